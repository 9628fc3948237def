"""The lines of the timeline as a picture that moves to the left: with time, only its right end is painted."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap

from smiledesk.gui.common.tokens import Tokens

SPAN = 60.0
"""Seconds that are shown."""

_GAP = 0.5
"""Seconds without a value after which the line is broken."""

_RIM = 2
"""Pixels around the plot for the width of the lines."""

_END = 4
"""Pixels at the right end that are painted again, since a line changes its shape where it goes on."""

_RUN = 32
"""Points that are painted together: many times as many take many more times as long."""


@dataclass(frozen=True, slots=True)
class Moment:
    """The probabilities at one time."""

    at: float
    """`time.monotonic` seconds."""
    smoothed: float | None
    """None without a face."""
    raw: float | None
    """None without a face."""


class Trail:
    """The smoothed values as a line, those of single frames thinner behind it, the newest at the right end."""

    def __init__(self) -> None:
        self._picture = QPixmap()
        self._state: tuple[QRectF, float, Tokens] | None = None
        self._end = 0.0
        """Time at the right end, in the clock of the moments."""
        self._pixel = 0.0
        """Seconds that are as wide as a pixel of the screen."""

    def is_behind(self, at: float) -> bool:
        """True if a line up to a time differs from the one painted last by a pixel or more."""
        return at - self._end >= self._pixel

    def paint(self, painter: QPainter, plot: QRectF, moments: deque[Moment], tokens: Tokens) -> None:
        """Paint the lines into a plot from 0 to 1."""
        ratio = painter.deviceTransform().m11()
        state = (plot, ratio, tokens)
        columns = int((moments[-1].at - self._end) / self._pixel) if state == self._state else -1
        if not 0 <= columns < plot.width():
            self._state, self._pixel, self._end = state, SPAN / (plot.width() * ratio), moments[-1].at
            self._start_anew(plot.size() + QSizeF(2 * _RIM, 2 * _RIM), ratio)
            self._draw(moments, self._picture.width())
        elif columns:
            self._end += columns * self._pixel
            self._picture.scroll(-columns, 0, self._picture.rect())
            self._draw(moments, columns + ceil((_END + _RIM) * ratio))
        painter.drawPixmap(plot.topLeft() - QPointF(_RIM, _RIM), self._picture)

    def _start_anew(self, size: QSizeF, ratio: float) -> None:
        self._picture = QPixmap(ceil(size.width() * ratio), ceil(size.height() * ratio))
        self._picture.setDevicePixelRatio(ratio)
        self._picture.fill(Qt.GlobalColor.transparent)

    def _draw(self, moments: deque[Moment], columns: int) -> None:
        """Draw a number of device pixels at the right end."""
        if self._state is None:
            return
        plot, ratio, tokens = self._state
        whole = self._picture.deviceIndependentSize()
        strip = QRectF(whole.width() - columns / ratio, 0, columns / ratio, whole.height())
        recent = _since(self._end - columns * self._pixel, moments)
        painter = QPainter(self._picture)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
        painter.fillRect(strip, Qt.GlobalColor.transparent)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        painter.setClipRect(strip)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

        def point(at: float, value: float) -> QPointF:
            x = plot.width() - (self._end - at) / SPAN * plot.width()
            return QPointF(_RIM + x, _RIM + (1 - value) * plot.height())

        faint = QColor(tokens.muted)
        faint.setAlpha(120)
        painter.setPen(QPen(faint, 1))
        for run in _runs(((one.at, one.raw) for one in recent), point):
            painter.drawPolyline(run)
        painter.setPen(QPen(QColor(tokens.accent), 2))
        for run in _runs(((one.at, one.smoothed) for one in recent), point):
            for first in range(0, len(run), _RUN):
                painter.drawPolyline(run[first : first + _RUN + 1])
        painter.end()


def _since(start: float, moments: deque[Moment]) -> list[Moment]:
    """The moments from a time on, and the one before, from which the line comes."""
    found = []
    for moment in reversed(moments):
        found.append(moment)
        if moment.at < start:
            break
    return found[::-1]


def _runs(
    points: Iterable[tuple[float, float | None]], place: Callable[[float, float], QPointF]
) -> Iterator[list[QPointF]]:
    """Points that are joined by a line; none goes over a gap."""
    run: list[QPointF] = []
    before = None
    for at, value in points:
        if value is None or (before is not None and at - before > _GAP):
            yield run
            run = []
        if value is not None:
            run.append(place(at, value))
            before = at
    yield run
