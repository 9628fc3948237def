"""Grids of coloured cells with numbers in them."""

from dataclasses import dataclass
from functools import cache, lru_cache

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QImage, QPainter

from smiledesk.core.colormaps import FIRST, GAP, LAST, diverging_map, sequential_map
from smiledesk.core.records import Activations
from smiledesk.gui.common.array_images import argb_colours, colour_image
from smiledesk.gui.common.fonts import monospaced
from smiledesk.gui.common.numbers import fixed
from smiledesk.gui.common.text_size import text_measure
from smiledesk.gui.common.theme import Theme
from smiledesk.gui.common.tokens import Tokens
from smiledesk.gui.microscope.panels.cells import Cells
from smiledesk.lenses.base import colour_limits

_SIZES = (11.0, 10.0, 9.0, 8.0, 7.0, 6.5, 6.0)
_UNSIGNED, _SIGNED, _EMPTY = 0, 256, 512
"""Offsets of the colour maps in `_tables`."""

_INKS = ("#ffffff", "#000000")
"""Text colours on dark and on light cells."""

_MOST_GLYPHS = 4000
"""Largest number of glyphs in a cache, which is then emptied."""


@dataclass(frozen=True, slots=True, eq=False)
class NumberCells:
    """Numbers of a grid with their colours."""

    values: Activations
    """Shape (rows, columns), float32; 0 outside the picture."""
    colours: NDArray[np.uint32]
    """ARGB."""
    inks: NDArray[np.int8]
    """Index of the more legible text colour per cell; -1 without a number."""
    outside: list[tuple[int, int]]
    """(row, column) of the cells outside the picture."""


@dataclass(frozen=True, slots=True, eq=False)
class NumberPlaces:
    """Layout of a grid of numbers."""

    cells: Cells
    lines: list[QRect]
    """Lines between the cells."""
    across: list[int]
    """Left edges of the numbers, by column."""
    down: list[int]
    """Upper edges of the numbers, by row."""
    points: float | None
    """Size of the font; None if the cells are too small for numbers."""
    decimals: int


@dataclass(frozen=True, slots=True, eq=False)
class _Ramps:
    """Maps from values to indices in `_tables`, by column: first + value * scale + offset."""

    scale: NDArray[np.float32]
    offset: NDArray[np.float32]
    first: NDArray[np.intp]


def coloured(theme: Theme, *grids: tuple[Activations, tuple[float, float]]) -> NumberCells:
    """Join grids of equal height side by side, separated by empty columns; one is painted faster than several.

    grids: values and colour limits of each grid.
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
    """Ramps of joined grids. grids: number of columns and colour limits of each grid."""
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
    """Colours and inks of the sequential map, the diverging map and the empty columns, concatenated."""
    maps = [argb_colours(tokens, signed=signed) for signed in (False, True)]
    inks = [_inks_on(signed, tokens.dark) for signed in (False, True)]
    return np.concatenate([*maps, np.zeros(256, np.uint32)]), np.concatenate([*inks, np.full(256, -1, np.int8)])


def number_places(cells: Cells, decimals: int) -> NumberPlaces:
    """Lay out a grid of numbers centred in their cells."""
    target, width, height = cells.target, cells.width, cells.height
    left, top = target.left(), target.top()
    rows = [round(top + row * height) for row in range(1, cells.rows)]
    columns = [round(left + column * width) for column in range(1, cells.columns)]
    # Rectangles of whole pixels are painted much faster than lines.
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
    """Paint a grid: colours, numbers if the cells are large enough, and hatching outside the picture."""
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
    """Paint the numbers in the middle of their cells, in the more legible ink."""
    if places.points is None:
        return
    ratio = painter.device().devicePixelRatio()
    dark, light = (glyph_cache(places.points, places.decimals, ink, ratio) for ink in _INKS)
    units = np.rint(numbers.values * 10**places.decimals).astype(np.int64).tolist()
    for y, row, inks in zip(places.down, units, numbers.inks.tolist(), strict=True):
        for x, number, ink in zip(places.across, row, inks, strict=True):
            if ink >= 0:
                painter.drawImage(x, y, (light if ink else dark).glyph(number))


@text_measure
def _points_for(width: int, height: int, decimals: int) -> float | None:
    """Largest font in which a negative number fits into a cell of that size; None if none does."""
    widest = fixed(-8.888888, decimals)
    for points in _SIZES:
        metrics = QFontMetricsF(monospaced(points))
        if metrics.horizontalAdvance(widest) + 1 <= width and metrics.capHeight() + 4 <= height:
            return points
    return None


@cache
def _inks_on(signed: bool, dark: bool) -> NDArray[np.int8]:
    """Index of the more legible ink for each colour of a map; -1 for `GAP`."""
    table = diverging_map(dark) if signed else sequential_map(dark)
    luminance = (table / 255.0) ** 2.2 @ np.array([0.2126, 0.7152, 0.0722])
    # Equal contrast of black and white: (1.05 / (L + 0.05)) = ((L + 0.05) / 0.05).
    inks: NDArray[np.int8] = (luminance > 0.179).astype(np.int8)
    inks[GAP] = -1
    return inks


class GlyphCache:
    """Cached pictures of numbers with fixed decimals in one font and colour; painting text anew is too slow."""

    def __init__(self, points: float, decimals: int, ink: str, ratio: float) -> None:
        """Prepare a font.

        Args:
            points: size of the monospaced font.
            decimals: decimals of each number.
            ink: name of the colour.
            ratio: device pixels per pixel of the widget.
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
        """The picture of a number. units: the number in units of its last decimal."""
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


@text_measure
def glyph_cache(points: float, decimals: int, ink: str, ratio: float) -> GlyphCache:
    """The cache of a font, shared by all panels."""
    return GlyphCache(points, decimals, ink, ratio)
