"""Window times kernel, cell by cell, and the sum: what one input channel adds."""

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from smiledesk.core.records import Activations
from smiledesk.gui.panels.cells import Cells
from smiledesk.gui.panels.number_cells import grid_place, paint_number_cells
from smiledesk.gui.panels.numbers import decimals_for, fixed, signed
from smiledesk.gui.panels.panel import MARGIN, PanelWidget, frame_height
from smiledesk.gui.panels.values_text import rows_words
from smiledesk.gui.theme import monospaced, proportional
from smiledesk.lenses.base import Products

_SIGN = 20.0
_TOTAL = 64.0
_CELL_HEIGHT = 17.0
_WIDEST_CELL = 44.0


@dataclass(frozen=True, slots=True)
class _Grid:
    """One of the three grids, and what is written before it."""

    sign: str
    values: Activations
    limits: tuple[float, float]
    decimals: int
    cells: Cells


class ProductsPanel(PanelWidget[Products]):
    """Three grids in a row with their signs, and the sum at the right."""

    def form(self) -> tuple[object, ...]:
        """The shape of the window."""
        return self.record.window.shape

    def least_width(self) -> int:
        """Every number of a window of three columns can be read."""
        return 400

    def most_width(self) -> int:
        """The widest cells."""
        return int(3 * self._columns() * _WIDEST_CELL + 2 * _SIGN + _TOTAL + 2 * MARGIN)

    def height_for(self, width: int) -> int:
        """A line for each row of the window."""
        rows = self.record.window.shape[0]
        return int(max(rows * _CELL_HEIGHT, 34) + frame_height(width))

    def text(self) -> str:
        """Window, kernel, products and their sum."""
        parts = [self.caption()]
        for grid in self._grids(self.content_rect()):
            parts += [grid.sign, rows_words(grid.values, grid.decimals)]
        return "\n".join([*(part for part in parts if part), f"= {signed(self.record.total, 4)}"])

    def text_at(self, point: QPointF) -> str:
        """The product under a point, with its factors; beside the grids everything."""
        for grid in self._grids(self.content_rect()):
            found = grid.cells.at(point)
            if found is not None:
                window, kernel = float(self.record.window[found]), float(self.record.kernel[found])
                if np.isnan(window):
                    return self.tr("outside × {0}: nothing").format(fixed(kernel, 4))
                return f"{fixed(window, 4)} × {fixed(kernel, 4)} = {fixed(window * kernel, 4)}"
        return self.text()

    def paint_content(self, painter: QPainter, rect: QRectF) -> None:
        """Paint grids, signs and the sum."""
        tokens = self.theme.tokens
        for grid in self._grids(rect):
            paint_number_cells(painter, grid.cells, grid.values, grid.limits, self.theme, grid.decimals)
            painter.setFont(proportional(11))
            painter.setPen(QColor(tokens.muted))
            sign = QRectF(grid.cells.target.left() - _SIGN, rect.top(), _SIGN, rect.height())
            painter.drawText(sign, Qt.AlignmentFlag.AlignCenter, grid.sign)
        total = QRectF(rect.right() - _TOTAL, rect.top(), _TOTAL, rect.height())
        painter.setFont(proportional(8))
        painter.setPen(QColor(tokens.muted))
        top = QRectF(total.left(), total.center().y() - 22, total.width(), 16)
        painter.drawText(top, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self.tr("added up"))
        painter.setFont(monospaced(11))
        painter.setPen(QColor(tokens.accent if self.record.total >= 0 else tokens.against))
        bottom = QRectF(total.left(), total.center().y() - 6, total.width(), 22)
        words = signed(self.record.total, 3)
        painter.drawText(bottom, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, words)

    def _columns(self) -> int:
        return int(self.record.window.shape[1])

    def _grids(self, rect: QRectF) -> list[_Grid]:
        record = self.record
        width = min(_WIDEST_CELL, (rect.width() - 2 * _SIGN - _TOTAL) / (3 * self._columns()))
        step = width * self._columns() + _SIGN
        top = rect.center().y() - record.window.shape[0] * _CELL_HEIGHT / 2
        products = record.window * record.kernel
        # Colours that compare between the panels of one convolution: a quarter of the largest product there could be,
        # which few products reach.
        largest = max(map(abs, record.window_limits)) * max(map(abs, record.kernel_limits)) / 4
        parts = (
            ("", record.window, record.window_limits),
            ("×", record.kernel, record.kernel_limits),
            ("=", products, (-largest, largest)),
        )
        return [
            _Grid(
                sign,
                values,
                limits,
                decimals_for(limits),
                grid_place(rect.left() + index * step, top, values, (width, _CELL_HEIGHT)),
            )
            for index, (sign, values, limits) in enumerate(parts)
        ]
