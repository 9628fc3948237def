"""Metrics compared with counts by hand, definitions, and enumerated outcomes."""

import math
from itertools import product

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from smiledesk.evaluation.metrics import (
    JudgedImage,
    auc,
    can_be_significant,
    evaluation_of,
    exact_p_value,
    expected_calibration_error,
)

CLASSES = ("no_smile", "smile")


def judged(truth: int, p_smile: float | None, threshold: float = 0.5) -> JudgedImage:
    if p_smile is None:
        return JudgedImage(truth, None, None)
    return JudgedImage(truth, (1 - p_smile, p_smile), int(p_smile >= threshold))


def test_counts_by_hand() -> None:
    result = evaluation_of(
        (judged(1, 0.9), judged(1, 0.4), judged(1, None), judged(0, 0.1), judged(0, 0.6), judged(0, 0.2)), CLASSES, 1
    )
    assert result.n == 6
    assert result.faces_missed == 1
    assert result.accuracy == pytest.approx(3 / 6)
    assert result.accuracy_found == pytest.approx(3 / 5)
    assert result.recall == {"no_smile": pytest.approx(2 / 3), "smile": pytest.approx(1 / 3)}
    assert result.balanced_accuracy == pytest.approx(1 / 2)
    assert result.auc == pytest.approx(5 / 6)
    assert result.confusion == {
        "no_smile": {"no_smile": 2, "smile": 1, "no face": 0},
        "smile": {"no_smile": 1, "smile": 1, "no face": 1},
    }


def test_every_face_missed() -> None:
    result = evaluation_of((judged(1, None), judged(0, None)), CLASSES, 1)
    assert result.accuracy == 0
    numbers = result.accuracy_found, result.auc, result.expected_calibration_error, result.uncertain
    assert all(math.isnan(number) for number in numbers)


def test_the_uncertain_are_counted_apart() -> None:
    rows = (JudgedImage(1, (0.1, 0.9), 1), JudgedImage(0, (0.4, 0.6), 1, uncertain=True), JudgedImage(0, (0.2, 0.8), 1))
    result = evaluation_of((*rows, JudgedImage(0, (0.9, 0.1), 0), judged(0, None)), CLASSES, 1)
    assert result.uncertain == pytest.approx(1 / 4)
    assert result.accuracy_certain == pytest.approx(2 / 3)
    assert result.expected_calibration_error == pytest.approx((0.1 + 0.6 + 0.8 + 0.1) / 4)
    none_certain = evaluation_of((rows[1],), CLASSES, 1)
    assert (none_certain.uncertain, math.isnan(none_certain.accuracy_certain)) == (1, True)


def test_a_threshold_moves_decisions_and_no_calibration() -> None:
    errors = {
        evaluation_of((judged(1, 0.6, threshold), judged(0, 0.3, threshold)), CLASSES, 1).expected_calibration_error
        for threshold in (0.2, 0.5, 0.7)
    }
    assert list(errors) == [pytest.approx((0.4 + 0.3) / 2)]


def test_one_class_only_has_no_auc_and_is_balanced_over_what_was_measured() -> None:
    result = evaluation_of((judged(1, 0.9), judged(1, 0.2)), CLASSES, 1)
    assert math.isnan(result.auc)
    assert math.isnan(result.recall["no_smile"])
    assert result.balanced_accuracy == pytest.approx(0.5)


def test_three_classes_average_one_against_the_rest() -> None:
    rows = tuple(
        JudgedImage(truth, tuple(0.8 if i == truth else 0.1 for i in range(3)), truth) for truth in (0, 1, 2, 0, 1, 2)
    )
    result = evaluation_of(rows, ("a", "b", "c"), None)
    assert result.auc == 1
    assert result.accuracy == 1


def test_nothing_to_evaluate_is_refused() -> None:
    with pytest.raises(ValueError, match="at least one image"):
        evaluation_of((), CLASSES, 1)


@given(
    st.lists(st.integers(0, 8), min_size=1, max_size=30),
    st.lists(st.integers(0, 8), min_size=1, max_size=30),
)
def test_auc_is_the_share_of_pairs_in_order(positive: list[int], negative: list[int]) -> None:
    pairs = [(p > n) + (p == n) / 2 for p in positive for n in negative]
    assert auc(np.array(positive, dtype=float), np.array(negative, dtype=float)) == pytest.approx(np.mean(pairs))


confidences_and_hits = st.lists(st.tuples(st.floats(0, 1), st.booleans()), min_size=1, max_size=60)


