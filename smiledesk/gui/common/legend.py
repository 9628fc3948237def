"""The legend of a layer's maps: a strip of colours between the least and the largest number."""

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from smiledesk.core.colormaps import GAP
from smiledesk.gui.common.array_images import to_qimage
from smiledesk.gui.common.fonts import monospaced
from smiledesk.gui.common.theme import Theme
from smiledesk.lenses.base import colour_limits

LEGEND_HEIGHT = 13.0


def paint_legend(painter: QPainter, rect: QRectF, theme: Theme, activation_range: tuple[float, float]) -> None:
    """Paint the colours from the least to the largest value, with both numbers."""
    low, high = colour_limits(activation_range)
    ramp = to_qimage(theme.colour_table(signed=low < 0)[np.newaxis, GAP + 1 :, ::-1])
    painter.setFont(monospaced(7))
    painter.setPen(QColor(theme.tokens.muted))
    text_low, text_high = number(low), number(high)
    metrics = painter.fontMetrics()
    left = metrics.horizontalAdvance(text_low) + 5
    right = metrics.horizontalAdvance(text_high) + 5
    middle = Qt.AlignmentFlag.AlignVCenter
    painter.drawText(rect, Qt.AlignmentFlag.AlignLeft | middle, text_low)
    painter.drawText(rect, Qt.AlignmentFlag.AlignRight | middle, text_high)
    bar = QRectF(rect.left() + left, rect.center().y() - 2.5, rect.width() - left - right, 5)
    if bar.width() > 8:
        painter.drawImage(bar, ramp)


def number(value: float) -> str:
    """A value in the three digits a person compares; zero without a sign."""
    if value == 0:
        return "0"
    return f"{value:.1f}" if abs(value) >= 10 else f"{value:.2f}"
