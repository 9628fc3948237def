"""Classify a folder: the run, its pane, and the way of its results to files, samples and the live view."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from smiledesk.core.errors import UserError
from smiledesk.core.escaping import one_line
from smiledesk.core.records import Analysis, FaceReading, Frame, Timings
from smiledesk.gui.common.background_task import BackgroundTask
from smiledesk.gui.common.numbers import grouped
from smiledesk.gui.common.plain_text import capitalized
from smiledesk.gui.common.reading_text import class_text
from smiledesk.gui.common.theme import Theme
from smiledesk.gui.live.live_model import LiveModel
from smiledesk.gui.shell.main_window import MainWindow
from smiledesk.gui.shell.sources import Sources
from smiledesk.gui.shell.teaching import Teaching
from smiledesk.network.card import Card
from smiledesk.session.status import SourceStatus
from smiledesk.settings import SavedSettings, detector_choice

if TYPE_CHECKING:
    from smiledesk.gui.batch.folder_results import FolderResult
    from smiledesk.gui.batch.folder_run import Begun, FolderRun
    from smiledesk.gui.batch.folder_view import FolderView
    from smiledesk.gui.teach.collect.sample_writer import FolderState
    from smiledesk.gui.teach.collect.shown_frame import ShownFrame

_FACE = 1
"""Number of the face in a frame made of a result."""


class FolderClassification(QObject):
    """Classifies a folder with the model that is live when it begins; makes pane and run when first used."""

    def __init__(
        self,
        window: MainWindow,
        theme: Theme,
        settings: SavedSettings,
        live_model: LiveModel,
        sources: Sources,
        teaching: Teaching,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._theme = theme
        self._live_model = live_model
        self._sources = sources
        self._teaching = teaching
        self._begun: Begun | None = None
        self._corrected: dict[Frame, int] = {}
        """Frames handed to the samples, with the positions of their results."""
        self._bursts: dict[str, tuple[int, str]] = {}
        """Burst of a sample -> position of its result, and its class."""
        self._kept: dict[int, str] = {}
        """Position of a result -> class of its sample, unless that was undone."""
        self.view: FolderView | None = None
        self._run: FolderRun | None = None
        self._background = BackgroundTask(self)
        self._background.failed.connect(self._show_message)
        teaching.corrected.connect(self._take_corrected)
        teaching.samples_changed.connect(self._show_kept)

    def open(self) -> None:
        """Show the pane; without results, ask for a folder."""
        view, _ = self._opened()
        view.list.setFocus()
        if view.results is None:
            self.ask_for_folder()

    def ask_for_folder(self) -> None:
        """Let the user choose a folder, and classify it."""
        path = QFileDialog.getExistingDirectory(self._window, self.tr("Classify the pictures and films of a folder"))
        if path:
            self.classify(Path(path))

    def classify(self, folder: Path) -> None:
        """Classify a folder in place of the one before, and show its results."""
        view, run = self._opened()
        self._begun = None
        self._corrected, self._bursts, self._kept = {}, {}, {}
        view.setFocus()
        view.begin(folder.absolute())
        run.start(folder.absolute(), self._live_model.bundle)

    def stop(self) -> None:
        """End the run and its worker processes: the window closes."""
        if self._run is not None:
            self._run.stop()
        self._background.stop()
        if self.view is not None:
            self.view.stop()

    def _opened(self) -> "tuple[FolderView, FolderRun]":
        """Show the pane; it and the run are made when it is first opened."""
        if self.view is None or self._run is None:
            from smiledesk.gui.batch.folder_view import FolderView

            self.view, self._run = FolderView(self._theme), self._new_run()
            self._connect(self.view, self._run)
        self._window.open_side(self.view)
        return self.view, self._run

    def _new_run(self) -> "FolderRun":
        from smiledesk.gui.batch.folder_run import FolderRun

        settings = self._settings
        return FolderRun(lambda: detector_choice(settings.current), lambda: settings.current.workers, self)

    def _connect(self, view: "FolderView", run: "FolderRun") -> None:
        view.closed.connect(self._window.close_side)
        view.folder_requested.connect(self.ask_for_folder)
        view.cancel_requested.connect(self._cancel)
        view.export_requested.connect(self._ask_for_file)
        view.list.open_requested.connect(self._open_result)
        view.list.correct_requested.connect(self._correct)
        view.list.undo_requested.connect(self._teaching.undo)
        run.begun.connect(self._show_begun)
        run.begun.connect(view.show_begun)
        run.progressed.connect(view.progress.show_progress)
        run.found.connect(view.show_found)
        run.ended.connect(view.show_ended)
        run.failed.connect(view.show_failure)

    def _show_begun(self, begun: "Begun") -> None:
        self._begun = begun

    def _cancel(self) -> None:
        if self.view is not None and self._run is not None:
            self._run.cancel()
            self.view.show_cancelled()

    def _open_result(self, position: int) -> None:
        """Show a result's picture as the live source."""
        result = self._result(position)
        if result is None or result.reason:
            return
        self._sources.open_at(result.path, result.time)

    def _correct(self, position: int) -> None:
        """Cut the face of a wrong verdict out of its file, and make it a sample."""
        result, begun = self._result(position), self._begun
        if result is None or begun is None or result.verdict is None or result.square is None:
            return
        if position in self._kept:
            self._show_message(self.tr("This face is a sample already."))
            return

        def hand_over(shown: "ShownFrame") -> None:
            # Another folder may have taken its place, with other results at the same positions.
            if begun is self._begun:
                self._corrected[shown.analysis.frame] = position
            self._teaching.correct_on(shown)

        self._background.run(lambda: _shown_frame(result, begun.card), hand_over)

    def _take_corrected(self, frame: Frame, label: str, burst: str) -> None:
        position = self._corrected.pop(frame, None)
        if position is not None:
            self._bursts[burst] = position, label
            text = self.tr("Kept as {0}. Ctrl+Z takes it back.")
            self._show_message(text.format(class_text(label)))

    def _show_kept(self, state: "FolderState") -> None:
        """Mark the results whose samples are in the folder: not those that were undone."""
        self._kept = dict(kept for burst, kept in self._bursts.items() if burst in state.bursts)
        if self.view is not None:
            self.view.show_kept(self._kept)

    def _ask_for_file(self) -> None:
        """Let the user name the file of the shown rows; the dialog asks before it replaces one."""
        if self.view is None or self._begun is None:
            return
        filters = {
            self.tr("CSV (*.csv)"): ".csv",
            self.tr("JSON lines (*.jsonl)"): ".jsonl",
            self.tr("Parquet (*.parquet)"): ".parquet",
        }
        suggested = str(self._begun.folder.with_name(f"{self._begun.folder.name}.csv"))
        path, chosen = QFileDialog.getSaveFileName(
            self._window, self.tr("Export the shown rows"), suggested, ";;".join(filters)
        )
        if not path:
            return
        named = Path(path)
        complete = named if named.suffix else named.with_name(named.name + filters.get(chosen, ".csv"))
        if complete != named and complete.exists():
            # The dialog asked about the name as it was typed.
            self._show_message(
                self.tr("'{0}' exists: type its whole name to replace it").format(one_line(complete.name))
            )
        else:
            self.export(complete)

    def export(self, path: Path) -> None:
        """Write the shown rows into a file."""
        if self.view is None or self.view.results is None or self._begun is None:
            return
        from smiledesk.gui.batch.export import export

        results, begun = self.view.results, self._begun
        positions = results.with_rows(self.view.list.results.positions)
        text = self.tr("{number} rows saved as {file}", "", len(positions))
        text = text.format(number=grouped(len(positions)), file=one_line(path.name))
        self._background.run(
            lambda: export(results.rows(positions), results.columns, begun.judged_by, path),
            lambda _: self._show_message(text),
        )

    def _result(self, position: int) -> "FolderResult | None":
        return None if self.view is None or self.view.results is None else self.view.results[position]

    def _show_message(self, text: str) -> None:
        if self.view is not None:
            self.view.show_message(capitalized(text))


def _shown_frame(result: "FolderResult", card: Card) -> "ShownFrame":
    """The region of a result's face as a frame that was judged.

    Raises:
        UserError: its file cannot be read any more.
    """
    if result.square is None or result.verdict is None:
        raise UserError("there is no face to keep in '{result}'", result=result.name)
    from smiledesk.dataset.capture import capture
    from smiledesk.gui.batch.face_pictures import frame_of
    from smiledesk.gui.teach.collect.shown_frame import ShownFrame

    frame = frame_of(result.path, result.time)
    kept = capture(frame.pixels, result.square)
    region = Frame(frame.index, frame.media_time, frame.captured_at, continuous=False, pixels=kept.image)
    reading = FaceReading(_FACE, kept.square, None, None, result.verdict, "ok")
    analysis = Analysis(region, (reading,), None, _FACE, Timings(0.0, 0.0, 0.0), generation=0, classes=card.classes)
    return ShownFrame(analysis, card, SourceStatus("running", result.name))
