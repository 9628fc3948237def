"""Markers and recorded stretches of time on the timeline."""

from bisect import bisect_left
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from smiledesk.gui.common.fonts import proportional
from smiledesk.gui.common.tokens import Tokens

_LABEL_POINTS = 7.5
_WIDEST_LABEL = 90.0
_BESIDE_LABEL = 4.0
_LABEL_HEIGHT = 9
_STRIPE = 2.0
"""Height in pixels of the stripe of a recording."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A marker."""

    at: float
    """`time.monotonic` seconds."""
    name: str


class TimelineMarks:
    """Markers as labelled ticks, and recordings as a red stripe below the curves."""

    def __init__(self) -> None:
        self._marks: list[Mark] = []
        self._recordings: list[tuple[float, float]] = []
        """Start and end of each; the end of the one that goes on is infinite."""

    def add(self, mark: Mark) -> None:
        """Add a marker that is later than all others."""
        self._marks.append(mark)

    def remove_last(self) -> None:
        """Remove the latest marker, if there is one."""
        del self._marks[-1:]

    def begin_recording(self, at: float) -> None:
        """A recording starts."""
        self._recordings.append((at, float("inf")))

    def end_recording(self, at: float) -> None:
        """The recording that goes on ends."""
        if self._recordings:
            self._recordings[-1] = (self._recordings[-1][0], at)

    def between(self, start: float, end: float) -> list[Mark]:
        """The markers of a stretch of time."""
        first, last = (bisect_left(self._marks, at, key=lambda mark: mark.at) for at in (start, end))
        return self._marks[first:last]

    def paint(self, painter: QPainter, plot: QRectF, start: float, end: float, tokens: Tokens) -> None:
        """Paint what a plot shows of a stretch of time."""
        scale = plot.width() / (end - start)
        for first, last in self._recordings:
            left, right = (plot.left() + (min(max(at, start), end) - start) * scale for at in (first, last))
            if right > left:
                painter.fillRect(QRectF(left, plot.bottom() + 1, right - left, _STRIPE), QColor(tokens.against))
        font = proportional(_LABEL_POINTS)
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        taken = plot.left()
        for mark in self.between(start, end):
            x = round(plot.left() + (mark.at - start) * scale) + 0.5
            painter.setPen(QPen(QColor(tokens.muted), 1))
            painter.drawLine(QPointF(x, plot.top() - _LABEL_HEIGHT), QPointF(x, plot.bottom()))
            room = min(_WIDEST_LABEL, plot.right() - x - _BESIDE_LABEL)
            label = metrics.elidedText(mark.name, Qt.TextElideMode.ElideRight, room)
            if x >= taken and label not in ("", "…"):
                painter.setPen(QColor(tokens.text))
                painter.drawText(QPointF(x + _BESIDE_LABEL, plot.top() - 2), label)
                taken = x + 2 * _BESIDE_LABEL + metrics.horizontalAdvance(label)
