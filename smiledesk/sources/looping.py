"""Repeat a source that ends: films and folders in the window."""

from smiledesk.core.records import Frame
from smiledesk.sources.base import FrameSource


class Looping:
    """Repeats another source; each round starts with a frame that is not `continuous`.

    A source of a single frame is not repeated: it ends, and its frame stays.
    """

    def __init__(self, source: FrameSource) -> None:
        self._source = source
        self._last_index = -1

    @property
    def name(self) -> str:
        """The other source's name."""
        return self._source.name

    @property
    def live(self) -> bool:
        """True if the other source is live."""
        return self._source.live

    @property
    def device_key(self) -> str | None:
        """The other source's key."""
        return self._source.device_key

    @property
    def stills(self) -> bool:
        """True if the other source shows still pictures."""
        return self._source.stills

    @property
    def duration(self) -> float | None:
        """Length of one round."""
        return self._source.duration

    @property
    def items(self) -> tuple[str, ...]:
        """The other source's items."""
        return self._source.items

    @property
    def unreadable_frames(self) -> int:
        """The other source's unreadable frames."""
        return self._source.unreadable_frames

    def open(self) -> None:
        """Open the other source."""
        self._source.open()

    def read(self) -> Frame | None:
        """The next frame, after the last one the first again; None if there is only one."""
        frame = self._source.read()
        if frame is None and self._last_index > 0:
            self._source.seek(0)
            frame = self._source.read()
        if frame is not None:
            self._last_index = frame.index
        return frame

    def seek(self, media_time: float) -> None:
        """Go to a time within a round."""
        self._source.seek(media_time)

    def close(self) -> None:
        """Close the other source."""
        self._source.close()
