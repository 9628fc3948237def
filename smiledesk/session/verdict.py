"""From a probability a frame to a verdict that holds still: smoothing, then two thresholds."""

import math
from dataclasses import dataclass

from smiledesk.core.records import ClassVector

TIME_CONSTANT = 0.12
"""Seconds in which the smoothed value goes 63 % of the way to a new raw one."""

HYSTERESIS = 0.6
"""How far beyond the threshold the smoothed log-odds must be for the verdict to change."""

_SMALLEST = 1e-6
"""Probabilities are kept this far from 0 and 1, so that one sure frame does not outweigh a second of others."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What is held of one face. log_probabilities: smoothed, one a class, shifted so that the largest is 0."""

    log_probabilities: ClassVector
    seen_at: float
    decision: int | None = None

    @property
    def probabilities(self) -> ClassVector:
        """The smoothed probabilities."""
        weights = [math.exp(value) for value in self.log_probabilities]
        return tuple(weight / sum(weights) for weight in weights)


@dataclass(frozen=True, slots=True)
class Rule:
    """How probabilities become a decision.

    positive: index of the positive class of a two-class model, or None, where the largest class wins. threshold: the
    probability from which the decision is the positive class.
    """

    positive: int | None
    threshold: float


def first_verdict(raw: ClassVector, seen_at: float, rule: Rule) -> Verdict:
    """The verdict on a face that was not seen before: nothing to smooth with, no side to stay on."""
    return _decided(Verdict(_logs(raw), seen_at), rule, hysteresis=0.0)


def next_verdict(before: Verdict, raw: ClassVector, seen_at: float, rule: Rule) -> Verdict:
    """The verdict after one more frame.

    The log-probabilities are smoothed exponentially over media time, which for two classes smooths the logit. The
    decision changes when the smoothed log-odds pass the threshold by `HYSTERESIS`.
    """
    elapsed = max(0.0, seen_at - before.seen_at)
    weight = 1 - math.exp(-elapsed / TIME_CONSTANT)
    mixed = tuple(
        (1 - weight) * old + weight * new for old, new in zip(before.log_probabilities, _logs(raw), strict=True)
    )
    return _decided(Verdict(_shifted(mixed), seen_at, before.decision), rule, HYSTERESIS)


def decided_anew(verdict: Verdict, rule: Rule) -> Verdict:
    """The same smoothed values under another rule, with no side to stay on."""
    return _decided(Verdict(verdict.log_probabilities, verdict.seen_at), rule, hysteresis=0.0)


def is_uncertain(verdict: Verdict, rule: Rule) -> bool:
    """Whether the smoothed value lies between the two thresholds, where either decision could stand."""
    return _margin(verdict, rule)[1] < HYSTERESIS


def _decided(verdict: Verdict, rule: Rule, hysteresis: float) -> Verdict:
    leader, margin = _margin(verdict, rule)
    stays = verdict.decision is not None and margin < hysteresis
    return Verdict(verdict.log_probabilities, verdict.seen_at, verdict.decision if stays else leader)


def _margin(verdict: Verdict, rule: Rule) -> tuple[int, float]:
    """The class the smoothed values speak for, and by how much: log-odds beyond the threshold, or beyond the second."""
    logs = verdict.log_probabilities
    if rule.positive is not None and len(logs) == 2:
        positive, other = rule.positive, 1 - rule.positive
        threshold = min(max(rule.threshold, _SMALLEST), 1 - _SMALLEST)
        beyond = logs[positive] - logs[other] - math.log(threshold / (1 - threshold))
        return (positive if beyond >= 0 else other), abs(beyond)
    first, second = sorted(logs, reverse=True)[:2]
    return logs.index(first), first - second


def _logs(probabilities: ClassVector) -> ClassVector:
    return _shifted(tuple(math.log(min(max(p, _SMALLEST), 1 - _SMALLEST)) for p in probabilities))


def _shifted(logs: ClassVector) -> ClassVector:
    """The same up to a common factor, the largest 0."""
    largest = max(logs)
    return tuple(value - largest for value in logs)
