"""The recording bar: a row of buttons that keep what is seen, and a line about what they are doing."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from smiledesk.gui.common.actions import Action
from smiledesk.gui.common.focus import release_focus
from smiledesk.gui.common.fonts import proportional
from smiledesk.gui.common.labels import ElidedLabel
from smiledesk.gui.common.plain_text import plain
from smiledesk.gui.common.style import Tone, set_role, set_room, set_tone
from smiledesk.gui.common.symbols import Symbol, symbol_icon, symbol_size
from smiledesk.gui.common.text_size import scaled
from smiledesk.gui.common.theme import Theme

LONGEST_TIME = "0:00:00"
"""A running time that a button needs room for, see `RecordingButton.reserve_width`."""

_GAP = 6

_LEAST_LINE = 90
"""Pixels that the line needs; with less, the buttons lose their texts."""

_NOTE_MS = {False: 8000, True: 3000}
"""Milliseconds for which a note is shown, without and with an activity whose line it hides."""


@dataclass(frozen=True, slots=True)
class StatusText:
    """A line about what is kept."""

    text: str = ""
    tone: Tone = "muted"
    more: str = ""
    """Added to the tooltip."""


class RecordingButton(QPushButton):
    """A symbol and, where there is room, a text; red, with a text such as the running time, while it is active."""

    status_changed = Signal()
    """It has become active or idle, or its status has changed."""

    def __init__(self, theme: Theme, symbol: Symbol, text: str, action: Action) -> None:
        """action: what it does; named, with its key, by the tooltip."""
        super().__init__()
        self._theme = theme
        self._symbol = symbol
        self._text = text
        self._active_text = ""
        self._has_room = True
        self._narrow = self._wide = 0
        """Widths in pixels of the symbol alone, and of the symbol with each of the texts that it has room for."""
        self.status = StatusText()
        """The line about it that the bar shows while it is active."""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(action.text)
        self.setToolTip(plain(action.with_key(action.text)))
        theme.changed.connect(self._show_symbol)
        self._show_symbol()
        self.reserve_width()

    @property
    def active(self) -> bool:
        """True while it shows that it is active."""
        return bool(self._active_text)

    def show_active(self, text: str, status: StatusText = StatusText()) -> None:
        """Show that it is active. text: shown even where there is little room. status: for the bar's line."""
        self._show(text, status)

    def show_idle(self) -> None:
        """Show that it is not active."""
        self._show("", StatusText())

    def reserve_width(self, *texts: str) -> None:
        """Stay as wide as each of these texts needs, so that its neighbours stay where they are."""
        self._narrow, *wide = (self._width_with(text) for text in ("", self._text, *texts))
        self._wide = max(wide)
        self._show_text()

    def set_has_room(self, has_room: bool) -> None:
        """Show the text, or the symbol alone."""
        if has_room != self._has_room:
            self._has_room = has_room
            self._show_text()

    def needed_width(self, has_room: bool) -> int:
        """Pixels that it needs with or without room for its text."""
        active = self._width_with(self._active_text) if self.active else 0
        self._show_text()
        return max(active, self._wide if has_room else 0 if self.active else self._narrow)

    def _show(self, active_text: str, status: StatusText) -> None:
        toggled = bool(active_text) != self.active
        changed = toggled or status != self.status
        self._active_text, self.status = active_text, status
        self._show_text()
        if toggled:
            self.setAccessibleDescription(self.tr("It goes on: press to end it") if active_text else "")
            set_role(self, "recording" if active_text else "")
            self._show_symbol()
        if changed:
            self.status_changed.emit()

    def _show_text(self) -> None:
        self._put(self._active_text or (self._text if self._has_room else ""))
        self.setMinimumWidth(self._wide if self._has_room else 0)

    def _width_with(self, text: str) -> int:
        self._put(text)
        self.ensurePolished()
        return self.sizeHint().width()

    def _put(self, text: str) -> None:
        self.setText(text)
        set_room(self, "small" if text else "symbol")

    def _show_symbol(self) -> None:
        tokens = self._theme.tokens
        colour = tokens.against if self._symbol == "record" else tokens.text
        self.setIconSize(symbol_size())
        self.setIcon(symbol_icon(self._symbol, tokens.on_against if self.active else colour))


