"""One or two curves over a count of updates or epochs."""

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from smiledesk.gui.common.actions import arrow_step
from smiledesk.gui.common.fonts import monospaced, proportional
from smiledesk.gui.common.numbers import fixed
from smiledesk.gui.common.plot import Plot
from smiledesk.gui.common.text_size import scaled
from smiledesk.gui.common.theme import Theme

_BESIDE_NAME = 30
"""Pixels of a reading beside its name and its value: for the stroke."""

Points = Sequence[tuple[float, float]]


@dataclass(frozen=True, slots=True)
class Curve:
    """A named curve."""

    name: str
    points: Points
    """(x, y), x rising."""
    dashed: bool = False
    """True for a dashed line, which differs from a solid one even without colours."""


class CurvePlot(Plot):
    """Curves from zero up, their newest values beside the title, and a cursor at one x; arrow keys read the points."""

    def __init__(self, theme: Theme, title: str, counted: str, parent: QWidget | None = None) -> None:
        """counted: the unit of the x axis, such as ``update``."""
        super().__init__(theme, title, left=38, below=18, parent=parent)
        self._counted = counted
        self._curves: tuple[Curve, ...] = ()
        self._cursor: float | None = None
        self._read = -1
        """Index of the point that the arrow keys have read last."""
        self.setMinimumHeight(88)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(title)
        self.show_curves(())

    def sizeHint(self) -> QSize:
        """Wide and low."""
        return QSize(380, 130)

    @property
    def curves(self) -> tuple[Curve, ...]:
        """The shown curves."""
        return self._curves

    def show_curves(self, curves: Sequence[Curve], last: float | None = None, top: float | None = None) -> None:
        """Show curves.

        Args:
            curves: the first one in the accent colour.
            last: x of the right end; None for as far as the curves go, which is the least anyway.
            top: y of the upper end; None for a little more than the highest value.
        """
        self._curves = tuple(curves)
        xs = [x for curve in curves for x, _ in curve.points]
        highest = max((y for curve in curves for _, y in curve.points), default=1.0)
        self.x_range = (0.0, max(last or 0.0, max(xs, default=0.0), 1.0))
        self.y_range = (0.0, (highest * 1.08 or 1.0) if top is None else top)
        self.setAccessibleDescription(self.description())
        self.update()

    def show_cursor(self, x: float | None) -> None:
        """Mark one x; None for none."""
        if x != self._cursor:
            self._cursor = x
            self.update()

    def description(self) -> str:
        """The first and the newest value of each curve, as text."""
        known = [curve for curve in self._curves if curve.points]
        if not known:
            return self.tr("No value yet")
        return "; ".join(
            self.tr("{0}: {1:.4f} at {2} {3:g}, {4:.4f} at {2} {5:g}").format(
                curve.name, curve.points[0][1], self._counted, curve.points[0][0], *reversed(curve.points[-1])
            )
            for curve in known
        )

    def text_at(self, x: float) -> str:
        """The points of the curves that are nearest to an x, as text."""
        nearest = [(curve.name, _nearest(curve, x)) for curve in self._curves if curve.points]
        if not nearest:
            return ""
        values = " · ".join(f"{name} {fixed(y, 4)}" for name, (_, y) in nearest)
        return f"{self._counted} {nearest[0][1][0]:g} · {values}"

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Read the point to the left or right."""
        step = arrow_step(event)
        points = self._curves[0].points if self._curves else ()
        if step is None or not step[1] or not points:
            super().keyPressEvent(event)
            return
        self._read = min(max(self._read + step[1], 0), len(points) - 1)
        x = points[self._read][0]
        self.setAccessibleDescription(self.text_at(x))
        self.show_reading(x, self.place_of(x, self.y_range[1]))

    def grid_lines(self) -> Mapping[float, str]:
        """Zero, the middle and the top; none without values."""
        top = self.y_range[1]
        values = (0.0, top / 2, top) if self._has_values() else ()
        return {value: fixed(value, 2 if top < 100 else 0) for value in values}

    def ground_state(self) -> Hashable:
        """Title, lines and the end of the x axis."""
        return super().ground_state(), self.x_range

    def paint_ground(self, painter: QPainter) -> None:
        """Paint title, lines and the ends of the x axis; without values that there are none."""
        super().paint_ground(painter)
        area = self.content_rect()
        if self._has_values():
            below = QRectF(area.left(), area.bottom() + 2, area.width(), scaled(12))
            painter.drawText(below, Qt.AlignmentFlag.AlignLeft, "0")
            painter.drawText(below, Qt.AlignmentFlag.AlignRight, f"{self._counted} {self.x_range[1]:g}")
        else:
            painter.setFont(proportional(8.5))
            painter.setPen(QColor(self.theme.tokens.muted))
            painter.drawText(QRectF(self.rect()), Qt.AlignmentFlag.AlignCenter, self.description())

    def paint_content(self, painter: QPainter, rect: QRectF) -> None:
        """Paint the newest values, the cursor and the curves."""
        self._paint_readings(painter)
        if self._cursor is not None and self._has_values():
            x = self.place_of(self._cursor, 0.0).x()
            painter.setPen(QPen(QColor(self.theme.tokens.text), 1, Qt.PenStyle.DotLine))
            painter.drawLine(QPointF(x, rect.top()), QPointF(x, rect.bottom()))
        for number, curve in enumerate(self._curves):
            self._paint_points(painter, curve, self._colour_of(number))

    def _paint_readings(self, painter: QPainter) -> None:
        """Paint each curve's name in its colour with its value at the cursor, else its newest, from the right."""
        painter.setFont(proportional(9, bold=True))
        line = self.title_rect()
        line.setLeft(line.left() + painter.fontMetrics().horizontalAdvance(self.title) + 12)
        for number, curve in reversed(tuple(enumerate(self._curves))):
            if curve.points:
                x = self._cursor if self._cursor is not None else curve.points[-1][0]
                line.setRight(self._paint_reading(painter, line, number, fixed(_nearest(curve, x)[1], 3)))

    def _paint_reading(self, painter: QPainter, line: QRectF, number: int, value: str) -> float:
        """Paint a stroke, a name as far as there is room, and a value at the right end; return where the next ends."""
        tokens, curve, place = self.theme.tokens, self._curves[number], QRectF(line)
        painter.setFont(monospaced(8))
        painter.setPen(QColor(tokens.text))
        painter.drawText(place, Qt.AlignmentFlag.AlignRight, value)
        place.setRight(place.right() - painter.fontMetrics().horizontalAdvance(value) - 5)
        painter.setFont(proportional(8))
        painter.setPen(QColor(tokens.muted))
        room = line.width() / (number + 1) - _BESIDE_NAME - (line.right() - place.right())
        name = painter.fontMetrics().elidedText(curve.name, Qt.TextElideMode.ElideRight, max(int(room), 0))
        painter.drawText(place, Qt.AlignmentFlag.AlignRight, name)
        place.setRight(place.right() - painter.fontMetrics().horizontalAdvance(name) - 5)
        painter.setPen(_pen(curve, self._colour_of(number)))
        painter.drawLine(QPointF(place.right() - 14, place.top() + 8), QPointF(place.right(), place.top() + 8))
        return place.right() - 24

    def _paint_points(self, painter: QPainter, curve: Curve, colour: QColor) -> None:
        """Paint a curve, and dots on its points while they are few."""
        top = self.y_range[1]
        points = [(x, min(y, top)) for x, y in curve.points]
        self.paint_curve(painter, points, _pen(curve, colour))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        for x, y in points if len(points) <= self.content_rect().width() / 12 else points[-1:]:
            painter.drawEllipse(self.place_of(x, y), 2.2, 2.2)

    def _colour_of(self, number: int) -> QColor:
        return QColor(self.theme.tokens.accent) if number == 0 else self.theme.face_colour(1 + number)

    def _has_values(self) -> bool:
        return any(curve.points for curve in self._curves)


def _nearest(curve: Curve, x: float) -> tuple[float, float]:
    """The point of a curve that is nearest to an x."""
    return min(curve.points, key=lambda point: abs(point[0] - x))


def _pen(curve: Curve, colour: QColor) -> QPen:
    return QPen(colour, 1.6, Qt.PenStyle.DashLine if curve.dashed else Qt.PenStyle.SolidLine)
