"""The legend of a layer's maps: a strip of colours between the least and the largest number."""

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter

from smiledesk.core.colormaps import GAP
from smiledesk.gui.common.array_images import to_qimage
from smiledesk.gui.common.fonts import monospaced
from smiledesk.gui.common.numbers import decimals_for, signed
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


def paint_overlay_legend(
    painter: QPainter, rect: QRectF, limit: float, colours: Sequence[QColor], ground: QColor, text: QColor
) -> None:
    """Paint the colours of a map that is laid over a picture, clear in the middle, with the values at the ends.

    Args:
        painter: antialiased.
        rect: where.
        limit: the largest value; the least is as far below zero.
        colours: of the least value and the largest.
        ground: colour behind the legend.
        text: colour of the values.
    """
    painter.setFont(monospaced(7))
    painter.setPen(text)
    middle = Qt.AlignmentFlag.AlignVCenter
    decimals = decimals_for((-limit, limit))
    painter.drawText(rect, Qt.AlignmentFlag.AlignLeft | middle, signed(-limit, decimals))
    painter.drawText(rect, Qt.AlignmentFlag.AlignRight | middle, signed(limit, decimals))
    spare = painter.fontMetrics().horizontalAdvance(signed(limit, decimals)) + 5
    bar = QRectF(rect.left() + spare, rect.center().y() - 2.5, rect.width() - 2 * spare, 5)
    ramp = QLinearGradient(bar.topLeft(), bar.topRight())
    for place, colour in zip((0, 0.5, 1), (colours[0], ground, colours[1]), strict=True):
        ramp.setColorAt(place, colour)
    painter.fillRect(bar, ramp)


def number(value: float) -> str:
    """A value in the three digits a person compares; zero without a sign."""
    if value == 0:
        return "0"
    return f"{value:.1f}" if abs(value) >= 10 else f"{value:.2f}"
