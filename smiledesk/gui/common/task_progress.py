"""The progress of a long task, and its result afterwards."""

import time

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from smiledesk.gui.common.durations import about
from smiledesk.gui.common.fonts import proportional
from smiledesk.gui.common.plain_text import PlainLabel
from smiledesk.gui.common.progress_bar import ProgressBar
from smiledesk.gui.common.style import set_room, set_tone

_ESTIMATE_AFTER = 3.0
"""Seconds after which the time left can be estimated: worker processes need some to start."""

_PARTS = 1000
"""Steps of the bar."""


class TaskProgress(QWidget):
    """A line of text, a bar, and a button that ends the task."""

    cancel_requested = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """name: of the bar, for screen readers."""
        super().__init__(parent)
        self._began_at = 0.0
        self.text = PlainLabel(font=proportional(9), tone="muted", wraps=True)
        self.bar = ProgressBar(name)
        self.cancel = QPushButton(self.tr("Stop"))
        set_room(self.cancel, "tight")
        self.cancel.clicked.connect(self.cancel_requested)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.text, stretch=1)
        line.addWidget(self.cancel)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(4)
        rows.addLayout(line)
        rows.addWidget(self.bar)

    def show_busy(self, text: str) -> None:
        """Show work whose end is not known."""
        self._show(text, running=True)
        self.bar.show_busy()

    def start_clock(self) -> None:
        """Estimate the time left from now on."""
        self._began_at = time.monotonic()

    def show_share(self, text: str, share: float) -> None:
        """Show how much of the work is done, 0 to 1, and the time left."""
        self.bar.show_progress(round(_PARTS * share), _PARTS)
        seconds = time.monotonic() - self._began_at
        if seconds > _ESTIMATE_AFTER and share > 0:
            text = self.tr("{0}, {1} left").format(text, about(seconds * (1 - share) / share))
        self._show(text, running=True)

    def show_end(self, text: str) -> None:
        """Show a result, or that the task was ended early."""
        self._show(text, running=False)

    def show_failure(self, problem: str) -> None:
        """Show why the task ended."""
        self._show(problem, running=False)
        set_tone(self.text, "against")

    def _show(self, text: str, *, running: bool) -> None:
        set_tone(self.text, "muted")
        self.text.setText(text)
        if not running:
            self.bar.stop()
        self.bar.setVisible(running)
        self.cancel.setVisible(running)
