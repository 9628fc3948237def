"""The places of mouth and halves of a face in its face square."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True, slots=True)
class FacePart:
    """A rectangle of the face square, whose sides are shares of the square's: 0 is top or left, 1 bottom or right."""

    top: float
    left: float
    bottom: float
    right: float


MOUTH = FacePart(0.62, 0.22, 0.88, 0.78)
"""The mouth with its corners, also of a smile; measured on the demo's faces, whose square is that of all faces."""

UPPER_HALF = FacePart(0.0, 0.0, 0.5, 1.0)
LOWER_HALF = FacePart(0.5, 0.0, 1.0, 1.0)


def cells_of(part: FacePart, shape: tuple[int, ...]) -> NDArray[np.bool_]:
    """True for the cells of a map of a shape (rows, columns) whose centres are in a part, for one cell at least."""
    rows, columns = shape
    down, across = _inside(part.top, part.bottom, rows), _inside(part.left, part.right, columns)
    return down[:, np.newaxis] & across


def _inside(first: float, last: float, cells: int) -> NDArray[np.bool_]:
    centres = (np.arange(cells) + 0.5) / cells
    inside = (centres >= first) & (centres < last)
    if not inside.any():
        inside[int((first + last) / 2 * cells)] = True
    return inside
