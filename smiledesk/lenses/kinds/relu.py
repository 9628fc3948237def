"""ReLU: negative values become zero."""

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
    colour_limits,
    input_limits,
    require_inside,
    signed_limits,
)
from smiledesk.lenses.phrasing import phrases_of

_BINS = 40
_STRONGEST = 12

_phrase = phrases_of("relu")


def explain(subject: Subject, probe: Probe) -> Explanation:
    """Explain one number, ``max(0, x)``, of a feature map or of plain values.

    Raises:
        ValueError: the probe lies outside the layer's output.
    """
    layer = subject.layer
    require_inside(probe, layer)
    has_maps = layer.input.ndim == 3
    x = float(layer.input[probe.row, probe.column, probe.channel] if has_maps else layer.input[probe.channel])
    value = max(0.0, x)
    pictures = _maps(subject, probe) if has_maps else _units(layer, probe)
    return Explanation(
        panels=(
            *pictures,
            _curve(layer, probe, x, has_maps=has_maps),
            Formula(
                _phrase("formula"),
                "max",
                (Term(_phrase("zero"), 0.0), Term(_phrase("input"), x)),
                value,
                f"max(0, {x:.3f})",
            ),
            Bars(_phrase("shares"), tuple(_shares(layer, probe, has_maps=has_maps)), limit=1.0),
        ),
        value=value,
        observations=tuple(_observations(layer, probe, x)),
    )


def _maps(subject: Subject, probe: Probe) -> tuple[Panel, ...]:
    """The probed map before and after."""
    before = subject.layer.input[..., probe.channel]
    mark = (Mark(probe.row, probe.column, 1, 1, "probe"),)
    limits = colour_limits(subject.layer.activation_range)
    return (
        HeatMap(_phrase("before", channel=probe.channel + 1), before, input_limits(subject), mark, step=1),
        HeatMap(_phrase("after", channel=probe.channel + 1), np.maximum(before, 0), limits, mark, step=1),
    )


def _units(layer: SubjectLayer, probe: Probe) -> tuple[Panel, ...]:
    """The strongest units before and after, the probed one always among them."""
    strongest = np.argsort(-np.abs(layer.input), kind="stable")[:_STRONGEST]
    units = tuple(sorted({probe.channel, *strongest.tolist()}))
    limit = float(np.abs(layer.input).max()) or 1.0
    before = tuple(Bar(_phrase("unit", unit=unit + 1), float(layer.input[unit])) for unit in units)
    after = tuple(Bar(bar.label, max(0.0, bar.value)) for bar in before)
    return (
        Bars(_phrase("units_before", shown=len(units), units=layer.input.size), before, limit, units),
        Bars(_phrase("units_after"), after, limit, units),
    )


def _curve(layer: SubjectLayer, probe: Probe, x: float, *, has_maps: bool) -> Curve:
    """The bend at zero, over a histogram of the inputs: of the probed map, or of all units."""
    inputs = layer.input[..., probe.channel] if has_maps else layer.input
    low, high = signed_limits(inputs)
    counts, edges = np.histogram(inputs, bins=_BINS, range=(low, high))
    caption = _phrase("curve_map", channel=probe.channel + 1) if has_maps else _phrase("curve_units")
    return Curve(
        caption,
        np.array([low, 0.0, high], np.float32),
        np.array([0.0, 0.0, high], np.float32),
        ((x, max(0.0, x)),),
        edges.astype(np.float32),
        counts,
        cut=0.0,
    )


def _shares(layer: SubjectLayer, probe: Probe, *, has_maps: bool) -> Iterator[Bar]:
    """The shares of zeros in this map and in the whole layer, and of filters that stayed dead."""
    if has_maps:
        yield _share(_phrase("zeros_here"), layer.input[..., probe.channel] <= 0)
    yield _share(_phrase("zeros_layer"), layer.input <= 0)
    if layer.peaks is not None:
        yield _share(_phrase("dead_filters" if has_maps else "dead_units"), layer.peaks <= 0)


def _share(label: Phrase, zeros: np.ndarray) -> Bar:
    count = int(np.count_nonzero(zeros))
    return Bar(label, count / zeros.size, f"{count} / {zeros.size}")


def _observations(layer: SubjectLayer, probe: Probe, x: float) -> Iterator[Phrase]:
    yield _phrase("stays", value=x) if x > 0 else _phrase("cut", value=x)
    if layer.peaks is None:
        return
    dead = layer.peaks <= 0
    yield _phrase("dead_count", dead=int(np.count_nonzero(dead)), all=dead.size)
    if dead[probe.channel]:
        yield _phrase("dead_here", channel=probe.channel + 1)
