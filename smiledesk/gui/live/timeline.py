"""The followed face's probability over the last minute."""

from collections import deque
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QFontMetricsF, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from smiledesk.gui.common.fonts import monospaced, proportional
from smiledesk.gui.common.plain_text import plain
from smiledesk.gui.common.theme import Theme

SPAN = 60.0
"""Seconds that are shown."""

_GAP = 0.5
"""Seconds without a value after which the line is broken."""


@dataclass(frozen=True, slots=True)
class Moment:
    """One point of the line. at: `time.monotonic` seconds. smoothed, raw: None where there was no face."""

    at: float
    smoothed: float | None
    raw: float | None


class Timeline(QWidget):
    """The smoothed probability as a line, the raw one thinner behind it, the threshold dashed."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._moments: deque[Moment] = deque()
        self._title = ""
        self._threshold: float | None = None
        self.setMinimumHeight(72)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setAccessibleName(self.tr("Timeline of the last minute"))
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Wide and low."""
        return QSize(400, 140)

    @property
    def moments(self) -> tuple[Moment, ...]:
        """What is shown, the oldest first."""
        return tuple(self._moments)

    def clear(self) -> None:
        """Forget everything, as for another source or model."""
        self._moments.clear()
        self.update()

    def add(self, moment: Moment, title: str, threshold: float | None) -> None:
        """Add a point. title: what the line is. threshold: None where there is none."""
        self._title = title
        self._threshold = threshold
        self._moments.append(moment)
        while moment.at - self._moments[0].at > SPAN:
            self._moments.popleft()
        if self.hasFocus():
            self.setAccessibleDescription(self.description())
        self.update()

    def description(self) -> str:
        """The newest value and the share of the minute above the threshold, as text."""
        known = [moment.smoothed for moment in self._moments if moment.smoothed is not None]
        if not known:
            return self.tr("No value yet")
        words = self.tr("{0}: now {1:.2f}").format(self._title, known[-1])
        if self._threshold is not None:
            above = sum(value >= self._threshold for value in known) / len(known)
            words += self.tr(", above the threshold in {0:.0%} of the last minute").format(above)
        return words

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint frame, threshold and lines."""
        del event
        tokens = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens.accent if self.hasFocus() else tokens.line), 1))
        painter.setBrush(QColor(tokens.panel))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        self._paint_text(painter)
        plot = self._plot()
        for value in (0.0, 1.0):
            painter.setPen(QPen(QColor(tokens.line), 1))
            painter.drawLine(QPointF(plot.left(), self._y(value, plot)), QPointF(plot.right(), self._y(value, plot)))
        if self._threshold is not None:
            painter.setPen(QPen(QColor(tokens.muted), 1, Qt.PenStyle.DashLine))
            y = self._y(self._threshold, plot)
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
        faint = QColor(tokens.muted)
        faint.setAlpha(120)
        self._paint_line(painter, plot, [(m.at, m.raw) for m in self._moments], QPen(faint, 1))
        self._paint_line(painter, plot, [(m.at, m.smoothed) for m in self._moments], QPen(QColor(tokens.accent), 2))
        painter.end()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Read the line under the pointer."""
        if not self._moments:
            return
        plot = self._plot()
        at = self._moments[-1].at - SPAN * (plot.right() - event.position().x()) / plot.width()
        nearest = min(self._moments, key=lambda moment: abs(moment.at - at))
        ago = self._moments[-1].at - nearest.at
        words = self.tr("{0:.1f} s ago").format(ago)
        if nearest.smoothed is None:
            words += " · " + self.tr("no face")
        else:
            words += self.tr(" · smoothed {0:.2f}").format(nearest.smoothed)
        if nearest.raw is not None:
            words += self.tr(" · that frame {0:.2f}").format(nearest.raw)
        QToolTip.showText(event.globalPosition().toPoint(), plain(words), self)

    def leaveEvent(self, event: QEvent) -> None:
        """Hide the reading."""
        QToolTip.hideText()
        super().leaveEvent(event)

    def _paint_text(self, painter: QPainter) -> None:
        tokens = self._theme.tokens
        line = QRectF(self.rect()).adjusted(12, 7, -12, 0)
        line.setHeight(16)
        title, title_font = self._title or self.tr("Probability"), proportional(9, bold=True)
        painter.setFont(title_font)
        painter.setPen(QColor(tokens.text))
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft, title)
        painter.setFont(proportional(8))
        painter.setPen(QColor(tokens.muted))
        room = line.width() - QFontMetricsF(title_font).horizontalAdvance(title) - 12
        painter.drawText(line, Qt.AlignmentFlag.AlignRight, self._remark(painter.fontMetrics(), room))
        painter.setFont(monospaced(7.5))
        plot = self._plot()
        for value in (0.0, 1.0):
            place = QRectF(0, self._y(value, plot) - 7, plot.left() - 5, 14)
            painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, f"{value:.0f}")

    def _remark(self, metrics: QFontMetrics, room: float) -> str:
        """How to read the lines, as far as there is room to say it."""
        remarks = (self.tr("last minute · bold: smoothed, thin: each frame"), self.tr("last minute"))
        return next((words for words in remarks if metrics.horizontalAdvance(words) <= room), "")

    def _paint_line(self, painter: QPainter, plot: QRectF, points: list[tuple[float, float | None]], pen: QPen) -> None:
        painter.setPen(pen)
        run = QPolygonF()
        before = None
        for at, value in points:
            if value is None or (before is not None and at - before > _GAP):
                painter.drawPolyline(run)
                run = QPolygonF()
            if value is not None:
                x = plot.right() - (points[-1][0] - at) / SPAN * plot.width()
                run.append(QPointF(x, self._y(value, plot)))
                before = at
        painter.drawPolyline(run)

    def _plot(self) -> QRectF:
        return QRectF(self.rect()).adjusted(26, 32, -12, -12)

    @staticmethod
    def _y(value: float, plot: QRectF) -> float:
        return plot.bottom() - value * plot.height()
