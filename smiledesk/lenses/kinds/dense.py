"""Dense: a weighted sum of all inputs, and the vote of every place on the face."""

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from smiledesk.core.layer_kinds import FLATTEN, SOFTMAX, place_in_map
from smiledesk.lenses.base import (
    Bar,
    Bars,
    Explanation,
    Formula,
    HeatMap,
    Panel,
    Phrase,
    Probe,
    Subject,
    SubjectLayer,
    Term,
    require_inside,
    signed_limits,
)
from smiledesk.lenses.phrasing import phrases_of, place_of
from smiledesk.lenses.votes import Votes, votes_for

_STRONGEST = 5
"""Number of positive terms, and of negative terms, that are listed."""

_phrase = phrases_of("dense")


def explain(subject: Subject, probe: Probe) -> Explanation:
    """Explain one unit: its weighted sum term by term, and the exact vote of every place on the face.

    Raises:
        ValueError: the probe lies outside the layer's output, or the layer's kernel and bias are missing.
    """
    require_inside(probe, subject.layer)
    weights, bias = _weights(subject.layer, probe.channel)
    products = weights * subject.layer.input
    value = float(products.sum()) + bias
    bars = tuple(_bars(subject, weights, products, bias))
    unit = _name_of(subject, probe.channel)
    votes = votes_for(subject, weights, bias)
    duel = _duel(subject, probe.channel)
    panels: list[Panel] = []
    observations = [_pushes(products)]
    checks = []
    if votes is not None:
        panels += [_vote_map(_phrase("votes", unit=unit), subject, votes), _vote_formula(votes, unit)]
        observations += _about(votes)
        checks.append((_phrase("votes_check", unit=unit), votes.total, value))
    if duel is not None:
        rival, difference = duel
        rival_value = _value_of(subject.layer, rival)
        names = {"unit": unit, "rival": _name_of(subject, rival)}
        panels.insert(1, _vote_map(_phrase("duel", **names), subject, difference))
        checks.append((_phrase("duel_check", **names), difference.total, value - rival_value))
    panels += [
        Bars(_phrase("terms", unit=unit), bars),
        Formula(_phrase("formula", unit=unit), "sum", tuple(Term(bar.label, bar.value) for bar in bars), value),
    ]
    return Explanation(tuple(panels), value, tuple(observations), tuple(checks))


def _weights(layer: SubjectLayer, unit: int) -> tuple[NDArray[np.float64], float]:
    """Weights (inputs,) and bias of one unit."""
    if layer.kernel is None or layer.bias is None:
        raise ValueError(f"a dense layer is explained by its kernel and bias. Received: '{layer.name}' without them")
    return layer.kernel[:, unit].astype(np.float64), float(layer.bias[unit])


def _value_of(layer: SubjectLayer, unit: int) -> float:
    weights, bias = _weights(layer, unit)
    return float(weights @ layer.input) + bias


def _gives_logits(subject: Subject) -> bool:
    after = subject.layers[subject.index + 1 : subject.index + 2]
    return any(layer.kind == SOFTMAX.name for layer in after)


def _name_of(subject: Subject, unit: int) -> str:
    """The class of a unit, or its number in a hidden layer."""
    return subject.classes[unit] if _gives_logits(subject) else str(unit + 1)


def _bars(subject: Subject, weights: NDArray[np.float64], products: NDArray[np.float64], bias: float) -> Iterator[Bar]:
    """The strongest terms for and against, all others as one, and the bias: together the value."""
    order = np.argsort(products, kind="stable")
    strongest = [i for i in order[::-1][:_STRONGEST].tolist() if products[i] > 0]
    strongest += [i for i in order[:_STRONGEST].tolist() if products[i] < 0]
    for i in strongest:
        detail = f"{weights[i]:.3f} × {subject.layer.input[i]:.3f}"
        yield Bar(_input_label(subject, i), float(products[i]), detail)
    others = products.size - len(strongest)
    if others:
        yield Bar(_phrase("rest", count=others), float(products.sum() - products[strongest].sum()))
    yield Bar(_phrase("bias"), bias)


def _input_label(subject: Subject, number: int) -> Phrase:
    """The name of an input: its map and cell after a flatten layer, else its number."""
    before = subject.layers[subject.index - 1] if subject.index else None
    if before is not None and before.kind == FLATTEN.name and before.input.ndim == 3:
        row, column, channel = place_in_map(before.input.shape, number)
        return _phrase("cell", channel=channel + 1, row=row, column=column)
    return _phrase("input", number=number + 1)


def _duel(subject: Subject, unit: int) -> tuple[int, Votes] | None:
    """The other of two classes, and the votes for this one rather than for it: all that softmax depends on."""
    if not _gives_logits(subject) or len(subject.classes) != 2:
        return None
    rival = 1 - unit
    weights, bias = _weights(subject.layer, unit)
    rival_weights, rival_bias = _weights(subject.layer, rival)
    votes = votes_for(subject, weights - rival_weights, bias - rival_bias)
    return None if votes is None else (rival, votes)


def _vote_map(caption: Phrase, subject: Subject, votes: Votes) -> HeatMap:
    return HeatMap(caption, votes.map, signed_limits(votes.map), under=subject.crop)


def _vote_formula(votes: Votes, unit: str) -> Formula:
    """The votes of all places for, of all places against, and the constant."""
    places = votes.cells.sum(axis=-1)
    terms = (
        Term(_phrase("votes_for"), float(places[places > 0].sum())),
        Term(_phrase("votes_against"), float(places[places < 0].sum())),
        Term(_phrase("constant"), votes.constant),
    )
    return Formula(_phrase("votes_formula", unit=unit), "sum", terms, votes.total)


def _pushes(products: NDArray[np.float64]) -> Phrase:
    up, down = int(np.count_nonzero(products > 0)), int(np.count_nonzero(products < 0))
    return _phrase("pushes", up=up, down=down, silent=products.size - up - down, all=products.size)


def _about(votes: Votes) -> Iterator[Phrase]:
    """The place of the strongest vote, and the number of open gates."""
    places = votes.map
    if places.size > 1 and places.max() > 0:
        row, column = divmod(int(places.argmax()), places.shape[1])
        yield _phrase(f"vote_{place_of(row, column, places.shape)}", vote=float(places.max()))
    if votes.gates:
        yield _phrase("gates", open=votes.open_gates, all=votes.gates)
