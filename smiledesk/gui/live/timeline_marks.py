"""Markers and recorded stretches of time on the timeline."""

from bisect import bisect_left, insort

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from smiledesk.gui.common.fonts import proportional
from smiledesk.gui.common.text_size import scaled
from smiledesk.gui.common.tokens import Tokens
from smiledesk.recording.markers import Marker

_LABEL_POINTS = 7.5
_WIDEST_LABEL = 90.0
_BESIDE_LABEL = 4.0
_LABEL_HEIGHT = 9
_STRIPE = 2.0
"""Height in pixels of the stripe of a recording."""


class TimelineMarks:
    """Markers as labelled ticks, and recordings as a red stripe below the curves."""

    def __init__(self) -> None:
        self._markers: list[Marker] = []
        self._recordings: list[tuple[float, float]] = []
        """Start and end of each recording; the end of the running one is infinite."""

    def receive(self, marker: Marker) -> None:
        """Show a marker, or no longer one that is undone."""
        if not marker.undone:
            insort(self._markers, marker, key=_set_at)
            return
        self._markers = [one for one in self._markers if (one.name, one.set_at) != (marker.name, marker.set_at)]

    def begin_recording(self, at: float) -> None:
        """A recording starts."""
        self._recordings.append((at, float("inf")))

    def end_recording(self, at: float) -> None:
        """End the running recording."""
        if self._recordings:
            self._recordings[-1] = (self._recordings[-1][0], at)

    def between(self, start: float, end: float) -> list[Marker]:
        """The markers of a stretch of time."""
        first, last = (bisect_left(self._markers, at, key=_set_at) for at in (start, end))
        return self._markers[first:last]

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
        for marker in self.between(start, end):
            x = round(plot.left() + (marker.set_at - start) * scale) + 0.5
            painter.setPen(QPen(QColor(tokens.muted), 1))
            painter.drawLine(QPointF(x, plot.top() - scaled(_LABEL_HEIGHT)), QPointF(x, plot.bottom()))
            label = metrics.elidedText(marker.name, Qt.TextElideMode.ElideRight, scaled(_WIDEST_LABEL))
            width = metrics.horizontalAdvance(label)
            fits = x + _BESIDE_LABEL + width <= plot.right()
            left = x + _BESIDE_LABEL if fits else x - _BESIDE_LABEL - width
            if left >= taken:
                painter.setPen(QColor(tokens.text))
                painter.drawText(QPointF(left, plot.top() - 2), label)
                taken = left + width + 2 * _BESIDE_LABEL


def _set_at(marker: Marker) -> float:
    return marker.set_at
