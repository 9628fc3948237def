"""Panel of a map as coloured cells, laid over a picture if there is one."""

from collections.abc import Hashable

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter

from smiledesk.gui.common.array_images import to_qimage
from smiledesk.gui.common.cell_image import cell_image, overlay_image
from smiledesk.gui.common.legend import LEGEND_HEIGHT, paint_legend, paint_overlay_legend
from smiledesk.gui.common.numbers import fixed
from smiledesk.gui.common.text_size import scaled
from smiledesk.gui.microscope.panels.cells import Cells, fit
from smiledesk.gui.microscope.panels.marks import mark_text, paint_marks
from smiledesk.gui.microscope.panels.panel import MARGIN, PanelWidget
from smiledesk.gui.microscope.panels.values_text import cell_text, range_text, rows_text
from smiledesk.lenses.base import HeatMap

_HIGHEST_CELL = 140


class HeatMapPanel(PanelWidget[HeatMap]):
    """Cells, marks and legend; if the record has a step, the pointer moves the probe."""

    _placed: Cells

    def form(self) -> tuple[object, ...]:
        """The shape of the map."""
        return self.record.values.shape

    def least_width(self, tallest: int) -> int:
        """Narrow enough for two maps side by side; grows with the view."""
        return max(160, round(0.8 * self._map_height(tallest)))

    def height_for(self, width: int, tallest: int) -> int:
        """Square cells across the width."""
        rows, columns = self.record.values.shape
        map_height = (width - 2 * MARGIN) * rows / columns
        return int(
            min(max(map_height, 20), self._map_height(tallest)) + self.frame_height(width) + scaled(LEGEND_HEIGHT) + 5
        )

    def text(self) -> str:
        """Caption, marks and all cells."""
        marks = [mark_text(mark) for mark in self.record.marks]
        return "\n".join([self.caption(), *marks, rows_text(self.record.values)])

    def summary(self) -> str:
        """Caption, range, and marks with their values."""
        values = self.record.values
        marked = []
        for mark in self.record.marks:
            inside = 0 <= mark.row < values.shape[0] and 0 <= mark.column < values.shape[1]
            value = f" = {fixed(float(values[mark.row, mark.column]), 3)}" if inside else ""
            marked.append(mark_text(mark) + value)
        return ", ".join([self.caption(), range_text(values), *marked])

    def text_at(self, point: QPointF) -> str:
        """The cell under a point and its value; the summary outside the map."""
        found = self._cells(self.content_rect()).at(point)
        return self.summary() if found is None else cell_text(self.record.values, *found)

    def probe_at(self, point: QPointF) -> tuple[int, int] | None:
        """The probe's cell under a point."""
        if self.record.step == 0:
            return None
        found = self._cells(self.content_rect()).at(point)
        return None if found is None else (found[0] // self.record.step, found[1] // self.record.step)

    def ground_state(self) -> Hashable:
        """The caption's lines and, without a picture, the legend; the legend of an overlay changes with every frame."""
        return super().ground_state(), self.form(), None if self._is_overlay() else self.record.limits

    def paint_ground(self, painter: QPainter) -> None:
        """Paint the legend, unless it changes with every frame."""
        self._placed = self._cells(self.content_rect())
        if not self._is_overlay():
            paint_legend(painter, self._legend_rect(self.content_rect()), self.theme, self.record.limits)

    def covered_rects(self) -> list[QRectF]:
        """The map."""
        return [self._placed.target]

    def paint_record(self, painter: QPainter, rect: QRectF) -> None:
        """Paint picture, cells and marks."""
        record, cells = self.record, self._placed
        if record.under is None:
            painter.drawImage(cells.target, cell_image(record.values, record.limits, self.theme))
        else:
            painter.drawImage(cells.target, to_qimage(record.under))
            painter.drawImage(cells.target, overlay_image(record.values, record.limits, self._sign_colours()))
            self._paint_overlay_legend(painter, self._legend_rect(rect))
        paint_marks(painter, cells, record.marks, self.theme.tokens)

    def _paint_overlay_legend(self, painter: QPainter, rect: QRectF) -> None:
        theme, limits = self.theme, self.record.limits
        limit = max(abs(limits[0]), abs(limits[1]))
        ground, text = QColor(theme.tokens.panel), QColor(theme.tokens.muted)
        paint_overlay_legend(painter, rect, limit, self._sign_colours(), ground, text)

    def _sign_colours(self) -> tuple[QColor, QColor]:
        return self.theme.sign_colour(-1), self.theme.sign_colour(1)

    def _is_overlay(self) -> bool:
        return self.record.under is not None

    def _legend_rect(self, rect: QRectF) -> QRectF:
        return QRectF(rect.left(), rect.bottom() - scaled(LEGEND_HEIGHT), rect.width(), scaled(LEGEND_HEIGHT))

    def _map_height(self, tallest: int) -> int:
        """Largest height of the map; a few cells need not fill a large screen."""
        return min(tallest, _HIGHEST_CELL * len(self.record.values))

    def _cells(self, rect: QRectF) -> Cells:
        rows, columns = self.record.values.shape
        return fit(rect.adjusted(0, 0, 0, -scaled(LEGEND_HEIGHT) - 5), rows, columns)
