"""The lines that describe the sample folder: where it is, and what training still needs from it."""

from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from smiledesk.core.escaping import one_line
from smiledesk.gui.common.buttons import MenuButton
from smiledesk.gui.common.fonts import proportional
from smiledesk.gui.common.labels import ElidedLabel
from smiledesk.gui.common.plain_text import PlainLabel
from smiledesk.gui.common.style import set_role, set_room
from smiledesk.gui.teach.collect.collect_text import images_text, missing_data_text
from smiledesk.gui.teach.collect.sample_writer import FolderState


class FolderBar(QWidget):
    """The folder's name and size, its path as a tooltip, and a menu to choose another one."""

    folder_chosen = Signal(object)
    """A `Path` to keep samples in from now on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder = Path()
        self._label = ElidedLabel()
        self.button = MenuButton(self.tr("Folder"))
        self.button.menu().addAction(self.tr("Choose another folder…"), self.ask)
        self._reveal = self.button.menu().addAction(self.tr("Show in the file manager"), self._show_in_file_manager)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self._label, stretch=1)
        line.addWidget(self.button)

    def show_state(self, state: FolderState) -> None:
        """Show the folder's name and how many samples it holds."""
        self._folder = state.folder
        number = len(state.samples)
        count = images_text(number) if number else self.tr("empty so far")
        self._label.show_text(
            self.tr("Samples go to '{0}' · {1}").format(one_line(state.folder.name), count), one_line(state.folder)
        )
        self._reveal.setEnabled(number > 0)

    def ask(self) -> None:
        """Let the user choose another folder."""
        title = self.tr("A folder for samples: an empty one, or one that holds a folder of images for each class")
        start = self._folder if self._folder.exists() else Path.home()
        name = QFileDialog.getExistingDirectory(self, title, str(start))
        if name:
            self.folder_chosen.emit(Path(name))

    def _show_in_file_manager(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))


class TrainBar(QWidget):
    """The last message, what is missing before training, and the button that leads to it."""

    train_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.message = ElidedLabel()
        self.missing = PlainLabel(font=proportional(9), tone="muted", wraps=True)
        self.train = QPushButton(self.tr("Train with these…"))
        self.train.clicked.connect(self.train_requested)
        below = QHBoxLayout()
        below.setSpacing(12)
        below.addWidget(self.missing, stretch=1)
        below.addWidget(self.train)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(4)
        rows.addWidget(self.message)
        rows.addLayout(below)
        set_role(self.train, "primary")
        set_room(self.train, "large")

    def show_state(self, state: FolderState) -> None:
        """Show what is missing before training can start, or that nothing is."""
        ready = not state.missing_data and bool(state.samples) and not state.problem
        self.train.setEnabled(ready)
        self.missing.setText(
            self.tr("Enough to train with; more samples, in other light and other poses, make it better.")
            if ready
            else self.tr("Before training: {0}").format(missing_data_text(state.missing_data))
            if state.missing_data
            else ""
        )
        self.train.setToolTip(
            self.tr("See what training would use, then start it")
            if ready
            else self.tr("Not enough samples yet: what is missing is listed beside this button")
        )
