"""The interface of frame sources."""

from typing import Protocol

from smiledesk.core.errors import UserError
from smiledesk.core.records import Frame


class SourceError(UserError):
    """A source cannot be opened or read; the line says which, why, and what to do."""


class FrameSource(Protocol):
    """A source of frames. It never sleeps to keep time: the reader paces.

    Opened, read and closed by one thread; the constructor opens nothing.
    """

    @property
    def name(self) -> str:
        """Name for the status line: a camera's name, a file's name, ``demo``."""
        ...

    @property
    def live(self) -> bool:
        """True if frames come in real time (a camera): read at once, never paced, never sought."""
        ...

    @property
    def device_key(self) -> str | None:
        """The device that is busy from `open` to `close`; None if any number of sources may read it at once.

        Sources of one device have the same key, whatever they are called. Never shown: it may hold a password.
        """
        ...

    @property
    def stills(self) -> bool:
        """True if the frames are photographs, each worth a thorough search for faces."""
        ...

    @property
    def duration(self) -> float | None:
        """Length in seconds of media time; None if endless or unknown."""
        ...

    @property
    def items(self) -> tuple[str, ...]:
        """A folder's files by frame index, as paths within it; a picture's name; empty for any other source."""
        ...

    @property
    def unreadable_frames(self) -> int:
        """Frames since `open` that could not be decoded and were skipped, each counted once."""
        ...

    def open(self) -> None:
        """Prepare to read.

        Raises:
            SourceError: it does not exist, is busy, or cannot be read.
        """
        ...

    def read(self) -> Frame | None:
        """The next frame, or None at the end.

        Raises:
            SourceError: reading failed, for example because a camera was unplugged.
        """
        ...

    def seek(self, media_time: float) -> None:
        """Go to a time in seconds; the next frame is not `continuous`. Does nothing on a live source."""
        ...

    def close(self) -> None:
        """Release everything; may be called twice, and before `open`."""
        ...
