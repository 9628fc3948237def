"""The look of widgets that are out of date: gray and faint."""

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter, QPalette
from PySide6.QtWidgets import QGraphicsEffect, QWidget

from smiledesk.core.records import Analysis

_OPACITY = 0.5
"""Opacity of the grays over the window's ground, light or dark."""


def out_of_sight(analysis: Analysis) -> Analysis:
    """The last analysis of a source that gives no frames, with all faces out of sight."""
    return replace(analysis, readings=tuple(replace(reading, status="lost") for reading in analysis.readings))


def show_out_of_date(widgets: Iterable[QWidget], out_of_date: bool) -> None:
    """Gray widgets with their content, or restore their colours."""
    for widget in widgets:
        if not out_of_date:
            widget.setGraphicsEffect(None)  # type: ignore[arg-type]  # as Qt's documentation says
        elif widget.graphicsEffect() is None:
            # Its parent keeps it: a widget does not keep its effect for Python.
            widget.setGraphicsEffect(_GrayAndFaint(widget))


class _GrayAndFaint(QGraphicsEffect):
    """Paints a widget in grays over the window's ground."""

    def draw(self, painter: QPainter) -> None:
        """Paint the widget in half-transparent grays."""
        corner = QPoint()
        # Without padding the picture is no larger than the widget; Qt puts its corner into the point.
        painted = self.sourcePixmap(Qt.CoordinateSystem.LogicalCoordinates, corner, self.PixmapPadMode.NoPad)
        coloured = painted.toImage()
        gray = coloured.convertToFormat(QImage.Format.Format_Grayscale8).convertToFormat(QImage.Format.Format_ARGB32)
        gray.setAlphaChannel(coloured.convertToFormat(QImage.Format.Format_Alpha8))
        # Qt leaves what was there before below an effect: painted over again and again, it would not be faint.
        ground = QGuiApplication.palette().color(QPalette.ColorRole.Window)
        painter.fillRect(QRectF(corner, painted.deviceIndependentSize()), ground)
        painter.setOpacity(_OPACITY)
        painter.drawImage(corner, gray)
