"""A plot on a card: its title, horizontal lines with their values, curves, and their values under the pointer."""

from collections.abc import Hashable, Iterable, Mapping

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QToolTip, QWidget

from smiledesk.gui.common.card import CardWidget
from smiledesk.gui.common.fonts import monospaced, proportional
from smiledesk.gui.common.plain_text import plain
from smiledesk.gui.common.text_size import scaled
from smiledesk.gui.common.theme import Theme

_SIDE, _TOP, _TITLE_HEIGHT = 12.0, 6.0, 16.0
_ABOVE = 31.0
"""Pixels above the area of the curves."""

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class Plot(CardWidget):
    """The parts that all plots share. A subclass paints its curves, and has the text of each x."""

    def __init__(self, theme: Theme, title: str, left: float, below: float, parent: QWidget | None = None) -> None:
        """left, below: pixels beside the area of the curves, for the values of the lines and of the x axis."""
        super().__init__(theme, parent)
        self.title = title
        self.x_range = (0.0, 1.0)
        self.y_range = (0.0, 1.0)
        self._left, self._below = left, below
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def grid_lines(self) -> Mapping[float, str]:
        """The y of each horizontal line, and its text."""
        raise NotImplementedError

    def text_at(self, x: float) -> str:
        """The values of the curves at an x, as text; empty if there are none."""
        raise NotImplementedError

    def content_rect(self) -> QRectF:
        """The area of the curves."""
        return QRectF(self.rect()).adjusted(scaled(self._left), scaled(_ABOVE), -_SIDE, -scaled(self._below))

    def title_rect(self) -> QRectF:
        """The line of the title, up to the right end of the card."""
        return QRectF(_SIDE, _TOP, self.width() - 2 * _SIDE, scaled(_TITLE_HEIGHT))

    def place_of(self, x: float, y: float) -> QPointF:
        """Position of a value; outside the area if the value is outside the ranges."""
        area, (first, last), (low, high) = self.content_rect(), self.x_range, self.y_range
        return QPointF(
            area.left() + (x - first) / (last - first) * area.width(),
            area.bottom() - (y - low) / (high - low) * area.height(),
        )

    def x_at(self, point: QPointF) -> float:
        """The x under a point of the widget."""
        area, (first, last) = self.content_rect(), self.x_range
        return first + (point.x() - area.left()) / max(area.width(), 1.0) * (last - first)

    def ground_state(self) -> Hashable:
        """The title and the lines."""
        return self.title, self.y_range, tuple(self.grid_lines())

    def paint_ground(self, painter: QPainter) -> None:
        """Paint the title, and the lines with their texts."""
        tokens, area = self.theme.tokens, self.content_rect()
        painter.setFont(proportional(9, bold=True))
        painter.setPen(QColor(tokens.text))
        painter.drawText(self.title_rect(), _LEFT, self.title)
        painter.setFont(monospaced(7))
        for value, text in self.grid_lines().items():
            y = self.place_of(0.0, value).y()
            painter.setPen(QPen(QColor(tokens.line), 1))
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            painter.setPen(QColor(tokens.muted))
            painter.drawText(QRectF(0, y - scaled(7), area.left() - 5, scaled(14)), _RIGHT, text)

    def paint_curve(self, painter: QPainter, points: Iterable[tuple[float, float]], pen: QPen) -> None:
        """Paint a curve through points (x, y)."""
        origin, unit = self.place_of(0.0, 0.0), self.place_of(1.0, 1.0)
        left, top, across, down = origin.x(), origin.y(), unit.x() - origin.x(), unit.y() - origin.y()
        painter.setPen(pen)
        painter.drawPolyline(QPolygonF([QPointF(left + across * x, top + down * y) for x, y in points]))

    def show_reading(self, x: float, point: QPointF) -> None:
        """Show the values at an x as a tooltip at a point of the widget."""
        QToolTip.showText(self.mapToGlobal(point.toPoint()), plain(self.text_at(x)), self)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show the values under the pointer."""
        self.show_reading(self.x_at(event.position()), event.position())

    def leaveEvent(self, event: QEvent) -> None:
        """Hide the values."""
        QToolTip.hideText()
        super().leaveEvent(event)