def calibration_error(rows: list[tuple[float, bool]], bins: int = 15) -> float:
    confidences, right = zip(*rows, strict=True)
    return expected_calibration_error(np.array(confidences), np.array(right), bins)


@given(confidences_and_hits, st.integers(1, 30))
def test_a_calibration_error_is_between_0_and_1(rows: list[tuple[float, bool]], bins: int) -> None:
    assert 0 <= calibration_error(rows, bins) <= 1


@given(confidences_and_hits)
def test_a_calibration_error_does_not_depend_on_the_order(rows: list[tuple[float, bool]]) -> None:
    assert calibration_error(rows[::-1]) == pytest.approx(calibration_error(rows), abs=1e-12)


@given(confidences_and_hits)
def test_finer_bins_that_divide_others_hide_less(rows: list[tuple[float, bool]]) -> None:
    assert calibration_error(rows, 1) <= calibration_error(rows, 15) + 1e-12


@given(st.integers(0, 2**32 - 1))
def test_a_calibrated_classifier_has_nearly_no_calibration_error(seed: int) -> None:
    random = np.random.default_rng(seed)
    confidences = random.uniform(0.5, 1, 20_000)
    assert expected_calibration_error(confidences, random.random(20_000) < confidences) < 0.03


@given(st.floats(0.02, 0.3), st.integers(0, 2**32 - 1))
def test_the_calibration_error_is_the_overconfidence(too_much: float, seed: int) -> None:
    random = np.random.default_rng(seed)
    confidences = random.uniform(0.7, 1, 20_000)
    right = random.random(20_000) < confidences - too_much
    assert expected_calibration_error(confidences, right) == pytest.approx(too_much, abs=0.02)


def test_a_calibration_error_by_hand() -> None:
    """Two bins: 0.5 belongs to the lower one."""
    rows = [(0.5, True), (0.3, False), (0.9, True), (0.7, False)]
    assert calibration_error(rows, 2) == pytest.approx((abs(1 - 0.8) + abs(1 - 1.6)) / 4)


def test_0_and_1_belong_to_the_outer_bins() -> None:
    assert calibration_error([(0.0, False), (1.0, True)]) == 0
    assert calibration_error([(0.0, True), (1.0, False)]) == 1


def test_without_images_the_calibration_error_is_nan() -> None:
    assert math.isnan(expected_calibration_error(np.array([]), np.array([], bool)))


@pytest.mark.parametrize("confidence", [-0.1, 1.1])
def test_a_confidence_that_is_no_probability_is_refused(confidence: float) -> None:
    with pytest.raises(ValueError, match="between 0 and 1"):
        calibration_error([(0.5, True), (confidence, True)])


discordant_images = st.integers(0, 400)


@given(discordant_images, discordant_images)
def test_a_p_value_is_a_probability_and_symmetric(only_old: int, only_new: int) -> None:
    p_value = exact_p_value(only_old, only_new)
    assert 0 <= p_value <= 1
    assert p_value == exact_p_value(only_new, only_old)


@given(st.integers(0, 6), st.integers(0, 6))
def test_a_p_value_is_the_share_of_falls_at_least_as_uneven(only_old: int, only_new: int) -> None:
    tosses = only_old + only_new
    falls = [sum(fall) for fall in product((0, 1), repeat=tosses)]
    as_uneven = [heads for heads in falls if abs(2 * heads - tosses) >= abs(only_new - only_old)]
    assert exact_p_value(only_old, only_new) == pytest.approx(len(as_uneven) / len(falls))


@given(discordant_images, st.integers(0, 100))
def test_more_on_the_leading_side_never_makes_it_likelier_to_be_luck(behind: int, ahead: int) -> None:
    assert exact_p_value(behind, behind + ahead + 1) <= exact_p_value(behind, behind + ahead)


def test_p_values_of_the_binomial_table() -> None:
    assert exact_p_value(0, 0) == 1
    assert exact_p_value(1, 9) == pytest.approx(22 / 1024)
    assert exact_p_value(2, 9) == pytest.approx(134 / 2048)


def test_p_values_of_thousands_of_images() -> None:
    assert exact_p_value(0, 3000) == 0
    assert exact_p_value(3000, 3000) == 1
    assert exact_p_value(1480, 1520) == pytest.approx(0.476, abs=0.005)


def test_fewer_than_six_images_cannot_be_significant() -> None:
    assert [discordant for discordant in range(12) if not can_be_significant(discordant)] == [0, 1, 2, 3, 4, 5]


def test_negative_numbers_of_images_are_refused() -> None:
    with pytest.raises(ValueError, match="-1, 4"):
        exact_p_value(-1, 4)
