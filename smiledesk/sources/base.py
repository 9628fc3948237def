"""What a source of frames is."""

from typing import Protocol

from smiledesk.core.errors import UserError
from smiledesk.core.records import Frame


class SourceError(UserError):
    """A source cannot be opened or read; the line says which, why, and what to do."""


class FrameSource(Protocol):
    """Something that gives frames, one after the other. Never sleeps to keep time: whoever reads paces.

    Opened, read and closed by one thread; making one opens nothing.
    """

    @property
    def name(self) -> str:
        """What the status line calls it: a camera's name, a file's name, ``demo``."""
        ...

    @property
    def live(self) -> bool:
        """Whether frames come when the world gives them (a camera): read at once, never paced, never sought."""
        ...

    @property
    def device_key(self) -> str | None:
        """The device that is occupied from `open` to `close`; None where any number of sources may read at once.

        Two sources of one device have the same key, however they were named. Never shown: it may hold a password.
        """
        ...

    @property
    def stills(self) -> bool:
        """Whether the frames are photographs, each worth a patient search, and not a film."""
        ...

    @property
    def mirrored(self) -> bool:
        """Whether people expect to see themselves as in a mirror: true for cameras in front of the user."""
        ...

    @property
    def duration(self) -> float | None:
        """Length in seconds of media time; None where there is no end or it is unknown."""
        ...

    @property
    def items(self) -> tuple[str, ...]:
        """The names of a folder's files, by the index of their frames; empty for a source that is one thing."""
        ...

    @property
    def unreadable_frames(self) -> int:
        """Frames or pictures since `open` that could not be decoded and were passed over, each counted once."""
        ...

    def open(self) -> None:
        """Get ready to read.

        Raises:
            SourceError: it is not there, busy, or not readable.
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
        """Release what was opened; may be called twice, and before `open`."""
        ...
