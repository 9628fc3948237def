"""A source for a name that means nothing."""

from smiledesk.core.records import Frame
from smiledesk.sources.base import SourceError


class Unavailable:
    """Fails to open with a given line, so that a wrong name is handled like any other failure of a source."""

    live = False
    device_key = None
    stills = False
    duration = None
    items = ()
    unreadable_frames = 0

    def __init__(self, name: str, complaint: str) -> None:
        self.name = name
        self._complaint = complaint

    def open(self) -> None:
        """Fail.

        Raises:
            SourceError: always.
        """
        raise SourceError(self._complaint)

    def read(self) -> Frame | None:
        """Nothing."""
        return None

    def seek(self, media_time: float) -> None:
        """Nothing."""

    def close(self) -> None:
        """Nothing."""
