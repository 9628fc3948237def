"""Confidence against accuracy."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from smiledesk.evaluation.calibration_error import expected_calibration_error

images = st.lists(st.tuples(st.floats(0, 1), st.booleans()), min_size=1, max_size=60)


def error(rows: list[tuple[float, bool]], bins: int = 15) -> float:
    confidences, right = zip(*rows, strict=True)
    return expected_calibration_error(np.array(confidences), np.array(right), bins)


@given(images, st.integers(1, 30))
def test_it_lies_between_0_and_1(rows: list[tuple[float, bool]], bins: int) -> None:
    assert 0 <= error(rows, bins) <= 1


@given(images)
def test_the_order_of_the_images_is_nothing_to_it(rows: list[tuple[float, bool]]) -> None:
    assert error(rows[::-1]) == pytest.approx(error(rows), abs=1e-12)


@given(images)
def test_finer_bins_that_divide_others_hide_less(rows: list[tuple[float, bool]]) -> None:
    assert error(rows, 1) <= error(rows, 15) + 1e-12


@given(st.integers(0, 2**32 - 1))
def test_who_is_right_as_often_as_said_has_nearly_none(seed: int) -> None:
    random = np.random.default_rng(seed)
    confidences = random.uniform(0.5, 1, 20_000)
    assert expected_calibration_error(confidences, random.random(20_000) < confidences) < 0.03


@given(st.floats(0.02, 0.3), st.integers(0, 2**32 - 1))
def test_who_says_too_much_has_as_much(too_much: float, seed: int) -> None:
    random = np.random.default_rng(seed)
    confidences = random.uniform(0.7, 1, 20_000)
    right = random.random(20_000) < confidences - too_much
    assert expected_calibration_error(confidences, right) == pytest.approx(too_much, abs=0.02)


def test_by_hand() -> None:
    """Two bins: 0.5 belongs to the lower one."""
    rows = [(0.5, True), (0.3, False), (0.9, True), (0.7, False)]
    assert error(rows, 2) == pytest.approx((abs(1 - 0.8) + abs(1 - 1.6)) / 4)


def test_the_ends_belong_to_the_outer_bins() -> None:
    assert error([(0.0, False), (1.0, True)]) == 0
    assert error([(0.0, True), (1.0, False)]) == 1


def test_of_no_image_nothing_is_measured() -> None:
    assert math.isnan(expected_calibration_error(np.array([]), np.array([], bool)))


@pytest.mark.parametrize("confidence", [-0.1, 1.1])
def test_what_is_no_probability_is_refused(confidence: float) -> None:
    with pytest.raises(ValueError, match="between 0 and 1"):
        error([(0.5, True), (confidence, True)])
