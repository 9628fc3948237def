"""Moving a map before it is pooled: what is counted as kept was kept, and for the reason that is given."""

import numpy as np
import pytest

from smiledesk.core.windows import Windows
from smiledesk.lenses.kinds.max_pooling import nudged

QUARTERS = {"pool_size": (2, 2), "strides": (2, 2), "padding": "valid"}


def windows_over(values: np.ndarray, **config: object) -> Windows:
    return Windows.of(QUARTERS | config, "pool_size", values.shape)


def one_cell(row: int, column: int, value: float = 5.0) -> np.ndarray:
    values = np.zeros((6, 8), np.float32)
    values[row, column] = value
    return values


def test_a_winner_that_moves_inside_its_window_still_wins() -> None:
    values = one_cell(2, 4)
    shifted = nudged(values, windows_over(values), (0, 1))
    np.testing.assert_array_equal(shifted.before, shifted.after)
    assert shifted.kept.all()
    assert np.argwhere(shifted.moved_inside).tolist() == [[1, 2]]
    assert np.count_nonzero(shifted.both_zero) == shifted.before.size - 1
    assert np.count_nonzero(~shifted.input_kept) == 2


def test_a_winner_that_leaves_its_window_is_lost_there_and_found_in_the_next() -> None:
    values = one_cell(2, 5)
    shifted = nudged(values, windows_over(values), (0, 1))
    assert np.argwhere(~shifted.kept).tolist() == [[1, 2], [1, 3]]
    assert not shifted.moved_inside.any()
    assert shifted.after[1, 3] == 5


@pytest.mark.parametrize("nudge", [(1, 0), (-1, 0), (0, -2), (2, 1)])
def test_the_map_moves_down_and_to_the_right_and_repeats_its_border(nudge: tuple[int, int]) -> None:
    values = np.random.default_rng(0).normal(size=(7, 9)).astype(np.float32)
    each = windows_over(values, pool_size=(1, 1), strides=(1, 1))
    after = nudged(values, each, nudge).after
    down, right = nudge
    for row, column in np.ndindex(values.shape):
        source = min(max(row - down, 0), 6), min(max(column - right, 0), 8)
        assert after[row, column] == values[source]


def test_a_nudge_of_nothing_changes_nothing() -> None:
    values = np.random.default_rng(1).normal(size=(8, 8)).astype(np.float32)
    shifted = nudged(values, windows_over(values, padding="same", pool_size=(3, 3)), (0, 0))
    assert shifted.input_kept.all()
    assert shifted.kept.all()
    assert not shifted.moved_inside.any()
