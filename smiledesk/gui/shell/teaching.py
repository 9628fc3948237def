"""The pages of Teach, made in slices while the window is idle."""

import importlib
import threading
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QMessageBox

from smiledesk.attribution.drift_watch import DriftReport
from smiledesk.core.records import Analysis
from smiledesk.gui.common.plain_text import plain
from smiledesk.gui.common.theme import Theme
from smiledesk.gui.live.live_model import LiveModel
from smiledesk.gui.shell.main_window import MainWindow
from smiledesk.gui.teach.teach_view import Tab
from smiledesk.network.card import Card
from smiledesk.network.runs import interrupted_runs
from smiledesk.network.store import ModelStore
from smiledesk.session.session import Session
from smiledesk.settings import SavedSettings, detector_choice, samples_folder

if TYPE_CHECKING:
    from smiledesk.gui.teach.collect.shown_frame import ShownFrame
    from smiledesk.gui.teach.teach_pages import TeachPages

_CODE = "smiledesk.gui.teach.teach_pages"
"""The module that imports the code of all pages."""

_A_SLICE_EVERY_MS = 50
"""Milliseconds between two slices of idle work."""


class IdleWork(QObject):
    """Goes through an iterator; each item is a slice, which should take a few milliseconds."""

    def __init__(self, slices: Iterator[None], parent: QObject) -> None:
        super().__init__(parent)
        self._slices = slices
        self._timer = QTimer(self, interval=_A_SLICE_EVERY_MS)
        self._timer.timeout.connect(self.do_a_slice)

    def start(self) -> None:
        """Do a slice now and then, until all are done."""
        self._timer.start()

    def hurry(self) -> None:
        """Work without pauses, since the user waits: only the window's events come between slices."""
        self._timer.start(0)

    def stop(self) -> None:
        """Stop for good, even if `start` is called later: nothing would end what is made after this."""
        self._timer.stop()
        self._slices = iter(())

    def do_a_slice(self) -> bool:
        """Do one slice; False if all are done."""
        try:
            next(self._slices)
        except StopIteration:
            self._timer.stop()
            return False
        return True


