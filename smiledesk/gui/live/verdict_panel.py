"""The verdict on the followed face in large letters, and beside it the smoothed and the raw probability."""

from math import ceil

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from smiledesk.core.records import ClassVector, FaceReading
from smiledesk.gui.common.announcements import Announcer
from smiledesk.gui.common.card import CardWidget
from smiledesk.gui.common.fonts import monospaced, proportional
from smiledesk.gui.common.plain_text import plain
from smiledesk.gui.common.reading_text import (
    changed_text,
    class_text,
    face_text,
    hysteresis_text,
    number_text,
    probability_of,
    relative_text,
    relative_verdict_text,
    short_relative_text,
    shown_class,
    verdict_text,
    verdict_texts,
)
from smiledesk.gui.common.text_size import scaled, text_measure
from smiledesk.gui.common.theme import Theme
from smiledesk.network.card import Card

_HEIGHT = 66
"""Pixels of one line with its heading."""

_ACROSS, _DOWN = 14, 8
"""Margins."""

_HEAD = 14
_NUMBER, _NUMBER_HEIGHT = 78, 38
_GAP = 12

_SIZES = (19, 16, 13, 11, 9)
"""Sizes of the verdict in points; the largest that fits is used, wrapped if need be."""

_WRAPPED_SIZE = 13
_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class VerdictPanel(CardWidget):
    """Verdict, smoothed probability, raw probability: in one line or, where that is too short, the numbers below."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._reading: FaceReading | None = None
        self._card: Card | None = None
        self._threshold: float | None = None
        self._has_relative = False
        """The face has a baseline, and a third number."""
        self._is_changed = False
        """The user changed the network that made the reading."""
        self._unchanged: ClassVector | None = None
        """This frame's probabilities by the network without these changes."""
        self._above = 0
        """Height of a verdict above the numbers; 0 if it fits beside them."""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Verdict"))
        self._announcer = Announcer(self)

    def sizeHint(self) -> QSize:
        """Height for the longest verdict, so that nothing moves when the verdict changes."""
        height = scaled(_HEAD) + self._above + scaled(_NUMBER_HEIGHT) + 3 * _DOWN if self._above else scaled(_HEIGHT)
        return QSize(400, height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for the height that the new width needs."""
        super().resizeEvent(event)
        self._arrange()

    def show_change(self, is_changed: bool, unchanged: ClassVector | None = None) -> None:
        """Mark the next readings as those of a network that the user changed, or no longer.

        unchanged: this frame's probabilities by the network as it was learned, for the followed face; None without one.
        """
        self._unchanged = unchanged
        if is_changed != self._is_changed:
            self._is_changed = is_changed
            self._arrange()
            self.update()

    def show_reading(self, reading: FaceReading | None, card: Card | None, threshold: float | None = None) -> None:
        """Show the followed face's reading; None while there is no face. threshold: the user's, None for the card's."""
        self._reading = reading
        self._threshold = threshold
        if card is not self._card:
            self._card = card
            self._arrange()
            self.update()
        has_relative = reading is not None and reading.relative_logit is not None
        if has_relative != self._has_relative:
            self._has_relative = has_relative
            self._arrange()
        self._announcer.show_text(self._short_description())
        description = self.description()
        if description == self.accessibleDescription():
            return
        self.setAccessibleDescription(description)
        self.setToolTip(plain("\n".join(self._explanations())))
        self.update()

    def _short_description(self) -> str:
        """The verdict without its numbers, which change with every frame."""
        if self._reading is None or self._card is None:
            return self.tr("No face")
        return f"{face_text(self._reading.face_id)}: {verdict_text(self._reading)}"

    def description(self) -> str:
        """The verdict and both probabilities, as text."""
        if self._reading is None or self._card is None:
            return self.tr("No face")
        smoothed, raw = self._numbers()
        notes = (relative_verdict_text(self._reading), self._warning(self._reading), self._held_text())
        verdict = ", ".join(filter(None, (verdict_text(self._reading), *notes)))
        text = self.tr("{0}: {1}. Smoothed {2}, this frame {3}").format(
            face_text(self._reading.face_id), verdict, smoothed.strip(), raw.strip()
        )
        if self._is_changed:
            text = self.tr("{0}. The network is changed by you; as learned {1}").format(text, self._old().strip())
        if self._reading.relative_logit is None:
            return text
        relative = relative_text(self._reading.relative_logit)
        return self.tr("{0}. Relative to your baseline {1}, in log-odds").format(text, relative)

    def _explanations(self) -> list[str]:
        """Explanations of numbers that may puzzle."""
        explanations = []
        if self._held_text():
            explanations.append(
                self.tr("A verdict changes only some way beyond the threshold, so that it does not flicker.")
            )
        if self._has_relative:
            explanations.append(self.tr("To baseline: log-odds relative to your neutral face."))
            explanations.append(self._relative_explanation())
        return explanations

    def _relative_explanation(self) -> str:
        """The effect of the baseline on the verdict."""
        if self._reading is None or self._reading.own_threshold is None:
            return self.tr("The verdict does not depend on it.")
        return self.tr("The verdict is relative to it: this face is judged from {0:.2f}.").format(
            self._reading.own_threshold
        )

    def border(self) -> str:
        """The colour of what the user has changed, while the network is changed."""
        return self.theme.tokens.changed if self._is_changed else super().border()

    def content_rect(self) -> QRectF:
        """The card without its margins."""
        return QRectF(self.rect()).adjusted(_ACROSS, _DOWN, -_ACROSS, -_DOWN)

    def paint_content(self, painter: QPainter, rect: QRectF) -> None:
        """Paint the verdict on the left and the two numbers on the right."""
        tokens = self.theme.tokens
        if self._reading is None or self._card is None:
            painter.setFont(proportional(13))
            painter.setPen(QColor(tokens.muted))
            painter.drawText(rect, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self.tr("No face"))
            return
        if self._reading.smoothed is None and self._reading.raw is None:
            self._paint_verdict(painter, rect)  # the reason why there are no numbers takes their room
            return
        smoothed, raw = self._numbers()
        right = self._paint_number(painter, rect, self.tr("this frame"), raw, tokens.muted)
        if self._is_changed:
            #: Above a probability: of the network without the changes
            right = self._paint_number(painter, right, self.tr("as learned"), self._old(), tokens.muted)
        #: Above a probability: over the last frames
        right = self._paint_number(painter, right, self.tr("smoothed"), smoothed, tokens.text)
        if self._reading.relative_logit is not None:
            relative = relative_text(self._reading.relative_logit)
            #: Above a number: relative to the baseline
            right = self._paint_number(painter, right, self.tr("to baseline"), relative, tokens.text)
        above = QRectF(rect.left(), rect.top(), rect.width(), scaled(_HEAD) + self._above)
        self._paint_verdict(painter, above if self._above else right.adjusted(0, 0, -_GAP, 0))

    def _arrange(self) -> None:
        """Put verdicts above the numbers where one of them has no room beside them."""
        texts = [] if self._card is None else verdict_texts(self._card)
        width = self.content_rect().width()
        beside = width - (2 + self._has_relative + self._is_changed) * scaled(_NUMBER) - _GAP
        has_room = all(_line_width(text) <= beside for text in texts)
        self._above = 0 if has_room else max(_wrapped_height(text, width) for text in texts)
        self.updateGeometry()

    def _paint_verdict(self, painter: QPainter, place: QRectF) -> None:
        tokens = self.theme.tokens
        reading = self._reading
        if reading is None or self._card is None:
            return
        positive = reading.label is not None and reading.label == self._card.positive_class
        head = proportional(8)
        painter.setFont(head)
        painter.setPen(QColor(tokens.changed) if self._is_changed else self.theme.face_colour(reading.face_id))
        top = QRectF(place.left(), place.top(), place.width(), scaled(_HEAD))
        painter.drawText(top, Qt.AlignmentFlag.AlignLeft, self._heading(reading, QFontMetricsF(head), top.width()))
        painter.setPen(QColor(tokens.accent if positive else tokens.text))
        verdict, rest = verdict_text(reading), place.adjusted(0, scaled(_HEAD), 0, 0)
        painter.setFont(_fitting_font(verdict, rest.width(), rest.height()) or proportional(_SIZES[-1], bold=True))
        painter.drawText(rest, _WRAP, verdict)

    def _heading(self, reading: FaceReading, metrics: QFontMetricsF, width: float) -> str:
        """The longest heading that fits; a warning about the verdict is dropped last."""
        face, warning, held = face_text(reading.face_id), self._warning(reading), self._held_text()
        if self._is_changed:
            warning = f"{changed_text()} · {warning}" if warning else changed_text()
        relative = short_relative_text(reading)
        full = self.tr("{face} · verdict relative to the neutral face") if relative else self.tr("{face} · verdict")
        full = full.format(face=face)
        short = " · ".join(filter(None, (face, relative)))
        headings = [full, short, face]
        if warning:
            headings = [f"{full} · {warning}", f"{short} · {warning}", f"{face} · {warning}", warning]
        if held:
            headings.insert(0, f"{face} · {warning}, {held}")
        fitting = (text for text in headings if metrics.horizontalAdvance(text) <= width)
        return next(fitting, metrics.elidedText(headings[-1], Qt.TextElideMode.ElideRight, width))

    def _warning(self, reading: FaceReading) -> str:
        """The reason to doubt the verdict; empty for none."""
        warnings = {
            #: A verdict
            "uncertain": self.tr("uncertain"),
            "lost": self.tr("out of sight"),
        }
        return warnings.get(reading.status, "")

    def _held_text(self) -> str:
        """The probability at which the verdict changes, while the current one contradicts it; empty otherwise."""
        if self._reading is None or self._card is None or self._reading.status != "uncertain":
            return ""
        return hysteresis_text(self._reading, self._card, self._threshold)

    def _paint_number(self, painter: QPainter, place: QRectF, head: str, number: str, colour: str) -> QRectF:
        """Paint a number with its heading at the right end of a rectangle, and return the remaining rectangle."""
        height = scaled(_NUMBER_HEIGHT) if self._above else place.height()
        column = QRectF(place.right() - scaled(_NUMBER), place.bottom() - height, scaled(_NUMBER), height)
        painter.setFont(proportional(8))
        painter.setPen(QColor(self.theme.tokens.muted))
        painter.drawText(column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, head)
        painter.setFont(monospaced(16))
        painter.setPen(QColor(colour))
        painter.drawText(column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom, number)
        return place.adjusted(0, 0, -column.width(), 0)

    def _numbers(self) -> tuple[str, str]:
        """Smoothed and raw probability of the face's class, as text."""
        if self._reading is None or self._card is None:
            return number_text(None), number_text(None)
        index = shown_class(self._card, self._reading)
        smoothed, raw = self._reading.smoothed, self._reading.raw
        return number_text(probability_of(smoothed, index)), number_text(probability_of(raw, index))

    def _old(self) -> str:
        """This frame's probability of the same class by the network as it was learned, as text."""
        if self._reading is None or self._card is None:
            return number_text(None)
        return number_text(probability_of(self._unchanged, shown_class(self._card, self._reading)))

    def timeline_title(self) -> str:
        """The timeline's title for this face."""
        title = self._probability_title()
        return f"{title} · {changed_text()}" if self._is_changed else title

    def _probability_title(self) -> str:
        if self._reading is None or self._card is None:
            return self.tr("Probability")
        index = shown_class(self._card, self._reading)
        return self.tr("Probability") if index is None else f"p({class_text(self._card.classes[index])})"


@text_measure
def _fitting_font(text: str, width: float, height: float) -> QFont | None:
    """The largest font in which a verdict, wrapped if necessary, fits into a rectangle; None if none does."""
    for font in (proportional(points, bold=True) for points in _SIZES):
        needed = QFontMetricsF(font).boundingRect(QRectF(0, 0, width, 1e4), _WRAP, text)
        if needed.width() <= width and needed.height() <= height:
            return font
    return None


def _line_width(text: str) -> float:
    return QFontMetricsF(proportional(_WRAPPED_SIZE, bold=True)).horizontalAdvance(text)


def _wrapped_height(text: str, width: float) -> int:
    metrics = QFontMetricsF(proportional(_WRAPPED_SIZE, bold=True))
    return ceil(metrics.boundingRect(QRectF(0, 0, width, 1e4), _WRAP, text).height())
