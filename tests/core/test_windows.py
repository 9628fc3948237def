"""Windows lie where Keras puts them, whatever the sizes, strides and padding."""

import keras
import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from smiledesk.core.windows import Axis, Region, Windows, cut

# Keras 3.15 does not know NumPy 2's ``copy`` keyword yet.
pytestmark = pytest.mark.filterwarnings("ignore:__array__ implementation doesn't accept:DeprecationWarning")

pairs = st.tuples(st.integers(1, 5), st.integers(1, 5))


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True, database=None)
@given(
    shape=st.tuples(st.integers(5, 12), st.integers(5, 12)),
    size=pairs,
    strides=pairs,
    padding=st.sampled_from(["valid", "same"]),
)
def test_sums_over_windows_are_those_of_keras(
    shape: tuple[int, int], size: tuple[int, int], strides: tuple[int, int], padding: str
) -> None:
    values = np.random.default_rng(0).normal(size=shape).astype(np.float32)
    kernel = np.random.default_rng(1).normal(size=(*size, 1, 1)).astype(np.float32)
    expected = np.asarray(keras.ops.conv(values[np.newaxis, ..., np.newaxis], kernel, strides, padding))[0, ..., 0]
    windows = Windows.of({"kernel_size": size, "strides": strides, "padding": padding}, "kernel_size", shape)
    assert (windows.rows.results, windows.columns.results) == expected.shape
    every = windows.all_of(values, outside=0.0)
    assert every.shape == (*expected.shape, *size)
    np.testing.assert_allclose((every * kernel[..., 0, 0]).sum(axis=(2, 3)), expected, atol=1e-4)
    for row, column in np.ndindex(expected.shape):
        np.testing.assert_array_equal(cut(values, windows.region(row, column), outside=0.0), every[row, column])


def test_an_odd_number_of_padding_cells_goes_behind_the_map() -> None:
    assert Axis(length=8, size=2, stride=1, padding="same").before == 0
    assert Axis(length=8, size=2, stride=1, padding="same").after == 1
    assert Axis(length=8, size=4, stride=1, padding="same").before == 1
    assert Axis(length=8, size=4, stride=1, padding="same").after == 2
    assert Axis(length=8, size=2, stride=2, padding="same").after == 0


def test_a_region_is_clipped_to_the_map() -> None:
    assert Region(-2, 5, 4, 10).clipped(8) == Region(0, 5, 2, 3)
    assert Region(-2, 5, 4, 10).clipped(8, 20) == Region(0, 5, 2, 10)
    assert Region(-5, -5, 3, 3).clipped(8) == Region(0, 0, 0, 0)


def test_another_padding_is_refused() -> None:
    with pytest.raises(ValueError, match="Received: 'causal'"):
        Windows.of({"kernel_size": (3, 3), "strides": (1, 1), "padding": "causal"}, "kernel_size", (8, 8, 1))
