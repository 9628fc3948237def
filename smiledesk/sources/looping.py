"""A source that begins again when it ends."""

from smiledesk.core.records import Frame
from smiledesk.sources.base import FrameSource


class Looping:
    """Another source over and over; each round starts with a frame that is not `continuous`."""

    def __init__(self, source: FrameSource) -> None:
        self._source = source

    @property
    def name(self) -> str:
        """The other source's name."""
        return self._source.name

    @property
    def live(self) -> bool:
        """As the other source."""
        return self._source.live

    @property
    def stills(self) -> bool:
        """As the other source."""
        return self._source.stills

    @property
    def mirrored(self) -> bool:
        """As the other source."""
        return self._source.mirrored

    @property
    def duration(self) -> float | None:
        """Length of one round."""
        return self._source.duration

    def open(self) -> None:
        """Open the other source."""
        self._source.open()

    def read(self) -> Frame | None:
        """The next frame; None only from a source that is empty."""
        frame = self._source.read()
        if frame is not None:
            return frame
        self._source.seek(0)
        return self._source.read()

    def seek(self, media_time: float) -> None:
        """Go to a time within a round."""
        self._source.seek(media_time)

    def close(self) -> None:
        """Close the other source."""
        self._source.close()
