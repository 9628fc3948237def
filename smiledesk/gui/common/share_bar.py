"""One class' share of certainty: its name, the number, and a bar below."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from smiledesk.gui.common.fonts import monospaced, proportional
from smiledesk.gui.common.reading_text import class_text
from smiledesk.gui.common.tokens import Tokens


def paint_share(
    painter: QPainter, place: QRectF, name: str, number: str, share: float | None, colours: tuple[str, Tokens]
) -> QRectF:
    """Paint a class in a line of that height, and return where bar and words lie.

    number: the share in words. share: how full the bar is, 0 to 1; None leaves it empty. colours: the bar's own, and
    those of the scheme.
    """
    colour, tokens = colours
    line = QRectF(place.left(), place.top(), place.width(), min(place.height() * 0.55, 17.0))
    size = min(9.0, line.height() * 0.6)
    painter.setPen(QColor(tokens.text))
    painter.setFont(monospaced(size))
    painter.drawText(line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, number)
    room = line.width() - painter.fontMetrics().horizontalAdvance(number) - 6
    painter.setFont(proportional(size))
    words = painter.fontMetrics().elidedText(class_text(name), Qt.TextElideMode.ElideRight, int(room))
    painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)
    groove = QRectF(place.left(), line.bottom() + 2, place.width(), 6)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tokens.raised))
    painter.drawRoundedRect(groove, 3, 3)
    if share is not None:
        bar = QRectF(groove)
        bar.setWidth(max(6.0, groove.width() * share))
        painter.setBrush(QColor(colour))
        painter.drawRoundedRect(bar, 3, 3)
    return QRectF(line.topLeft(), groove.bottomRight())
