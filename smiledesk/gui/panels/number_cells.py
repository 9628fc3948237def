"""Coloured cells with their numbers in them."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QPainter, QPen

from smiledesk.core.records import Activations
from smiledesk.gui.panels.cell_image import cell_image, cell_indices
from smiledesk.gui.panels.cells import Cells
from smiledesk.gui.panels.numbers import fixed
from smiledesk.gui.theme import Theme, monospaced

_SIZES = (9.0, 8.0, 7.0, 6.5)


def paint_number_cells(
    painter: QPainter, cells: Cells, values: Activations, limits: tuple[float, float], theme: Theme, decimals: int
) -> None:
    """Paint a grid: colours always, numbers where the cells are large enough for them, hatching where there is none."""
    tokens = theme.tokens
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
    painter.drawImage(cells.target, cell_image(values, limits, theme))
    hatch = QBrush(QColor(tokens.line), Qt.BrushStyle.BDiagPattern)
    for row, column in np.argwhere(np.isnan(values)).tolist():
        painter.fillRect(cells.place(row, column), hatch)
    _paint_lines(painter, cells, tokens.panel)
    size = _size_for(cells, decimals)
    if size is None:
        return
    painter.setFont(monospaced(size))
    ground = _is_light(theme, limits)[cell_indices(values, limits)]
    inks = (QPen(QColor("#f4f6f9")), QPen(QColor("#14171c")))
    for light in (False, True):
        painter.setPen(inks[light])
        for row, column in np.argwhere((ground == light) & ~np.isnan(values)).tolist():
            words = fixed(float(values[row, column]), decimals)
            painter.drawText(cells.place(row, column), Qt.AlignmentFlag.AlignCenter, words)


def _paint_lines(painter: QPainter, cells: Cells, colour: str) -> None:
    """Set the cells off from each other."""
    painter.setPen(QPen(QColor(colour), 1))
    target = cells.target
    for row in range(1, cells.rows):
        y = target.top() + row * cells.height
        painter.drawLine(QPointF(target.left(), y), QPointF(target.right(), y))
    for column in range(1, cells.columns):
        x = target.left() + column * cells.width
        painter.drawLine(QPointF(x, target.top()), QPointF(x, target.bottom()))


def _size_for(cells: Cells, decimals: int) -> float | None:
    """The largest font in which a negative number fits into a cell; None where none does."""
    widest = fixed(-8.888888, decimals)
    for size in _SIZES:
        metrics = QFontMetricsF(monospaced(size))
        if metrics.horizontalAdvance(widest) + 2 <= cells.width and metrics.capHeight() + 4 <= cells.height:
            return size
    return None


def _is_light(theme: Theme, limits: tuple[float, float]) -> NDArray[np.bool_]:
    """For each colour of the table, whether dark words are the clearer ones on it."""
    table = theme.colour_table(signed=limits[0] < 0)
    linear = (table / 255.0) ** 2.2
    luminance = linear @ np.array([0.2126, 0.7152, 0.0722])
    # Where black and white stand out equally: (1.05 / (L + 0.05)) = ((L + 0.05) / 0.05).
    light: NDArray[np.bool_] = luminance > 0.179
    light[0] = not theme.tokens.dark
    return light


def grid_place(left: float, top: float, values: Activations, cell: tuple[float, float]) -> Cells:
    """A grid from its upper left corner. cell: width and height of one cell."""
    rows, columns = values.shape
    return Cells(QRectF(left, top, columns * cell[0], rows * cell[1]), rows, columns)
