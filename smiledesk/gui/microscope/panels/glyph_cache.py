"""Numbers painted once and put down many times: laying out text would take most of the time that a frame has."""

from functools import cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter

from smiledesk.gui.common.fonts import monospaced
from smiledesk.gui.common.numbers import fixed

_MOST = 4000
"""Stamps that are kept; then all are made anew."""


class GlyphCache:
    """Pictures of numbers with fixed decimals in one font and colour, all of one size."""

    def __init__(self, points: float, decimals: int, ink: str, ratio: float) -> None:
        """Prepare a font.

        Args:
            points: size of the monospaced font.
            decimals: of every number.
            ink: the colour's name.
            ratio: device pixels in a pixel of the widget.
        """
        metrics = QFontMetricsF(monospaced(points))
        self.width = int(metrics.horizontalAdvance(fixed(-88.888888, decimals))) + 2
        self.height = int(metrics.height()) + 1
        self._points = points
        self._decimals = decimals
        self._ink = ink
        self._ratio = ratio
        self._stamps: dict[int, QImage] = {}

    def stamp(self, units: int) -> QImage:
        """The picture of a number. units: how many times the last decimal's place it is."""
        found = self._stamps.get(units)
        if found is None:
            if len(self._stamps) >= _MOST:
                self._stamps.clear()
            found = self._stamps[units] = self._painted(fixed(units / 10**self._decimals, self._decimals))
        return found

    def _painted(self, words: str) -> QImage:
        form = QImage.Format.Format_ARGB32_Premultiplied
        image = QImage(round(self.width * self._ratio), round(self.height * self._ratio), form)
        image.setDevicePixelRatio(self._ratio)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        painter.setFont(monospaced(self._points))
        painter.setPen(QColor(self._ink))
        painter.drawText(0, 0, self.width, self.height, Qt.AlignmentFlag.AlignCenter, words)
        painter.end()
        return image


@cache
def number_stamps(points: float, decimals: int, ink: str, ratio: float) -> GlyphCache:
    """The stamps of a font, shared by all panels."""
    return GlyphCache(points, decimals, ink, ratio)
