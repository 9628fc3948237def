"""How a receptive field is drawn: outlined, and what the probe cannot see a little darker."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

_SHADE = QColor(0, 0, 0, 70)


def paint_field(painter: QPainter, field: QPolygonF, face: QPolygonF, colour: QColor) -> None:
    """Paint the receptive field within the face square; both in the painter's coordinates."""
    outside, inside = QPainterPath(), QPainterPath()
    outside.addPolygon(face)
    outside.closeSubpath()
    inside.addPolygon(field)
    inside.closeSubpath()
    painter.fillPath(outside.subtracted(inside), _SHADE)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    # A dark rim keeps the line visible on bright faces.
    painter.setPen(QPen(QColor(0, 0, 0, 130), 3.5))
    painter.drawPolygon(field)
    painter.setPen(QPen(colour, 1.75))
    painter.drawPolygon(field)
