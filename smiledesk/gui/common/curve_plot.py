"""One or two lines over a count of updates or epochs."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from smiledesk.gui.common.fonts import monospaced, proportional
from smiledesk.gui.common.numbers import fixed
from smiledesk.gui.common.plain_text import plain
from smiledesk.gui.common.theme import Theme

_BESIDE_NAME = 30
"""Pixels of a reading that its name and its value leave: for the stroke."""

Points = Sequence[tuple[float, float]]


@dataclass(frozen=True, slots=True)
class Line:
    """A line. name: what it is. points: (x, y), x rising. dashed: to tell it from a full one without colours."""

    name: str
    points: Points
    dashed: bool = False


class CurvePlot(QWidget):
    """Lines from zero up, their names and newest values in the heading, and a cursor at one x; arrow keys read them."""

    def __init__(self, theme: Theme, title: str, across: str, parent: QWidget | None = None) -> None:
        """title: what is measured. across: what is counted, such as ``update``."""
        super().__init__(parent)
        self._theme = theme
        self._title = title
        self._across = across
        self._lines: tuple[Line, ...] = ()
        self._last = 1.0
        self._top: float | None = None
        self._cursor: float | None = None
        self._read = -1
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumHeight(88)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(title)
        theme.changed.connect(self.update)
        self.show_lines(())

    def sizeHint(self) -> QSize:
        """Wide and low."""
        return QSize(380, 130)

    @property
    def lines(self) -> tuple[Line, ...]:
        """What is shown."""
        return self._lines

    def show_lines(self, lines: Sequence[Line], last: float | None = None, top: float | None = None) -> None:
        """Show lines. last: the x at the right end, top: the y at the upper one; None for as far as the lines go."""
        self._lines = tuple(lines)
        xs = [x for line in lines for x, _ in line.points]
        self._last = max(last or 0.0, max(xs, default=0.0), 1.0)
        self._top = top
        self.setAccessibleDescription(self.description())
        self.update()

    def show_cursor(self, x: float | None) -> None:
        """Mark one x; None for none."""
        if x != self._cursor:
            self._cursor = x
            self.setAccessibleDescription(self.description())
            self.update()

    def description(self) -> str:
        """Each line's first and newest value, as text."""
        known = [line for line in self._lines if line.points]
        if not known:
            return self.tr("No value yet")
        return "; ".join(
            self.tr("{0}: {1:.4f} at {2} {3:g}, {4:.4f} at {2} {5:g}").format(
                line.name, line.points[0][1], self._across, line.points[0][0], line.points[-1][1], line.points[-1][0]
            )
            for line in known
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint card, frame, cursor and lines."""
        del event
        tokens = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens.accent if self.hasFocus() else tokens.line), 1))
        painter.setBrush(QColor(tokens.panel))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        self._paint_heading(painter)
        if any(line.points for line in self._lines):
            self._paint_plot(painter, self._plot())
        else:
            painter.setFont(proportional(8.5))
            painter.setPen(QColor(tokens.muted))
            painter.drawText(QRectF(self.rect()), Qt.AlignmentFlag.AlignCenter, self.description())
        painter.end()

    def text_at(self, x: float) -> str:
        """What the lines are at the point that is nearest to an x, as text; empty where there is none."""
        nearest = [min(line.points, key=lambda point: abs(point[0] - x)) for line in self._lines if line.points]
        names = [line.name for line in self._lines if line.points]
        parts = [f"{name} {fixed(y, 4)}" for name, (_, y) in zip(names, nearest, strict=True)]
        return f"{self._across} {nearest[0][0]:g} · {' · '.join(parts)}" if parts else ""

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Read the lines under the pointer."""
        plot = self._plot()
        words = self.text_at((event.position().x() - plot.left()) / max(plot.width(), 1) * self._last)
        if words:
            QToolTip.showText(event.globalPosition().toPoint(), plain(words), self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Read the point to the left or right."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        points = self._lines[0].points if self._lines else ()
        if step is None or not points:
            super().keyPressEvent(event)
            return
        self._read = min(max(self._read + step, 0), len(points) - 1)
        x = points[self._read][0]
        self.setAccessibleDescription(self.text_at(x))
        plot = self._plot()
        place = self.mapToGlobal(QPointF(self._x(x, plot), plot.top()).toPoint())
        QToolTip.showText(place, plain(self.text_at(x)), self)

    def leaveEvent(self, event: QEvent) -> None:
        """Hide the reading."""
        QToolTip.hideText()
        super().leaveEvent(event)

    def _paint_plot(self, painter: QPainter, plot: QRectF) -> None:
        """Paint frame, cursor and lines."""
        tokens = self._theme.tokens
        self._paint_frame(painter, plot)
        if self._cursor is not None:
            x = self._x(self._cursor, plot)
            painter.setPen(QPen(QColor(tokens.text), 1, Qt.PenStyle.DotLine))
            painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()))
        for number, line in enumerate(self._lines):
            self._paint_line(painter, plot, line, self._colour(number))

    def _paint_frame(self, painter: QPainter, plot: QRectF) -> None:
        tokens = self._theme.tokens
        top = self._highest()
        painter.setFont(monospaced(7))
        for value in (0.0, top / 2, top):
            y = self._y(value, plot)
            painter.setPen(QPen(QColor(tokens.line), 1))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            painter.setPen(QColor(tokens.muted))
            place = QRectF(0, y - 7, plot.left() - 5, 14)
            painter.drawText(
                place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, fixed(value, 2 if top < 100 else 0)
            )
        below = QRectF(plot.left(), plot.bottom() + 2, plot.width(), 12)
        painter.drawText(below, Qt.AlignmentFlag.AlignLeft, "0")
        painter.drawText(below, Qt.AlignmentFlag.AlignRight, f"{self._across} {self._last:g}")

    def _paint_heading(self, painter: QPainter) -> None:
        """Paint the title, and each line's name in its colour with its newest value."""
        tokens = self._theme.tokens
        line = QRectF(self.rect()).adjusted(12, 6, -12, 0)
        line.setHeight(16)
        painter.setFont(proportional(9, bold=True))
        painter.setPen(QColor(tokens.text))
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft, self._title)
        line.setLeft(line.left() + painter.fontMetrics().horizontalAdvance(self._title) + 12)
        for number, one in reversed(tuple(enumerate(self._lines))):
            if not one.points:
                continue
            x = self._cursor if self._cursor is not None else one.points[-1][0]
            value = min(one.points, key=lambda point: abs(point[0] - x))[1]
            line.setRight(self._paint_reading(painter, line, number, one.name, fixed(value, 3)))

    def _paint_reading(self, painter: QPainter, line: QRectF, number: int, name: str, value: str) -> float:
        """Paint a stroke, a name as far as there is room, and a value at the right end; where the next one ends."""
        tokens = self._theme.tokens
        place = QRectF(line)
        painter.setFont(monospaced(8))
        painter.setPen(QColor(tokens.text))
        painter.drawText(place, Qt.AlignmentFlag.AlignRight, value)
        place.setRight(place.right() - painter.fontMetrics().horizontalAdvance(value) - 5)
        painter.setFont(proportional(8))
        painter.setPen(QColor(tokens.muted))
        room = line.width() / (number + 1) - _BESIDE_NAME - (line.right() - place.right())
        name = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, max(int(room), 0))
        painter.drawText(place, Qt.AlignmentFlag.AlignRight, name)
        place.setRight(place.right() - painter.fontMetrics().horizontalAdvance(name) - 5)
        painter.setPen(self._pen(self._lines[number], self._colour(number)))
        painter.drawLine(QPointF(place.right() - 14, place.top() + 8), QPointF(place.right(), place.top() + 8))
        return place.right() - 24

    def _paint_line(self, painter: QPainter, plot: QRectF, line: Line, colour: QColor) -> None:
        points = [QPointF(self._x(x, plot), self._y(y, plot)) for x, y in line.points]
        painter.setPen(self._pen(line, colour))
        painter.drawPolyline(QPolygonF(points))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        for dot in points if len(points) <= plot.width() / 12 else points[-1:]:
            painter.drawEllipse(dot, 2.2, 2.2)

    def _pen(self, line: Line, colour: QColor) -> QPen:
        return QPen(colour, 1.6, Qt.PenStyle.DashLine if line.dashed else Qt.PenStyle.SolidLine)

    def _colour(self, number: int) -> QColor:
        return QColor(self._theme.tokens.accent) if number == 0 else self._theme.face_colour(1 + number)

    def _highest(self) -> float:
        if self._top is not None:
            return self._top
        return max((y for line in self._lines for _, y in line.points), default=1.0) * 1.08 or 1.0

    def _plot(self) -> QRectF:
        return QRectF(self.rect()).adjusted(38, 30, -12, -18)

    def _x(self, x: float, plot: QRectF) -> float:
        return plot.left() + x / self._last * plot.width()

    def _y(self, y: float, plot: QRectF) -> float:
        return plot.bottom() - min(y / self._highest(), 1.0) * plot.height()
