"""A mark of all verdicts in a picture, such as "changed by you", in its upper left corner."""

from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from smiledesk.gui.common.fonts import proportional
from smiledesk.gui.common.tokens import DARK

_FROM_CORNER: Final = 10.0


def mark_rect(text: str, picture: QRectF) -> QRectF:
    """The bounds of a mark, which no label may cover."""
    pill = QFontMetricsF(_font()).boundingRect(text).adjusted(-9, -4, 9, 4)
    pill.moveTopLeft(picture.topLeft() + QPointF(_FROM_CORNER, _FROM_CORNER))
    return pill


def paint_mark(painter: QPainter, text: str, picture: QRectF) -> None:
    """Paint a mark; the painter is antialiased."""
    pill = mark_rect(text, picture)
    painter.setFont(_font())
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(DARK.changed))
    painter.drawRoundedRect(pill, 7, 7)
    painter.setPen(QColor(DARK.on_changed))
    painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, text)


def _font() -> QFont:
    return proportional(9, bold=True)
