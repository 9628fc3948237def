"""Coloured cells with their numbers in them."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, QPoint, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QPainter, QPen

from smiledesk.core.records import Activations
from smiledesk.gui.common.array_images import colour_image
from smiledesk.gui.common.colormaps import GAP, argb_colours, diverging_map, sequential_map
from smiledesk.gui.common.fonts import monospaced
from smiledesk.gui.common.numbers import fixed
from smiledesk.gui.common.theme import Theme
from smiledesk.gui.microscope.panels.cell_image import cell_indices
from smiledesk.gui.microscope.panels.cells import Cells
from smiledesk.gui.microscope.panels.glyph_cache import number_stamps

_SIZES = (11.0, 10.0, 9.0, 8.0, 7.0, 6.5, 6.0)
_INKS = ("#ffffff", "#000000")
"""On dark cells and on light ones."""


@dataclass(frozen=True, slots=True, eq=False)
class NumberCells:
    """A grid of numbers, ready to be painted.

    values: shape (rows, columns); NaN lies outside the picture. colours: ARGB. inks: which of the two inks is clearer
    on a cell, -1 where no number is written.
    """

    values: Activations
    colours: NDArray[np.uint32]
    inks: NDArray[np.int8]


def coloured(values: Activations, limits: tuple[float, float], theme: Theme) -> NumberCells:
    """Numbers in the colours of those limits."""
    signed, dark = limits[0] < 0, theme.tokens.dark
    found = cell_indices(values, limits)
    return NumberCells(values, argb_colours(signed=signed, dark=dark).take(found), _inks_on(signed, dark).take(found))


def side_by_side(grids: Sequence[NumberCells]) -> NumberCells:
    """Grids of as many rows as one, with an empty column between two: one is painted faster than several."""
    rows = grids[0].values.shape[0]
    gap = NumberCells(np.zeros((rows, 1), np.float32), np.zeros((rows, 1), np.uint32), np.full((rows, 1), -1, np.int8))
    parts = [part for grid in grids for part in (gap, grid)][1:]
    return NumberCells(
        np.concatenate([part.values for part in parts], axis=1),
        np.concatenate([part.colours for part in parts], axis=1),
        np.concatenate([part.inks for part in parts], axis=1),
    )


def paint_number_cells(painter: QPainter, cells: Cells, numbers: NumberCells, theme: Theme, decimals: int) -> None:
    """Paint a grid: colours always, numbers where the cells are large enough for them, hatching outside the picture."""
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
    painter.drawImage(cells.target, colour_image(numbers.colours))
    outside = np.isnan(numbers.values)
    if outside.any():
        hatch = QBrush(QColor(theme.tokens.line), Qt.BrushStyle.BDiagPattern)
        for row, column in np.argwhere(outside).tolist():
            painter.fillRect(cells.place(row, column), hatch)
    _paint_lines(painter, cells, theme.tokens.panel)
    points = _points_for(int(cells.width), int(cells.height), decimals)
    if points is not None:
        units = np.rint(np.where(outside, np.float32(0), numbers.values) * 10**decimals)
        _paint_numbers(painter, cells, units, numbers.inks, (points, decimals))


def _paint_numbers(
    painter: QPainter,
    cells: Cells,
    units: NDArray[np.float32],
    inks: NDArray[np.int8],
    font: tuple[float, int],
) -> None:
    """Put every number into the middle of its cell, in the ink that is clearer on it.

    Args:
        painter: on the widget.
        cells: where the grid lies.
        units: the numbers, in units of their last decimal.
        inks: which of the two inks; -1 where there is no number.
        font: its size in points, and the decimals.
    """
    ratio = painter.device().devicePixelRatio()
    stamps = [number_stamps(*font, ink, ratio) for ink in _INKS]
    left = cells.target.left() + (cells.width - stamps[0].width) / 2
    top = cells.target.top() + (cells.height - stamps[0].height) / 2
    across = [round(left + column * cells.width) for column in range(cells.columns)]
    for row, (numbers, inks_here) in enumerate(zip(units.astype(np.int64).tolist(), inks.tolist(), strict=True)):
        y = round(top + row * cells.height)
        for x, number, ink in zip(across, numbers, inks_here, strict=True):
            if ink >= 0:
                painter.drawImage(QPoint(x, y), stamps[ink].stamp(number))


def _paint_lines(painter: QPainter, cells: Cells, colour: str) -> None:
    """Set the cells off from each other."""
    target = cells.target
    down = [target.top() + row * cells.height for row in range(1, cells.rows)]
    across = [target.left() + column * cells.width for column in range(1, cells.columns)]
    lines = [QLineF(target.left(), y, target.right(), y) for y in down]
    lines += [QLineF(x, target.top(), x, target.bottom()) for x in across]
    painter.setPen(QPen(QColor(colour), 1))
    painter.drawLines(lines)


@cache
def _points_for(width: int, height: int, decimals: int) -> float | None:
    """The largest font in which a negative number fits into a cell of that size; None where none does."""
    widest = fixed(-8.888888, decimals)
    for points in _SIZES:
        metrics = QFontMetricsF(monospaced(points))
        if metrics.horizontalAdvance(widest) + 1 <= width and metrics.capHeight() + 4 <= height:
            return points
    return None


@cache
def _inks_on(signed: bool, dark: bool) -> NDArray[np.int8]:
    """For each colour of a table, which ink is clearer on it; -1 for `GAP`."""
    table = diverging_map(dark) if signed else sequential_map(dark)
    luminance = (table / 255.0) ** 2.2 @ np.array([0.2126, 0.7152, 0.0722])
    # Where black and white stand out equally: (1.05 / (L + 0.05)) = ((L + 0.05) / 0.05).
    inks: NDArray[np.int8] = (luminance > 0.179).astype(np.int8)
    inks[GAP] = -1
    return inks
