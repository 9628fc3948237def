"""The label at a face: who, what, and how sure."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from smiledesk.core.records import FaceReading
from smiledesk.gui.fonts import monospaced, proportional
from smiledesk.gui.reading_words import face_words, number_words, probability_of, shown_class, verdict_words
from smiledesk.network.card import Card

_HEIGHT = 42.0
_PADDING = 9.0
_GAP = 8.0
"""Between face and label."""

_MARGIN = 4.0
"""Between label and the picture's edge."""


@dataclass(frozen=True, slots=True)
class Judge:
    """Who judged, and from where on: the card, None while there is no model, and the threshold in use."""

    card: Card | None
    threshold: float


@dataclass(frozen=True, slots=True)
class Room:
    """Where a label may lie, in the widget's coordinates.

    face: the bounds of the face square. picture: those of the picture. taken: the labels that are there already.
    """

    face: QRectF
    picture: QRectF
    taken: tuple[QRectF, ...]

    def place(self, width: float, height: float) -> QRectF:
        """Above the face, below it, or at the picture's top: the first that is in the picture and covers no label.

        Where every place is taken, it is the first all the same.
        """
        inside = self.picture.adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        left = min(max(self.face.center().x() - width / 2, inside.left()), max(inside.right() - width, inside.left()))
        above, below = self.face.top() - height - _GAP, self.face.bottom() + _GAP
        tops = [top for top in (above, below) if inside.top() <= top <= inside.bottom() - height]
        places = [QRectF(left, top, width, height) for top in (*tops, inside.top())]
        return next((place for place in places if not any(map(place.intersects, self.taken))), places[0])


def paint_face_label(painter: QPainter, room: Room, reading: FaceReading, judge: Judge, colour: QColor) -> QRectF:
    """Paint verdict, number, bar and identity at a face, and say where.

    The bar is the smoothed probability, its tick this frame's raw one, the gap in it the threshold.
    """
    card = judge.card
    index = None if card is None else shown_class(card, reading)
    smoothed, raw = probability_of(reading.smoothed, index), probability_of(reading.raw, index)
    verdict = face_words(reading.face_id) if card is None else verdict_words(reading)
    if reading.status == "uncertain":
        verdict += " ?"
    name = face_words(reading.face_id) if card is not None else ""
    number = number_words(smoothed) if smoothed is not None else ""
    verdict_font, small_font, number_font = proportional(12, bold=True), proportional(8), monospaced(10)
    widths = [
        QFontMetricsF(font).horizontalAdvance(words)
        for font, words in ((verdict_font, verdict), (number_font, number), (small_font, name))
    ]
    width = max(sum(widths) + 4 * _PADDING, 120.0)
    place = room.place(width, _HEIGHT)

    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(12, 14, 18, 228))
    painter.drawRoundedRect(place, 8, 8)
    line = QRectF(place.left() + _PADDING, place.top() + 4, place.width() - 2 * _PADDING, 22)
    middle = Qt.AlignmentFlag.AlignVCenter
    painter.setFont(verdict_font)
    painter.setPen(QColor(255, 255, 255, 150 if reading.status == "lost" else 255))
    painter.drawText(line, Qt.AlignmentFlag.AlignLeft | middle, verdict)
    painter.setFont(number_font)
    painter.drawText(line, Qt.AlignmentFlag.AlignRight | middle, number)
    painter.setFont(small_font)
    painter.setPen(colour)
    beside = line.adjusted(widths[0] + _PADDING, 1, -widths[1] - _PADDING, 1)
    painter.drawText(beside, Qt.AlignmentFlag.AlignLeft | middle, name)
    bar = QRectF(line.left(), place.bottom() - 12, line.width(), 5)
    _paint_bar(
        painter, bar, smoothed, raw, judge.threshold if card is not None and card.positive_index is not None else None
    )
    return place


def _paint_bar(
    painter: QPainter, bar: QRectF, smoothed: float | None, raw: float | None, threshold: float | None
) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(255, 255, 255, 50))
    painter.drawRoundedRect(bar, 2.5, 2.5)
    if smoothed is not None:
        filled = QRectF(bar)
        filled.setWidth(max(5.0, bar.width() * smoothed))
        painter.setBrush(QColor("#45d0ae"))
        painter.drawRoundedRect(filled, 2.5, 2.5)
    if threshold is not None:
        x = bar.left() + bar.width() * threshold
        painter.setPen(QPen(QColor(12, 14, 18), 2))
        painter.drawLine(QPointF(x, bar.top()), QPointF(x, bar.bottom()))
    if raw is not None:
        x = bar.left() + bar.width() * raw
        painter.setPen(QPen(QColor("#ffffff"), 2))
        painter.drawLine(QPointF(x, bar.top() - 2.5), QPointF(x, bar.bottom() + 2.5))
