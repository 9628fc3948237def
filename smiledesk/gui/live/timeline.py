"""The timeline: the followed face's probability over the last minute."""

from collections import deque
from collections.abc import Hashable, Mapping

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from smiledesk.gui.common.fonts import proportional
from smiledesk.gui.common.plot import Plot
from smiledesk.gui.common.theme import Theme
from smiledesk.gui.live.trail import SPAN, Moment, Trail

_GRID = {0.0: "0", 1.0: "1"}


class Timeline(Plot):
    """The smoothed probability as a line, the raw one thinner behind it, the threshold dashed."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", left=26, below=12, parent=parent)
        self._untitled = self.title = self.tr("Probability")
        self._moments: deque[Moment] = deque()
        self._trail = Trail()
        self._threshold: float | None = None
        self.x_range = (-SPAN, 0.0)
        self.setMinimumHeight(72)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setAccessibleName(self.tr("Timeline of the last minute"))

    def sizeHint(self) -> QSize:
        """Wide and low."""
        return QSize(400, 140)

    @property
    def moments(self) -> tuple[Moment, ...]:
        """The shown moments, the oldest first."""
        return tuple(self._moments)

    def clear(self) -> None:
        """Remove all moments, as for another source or model."""
        self._moments.clear()
        self._trail = Trail()
        self.update()

    def add(self, moment: Moment, title: str, threshold: float | None) -> None:
        """Add a moment. title: of the plot. threshold: None for none."""
        before = self.ground_state()
        self.title = title or self._untitled
        self._threshold = threshold
        self._moments.append(moment)
        while moment.at - self._moments[0].at > SPAN:
            self._moments.popleft()
        if self.hasFocus():
            self.setAccessibleDescription(self.description())
        if self.ground_state() != before or self._trail.is_behind(moment.at):
            self.update()

    def description(self) -> str:
        """The newest value and the share of the minute above the threshold, as text."""
        known = [moment.smoothed for moment in self._moments if moment.smoothed is not None]
        if not known:
            return self.tr("No value yet")
        text = self.tr("{0}: now {1:.2f}").format(self.title, known[-1])
        if self._threshold is not None:
            above = sum(value >= self._threshold for value in known) / len(known)
            text += self.tr(", above the threshold in {0:.0%} of the last minute").format(above)
        return text

    def text_at(self, x: float) -> str:
        """The moment nearest to a time. x: seconds, the newest moment at 0."""
        if not self._moments:
            return ""
        newest = self._moments[-1].at
        nearest = min(self._moments, key=lambda moment: abs(moment.at - newest - x))
        text = self.tr("{0:.1f} s ago").format(newest - nearest.at)
        if nearest.smoothed is None:
            text += " · " + self.tr("no face")
        else:
            text += self.tr(" · smoothed {0:.2f}").format(nearest.smoothed)
        if nearest.raw is not None:
            text += self.tr(" · that frame {0:.2f}").format(nearest.raw)
        return text

    def grid_lines(self) -> Mapping[float, str]:
        """Both ends of a probability."""
        return _GRID

    def ground_state(self) -> Hashable:
        """Title and threshold."""
        return super().ground_state(), self._threshold

    def paint_ground(self, painter: QPainter) -> None:
        """Paint title, legend, both ends and the threshold."""
        super().paint_ground(painter)
        painter.setFont(proportional(8))
        painter.setPen(QColor(self.theme.tokens.muted))
        room = self.title_rect().width() - QFontMetricsF(proportional(9, bold=True)).horizontalAdvance(self.title) - 12
        legends = (self.tr("last minute · bold: smoothed, thin: each frame"), self.tr("last minute"))
        metrics = painter.fontMetrics()
        legend = next((text for text in legends if metrics.horizontalAdvance(text) <= room), "")
        painter.drawText(self.title_rect(), Qt.AlignmentFlag.AlignRight, legend)
        if self._threshold is not None:
            painter.setPen(QPen(QColor(self.theme.tokens.muted), 1, Qt.PenStyle.DashLine))
            painter.drawLine(*(self.place_of(x, self._threshold) for x in self.x_range))

    def paint_content(self, painter: QPainter, rect: QRectF) -> None:
        """Paint both lines."""
        if self._moments:
            self._trail.paint(painter, rect, self._moments, self.theme.tokens)
