"""The largest outputs of the last seconds: remembered, forgotten in time, and never mixed up."""

import numpy as np
import pytest

from smiledesk.core.records import LayerTrace
from smiledesk.lenses.recent import RecentPeaks


def traced(maps: np.ndarray, units: list[float]) -> tuple[LayerTrace, ...]:
    return (
        LayerTrace("maps", "relu", maps.astype(np.float32)),
        LayerTrace("units", "relu", np.array(units, np.float32)),
    )


def at_one_cell(height: int, width: int, values: list[float]) -> np.ndarray:
    maps = np.full((height, width, len(values)), -1.0)
    maps[height - 1, 0] = values
    return maps


def test_each_channels_largest_output_is_remembered() -> None:
    peaks = RecentPeaks(seconds=2)
    peaks.add(0.0, traced(at_one_cell(3, 4, [1, 0, 5]), [0, 2]))
    peaks.add(0.5, traced(at_one_cell(3, 4, [2, 0, 1]), [1, 1]))
    np.testing.assert_array_equal(peaks.of("maps"), [2, 0, 5])
    np.testing.assert_array_equal(peaks.of("units"), [1, 2])


def test_a_frame_is_forgotten_after_some_seconds() -> None:
    peaks = RecentPeaks(seconds=2)
    peaks.add(10.0, traced(at_one_cell(2, 2, [9]), [9]))
    peaks.add(12.0, traced(at_one_cell(2, 2, [1]), [3]))
    np.testing.assert_array_equal(peaks.of("maps"), [9])
    peaks.add(12.1, traced(at_one_cell(2, 2, [2]), [1]))
    np.testing.assert_array_equal(peaks.of("maps"), [2])
    np.testing.assert_array_equal(peaks.of("units"), [3])


def test_other_layers_begin_a_new_memory() -> None:
    peaks = RecentPeaks()
    peaks.add(0.0, traced(at_one_cell(2, 2, [9, 9]), [9]))
    peaks.add(0.1, traced(at_one_cell(2, 2, [1, 2, 3]), [1]))
    np.testing.assert_array_equal(peaks.of("maps"), [1, 2, 3])
    peaks.add(0.2, (LayerTrace("others", "relu", np.zeros(4, np.float32)),))
    assert peaks.of("maps") is None


def test_a_jump_back_in_time_begins_a_new_memory() -> None:
    peaks = RecentPeaks()
    peaks.add(7.0, traced(at_one_cell(2, 2, [9]), [9]))
    peaks.add(0.0, traced(at_one_cell(2, 2, [1]), [1]))
    np.testing.assert_array_equal(peaks.of("units"), [1])


def test_nothing_is_known_before_the_first_frame() -> None:
    assert RecentPeaks().of("maps") is None


def test_a_memory_of_no_time_is_refused() -> None:
    with pytest.raises(ValueError, match="Received: 0"):
        RecentPeaks(0)


def test_a_network_without_such_layers_has_no_peaks() -> None:
    peaks = RecentPeaks()
    peaks.add(0.0, ())
    peaks.add(0.1, ())
    assert peaks.of("maps") is None
