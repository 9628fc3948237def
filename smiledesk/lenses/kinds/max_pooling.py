"""Max pooling: only the largest number of each window is passed on."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from smiledesk.core.layer_kinds import MAX_POOLING
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
from smiledesk.lenses.phrasing import phrases_of

_ONE_CELL = {(0, 1): "right", (0, -1): "left", (1, 0): "down", (-1, 0): "up"}
"""Nudges with phrases of their own."""

_phrase = phrases_of("max_pooling")


@dataclass(frozen=True, slots=True, eq=False)
class Nudged:
    """A map pooled before and after it was moved."""

    before: Activations
    after: Activations
    """Like `before`, the pooled map, shape (rows, columns)."""
    input_kept: NDArray[np.bool_]
    """Cells of the map itself that hold the same number as before."""
    kept: NDArray[np.bool_]
    """Pooled cells that do."""
    moved_inside: NDArray[np.bool_]
    """Kept cells whose winner moved and won again in the same window."""
    both_zero: NDArray[np.bool_]
    """Kept cells that are zero before and after."""


def nudged(values: Activations, windows: Windows, nudge: tuple[int, int]) -> Nudged:
    """Pool a map before and after moving it; cells that come in at the border repeat the border.

    Args:
        values: shape (height, width).
        windows: of the pooling layer.
        nudge: rows down and columns to the right.
    """
    moved = _moved(values, nudge)
    before, won_before = _pooled(values, windows)
    after, won_after = _pooled(moved, windows)
    kept = before == after
    both_zero = kept & (before == 0)
    followed = (won_after == won_before + np.array(nudge)).all(axis=-1)
    moved_inside = kept & ~both_zero & followed & (nudge != (0, 0))
    return Nudged(before, after, values == moved, kept, moved_inside, both_zero)


def _moved(values: Activations, nudge: tuple[int, int]) -> Activations:
    rows, columns = (
        np.clip(np.arange(length) - step, 0, length - 1) for length, step in zip(values.shape, nudge, strict=True)
    )
    return values[np.ix_(rows, columns)]


def _pooled(values: Activations, windows: Windows) -> tuple[Activations, NDArray[np.int64]]:
    """The pooled map, and row and column inside its window of every winner, shape (rows, columns, 2)."""
    views = windows.all_of(values, outside=-np.inf)
    flat = views.reshape(*views.shape[:2], -1)
    winners = flat.argmax(axis=-1)
    pooled = np.take_along_axis(flat, winners[..., np.newaxis], axis=-1)[..., 0]
    return pooled, np.stack(np.divmod(winners, windows.columns.size), axis=-1)


def explain(subject: Subject, probe: Probe) -> Explanation:
    """Explain one cell of one pooled map: the largest number of its window, and what a shift of the map changes.

    Raises:
        ValueError: the probe lies outside the layer's output.
    """
    layer = subject.layer
    require_inside(probe, layer)
    windows = MAX_POOLING.windows(layer.config, layer.input.shape)
    before = layer.input[..., probe.channel]
    region = windows.region(probe.row, probe.column)
    cells = cut(before, region, outside=np.nan)
    row, column = divmod(int(np.nanargmax(cells)), region.width)
    value = float(cells[row, column])
    winner = Probe(probe.channel, region.top + row, region.left + column)
    shifted = nudged(before, windows, probe.nudge)
    return Explanation(
        panels=(
            NumberGrid(
                _phrase("window"),
                cells.astype(np.float32),
                input_limits(subject),
                (Mark(row, column, 1, 1, "winner"),),
            ),
            _map_before(subject, probe, windows, winner),
            _map_after(_phrase("after", channel=probe.channel + 1), subject, probe, shifted.before),
            _formula(cells, region, value),
            _map_after(_nudge_phrase("nudged", probe.nudge), subject, probe, shifted.after),
            _kept(shifted),
        ),
        value=value,
        observations=tuple(_observations(before, cells, shifted, probe.nudge)),
        controls=("nudge",),
        winner=winner,
    )


def _map_before(subject: Subject, probe: Probe, windows: Windows, winner: Probe) -> HeatMap:
    """The map that is pooled, with the window and the cell that won."""
    region = windows.region(probe.row, probe.column)
    return HeatMap(
        _phrase("before", channel=probe.channel + 1),
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
        Term(_phrase("cell", row=region.top + row, column=region.left + column), float(cells[row, column]))
        for row, column in inside
    )
    numbers = ", ".join(f"{term.value:.3f}" for term in terms)
    return Formula(_phrase("formula"), "max", terms, value, f"max({numbers})")


def _kept(shifted: Nudged) -> Panel:
    """The shares of numbers that a move of the map leaves unchanged: before pooling, after it, and why."""
    shares = {
        "kept_cells": shifted.input_kept,
        "kept_pooled": shifted.kept,
        "kept_moved": shifted.moved_inside,
        "kept_zero": shifted.both_zero,
    }
    bars = tuple(
        Bar(_phrase(name), float(kept.mean()), f"{np.count_nonzero(kept)} / {kept.size}")
        for name, kept in shares.items()
    )
    return Bars(_phrase("kept"), bars, limit=1.0)


def _observations(before: Activations, cells: np.ndarray, shifted: Nudged, nudge: tuple[int, int]) -> Iterator[Phrase]:
    kept, all_cells = shifted.before.size, before.size
    if kept < all_cells:
        yield _phrase("discarded", discarded=1 - kept / all_cells, kept=kept, all=all_cells)
    inside = cells[~np.isnan(cells)]
    if inside.size > 1 and np.all(inside == inside[0]):
        yield _phrase("tie", value=float(inside[0]))
    if np.isnan(cells).any():
        yield _phrase("border", beyond=cells.size - inside.size, all=cells.size)
    if nudge != (0, 0):
        yield _nudge_phrase(
            "nudge",
            nudge,
            cells=float(shifted.input_kept.mean()),
            pooled=float(shifted.kept.mean()),
            moved=int(np.count_nonzero(shifted.moved_inside)),
        )


def _nudge_phrase(name: str, nudge: tuple[int, int], **values: float) -> Phrase:
    """A phrase about a move of the map: by one cell in four directions, as the view offers it, or any other."""
    down, right = nudge
    return _phrase(f"{name}_{_ONE_CELL.get(nudge, 'far')}", down=down, right=right, **values)
