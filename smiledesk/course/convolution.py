"""Lesson step 1, convolution: filters slide over the face."""

import numpy as np
from numpy.typing import NDArray

from smiledesk.core.layer_kinds import CONVOLUTION
from smiledesk.core.records import Activations
from smiledesk.course.base import Choice, Finding, Situation, Stage, Values, compared, is_computable, layers_of
from smiledesk.course.face_parts import MOUTH, cells_of
from smiledesk.course.predictions import experiment, outcomes
from smiledesk.network.card import Card

_TIMES_AS_BRIGHT = 2
"""Brightness of the mouth, in those of the other places, from which a map is right."""

_LEAST_BRIGHTNESS = 5
"""Percent of the layer's brightest colour below which the mouth is dark to the eye."""


def _has_convolution(card: Card) -> bool:
    return bool(layers_of(card, CONVOLUTION))


def _numbers_of_a_face(card: Card) -> tuple[Choice, ...]:
    numbers = card.input_size**2 * card.channels
    counts = {"side": card.input_size, "all": numbers, "more": 10 * numbers}
    return tuple(Choice(key, {"count": count}) for key, count in counts.items())


def _count_numbers(situation: Situation, choice: str) -> Finding:
    side, _, channels = situation.trace.crop.shape
    return compared(choice, "all", {"side": side, "channels": channels, "count": situation.trace.crop.size})


def _look_into_filter(situation: Situation, _choice: str) -> Finding:
    """Right if the open lens explains a convolution."""
    if situation.opened is None:
        return Finding(False, "no_lens")
    index = situation.network.index_of(situation.opened.layer)
    if situation.network.layers[index].kind != CONVOLUTION.name:
        return Finding(False, "other_layer", {"layer": situation.opened.layer})
    probe, kernel = situation.opened.probe, situation.network.weights[situation.opened.layer].kernel
    output = situation.trace.layers[index].output
    values: Values = {
        "filter": probe.channel + 1,
        "layer": situation.opened.layer,
        "rows": kernel.shape[0],
        "columns": kernel.shape[1],
        "maps": kernel.shape[2],
        "answer": float(output[probe.row, probe.column, probe.channel]),
    }
    return Finding(True, "right", values)


def _find_mouth(situation: Situation, _choice: str) -> Finding:
    """Right if the open map is brighter at the mouth than elsewhere, by the whole percents that the pupil reads."""
    if situation.opened is None:
        return Finding(False, "no_lens")
    opened = situation.opened
    index, channel = situation.network.index_of(opened.layer), opened.probe.channel
    output = situation.trace.layers[index].output
    if output.ndim != 3 or output.shape[-1] < 2:
        return Finding(False, "no_maps", {"layer": opened.layer})
    inside, outside = brightness(output, situation.card.layers[index].activation_range[1])
    right = (inside >= _TIMES_AS_BRIGHT * outside) & (inside >= _LEAST_BRIGHTNESS)
    if not right.any():
        return Finding(False, "none_here", {"layer": opened.layer})
    values: Values = {
        "map": channel + 1,
        "layer": opened.layer,
        "inside": inside[channel] / 100,
        "outside": outside[channel] / 100,
    }
    if right[channel]:
        return Finding(True, "right", values)
    return Finding(False, "elsewhere" if inside[channel] <= outside[channel] else "weak", values)


def brightness(output: Activations, brightest: float) -> tuple[NDArray[np.int_], NDArray[np.int_]]:
    """The mean brightness of each map at the mouth and elsewhere, in whole percents, shapes (channels,).

    Args:
        output: of a layer of maps, (height, width, channels); numbers below zero are dark.
        brightest: the number that has the brightest colour.
    """
    shown, mouth = np.maximum(output, 0) / max(brightest, 1e-12), cells_of(MOUTH, output.shape[:2])
    inside, outside = (np.rint(100 * shown[cells].mean(axis=0)).astype(int) for cells in (mouth, ~mouth))
    return inside, outside


STAGES = (
    Stage(key="numbers", step=1, fits=_has_convolution, choices=_numbers_of_a_face, check=_count_numbers),
    Stage(key="filter", step=1, fits=_has_convolution, check=_look_into_filter),
    Stage(key="mouth", step=1, fits=_has_convolution, check=_find_mouth),
    Stage(
        key="edges",
        step=1,
        fits=lambda card: _has_convolution(card) and is_computable(card),
        choices=outcomes,
        check=experiment(1),
    ),
)