class Teaching(QObject):
    """Shows the pages in the window, and gives them its frames once one of them was opened.

    All of them together take a quarter of a second to make. So they are made in slices, before they are requested or
    while the window keeps running.
    """

    corrected = Signal(object, str, str)
    """See `CollectPage.corrected`."""

    samples_changed = Signal(object)
    """The `FolderState` of the samples."""

    def __init__(
        self,
        window: MainWindow,
        session: Session,
        live_model: LiveModel,
        theme: Theme,
        store: ModelStore,
        settings: SavedSettings,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._live_model = live_model
        self._theme = theme
        self._store = store
        self._settings = settings
        self._made: TeachPages | None = None
        self._in_use = False
        self._waiting: list[Callable[[TeachPages], None]] = []
        self._preparation = IdleWork(self._prepared(), self)
        window.analysis_shown.connect(self._show_analysis)
        settings.follow("samples_folder", self._open_samples)

    @property
    def pages(self) -> "TeachPages":
        """The pages; the missing ones are made at once."""
        while (self._made is None or self._waiting) and self._preparation.do_a_slice():
            pass
        if self._made is None:
            raise RuntimeError("the pages of Teach could not be made: see the error before this one")
        self._in_use = True
        return self._made

    @property
    def samples_folder(self) -> Path:
        """The folder of collected samples."""
        return samples_folder(self._settings.current)

    def refresh_samples(self) -> None:
        """Show the samples that were put into their folder, or taken out of it."""
        if self._made is not None:
            self._made.collect.refresh()

    def collect_classes(self, names: Sequence[str]) -> None:
        """Show Collect with these classes, and no others that have no samples."""
        self._when_made(lambda pages: pages.collect_classes(names))

    def prepare(self) -> None:
        """Begin to make the pages while the window is idle."""
        self._preparation.start()

    def open(self, tab: Tab) -> None:
        """Show a page of the teach view."""
        self._when_made(lambda pages: pages.open(tab))

    def open_images(self, folders: Sequence[Path]) -> None:
        """Show the training images in folders, beside those of the folders chosen before."""
        self._when_made(lambda pages: pages.open_images(folders))

    def correct(self) -> None:
        """Keep the face whose verdict is wrong as a sample of the other class."""
        self._when_made(lambda pages: pages.collect.correct())

    def correct_on(self, shown: "ShownFrame") -> None:
        """Keep the face of a frame whose verdict is wrong, as `correct`."""
        self._when_made(lambda pages: pages.collect.correct_on(shown))

    def undo(self) -> None:
        """Undo the last change of the samples."""
        self._when_made(lambda pages: pages.collect.undo())

    def show_drift(self, report: DriftReport) -> None:
        """Take in how the followed face differs from the training faces."""
        if self._made is not None:
            self._made.show_drift(report)

    def show_interrupted(self) -> None:
        """Show a message where a run was interrupted, by a crash or at closing, that leads to resuming it."""
        runs = interrupted_runs(self._store.folder)
        if runs:
            text = self.tr("The training of “{0}” was interrupted.").format(runs[0].output.name)
            self._window.banner.show_message(text, self.tr("Show it"), lambda: self.open(Tab.TRAIN))

    def stop(self) -> None:
        """End all work of the pages; nothing that was kept is lost."""
        self._preparation.stop()
        if self._made is not None:
            self._made.stop()

    def _when_made(self, do: "Callable[[TeachPages], None]") -> None:
        """Call a function with the pages, now or once they are made."""
        self._in_use = True
        if self._made is not None and not self._waiting:
            do(self._made)
        else:
            self._waiting.append(do)
            self._preparation.hurry()

    def _prepared(self) -> Iterator[None]:
        """Read the code in a thread, then make the pages one by one, and give them their place."""
        reader = threading.Thread(target=importlib.import_module, args=(_CODE,), name="read-code", daemon=True)
        reader.start()
        while reader.is_alive():
            yield
            reader.join(0.005)
        from smiledesk.gui.teach.teach_pages import teach_pages

        made = yield from teach_pages(
            self._theme,
            self._store,
            samples_folder(self._settings.current),
            lambda: detector_choice(self._settings.current),
            self._live_model,
            self._window.banner,
        )
        made.setParent(self)
        made.opened.connect(lambda: self._window.open_side(made.view))
        made.view.closed.connect(self._window.close_side)
        made.view.tab_shown.connect(self._show_last_frame)
        made.collect.folder_bar.folder_chosen.connect(self._choose_samples)
        made.collect.corrected.connect(self.corrected)
        made.collect.state_changed.connect(self.samples_changed)
        self._made = made
        self._open_samples()  # another folder may have been chosen since the pages were begun
        yield
        # Its widgets get their styles as soon as they have a place in the window.
        self._window.prepare_side(made.view)
        yield
        waiting, self._waiting = self._waiting, []
        for do in waiting:
            do(made)

    def _show_last_frame(self) -> None:
        """Show the last frame on the page that was opened: a held or still picture gives no other."""
        analysis, card = self._window.analysis, self._window.judged_by
        if analysis is not None and card is not None:
            self._show_analysis(analysis, card)

    def _choose_samples(self, folder: Path) -> None:
        self._settings.change(samples_folder=str(folder))

    def _open_samples(self) -> None:
        if self._made is not None and self._made.collect.folder != self.samples_folder:
            self._made.collect.open_folder(self.samples_folder)

    def _show_analysis(self, analysis: Analysis, card: Card) -> None:
        if self._made is not None and self._in_use:
            self._made.show_analysis(analysis, card, self._session.status().source)

    def may_close(self) -> bool:
        """Ask the user during a run; its progress is kept either way."""
        if self._made is None or not self._made.train.running:
            return True
        question = QMessageBox(self._window)
        question.setWindowTitle(self.tr("SmileDesk"))
        question.setText(self.tr("The network is still learning."))
        if self._made.train.can_resume:
            text = self.tr("If you close now, the finished epochs are saved, and the training can be resumed.")
            step = self.tr("Close, resume another time")
        else:
            text = self.tr("Nothing is saved yet: if you close now, it has to start over.")
            step = self.tr("Close, start over another time")
        question.setInformativeText(plain(text))
        close = question.addButton(step, QMessageBox.ButtonRole.AcceptRole)
        stay = question.addButton(self.tr("Stay"), QMessageBox.ButtonRole.RejectRole)
        question.setDefaultButton(stay)
        question.exec()
        return question.clickedButton() is close
