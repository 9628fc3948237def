"""What max pooling makes of a map when the picture moves by a few cells."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from smiledesk.core.records import Activations
from smiledesk.core.windows import Windows


@dataclass(frozen=True, slots=True, eq=False)
class Nudged:
    """A map pooled before and after it was moved.

    before, after: the pooled maps, shape (rows, columns). input_kept: which cells of the map itself hold the same
    number as before. kept: which pooled cells do. moved_inside: those of them whose winner moved, and won again, in
    the same window. both_zero: those of them with nothing there before and after.
    """

    before: Activations
    after: Activations
    input_kept: NDArray[np.bool_]
    kept: NDArray[np.bool_]
    moved_inside: NDArray[np.bool_]
    both_zero: NDArray[np.bool_]


def nudged(values: Activations, windows: Windows, nudge: tuple[int, int]) -> Nudged:
    """Pool a map before and after moving it; what comes in at the border repeats the border.

    Args:
        values: shape (height, width).
        windows: of the pooling layer.
        nudge: rows down and columns to the right.
    """
    moved = _moved(values, nudge)
    before, won_before = _pooled(values, windows)
    after, won_after = _pooled(moved, windows)
    kept = before == after
    both_zero = kept & (before == 0)
    followed = (won_after == won_before + np.array(nudge)).all(axis=-1)
    moved_inside = kept & ~both_zero & followed & (nudge != (0, 0))
    return Nudged(before, after, values == moved, kept, moved_inside, both_zero)


def _moved(values: Activations, nudge: tuple[int, int]) -> Activations:
    rows, columns = (
        np.clip(np.arange(length) - step, 0, length - 1) for length, step in zip(values.shape, nudge, strict=True)
    )
    return values[np.ix_(rows, columns)]


def _pooled(values: Activations, windows: Windows) -> tuple[Activations, NDArray[np.int64]]:
    """The pooled map, and row and column inside its window of every winner, shape (rows, columns, 2)."""
    views = windows.all_of(values, outside=-np.inf)
    flat = views.reshape(*views.shape[:2], -1)
    winners = flat.argmax(axis=-1)
    pooled = np.take_along_axis(flat, winners[..., np.newaxis], axis=-1)[..., 0]
    return pooled, np.stack(np.divmod(winners, windows.columns.size), axis=-1)
