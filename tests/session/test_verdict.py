"""Verdicts that hold still."""

import math

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from smiledesk.core.records import ClassVector
from smiledesk.network.decision_rule import UNCERTAIN_WITHIN, DecisionRule
from smiledesk.session.verdict import (
    HYSTERESIS,
    TIME_CONSTANT,
    Verdict,
    decided_anew,
    first_verdict,
    hysteresis_band,
    is_uncertain,
    next_verdict,
)

SMILE = DecisionRule(positive=1, threshold=0.5)
LARGEST = DecisionRule(positive=None, threshold=0.5)

shares = st.floats(0.001, 0.999)
weights = st.lists(st.floats(0.01, 1), min_size=2, max_size=6)


def two(p: float) -> ClassVector:
    return (1 - p, p)


def logit(p: float) -> float:
    return math.log(p / (1 - p))


def from_logit(value: float) -> ClassVector:
    return two(1 / (1 + math.exp(-value)))


def after(verdict: Verdict, raw: ClassVector, seconds: float, rule: DecisionRule = SMILE) -> Verdict:
    return next_verdict(verdict, raw, verdict.seen_at + seconds, rule)


@given(weights)
def test_the_first_smoothed_probabilities_are_the_raw_ones(weights: list[float]) -> None:
    raw = tuple(weight / sum(weights) for weight in weights)
    verdict = first_verdict(raw, 0.0, LARGEST)
    assert verdict.probabilities == pytest.approx(raw, abs=1e-5)
    assert verdict.decision is not None
    assert raw[verdict.decision] == pytest.approx(max(raw))


@given(weights, st.lists(shares, min_size=6, max_size=6), st.floats(0, 10))
def test_smoothed_probabilities_add_up_to_one(weights: list[float], more: list[float], seconds: float) -> None:
    raw = tuple(weight / sum(weights) for weight in weights)
    later = tuple(weight / sum(more[: len(raw)]) for weight in more[: len(raw)])
    verdict = after(first_verdict(raw, 0.0, LARGEST), later, seconds, LARGEST)
    assert sum(verdict.probabilities) == pytest.approx(1)
    assert all(0 <= p <= 1 for p in verdict.probabilities)


@given(shares, shares, st.floats(0, 2))
def test_two_classes_are_smoothed_on_the_logit(before: float, now: float, seconds: float) -> None:
    verdict = after(first_verdict(two(before), 5.0, SMILE), two(now), seconds)
    weight = 1 - math.exp(-seconds / TIME_CONSTANT)
    assert logit(verdict.probabilities[1]) == pytest.approx(
        (1 - weight) * logit(before) + weight * logit(now), abs=1e-6
    )


@given(shares, shares, st.floats(0, 2), st.floats(0.01, 2))
def test_the_time_constant_is_free_and_none_smooths_nothing(
    before: float, now: float, seconds: float, constant: float
) -> None:
    start = first_verdict(two(before), 5.0, SMILE)
    smoothed = next_verdict(start, two(now), 5.0 + seconds, SMILE, constant)
    weight = 1 - math.exp(-seconds / constant)
    assert logit(smoothed.probabilities[1]) == pytest.approx(
        (1 - weight) * logit(before) + weight * logit(now), abs=1e-6
    )
    assert next_verdict(start, two(now), 5.0 + seconds, SMILE, 0).probabilities == pytest.approx(two(now), abs=1e-9)


@given(shares, shares, st.floats(0.001, 1), st.floats(0.1, 0.9))
def test_smoothing_depends_on_time_and_not_on_frames(before: float, now: float, seconds: float, share: float) -> None:
    start = first_verdict(two(before), 0.0, SMILE)
    at_once = after(start, two(now), seconds)
    in_two = after(after(start, two(now), seconds * share), two(now), seconds * (1 - share))
    assert in_two.probabilities == pytest.approx(at_once.probabilities, abs=1e-9)


@given(st.floats(-HYSTERESIS * 0.9, HYSTERESIS * 0.9), st.floats(0.05, 0.95), st.booleans())
def test_near_the_threshold_the_verdict_stays(beyond: float, threshold: float, smiling: bool) -> None:
    rule = DecisionRule(1, threshold)
    start = first_verdict(from_logit(logit(threshold) + (3 if smiling else -3)), 0.0, rule)
    verdict = after(start, from_logit(logit(threshold) + beyond), 60.0, rule)
    assert verdict.decision == start.decision == int(smiling)
    assert is_uncertain(verdict, rule)


