"""Panel of a window that slides over a map, and its results."""

from collections.abc import Hashable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from smiledesk.core.records import Activations
from smiledesk.gui.common.array_images import to_qimage
from smiledesk.gui.common.cell_image import cell_image
from smiledesk.gui.common.legend import LEGEND_HEIGHT, paint_legend
from smiledesk.gui.common.numbers import fixed
from smiledesk.gui.common.text_size import scaled
from smiledesk.gui.microscope.panels.cells import Cells, fit
from smiledesk.gui.microscope.panels.marks import mark_text, paint_marks, role_colour, role_text
from smiledesk.gui.microscope.panels.panel import MARGIN, PanelWidget
from smiledesk.gui.microscope.panels.values_text import cell_text, range_text, rows_text
from smiledesk.lenses.base import Mark, MarkRole, Scan

_GAP = 14.0
_LOWEST = 60
_LEGEND = LEGEND_HEIGHT + 5


class ScanPanel(PanelWidget[Scan]):
    """The input on the left, the results on the right, outlined in the colours of their windows."""

    _placed: list[Cells]

    def form(self) -> tuple[object, ...]:
        """Shapes of all maps."""
        return (self.record.input.shape, *(values.shape for _, values in self.record.outputs))

    def least_width(self, tallest: int) -> int:
        """Wide enough to show both sides."""
        return max(400, round(1.6 * tallest))

    def height_for(self, width: int, tallest: int) -> int:
        """The height of the input at its share of the width."""
        rows, columns = self.record.input.shape
        input_height = self._input_width(width - 2 * MARGIN) * rows / columns
        return int(min(max(input_height, _LOWEST), tallest) + scaled(_LEGEND) + self.frame_height(width))

    def text(self) -> str:
        """Caption, windows and all cells of all maps."""
        record = self.record
        parts = [self.caption(), *map(mark_text, record.marks), rows_text(record.input)]
        for role, values in record.outputs:
            parts += [role_text(role), rows_text(values)]
        return "\n".join(parts)

    def summary(self) -> str:
        """Caption, windows, ranges of all maps, and the results at the probe."""
        record = self.record
        found = [
            f"{role_text(role)}: {fixed(float(values[record.row, record.column]), 4)}, {range_text(values)}"
            for role, values in record.outputs
        ]
        return ", ".join([self.caption(), range_text(record.input), *map(mark_text, record.marks), *found])

    def text_at(self, point: QPointF) -> str:
        """The cell under a point and its value; the summary outside the maps."""
        sides = self._sides(self.content_rect())
        for cells, values in zip(sides, (self.record.input, *(v for _, v in self.record.outputs)), strict=True):
            found = cells.at(point)
            if found is not None:
                return cell_text(values, *found)
        return self.summary()

    def probe_at(self, point: QPointF) -> tuple[int, int] | None:
        """The cell of an output under a point."""
        for cells in self._sides(self.content_rect())[1:]:
            found = cells.at(point)
            if found is not None:
                return found
        return None

    def ground_state(self) -> Hashable:
        """The state of the caption's lines, the legends and the frames of the results."""
        record = self.record
        roles = tuple(role for role, _ in record.outputs)
        return super().ground_state(), self.form(), roles, self._input_legend(), record.output_limits

    def paint_ground(self, painter: QPainter) -> None:
        """Paint a legend per side, and a frame around each result in its colour."""
        rect = self.content_rect()
        self._placed = self._sides(rect)
        split = rect.left() + self._input_width(rect.width())
        bottom = rect.bottom() - scaled(LEGEND_HEIGHT)
        limits = self._input_legend()
        if limits is not None:
            left = QRectF(rect.left(), bottom, split - rect.left(), scaled(LEGEND_HEIGHT))
            paint_legend(painter, left, self.theme, limits)
        right = QRectF(split + _GAP, bottom, rect.right() - split - _GAP, scaled(LEGEND_HEIGHT))
        paint_legend(painter, right, self.theme, self.record.output_limits)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for cells, (role, _) in zip(self._placed[1:], self.record.outputs, strict=True):
            painter.setPen(QPen(role_colour(role, self.theme.tokens), 1.5))
            painter.drawRoundedRect(cells.target.adjusted(-2.5, -2.5, 2.5, 2.5), 2, 2)

    def covered_rects(self) -> list[QRectF]:
        """The maps."""
        return [cells.target for cells in self._placed]

    def paint_record(self, painter: QPainter, rect: QRectF) -> None:
        """Paint the maps and the windows."""
        del rect
        record = self.record
        source, *results = self._placed
        painter.drawImage(source.target, self._input_image())
        paint_marks(painter, source, record.marks, self.theme.tokens)
        for cells, (role, values) in zip(results, record.outputs, strict=True):
            self._paint_result(painter, cells, role, values)

    def _input_legend(self) -> tuple[float, float] | None:
        """Limits of the input's colours; None if the input is shown as a picture."""
        return self.record.input_limits if self.record.picture is None else None

    def _input_image(self) -> QImage:
        if self.record.picture is not None:
            return to_qimage(self.record.picture)
        return cell_image(self.record.input, self.record.input_limits, self.theme)

    def _paint_result(self, painter: QPainter, cells: Cells, role: MarkRole, values: Activations) -> None:
        row, column = self.record.row, self.record.column
        painter.drawImage(cells.target, cell_image(values, self.record.output_limits, self.theme))
        if self._revealing:
            self._dim(painter, cells, row, column)
        paint_marks(painter, cells, (Mark(row, column, 1, 1, role),), self.theme.tokens)

    def _dim(self, painter: QPainter, cells: Cells, row: int, column: int) -> None:
        """Dim the cells that the window has not reached yet."""
        veil = QColor(self.theme.tokens.panel)
        veil.setAlpha(215)
        painter.fillRect(cells.place(row, column + 1, 1, cells.columns - column - 1), veil)
        painter.fillRect(cells.place(row + 1, 0, cells.rows - row - 1, cells.columns), veil)

    def _input_width(self, width: float) -> float:
        """Width of the input; larger for two results, which are stacked at half its height."""
        count = len(self.record.outputs)
        return (width - _GAP) * (0.5 if count == 1 else 0.66)

    def _sides(self, rect: QRectF) -> list[Cells]:
        """Places of the input and of the results."""
        input_width = self._input_width(rect.width())
        inside = rect.adjusted(0, 0, 0, -scaled(_LEGEND))
        left = QRectF(inside.left(), inside.top(), input_width, inside.height())
        right = QRectF(left.right() + _GAP, inside.top(), inside.right() - left.right() - _GAP, inside.height())
        count = max(len(self.record.outputs), 1)
        height = (right.height() - _GAP * (count - 1)) / count
        sides = [fit(left, *self.record.input.shape)]
        for index, (_, values) in enumerate(self.record.outputs):
            place = QRectF(right.left(), right.top() + index * (height + _GAP), right.width(), height)
            sides.append(fit(place.adjusted(3, 3, -3, -3), *values.shape))
        return sides
