"""Panel of bars with a common zero line."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter

from smiledesk.gui.common.actions import Action, arrow_step
from smiledesk.gui.common.fonts import monospaced, proportional
from smiledesk.gui.common.numbers import MINUS, fixed, signed
from smiledesk.gui.common.text_size import scaled
from smiledesk.gui.microscope.panels.panel import PanelWidget, elided
from smiledesk.lenses.base import Bar, Bars

_LINE, _HIGHEST_LINE = 17, 48
_LARGEST = 1.6
"""Ratio of text sizes in the highest and the lowest line."""

_NUMBER = 58.0
_GAP = 8.0
_SHORTEST = 40.0
"""Least length of a bar's groove in pixels."""

_SIZE, _DETAIL_SIZE = 8.5, 7.5

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class BarsPanel(PanelWidget[Bars]):
    """One line per bar: label, bar, number, detail. With `Bars.probes`, a chosen line selects its channel."""

    _lines = 1
    _signed = False
    _detail_width = 0.0
    _label_width = 0.0
    _scale = 1.0
    _chosen = 0

    def take(self, record: Bars) -> None:
        """Grow to the record's size, and keep the zero line in the middle once a number has been negative.

        Shrinking, or moving the zero line with each sign, would make the panel jump.
        """
        self._lines = max(self._lines, len(record.bars))
        self._signed = self._signed or any(bar.value < 0 for bar in record.bars)
        metrics = QFontMetricsF(monospaced(_DETAIL_SIZE))
        widest = max((metrics.horizontalAdvance(bar.detail) for bar in record.bars), default=0.0)
        self._detail_width = max(widest, self._detail_width)
        self._chosen = min(self._chosen, max(len(record.bars) - 1, 0))

    def start_anew(self) -> None:
        """Forget how much room earlier bars needed."""
        self._lines, self._signed, self._detail_width, self._label_width = 1, False, 0.0, 0.0

    def form(self) -> tuple[object, ...]:
        """Largest number of bars so far, and True if any had a detail."""
        return self._lines, self._detail_width > 0

    def least_width(self, tallest: int) -> int:
        """Room for label, bar and number, growing with the view."""
        least = scaled(260 if self._detail_width == 0 else 400)
        return max(round(least * _scale_of(_line_in(tallest))), tallest)

    def height_for(self, width: int, tallest: int) -> int:
        """One line per bar."""
        return int(self._lines * _line_in(tallest) + self.frame_height(width))

    def text(self) -> str:
        """Label, number and detail of all bars."""
        return "\n".join([self.caption(), *map(self._bar_text, self.record.bars)])

    def text_at(self, point: QPointF) -> str:
        """The bar under a point."""
        index = self._index_at(point)
        if index is None:
            return ""
        return self._bar_text(self.record.bars[index], decimals=4)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the channel of the bar under the pointer."""
        index = self._index_at(event.position())
        if index is not None and event.button() == Qt.MouseButton.LeftButton:
            self._chosen = index
            self._choose()
            self.update()
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down move from bar to bar, Return chooses the bar's channel."""
        step = arrow_step(event)
        if not self.record.probes:
            super().keyPressEvent(event)
        elif step is not None and step[0]:
            self._chosen = min(max(self._chosen + step[0], 0), len(self.record.bars) - 1)
            self.update()
        elif Action.OPEN_BAR.matches(event):
            self._choose()
        else:
            super().keyPressEvent(event)

    def paint_record(self, painter: QPainter, rect: QRectF) -> None:
        """Paint the visible lines."""
        if not self.record.bars:
            return
        record = self.record
        seen = self.visibleRegion().boundingRect()
        top, height = self._top(rect), self._line_height(rect)
        first = max(0, int((seen.top() - top) // height))
        last = min(len(record.bars), int((seen.bottom() - top) // height) + 1)
        limit = record.limit or max(abs(bar.value) for bar in record.bars) or 1.0
        scale = _scale_of(height)
        if scale != self._scale:
            self._scale, self._label_width = scale, 0.0
        metrics = QFontMetricsF(proportional(_SIZE * scale))
        widest = max(
            (metrics.horizontalAdvance(self.phrase_text(bar.label)) for bar in record.bars[first:last]), default=0.0
        )
        self._label_width = max(self._label_width, widest + 2)
        if first >= last:
            return
        lines = [QRectF(rect.left(), top + index * height, rect.width(), height) for index in range(first, last)]
        bars = record.bars[first:last]
        if record.probes and self.hasFocus() and first <= self._chosen < last:
            self._paint_chosen(painter, lines[self._chosen - first])
        grooves = self._paint_texts(painter, lines, bars)
        for groove, bar in zip(grooves, bars, strict=True):
            self._paint_bar(painter, groove, bar.value / limit)

    def _paint_chosen(self, painter: QPainter, line: QRectF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.theme.tokens.raised))
        painter.drawRoundedRect(line.adjusted(-4, 1, 4, -1), 4, 4)

    def _paint_texts(self, painter: QPainter, lines: list[QRectF], bars: Sequence[Bar]) -> list[QRectF]:
        """Paint labels, numbers and details, font by font, and return the rectangles of the grooves."""
        tokens, scale, width = self.theme.tokens, self._scale, lines[0].width()
        detail_width, number_width = self._detail_width * scale, scaled(_NUMBER) * scale
        label_width = min(self._label_width, width - number_width - detail_width - 3 * _GAP - scaled(_SHORTEST))
        number_left = width - detail_width - (_GAP if detail_width else 0) - number_width
        painter.setPen(QColor(tokens.text))
        painter.setFont(proportional(_SIZE * scale))
        for line, bar in zip(lines, bars, strict=True):
            text = elided(self.phrase_text(bar.label), _SIZE * scale, label_width)
            painter.drawText(QRectF(line.left(), line.top(), label_width, line.height()), _LEFT, text)
        painter.setFont(monospaced(_SIZE * scale))
        for line, bar in zip(lines, bars, strict=True):
            place = QRectF(line.left() + number_left, line.top(), number_width, line.height())
            painter.drawText(place, _RIGHT, self._number(bar.value))
        if detail_width:
            painter.setPen(QColor(tokens.muted))
            painter.setFont(monospaced(_DETAIL_SIZE * scale))
            for line, bar in zip(lines, bars, strict=True):
                painter.drawText(line, _RIGHT, bar.detail.replace("-", MINUS))
        left, room = label_width + _GAP, number_left - label_width - 2 * _GAP
        return [QRectF(line.left() + left, line.top(), room, line.height()) for line in lines]

    def _paint_bar(self, painter: QPainter, groove: QRectF, share: float) -> None:
        tokens = self.theme.tokens
        zero = groove.center().x() if self._signed else groove.left()
        length = min(max(share, -1.0), 1.0) * (groove.right() - zero)
        thick = round(0.4 * groove.height())
        bar = QRectF(zero, groove.center().y() - thick / 2, length, thick).normalized()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.raised))
        painter.drawRoundedRect(QRectF(groove.left(), bar.top(), groove.width(), thick), 2, 2)
        # Filled rectangles take a fraction of the time of outlines.
        painter.fillRect(bar, self.theme.sign_colour(share) if self._signed else QColor(tokens.accent))
        painter.fillRect(QRectF(zero - 0.5, groove.top() + 2, 1, groove.height() - 4), QColor(tokens.muted))

    def _bar_text(self, bar: Bar, decimals: int = 3) -> str:
        text = f"{self.phrase_text(bar.label)}: {self._number(bar.value, decimals)}"
        return f"{text} ({bar.detail.replace('-', MINUS)})" if bar.detail else text

    def _number(self, value: float, decimals: int = 3) -> str:
        return signed(value, decimals) if self._signed else fixed(value, decimals)

    def _index_at(self, point: QPointF) -> int | None:
        rect = self.content_rect()
        if not rect.contains(point):
            return None
        index = int((point.y() - self._top(rect)) // self._line_height(rect))
        return index if 0 <= index < len(self.record.bars) else None

    def _top(self, rect: QRectF) -> float:
        """Top of the first line; the lines are centred in a card that is higher."""
        return rect.top() + max(0.0, (rect.height() - self._lines * self._line_height(rect)) / 2)

    def _line_height(self, rect: QRectF) -> int:
        """Equal share of the card's height, within limits."""
        return min(max(int(rect.height() / self._lines), scaled(_LINE)), scaled(_HIGHEST_LINE))

    def _choose(self) -> None:
        if self._chosen < len(self.record.probes):
            self.channel_requested.emit(self.record.probes[self._chosen])


def _line_in(tallest: int) -> int:
    """Height of a line for a given height of maps, in pixels."""
    return min(max(round(tallest / 14), scaled(_LINE)), scaled(_HIGHEST_LINE))


def _scale_of(line: int) -> float:
    """Scale of the text for a line's height."""
    return 1 + (_LARGEST - 1) * (line - scaled(_LINE)) / (scaled(_HIGHEST_LINE) - scaled(_LINE))
