"""The embedded face detector: OpenCV's Haar cascades, patient where there is time.

Source: Viola and Jones, "Rapid object detection using a boosted cascade of simple features", CVPR 2001; the
cascades are those of Lienhart that OpenCV ships.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import cycle
from pathlib import Path

import cv2
import numpy as np

from smiledesk.core.records import FaceSquare, Pixels
from smiledesk.faces.base import Patience
from smiledesk.faces.square import crop, overlap, square_from_haar_box
from smiledesk.faces.turning import moved_out_of, turned_back, turned_upright

_STILL_SIDE = 1000
"""Longer side to which a still picture is shrunk, in pixels: a face of 3 % of it is still found."""

_LIVE_SIDE = 320
"""Longer side for a live search: 640x480 halved takes half of the 20 ms it may take."""

_STILL_BOX = 24
"""Side of the smallest Haar box looked for in a still, in pixels of the shrunk picture: the cascades' own window."""

_LIVE_BOX = 30
"""The same live: 60 pixels of a 640x480 frame, so that a cluttered frame too keeps within 20 ms."""

_FAR_LESS_SURE = 0.1
"""A find with this share of the surest one's score, or less, is taken for something else than a face."""

_SMALL, _SURE = 0.1, 9
"""In a still, a find of less than this share of the longer side needs this score: folds and leaves come small and weak,
and every scale that is searched brings more of them."""

_NEIGHBOURHOOD = 2.2
"""Side of the region in which a known face is followed, in face squares."""

_FOLLOWED_SIDE = 96
"""Side to which that region is scaled, in pixels: the face's box is then 60 wide, whatever its size in the frame."""


@dataclass(frozen=True, slots=True)
class _Pass:
    """One way to look at a picture: which cascade, with heads turned how far, and how sure a find must be."""

    cascade: str
    angle: float
    neighbours: int


_PLAIN = _Pass("haarcascade_frontalface_default.xml", 0, 4)
_SECOND = _Pass("haarcascade_frontalface_alt2.xml", 0, 3)
_TURNED = tuple(replace(_SECOND, angle=angle) for angle in (-15, 15, -30, 30))

_STILL_PASSES = (_PLAIN, _SECOND, *_TURNED)
_LIVE_PASSES = tuple(one for other in (_SECOND, *_TURNED) for one in (_PLAIN, other))


class HaarDetector:
    """Finds upright frontal faces at once, turned and dim ones with patience; needs no file beyond OpenCV."""

    def __init__(self) -> None:
        self._cascades = {one.cascade: _cascade(one.cascade) for one in (_PLAIN, _SECOND)}
        self._live_passes = cycle(_LIVE_PASSES)

    @property
    def name(self) -> str:
        """What the user knows it as."""
        return "Haar"

    def search(self, pixels: Pixels, patience: Patience) -> tuple[FaceSquare, ...]:
        """Faces anywhere in a picture, the largest first.

        With `Patience.STILL` each pass runs until one finds something; with `Patience.LIVE` one pass runs, the next one
        at the next call.
        """
        if patience is Patience.LIVE:
            small, scale = _shrunk(pixels, _LIVE_SIDE)
            return self._pass(small, scale, next(self._live_passes), 1.2, _LIVE_BOX)
        small, scale = _shrunk(pixels, _STILL_SIDE)
        for one in _STILL_PASSES:
            found = self._pass(small, scale, one, 1.1, _STILL_BOX)
            believed = tuple(it for it in found if it.score >= _SURE or it.size >= _SMALL * max(pixels.shape))
            if believed:
                return believed
        return ()

    def follow(self, pixels: Pixels, square: FaceSquare) -> FaceSquare | None:
        """The face that was at ``square`` a frame ago; its turn may have changed by 15 degrees."""
        for one in (_PLAIN, _SECOND, replace(_PLAIN, angle=-15), replace(_PLAIN, angle=15)):
            region = replace(square, size=square.size * _NEIGHBOURHOOD, angle=square.angle + one.angle)
            if abs(region.angle) > 45:
                continue
            near = crop(pixels, region, _FOLLOWED_SIDE, "gray")
            box = _FOLLOWED_SIDE / _NEIGHBOURHOOD / 0.73
            found = self._boxes(near[..., 0], one, 1.1, (round(0.75 * box), round(1.3 * box)))
            if found:
                nearest = min(found, key=lambda it: abs(it.cx - _FOLLOWED_SIDE / 2) + abs(it.cy - _FOLLOWED_SIDE / 2))
                return moved_out_of(region, nearest, _FOLLOWED_SIDE)
        return None

    def _pass(
        self, gray: Pixels, scale: float, one: _Pass, scale_factor: float, smallest: int
    ) -> tuple[FaceSquare, ...]:
        turned = turned_upright(gray, one.angle) if one.angle else gray
        found = self._boxes(turned, one, scale_factor, (smallest, min(gray.shape)))
        squares = (turned_back(square, gray.shape, one.angle) if one.angle else square for square in found)
        return without_doubles(
            replace(square, cx=square.cx / scale, cy=square.cy / scale, size=square.size / scale) for square in squares
        )

    def _boxes(self, gray: Pixels, one: _Pass, scale_factor: float, sides: tuple[int, int]) -> list[FaceSquare]:
        smallest, largest = sides
        boxes, neighbours = self._cascades[one.cascade].detectMultiScale2(
            gray, scale_factor, one.neighbours, minSize=(smallest, smallest), maxSize=(largest, largest)
        )
        return [
            square_from_haar_box(float(x), float(y), float(width), score=float(count))
            for (x, y, width, _), count in zip(boxes, neighbours, strict=True)
        ]


def _cascade(file: str) -> cv2.CascadeClassifier:
    return cv2.CascadeClassifier(str(Path(cv2.__file__).parent / "data" / file))


def without_doubles(squares: Iterable[FaceSquare]) -> tuple[FaceSquare, ...]:
    """The largest first, without those that overlap a surer one, and without those far less sure than the surest."""
    kept: list[FaceSquare] = []
    for square in sorted(squares, key=lambda it: it.score, reverse=True):
        if kept and square.score <= _FAR_LESS_SURE * kept[0].score:
            break
        if all(overlap(square, other) < 0.3 for other in kept):
            kept.append(square)
    return tuple(sorted(kept, key=lambda it: it.size, reverse=True))


def _shrunk(pixels: Pixels, side: int) -> tuple[Pixels, float]:
    """The picture in gray, its longer side at most ``side`` pixels, and the scale that took."""
    gray = cv2.cvtColor(pixels, cv2.COLOR_BGR2GRAY)
    scale = min(1.0, side / max(gray.shape))
    if scale < 1:
        gray = cv2.resize(gray, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    return np.asarray(gray, np.uint8), scale
