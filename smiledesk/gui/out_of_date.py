"""The look of what is shown although it is out of date: gray and faint."""

from dataclasses import replace

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPalette
from PySide6.QtWidgets import QGraphicsEffect, QWidget

from smiledesk.core.records import Analysis

_OPACITY = 0.5
"""Of the grays over the window's ground, light or dark."""


def out_of_sight(analysis: Analysis) -> Analysis:
    """The last analysis of a source that gives no frames: none of its faces is seen any more."""
    return replace(analysis, readings=tuple(replace(reading, status="lost") for reading in analysis.readings))


class OutOfDateEffect(QGraphicsEffect):
    """Takes the colours from a widget and all that is in it; off until it is enabled."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self.setEnabled(False)
        widget.setGraphicsEffect(self)

    def draw(self, painter: QPainter) -> None:
        """Paint the widget in grays, half of it gone."""
        corner = QPoint()
        # Without padding the picture is no larger than the widget; Qt puts its corner into the point.
        painted = self.sourcePixmap(Qt.CoordinateSystem.LogicalCoordinates, corner, self.PixmapPadMode.NoPad)
        coloured = painted.toImage()
        gray = coloured.convertToFormat(QImage.Format.Format_Grayscale8).convertToFormat(QImage.Format.Format_ARGB32)
        gray.setAlphaChannel(coloured.convertToFormat(QImage.Format.Format_Alpha8))
        # Qt leaves what was there before below an effect: painted over again and again, it would not be faint.
        painter.fillRect(
            QRectF(corner, painted.deviceIndependentSize()), self._widget.palette().color(QPalette.ColorRole.Window)
        )
        painter.setOpacity(_OPACITY)
        painter.drawImage(corner, gray)
