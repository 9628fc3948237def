"""Lesson step 3, pooling: one number for each window."""

from itertools import combinations
from math import log

import numpy as np

from smiledesk.core.layer_kinds import LAYER_KINDS, MAX_POOLING
from smiledesk.core.records import Activations
from smiledesk.course.base import Finding, Situation, Stage, Values, compared, is_computable, keyed, layers_of
from smiledesk.course.predictions import experiment, outcomes
from smiledesk.network.card import Card

_POOLING = tuple(kind for kind in LAYER_KINDS.values() if kind.is_pooling)

_SHARES = {"all": 1.0, "half": 1 / 2, "quarter": 1 / 4, "ninth": 1 / 9}
"""Share of the numbers that pooling leaves, to choose from; the nearest one is right."""

_SAME_WITHIN = 0.01
"""Difference of two relative changes up to which they are called equal."""


def _has_pooling(card: Card) -> bool:
    return bool(layers_of(card, *_POOLING))


def _first_pooling(situation: Situation) -> int:
    names = {kind.name for kind in _POOLING}
    return next(index for index, layer in enumerate(situation.network.layers) if layer.kind in names)


def _count_left(situation: Situation, choice: str) -> Finding:
    index = _first_pooling(situation)
    before, after = situation.input_and_output(index)
    measured = min(_SHARES, key=lambda key: abs(log(_SHARES[key]) - log(after.size / before.size)))
    values: Values = {"layer": situation.network.layers[index].name, "before": before.size, "after": after.size}
    return compared(choice, measured, values)


def _watch_window(situation: Situation, choice: str) -> Finding:
    """Judge the choice, sum, mean or largest, by the window that tells the three apart best."""
    index = _first_pooling(situation)
    layer = situation.network.layers[index]
    before, after = situation.input_and_output(index)
    windows = LAYER_KINDS[layer.kind].windows(layer.config, before.shape).all_of(before, outside=np.nan)
    windows = windows.reshape(*after.shape, -1)
    candidates = {
        "sum": np.nansum(windows, axis=-1),
        "mean": np.nanmean(windows, axis=-1),
        "largest": np.nanmax(windows, axis=-1),
    }
    gaps = [np.abs(one - other) for one, other in combinations(candidates.values(), 2)]
    apart = np.min(gaps, axis=0)
    place = np.unravel_index(int(apart.argmax()), apart.shape)
    numbers, written = windows[place][~np.isnan(windows[place])], float(after[place])
    measured = min(candidates, key=lambda key: abs(float(candidates[key][place]) - written))
    values: Values = {
        "numbers": ", ".join(f"{number:.2f}" for number in numbers),
        "written": written,
        "row": int(place[0]),
        "column": int(place[1]),
        "map": int(place[2]) + 1,
    }
    return compared(choice, measured, values)


def _shift_face(situation: Situation, choice: str) -> Finding:
    """The side of pooling on which the numbers change more if the face moves by a pixel to the right."""
    index = _first_pooling(situation)
    crop = situation.trace.crop
    shifted = np.concatenate([crop[:, :1], crop[:, :-1]], axis=1)
    passed: Activations = shifted.astype(np.float32)
    changes = []
    for at in range(index + 1):
        passed = situation.network.output_of(at, passed)
        if at >= index - 1:
            changes.append(_relative_change(situation.trace.layers[at].output, passed))
    before, after = changes
    measured = "equal" if abs(before - after) < _SAME_WITHIN else "before" if before > after else "after"
    return compared(choice, measured, {"before": before, "after": after})


def _relative_change(numbers: Activations, others: Activations) -> float:
    return float(np.abs(others - numbers).sum() / max(float(np.abs(numbers).sum()), 1e-12))


STAGES = (
    Stage(key="left", step=3, fits=_has_pooling, choices=keyed(*_SHARES), check=_count_left),
    Stage(key="window", step=3, fits=_has_pooling, choices=keyed("sum", "mean", "largest"), check=_watch_window),
    Stage(
        key="shift",
        step=3,
        fits=lambda card: _has_pooling(card) and is_computable(card),
        choices=keyed("before", "after", "equal"),
        check=_shift_face,
    ),
    Stage(
        key="average",
        step=3,
        fits=lambda card: bool(layers_of(card, MAX_POOLING)) and is_computable(card),
        choices=outcomes,
        check=experiment(3),
    ),
)
