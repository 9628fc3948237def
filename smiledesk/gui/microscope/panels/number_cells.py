"""Coloured cells with their numbers in them."""

from dataclasses import dataclass
from functools import cache, lru_cache

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QImage, QPainter

from smiledesk.core.records import Activations
from smiledesk.gui.common.array_images import argb_colours, colour_image
from smiledesk.gui.common.colormaps import FIRST, GAP, LAST, diverging_map, sequential_map
from smiledesk.gui.common.fonts import monospaced
from smiledesk.gui.common.numbers import fixed
from smiledesk.gui.common.theme import Theme
from smiledesk.gui.common.tokens import Tokens
from smiledesk.gui.microscope.panels.cells import Cells
from smiledesk.lenses.base import colour_limits

_SIZES = (11.0, 10.0, 9.0, 8.0, 7.0, 6.5, 6.0)
_UNSIGNED, _SIGNED, _EMPTY = 0, 256, 512
"""First places in `_tables`."""

_INKS = ("#ffffff", "#000000")
"""On dark cells and on light ones."""

_MOST_GLYPHS = 4000
"""Glyphs kept in a cache; it is emptied when full."""


@dataclass(frozen=True, slots=True, eq=False)
class NumberCells:
    """Numbers in a grid, ready to be painted.

    values: shape (rows, columns), float32, 0 outside the picture. colours: ARGB. inks: which of the two inks is clearer
    on a cell, -1 where no number is written. outside: rows and columns of the cells outside the picture.
    """

    values: Activations
    colours: NDArray[np.uint32]
    inks: NDArray[np.int8]
    outside: list[tuple[int, int]]


@dataclass(frozen=True, slots=True, eq=False)
class NumberPlaces:
    """What stays of a grid while its numbers change.

    lines: between the cells. across, down: left and upper ends of the numbers in the columns and rows. points: size of
    the font; None where the cells are too small for numbers.
    """

    cells: Cells
    lines: list[QRect]
    across: list[int]
    down: list[int]
    points: float | None
    decimals: int


@dataclass(frozen=True, slots=True, eq=False)
class _Ramps:
    """How the values of each column become places in `_tables`: value * scale + offset, counted from the first."""

    scale: NDArray[np.float32]
    offset: NDArray[np.float32]
    first: NDArray[np.intp]


def coloured(theme: Theme, *grids: tuple[Activations, tuple[float, float]]) -> NumberCells:
    """Grids of as many rows side by side, with an empty column between two: one is painted faster than several.

    grids: the values of each, and the limits of its colours.
    """
    ramps = _ramps(tuple((values.shape[1], limits) for values, limits in grids))
    values = np.zeros((grids[0][0].shape[0], ramps.scale.size), np.float32)
    left = 0
    for grid, _ in grids:
        values[:, left : left + grid.shape[1]] = grid
        left += grid.shape[1] + 1
    places = values * ramps.scale
    places += ramps.offset
    np.clip(places, FIRST, LAST, out=places)
    is_outside, outside = np.isnan(values), []
    if is_outside.any():
        places[is_outside], values[is_outside] = GAP, 0
        outside = [(row, column) for row, column in np.argwhere(is_outside).tolist()]
    found = places.astype(np.intp)
    found += ramps.first
    colours, inks = _tables(theme.tokens)
    return NumberCells(values, colours.take(found), inks.take(found), outside)


@lru_cache(maxsize=256)
def _ramps(grids: tuple[tuple[int, tuple[float, float]], ...]) -> _Ramps:
    """The columns of grids side by side. grids: the columns of each, and the limits of its colours."""
    scale, offset, first = [], [], []
    for columns, limits in grids:
        low, high = colour_limits(limits)
        by = (LAST - FIRST) / (high - low)
        scale += [*[by] * columns, 0.0]
        offset += [*[FIRST + 0.5 - low * by] * columns, 0.0]
        first += [*[_SIGNED if low < 0 else _UNSIGNED] * columns, _EMPTY]
    return _Ramps(np.array(scale[:-1], np.float32), np.array(offset[:-1], np.float32), np.array(first[:-1], np.intp))


@cache
def _tables(tokens: Tokens) -> tuple[NDArray[np.uint32], NDArray[np.int8]]:
    """Colours and inks of the sequential map, of the diverging one, and of the empty columns after each other."""
    maps = [argb_colours(tokens, signed=signed) for signed in (False, True)]
    inks = [_inks_on(signed, tokens.dark) for signed in (False, True)]
    return np.concatenate([*maps, np.zeros(256, np.uint32)]), np.concatenate([*inks, np.full(256, -1, np.int8)])


