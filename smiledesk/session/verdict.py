"""A steady verdict from the probabilities of single frames: smoothing, then two thresholds."""

import math
from dataclasses import dataclass

from smiledesk.core.records import ClassVector
from smiledesk.network import decision_rule
from smiledesk.network.decision_rule import (
    DecisionRule,
    log_odds,
    log_probabilities,
    margin,
    probability_at,
    shifted,
)

TIME_CONSTANT = 0.12
"""Time constant of the smoothing in seconds: after it 63 % of a step is reached."""

LONGEST_TIME_CONSTANT = 2.0
"""Longest time constant that a user may choose, in seconds: it almost hides a smile of one second."""

HYSTERESIS = 0.6
"""Distance of the smoothed log-odds from the threshold at which the verdict changes."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """The state of one face between two frames."""

    log_probabilities: ClassVector
    """Smoothed, one a class, shifted so that the largest is 0."""

    seen_at: float
    """Media time of the last frame with the face, in seconds."""

    decision: int | None = None
    """Index of the class that was decided for; None before the first decision."""

    @property
    def probabilities(self) -> ClassVector:
        """The smoothed probabilities."""
        weights = [math.exp(value) for value in self.log_probabilities]
        return tuple(weight / sum(weights) for weight in weights)


def first_verdict(raw: ClassVector, seen_at: float, rule: DecisionRule) -> Verdict:
    """The verdict on a new face: nothing is smoothed, and no hysteresis applies."""
    return _decided(Verdict(log_probabilities(raw), seen_at), rule, hysteresis=0.0)


def next_verdict(
    before: Verdict, raw: ClassVector, seen_at: float, rule: DecisionRule, time_constant: float = TIME_CONSTANT
) -> Verdict:
    """The verdict after one more frame.

    The log-probabilities are smoothed exponentially over media time, which for two classes smooths the logit. The
    decision changes when the smoothed log-odds pass the threshold by `HYSTERESIS`.

    time_constant: of the smoothing, in seconds; 0: nothing is smoothed.
    """
    elapsed = max(0.0, seen_at - before.seen_at)
    weight = 1 - math.exp(-elapsed / time_constant) if time_constant else 1.0
    mixed = tuple(
        (1 - weight) * old + weight * new
        for old, new in zip(before.log_probabilities, log_probabilities(raw), strict=True)
    )
    return _decided(Verdict(shifted(mixed), seen_at, before.decision), rule, HYSTERESIS)


def decided_anew(verdict: Verdict, rule: DecisionRule) -> Verdict:
    """The verdict under another rule, with no hysteresis."""
    return _decided(Verdict(verdict.log_probabilities, verdict.seen_at), rule, hysteresis=0.0)


def is_uncertain(verdict: Verdict, rule: DecisionRule) -> bool:
    """True if the smoothed value is so near the threshold that the verdict is unreliable."""
    return decision_rule.is_uncertain(verdict.log_probabilities, rule)


def hysteresis_band(threshold: float) -> tuple[float, float]:
    """The two probabilities of the positive class around a threshold between which a verdict does not change."""
    odds = log_odds(threshold)
    return probability_at(odds - HYSTERESIS), probability_at(odds + HYSTERESIS)


def _decided(verdict: Verdict, rule: DecisionRule, hysteresis: float) -> Verdict:
    leader, beyond = margin(verdict.log_probabilities, rule)
    stays = verdict.decision is not None and beyond < hysteresis
    return Verdict(verdict.log_probabilities, verdict.seen_at, verdict.decision if stays else leader)
