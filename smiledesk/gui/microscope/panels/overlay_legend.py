"""The strip under a map that lies over a picture: what speaks against, and what speaks for."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter

from smiledesk.gui.common.fonts import monospaced
from smiledesk.gui.common.numbers import signed
from smiledesk.gui.common.theme import Theme


def paint_overlay_legend(painter: QPainter, rect: QRectF, theme: Theme, limits: tuple[float, float]) -> None:
    """Paint both colours, clear in the middle, with the values at the ends."""
    tokens = theme.tokens
    largest = max(abs(limits[0]), abs(limits[1]))
    painter.setFont(monospaced(7))
    painter.setPen(QColor(tokens.muted))
    middle = Qt.AlignmentFlag.AlignVCenter
    painter.drawText(rect, Qt.AlignmentFlag.AlignLeft | middle, signed(-largest))
    painter.drawText(rect, Qt.AlignmentFlag.AlignRight | middle, signed(largest))
    spare = painter.fontMetrics().horizontalAdvance(signed(largest)) + 5
    bar = QRectF(rect.left() + spare, rect.center().y() - 2.5, rect.width() - 2 * spare, 5)
    ramp = QLinearGradient(bar.topLeft(), bar.topRight())
    ramp.setColorAt(0, theme.sign_colour(-1))
    ramp.setColorAt(0.5, QColor(tokens.panel))
    ramp.setColorAt(1, theme.sign_colour(1))
    painter.fillRect(bar, ramp)
