"""The interface of face detectors."""

from enum import Enum
from typing import Protocol

from smiledesk.core.records import FaceSquare, Pixels


class SearchEffort(Enum):
    """Time a search of a whole picture may take.

    STILL: every pass, for pictures that nobody waits for. LIVE: one pass of at most 20 ms, another one each call, so
    that turned and small faces are found over a few frames.
    """

    STILL = "still"
    LIVE = "live"


class FaceDetector(Protocol):
    """Finds faces and returns their squares, whatever its own boxes are. Not thread-safe: one thread, one detector."""

    @property
    def name(self) -> str:
        """Its name, as the user knows it."""
        ...

    def search(self, pixels: Pixels, effort: SearchEffort) -> tuple[FaceSquare, ...]:
        """Faces anywhere in a picture, the largest first; empty where there is none.

        pixels: shape (height, width, 3), uint8, BGR.
        """
        ...

    def follow(self, pixels: Pixels, square: FaceSquare) -> FaceSquare | None:
        """The face that was at ``square`` a frame ago, as the refiner sees it; None where it sees none.

        The detector itself is not asked, so that this is cheap.
        """
        ...

    def confirm(self, pixels: Pixels, square: FaceSquare) -> FaceSquare | None:
        """The face about ``square``, at about its size, as the detector itself finds it; None where it finds none."""
        ...
