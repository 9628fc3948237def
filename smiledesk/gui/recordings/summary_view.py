"""The summary of a recording: its plot over the tables of episodes and faces."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QPushButton, QSplitter, QVBoxLayout, QWidget

from smiledesk.core.atomic import write_whole
from smiledesk.gui.common.actions import Action
from smiledesk.gui.common.background_task import BackgroundTask
from smiledesk.gui.common.buttons import CloseButton, MenuButton
from smiledesk.gui.common.containers import PageStack, PaneScroll
from smiledesk.gui.common.fonts import proportional
from smiledesk.gui.common.labels import ElidedLabel, Hint
from smiledesk.gui.common.message_text import message_text
from smiledesk.gui.common.plain_text import capitalized, plain
from smiledesk.gui.common.state_view import StateView
from smiledesk.gui.common.style import set_room
from smiledesk.gui.common.theme import Theme
from smiledesk.gui.recordings.plot_view import PlotView, plot_text
from smiledesk.gui.recordings.summary_tables import SummaryTables
from smiledesk.recording.summary.episodes import Episode, Summary, summary_of
from smiledesk.recording.summary.plot_on_demand import plot_png, plot_svg
from smiledesk.recording.summary.reading_file import read_recordings
from smiledesk.recording.summary.tables import EPISODE_COLUMNS, csv_table, episode_rows


@dataclass(frozen=True, slots=True)
class _SummarisedFile:
    """A table of readings, read and summarised."""

    path: Path
    summaries: tuple[Summary, ...]
    notes: tuple[str, ...]
    """A line on each thing that was left out."""


class SummaryView(QWidget):
    """Reads a table of readings in the background and shows its summary; of several films, one at a time."""

    closed = Signal()
    """The user closed the view."""

    jump_requested = Signal(float)
    """A time of the film that was recorded, in seconds."""

    another_requested = Signal()
    """The user asks for another recording."""

    def __init__(self, theme: Theme, is_open: Callable[[Summary], bool]) -> None:
        """is_open: true if the film of a recording is the one that is shown, so that a click can jump in it."""
        super().__init__()
        self._is_open = is_open
        self._file: _SummarisedFile | None = None
        self._path = Path()
        self._reading = BackgroundTask(self)
        self._drawing = BackgroundTask(self)
        self._saving = BackgroundTask(self)
        self.state = StateView()
        self.plot = PlotView(theme, self._drawing)
        self.tables = SummaryTables(theme)
        self.films = QComboBox()
        self.films.setAccessibleName(self.tr("Film"))
        self._notes = Hint()
        self._pages = PageStack()
        self._pages.add(self.state)
        self._pages.add(self._content())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addLayout(self._heading())
        layout.addWidget(self.films)
        layout.addWidget(self._notes)
        layout.addWidget(self._pages, stretch=1)
        self._connect()
        self._show_state(self.tr("No recording yet"), self.tr("Record readings, or choose a recording."))

    @property
    def summary(self) -> Summary | None:
        """The summary that is shown."""
        if self._file is None or self._pages.shown_index == 0:
            return None
        return self._file.summaries[self.films.currentIndex()]

    def show_recording(self, path: Path) -> None:
        """Read a recording and show its summary."""
        self._path = path
        self._file = None
        self._title.show_text(path.name, str(path))
        self._show_state(self.tr("Reading the recording…"), path.name)
        self._reading.run_instead(lambda _run: _summarised(path), self._show_file)

    def stop(self) -> None:
        """End the work in the background; what is being saved is finished."""
        self._reading.cancel()
        self._drawing.cancel()
        for task in (self._reading, self._drawing, self._saving):
            task.stop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Escape, like every view beside the network."""
        if Action.GO_BACK.matches(event):
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _heading(self) -> QHBoxLayout:
        self._title = ElidedLabel(self.tr("Summary"), font=proportional(11, bold=True))
        self.save_button = MenuButton(self.tr("Save as…"), "medium")
        menu = self.save_button.menu()
        menu.addAction(
            self.tr("Plot as PNG…"), lambda: self._save(".png", lambda _all, shown: plot_png(shown, plot_text))
        )
        menu.addAction(
            self.tr("Plot as SVG…"), lambda: self._save(".svg", lambda _all, shown: plot_svg(shown, plot_text))
        )
        menu.addAction(self.tr("Episodes as CSV…"), lambda: self._save(".episodes.csv", _episodes_csv))
        self.another_button = QPushButton(self.tr("Another…"))
        self.another_button.setToolTip(plain(self.tr("Summary of another recording")))
        set_room(self.another_button, "medium")
        self.close_button = CloseButton()
        line = QHBoxLayout()
        line.setSpacing(4)
        line.addWidget(self._title, stretch=1)
        for button in (self.another_button, self.save_button, self.close_button):
            line.addWidget(button)
        return line

    def _content(self) -> QWidget:
        content = QSplitter(Qt.Orientation.Vertical)
        content.setChildrenCollapsible(False)
        content.setHandleWidth(10)
        scroll = PaneScroll(self.plot)
        self.plot.height_changed.connect(scroll.setMaximumHeight)
        content.addWidget(scroll)
        content.addWidget(self.tables)
        content.setStretchFactor(0, 3)
        content.setStretchFactor(1, 2)
        return content

    def _connect(self) -> None:
        self.close_button.clicked.connect(self.closed)
        self.another_button.clicked.connect(self.another_requested)
        self.films.activated.connect(self._show_summary)
        self.plot.place_clicked.connect(self._go_to_place)
        self.tables.episode_chosen.connect(self._go_to_episode)
        self._reading.failed.connect(self._show_failure)
        for task in (self._drawing, self._saving):
            task.failed.connect(lambda line: self._show_note(line, is_warning=True))

    def _show_state(self, headline: str, explanation: str) -> None:
        self.state.show_state(headline, explanation)
        self._pages.show_index(0)
        self.films.hide()
        self._notes.hide()
        self.save_button.setEnabled(False)

    def _show_failure(self, line: str) -> None:
        self._show_state(self.tr("This recording cannot be summarised"), capitalized(line))

    def _show_file(self, file: _SummarisedFile) -> None:
        self._file = file
        self.films.clear()
        self.films.addItems([summary.recording.name for summary in file.summaries])
        self.films.setVisible(len(file.summaries) > 1)
        self.save_button.setEnabled(True)
        self._pages.show_index(1)
        self._show_note("\n".join(map(message_text, file.notes)), is_warning=True)
        self._show_summary()

    def _show_summary(self) -> None:
        summary = self.summary
        if summary is None:
            return
        self.plot.show_summary(summary)
        hint = self.tr("A click jumps to that moment of the film.") if self._is_open(summary) else ""
        self.tables.show_summary(summary, hint)

    def _show_note(self, text: str, *, is_warning: bool) -> None:
        self._notes.setVisible(bool(text))
        if is_warning:
            self._notes.warn(text)
        else:
            self._notes.explain(text)

    def _go_to_episode(self, episode: Episode) -> None:
        summary = self.summary
        if summary is None:
            return
        first = summary.recording.place_of(episode.segment, episode.onset)
        self.plot.mark(first, first + episode.duration)
        self._jump(summary, episode.onset)

    def _go_to_place(self, place: float) -> None:
        summary = self.summary
        if summary is not None:
            self.plot.mark(place, place)
            self._jump(summary, summary.recording.time_at(place))

    def _jump(self, summary: Summary, time: float) -> None:
        if self._is_open(summary):
            self.jump_requested.emit(time)

    def _save(self, suffix: str, content: Callable[[Sequence[Summary], Summary], bytes]) -> None:
        """Ask for a file, and write it in the background."""
        file, summary = self._file, self.summary
        if file is None or summary is None:
            return
        suggested = file.path.with_name(f"{file.path.stem}{suffix}")
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Save as"), str(suggested), f"*{suffix}")
        if not chosen:
            return
        path = Path(chosen)

        def write() -> str:
            write_whole(path, content(file.summaries, summary))
            return path.name

        self._saving.run(write, lambda name: self._show_note(self.tr("Saved {0}").format(name), is_warning=False))


def _summarised(path: Path) -> _SummarisedFile:
    notes: list[str] = []
    summaries = tuple(summary_of(recording) for recording in read_recordings(path, report=notes.append))
    return _SummarisedFile(path, summaries, tuple(notes))


def _episodes_csv(all_films: Sequence[Summary], _shown: Summary) -> bytes:
    return csv_table(EPISODE_COLUMNS, episode_rows(all_films))
