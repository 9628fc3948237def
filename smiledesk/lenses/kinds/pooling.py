"""Max pooling: of each window only the largest number goes on."""

from collections.abc import Iterator

import numpy as np

from smiledesk.core.records import Activations
from smiledesk.core.windows import Region, Windows, cut
from smiledesk.lenses.base import (
    Bar,
    Bars,
    Explanation,
    Formula,
    HeatMap,
    Mark,
    NumberGrid,
    Panel,
    Phrase,
    Probe,
    Subject,
    Term,
    colour_limits,
    input_limits,
    require_inside,
)
from smiledesk.lenses.phrasing import phrases_of, title_of
from smiledesk.lenses.pooling_shift import Nudged, nudged

_ONE_CELL = {(0, 1): "right", (0, -1): "left", (1, 0): "down", (-1, 0): "up"}
"""Nudges with words of their own."""

_say = phrases_of("pooling")


class PoolingLens:
    """Explains the largest number of a window, what was discarded, and what a nudge of the picture changes."""

    kind = "pooling"

    def explain(self, subject: Subject, probe: Probe) -> Explanation:
        """Explain one cell of one pooled map.

        Raises:
            ValueError: the probe lies outside the layer's output.
        """
        layer = subject.layer
        require_inside(probe, layer)
        windows = Windows.of(layer.config, "pool_size", layer.input.shape)
        before = layer.input[..., probe.channel]
        region = windows.region(probe.row, probe.column)
        cells = cut(before, region, outside=np.nan)
        row, column = divmod(int(np.nanargmax(cells)), region.width)
        value = float(cells[row, column])
        winner = Probe(probe.channel, region.top + row, region.left + column)
        shifted = nudged(before, windows, probe.nudge)
        return Explanation(
            title=title_of(self.kind),
            panels=(
                NumberGrid(
                    _say("window"),
                    cells.astype(np.float32),
                    input_limits(subject),
                    (Mark(row, column, 1, 1, "winner"),),
                ),
                _map_before(subject, probe, windows, winner),
                _map_after(_say("after", channel=probe.channel + 1), subject, probe, shifted.before),
                _formula(cells, region, value),
                _map_after(_say_nudge("nudged", probe.nudge), subject, probe, shifted.after),
                _kept(shifted),
            ),
            value=value,
            remarks=tuple(_remarks(before, cells, shifted, probe.nudge)),
            controls=("nudge",),
            winner=winner,
        )


def _map_before(subject: Subject, probe: Probe, windows: Windows, winner: Probe) -> HeatMap:
    """The map that is pooled, with the window and the cell that won."""
    region = windows.region(probe.row, probe.column)
    return HeatMap(
        _say("before", channel=probe.channel + 1),
        subject.layer.input[..., probe.channel],
        input_limits(subject),
        (
            Mark(region.top, region.left, region.height, region.width, "window"),
            Mark(winner.row, winner.column, 1, 1, "winner"),
        ),
        step=windows.step,
    )


def _map_after(caption: Phrase, subject: Subject, probe: Probe, pooled: Activations) -> HeatMap:
    mark = (Mark(probe.row, probe.column, 1, 1, "probe"),)
    return HeatMap(caption, pooled, colour_limits(subject.layer.activation_range), mark, step=1)


def _formula(cells: np.ndarray, region: Region, value: float) -> Formula:
    """The largest of the window's cells; those beyond the border do not count."""
    inside = [(int(row), int(column)) for row, column in np.argwhere(~np.isnan(cells))]
    terms = tuple(
        Term(_say("cell", row=region.top + row, column=region.left + column), float(cells[row, column]))
        for row, column in inside
    )
    numbers = ", ".join(f"{term.value:.3f}" for term in terms)
    return Formula(_say("formula"), "max", terms, value, f"max({numbers})")


def _kept(shifted: Nudged) -> Panel:
    """How many numbers stay what they were when the picture moves: before pooling, after it, and why."""
    shares = {
        "kept_cells": shifted.input_kept,
        "kept_pooled": shifted.kept,
        "kept_moved": shifted.moved_inside,
        "kept_zero": shifted.both_zero,
    }
    bars = tuple(
        Bar(_say(name), float(kept.mean()), f"{np.count_nonzero(kept)} / {kept.size}") for name, kept in shares.items()
    )
    return Bars(_say("kept"), bars, limit=1.0)


def _remarks(before: Activations, cells: np.ndarray, shifted: Nudged, nudge: tuple[int, int]) -> Iterator[Phrase]:
    kept, all_cells = shifted.before.size, before.size
    if kept < all_cells:
        yield _say("discarded", discarded=1 - kept / all_cells, kept=kept, all=all_cells)
    inside = cells[~np.isnan(cells)]
    if inside.size > 1 and np.all(inside == inside[0]):
        yield _say("tie", value=float(inside[0]))
    if np.isnan(cells).any():
        yield _say("border", beyond=cells.size - inside.size, all=cells.size)
    if nudge != (0, 0):
        yield _say_nudge(
            "nudge",
            nudge,
            cells=float(shifted.input_kept.mean()),
            pooled=float(shifted.kept.mean()),
            moved=int(np.count_nonzero(shifted.moved_inside)),
        )


def _say_nudge(name: str, nudge: tuple[int, int], **values: float) -> Phrase:
    """A phrase about moving the map; the view offers one cell in four directions, a script may ask for any."""
    down, right = nudge
    return _say(f"{name}_{_ONE_CELL.get(nudge, 'far')}", down=down, right=right, **values)
