"""How a receptive field is drawn on a face."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF


def paint_field(painter: QPainter, field: QPolygonF, colour: QColor) -> None:
    """Outline a receptive field, in the painter's coordinates; a dark rim keeps the line visible on bright faces."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for pen in (QPen(QColor(0, 0, 0, 130), 3.5), QPen(colour, 1.75)):
        painter.setPen(pen)
        painter.drawPolygon(field)
