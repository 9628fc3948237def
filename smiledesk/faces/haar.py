"""The embedded face detector: Haar cascades say about where, the refiner says where exactly and whether at all."""

from collections.abc import Iterable
from dataclasses import replace
from itertools import chain, cycle

from smiledesk.core.records import FaceSquare, Pixels
from smiledesk.faces.base import SearchEffort
from smiledesk.faces.cascades import PLAIN, SECOND, TURNED, Cascades, Detail, without_doubles
from smiledesk.faces.refining import SquareRefiner

_STILL = Detail(side=1000, scale_factor=1.1, smallest=24)
"""For pictures that nobody waits for: a face of 3 % of the longer side is still found."""

_LIVE = Detail(side=320, scale_factor=1.2, smallest=30)
"""For films: 640x480 halved takes half of the 20 ms that a search may take, also where the frame is cluttered."""

_CLOSELY = Detail(side=1000, scale_factor=1.05, smallest=24)
"""For the last passes."""

_STILL_PASSES = (PLAIN, SECOND, *TURNED)
_LAST_PASSES = tuple(replace(one, neighbours=1, angle=angle) for angle in (0, -15, 15) for one in (PLAIN, SECOND))
"""Where nobody was found so far, the cascades believe nearly everything, and the refiner must be all the surer."""

_LIVE_PASSES = tuple(one for other in (SECOND, *TURNED) for one in (PLAIN, other))
_CONFIRMING_PASSES = (PLAIN, SECOND, replace(PLAIN, angle=-15), replace(PLAIN, angle=15))

_SURE = 0.8
"""Certainty of the refiner from which a find is a face: of 962 faces of photographs, not lit yet, all were surer."""

_QUITE_SURE = 0.999
"""The same for what the cascades hardly believe: most of the faces they miss reach it; 3 of 288 other places, not lit
yet, did."""


class HaarDetector:
    """Finds upright frontal faces at once, turned and dim ones in more passes; needs no file beyond what ships."""

    def __init__(self) -> None:
        self._cascades = Cascades()
        self._refiner = SquareRefiner()
        self._live_passes = cycle(_LIVE_PASSES)

    @property
    def name(self) -> str:
        """Its name, as the user knows it."""
        return "Haar"

    def search(self, pixels: Pixels, effort: SearchEffort) -> tuple[FaceSquare, ...]:
        """Faces anywhere in a picture, the largest first.

        With `SearchEffort.STILL` each pass runs until one finds somebody; with `SearchEffort.LIVE` one pass runs, the
        next one at the next call.
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
        """The face that was at ``square`` a frame ago, as the refiner sees it; None where it sees none."""
        return self._refiner.follow(pixels, square)

    def confirm(self, pixels: Pixels, square: FaceSquare) -> FaceSquare | None:
        """The face about ``square``, as the cascades find it; its turn may have changed by 15 degrees."""
        for one in _CONFIRMING_PASSES:
            find = self._cascades.near(pixels, square, one)
            face = None if find is None else self._refiner.follow(pixels, find)
            if face is not None:
                return face
        return None

    def _faces(self, pixels: Pixels, finds: Iterable[FaceSquare], certainty: float) -> tuple[FaceSquare, ...]:
        """The finds that are faces, each square on its face; what is far off needs two steps."""
        twice = (self._refiner.refine(pixels, self._refiner.refine(pixels, find).square) for find in finds)
        return without_doubles(refined.square for refined in twice if refined.certainty >= certainty)
