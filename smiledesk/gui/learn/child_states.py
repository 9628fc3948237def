"""The state of a page's training child: not running, starting, or at work."""

import time
from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from smiledesk.gui.common.containers import PageStack
from smiledesk.gui.common.fonts import proportional
from smiledesk.gui.common.plain_text import PlainLabel
from smiledesk.gui.common.progress_bar import ProgressBar
from smiledesk.gui.common.state_view import NextStep, StateView
from smiledesk.gui.common.text_size import scaled
from smiledesk.jobs.messages import Progress

_APPEARS_AFTER_MS = 500
"""Work that takes less is not shown."""


class ChildStates(QWidget):
    """Shows a state with its next steps, the start of the child, or the content of the page."""

    cancelled = Signal()
    """The user cancelled the start of the child."""

    def __init__(self, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._content = content
        self.state = StateView()
        self.starting = Starting()
        self.starting.cancel.clicked.connect(self.cancelled)
        self._pages = PageStack()
        for page in (self.state, self.starting, content):
            self._pages.add(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._pages)

    @property
    def shown(self) -> QWidget | None:
        """The shown page: `state`, `starting` or the content."""
        return self._pages.shown

    def show_state(self, headline: str, explanation: str, steps: Sequence[NextStep]) -> None:
        """Show a state and its next steps; the first of them gets the focus if the page had it."""
        had_focus = self.isAncestorOf(self.window().focusWidget() or self.window())
        self.state.show_state(headline, explanation, steps)
        self._show(self.state)
        if had_focus and (buttons := self.state.buttons()):
            buttons[0].setFocus()

    def show_starting(self) -> None:
        """Show that the child is starting, and for how long."""
        self.starting.begin()
        self._show(self.starting)

    def show_progress(self, message: Progress) -> None:
        """Show the progress of the start."""
        self.starting.show_progress(message)

    def show_content(self) -> None:
        """Show the content of the page."""
        self._show(self._content)

    def _show(self, page: QWidget) -> None:
        if page is not self.starting:
            self.starting.end()
        self._pages.show_page(page)


class Starting(QWidget):
    """The start of a child: its current work, a bar, and the seconds so far."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._began = 0.0
        headline = PlainLabel(self.tr("Starting a training process"), font=proportional(15, bold=True), wraps=True)
        self._current = PlainLabel(font=proportional(10.5), wraps=True)
        self._bar = ProgressBar(headline.text())
        self._bar.setFixedWidth(scaled(260))
        self._seconds = PlainLabel(tone="muted")
        self.cancel = QPushButton(self.tr("Cancel"))
        for label in (headline, self._current, self._seconds):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(36, 24, 36, 24)
        layout.setSpacing(14)
        layout.addStretch()
        layout.addWidget(headline)
        layout.addWidget(self._current)
        layout.addWidget(self._bar, alignment=Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(self._seconds)
        layout.addWidget(self.cancel, alignment=Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch()
        self._clock = QTimer(self)
        self._clock.setInterval(200)
        self._clock.timeout.connect(self._count)

    def begin(self) -> None:
        """Count the seconds from now."""
        self._began = time.monotonic()
        self._bar.show_busy()
        self._current.setText(self.tr("It learns in a process of its own, so the live picture goes on."))
        self._count()
        self._clock.start()

    def show_progress(self, message: Progress) -> None:
        """Show the current work, and its progress if known."""
        if message.phase == "reading":
            self._current.setText(self.tr("Reading the images"))
            self._bar.show_progress(message.done, message.total)
        else:
            self._current.setText(self.tr("Loading TensorFlow, which usually takes 4 to 15 seconds"))
            self._bar.show_busy()

    def end(self) -> None:
        """Stop counting."""
        self._clock.stop()
        self._bar.stop()

    def _count(self) -> None:
        self._seconds.setText(self.tr("{0:.0f} s so far").format(time.monotonic() - self._began))


class WorkingLine(QWidget):
    """The name of the work in progress; it keeps its room while hidden, so that the widgets below do not move."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = PlainLabel(font=proportional(9), tone="muted")
        self._bar = ProgressBar("")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(2, 0, 2, 0)
        layout.setSpacing(8)
        layout.addWidget(self._label)
        layout.addWidget(self._bar, stretch=1)
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.setSizePolicy(policy)
        self._delay = QTimer(self, singleShot=True, interval=_APPEARS_AFTER_MS)
        self._delay.timeout.connect(self._appear)
        self.hide()

    @property
    def text(self) -> str:
        """The work in progress, as text."""
        return self._label.text()

    def begin(self, text: str) -> None:
        """Show the work in progress, unless it ends at once."""
        self._label.setText(text)
        self._bar.setAccessibleName(text)
        self._delay.start()

    def end(self) -> None:
        """Hide: the work is done."""
        self._delay.stop()
        self._bar.stop()
        self.hide()

    def _appear(self) -> None:
        self._bar.show_busy()
        self.show()
