"""What stands in a page's place while its training child is not there: why, and what to do next."""

import time
from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QPushButton, QStackedLayout, QVBoxLayout, QWidget

from smiledesk.gui.common.fonts import proportional
from smiledesk.gui.common.plain_text import PlainLabel
from smiledesk.gui.common.progress_bar import ProgressBar
from smiledesk.gui.common.state_view import NextStep, StateView
from smiledesk.gui.common.style import set_tone
from smiledesk.jobs.messages import Progress


class ChildStates(QWidget):
    """Shows a state with its next steps, or that the child is starting, or the page's content."""

    cancelled = Signal()
    """The user does not want to wait for the child."""

    def __init__(self, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._content = content
        self.state = StateView()
        self.starting = Starting()
        self.starting.cancel.clicked.connect(self.cancelled)
        self._pages = QStackedLayout(self)
        for page in (self.state, self.starting, content):
            self._pages.addWidget(page)

    @property
    def shown(self) -> QWidget | None:
        """`state`, `starting` or the content."""
        return self._pages.currentWidget()

    def show_state(self, headline: str, explanation: str, steps: Sequence[NextStep]) -> None:
        """Show a state and its next steps; the first of them gets the focus if the page had it."""
        had_focus = self.isAncestorOf(self.window().focusWidget() or self.window())
        self.state.show_state(headline, explanation, steps)
        self._show(self.state)
        if had_focus and (buttons := self.state.buttons()):
            buttons[0].setFocus()

    def show_starting(self) -> None:
        """Say that the child starts, and how long that has taken."""
        self.starting.begin()
        self._show(self.starting)

    def show_progress(self, message: Progress) -> None:
        """Say what a child that starts is at."""
        self.starting.show_progress(message)

    def show_content(self) -> None:
        """Show the page itself."""
        self._show(self._content)

    def _show(self, page: QWidget) -> None:
        if page is not self.starting:
            self.starting.end()
        self._pages.setCurrentWidget(page)


class Starting(QWidget):
    """A child on its way: what it is doing, a bar, and the seconds so far."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._began = 0.0
        headline = PlainLabel(self.tr("Starting a training process"))
        headline.setFont(proportional(15, bold=True))
        self._doing = PlainLabel()
        self._doing.setWordWrap(True)
        self._doing.setFont(proportional(10.5))
        self._bar = ProgressBar(headline.text())
        self._bar.setFixedWidth(260)
        self._seconds = PlainLabel()
        self.cancel = QPushButton(self.tr("Cancel"))
        for label in (headline, self._doing, self._seconds):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(36, 24, 36, 24)
        layout.setSpacing(14)
        layout.addStretch()
        layout.addWidget(headline)
        layout.addWidget(self._doing)
        layout.addWidget(self._bar, alignment=Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(self._seconds)
        layout.addWidget(self.cancel, alignment=Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch()
        self._clock = QTimer(self)
        self._clock.setInterval(200)
        self._clock.timeout.connect(self._count)
        set_tone(self._seconds, "muted")

    def begin(self) -> None:
        """Count from now."""
        self._began = time.monotonic()
        self._bar.show_busy()
        self._doing.setText(self.tr("It learns in a process of its own, so the live picture goes on."))
        self._count()
        self._clock.start()

    def show_progress(self, message: Progress) -> None:
        """Say what the child is at; how far it is shows where it knows."""
        if message.phase == "reading":
            self._doing.setText(self.tr("Reading the images"))
            self._bar.show_progress(message.done, message.total)
        else:
            self._doing.setText(self.tr("Loading TensorFlow, which usually takes 4 to 15 seconds"))
            self._bar.show_busy()

    def end(self) -> None:
        """Count no more."""
        self._clock.stop()
        self._bar.stop()

    def _count(self) -> None:
        self._seconds.setText(self.tr("{0:.0f} s so far").format(time.monotonic() - self._began))
