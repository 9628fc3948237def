"""Predictions that several stages offer: of a share, and of what a change does to the verdict."""

from smiledesk.attribution.experiments import Outcome, decided, experiment_of, outcome_of
from smiledesk.attribution.interventions import change
from smiledesk.core.records import Activations
from smiledesk.course.base import Check, Finding, Situation, Values, keyed

_KEYS = {Outcome.SAME: "same", Outcome.LESS_SURE: "less_sure", Outcome.OVERTURNED: "overturned"}

outcomes = keyed(*_KEYS.values())
"""The predictions of a verdict."""

shares = keyed("few", "half", "most")
"""The predictions of a share: less than a third, a third to two thirds, more."""


def share_key(share: float) -> str:
    """The key of the prediction that a share confirms."""
    return "few" if share < 1 / 3 else "half" if share <= 2 / 3 else "most"


def experiment(step: int) -> Check:
    """The check of the experiment of a lesson step, see `attribution.experiments`; its change is shown live."""

    def check(situation: Situation, choice: str) -> Finding:
        found = experiment_of(step, situation.network, situation.trace, situation.question)
        if found is None:
            return Finding(True, "nothing")
        changed = change(situation.network, found.interventions).trace(situation.trace)
        finding = outcome_finding(situation, choice, changed.probabilities, {"count": len(found.interventions)})
        return Finding(finding.right, finding.key, finding.values, found.interventions)

    return check


def outcome_finding(situation: Situation, choice: str, after: Activations, values: Values) -> Finding:
    """The finding for a prediction of the verdict. after: the probabilities of the change, shape (classes,)."""
    before = situation.trace.probabilities
    key = _KEYS[outcome_of(before, after, situation.rule)]
    index = decided(before, situation.rule)
    measured: Values = {
        "class": situation.card.classes[index],
        "before": float(before[index]),
        "after": float(after[index]),
    }
    return Finding(choice == key, key, {**values, **measured})
