"""Panel of a small grid of numbers."""

from collections.abc import Hashable

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from smiledesk.gui.common.numbers import decimals_for
from smiledesk.gui.common.text_size import scaled
from smiledesk.gui.microscope.panels.cells import Cells
from smiledesk.gui.microscope.panels.marks import mark_text, paint_marks
from smiledesk.gui.microscope.panels.number_cells import NumberPlaces, coloured, number_places, paint_number_cells
from smiledesk.gui.microscope.panels.panel import MARGIN, PanelWidget
from smiledesk.gui.microscope.panels.values_text import cell_text, rows_text
from smiledesk.lenses.base import NumberGrid

_WIDEST_CELL = 80.0


class NumberGridPanel(PanelWidget[NumberGrid]):
    """A grid centred in its card."""

    _places: NumberPlaces

    def form(self) -> tuple[object, ...]:
        """The shape of the grid."""
        return self.record.values.shape

    def least_width(self, tallest: int) -> int:
        """Wide enough to read all numbers."""
        return max(196, int(self._columns() * 38 + 2 * MARGIN), round(0.4 * tallest))

    def height_for(self, width: int, tallest: int) -> int:
        """Cells wider than high."""
        del tallest
        rows = self.record.values.shape[0]
        return int(rows * self._cell(width - 2 * MARGIN)[1] + self.frame_height(width) + 4)

    def text(self) -> str:
        """Caption, marks and all numbers."""
        rows = rows_text(self.record.values, self._decimals())
        return "\n".join([self.caption(), *map(mark_text, self.record.marks), rows])

    def text_at(self, point: QPointF) -> str:
        """The cell under a point; everything outside the grid."""
        found = self._cells(self.content_rect()).at(point)
        return self.text() if found is None else cell_text(self.record.values, *found)

    def ground_state(self) -> Hashable:
        """The caption's lines, and everything that the grid's layout depends on."""
        return super().ground_state(), self.form(), self._decimals()

    def paint_ground(self, painter: QPainter) -> None:
        """Lay out the grid."""
        del painter
        self._places = number_places(self._cells(self.content_rect()), self._decimals())

    def paint_record(self, painter: QPainter, rect: QRectF) -> None:
        """Paint the grid and its marks."""
        del rect
        numbers = coloured(self.theme, (self.record.values, self.record.limits))
        paint_number_cells(painter, self._places, numbers, self.theme)
        paint_marks(painter, self._places.cells, self.record.marks, self.theme.tokens)

    def _decimals(self) -> int:
        """One decimal more than elsewhere: there is room, and a winner is often ahead by little."""
        return decimals_for(self.record.limits) + 1

    def _columns(self) -> int:
        return int(self.record.values.shape[1])

    def _cell(self, width: float) -> tuple[float, float]:
        cell = min(scaled(_WIDEST_CELL), width / self._columns())
        return cell, max(scaled(16), cell * 0.62)

    def _cells(self, rect: QRectF) -> Cells:
        rows, columns = self.record.values.shape
        width, height = self._cell(rect.width())
        target = QRectF(0, 0, columns * width, rows * height)
        target.moveCenter(rect.center())
        return Cells(target, rows, columns)
