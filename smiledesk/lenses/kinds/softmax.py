"""Softmax: scores become probabilities that add up to one."""

from collections.abc import Iterator

import numpy as np

from smiledesk.lenses.base import (
    Bar,
    Bars,
    Explanation,
    Formula,
    Phrase,
    Probe,
    Subject,
    Term,
    require_inside,
)
from smiledesk.lenses.phrasing import phrases_of

_phrase = phrases_of("softmax")


def explain(subject: Subject, probe: Probe) -> Explanation:
    """Explain one class' probability: its share of the sum of all exponentials.

    Raises:
        ValueError: the probe lies outside the layer's output.
    """
    layer = subject.layer
    require_inside(probe, layer)
    logits = layer.input.astype(np.float64)
    largest = float(logits.max())
    # Softmax does not change when all logits move together, and no exponential overflows this way.
    exponentials = np.exp(logits - largest)
    total = float(exponentials.sum())
    value = float(exponentials[probe.channel]) / total
    units = tuple(range(logits.size))
    names = [_phrase("class", name=subject.classes[unit]) for unit in units]
    powers = [f"exp({logit:.3f} − {largest:.3f})".replace("− -", "+ ") for logit in logits]
    return Explanation(
        panels=(
            Bars(_phrase("logits"), tuple(map(Bar, names, logits.tolist())), probes=units),
            Bars(
                _phrase("exponentials", largest=largest),
                tuple(map(Bar, names, exponentials.tolist(), powers)),
                limit=1.0,
                probes=units,
            ),
            Formula(_phrase("sum"), "sum", tuple(map(Term, names, exponentials.tolist())), total),
            Formula(
                _phrase("formula"),
                "exact",
                (Term(names[probe.channel], float(exponentials[probe.channel])), Term(_phrase("total"), total)),
                value,
                f"{exponentials[probe.channel]:.4f} / {total:.4f}",
            ),
            Bars(_phrase("shares"), tuple(map(Bar, names, (exponentials / total).tolist())), limit=1.0, probes=units),
        ),
        value=value,
        observations=tuple(_observations(subject, probe.channel, logits)),
    )


def _observations(subject: Subject, unit: int, logits: np.ndarray) -> Iterator[Phrase]:
    """The lead of the probed class over the strongest other one."""
    others = np.delete(logits, unit)
    if others.size == 0:
        return
    rival = int(np.flatnonzero(np.arange(logits.size) != unit)[others.argmax()])
    lead = float(logits[unit] - logits[rival])
    names = {"name": subject.classes[unit], "rival": subject.classes[rival]}
    # exp(20) is half a thousand million: beyond that the number says nothing more.
    if abs(lead) <= 20:
        yield _phrase("ahead" if lead >= 0 else "behind", lead=abs(lead), times=float(np.exp(abs(lead))), **names)
