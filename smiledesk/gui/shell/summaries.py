"""Summaries of recordings, in the pane beside the network."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from smiledesk.core.escaping import one_line
from smiledesk.gui.common.theme import Theme
from smiledesk.gui.shell.main_window import MainWindow
from smiledesk.gui.shell.recordings_folder import RecordingsFolder
from smiledesk.gui.shell.sources import Sources
from smiledesk.session.session import Session

if TYPE_CHECKING:
    from smiledesk.gui.recordings.summary_view import SummaryView
    from smiledesk.recording.summary.episodes import Summary


class Summaries(QObject):
    """Makes the view when it is first opened: of the last recording, or of any file."""

    def __init__(
        self, window: MainWindow, theme: Theme, session: Session, sources: Sources, folder: RecordingsFolder
    ) -> None:
        super().__init__(window)
        self._window = window
        self._theme = theme
        self._session = session
        self._sources = sources
        self._folder = folder
        self._last: Path | None = None
        """The last recording of this session of the program."""
        self.view: SummaryView | None = None

    def offer(self, recording: Path) -> None:
        """Offer the summary of a recording that has just ended."""
        self._last = recording
        self._window.picture.recording_bar.offer(self.tr("Summary"), self.open_last)

    def open_last(self) -> None:
        """Show the summary of the last recording; let the user choose one if nothing was recorded yet."""
        if self._last is None:
            self.choose()
        else:
            self._window.picture.recording_bar.withdraw_offer()
            self.open(self._last)

    def choose(self) -> None:
        """Let the user choose a recording, and show its summary."""
        tables = self.tr("Tables of readings ({0})").format("*.csv *.jsonl *.ndjson")
        path, _ = QFileDialog.getOpenFileName(
            self._window,
            self.tr("Summary of a recording"),
            "" if self._folder.path is None else str(self._folder.path),
            ";;".join((tables, self.tr("All files (*)"))),
        )
        if path:
            self.open(Path(path))

    def open(self, recording: Path) -> None:
        """Show the summary of a recording."""
        if self.view is None:
            from smiledesk.gui.recordings.summary_view import SummaryView

            self.view = SummaryView(self._theme, self._is_open)
            self.view.closed.connect(self._window.close_side)
            self.view.jump_requested.connect(self._session.seek)
            self.view.another_requested.connect(self.choose)
        self._window.open_side(self.view)
        self.view.show_recording(recording)

    def stop(self) -> None:
        """End the work in the background."""
        if self.view is not None:
            self.view.stop()

    def _is_open(self, summary: "Summary") -> bool:
        """True if the film of a recording is the source that is shown."""
        is_film = self._session.status().source.duration is not None
        return is_film and one_line(self._sources.name) == summary.recording.name
