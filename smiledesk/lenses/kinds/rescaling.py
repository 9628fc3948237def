"""Rescaling: brightness from 0 to 255 becomes small numbers around zero."""

import numpy as np

from smiledesk.lenses.base import (
    Curve,
    Explanation,
    Formula,
    HeatMap,
    Mark,
    Phrase,
    Probe,
    Subject,
    Term,
    colour_limits,
    require_inside,
)
from smiledesk.lenses.phrasing import named_input, phrases_of

_BRIGHTNESS = (0.0, 255.0)
_BINS = 32

_phrase = phrases_of("rescaling")


def explain(subject: Subject, probe: Probe) -> Explanation:
    """Explain one pixel's new value, ``pixel * scale + offset``.

    Raises:
        ValueError: the probe lies outside the layer's output.
    """
    layer = subject.layer
    require_inside(probe, layer)
    scale, offset = float(layer.config["scale"]), float(layer.config["offset"])
    before = layer.input[..., probe.channel]
    pixel = float(before[probe.row, probe.column])
    value = pixel * scale + offset
    mark = (Mark(probe.row, probe.column, 1, 1, "probe"),)
    after = before * np.float32(scale) + np.float32(offset)
    return Explanation(
        panels=(
            HeatMap(_phrase(named_input(subject, "before", probe.channel)), before, _BRIGHTNESS, mark, step=1),
            HeatMap(_phrase("after"), after, colour_limits(layer.activation_range), mark, step=1),
            _line(before, pixel, scale, offset),
            Formula(
                _phrase("formula"),
                "exact",
                (Term(_phrase("pixel"), pixel), Term(_phrase("scale"), scale), Term(_phrase("offset"), offset)),
                value,
                f"{pixel:.0f} × {scale:.5f} {'-' if offset < 0 else '+'} {abs(offset):.3f}",
            ),
        ),
        value=value,
        observations=(_brightness(subject, probe, pixel, before),),
    )


def _line(before: np.ndarray, pixel: float, scale: float, offset: float) -> Curve:
    """Old brightness to new value, over a histogram of this face's brightness."""
    x = np.array(_BRIGHTNESS, np.float32)
    y = x * np.float32(scale) + np.float32(offset)
    counts, edges = np.histogram(before, bins=_BINS, range=_BRIGHTNESS)
    return Curve(_phrase("line"), x, y, ((pixel, pixel * scale + offset),), edges.astype(np.float32), counts)


def _brightness(subject: Subject, probe: Probe, pixel: float, before: np.ndarray) -> Phrase:
    """The brightness of the probed pixel among those of the face square."""
    return _phrase(
        named_input(subject, "brightness", probe.channel), pixel=pixel, darker=float(np.mean(before < pixel))
    )
