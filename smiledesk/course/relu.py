"""Lesson step 2, ReLU: negative numbers become zero."""

import numpy as np

from smiledesk.core.layer_kinds import RELU
from smiledesk.course.base import Finding, HeldFrom, Situation, Stage, Values, compared, is_computable, keyed, layers_of
from smiledesk.course.predictions import experiment, outcomes, share_key, shares
from smiledesk.network.card import Card


def _has_relu(card: Card) -> bool:
    return bool(layers_of(card, RELU))


def _first_relu(situation: Situation) -> int:
    return next(index for index, layer in enumerate(situation.network.layers) if layer.kind == RELU.name)


def _watch_negative(situation: Situation, choice: str) -> Finding:
    """Judge the choice by the negative inputs of the first ReLU: they become zero, or stay."""
    index = _first_relu(situation)
    before, after = situation.input_and_output(index)
    negative = before < 0
    became_zero = bool((after[negative] == 0).all())
    measured = "zero" if became_zero else "stay"
    values: Values = {
        "layer": situation.network.layers[index].name,
        "negative": int(np.count_nonzero(negative)),
        "count": before.size,
        "lowest": float(before.min()),
    }
    return compared(choice, measured, values)


def _estimate_zeros(situation: Situation, choice: str) -> Finding:
    """The share of zeros after the last ReLU of maps."""
    maps = [index for index, layer in enumerate(situation.trace.layers) if layer.kind == RELU.name]
    index = next((at for at in reversed(maps) if situation.trace.layers[at].output.ndim == 3), maps[-1])
    output = situation.trace.layers[index].output
    share = float(np.mean(output == 0))
    values: Values = {"layer": situation.network.layers[index].name, "share": share, "count": output.size}
    return compared(choice, share_key(share), values)


def _find_zero(situation: Situation, _choice: str) -> Finding:
    """Right if the lens is open on a number that a ReLU set to zero."""
    if situation.opened is None:
        return Finding(False, "no_lens")
    opened = situation.opened
    index = situation.network.index_of(opened.layer)
    if situation.network.layers[index].kind != RELU.name:
        return Finding(False, "other_layer", {"layer": opened.layer})
    probe = opened.probe
    place = (probe.row, probe.column, probe.channel)
    before, after = (float(numbers[place[-numbers.ndim :]]) for numbers in situation.input_and_output(index))
    return Finding(before < 0, "right" if before < 0 else "open_gate", {"before": before, "after": after})


STAGES = (
    Stage(key="negative", step=2, fits=_has_relu, choices=keyed("zero", "positive", "stay"), check=_watch_negative),
    Stage(key="zero", step=2, fits=_has_relu, held_from=HeldFrom.LOOK, check=_find_zero),
    Stage(key="share", step=2, fits=_has_relu, choices=shares, check=_estimate_zeros),
    Stage(
        key="no_relu",
        step=2,
        fits=lambda card: _has_relu(card) and is_computable(card),
        choices=outcomes,
        check=experiment(2),
    ),
)
