"""Faces without information, to cover a part of a face with."""

from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from smiledesk.core.records import Pixels

_GRAY = 127
_BLUR = 1 / 8
"""Standard deviation of the blur, as a share of the side: nothing of an expression is left to see."""


class Fill(StrEnum):
    """A way to take the information out of a face."""

    GRAY = "gray"
    """Middle gray."""
    BLUR = "blur"
    """The face, strongly blurred."""
    MEAN = "mean"
    """Its mean colour."""


def filled(crop: Pixels, fill: Fill) -> Pixels:
    """A face without information. crop: shape (height, width, channels), uint8; as the result."""
    if fill is Fill.GRAY:
        return np.full_like(crop, _GRAY)
    if fill is Fill.MEAN:
        return np.broadcast_to(crop.mean(axis=(0, 1)).round().astype(np.uint8), crop.shape)
    rows, columns = (_blur(side) for side in crop.shape[:2])
    blurred: Pixels = np.einsum("yr,rcd,xc->yxd", rows, crop, columns, optimize=True).round().astype(np.uint8)
    return blurred


def _blur(side: int) -> NDArray[np.float64]:
    """Weights of every cell of an axis in every blurred one, shape (side, side)."""
    at = np.arange(side)
    weights: NDArray[np.float64] = np.exp(-0.5 * ((at[:, np.newaxis] - at) / (_BLUR * side)) ** 2)
    weights /= weights.sum(axis=1, keepdims=True)
    return weights
