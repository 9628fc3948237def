"""Bars that show a share, and a class with its probability above such a bar."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from smiledesk.gui.common.fonts import monospaced, proportional
from smiledesk.gui.common.reading_text import class_text
from smiledesk.gui.common.text_size import scaled, text_size
from smiledesk.gui.common.tokens import Tokens


def paint_bar(painter: QPainter, groove: QRectF, tokens: Tokens, *parts: tuple[float | None, str]) -> None:
    """Paint a groove with round ends, and parts that fill it from the left, each over the ones before.

    parts: share of the groove, 0 to 1, and colour; a part whose share is None is left out.
    """
    painter.setPen(Qt.PenStyle.NoPen)
    radius = groove.height() / 2
    for share, colour in ((1.0, tokens.raised), *parts):
        if share is not None:
            bar = QRectF(groove)
            bar.setWidth(max(groove.height(), groove.width() * share))
            painter.setBrush(QColor(colour))
            painter.drawRoundedRect(bar, radius, radius)


def paint_share(
    painter: QPainter, place: QRectF, name: str, number: str, share: float | None, colours: tuple[str, Tokens]
) -> QRectF:
    """Paint a class with its share.

    Args:
        painter: on the widget.
        place: of text and bar.
        name: of the class.
        number: the share as text.
        share: 0 to 1; None for an empty bar.
        colours: the colour of the bar, and those of the scheme.

    Returns:
        The rectangle that text and bar take.
    """
    colour, tokens = colours
    line = QRectF(place.left(), place.top(), place.width(), min(place.height() * 0.55, scaled(17)))
    size = min(9.0, line.height() * 0.6 * 100 / text_size())
    painter.setPen(QColor(tokens.text))
    painter.setFont(monospaced(size))
    painter.drawText(line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, number)
    room = line.width() - painter.fontMetrics().horizontalAdvance(number) - 6
    painter.setFont(proportional(size))
    text = painter.fontMetrics().elidedText(class_text(name), Qt.TextElideMode.ElideRight, int(room))
    painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
    groove = QRectF(place.left(), line.bottom() + 2, place.width(), 6)
    paint_bar(painter, groove, tokens, (share, colour))
    return QRectF(line.topLeft(), groove.bottomRight())
