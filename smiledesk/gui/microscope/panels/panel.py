"""Base of all panels: a card with a caption, pointing, and its content as text."""

import re
from collections.abc import Callable, Hashable
from typing import Generic, TypeVar

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetricsF,
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
    QPainter,
)
from PySide6.QtWidgets import QToolTip

from smiledesk.gui.common.actions import Action
from smiledesk.gui.common.card import CardWidget
from smiledesk.gui.common.fonts import proportional
from smiledesk.gui.common.plain_text import plain
from smiledesk.gui.common.text_size import scaled, text_measure
from smiledesk.gui.common.theme import Theme
from smiledesk.lenses.base import Panel, Phrase

PhraseText = Callable[[Phrase], str]
"""Returns a phrase in the user's language."""

Record = TypeVar("Record", bound=Panel)

MARGIN = 10.0
_CAPTION_LINE = 14.0
_CAPTION_SIZE = 8.5
_MOST_CAPTION_LINES = 3

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter

UNBOUNDED = 1 << 20
"""Least width of a panel with a row of its own."""


class PanelWidget(CardWidget, Generic[Record]):
    """A card that shows one record of a lens, replaced with every frame.

    Its size depends on its `form`, so that nothing moves while only numbers change, and on the height of maps and
    plots, which the flow chooses so that large views are filled.
    """

    probe_requested = Signal(int, int)
    """Row and column of the layer's output that the pointer is over."""
    probe_chosen = Signal(int, int)
    """Row and column that were clicked on."""
    channel_requested = Signal(int)

    def __init__(self, theme: Theme, record: Record, phrase_text: PhraseText) -> None:
        super().__init__(theme)
        self.record = record
        self._phrase_text = phrase_text
        self._caption = phrase_text(record.caption)
        self._revealing = False
        self._pointed: tuple[int, int] | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        # Screen readers list it before it has the focus.
        self.setAccessibleName(self._caption)
        self.take(record)

    @property
    def revealing(self) -> bool:
        """True if cells that the probe has not reached yet are dimmed."""
        return self._revealing

    @revealing.setter
    def revealing(self, revealing: bool) -> None:
        if revealing != self._revealing:
            self._revealing = revealing
            self.update()

    def show_panel(self, record: Record, phrase_text: PhraseText) -> None:
        """Replace the record shown."""
        self.record, self._phrase_text = record, phrase_text
        self._caption = phrase_text(record.caption)
        self.take(record)
        if self.hasFocus():
            self._describe()
        self.update()

    def caption(self) -> str:
        """The caption, in the user's language."""
        return self._caption

    def phrase_text(self, phrase: Phrase) -> str:
        """A phrase in the user's language."""
        return self._phrase_text(phrase)

    def take(self, record: Record) -> None:
        """Prepare a record before it is painted; does nothing by default."""

    def start_anew(self) -> None:
        """Forget how much room earlier records needed; does nothing by default."""

    def form(self) -> tuple[object, ...]:
        """The state that the panel's size depends on; constant while only numbers change."""
        return ()

    def least_width(self, tallest: int) -> int:
        """Least legible width in pixels; `UNBOUNDED` for a row of its own."""
        del tallest
        return UNBOUNDED

    def height_for(self, width: int, tallest: int) -> int:
        """Height at a width, in pixels; never decreases with ``tallest``, the largest height of maps and plots."""
        raise NotImplementedError

    def text(self) -> str:
        """All values as text."""
        raise NotImplementedError

    def summary(self) -> str:
        """Text for screen readers: all values, or the essential ones of many."""
        return self.text()

    def text_at(self, point: QPointF) -> str:
        """Text for a point of the widget; empty for none."""
        del point
        return self.text()

    def probe_at(self, point: QPointF) -> tuple[int, int] | None:
        """(row, column) of the layer's output at a point of the widget; None if there is none."""
        del point
        return None

    def frame_height(self, width: int) -> float:
        """Height of margins and caption at a width, in pixels."""
        return 2 * MARGIN + 3 + scaled(_CAPTION_LINE) * _caption_lines(self._caption, width - 2 * MARGIN)

    def _line_width(self) -> float:
        return self.width() - 2 * MARGIN

    def content_rect(self) -> QRectF:
        """Rectangle of the content, in the widget's coordinates."""
        return QRectF(self.rect()).adjusted(MARGIN, self.frame_height(self.width()) - MARGIN, -MARGIN, -MARGIN)

    def ground_state(self) -> Hashable:
        """Number of lines of the caption."""
        return _caption_lines(self._caption, self._line_width())

    def paint_content(self, painter: QPainter, rect: QRectF) -> None:
        """Paint the caption, which may change with every frame, and the record."""
        line = QRectF(MARGIN, MARGIN - 3, self._line_width(), scaled(_CAPTION_LINE))
        painter.setFont(proportional(_CAPTION_SIZE))
        painter.setPen(QColor(self.theme.tokens.muted))
        for text in _elided_lines(self._caption, line.width()):
            painter.drawText(line, _LEFT, text)
            line.translate(0, scaled(_CAPTION_LINE))
        self.paint_record(painter, rect)

    def paint_record(self, painter: QPainter, rect: QRectF) -> None:
        """Paint the record inside the card, below the caption."""
        raise NotImplementedError

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show the text under the pointer, and let the probe follow it."""
        text = self.text_at(event.position())
        if text:
            QToolTip.showText(event.globalPosition().toPoint(), plain(text), self)
        else:
            QToolTip.hideText()
        found = self.probe_at(event.position())
        if found is not None and found != self._pointed:
            self.probe_requested.emit(*found)
        self._pointed = found

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the cell under the pointer."""
        found = self.probe_at(event.position())
        if found is not None and event.button() == Qt.MouseButton.LeftButton:
            self.probe_chosen.emit(*found)
        super().mousePressEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Forget the pointer."""
        self._pointed = None
        super().leaveEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Update the description for screen readers."""
        self._describe()
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy all values as text; leave other keys to the view."""
        if Action.COPY_NUMBERS.matches(event):
            QGuiApplication.clipboard().setText(self.text())
        else:
            event.ignore()

    def _describe(self) -> None:
        """Update name and description, only while the panel has the focus, to save time."""
        self.setAccessibleName(self.caption())
        self.setAccessibleDescription(self.summary())


@text_measure
def _caption_lines(text: str, width: float) -> int:
    """Number of lines of a caption at a width, regardless of the numbers in it."""
    longest = re.sub(r"\d+", "000", text)
    return len(_broken(longest, QFontMetricsF(proportional(_CAPTION_SIZE)), width))


@text_measure
def elided(text: str, points: float, width: float) -> str:
    """A label, elided if it is too long; cached, as most labels come again with the next frame."""
    return QFontMetricsF(proportional(points)).elidedText(text, Qt.TextElideMode.ElideRight, width)


@text_measure
def _elided_lines(text: str, width: float) -> tuple[str, ...]:
    """A caption in lines, each elided if it is too long."""
    metrics = QFontMetricsF(proportional(_CAPTION_SIZE))
    lines = _broken(text, metrics, width)
    return tuple(metrics.elidedText(line, Qt.TextElideMode.ElideRight, width) for line in lines)


def _broken(text: str, metrics: QFontMetricsF, width: float) -> list[str]:
    """A caption wrapped at spaces; the last line takes the rest."""
    lines = [text]
    while len(lines) < _MOST_CAPTION_LINES and metrics.horizontalAdvance(lines[-1]) > width:
        parts = lines.pop().split(" ")
        count = len(parts)
        while count > 1 and metrics.horizontalAdvance(" ".join(parts[:count])) > width:
            count -= 1
        lines += [" ".join(parts[:count]), " ".join(parts[count:])]
    return lines
