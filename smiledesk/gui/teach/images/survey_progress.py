"""How far the look at the images is; it may rest and go on."""

import time

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from smiledesk.gui.common.buttons import keep_width_for
from smiledesk.gui.common.fonts import monospaced
from smiledesk.gui.common.plain_text import PlainLabel
from smiledesk.gui.common.progress_bar import ProgressBar
from smiledesk.gui.common.style import set_room, set_tone
from smiledesk.gui.teach.images.survey_text import number_text
from smiledesk.jobs.messages import Progress

_SURE_AFTER = 3.0
"""Seconds after which the time that is left can be told."""


class LookingLine(QWidget):
    """A bar, how many images were looked at, and a button to rest or to go on."""

    rest_requested = Signal()
    go_on_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._began: tuple[float, int] | None = None
        self._looking = False
        self.words = PlainLabel()
        self.words.setFont(monospaced(8.5))
        self.bar = ProgressBar(self.tr("Images that were looked at"))
        self.button = QPushButton()
        set_room(self.button, "tight")
        keep_width_for(self.button, self.tr("Pause"), self.tr("Go on"))
        self.button.clicked.connect(self._press)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.words, stretch=1)
        line.addWidget(self.button)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(2, 0, 2, 0)
        rows.setSpacing(4)
        rows.addLayout(line)
        rows.addWidget(self.bar)
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.setSizePolicy(policy)
        set_tone(self.words, "muted")

    def begin(self) -> None:
        """A look begins; nobody knows yet at how many images."""
        self._began = None
        self._looking = True
        self.bar.show_busy()
        self.words.setText(self.tr("Finding out what is there"))
        self.button.setText(self.tr("Pause"))
        self.show()

    def show_progress(self, progress: Progress) -> None:
        """Say at how many images it looked, and how long the others will take."""
        if not progress.done:
            return
        now = time.monotonic()
        if self._began is None:
            self._began = (now, progress.done)
        began, first = self._began
        self.bar.show_progress(progress.done, progress.total)
        digits = len(number_text(progress.total))
        words = self.tr("Looked at {0} of {1}").format(
            number_text(progress.done).rjust(digits), number_text(progress.total)
        )
        if now - began > _SURE_AFTER and progress.done > first:
            left = (now - began) / (progress.done - first) * (progress.total - progress.done)
            words += self.tr(" · {0} left").format(f"{int(left) // 60}:{int(left) % 60:02d}")
        self.words.setText(words)

    def rest(self) -> None:
        """It rests; what was found so far stands."""
        self._looking = False
        self.bar.stop()
        self.words.setText(self.tr("Paused: not all images were looked at"))
        self.button.setText(self.tr("Go on"))

    def end(self) -> None:
        """All images were looked at."""
        self._looking = False
        self.bar.stop()
        self.hide()

    def _press(self) -> None:
        (self.rest_requested if self._looking else self.go_on_requested).emit()
