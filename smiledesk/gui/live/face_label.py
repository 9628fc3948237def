"""The label of a face: its number, its verdict, and the probability."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from smiledesk.core.records import FaceReading
from smiledesk.gui.common.fonts import monospaced, proportional
from smiledesk.gui.common.reading_text import (
    face_text,
    number_text,
    probability_of,
    short_relative_text,
    shown_class,
    threshold_of,
    verdict_text,
)
from smiledesk.gui.common.text_size import scaled
from smiledesk.gui.live.label_places import Form
from smiledesk.network.card import Card

_HEIGHT, _SHORT_HEIGHT = 42.0, 20.0
_LEAST_WIDTH = 120.0
_PADDING = 9.0
_GROUND = QColor(12, 14, 18, 228)
_MIDDLE = Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class ShownRule:
    """The model and the threshold behind a verdict."""

    card: Card | None
    """None while there is no model."""

    threshold: float


class FaceLabel:
    """Verdict, number, identity and bar of a face; in short the verdict; as a tick the bar alone.

    The bar is the smoothed probability, its tick this frame's raw one, the gap in it the threshold.
    """

    def __init__(self, reading: FaceReading, rule: ShownRule, colour: QColor) -> None:
        """colour: the face's own."""
        card = rule.card
        index = None if card is None else shown_class(card, reading)
        self._smoothed, self._raw = probability_of(reading.smoothed, index), probability_of(reading.raw, index)
        has_threshold = card is not None and card.positive_index is not None
        self._threshold = threshold_of(reading, rule.threshold) if has_threshold else None
        self._colour = colour
        self._ink = QColor(255, 255, 255, 150 if reading.status == "lost" else 255)
        self._verdict = face_text(reading.face_id) if card is None else verdict_text(reading)
        if reading.status == "uncertain":
            self._verdict += " ?"
        named = (face_text(reading.face_id), short_relative_text(reading))
        self._name = " · ".join(filter(None, named)) if card is not None else ""
        self._number = number_text(self._smoothed) if self._smoothed is not None else ""

    def sizes(self) -> dict[Form, QSizeF]:
        """Sizes of the full and the short label, in pixels."""
        full = sum(_width(font, text) for font, text in self._texts()) + 4 * _PADDING
        short = _width(_short_font(), self._verdict) + 1.5 * _PADDING
        return {
            "full": QSizeF(max(full, scaled(_LEAST_WIDTH)), scaled(_HEIGHT)),
            "short": QSizeF(short, scaled(_SHORT_HEIGHT)),
        }

    def paint(self, painter: QPainter, form: Form, place: QRectF) -> None:
        """Paint the label into its place."""
        if form == "tick":
            self._paint_bar(painter, place)
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_GROUND)
        radius = 8 if form == "full" else 6
        painter.drawRoundedRect(place, radius, radius)
        if form == "full":
            self._paint_full(painter, place)
        else:
            painter.setFont(_short_font())
            painter.setPen(self._colour)
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, self._verdict)

    def _texts(self) -> tuple[tuple[QFont, str], ...]:
        return (
            (proportional(12, bold=True), self._verdict),
            (proportional(8), self._name),
            (monospaced(10), self._number),
        )

    def _paint_full(self, painter: QPainter, place: QRectF) -> None:
        line = QRectF(place.left() + _PADDING, place.top() + 4, place.width() - 2 * _PADDING, scaled(22))
        (verdict_font, verdict), (name_font, name), (number_font, number) = self._texts()
        painter.setFont(verdict_font)
        painter.setPen(self._ink)
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft | _MIDDLE, verdict)
        painter.setFont(number_font)
        painter.drawText(line, Qt.AlignmentFlag.AlignRight | _MIDDLE, number)
        painter.setFont(name_font)
        painter.setPen(self._colour)
        beside = line.adjusted(_width(verdict_font, verdict) + _PADDING, 1, 0, 1)
        painter.drawText(beside, Qt.AlignmentFlag.AlignLeft | _MIDDLE, name)
        self._paint_bar(painter, QRectF(line.left(), place.bottom() - 12, line.width(), 5))

    def _paint_bar(self, painter: QPainter, bar: QRectF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(255, 255, 255, 50))
        painter.drawRoundedRect(bar, 2.5, 2.5)
        if self._smoothed is not None:
            filled = QRectF(bar)
            filled.setWidth(max(5.0, bar.width() * self._smoothed))
            painter.setBrush(QColor("#45d0ae"))
            painter.drawRoundedRect(filled, 2.5, 2.5)
        if self._threshold is not None:
            x = bar.left() + bar.width() * self._threshold
            painter.setPen(QPen(QColor(12, 14, 18), 2))
            painter.drawLine(QPointF(x, bar.top()), QPointF(x, bar.bottom()))
        if self._raw is not None:
            x = bar.left() + bar.width() * self._raw
            painter.setPen(QPen(QColor("#ffffff"), 2))
            painter.drawLine(QPointF(x, bar.top() - 2.5), QPointF(x, bar.bottom() + 2.5))


def _short_font() -> QFont:
    return proportional(8.5, bold=True)


def _width(font: QFont, text: str) -> float:
    return QFontMetricsF(font).horizontalAdvance(text)
