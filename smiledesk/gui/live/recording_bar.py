"""The recording bar: a row of buttons that keep what is seen, and what they are doing."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from smiledesk.gui.common.actions import Action
from smiledesk.gui.common.buttons import keep_width_for
from smiledesk.gui.common.fonts import proportional
from smiledesk.gui.common.labels import ElidedLabel
from smiledesk.gui.common.plain_text import plain
from smiledesk.gui.common.style import Tone, set_role, set_room, set_tone
from smiledesk.gui.common.symbols import SYMBOL_SIZE, Symbol, symbol_icon
from smiledesk.gui.common.theme import Theme

_GAP = 6

_LEAST_STATUS = 90
"""Pixels that the status needs; with less, the buttons lose their texts."""

_NOTE_MS = 8000
"""Milliseconds for which a note stands in the status' place."""


class RecordingButton(QPushButton):
    """A symbol and, where there is room, a text; red, with a text such as the running time, while it is active."""

    def __init__(self, theme: Theme, symbol: Symbol, text: str, action: Action) -> None:
        """action: what it does; named, with its key, by the tooltip."""
        super().__init__(text)
        self._theme = theme
        self._symbol = symbol
        self._text = text
        self._active_text = ""
        self._has_room = True
        self.setIconSize(SYMBOL_SIZE)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(action.text)
        self.setToolTip(plain(action.with_key(action.text)))
        set_room(self, "small")
        theme.changed.connect(self._show_symbol)
        self._show_symbol()

    @property
    def active(self) -> bool:
        """True while it shows that it is active."""
        return bool(self._active_text)

    def show_active(self, text: str) -> None:
        """Show that it is active, with a text that is shown even where there is little room."""
        self._show(text)

    def show_idle(self) -> None:
        """Show that it is not active."""
        self._show("")

    def reserve_width(self, *texts: str) -> None:
        """Stay as wide as each of these texts needs, so that its neighbours stay where they are."""
        keep_width_for(self, self._text, *texts)

    def width_with_text(self) -> int:
        """Pixels that it needs while it shows its text."""
        advance = self.fontMetrics().horizontalAdvance
        added = 0 if self.active else advance(self._text) - advance(self.text())
        return max(self.sizeHint().width() + added, self.minimumWidth())

    def set_has_room(self, has_room: bool) -> None:
        """Show the text, or the symbol alone."""
        self._has_room = has_room
        self._show(self._active_text)

    def _show(self, active_text: str) -> None:
        changed = bool(active_text) != self.active
        self._active_text = active_text
        self.setText(active_text or (self._text if self._has_room else ""))
        if changed:
            set_role(self, "recording" if active_text else "")
            self._show_symbol()

    def _show_symbol(self) -> None:
        tokens = self._theme.tokens
        colour = tokens.against if self._symbol == "record" else tokens.text
        self.setIcon(symbol_icon(self._symbol, tokens.on_against if self.active else colour))


class _Note(ElidedLabel):
    """A line about something that was kept; a click leads there."""

    def __init__(self) -> None:
        super().__init__(font=proportional(8.5))
        self.setContentsMargins(_GAP, 0, 0, 0)
        self._clicked: Callable[[], object] | None = None

    def show_note(self, text: str, clicked: Callable[[], object] | None) -> None:
        """Show a line. clicked: called when it is clicked; None for nothing."""
        self._clicked = clicked
        self.show_text(text)
        self.setAccessibleName(text)
        self.setCursor(Qt.CursorShape.ArrowCursor if clicked is None else Qt.CursorShape.PointingHandCursor)
        set_tone(self, "" if clicked is None else "accent")

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Go there."""
        if self._clicked is not None and event.button() == Qt.MouseButton.LeftButton:
            self._clicked()


class RecordingBar(QWidget):
    """Buttons at the left, in the order in which they are added, and at the right a line about what is kept."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._buttons: list[RecordingButton] = []
        self._status = ElidedLabel(font=proportional(8.5), tone="muted")
        self._status.setContentsMargins(_GAP, 0, 0, 0)
        self._note = _Note()
        self._note.hide()
        self._note_ended = QTimer(self, singleShot=True, interval=_NOTE_MS)
        self._note_ended.timeout.connect(self._end_note)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(_GAP)
        self._row.addWidget(self._status, stretch=1)
        self._row.addWidget(self._note, stretch=1)
        self.setAccessibleName(self.tr("Recording"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    @property
    def note_text(self) -> str:
        """The note at the right; empty for none."""
        return "" if self._note.isHidden() else self._note.text()

    @property
    def status_text(self) -> str:
        """The line at the right."""
        return self._status.text()

    def add_button(self, symbol: Symbol, text: str, action: Action) -> RecordingButton:
        """Add a button at the right end of the buttons; whoever adds it connects its ``clicked``."""
        button = RecordingButton(self._theme, symbol, text, action)
        self._row.insertWidget(len(self._buttons), button)
        self._buttons.append(button)
        self._arrange()
        return button

    def show_status(self, text: str, tone: Tone = "muted", more: str = "") -> None:
        """Show a line at the right, cut short where the room ends. more: added to its tooltip."""
        self._status.show_text(text, more)
        set_tone(self._status, tone)

    def show_note(self, text: str, clicked: Callable[[], object] | None = None) -> None:
        """Show a line in the status' place for a while. clicked: called when the line is clicked."""
        self._note.show_note(text, clicked)
        self._status.hide()
        self._note.show()
        self._note_ended.start()

    def _end_note(self) -> None:
        self._note.hide()
        self._status.show()

    def minimumSizeHint(self) -> QSize:
        """Room for the buttons without their texts."""
        return QSize(200, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the texts of the buttons where there is room for them."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Show symbols alone where the texts would leave the status too little room."""
        needed = sum(button.width_with_text() + _GAP for button in self._buttons) + _LEAST_STATUS
        for button in self._buttons:
            button.set_has_room(needed <= self.width())
