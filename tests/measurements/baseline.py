"""Accuracy with and without a baseline, the logit of a person's neutral face.

``python tests/measurements/baseline.py DATA [--model FOLDER]`` judges the test photographs of `lfw_expressions`. Each
neutral photograph of a person is the baseline in turn, and the person's other photographs are judged by ``logit - share
* (baseline - typical)`` with the card's threshold.

A share of 0 means no baseline, and 1 the full one. The share in between is the best linear estimate of the person's
part: variance between persons divided by the variance of photographs. Typical is the mean neutral logit of the other
persons, or the window's constant. With 0, ``logit - baseline`` is compared with the threshold; with the threshold, it
is compared with 0. Intervals cover 95 % of 10,000 draws of persons.
"""

import argparse
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from smiledesk.core.resources import resource
from smiledesk.dataset.folders import find_samples
from smiledesk.dataset.samples import Skipped
from smiledesk.evaluation.judging import judge
from smiledesk.faces.factory import DetectorChoice
from smiledesk.network.bundle import Bundle, read_bundle
from smiledesk.network.decision_rule import log_odds
from smiledesk.network.trial import load_network
from smiledesk.session.baseline import TYPICAL_NEUTRAL_LOGIT

NEUTRAL = "no_smile"
"""The folder of neutral faces; `no_smile_other` has other expressions."""

_DRAWS = 10_000


@dataclass(frozen=True)
class Rule:
    """A face smiles if ``logit - share * (baseline - typical)`` reaches the log-odds of the threshold."""

    share: float
    typical: float | None = None
    """None: the mean neutral logit of the other persons."""


@dataclass(frozen=True)
class Photograph:
    """A judged photograph."""

    logit: float
    smiles: bool
    neutral: bool


@dataclass(frozen=True)
class Person:
    """Numbers of a person's photographs, averaged over the baselines."""

    right_without: float
    right_with: float
    """Judged correctly without and with the baseline."""
    judged: int


def judged_persons(data: Path, bundle: Bundle) -> list[list[Photograph]]:
    """The test photographs of each person in which a face was found."""
    samples = [sample for sample in find_samples(data / "lfw_expressions") if sample.split == "test"]
    persons: dict[str, list[Photograph]] = defaultdict(list)
    positive = bundle.card.positive_index
    assert positive is not None
    for sample, judged in zip(
        samples, judge(samples, "crop", load_network(bundle), DetectorChoice().make), strict=True
    ):
        if not isinstance(judged, Skipped) and judged.probabilities is not None:
            logit = log_odds(judged.probabilities[positive])
            folder = sample.path.parent.name
            persons[sample.group].append(Photograph(logit, folder == "smile", folder == NEUTRAL))
    return list(persons.values())


def variances(persons: Sequence[Sequence[Photograph]]) -> tuple[float, float]:
    """Variance of neutral logits between persons and within a person (one-way analysis of variance)."""
    groups = [np.array(neutral) for person in persons if len(neutral := neutral_logits(person)) > 1]
    sizes = np.array([len(group) for group in groups])
    within = sum(float(((group - group.mean()) ** 2).sum()) for group in groups) / float((sizes - 1).sum())
    overall = float(np.concatenate(groups).mean())
    of_means = sum(len(group) * (float(group.mean()) - overall) ** 2 for group in groups) / (len(groups) - 1)
    size = (sizes.sum() - (sizes**2).sum() / sizes.sum()) / (len(groups) - 1)
    return max(0.0, float((of_means - within) / size)), within


def neutral_logits(person: Sequence[Photograph]) -> list[float]:
    return [photograph.logit for photograph in person if photograph.neutral]


def rules(threshold: float, own: float) -> dict[str, Rule]:
    """Name -> rule. threshold: in log-odds. own: share of the variance of neutral logits that is between persons."""
    return {
        "no baseline": Rule(0.0),
        f"share {own:.2f}": Rule(own),
        "share 1": Rule(1.0),
        "the window's, if switched on": Rule(1.0, TYPICAL_NEUTRAL_LOGIT),
        "relative logit from the threshold": Rule(1.0, 0.0),
        "relative logit from 0": Rule(1.0, threshold),
    }


def judged_with(persons: Sequence[Sequence[Photograph]], rule: Rule, threshold: float) -> list[Person]:
    """Judge the photographs of each person who has a neutral one and others. threshold: in log-odds."""
    everybody = np.array([logit for person in persons for logit in neutral_logits(person)])
    judged = []
    for person in persons:
        own = neutral_logits(person)
        if not own or len(person) < 2:
            continue
        others_mean = (everybody.sum() - sum(own)) / (len(everybody) - len(own))
        typical = others_mean if rule.typical is None else rule.typical
        without, with_baseline = [], []
        for baseline in (photograph for photograph in person if photograph.neutral):
            correction = rule.share * (baseline.logit - typical)
            for other in (photograph for photograph in person if photograph is not baseline):
                without.append((other.logit >= threshold) == other.smiles)
                with_baseline.append((other.logit - correction >= threshold) == other.smiles)
        others = len(person) - 1
        judged.append(Person(float(np.mean(without)) * others, float(np.mean(with_baseline)) * others, others))
    return judged


def interval(persons: Sequence[Person]) -> tuple[float, float]:
    """95 % interval of the gain in accuracy by the baseline, by bootstrap over persons."""
    won = np.array([person.right_with - person.right_without for person in persons])
    judged = np.array([person.judged for person in persons])
    draws: NDArray[np.int64] = np.random.default_rng(1).integers(0, len(won), (_DRAWS, len(won)))
    low, high = np.percentile(won[draws].sum(axis=1) / judged[draws].sum(axis=1), [2.5, 97.5])
    return float(low), float(high)


def main() -> None:
    """Print the variances and the accuracy of each rule."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path)
    parser.add_argument("--model", type=Path, default=resource("model"))
    arguments = parser.parse_args()
    bundle = read_bundle(arguments.model)
    persons = judged_persons(arguments.data, bundle)
    between, within = variances(persons)
    own = between / (between + within)
    lines = [
        f"neutral faces: variance {between:.2f} between persons, {within:.2f} between photographs of one person",
        f"so {own:.0%} of what sets a neutral photograph apart is its person",
        f"mean logit of a neutral photograph: {np.mean([one for it in persons for one in neutral_logits(it)]):.2f}",
    ]
    threshold = log_odds(bundle.card.threshold)
    for name, rule in rules(threshold, own).items():
        judged = judged_with(persons, rule, threshold)
        photographs = sum(person.judged for person in judged)
        right = sum(person.right_with for person in judged) / photographs
        won = right - sum(person.right_without for person in judged) / photographs
        low, high = interval(judged)
        lines.append(
            f"{name}: {right:.1%} of {photographs} photographs of {len(judged)} persons, "
            f"{100 * won:+.1f} points ({100 * low:+.1f} to {100 * high:+.1f})"
        )
    print("\n".join(lines))  # noqa: T201


if __name__ == "__main__":
    main()
