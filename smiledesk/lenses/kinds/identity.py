"""Identity: every number is passed on, as where a ReLU is switched off."""

from collections.abc import Iterator

import numpy as np

from smiledesk.lenses.base import (
    Bar,
    Bars,
    Curve,
    Explanation,
    Formula,
    HeatMap,
    Mark,
    Panel,
    Phrase,
    Probe,
    Subject,
    SubjectLayer,
    Term,
    input_limits,
    require_inside,
    signed_limits,
)
from smiledesk.lenses.phrasing import phrases_of

_BINS = 40
_STRONGEST = 12

_phrase = phrases_of("identity")


def explain(subject: Subject, probe: Probe) -> Explanation:
    """Explain one number of a feature map or of plain values, which is the layer's input.

    Raises:
        ValueError: the probe lies outside the layer's output.
    """
    layer = subject.layer
    require_inside(probe, layer)
    has_maps = layer.input.ndim == 3
    x = float(layer.input[probe.row, probe.column, probe.channel] if has_maps else layer.input[probe.channel])
    return Explanation(
        panels=(
            _map(subject, probe) if has_maps else _units(layer, probe),
            _line(layer, probe, x, has_maps=has_maps),
            Formula(_phrase("formula"), "exact", (Term(_phrase("input"), x),), x, f"{x:.3f}"),
        ),
        value=x,
        observations=tuple(_observations(layer, x)),
    )


def _map(subject: Subject, probe: Probe) -> Panel:
    passed = subject.layer.input[..., probe.channel]
    mark = (Mark(probe.row, probe.column, 1, 1, "probe"),)
    return HeatMap(_phrase("map", channel=probe.channel + 1), passed, input_limits(subject), mark, step=1)


def _units(layer: SubjectLayer, probe: Probe) -> Panel:
    """The strongest units, the probed one always among them."""
    strongest = np.argsort(-np.abs(layer.input), kind="stable")[:_STRONGEST]
    units = tuple(sorted({probe.channel, *strongest.tolist()}))
    bars = tuple(Bar(_phrase("unit", unit=unit + 1), float(layer.input[unit])) for unit in units)
    limit = float(np.abs(layer.input).max()) or 1.0
    return Bars(_phrase("units", shown=len(units), units=layer.input.size), bars, limit, units)


def _line(layer: SubjectLayer, probe: Probe, x: float, *, has_maps: bool) -> Curve:
    """The straight line, over a histogram of the inputs: of the probed map, or of all units."""
    inputs = layer.input[..., probe.channel] if has_maps else layer.input
    ends = np.array(signed_limits(inputs), np.float32)
    counts, edges = np.histogram(inputs, bins=_BINS, range=(float(ends[0]), float(ends[1])))
    return Curve(_phrase("line"), ends, ends, ((x, x),), edges.astype(np.float32), counts)


def _observations(layer: SubjectLayer, x: float) -> Iterator[Phrase]:
    yield _phrase("negative", value=x) if x < 0 else _phrase("positive", value=x)
    yield _phrase("share", share=float(np.mean(layer.input < 0)))
