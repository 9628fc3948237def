"""Coarse face search by OpenCV's Haar cascades.

Source: Viola and Jones, "Rapid object detection using a boosted cascade of simple features", CVPR 2001; the
cascades are those of Lienhart that OpenCV ships.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

import cv2
import numpy as np

from smiledesk.core.records import FaceSquare, Pixels
from smiledesk.faces.scaling import shrunk
from smiledesk.faces.square import crop, overlap, square_from_haar_box
from smiledesk.faces.turning import moved_out_of, turned_back, turned_upright

_FAR_LESS_SURE = 0.1
"""Share of the best score up to which a find is rejected."""

_NEIGHBOURHOOD = 2.2
"""Side of the region searched for a known face, in face squares."""

_REGION_SIDE = 96
"""Side in pixels to which that region is scaled."""

_KNOWN = 0.86
"""Side of a refined face square, in sides of the Haar box on the same face."""


@dataclass(frozen=True, slots=True)
class Pass:
    """Settings of one search."""

    cascade: str
    """File name."""
    angle: float
    """Turn of the heads to find, in degrees clockwise."""
    neighbours: int
    """Number of overlapping windows that make a find."""


PLAIN = Pass("haarcascade_frontalface_default.xml", 0, 4)
SECOND = Pass("haarcascade_frontalface_alt2.xml", 0, 3)
TURNED = tuple(replace(SECOND, angle=angle) for angle in (-15, 15, -30, 30))


@dataclass(frozen=True, slots=True)
class Detail:
    """Resolution of a search."""

    side: int
    """Longer side to which the picture is shrunk, in pixels."""
    scale_factor: float
    """Ratio between two sizes of the window."""
    smallest: int
    """Side of the smallest box, in pixels of the shrunk picture."""


class Cascades:
    """Finds frontal faces, upright or turned by the angle of a pass. Not thread-safe."""

    def __init__(self) -> None:
        self._cascades = {one.cascade: _cascade(one.cascade) for one in (PLAIN, SECOND)}

    def search(self, pixels: Pixels, one: Pass, detail: Detail) -> tuple[FaceSquare, ...]:
        """Finds of one pass, largest first; the score counts overlapping windows.

        pixels: shape (height, width, 3), uint8, BGR.
        """
        gray, scale = shrunk(np.asarray(cv2.cvtColor(pixels, cv2.COLOR_BGR2GRAY), np.uint8), detail.side)
        turned = turned_upright(gray, one.angle) if one.angle else gray
        found = self._boxes(turned, one, detail.scale_factor, (detail.smallest, min(gray.shape)))
        squares = (turned_back(square, gray.shape, one.angle) if one.angle else square for square in found)
        return without_doubles(
            replace(square, cx=square.cx / scale, cy=square.cy / scale, size=square.size / scale) for square in squares
        )

    def near(self, pixels: Pixels, square: FaceSquare, one: Pass) -> FaceSquare | None:
        """The face near a known square and of about its size; the pass' angle is added to the square's."""
        region = replace(square, size=square.size * _NEIGHBOURHOOD, angle=square.angle + one.angle)
        seen = crop(pixels, region, _REGION_SIDE, "gray")
        box = _REGION_SIDE / _NEIGHBOURHOOD / _KNOWN
        found = self._boxes(seen[..., 0], one, 1.1, (round(0.75 * box), round(1.3 * box)))
        middle = _REGION_SIDE / 2
        nearest = min(found, key=lambda it: abs(it.cx - middle) + abs(it.cy - middle), default=None)
        return None if nearest is None else moved_out_of(region, nearest, _REGION_SIDE)

    def _boxes(self, gray: Pixels, one: Pass, scale_factor: float, sides: tuple[int, int]) -> list[FaceSquare]:
        smallest, largest = sides
        boxes, neighbours = self._cascades[one.cascade].detectMultiScale2(
            gray, scale_factor, one.neighbours, minSize=(smallest, smallest), maxSize=(largest, largest)
        )
        return [
            square_from_haar_box(float(x), float(y), float(width), score=float(count))
            for (x, y, width, _), count in zip(boxes, neighbours, strict=True)
        ]


def without_doubles(squares: Iterable[FaceSquare]) -> tuple[FaceSquare, ...]:
    """The squares, largest first, without those that overlap a better one or score far below the best."""
    kept: list[FaceSquare] = []
    for square in sorted(squares, key=lambda it: it.score, reverse=True):
        if kept and square.score <= _FAR_LESS_SURE * kept[0].score:
            break
        if all(overlap(square, other) < 0.3 for other in kept):
            kept.append(square)
    return tuple(sorted(kept, key=lambda it: it.size, reverse=True))


def _cascade(file: str) -> cv2.CascadeClassifier:
    return cv2.CascadeClassifier(str(Path(cv2.__file__).parent / "data" / file))
