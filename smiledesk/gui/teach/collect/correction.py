"""A wrong verdict of the live view becomes a sample of the class that it should have been."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from smiledesk.dataset.picture_quality import QualityJudge
from smiledesk.gui.common.plain_text import without_mnemonic
from smiledesk.gui.common.reading_text import class_text
from smiledesk.gui.teach.collect.candidate import Candidate, Moment, followed_face
from smiledesk.gui.teach.collect.class_choice import ClassChoice
from smiledesk.gui.teach.collect.collect_text import absence_text
from smiledesk.gui.teach.collect.sample_writer import FolderState


class Corrector(QObject):
    """Finds out what the followed face really shows, also where frame or folder are not known yet.

    choice: which classes the folder is about. judge: measures the faces.
    """

    corrected = Signal(object, str, str)
    """A `Candidate`, what the model took it for, and what it is."""

    refused = Signal(str)
    """Why there is nothing to correct."""

    def __init__(self, choice: ClassChoice, judge: QualityJudge, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._choice = choice
        self._judge = judge
        self._folder: FolderState | None = None
        self._now: Moment | None = None
        self._wanted = False
        self._waiting: Moment | None = None

    @property
    def waits(self) -> bool:
        """Whether a correction waits until it is known what the folder holds."""
        return self._waiting is not None

    def see(self, now: Moment) -> None:
        """A frame is shown; the first one is corrected if that was asked for before."""
        self._now = now
        if self._wanted:
            self.correct()

    def know(self, state: FolderState | None) -> None:
        """What the folder holds; None while that is being read."""
        self._folder = state
        waiting = self._waiting
        if state is not None and waiting is not None:
            self._waiting = None
            self._correct(waiting)

    def correct(self) -> None:
        """The verdict that is shown now is wrong."""
        self._wanted = self._now is None
        if self._now is not None and self._folder is None:
            self._waiting = self._now
        elif self._now is not None:
            self._correct(self._now)

    def _correct(self, moment: Moment) -> None:
        classes = moment.card.classes
        candidate, verdict = moment.candidate(self._judge), shown_verdict(moment)
        # The folder's own classes, too: the model may not know the right one yet, or the user call it otherwise.
        others = [name for name in self._choice.names if name != verdict]
        if isinstance(candidate, str):
            self.refused.emit(": ".join(absence_text(candidate)))
        elif verdict is None:
            self.refused.emit(self.tr("There is no verdict yet that could be wrong"))
        elif self._folder is not None and not self._choice.is_about(classes):
            names = ", ".join(class_text(name) for name in self._folder.classes)
            words = self.tr("'{0}' is about {1}: choose another folder first")
            self.refused.emit(words.format(self._folder.folder.name, names))
        elif len(others) == 1:
            self.corrected.emit(candidate, verdict, others[0])
        else:
            self._ask(candidate, verdict, others)

    def _ask(self, candidate: Candidate, verdict: str, others: Sequence[str]) -> None:
        """Ask for the right class; it is about this frame, however long the user takes."""
        # A page that was never shown has no window that a menu could belong to.
        window = QApplication.activeWindow() or self._window
        menu = QMenu(window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        # Not a section: most styles show no words on one.
        menu.addAction(without_mnemonic(self.tr("Not {0}, but").format(class_text(verdict)))).setEnabled(False)
        for name in others:
            menu.addAction(without_mnemonic(class_text(name)), partial(self.corrected.emit, candidate, verdict, name))
        # By key the mouse may be anywhere.
        mouse, place = QCursor.pos(), window.frameGeometry()
        menu.popup(mouse if place.contains(mouse) else place.center())


def shown_verdict(moment: Moment) -> str | None:
    """The verdict that is shown on the followed face; None where there is no face, or no verdict yet.

    The smoothed verdict is what the window shows, and so what is wrong; before it stands, this frame's own counts.
    """
    face = followed_face(moment.analysis)
    if isinstance(face, str):
        return None
    if face.label is None and face.raw is not None:
        return moment.card.classes[moment.card.decide(face.raw)]
    return face.label
