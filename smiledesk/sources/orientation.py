"""The eight orientations that pictures and films are stored in."""

from collections.abc import Callable

import cv2
import numpy as np

from smiledesk.core.records import Pixels

UPRIGHT = 1

_TURNS: dict[int, Callable[[np.ndarray], np.ndarray]] = {
    2: lambda pixels: cv2.flip(pixels, 1),
    3: lambda pixels: cv2.rotate(pixels, cv2.ROTATE_180),
    4: lambda pixels: cv2.flip(pixels, 0),
    5: cv2.transpose,
    6: lambda pixels: cv2.rotate(pixels, cv2.ROTATE_90_CLOCKWISE),
    7: lambda pixels: cv2.rotate(cv2.transpose(pixels), cv2.ROTATE_180),
    8: lambda pixels: cv2.rotate(pixels, cv2.ROTATE_90_COUNTERCLOCKWISE),
}
"""Orientation (EXIF 2.3, tag 0x0112) -> the turn that makes the picture upright."""


def turned_upright(pixels: Pixels, orientation: int) -> Pixels:
    """A picture turned upright. orientation: EXIF's number; an unknown one turns nothing."""
    turn = _TURNS.get(orientation)
    return pixels if turn is None else np.asarray(turn(pixels), np.uint8)


_OF_MATRIX = {
    (1, 0, 0, 1): UPRIGHT,
    (-1, 0, 0, 1): 2,
    (-1, 0, 0, -1): 3,
    (1, 0, 0, -1): 4,
    (0, 1, 1, 0): 5,
    (0, 1, -1, 0): 6,
    (0, -1, -1, 0): 7,
    (0, -1, 1, 0): 8,
}


def orientation_of_matrix(matrix: np.ndarray) -> int:
    """The EXIF orientation of a film's display matrix.

    matrix: nine numbers, row by row (ISO/IEC 14496-12, 8.2.2.3): a stored pixel (x, y) is shown at (ax + cy, bx + dy).
    Only quarter turns and mirrors are followed; anything between is left as it is stored.
    """
    a, b, _, c, d = (float(number) for number in matrix[:5])
    largest = max(abs(a), abs(b), abs(c), abs(d)) or 1.0
    return _OF_MATRIX.get((round(a / largest), round(b / largest), round(c / largest), round(d / largest)), UPRIGHT)