def number_places(cells: Cells, decimals: int) -> NumberPlaces:
    """Lay out a grid of numbers: each stands in the middle of its cell."""
    target, width, height = cells.target, cells.width, cells.height
    left, top = target.left(), target.top()
    rows = [round(top + row * height) for row in range(1, cells.rows)]
    columns = [round(left + column * width) for column in range(1, cells.columns)]
    # Rectangles in whole pixels take a fraction of the time of lines.
    lines = [QRect(round(left), y, round(target.width()), 1) for y in rows]
    lines += [QRect(x, round(top), 1, round(target.height())) for x in columns]
    points = _points_for(int(width), int(height), decimals)
    if points is None:
        return NumberPlaces(cells, lines, [], [], None, decimals)
    glyphs = glyph_cache(points, decimals, _INKS[0], 1.0)
    left += (width - glyphs.width) / 2
    top += (height - glyphs.height) / 2
    across = [round(left + column * width) for column in range(cells.columns)]
    down = [round(top + row * height) for row in range(cells.rows)]
    return NumberPlaces(cells, lines, across, down, points, decimals)


def paint_number_cells(painter: QPainter, places: NumberPlaces, numbers: NumberCells, theme: Theme) -> None:
    """Paint a grid: colours always, numbers where the cells are large enough for them, hatching outside the picture."""
    painter.drawImage(places.cells.target, colour_image(numbers.colours))
    if numbers.outside:
        hatch = QBrush(QColor(theme.tokens.line), Qt.BrushStyle.BDiagPattern)
        for row, column in numbers.outside:
            painter.fillRect(places.cells.place(row, column), hatch)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.tokens.panel))
    painter.drawRects(places.lines)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if places.points is not None:
        _paint_numbers(painter, places, numbers)


def _paint_numbers(painter: QPainter, places: NumberPlaces, numbers: NumberCells) -> None:
    """Put every number into the middle of its cell, in the ink that is clearer on it."""
    if places.points is None:
        return
    ratio = painter.device().devicePixelRatio()
    dark, light = (glyph_cache(places.points, places.decimals, ink, ratio) for ink in _INKS)
    units = np.rint(numbers.values * 10**places.decimals).astype(np.int64).tolist()
    for y, row, inks in zip(places.down, units, numbers.inks.tolist(), strict=True):
        for x, number, ink in zip(places.across, row, inks, strict=True):
            if ink >= 0:
                painter.drawImage(x, y, (light if ink else dark).glyph(number))


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


class GlyphCache:
    """Pictures of numbers with fixed decimals in one font and colour, all of one size."""

    def __init__(self, points: float, decimals: int, ink: str, ratio: float) -> None:
        """Prepare a font.

        Args:
            points: size of the monospaced font.
            decimals: of every number.
            ink: the colour's name.
            ratio: device pixels in a pixel of the widget.
        """
        metrics = QFontMetricsF(monospaced(points))
        self.width = int(metrics.horizontalAdvance(fixed(-88.888888, decimals))) + 2
        self.height = int(metrics.height()) + 1
        self._points = points
        self._decimals = decimals
        self._ink = ink
        self._ratio = ratio
        self._glyphs: dict[int, QImage] = {}

    def glyph(self, units: int) -> QImage:
        """The picture of a number. units: how many times the last decimal's place it is."""
        found = self._glyphs.get(units)
        if found is None:
            if len(self._glyphs) >= _MOST_GLYPHS:
                self._glyphs.clear()
            found = self._glyphs[units] = self._painted(fixed(units / 10**self._decimals, self._decimals))
        return found

    def _painted(self, text: str) -> QImage:
        form = QImage.Format.Format_ARGB32_Premultiplied
        image = QImage(round(self.width * self._ratio), round(self.height * self._ratio), form)
        image.setDevicePixelRatio(self._ratio)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        painter.setFont(monospaced(self._points))
        painter.setPen(QColor(self._ink))
        painter.drawText(0, 0, self.width, self.height, Qt.AlignmentFlag.AlignCenter, text)
        painter.end()
        return image


@cache
def glyph_cache(points: float, decimals: int, ink: str, ratio: float) -> GlyphCache:
    """The glyphs of a font, shared by all panels."""
    return GlyphCache(points, decimals, ink, ratio)
