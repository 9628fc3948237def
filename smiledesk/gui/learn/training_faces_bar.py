"""A bar that names the training faces and lets the user choose others."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from smiledesk.core.escaping import one_line
from smiledesk.core.records import Pixels
from smiledesk.dataset.demo_faces import CLASSES
from smiledesk.dataset.layout import find_layout
from smiledesk.dataset.samples import DatasetError
from smiledesk.gui.common.buttons import MenuButton
from smiledesk.gui.common.labels import ElidedLabel
from smiledesk.gui.common.plain_text import without_mnemonic
from smiledesk.gui.common.reading_text import class_text
from smiledesk.gui.learn.training_faces import TrainingFaces


class TrainingFacesBar(QWidget):
    """The name of the training faces, a button to add the user's own face, and one to choose other images."""

    changed = Signal()
    """Other faces were chosen."""

    def __init__(self, training_faces: TrainingFaces, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._training_faces = training_faces
        self._face: Pixels | None = None
        self._classes: tuple[str, ...] = CLASSES
        self._label = ElidedLabel()
        self.add_face = MenuButton(self.tr("Add my face"), "medium")
        self.images = MenuButton(self.tr("Images"), "medium")
        menu = self.images.menu()
        menu.addAction(self.tr("The demo's faces"), self.use_demo)
        menu.addAction(self.tr("Open folder…"), self._ask_for_folder)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(2, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self._label, stretch=1)
        layout.addWidget(self.add_face)
        layout.addWidget(self.images)
        self._show()

    def show_face(self, crop: Pixels | None) -> None:
        """Take the user's current face. crop: shape (size, size, channels), uint8; None while there is none."""
        if (crop is None) != (self._face is None):
            self._face = crop
            self._show()
        self._face = crop

    def use_demo(self) -> None:
        """Learn from the demo's faces alone."""
        self._training_faces.chosen = None
        self._training_faces.own.clear()
        self._classes = CLASSES
        self._report_change()

    def use_folder(self, folder: Path) -> None:
        """Learn from a folder that holds a folder of images for each class."""
        self._training_faces.chosen = folder
        self._training_faces.own.clear()
        try:
            names = sorted({one.label for one in find_layout(folder).class_folders if one.label})
        except (DatasetError, OSError):
            # The training child reports what is wrong with the folder.
            names = []
        self._classes = tuple(names)
        self._report_change()

    def add_own(self, label: str) -> None:
        """Add the user's face as it is now under a label."""
        if self._face is not None:
            self._training_faces.add_own(self._face, label)
            self._report_change()

    def _ask_for_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(self, self.tr("A folder that holds a folder of images for each class"))
        if name:
            self.use_folder(Path(name))

    def _report_change(self) -> None:
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        chosen = self._training_faces.chosen
        own = len(self._training_faces.own)
        if chosen is None:
            text = (
                self.tr("Learns from the demo's faces and %n faces of you", "", own)
                if own
                else self.tr("Learns from the demo's faces")
            )
        else:
            text = (
                self.tr("Learns from “{folder}” and %n faces of you", "", own)
                if own
                else self.tr("Learns from “{folder}”")
            ).format(folder=one_line(chosen.name))
        self._label.show_text(text, "" if chosen is None else str(chosen))
        self.add_face.setEnabled(self._face is not None)
        self.add_face.setToolTip(
            self.tr("Your face as it is now joins the labelled ones; freeze the picture to choose the moment")
            if self._face is not None
            else self.tr("No face is followed now")
        )
        menu = self.add_face.menu()
        menu.clear()
        for name in self._classes:
            menu.addAction(without_mnemonic(self._label_text(name)), partial(self.add_own, name))

    def _label_text(self, name: str) -> str:
        texts = {
            "smile": self.tr("This is me with a smile expression"),
            "no_smile": self.tr("This is me without a smile expression"),
        }
        return texts.get(name, self.tr("This is me: {0}").format(class_text(name)))
