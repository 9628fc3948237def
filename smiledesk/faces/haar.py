"""The embedded face detector: Haar cascades find candidates, the refiner places and verifies them."""

from collections.abc import Iterable
from dataclasses import replace
from itertools import chain, cycle

from smiledesk.core.records import FaceSquare, Pixels
from smiledesk.faces.base import SearchEffort
from smiledesk.faces.cascades import PLAIN, SECOND, TURNED, Cascades, Detail, without_doubles
from smiledesk.faces.refining import SquareRefiner

_STILL = Detail(side=1000, scale_factor=1.1, smallest=24)
"""For single pictures: finds faces down to 3 % of the longer side."""

_LIVE = Detail(side=320, scale_factor=1.2, smallest=30)
"""For films: at half of 640x480 a search takes half of its 20 ms, even in a cluttered frame."""

_CLOSELY = Detail(side=1000, scale_factor=1.05, smallest=24)
"""For the last passes of a single picture."""

_STILL_PASSES = (PLAIN, SECOND, *TURNED)
_LAST_PASSES = tuple(replace(one, neighbours=1, angle=angle) for angle in (0, -15, 15) for one in (PLAIN, SECOND))
"""Passes if no face was found: the cascades accept nearly everything, and the refiner must be more certain."""

_LIVE_PASSES = tuple(one for other in (SECOND, *TURNED) for one in (PLAIN, other))
_CONFIRMING_PASSES = (PLAIN, SECOND, replace(PLAIN, angle=-15), replace(PLAIN, angle=15))

_SURE = 0.8
"""Least certainty of the refiner for a face: all of 962 faces in photographs exceeded it, without relighting."""

_QUITE_SURE = 0.999
"""Least certainty for the finds of the last passes: most faces that the cascades miss reach it, and 3 of 288 other
places did, without relighting."""


class HaarDetector:
    """Finds upright frontal faces in one pass, turned and dim ones in several; needs no extra file."""

    def __init__(self) -> None:
        self._cascades = Cascades()
        self._refiner = SquareRefiner()
        self._live_passes = cycle(_LIVE_PASSES)

    @property
    def name(self) -> str:
        """Display name."""
        return "Haar"

    def search(self, pixels: Pixels, effort: SearchEffort) -> tuple[FaceSquare, ...]:
        """All faces of a picture, largest first.

        `SearchEffort.STILL` runs the passes until one finds a face; `SearchEffort.LIVE` runs one pass, and the next
        one at the next call.
        """
        if effort is SearchEffort.LIVE:
            return self._faces(pixels, self._cascades.search(pixels, next(self._live_passes), _LIVE), _SURE)
        looks = chain(
            ((one, _STILL, _SURE) for one in _STILL_PASSES), ((one, _CLOSELY, _QUITE_SURE) for one in _LAST_PASSES)
        )
        for one, detail, certainty in looks:
            faces = self._faces(pixels, self._cascades.search(pixels, one, detail), certainty)
            if faces:
                return faces
        return ()

    def follow(self, pixels: Pixels, square: FaceSquare) -> FaceSquare | None:
        """The face that was at ``square`` one frame ago, found by the refiner; None if it finds none."""
        return self._refiner.follow(pixels, square)

    def confirm(self, pixels: Pixels, square: FaceSquare) -> FaceSquare | None:
        """The face near ``square``, turned from it by up to 15 degrees; None if the cascades find none."""
        for one in _CONFIRMING_PASSES:
            find = self._cascades.near(pixels, square, one)
            face = None if find is None else self._refiner.follow(pixels, find)
            if face is not None:
                return face
        return None

    def _faces(self, pixels: Pixels, finds: Iterable[FaceSquare], certainty: float) -> tuple[FaceSquare, ...]:
        """The finds that are faces, refined twice: one refinement is too little for a distant find."""
        twice = (self._refiner.refine(pixels, self._refiner.refine(pixels, find).square) for find in finds)
        return without_doubles(refined.square for refined in twice if refined.certainty >= certainty)
