"""The numbers of an evaluation, against counts made by hand."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from smiledesk.evaluation.metrics import Judged, auc, evaluation_of

CLASSES = ("no_smile", "smile")


def judged(truth: int, p_smile: float | None, threshold: float = 0.5) -> Judged:
    if p_smile is None:
        return Judged(truth, None, None)
    return Judged(truth, (1 - p_smile, p_smile), int(p_smile >= threshold))


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
    rows = (Judged(1, (0.1, 0.9), 1), Judged(0, (0.4, 0.6), 1, uncertain=True), Judged(0, (0.2, 0.8), 1))
    result = evaluation_of((*rows, Judged(0, (0.9, 0.1), 0), judged(0, None)), CLASSES, 1)
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
        Judged(truth, tuple(0.8 if i == truth else 0.1 for i in range(3)), truth) for truth in (0, 1, 2, 0, 1, 2)
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
