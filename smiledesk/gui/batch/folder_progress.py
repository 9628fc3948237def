"""The progress of a run over a folder, and afterwards what it has found."""

import time

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from smiledesk.batch.run import RunProgress
from smiledesk.gui.batch.folder_run import Ended
from smiledesk.gui.batch.result_text import tally_text
from smiledesk.gui.common.durations import about
from smiledesk.gui.common.fonts import proportional
from smiledesk.gui.common.plain_text import PlainLabel
from smiledesk.gui.common.progress_bar import ProgressBar
from smiledesk.gui.common.style import set_room, set_tone

_ESTIMATE_AFTER = 3.0
"""Seconds after which the time left can be estimated: the workers need some to start."""

_PARTS = 1000
"""Steps of the bar."""


class FolderProgress(QWidget):
    """A line of text, a bar, and a button that ends the run."""

    cancel_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._files = 0
        self._began_at = 0.0
        self.text = PlainLabel(font=proportional(9), tone="muted", wraps=True)
        self.bar = ProgressBar(self.tr("Progress of the folder"))
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

    def begin(self) -> None:
        """Show that the files are being listed."""
        self._show(self.tr("Listing the files…"), running=True)
        self.bar.show_busy()

    def show_files(self, files: int) -> None:
        """Show how many files there are; the workers start."""
        self._files, self._began_at = files, time.monotonic()
        self.show_progress(RunProgress(0.0, 0))

    def show_progress(self, progress: RunProgress) -> None:
        """Show files, frames, and the time left."""
        self.bar.show_progress(round(_PARTS * progress.files / self._files), _PARTS)
        text = self.tr("{0:,} of {1:,} files, {2:,} frames").format(int(progress.files), self._files, progress.frames)
        seconds = time.monotonic() - self._began_at
        if seconds > _ESTIMATE_AFTER and progress.files > 0:
            left = about(seconds * (self._files - progress.files) / progress.files)
            text = self.tr("{0}, {1} left").format(text, left)
        self._show(text, running=True)

    def show_ended(self, ended: Ended) -> None:
        """Show what was found."""
        self._show(tally_text(ended.tally, ended.seconds), running=False)

    def show_cancelled(self) -> None:
        """Show that the run was ended early."""
        self._show(self.tr("Stopped: what was found until then stays in the list."), running=False)

    def show_failure(self, problem: str) -> None:
        """Show why the run ended."""
        self._show(problem, running=False)
        set_tone(self.text, "against")

    def _show(self, text: str, *, running: bool) -> None:
        set_tone(self.text, "muted")
        self.text.setText(text)
        if not running:
            self.bar.stop()
        self.bar.setVisible(running)
        self.cancel.setVisible(running)
