"""Average pooling: the mean of each window is passed on."""

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from smiledesk.core.layer_kinds import AVERAGE_POOLING
from smiledesk.core.windows import Region, cut
from smiledesk.lenses.base import (
    Explanation,
    Formula,
    Mark,
    NumberGrid,
    Phrase,
    Probe,
    Scan,
    Subject,
    Term,
    colour_limits,
    input_limits,
    require_inside,
)
from smiledesk.lenses.phrasing import phrases_of

_phrase = phrases_of("average_pooling")


def explain(subject: Subject, probe: Probe) -> Explanation:
    """Explain one cell of one pooled map: the mean of its window, each cell with its share.

    Cells of the window beyond the border do not count.

    Raises:
        ValueError: the probe lies outside the layer's output.
    """
    layer = subject.layer
    require_inside(probe, layer)
    region = AVERAGE_POOLING.windows(layer.config, layer.input.shape).region(probe.row, probe.column)
    cells = cut(layer.input[..., probe.channel], region, outside=np.nan)
    value = float(np.nanmean(cells))
    return Explanation(
        panels=(
            _scan(subject, probe, region),
            NumberGrid(_phrase("window"), cells.astype(np.float32), input_limits(subject)),
            _formula(cells, region, value),
        ),
        value=value,
        observations=tuple(_observations(subject, probe, cells, value)),
    )


def _scan(subject: Subject, probe: Probe, region: Region) -> Scan:
    """The window over the map, and the pooled map that it leaves behind."""
    layer = subject.layer
    return Scan(
        caption=_phrase("scan", channel=probe.channel + 1),
        input=layer.input[..., probe.channel],
        input_limits=input_limits(subject),
        marks=(Mark(region.top, region.left, region.height, region.width, "first"),),
        outputs=(("first", layer.output[..., probe.channel]),),
        output_limits=colour_limits(layer.activation_range),
        row=probe.row,
        column=probe.column,
    )


def _formula(cells: NDArray[np.float64], region: Region, value: float) -> Formula:
    """The sum of all shares: each cell, divided by the number of cells that count."""
    inside = np.argwhere(~np.isnan(cells)).tolist()
    terms = tuple(
        Term(_phrase("share", row=region.top + row, column=region.left + column), cells[row, column] / len(inside))
        for row, column in inside
    )
    numbers = " + ".join(f"{cells[row, column]:.3f}" for row, column in inside)
    return Formula(_phrase("formula", count=len(inside)), "sum", terms, value, f"({numbers}) / {len(inside)}")


def _observations(subject: Subject, probe: Probe, cells: NDArray[np.float64], value: float) -> Iterator[Phrase]:
    inside = cells[~np.isnan(cells)]
    largest = float(inside.max())
    if largest > value:
        yield _phrase("largest", mean=value, largest=largest)
    else:
        yield _phrase("even", value=value)
    before, after = subject.layer.input[..., probe.channel].size, subject.layer.output[..., probe.channel].size
    if after < before:
        yield _phrase("fewer", kept=after, all=before)
    if inside.size < cells.size:
        yield _phrase("border", beyond=cells.size - inside.size, all=cells.size)
