"""A message over a part of the window that the user may act on or close."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, QRect
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from smiledesk.gui.common.plain_text import PlainLabel, breakable
from smiledesk.gui.common.style import set_role, set_tone
from smiledesk.gui.common.text_size import scaled

_MARGIN = 8

_NARROWEST_TEXT = 180
"""Pixels that the text has beside the buttons, at least."""

_MOST_MESSAGES = 8
"""Messages that wait to be closed; the oldest beyond them are forgotten."""


@dataclass(frozen=True, slots=True)
class _Message:
    text: str
    step: str
    """Text of the button that runs the action; empty for no button."""
    action: Callable[[], object] | None


class Banner(QFrame):
    """A line of text, a button for one action, and one to close it. Behind a message, the earlier ones wait for that.

    It appears by itself, so it moves nothing that can be clicked: it floats over the bottom of a widget, or over the
    top if the pointer is at the bottom. So it never takes a click that was meant for the widget.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._messages: list[_Message] = []
        """The newest last; it is shown."""
        self._held = False
        self._over: QWidget | None = None
        self._at_top = False
        self._label = PlainLabel(wraps=True)
        self._label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._step = QPushButton()
        self._step.clicked.connect(self._act)
        self._close = QPushButton()
        self._close.clicked.connect(self._take_away)
        self._buttons = QHBoxLayout()
        self._buttons.addStretch()
        self._buttons.addWidget(self._step)
        self._buttons.addWidget(self._close)
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.setContentsMargins(14, 7, 8, 7)
        self._line.addWidget(self._label, stretch=1)
        self._line.addLayout(self._buttons)
        set_role(self, "card")
        set_tone(self, "warning")
        self.hide()

    @property
    def text(self) -> str:
        """The message."""
        return self.accessibleName()

    def float_over(self, widget: QWidget) -> None:
        """Float over a widget that has a parent, and follow its size; hidden at first."""
        self._over = widget
        self.setParent(widget.parentWidget())
        widget.installEventFilter(self)
        self.hide()

    def show_message(self, text: str, step: str = "", action: Callable[[], object] | None = None) -> None:
        """Show a message. step: text of a button that runs the action and closes the message; empty for no button."""
        others = [message for message in self._messages if message.text != text]
        self._messages = [*others[1 - _MOST_MESSAGES :], _Message(text, step, action)]
        self._show_newest()

    def withdraw(self, text: str) -> None:
        """Take a message away that no longer holds, wherever it waits."""
        self._messages = [message for message in self._messages if message.text != text]
        self._show_newest()

    def clear(self) -> None:
        """Take all messages away."""
        self._messages = []
        self._show_newest()

    def hold(self) -> None:
        """Show no message until `release`: something else covers the place."""
        self._held = True
        self._show_newest()

    def release(self) -> None:
        """Show the newest message again, and those that came meanwhile."""
        self._held = False
        self._show_newest()

    def _show_newest(self) -> None:
        if self._held or not self._messages:
            self.hide()
            return
        message, earlier = self._messages[-1], len(self._messages) - 1
        self._label.setText(breakable(message.text))
        self._label.setAccessibleName(message.text)
        self._step.setText(message.step)
        self._step.setVisible(bool(message.step))
        self._close.setText(self.tr("Close ({0} more)").format(earlier) if earlier else self.tr("Close"))
        self.setAccessibleName(message.text)
        if self.isHidden():
            self._at_top = False
            self._at_top = self._place().contains(self._pointer())
        self._settle()
        self.raise_()
        self.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the size of the widget below."""
        if watched is self._over and event.type() in (QEvent.Type.Resize, QEvent.Type.Move):
            self._settle()
        return super().eventFilter(watched, event)

    def _settle(self) -> None:
        if self._over is not None:
            self.setGeometry(self._place())
            self._line.activate()

    def _place(self) -> QRect:
        """Its place in its parent, as high as the message needs."""
        if self._over is None:
            return self.geometry()
        below = _part_in_view(self._over).adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        self._arrange(below.width())
        height = self.heightForWidth(below.width())
        top = below.top() if self._at_top else below.bottom() + 1 - height
        return QRect(below.left(), top, below.width(), height)

    def _arrange(self, width: int) -> None:
        """Put the buttons below the text where they would leave it too little room."""
        # A layout within a layout learns of a button's new text only when it is laid out.
        self._buttons.invalidate()
        is_narrow = width - self._buttons.sizeHint().width() < scaled(_NARROWEST_TEXT)
        beside, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._line.setDirection(below if is_narrow else beside)

    def _pointer(self) -> QPoint:
        parent = self.parentWidget()
        return QCursor.pos() if parent is None else parent.mapFromGlobal(QCursor.pos())

    def _take_away(self) -> _Message:
        """Close the message that is shown, and show the one before it."""
        message = self._messages.pop()
        self._show_newest()
        return message

    def _act(self) -> None:
        message = self._take_away()
        if message.action is not None:
            message.action()


def _part_in_view(widget: QWidget) -> QRect:
    """The part of a widget that is not scrolled out of view, in its parent; the whole widget if none of it is."""
    seen, parent = widget.geometry(), widget.parentWidget()
    around = parent
    while parent is not None and around is not None:
        seen &= QRect(parent.mapFrom(around, QPoint()), around.size())
        around = None if around.isWindow() else around.parentWidget()
    return widget.geometry() if seen.isEmpty() else seen
