"""Light, contrast and sharpness of a face as the network sees it: one definition for readings, quality and drift.

A face is its crop in gray levels: shape (side, side), float32, 0 to 255.
"""

import numpy as np
from numpy.typing import NDArray

from smiledesk.core.records import Pixels

_LUMA = np.array([0.114, 0.587, 0.299], np.float32)
"""Weights of blue, green and red. Source: ITU-R BT.601."""

_DIAGONAL = 1.9
"""Divisor of the diagonals' ratio, so that faces smeared along a diagonal are found as often as others.

Diagonal neighbours are further apart, which alone makes the ratio 1.3 times as large.
"""


def gray_levels(crop: Pixels) -> NDArray[np.float32]:
    """Gray levels of a network's input. crop: shape (side, side, 1) or (side, side, 3), uint8, gray or BGR."""
    values = crop.astype(np.float32)
    return values[..., 0] if crop.shape[-1] == 1 else np.asarray(values @ _LUMA)


def brightness(face: NDArray[np.float32]) -> float:
    """Mean gray level."""
    return float(np.mean(face))


def contrast(face: NDArray[np.float32]) -> float:
    """Standard deviation of the gray levels."""
    return float(np.std(face))


def sharpness(face: NDArray[np.float32]) -> float:
    """Sharpness of a face of 64 pixels: about 0.6 for a sharp photograph, towards 0 the more it is blurred.

    The mean squared second difference along a direction, divided by the mean squared first difference: a gentle slope
    has small second differences. The smallest ratio over rows, columns and both diagonals counts, because a moving face
    is blurred along its path only. Light and contrast do not change it. Compare faces of one side only.
    """
    ways = (
        (face[:, 1:] - face[:, :-1], (0, 1), 1.0),
        (face[1:] - face[:-1], (1, 0), 1.0),
        (face[1:, 1:] - face[:-1, :-1], (1, 1), _DIAGONAL),
        (face[1:, :-1] - face[:-1, 1:], (1, -1), _DIAGONAL),
    )
    return min(_suddenness(first, step) / scale for first, step, scale in ways)


def _suddenness(first: NDArray[np.float32], step: tuple[int, int]) -> float:
    """Mean squared second difference over the first one. first: first differences along (rows, columns)."""
    down, across = step
    later = first[down:, across:] if across >= 0 else first[down:, :across]
    earlier = first[: first.shape[0] - down, : first.shape[1] - across] if across >= 0 else first[:-down, -across:]
    # One gray level for the noise: a picture without any detail is blurred.
    return float(np.square(later - earlier).mean() / (np.square(first).mean() + 1.0))
