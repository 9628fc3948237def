"""Panel of the products of window and kernel, and their sum: the share of one input channel."""

from collections.abc import Hashable

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from smiledesk.gui.common.fonts import monospaced, proportional
from smiledesk.gui.common.numbers import decimals_for, fixed, signed
from smiledesk.gui.common.text_size import scaled
from smiledesk.gui.microscope.panels.cells import Cells
from smiledesk.gui.microscope.panels.number_cells import NumberPlaces, coloured, number_places, paint_number_cells
from smiledesk.gui.microscope.panels.panel import MARGIN, PanelWidget
from smiledesk.gui.microscope.panels.values_text import rows_text
from smiledesk.lenses.base import Products

_TOTAL = 58.0
_WIDEST_CELL = 64.0
_RIGHT_TOP = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop
_RIGHT_BOTTOM = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom
_LOWEST_CELL, _HIGHEST_CELL = 17, 24


class ProductsPanel(PanelWidget[Products]):
    """Window, kernel and products side by side, and the sum on the right.

    The three are painted as one grid, with a column for each sign.
    """

    _places: NumberPlaces
    _total_rect: QRectF

    def form(self) -> tuple[object, ...]:
        """The shape of the window."""
        return self.record.window.shape

    def least_width(self, tallest: int) -> int:
        """Wide enough to read a window of three columns; grows with the view."""
        return min(max(400, round(1.2 * tallest)), 700)

    def height_for(self, width: int, tallest: int) -> int:
        """One line per row of the window."""
        del tallest
        cell_height = self._cell(width - 2 * MARGIN)[1]
        return int(max(self.record.window.shape[0] * cell_height, scaled(34)) + self.frame_height(width))

    def text(self) -> str:
        """Window, kernel, products and sum as text."""
        record = self.record
        grids = (record.window, record.kernel, record.window * record.kernel)
        window, kernel, products = (rows_text(grid, self._decimals()) for grid in grids)
        total = f"= {signed(record.total, 4)}"
        return "\n".join([self.caption(), window, "×", kernel, "=", products, total])

    def text_at(self, point: QPointF) -> str:
        """The product under a point with its factors; everything outside the grids."""
        found = self._cells(self.content_rect()).at(point)
        size = self.record.window.shape[1]
        if found is None or found[1] % (size + 1) == size:
            return self.text()
        cell = found[0], found[1] % (size + 1)
        window, kernel = float(self.record.window[cell]), float(self.record.kernel[cell])
        if np.isnan(window):
            return self.tr("outside × {0}: nothing").format(fixed(kernel, 4))
        return f"{fixed(window, 4)} × {fixed(kernel, 4)} = {fixed(window * kernel, 4)}"

    def ground_state(self) -> Hashable:
        """The caption's lines, and everything that the grids' layout depends on."""
        return super().ground_state(), self.form(), self._decimals()

    def paint_ground(self, painter: QPainter) -> None:
        """Paint the signs between the grids and the label of the sum."""
        cells, size = self._cells(self.content_rect()), self.record.window.shape[1]
        self._places = number_places(cells, self._decimals())
        self._total_rect = QRectF(
            cells.target.right(), cells.target.center().y() - scaled(20), scaled(_TOTAL), scaled(40)
        )
        painter.setPen(QColor(self.theme.tokens.muted))
        painter.setFont(proportional(11))
        for sign, column in (("×", size), ("=", 2 * size + 1)):
            painter.drawText(cells.place(0, column, cells.rows), Qt.AlignmentFlag.AlignCenter, sign)
        painter.setFont(proportional(8))
        #: Label of a number: the sum of the products beside it
        painter.drawText(self._total_rect, _RIGHT_TOP, self.tr("sum"))

    def paint_record(self, painter: QPainter, rect: QRectF) -> None:
        """Paint the grids and the sum."""
        del rect
        record, largest = self.record, self._largest_product()
        numbers = coloured(
            self.theme,
            (record.window, record.window_limits),
            (record.kernel, record.kernel_limits),
            (record.window * record.kernel, (-largest, largest)),
        )
        paint_number_cells(painter, self._places, numbers, self.theme)
        painter.setFont(monospaced(11))
        painter.setPen(self.theme.sign_colour(record.total))
        painter.drawText(self._total_rect, _RIGHT_BOTTOM, signed(record.total, 3))

    def _columns(self) -> int:
        """Number of columns of the three grids and the two signs."""
        return 3 * int(self.record.window.shape[1]) + 2

    def _largest_product(self) -> float:
        """Value at the end of the products' colours, equal for all panels of a convolution.

        It is a quarter of the largest possible product, which few products approach.
        """
        return max(map(abs, self.record.window_limits)) * max(map(abs, self.record.kernel_limits)) / 4

    def _decimals(self) -> int:
        """Decimals of factors and products, equal so that a reader can check them."""
        largest = self._largest_product()
        return min(decimals_for((-largest, largest)), 3)

    def _cell(self, width: float) -> tuple[float, float]:
        """(width, height) of a cell for a content of that width."""
        cell = min(scaled(_WIDEST_CELL), (width - scaled(_TOTAL)) / self._columns())
        return cell, min(max(scaled(_LOWEST_CELL), round(0.4 * cell)), scaled(_HIGHEST_CELL))

    def _cells(self, rect: QRectF) -> Cells:
        """Cells of the grids; together with the sum on their right they are centred in the card."""
        rows, columns = self.record.window.shape[0], self._columns()
        width, height = self._cell(rect.width())
        left = rect.center().x() - (columns * width + scaled(_TOTAL)) / 2
        top = rect.center().y() - rows * height / 2
        return Cells(QRectF(round(left), round(top), columns * width, rows * height), rows, columns)
