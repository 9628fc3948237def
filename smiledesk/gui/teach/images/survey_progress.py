"""The progress of a survey of the images, which can be paused and resumed."""

import time

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from smiledesk.gui.common.buttons import keep_width_for
from smiledesk.gui.common.durations import minutes_and_seconds
from smiledesk.gui.common.fonts import monospaced
from smiledesk.gui.common.numbers import grouped
from smiledesk.gui.common.plain_text import PlainLabel
from smiledesk.gui.common.progress_bar import ProgressBar
from smiledesk.gui.common.style import set_room
from smiledesk.jobs.messages import Progress

_ESTIMATE_AFTER = 3.0
"""Seconds after which the time left can be estimated."""


class SurveyProgress(QWidget):
    """A bar, the number of images that are done, and a button to pause or resume."""

    pause_requested = Signal()
    resume_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._began: tuple[float, int] | None = None
        self._running = False
        self.text = PlainLabel(font=monospaced(8.5), tone="muted")
        self.bar = ProgressBar(self.tr("Progress of reading the images"))
        self.button = QPushButton()
        set_room(self.button, "tight")
        keep_width_for(self.button, self.tr("Pause"), self.tr("Resume"))
        self.button.clicked.connect(self._press)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.text, stretch=1)
        line.addWidget(self.button)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(2, 0, 2, 0)
        rows.setSpacing(4)
        rows.addLayout(line)
        rows.addWidget(self.bar)
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.setSizePolicy(policy)

    def begin(self) -> None:
        """Show that a survey begins; the number of images is not known yet."""
        self._began = None
        self._running = True
        self.bar.show_busy()
        self.text.setText(self.tr("Reading the folders"))
        self.button.setText(self.tr("Pause"))
        self.show()

    def show_progress(self, progress: Progress) -> None:
        """Show how many images are done, and how long the others will take."""
        if not progress.done:
            return
        now = time.monotonic()
        if self._began is None:
            self._began = (now, progress.done)
        began, first = self._began
        self.bar.show_progress(progress.done, progress.total)
        digits = len(grouped(progress.total))
        facts = [
            self.tr("{done} of {number} images read", "", progress.total).format(
                done=grouped(progress.done).rjust(digits), number=grouped(progress.total)
            )
        ]
        if now - began > _ESTIMATE_AFTER and progress.done > first:
            left = (now - began) / (progress.done - first) * (progress.total - progress.done)
            facts.append(self.tr("{0} left").format(minutes_and_seconds(left)))
        self.text.setText(" · ".join(facts))

    def pause(self) -> None:
        """Show that the survey is paused."""
        self._running = False
        self.bar.stop()
        self.text.setText(self.tr("Paused: not all images are read"))
        self.button.setText(self.tr("Resume"))

    def end(self) -> None:
        """Hide: all images are done."""
        self._running = False
        self.bar.stop()
        self.hide()

    def _press(self) -> None:
        (self.pause_requested if self._running else self.resume_requested).emit()
