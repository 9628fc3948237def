"""The way into teaching: its pages are made, and their code read, when they are first wanted."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from smiledesk.core.records import Analysis
from smiledesk.faces.factory import DetectorChoice
from smiledesk.gui.main_window import MainWindow
from smiledesk.gui.plain_text import plain
from smiledesk.gui.teach.tabs import Tab
from smiledesk.gui.theme import Theme
from smiledesk.network.card import Card
from smiledesk.network.runs import interrupted_runs
from smiledesk.network.store import BUNDLED, ModelStore
from smiledesk.session.session import Session

if TYPE_CHECKING:
    from smiledesk.gui.teach.teach_pages import TeachPages


class Teaching(QObject):
    """Shows the pages to the window, and the window's frames to the pages.

    samples: where collected samples go unless the user says otherwise.
    """

    model_wanted = Signal(str)
    """Name of a model in the store: judge with it from now on."""

    network_wanted = Signal(object)
    """A `Bundle` that the live view is to use for now."""

    network_released = Signal()
    """The live view is to go back to the model in use."""

    def __init__(
        self,
        window: MainWindow,
        session: Session,
        theme: Theme,
        store: ModelStore,
        samples: Path,
        detector: DetectorChoice,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._theme = theme
        self._store = store
        self._samples = samples
        self._detector = detector
        self._active = BUNDLED
        self._made: TeachPages | None = None
        window.analysis_shown.connect(self._show_analysis)
        window.side_changed.connect(self._side_changed)
        window.may_close = self._may_close

    @property
    def pages(self) -> "TeachPages":
        """The pages, made at the first look."""
        if self._made is None:
            from smiledesk.gui.teach.teach_pages import TeachPages

            self._made = TeachPages(self._window, self._theme, self._store, self._samples, self._active, self._detector)
            self._made.model_wanted.connect(self.model_wanted)
            self._made.network_wanted.connect(self.network_wanted)
            self._made.network_released.connect(self.network_released)
        return self._made

    def open(self, tab: Tab) -> None:
        """Show a page of the teach view."""
        self.pages.open(tab)

    def open_images(self, folders: Sequence[Path]) -> None:
        """Show what folders hold to learn from, beside those that were chosen before."""
        self.pages.open_images(folders)

    def correct(self) -> None:
        """Keep the face whose verdict is wrong as a sample of the other class."""
        self.pages.collect.correct()

    def tell_of_interrupted(self) -> None:
        """Say that a run was interrupted, by a crash or at closing, and lead to where it can go on."""
        runs = interrupted_runs(self._store.folder)
        if runs:
            words = self.tr("The training of “{0}” was interrupted.").format(runs[0].output.name)
            self._window.banner.say(words, self.tr("Show it"), lambda: self.open(Tab.TRAIN))

    def show_active(self, name: str) -> None:
        """Another model judges now. name: in the store, or a folder's path."""
        self._active = name
        if self._made is not None:
            self._made.show_active(name)

    def stop(self) -> None:
        """End what the pages have under way; nothing that was kept is lost."""
        if self._made is not None:
            self._made.stop()

    def _show_analysis(self, analysis: Analysis, card: Card) -> None:
        if self._made is not None:
            self._made.show_analysis(analysis, card, self._session.status().source.name)

    def _side_changed(self, shown: QWidget | None) -> None:
        if shown is None and self._made is not None:
            # Nothing would say any more that a network in training is looked through.
            self._made.stop_looking()

    def _may_close(self) -> bool:
        """Ask, while a run goes on; what it has learned so far is kept either way."""
        if self._made is None or not self._made.train.running:
            return True
        question = QMessageBox(self._window)
        question.setWindowTitle(self.tr("SmileDesk"))
        question.setText(self.tr("The network is still learning."))
        if self._made.train.can_go_on:
            words = self.tr("If you close now, what it has learned is kept, and it can go on where it stood.")
            step = self.tr("Close, go on another time")
        else:
            words = self.tr("It has kept nothing yet of what it has learned: if you close now, it would begin anew.")
            step = self.tr("Close, begin anew another time")
        question.setInformativeText(plain(words))
        close = question.addButton(step, QMessageBox.ButtonRole.AcceptRole)
        stay = question.addButton(self.tr("Stay"), QMessageBox.ButtonRole.RejectRole)
        question.setDefaultButton(stay)
        question.exec()
        return question.clickedButton() is close
