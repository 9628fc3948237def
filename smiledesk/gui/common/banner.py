"""A line over a part of the window for what the user should know but need not act on at once."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QRect
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from smiledesk.gui.common.plain_text import PlainLabel
from smiledesk.gui.common.style import set_role, set_tone

_MARGIN = 8


class Banner(QFrame):
    """Says one thing, offers one step, and can be closed.

    It comes by itself, so it moves nothing that can be clicked: it floats over the bottom of a widget, or over the top
    where the pointer is at the bottom. A click that was meant for what is below never hits it.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._action: Callable[[], object] | None = None
        self._over: QWidget | None = None
        self._at_top = False
        self._words = PlainLabel()
        self._words.setWordWrap(True)
        self._words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._step = QPushButton()
        self._step.clicked.connect(self._act)
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.hide)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 7, 8, 7)
        layout.addWidget(self._words)
        layout.addWidget(self._step)
        layout.addWidget(close)
        set_role(self, "card")
        set_tone(self, "warning")
        self.hide()

    @property
    def words(self) -> str:
        """What it says."""
        return self._words.text()

    def float_over(self, widget: QWidget) -> None:
        """Float over this widget, which has a parent, and follow its size; hidden at first."""
        self._over = widget
        self.setParent(widget.parentWidget())
        widget.installEventFilter(self)
        self.hide()

    def say(self, words: str, step: str = "", action: Callable[[], object] | None = None) -> None:
        """Show a line; step: the words of a button that runs the action and closes the line."""
        self._words.setText(words)
        self._action = action
        self._step.setText(step)
        self._step.setVisible(bool(step))
        self.setAccessibleName(words)
        if self.isHidden():
            self._at_top = False
            self._at_top = self._place().contains(self._pointer())
        self._settle()
        self.raise_()
        self.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the widget below."""
        if watched is self._over and event.type() in (QEvent.Type.Resize, QEvent.Type.Move):
            self._settle()
        return super().eventFilter(watched, event)

    def _settle(self) -> None:
        if self._over is not None:
            self.setGeometry(self._place())

    def _place(self) -> QRect:
        """Where it floats, in its parent; as high as its words need."""
        if self._over is None:
            return self.geometry()
        below = self._over.geometry().adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        height = self.heightForWidth(below.width())
        top = below.top() if self._at_top else below.bottom() + 1 - height
        return QRect(below.left(), top, below.width(), height)

    def _pointer(self) -> QPoint:
        parent = self.parentWidget()
        return QCursor.pos() if parent is None else parent.mapFromGlobal(QCursor.pos())

    def _act(self) -> None:
        self.hide()
        if self._action is not None:
            self._action()
