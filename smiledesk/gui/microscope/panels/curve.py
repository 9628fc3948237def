"""Panel of a plotted line with marked points and a histogram behind it."""

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from smiledesk.gui.common.fonts import monospaced
from smiledesk.gui.common.numbers import fixed
from smiledesk.gui.common.text_size import scaled
from smiledesk.gui.microscope.panels.panel import PanelWidget
from smiledesk.lenses.base import Curve

_AXIS = 16.0
_SIDE = 38.0
_LOWEST, _HIGHEST = 90, 360


class CurvePanel(PanelWidget[Curve]):
    """A plot with the ends of both axes labelled."""

    _x_ends = _y_ends = (0.0, 1.0)

    def take(self, record: Curve) -> None:
        """Compute the ends of both axes."""
        if record.x.size == 0:
            return
        low, high = float(record.x.min()), float(record.x.max())
        self._x_ends = (low, high) if high > low else (low - 0.5, high + 0.5)
        low, high = min(float(record.y.min()), 0.0), float(record.y.max())
        self._y_ends = (low, high) if high > low else (low, low + 1.0)

    def least_width(self, tallest: int) -> int:
        """Wide enough to show the bends."""
        return max(280, round(0.7 * tallest))

    def height_for(self, width: int, tallest: int) -> int:
        """Lower than a map, as only the shape matters."""
        return int(min(max(0.6 * tallest, _LOWEST), _HIGHEST) + self.frame_height(width))

    def text(self) -> str:
        """Caption, marked points, cut, line and histogram as text."""
        record = self.record
        parts = [self.caption(), *(f"({fixed(x, 3)}, {fixed(y, 3)})" for x, y in record.points)]
        if record.cut is not None:
            parts.append(self.tr("cut at {0}").format(fixed(record.cut, 3)))
        line = zip(record.x.tolist(), record.y.tolist(), strict=True)
        points = " ".join(f"({fixed(x, 2)}, {fixed(y, 2)})" for x, y in line)
        parts.append(self.tr("line: {points}").format(points=points))
        bins = zip(record.edges[:-1].tolist(), record.edges[1:].tolist(), record.counts.tolist(), strict=True)
        parts += [f"{fixed(low, 3)} … {fixed(high, 3)}: {count}" for low, high, count in bins]
        return "\n".join(parts)

    def summary(self) -> str:
        """Caption, marked points and cut."""
        return "\n".join(self.text().split("\n")[: 2 + len(self.record.points)])

    def text_at(self, point: QPointF) -> str:
        """The line's value at a point, and the number of values in its bin."""
        record = self.record
        plot = self._plot(self.content_rect())
        if not plot.contains(point):
            return self.summary()
        low, high = self._x_ends
        x = low + (point.x() - plot.left()) / plot.width() * (high - low)
        text = f"{self._x_text(x)} → {fixed(float(np.interp(x, record.x, record.y)), 3)}"
        if record.counts.size:
            index = int(np.clip(np.searchsorted(record.edges, x, side="right") - 1, 0, record.counts.size - 1))
            values = self.tr("%n values here", "", int(record.counts[index]))
            text = f"{text} · {values}"
        return text

    def paint_record(self, painter: QPainter, rect: QRectF) -> None:
        """Paint histogram, axes, cut, line, points."""
        if self.record.x.size == 0:
            return
        plot = self._plot(rect)
        self._paint_histogram(painter, plot)
        self._paint_axes(painter, plot)
        self._paint_line(painter, plot)
        self._paint_points(painter, plot)

    def _paint_histogram(self, painter: QPainter, plot: QRectF) -> None:
        """Paint the histogram, fainter below the cut."""
        record = self.record
        if record.counts.size == 0 or record.counts.max() == 0:
            return
        kept, lost = QColor(self.theme.tokens.muted), QColor(self.theme.tokens.line)
        kept.setAlpha(110)
        # The square root keeps small counts visible beside a dominant one.
        heights = (np.sqrt(record.counts / record.counts.max()) * plot.height() * 0.9).tolist()
        edges = [self._x(edge, plot) for edge in record.edges.tolist()]
        middles = ((record.edges[1:] + record.edges[:-1]) / 2).tolist()
        below = sum(middle < record.cut for middle in middles) if record.cut is not None else 0
        painter.setPen(Qt.PenStyle.NoPen)
        for first, last, colour in ((0, below, lost), (below, len(heights), kept)):
            painter.setBrush(colour)
            painter.drawPolygon(_steps(edges[first : last + 1], heights[first:last], plot.bottom()))

    def _paint_axes(self, painter: QPainter, plot: QRectF) -> None:
        tokens = self.theme.tokens
        painter.setPen(QPen(QColor(tokens.line), 1))
        painter.drawLine(plot.bottomLeft(), plot.bottomRight())
        zero = self._y(0.0, plot)
        if plot.top() <= zero < plot.bottom() - 1:
            painter.drawLine(QPointF(plot.left(), zero), QPointF(plot.right(), zero))
        if self.record.cut is not None:
            painter.setPen(QPen(QColor(tokens.muted), 1, Qt.PenStyle.DashLine))
            x = self._x(self.record.cut, plot)
            painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()))
        painter.setFont(monospaced(7.5))
        painter.setPen(QColor(tokens.muted))
        below = QRectF(plot.left(), plot.bottom() + 2, plot.width(), scaled(_AXIS) - 2)
        x_low, x_high = self._x_ends
        painter.drawText(below, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, fixed(x_low))
        painter.drawText(below, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, fixed(x_high))
        if self.record.cut is not None and plot.left() + 40 < self._x(self.record.cut, plot) < plot.right() - 40:
            middle = QRectF(self._x(self.record.cut, plot) - scaled(30), below.top(), scaled(60), below.height())
            painter.drawText(middle, Qt.AlignmentFlag.AlignCenter, fixed(self.record.cut))
        y_low, y_high = self._y_ends
        for value in (y_low, y_high):
            place = QRectF(plot.left() - scaled(_SIDE), self._y(value, plot) - scaled(7), scaled(_SIDE) - 5, scaled(14))
            painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, fixed(value))

    def _paint_line(self, painter: QPainter, plot: QRectF) -> None:
        points = zip(self.record.x.tolist(), self.record.y.tolist(), strict=True)
        line = QPolygonF([QPointF(self._x(x, plot), self._y(y, plot)) for x, y in points])
        painter.setPen(QPen(QColor(self.theme.tokens.accent), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(line)

    def _paint_points(self, painter: QPainter, plot: QRectF) -> None:
        tokens = self.theme.tokens
        painter.setFont(monospaced(8.5))
        for x, y in self.record.points:
            place = QPointF(self._x(x, plot), self._y(y, plot))
            painter.setPen(QPen(QColor(tokens.panel), 2))
            painter.setBrush(QColor(tokens.text))
            painter.drawEllipse(place, 5.5, 5.5)
            text = f"{self._x_text(x)} → {fixed(y, 3)}"
            box = QRectF(0, 0, painter.fontMetrics().horizontalAdvance(text) + 10, scaled(16))
            box.moveCenter(place - QPointF(0, scaled(17)))
            box.moveLeft(min(max(box.left(), plot.left()), plot.right() - box.width()))
            box.moveTop(max(box.top(), plot.top() - 4))
            ground = QColor(tokens.panel)
            ground.setAlpha(200)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ground)
            painter.drawRoundedRect(box, 4, 4)
            painter.setPen(QColor(tokens.text))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    @staticmethod
    def _plot(rect: QRectF) -> QRectF:
        return rect.adjusted(scaled(_SIDE), 6, -6, -scaled(_AXIS))

    def _x_text(self, x: float) -> str:
        """Text of x with decimals to suit the range of the axis."""
        low, high = self._x_ends
        return fixed(x, 3 if high - low < 20 else 1)

    def _x(self, value: float, plot: QRectF) -> float:
        low, high = self._x_ends
        return plot.left() + (value - low) / (high - low) * plot.width()

    def _y(self, value: float, plot: QRectF) -> float:
        low, high = self._y_ends
        return plot.bottom() - (value - low) / (high - low) * plot.height()


def _steps(edges: list[float], heights: list[float], ground: float) -> QPolygonF:
    """Outline of a histogram's adjacent bars."""
    outline = [QPointF(edges[0], ground)]
    for left, right, height in zip(edges[:-1], edges[1:], heights, strict=True):
        outline += [QPointF(left, ground - height), QPointF(right, ground - height)]
    return QPolygonF([*outline, QPointF(edges[-1], ground)])
