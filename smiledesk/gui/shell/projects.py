"""Project files in the window: saved, and opened into the user's samples and models."""

import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QFileDialog

from smiledesk.gui.common.background_task import BackgroundTask, TaskRun
from smiledesk.gui.live.live_model import LiveModel
from smiledesk.gui.shell.main_window import MainWindow
from smiledesk.gui.shell.teaching import Teaching
from smiledesk.gui.teach.teach_view import Tab
from smiledesk.network.shipped_models import BUNDLED, SHIPPED
from smiledesk.network.store import ModelStore
from smiledesk.project import PROJECT_SUFFIX
from smiledesk.session.verdict import TIME_CONSTANT
from smiledesk.settings import SavedSettings

if TYPE_CHECKING:
    from smiledesk.gui.shell.project_dialogs import WorkDialog
    from smiledesk.project.format import InitialSettings
    from smiledesk.project.opening import OpenedProject, ProjectContent
    from smiledesk.project.progress import Progress
    from smiledesk.project.saving import SavedProject

_STEPS = 200
"""Reports of progress, at most: more would only keep the window busy."""


class Projects(QObject):
    """Asks what to save, and what to do with a project; the work is done in the background."""

    def __init__(
        self,
        window: MainWindow,
        live_model: LiveModel,
        store: ModelStore,
        settings: SavedSettings,
        teaching: Teaching,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._live_model = live_model
        self._store = store
        self._settings = settings
        self._teaching = teaching
        self._background = BackgroundTask(self)
        self._background.failed.connect(self._show_failure)
        self._work: WorkDialog | None = None

    def ask_to_save(self) -> None:
        """Let the user choose what to save, and where."""
        self._background.run(self._number_of_samples, self._ask_what_to_save)

    def ask_to_open(self) -> None:
        """Let the user choose a project to open."""
        chosen, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Open project"), str(Path.home()), self.tr("Projects (*.smiledesk)")
        )
        if chosen:
            self.open_file(Path(chosen))

    def open_file(self, path: Path) -> None:
        """Show what a project holds, and open it if the user agrees."""

        def read() -> "tuple[ProjectContent, int]":
            from smiledesk.project.opening import read_project

            return read_project(path), self._number_of_samples()

        self._background.run(read, lambda found: self._ask_where_to_open(path, *found))

    def stop(self) -> None:
        """Cancel the running work; nothing of it stays."""
        self._background.cancel()
        self._background.stop()

    @property
    def _samples(self) -> Path:
        return self._teaching.samples_folder

    def _number_of_samples(self) -> int:
        from smiledesk.dataset.folders import number_of_samples

        return number_of_samples(self._samples)

    def _ask_what_to_save(self, samples: int) -> None:
        from smiledesk.gui.shell.project_dialogs import SaveProjectDialog

        own = [name for name in self._store.names() if name not in SHIPPED]
        dialog = SaveProjectDialog(samples, own, self._window)
        if dialog.exec() != QDialog.DialogCode.Accepted:
            return
        chosen, _ = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Save project"),
            str(Path.home() / self.tr("lesson.smiledesk")),
            self.tr("Projects (*.smiledesk)"),
        )
        if chosen:
            path = Path(chosen)
            path = path if path.suffix.lower() == PROJECT_SUFFIX else path.with_name(f"{path.name}{PROJECT_SUFFIX}")
            settings = self._initial_settings(dialog.chosen_models) if dialog.settings.isChecked() else None
            samples_folder = self._samples if dialog.samples.isChecked() else None
            self._save(path, samples_folder, dialog.chosen_models, settings)

    def _save(
        self, path: Path, samples: Path | None, models: tuple[str, ...], settings: "InitialSettings | None"
    ) -> None:
        store = self._store

        def save(progress: "Progress") -> "SavedProject":
            from smiledesk.network.bundle import read_bundle
            from smiledesk.project.saving import save_project

            bundles = [read_bundle(store.folder_of(name)) for name in models]
            return save_project(path, samples, bundles, settings, progress)

        self._do(
            self.tr("Save project"), self.tr("Saving the project"), save, lambda saved: self._show_saved(path, saved)
        )

    def _ask_where_to_open(self, path: Path, content: "ProjectContent", own_samples: int) -> None:
        from smiledesk.gui.shell.project_dialogs import OpenProjectDialog

        dialog = OpenProjectDialog(path.name, content, own_samples, self._window)
        if dialog.exec() != QDialog.DialogCode.Accepted:
            return
        samples, store, place = self._samples, self._store, dialog.place
        with_settings = dialog.settings.isChecked()

        def open_it(progress: "Progress") -> "OpenedProject":
            from smiledesk.project.opening import open_project

            return open_project(path, samples, store, place, progress)

        self._do(
            self.tr("Open project"),
            self.tr("Checking and opening the project"),
            open_it,
            lambda opened: self._show_opened(path, opened, with_settings=with_settings),
        )

    def _do(self, title: str, text: str, work: "Callable[[Progress], Any]", then: Callable[[Any], object]) -> None:
        """Do work in the background, with a dialog that shows its progress and cancels it."""
        from smiledesk.gui.shell.project_dialogs import WorkDialog

        dialog, cancelled = WorkDialog(title, text, self._window), threading.Event()
        # The work itself says whether it was still in time to change nothing.
        dialog.cancelled.connect(cancelled.set)
        dialog.cancelled.connect(self._close_work)

        def show_progress(share: float) -> None:
            # What the work reports after its end was requested may come when the dialog has been deleted.
            if self._work is dialog:
                dialog.show_progress(share)

        def run(task: TaskRun) -> Any:
            from smiledesk.project.progress import Progress

            def report(done: int, total: int) -> None:
                if done * _STEPS // max(total, 1) != (done - 1) * _STEPS // max(total, 1):
                    task.report(show_progress, done / max(total, 1))

            return work(Progress(report, lambda: cancelled.is_set() or task.is_cancelled))

        def finish(result: Any) -> None:
            self._close_work()
            then(result)

        self._work = dialog
        dialog.open()
        self._background.run_instead(run, finish)

    def _close_work(self) -> None:
        dialog, self._work = self._work, None
        if dialog is not None:
            dialog.accept()
            dialog.deleteLater()

    def _show_failure(self, reason: str) -> None:
        self._close_work()
        self._window.banner.show_message(reason)

    def _show_saved(self, path: Path, saved: "SavedProject") -> None:
        text = self.tr("Saved as {path}.").format(path=path)
        if saved.unreadable:
            left_out = self.tr("%n photographs cannot be read and were left out.", "", len(saved.unreadable))
            text = f"{text} {left_out}"
        self._window.banner.show_message(text)

    def _show_opened(self, path: Path, opened: "OpenedProject", *, with_settings: bool) -> None:
        if with_settings and opened.settings is not None:
            self._begin_with(opened.settings)
        text = self.tr("'{file}' is open: %n photographs were added.", "", opened.pictures).format(file=path.name)
        if opened.aside is not None:
            aside = self.tr("Your earlier samples are in “{folder}”.").format(folder=opened.aside.name)
            text = f"{text} {aside}"
        self._window.banner.show_message(text)
        self._teaching.open(Tab.COLLECT if opened.classes else Tab.MODELS)
        self._teaching.refresh_samples()

    def _begin_with(self, settings: "InitialSettings") -> None:
        smoothing = TIME_CONSTANT if settings.smoothing_seconds is None else settings.smoothing_seconds
        self._live_model.use(settings.model or BUNDLED)
        self._settings.change(threshold=settings.threshold, smoothing_seconds=smoothing)

    def _initial_settings(self, models: tuple[str, ...]) -> "InitialSettings":
        """The settings that the window has now. models: those that are saved."""
        from smiledesk.project.format import InitialSettings

        name = self._live_model.name
        return InitialSettings(
            model=name if name in models else None,
            threshold=self._settings.current.threshold,
            smoothing_seconds=self._settings.current.smoothing_seconds,
        )
