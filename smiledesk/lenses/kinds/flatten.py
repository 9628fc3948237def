"""Flatten: the cells of all maps in one row, so that a dense layer can weigh them."""

import numpy as np

from smiledesk.core.layer_kinds import place_in_map
from smiledesk.lenses.base import (
    Explanation,
    Formula,
    HeatMap,
    Mark,
    NumberGrid,
    Panel,
    Probe,
    Subject,
    SubjectLayer,
    Term,
    input_limits,
    require_inside,
)
from smiledesk.lenses.phrasing import phrases_of

_NEIGHBOURS = 3

_phrase = phrases_of("flatten")


def explain(subject: Subject, probe: Probe) -> Explanation:
    """Explain one number of the row: the cell of the map that it is.

    Raises:
        ValueError: the probe lies outside the layer's output.
    """
    layer = subject.layer
    require_inside(probe, layer)
    row, column, channel = place_in_map(layer.input.shape, probe.channel)
    where = {"row": row, "column": column, "channel": channel + 1, "number": probe.channel + 1}
    source = layer.input.reshape(-1, layer.input.shape[-1])[:, channel].reshape(_map_shape(layer))
    value = float(source[row, column])
    mark = (Mark(row, column, 1, 1, "probe"),)
    return Explanation(
        panels=(
            HeatMap(_phrase("source", **where), source, input_limits(subject), mark),
            _neighbours(subject, probe.channel),
            Formula(_phrase("formula"), "exact", (Term(_phrase("cell", **where), value),), value, f"{value:.3f}"),
        ),
        value=value,
        observations=(_phrase("position", **where, width=source.shape[1], channels=layer.input.shape[-1]),),
    )


def _map_shape(layer: SubjectLayer) -> tuple[int, int]:
    return (layer.input.shape[0], layer.input.shape[1]) if layer.input.ndim == 3 else (1, 1)


def _neighbours(subject: Subject, number: int) -> Panel:
    """The probed number between its neighbours in the row; NaN beyond its ends."""
    flat = subject.layer.input.reshape(-1)
    places = np.arange(number - _NEIGHBOURS, number + _NEIGHBOURS + 1)
    inside = (places >= 0) & (places < flat.size)
    values = np.where(inside, flat[np.clip(places, 0, flat.size - 1)], np.float32(np.nan))[np.newaxis]
    mark = (Mark(0, _NEIGHBOURS, 1, 1, "probe"),)
    return NumberGrid(_phrase("neighbours", number=number + 1, all=flat.size), values, input_limits(subject), mark)