class _Line(ElidedLabel):
    """A line of text, which may be cut to nothing; a click or Enter may lead to what it is about."""

    def __init__(self) -> None:
        super().__init__(font=proportional(8.5))
        self.setContentsMargins(_GAP, 0, 0, 0)
        self._clicked: Callable[[], object] | None = None

    def show_line(self, line: StatusText, clicked: Callable[[], object] | None = None) -> None:
        """Show a line. clicked: called when it is clicked, or at Enter while it has the focus; None for nothing."""
        if clicked is None:
            release_focus(self)
        self._clicked = clicked
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus if clicked is None else Qt.FocusPolicy.TabFocus)
        self.setAccessibleDescription("" if clicked is None else Action.OPEN_NOTE.with_key(Action.OPEN_NOTE.text))
        self.show_text(line.text, line.more)
        self.setAccessibleName(line.text)
        self.setCursor(Qt.CursorShape.ArrowCursor if clicked is None else Qt.CursorShape.PointingHandCursor)
        set_tone(self, line.tone)

    def minimumSizeHint(self) -> QSize:
        """No width: buttons come first."""
        return QSize(0, super().minimumSizeHint().height())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Go there."""
        if self._clicked is not None and event.button() == Qt.MouseButton.LeftButton:
            self._clicked()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go there."""
        if self._clicked is not None and Action.OPEN_NOTE.matches(event):
            self._clicked()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the text, and a line below it while it has the focus."""
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setPen(QPen(self.palette().color(self.foregroundRole()), 2))
            room = self.contentsRect()
            width = min(room.width(), self.fontMetrics().horizontalAdvance(self.text()))
            painter.drawLine(room.left(), room.bottom() - 1, room.left() + width, room.bottom() - 1)
            painter.end()


class RecordingBar(QWidget):
    """Buttons at the left, in the order in which they are added; at the right a line, and a button that is offered.

    The line is about the buttons that are active, or a note for a while.
    """

    active_changed = Signal(bool)
    """True if a button is active now."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._buttons: list[RecordingButton] = []
        self._is_active = False
        self._line = _Line()
        self._note_ended = QTimer(self, singleShot=True)
        self._note_ended.timeout.connect(self._show_status)
        self._offer = QPushButton()
        self._offered: Callable[[], object] | None = None
        self._offer.clicked.connect(self._take_offer)
        self._offer.hide()
        set_room(self._offer, "small")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(_GAP)
        self._row.addWidget(self._line, stretch=1)
        self._row.addWidget(self._offer)
        self.setAccessibleName(self.tr("Recording"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    @property
    def note_text(self) -> str:
        """The note; empty for none."""
        return self.line_text if self._note_ended.isActive() else ""

    @property
    def line_text(self) -> str:
        """The line that is shown."""
        return self._line.text()

    def add_button(self, symbol: Symbol, text: str, action: Action) -> RecordingButton:
        """Add a button at the right end of the buttons; the caller connects its ``clicked``."""
        button = RecordingButton(self._theme, symbol, text, action)
        button.status_changed.connect(self._follow)
        self._row.insertWidget(len(self._buttons), button)
        self._buttons.append(button)
        self._arrange()
        return button

    def show_note(self, text: str, clicked: Callable[[], object] | None = None, more: str = "") -> None:
        """Show a line for a while. clicked: called at a click, or at Enter on the line. more: added to its tooltip."""
        self._line.show_line(StatusText(text, "muted" if clicked is None else "accent", more), clicked)
        self._note_ended.start(_NOTE_MS[self._is_active])

    def offer(self, text: str, do: Callable[[], object]) -> None:
        """Offer a button at the right end, such as one that shows what was just kept; a click takes the offer away."""
        self._offered = do
        self._offer.setText(text)
        self._offer.show()
        self._arrange()

    def withdraw_offer(self) -> None:
        """Take the offered button away."""
        release_focus(self._offer)
        self._offer.hide()
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        """Room for the buttons without their texts."""
        width = self._buttons_width(has_room=False) + self._offer_width()
        return QSize(width, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the texts of the buttons where there is room for them."""
        super().resizeEvent(event)
        self._arrange()

    def _take_offer(self) -> None:
        self.withdraw_offer()
        if self._offered is not None:
            self._offered()

    def _follow(self) -> None:
        """Follow the state of the buttons."""
        is_active = any(button.active for button in self._buttons)
        if is_active != self._is_active:
            self._is_active = is_active
            self.active_changed.emit(is_active)
        if not self._note_ended.isActive():
            self._show_status()

    def _show_status(self) -> None:
        self._line.show_line(_joined([button.status for button in self._buttons if button.status.text]))

    def _arrange(self) -> None:
        """Show symbols alone where the texts would leave too little room for the line, or for the offer in its place.

        So an offer, which comes by itself, moves no button.
        """
        needed = self._buttons_width(has_room=True) + max(scaled(_LEAST_LINE), self._offer_width())
        for button in self._buttons:
            button.set_has_room(needed <= self.width())

    def _buttons_width(self, *, has_room: bool) -> int:
        """Pixels that the buttons need with or without room for their texts."""
        return sum(button.needed_width(has_room) + _GAP for button in self._buttons)

    def _offer_width(self) -> int:
        return 0 if self._offer.isHidden() else self._offer.sizeHint().width() + _GAP


def _joined(lines: Sequence[StatusText]) -> StatusText:
    """One line of several, with the tone of the first that has one of its own."""
    tone: Tone = next((line.tone for line in lines if line.tone != "muted"), "muted")
    more = "\n".join(line.more for line in lines if line.more)
    return StatusText(" · ".join(line.text for line in lines), tone, more)
