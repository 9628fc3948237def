"""The embedded face detector: Haar cascades find candidates, the refiner places and verifies them."""

from collections.abc import Iterable
from dataclasses import replace
from itertools import cycle

from smiledesk.core.records import FaceSquare, Pixels
from smiledesk.faces.base import SearchEffort
from smiledesk.faces.cascades import PLAIN, SECOND, TURNED, Cascades, Detail, Pass, without_doubles
from smiledesk.faces.refining import Refined, SquareRefiner

_STILL = Detail(side=1000, scale_factor=1.1, smallest=24)
"""For single pictures: finds faces down to 3 % of the longer side."""

_LIVE = Detail(side=320, scale_factor=1.2, smallest=30)
"""For films: at half of 640x480 a search takes half of its 20 ms, even in a cluttered frame."""

_CLOSELY = Detail(side=1000, scale_factor=1.05, smallest=24)
"""For the last passes of a single picture."""

_STILL_PASSES = (PLAIN, SECOND, *TURNED)
_LAST_PASSES = tuple(replace(one, neighbours=1, angle=angle) for angle in (0, -15, 15) for one in (PLAIN, SECOND))
"""Passes if the refiner is not quite sure of any face: the cascades accept nearly everything."""

_STILL_LOOKS = (*((one, _STILL) for one in _STILL_PASSES), *((one, _CLOSELY) for one in _LAST_PASSES))
"""Passes of a single picture, in order, with the detail of their search."""

_LIVE_PASSES = tuple(one for other in (SECOND, *TURNED) for one in (PLAIN, other))
_CONFIRMING_PASSES = (PLAIN, SECOND, replace(PLAIN, angle=-15), replace(PLAIN, angle=15))

_SURE = 0.8
"""Least certainty of the refiner for a face: all of 962 faces in photographs exceeded it, without relighting."""

_QUITE_SURE = 0.999
"""Certainty that ends the search of a single picture; the last passes find nothing without it. The face in 286 of 290
photographs reaches it, and so do 3 of 288 other places, without relighting. A chest, a sofa, leaves, a wall and two
lower halves of faces that used to be preferred to the face have at most 0.998."""

_SURE_BESIDE_A_FACE = 0.99
"""Least certainty for the other faces of a pass that ends the search; the sofa, chest and leaves have at most 0.97."""


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

        `SearchEffort.STILL` runs the passes until the refiner is quite sure of a face; if it never is, the first pass
        with any face counts. `SearchEffort.LIVE` runs one pass, and the next one at the next call.
        """
        if effort is SearchEffort.LIVE:
            return _faces(self._refined(pixels, next(self._live_passes), _LIVE), _SURE)
        less_sure: tuple[FaceSquare, ...] = ()
        for one, detail in _STILL_LOOKS:
            finds = self._refined(pixels, one, detail)
            if any(find.certainty >= _QUITE_SURE for find in finds):
                return _faces(finds, _SURE_BESIDE_A_FACE)
            if detail is _STILL:
                less_sure = less_sure or _faces(finds, _SURE)
        return less_sure

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

    def _refined(self, pixels: Pixels, one: Pass, detail: Detail) -> list[Refined]:
        """The finds of a pass, refined twice: one refinement is too little for a distant find."""
        finds = self._cascades.search(pixels, one, detail)
        return [self._refiner.refine(pixels, self._refiner.refine(pixels, find).square) for find in finds]


def _faces(finds: Iterable[Refined], certainty: float) -> tuple[FaceSquare, ...]:
    """The finds of at least this certainty, largest first."""
    return without_doubles(find.square for find in finds if find.certainty >= certainty)
