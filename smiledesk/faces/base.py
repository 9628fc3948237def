"""The interface of face detectors."""

from enum import Enum
from typing import Protocol

from smiledesk.core.records import FaceSquare, Pixels


class SearchEffort(Enum):
    """Time that a search of a whole picture may take."""

    STILL = "still"
    """All passes, for single pictures."""
    LIVE = "live"
    """One pass of at most 20 ms, the next one at the next call: turned and small faces are found over a few frames."""


class FaceDetector(Protocol):
    """Finds the face squares of a picture. Not thread-safe: each thread needs a detector of its own."""

    @property
    def name(self) -> str:
        """Display name."""
        ...

    def search(self, pixels: Pixels, effort: SearchEffort) -> tuple[FaceSquare, ...]:
        """All faces of a picture, largest first.

        pixels: shape (height, width, 3), uint8, BGR.
        """
        ...

    def follow(self, pixels: Pixels, square: FaceSquare) -> FaceSquare | None:
        """The face that was at ``square`` one frame ago, found by the refiner; None if it finds none.

        Cheap, as the detector itself does not run.
        """
        ...

    def confirm(self, pixels: Pixels, square: FaceSquare) -> FaceSquare | None:
        """The face near ``square`` and of about its size, found by the detector itself; None if it finds none."""
        ...
