"""Panel of the formula of a value, with its numbers."""

import math
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from smiledesk.gui.common.fonts import monospaced, proportional
from smiledesk.gui.common.numbers import MINUS, fixed, signed
from smiledesk.gui.common.text_size import scaled
from smiledesk.gui.microscope.panels.panel import MARGIN, UNBOUNDED, PanelWidget, elided
from smiledesk.lenses.base import Formula

_SLOT = 84.0
_LINE = 38.0
_SCALES = (1.4, 1.2, 1.0)
"""Scales of the text, largest first; the first that fits is used."""

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter

_SHOWN = 12
_FEW = 4
_EXACT_SIZE = 10.5


@dataclass(frozen=True, slots=True)
class _Slot:
    """A number of the formula with its label and emphasis."""

    number: str
    label: str
    weight: str = "plain"


class FormulaPanel(PanelWidget[Formula]):
    """Numbers in slots of fixed width above their labels, so that nothing moves as they change.

    Of many terms the largest are shown, and the last one, which is the bias if there is one; the others are summed up
    in one slot with their number, so that the terms shown always add up.
    """

    _slots_needed = 1
    _lines_needed = 1

    def form(self) -> tuple[object, ...]:
        """The operation, and the most slots and lines needed so far."""
        return self.record.operation, self._slots_needed, self._lines_needed

    def take(self, record: Formula) -> None:
        """Grow to the record's slots or lines; never shrink, so that nothing jumps."""
        if record.operation == "exact":
            self._lines_needed = max(self._lines_needed, self._lines_of(record, self.width()))
        else:
            self._slots_needed = max(self._slots_needed, min(len(record.terms), _SHOWN) + 1)

    def start_anew(self) -> None:
        """Forget how much room earlier formulas needed."""
        self._slots_needed = self._lines_needed = 1

    def least_width(self, tallest: int) -> int:
        """Narrow for a few numbers, else a row of its own."""
        del tallest
        return scaled(196) if self.record.operation == "exact" or self._slots_needed <= _FEW + 1 else UNBOUNDED

    def height_for(self, width: int, tallest: int) -> int:
        """The lines of slots that the terms need."""
        if self.record.operation == "exact":
            lines = max(self._lines_needed, self._lines_of(self.record, width))
            return int(lines * 22 + 26 + self.frame_height(width))
        room = width - 2 * MARGIN
        scale = next((scale for scale in _SCALES if self._slots_height(room, scale) <= 0.4 * tallest), _SCALES[-1])
        return int(self._slots_height(room, scale) + self.frame_height(width))

    def text(self) -> str:
        """The formula in one line, then all terms with their labels."""
        record = self.record
        terms = [f"{self.phrase_text(term.label)}: {signed(term.value, 4)}" for term in record.terms]
        return "\n".join([self.caption(), self._one_line(), *terms])

    def paint_record(self, painter: QPainter, rect: QRectF) -> None:
        """Paint the slots, or the written formula."""
        if self.record.operation == "exact":
            self._paint_exact(painter, rect)
            return
        fitting = (scale for scale in _SCALES if self._slots_height(rect.width(), scale) <= rect.height())
        scale = next(fitting, _SCALES[-1])
        slots, beside = self._slots(), _beside(rect.width(), scale)
        width, height = rect.width() / beside, scaled(_LINE) * scale
        top = rect.top() + max(0.0, (rect.height() - self._slots_height(rect.width(), scale)) / 2)
        corners = [
            (rect.left() + index % beside * width, top + index // beside * height) for index in range(len(slots))
        ]
        self._paint_result(painter, QRectF(*corners[-1], width - 4, height - 4))
        self._paint_numbers(painter, slots, corners, width - 10, scale)
        self._paint_labels(painter, slots, corners, width - 8, scale)

    def _paint_result(self, painter: QPainter, place: QRectF) -> None:
        """Paint the background of the result."""
        painter.setPen(QPen(QColor(self.theme.tokens.accent), 1))
        painter.setBrush(QColor(self.theme.tokens.raised))
        painter.drawRoundedRect(place, 5, 5)

    def _paint_numbers(
        self, painter: QPainter, slots: list[_Slot], corners: list[tuple[float, float]], width: float, scale: float
    ) -> None:
        """Paint the number of each slot; one font after the other is faster than both slot by slot."""
        plain, quiet = QColor(self.theme.tokens.text), QColor(self.theme.tokens.muted)
        painter.setFont(monospaced(10 * scale))
        for slot, (left, top) in zip(slots, corners, strict=True):
            painter.setPen(quiet if slot.weight == "quiet" else plain)
            painter.drawText(QRectF(left + 5, top + 1, width, scaled(19 * scale)), _LEFT, slot.number)

    def _paint_labels(
        self, painter: QPainter, slots: list[_Slot], corners: list[tuple[float, float]], width: float, scale: float
    ) -> None:
        """Paint what the number of each slot is."""
        muted, winner = QColor(self.theme.tokens.muted), QColor(self.theme.tokens.accent)
        points = 7.5 * scale
        painter.setFont(proportional(points))
        for slot, (left, top) in zip(slots, corners, strict=True):
            painter.setPen(winner if slot.weight == "winner" else muted)
            place = QRectF(left + 5, top + scaled(19 * scale) - 1, width, scaled(14 * scale))
            painter.drawText(place, _LEFT, elided(slot.label, points, width))

    def _paint_exact(self, painter: QPainter, rect: QRectF) -> None:
        tokens = self.theme.tokens
        painter.setFont(monospaced(_EXACT_SIZE))
        painter.setPen(QColor(tokens.text))
        place = rect.adjusted(0, 0, 0, -scaled(26))
        flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(place, flags, self._written(self.record))
        result = f"= {fixed(self.record.result, 4)}"
        font = monospaced(_EXACT_SIZE, bold=True)
        width = QFontMetricsF(font).horizontalAdvance(result) + 16
        badge = QRectF(rect.left(), rect.bottom() - scaled(23), width, scaled(22))
        painter.setPen(QPen(QColor(tokens.accent), 1))
        painter.setBrush(QColor(tokens.raised))
        painter.drawRoundedRect(badge, 5, 5)
        painter.setFont(font)
        painter.setPen(QColor(tokens.text))
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, result)

    def _slots_height(self, width: float, scale: float) -> float:
        return math.ceil(self._slots_needed / _beside(width, scale)) * scaled(_LINE) * scale

    def _slots(self) -> list[_Slot]:
        """Slots of the terms in the lens' order, of the remaining terms, and of the result."""
        record = self.record
        shown, rest = self._division()
        adds = record.operation == "sum"
        winner = max(shown, key=lambda index: record.terms[index].value, default=None)
        slots = []
        for index in shown:
            term = record.terms[index]
            weight = "winner" if not adds and index == winner else "plain"
            slots.append(_Slot(self._number(term.value), self.phrase_text(term.label), weight))
        if rest:
            left = [record.terms[index].value for index in rest]
            #: Numbers of a window that are smaller than the largest one
            text = self.tr("{0} smaller").format(len(rest))
            place = len(slots) - 1 if adds else len(slots)
            slots.insert(place, _Slot(self._number(sum(left) if adds else max(left)), text, "quiet"))
        #: Below the result of a formula
        name = self.tr("sum")
        if not adds:
            #: Below the result of a formula: the largest of the numbers
            name = self.tr("largest")
        return [*slots, _Slot(f"= {fixed(record.result, 3)}", name, "result")]

    def _division(self) -> tuple[list[int], list[int]]:
        """Indices of the terms shown, and of the remaining ones."""
        terms = self.record.terms
        if len(terms) <= _SHOWN:
            return list(range(len(terms))), []
        key = (lambda i: abs(terms[i].value)) if self.record.operation == "sum" else (lambda i: terms[i].value)
        largest = sorted(range(len(terms) - 1), key=key, reverse=True)[: _SHOWN - 2]
        shown = sorted([*largest, len(terms) - 1])
        return shown, [index for index in range(len(terms)) if index not in set(shown)]

    def _number(self, value: float) -> str:
        if self.record.operation == "sum":
            return signed(value, 3)
        return fixed(value, 3)

    def _one_line(self) -> str:
        record = self.record
        if record.operation == "exact":
            return f"{self._written(record)} = {fixed(record.result, 4)}"
        *terms, result = self._slots()
        if record.operation == "max":
            return f"max({', '.join(slot.number for slot in terms)}) {result.number}"
        text = " ".join(f"{slot.number} ({slot.label})" for slot in terms)
        return f"{text} {result.number}"

    @staticmethod
    def _written(record: Formula) -> str:
        return record.text.replace("-", MINUS)

    def _lines_of(self, record: Formula, width: int) -> int:
        """Number of lines of a written formula."""
        metrics = QFontMetricsF(monospaced(_EXACT_SIZE))
        place = QRectF(0, 0, max(width - 2 * MARGIN, 100), 1e4)
        wrapped = metrics.boundingRect(place, Qt.TextFlag.TextWordWrap, self._written(record))
        return max(1, round(wrapped.height() / metrics.lineSpacing()))


def _beside(width: float, scale: float) -> int:
    """Number of slots in a row."""
    return max(1, int(width // (scaled(_SLOT) * scale)))
