"""The menu of the five steps, and of the sandbox: the microscope by its keys."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from smiledesk.gui.microscope.lesson_steps import LAYER_STEPS, TRAINING, step_title


class ExploreMenu(QObject):
    """Says what the user wants to look into."""

    step_requested = Signal(int)
    """A step, 1 to 5."""

    sandbox_requested = Signal()

    freeze_requested = Signal()
    """Hold the picture, or let it go on."""

    next_face_requested = Signal()
    largest_face_requested = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.menu = QMenu(self.tr("E&xplore"), window)
        for step in LAYER_STEPS:
            self._add_step(step, f"&{step} {step_title(step)}")
        self._add_step(TRAINING, self.tr("&5 Training…"))
        self.menu.addSeparator()
        self.menu.addAction(self.tr("Filter &sandbox…"), QKeySequence("Ctrl+6"), self.sandbox_requested.emit)
        self.menu.addSeparator()
        # Keys of the picture and of the window, which mean something else where a text or a button has the focus.
        self.menu.addAction(self.tr("&Freeze the picture, or let it go on\tSpace"), self.freeze_requested.emit)
        self.menu.addAction(self.tr("Follow the &next face\t→"), self.next_face_requested.emit)
        self.menu.addAction(self.tr("Follow the &largest face\tEsc"), self.largest_face_requested.emit)

    def _add_step(self, step: int, words: str) -> None:
        self.menu.addAction(words, QKeySequence(f"Ctrl+{step}"), lambda: self.step_requested.emit(step))