@given(st.floats(HYSTERESIS * 1.1, 6), st.floats(0.05, 0.95), st.booleans())
def test_beyond_the_second_threshold_it_changes(beyond: float, threshold: float, smiling: bool) -> None:
    rule = DecisionRule(1, threshold)
    sign = -1 if smiling else 1
    start = first_verdict(from_logit(logit(threshold) - sign * 3), 0.0, rule)
    verdict = after(start, from_logit(logit(threshold) + sign * beyond), 60.0, rule)
    assert start.decision == int(smiling)
    assert verdict.decision == int(not smiling)


@given(st.floats(-6, 6), st.floats(0.05, 0.95))
def test_near_the_threshold_it_is_uncertain_on_whichever_side(beyond: float, threshold: float) -> None:
    assume(abs(abs(beyond) - UNCERTAIN_WITHIN) > 1e-6)
    rule = DecisionRule(1, threshold)
    verdict = first_verdict(from_logit(logit(threshold) + beyond), 0.0, rule)
    assert is_uncertain(verdict, rule) == (abs(beyond) < UNCERTAIN_WITHIN)


def test_one_odd_frame_does_not_change_it() -> None:
    verdict = first_verdict(two(0.97), 0.0, SMILE)
    verdict = after(verdict, two(0.1), 1 / 30)
    assert verdict.decision == 1
    for _ in range(30):
        verdict = after(verdict, two(0.1), 1 / 30)
    assert verdict.decision == 0


@given(shares, shares, st.floats(0.05, 0.95))
def test_another_threshold_decides_anew_without_smoothing_anew(before: float, now: float, threshold: float) -> None:
    assume(abs(now - threshold) > 1e-6)
    verdict = after(first_verdict(two(before), 0.0, SMILE), two(now), 60.0)
    again = decided_anew(verdict, DecisionRule(1, threshold))
    assert again.probabilities == verdict.probabilities
    assert again.decision == int(verdict.probabilities[1] >= threshold)


def test_the_positive_class_may_be_the_first() -> None:
    verdict = first_verdict((0.3, 0.7), 0.0, DecisionRule(positive=0, threshold=0.25))
    assert verdict.decision == 0


def test_among_more_classes_the_leader_needs_a_margin() -> None:
    start = first_verdict((0.6, 0.3, 0.1), 0.0, LARGEST)
    close = after(start, (0.39, 0.41, 0.2), 60.0, LARGEST)
    clear = after(close, (0.2, 0.6, 0.2), 60.0, LARGEST)
    assert (start.decision, close.decision, clear.decision) == (0, 0, 1)
    assert is_uncertain(clear, LARGEST)
    assert not is_uncertain(after(clear, (0.05, 0.9, 0.05), 60.0, LARGEST), LARGEST)


@pytest.mark.parametrize("threshold", [0.0, 1.0])
def test_a_threshold_at_the_end_is_allowed(threshold: float) -> None:
    verdict = first_verdict(two(0.5), 0.0, DecisionRule(1, threshold))
    assert verdict.decision == int(threshold == 0)


def test_certainty_of_one_frame_is_no_infinity() -> None:
    verdict = after(first_verdict((0.0, 1.0), 0.0, SMILE), (1.0, 0.0), 0.5)
    assert verdict.decision == 0
    assert verdict.probabilities[0] < 1


def test_an_earlier_time_changes_nothing() -> None:
    start = first_verdict(two(0.9), 5.0, SMILE)
    assert next_verdict(start, two(0.1), 4.0, SMILE).probabilities == pytest.approx(start.probabilities)


@given(st.floats(0.05, 0.95))
def test_a_verdict_changes_at_the_ends_of_the_band(threshold: float) -> None:
    rule = DecisionRule(positive=1, threshold=threshold)
    below, above = hysteresis_band(threshold)
    assert below < threshold < above
    for start, end, outwards in ((0.001, above, 1e-4), (0.999, below, -1e-4)):
        before = first_verdict(two(start), 0.0, rule)
        assert after(before, two(end - outwards), 1000.0, rule).decision == before.decision
        assert after(before, two(end + outwards), 1000.0, rule).decision != before.decision
