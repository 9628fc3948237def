"""A wrong verdict of the live view becomes a sample of the right class."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from smiledesk.dataset.picture_quality import QualityJudge
from smiledesk.gui.common.buttons import pop_up
from smiledesk.gui.common.plain_text import without_mnemonic
from smiledesk.gui.common.reading_text import class_text
from smiledesk.gui.teach.collect.collect_text import absence_text
from smiledesk.gui.teach.collect.offered_classes import OfferedClasses
from smiledesk.gui.teach.collect.sample_writer import FolderState
from smiledesk.gui.teach.collect.shown_frame import Candidate, ShownFrame


class Corrector(QObject):
    """Finds the right class of the followed face; waits where the frame or the folder is not known yet."""

    corrected = Signal(object, str, str)
    """A `Candidate`, the wrong verdict, and the right class."""

    refused = Signal(str)
    """The reason why there is nothing to correct."""

    def __init__(self, offered: OfferedClasses, judge: QualityJudge, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._offered = offered
        self._judge = judge
        self._folder: FolderState | None = None
        self._shown: ShownFrame | None = None
        self._awaits_frame = False
        self._awaiting_folder: ShownFrame | None = None

    @property
    def awaits_folder(self) -> bool:
        """True while a correction waits for the folder to be read."""
        return self._awaiting_folder is not None

    def show_frame(self, shown: ShownFrame) -> None:
        """Take in the shown frame, and correct it if that was requested before there was one."""
        self._shown = shown
        if self._awaits_frame:
            self.correct()

    def show_state(self, state: FolderState | None) -> None:
        """Take in what the folder holds; None while it is being read."""
        self._folder = state
        awaiting = self._awaiting_folder
        if state is not None and awaiting is not None:
            self._awaiting_folder = None
            self._correct(awaiting)

    def correct(self) -> None:
        """The verdict that is shown now is wrong."""
        self._awaits_frame = self._shown is None
        if self._shown is not None:
            self.correct_on(self._shown)

    def correct_on(self, shown: ShownFrame) -> None:
        """The verdict on a frame is wrong, which need not be the frame of the live view."""
        if self._folder is None:
            self._awaiting_folder = shown
        else:
            self._correct(shown)

    def _correct(self, shown: ShownFrame) -> None:
        candidate, verdict = shown.candidate(self._judge), shown.verdict()
        # The folder's own classes as well: the model may not know the right one, or the user may have renamed it.
        others = [name for name in self._offered.names if name != verdict]
        if isinstance(candidate, str):
            self.refused.emit(": ".join(absence_text(candidate)))
        elif verdict is None:
            self.refused.emit(self.tr("There is no verdict to correct yet"))
        elif self._folder is not None and not self._offered.is_about(shown.card.classes):
            names = ", ".join(class_text(name) for name in self._folder.classes)
            text = self.tr("'{0}' is about {1}: choose another folder first")
            self.refused.emit(text.format(self._folder.folder.name, names))
        elif len(others) == 1:
            self.corrected.emit(candidate, verdict, others[0])
        else:
            self._ask(candidate, verdict, others)

    def _ask(self, candidate: Candidate, verdict: str, others: Sequence[str]) -> None:
        """Ask for the right class of this frame, however long the user takes."""
        # A page that was never shown has no window that a menu could belong to.
        window = QApplication.activeWindow() or self._window
        menu = QMenu(window)
        # Not a section: most styles show no text on one.
        menu.addAction(without_mnemonic(self.tr("Not {0}: which class is it?").format(class_text(verdict)))).setEnabled(
            False
        )
        for name in others:
            menu.addAction(without_mnemonic(class_text(name)), partial(self.corrected.emit, candidate, verdict, name))
        # By key the mouse may be anywhere.
        mouse, place = QCursor.pos(), window.frameGeometry()
        pop_up(menu, mouse if place.contains(mouse) else place.center())
