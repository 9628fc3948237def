"""Lesson step 4, fully connected layers: everything that was found votes on the classes."""

import numpy as np

from smiledesk.attribution.fills import Fill, filled
from smiledesk.attribution.interventions import ScaleChannel
from smiledesk.attribution.methods.votes import votes
from smiledesk.attribution.ranking import logits_without_each
from smiledesk.attribution.subjects import subject_of
from smiledesk.core.layer_kinds import DENSE, FLATTEN, LAYER_KINDS
from smiledesk.course.base import (
    Choice,
    Finding,
    HeldFrom,
    Situation,
    Stage,
    Values,
    compared,
    is_computable,
    keyed,
    layers_of,
)
from smiledesk.course.face_parts import MOUTH, cells_of
from smiledesk.course.predictions import outcome_finding, outcomes
from smiledesk.lenses.base import Bars
from smiledesk.network.card import Card

_MOST_CLASSES = 6
"""Classes up to which the pupil chooses among all of them."""

_NEAR_THE_BEST = 0.5
"""Share of the largest effect in a layer from which muting a filter or unit is right, too."""


def _has_dense(card: Card) -> bool:
    return bool(layers_of(card, DENSE))


def _last_maps(card: Card) -> int | None:
    """Index of the last layer with maps; None for a network without any."""
    return next((at for at in reversed(range(len(card.layers))) if len(card.layers[at].output_shape) == 3), None)


def _flattens_maps(card: Card) -> bool:
    """True if the maps are laid out in one row for the first fully connected layer."""
    last = _last_maps(card)
    return _has_dense(card) and last is not None and card.layers[last + 1].kind == FLATTEN.name


def _has_votes(card: Card) -> bool:
    """True if the scores are an exact sum of votes of places on the face."""
    last = _last_maps(card)
    if last is None or not _has_dense(card):
        return False
    following = (LAYER_KINDS.get(layer.kind) for layer in card.layers[last + 1 : -1])
    return all(kind is not None and kind.is_linear for kind in following)


def _muted_layer(card: Card) -> int | None:
    """Index of the last layer with weights before the one that gives the scores; None without such a layer."""
    weighted = [
        at for at, layer in enumerate(card.layers) if (kind := LAYER_KINDS.get(layer.kind)) and kind.has_weights
    ]
    return weighted[-2] if len(weighted) > 1 else None


def _row_lengths(card: Card) -> tuple[Choice, ...]:
    last = _last_maps(card)
    rows, columns, maps = (1, 1, 1) if last is None else card.layers[last].output_shape
    counts = {"maps": maps, "cells": rows * columns, "all": rows * columns * maps}
    return tuple(Choice(key, {"count": count}) for key, count in counts.items())


def _count_row(situation: Situation, choice: str) -> Finding:
    index = next(at for at, layer in enumerate(situation.trace.layers) if layer.kind == FLATTEN.name)
    rows, columns, maps = situation.trace.layers[index - 1].output.shape
    count = situation.trace.layers[index].output.size
    return compared(choice, "all", {"rows": rows, "columns": columns, "maps": maps, "count": count})


def _class_choices(card: Card) -> tuple[Choice, ...]:
    return tuple(Choice(f"class_{index}", {"class": name}) for index, name in enumerate(card.classes))


def _compare_scores(situation: Situation, choice: str) -> Finding:
    logits, classes = situation.trace.logits, situation.card.classes
    first, second = (int(at) for at in np.argsort(-logits, kind="stable")[:2])
    values: Values = {
        "class": classes[first],
        "score": float(logits[first]),
        "other": classes[second],
        "other_score": float(logits[second]),
    }
    right = choice == f"class_{first}"
    return Finding(right, "right" if right else "fewer", values)


def _compare_halves(situation: Situation, choice: str) -> Finding:
    """The half of the face whose votes for the leading class are more."""
    subject = subject_of(situation.card, situation.network.weights, situation.trace, 0)
    question = situation.question
    sign = 1 if question.difference(situation.trace.logits) >= 0 else -1
    map_ = sign * votes(subject, question, situation.network.logits).map
    middle = len(map_) / 2
    # A row in the middle belongs to both halves.
    weights = np.clip(middle - np.arange(len(map_)), 0, 1)
    upper, lower = float(weights @ map_.sum(axis=1)), float((1 - weights) @ map_.sum(axis=1))
    leader = question.class_index if sign > 0 else question.rival_index
    values: Values = {"class": situation.card.classes[leader], "upper": upper, "lower": lower}
    return compared(choice, "upper" if upper > lower else "lower", values)


def _cover_mouth(situation: Situation, choice: str) -> Finding:
    """The effect on the verdict if the mouth is gray."""
    crop = situation.trace.crop.copy()
    mouth = cells_of(MOUTH, crop.shape[:2])
    crop[mouth] = filled(crop, Fill.GRAY)[mouth]
    probabilities = situation.network.outputs(crop.astype(np.float32))[-1]
    return outcome_finding(situation, choice, probabilities, {})


def _mute_strongest(situation: Situation, _choice: str) -> Finding:
    """Right if the pupil muted a filter or unit that matters about as much as the one that matters most.

    Measured is the score of the class that is ahead: it is the sum of the bars that the lens shows.
    """
    at = _muted_layer(situation.card)
    layer = situation.card.layers[0 if at is None else at].name
    muted = [
        one.channel
        for one in situation.interventions
        if isinstance(one, ScaleChannel) and one.layer == layer and one.factor == 0
    ]
    if at is None or not muted:
        return Finding(False, "nothing_muted", {"layer": layer})
    logits = situation.trace.logits
    ahead = int(np.argmax(logits))
    scores = logits_without_each(situation.network, situation.trace, at)[:, ahead]
    effects = np.abs(scores - logits[ahead])
    channel, largest = max(muted, key=lambda channel: float(effects[channel])), float(effects.max())
    values: Values = {
        "layer": layer,
        "unit": channel + 1,
        "class": situation.card.classes[ahead],
        "effect": float(effects[channel]),
        "largest": largest,
    }
    right = bool(effects[channel] >= _NEAR_THE_BEST * largest)
    return Finding(right, "right" if right else "weak", values)


STAGES = (
    Stage(key="row", step=4, fits=_flattens_maps, choices=_row_lengths, check=_count_row),
    Stage(
        key="scores",
        step=4,
        fits=lambda card: _has_dense(card) and len(card.classes) <= _MOST_CLASSES,
        choices=_class_choices,
        check=_compare_scores,
    ),
    Stage(key="halves", step=4, fits=_has_votes, choices=keyed("upper", "lower"), check=_compare_halves),
    Stage(
        key="cover",
        step=4,
        fits=lambda card: _has_dense(card) and is_computable(card),
        choices=outcomes,
        check=_cover_mouth,
    ),
    Stage(
        key="mute",
        step=4,
        fits=lambda card: _has_dense(card) and is_computable(card) and _muted_layer(card) is not None,
        held_from=HeldFrom.LOOK,
        panel=Bars,
        check=_mute_strongest,
    ),
)
