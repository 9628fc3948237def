"""The verdict on the followed face in large letters, and beside it what this one frame says."""

from dataclasses import replace

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from smiledesk.core.records import FaceReading
from smiledesk.gui.fonts import largest_fitting, monospaced, proportional
from smiledesk.gui.reading_words import (
    class_words,
    face_words,
    number_words,
    probability_of,
    shown_class,
    verdict_words,
)
from smiledesk.gui.theme import Theme
from smiledesk.network.card import Card


class VerdictPanel(QWidget):
    """One line: verdict, smoothed probability, raw probability."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._reading: FaceReading | None = None
        self._card: Card | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Verdict"))
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """One tall line."""
        return QSize(400, 66)

    def show_reading(self, reading: FaceReading | None, card: Card | None) -> None:
        """Show the followed face's reading; None while there is no face."""
        self._reading = reading
        self._card = card
        self.setAccessibleDescription(self.description())
        self.update()

    def show_out_of_sight(self) -> None:
        """Mark the verdict that is shown as one on a face that is not seen any more."""
        if self._reading is not None and self._reading.status != "lost":
            self.show_reading(replace(self._reading, status="lost"), self._card)

    def description(self) -> str:
        """The verdict and both probabilities, as text."""
        if self._reading is None or self._card is None:
            return self.tr("No face")
        smoothed, raw = self._numbers()
        remark = self._remark(self._reading)
        verdict = verdict_words(self._reading) + (f", {remark}" if remark else "")
        return self.tr("{0}: {1}. Smoothed {2}, this frame {3}").format(
            face_words(self._reading.face_id), verdict, smoothed.strip(), raw.strip()
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the verdict at the left and the two numbers at the right."""
        del event
        tokens = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens.line), 1))
        painter.setBrush(QColor(tokens.panel))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        inside = QRectF(self.rect()).adjusted(14, 8, -14, -8)
        if self._reading is None or self._card is None:
            painter.setFont(proportional(13))
            painter.setPen(QColor(tokens.muted))
            painter.drawText(inside, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self.tr("No face"))
            painter.end()
            return
        smoothed, raw = self._numbers()
        right = self._paint_number(painter, inside, self.tr("this frame"), raw, tokens.muted)
        right = self._paint_number(painter, right, self.tr("smoothed"), smoothed, tokens.text)
        self._paint_verdict(painter, right)
        painter.end()

    def _paint_verdict(self, painter: QPainter, place: QRectF) -> None:
        tokens = self._theme.tokens
        reading = self._reading
        if reading is None or self._card is None:
            return
        positive = reading.label is not None and reading.label == self._card.positive_class
        head = proportional(8)
        painter.setFont(head)
        painter.setPen(self._theme.face_colour(reading.face_id))
        top = QRectF(place.left(), place.top(), place.width(), 14)
        painter.drawText(top, Qt.AlignmentFlag.AlignLeft, self._heading(reading, QFontMetricsF(head), top.width()))
        painter.setPen(QColor(tokens.accent if positive else tokens.text))
        line = QRectF(place.left(), top.bottom(), place.width() - 12, place.bottom() - top.bottom())
        words = largest_fitting(verdict_words(reading), line.width(), (19, 16, 13), bold=True)
        painter.setFont(words)
        verdict = QFontMetricsF(words).elidedText(verdict_words(reading), Qt.TextElideMode.ElideRight, line.width())
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, verdict)

    def _heading(self, reading: FaceReading, metrics: QFontMetricsF, width: float) -> str:
        """What stands above the verdict, as full as fits; a remark that warns of it is the last to go."""
        face, remark = face_words(reading.face_id), self._remark(reading)
        full = face + self.tr(" · verdict")
        ways = (f"{full} · {remark}", f"{face} · {remark}", remark) if remark else (full, face)
        fitting = (words for words in ways if metrics.horizontalAdvance(words) <= width)
        return next(fitting, metrics.elidedText(ways[-1], Qt.TextElideMode.ElideRight, width))

    def _remark(self, reading: FaceReading) -> str:
        """Why the verdict is not to be relied on, empty where it is."""
        return {"uncertain": self.tr("uncertain"), "lost": self.tr("out of sight")}.get(reading.status, "")

    def _paint_number(self, painter: QPainter, place: QRectF, head: str, number: str, colour: str) -> QRectF:
        """Paint a number with its heading at the right end of a place, and return what is left of the place."""
        column = QRectF(place.right() - 78, place.top(), 78, place.height())
        painter.setFont(proportional(8))
        painter.setPen(QColor(self._theme.tokens.muted))
        painter.drawText(column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, head)
        painter.setFont(monospaced(16))
        painter.setPen(QColor(colour))
        painter.drawText(column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom, number)
        return place.adjusted(0, 0, -column.width(), 0)

    def _numbers(self) -> tuple[str, str]:
        """The smoothed and the raw probability of the class that stands for the face, as text."""
        if self._reading is None or self._card is None:
            return number_words(None), number_words(None)
        index = shown_class(self._card, self._reading)
        smoothed, raw = self._reading.smoothed, self._reading.raw
        return number_words(probability_of(smoothed, index)), number_words(probability_of(raw, index))

    def timeline_title(self) -> str:
        """What the timeline of this face shows."""
        if self._reading is None or self._card is None:
            return self.tr("Probability")
        index = shown_class(self._card, self._reading)
        return self.tr("Probability") if index is None else f"p({class_words(self._card.classes[index])})"
