"""The lines of the timeline as a picture that moves to the left: with time, only its right end is painted."""

from collections.abc import Iterable
from itertools import groupby
from math import ceil, isnan
from operator import attrgetter

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap

from smiledesk.gui.common.tokens import Tokens, face_colour
from smiledesk.gui.live.history import History

SPAN = 60.0
"""Seconds that are shown."""

_RIM = 2
"""Pixels around the plot for the width of the lines."""

_END = 4
"""Pixels at the right end that are painted again, because new points change the end of a line."""

_RUN = 32
"""Points that are painted together: many times as many take many more times as long."""

_FOLLOWED, _OTHER, _RAW = 2.0, 1.2, 1.0
"""Widths of the lines in pixels."""


class Trail:
    """The smoothed values of each face in its colour, bold while it is followed, with thin raw values behind it."""

    def __init__(self) -> None:
        self._picture = QPixmap()
        self._state: tuple[QRectF, float, Tokens] | None = None
        self._end = 0.0
        """Time at the right end, in the clock of the points."""
        self._pixel = 0.0
        """Seconds that are as wide as a pixel of the screen."""

    def is_behind(self, at: float) -> bool:
        """True if lines up to a time differ from those painted last by a pixel or more."""
        return at - self._end >= self._pixel

    def paint(self, painter: QPainter, plot: QRectF, history: History, end: float, tokens: Tokens) -> None:
        """Paint the lines into a plot from 0 to 1. end: the time at its right end."""
        ratio = painter.deviceTransform().m11()
        state = (plot, ratio, tokens)
        columns = int((end - self._end) / self._pixel) if state == self._state and end >= self._end else -1
        if not 0 <= columns < plot.width():
            self._state, self._pixel, self._end = state, SPAN / (plot.width() * ratio), end
            self._start_anew(plot.size() + QSizeF(2 * _RIM, 2 * _RIM), ratio)
            self._draw(history, self._picture.width())
        elif columns:
            self._end += columns * self._pixel
            self._picture.scroll(-columns, 0, self._picture.rect())
            self._draw(history, columns + ceil((_END + _RIM) * ratio))
        painter.drawPixmap(plot.topLeft() - QPointF(_RIM, _RIM), self._picture)

    def _start_anew(self, size: QSizeF, ratio: float) -> None:
        self._picture = QPixmap(ceil(size.width() * ratio), ceil(size.height() * ratio))
        self._picture.setDevicePixelRatio(ratio)
        self._picture.fill(Qt.GlobalColor.transparent)

    def _draw(self, history: History, columns: int) -> None:
        """Draw a number of device pixels at the right end."""
        if self._state is None:
            return
        _, ratio, tokens = self._state
        whole = self._picture.deviceIndependentSize()
        strip = QRectF(whole.width() - columns / ratio, 0, columns / ratio, whole.height())
        painter = QPainter(self._picture)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
        painter.fillRect(strip, Qt.GlobalColor.transparent)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        painter.setClipRect(strip)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lines = history.lines(self._end - columns * self._pixel, self._end)
        faint = QColor(tokens.muted)
        faint.setAlpha(120)
        for line in lines:
            for is_shown, run in groupby(line, lambda point: point.followed and not isnan(point.raw)):
                if is_shown:
                    self._draw_line(painter, [(point.at, point.raw) for point in run], QPen(faint, _RAW))
        for line in sorted(lines, key=lambda line: line[-1].followed):
            colour = face_colour(line[0].face, dark=tokens.dark)
            self._draw_line(painter, [(point.at, point.smoothed) for point in line], QPen(colour, _OTHER))
            for is_followed, run in groupby(line, attrgetter("followed")):
                if is_followed:
                    values = [(point.at, point.smoothed) for point in run]
                    self._draw_line(painter, values, QPen(colour, _FOLLOWED))
        painter.end()

    def _draw_line(self, painter: QPainter, values: Iterable[tuple[float, float]], pen: QPen) -> None:
        """Draw a line through values, each with its time."""
        if self._state is None:
            return
        plot = self._state[0]
        right, bottom = _RIM + plot.width(), _RIM + plot.height()
        across, up = plot.width() / SPAN, plot.height()
        points = [QPointF(right - (self._end - at) * across, bottom - value * up) for at, value in values]
        painter.setPen(pen)
        for first in range(0, len(points), _RUN):
            painter.drawPolyline(points[first : first + _RUN + 1])
