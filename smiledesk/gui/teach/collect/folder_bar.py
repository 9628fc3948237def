"""Where samples go, and how to choose another place."""

from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from smiledesk.core.escaping import one_line
from smiledesk.gui.common.elided_label import ElidedLabel
from smiledesk.gui.common.menu_button import MenuButton
from smiledesk.gui.teach.collect.collect_text import images_text
from smiledesk.gui.teach.collect.sample_writer import FolderState


class FolderBar(QWidget):
    """Names the folder; its whole path is in the tooltip."""

    folder_chosen = Signal(object)
    """A `Path` to keep samples in from now on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder = Path()
        self._words = ElidedLabel()
        self.button = MenuButton(self.tr("Folder"))
        self.button.menu().addAction(self.tr("Choose another folder…"), self.ask)
        self._reveal = self.button.menu().addAction(self.tr("Show in the file manager"), self._show_in_file_manager)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self._words, stretch=1)
        line.addWidget(self.button)

    def show_state(self, state: FolderState) -> None:
        """Name the folder, and say how much is in it."""
        self._folder = state.folder
        number = len(state.samples)
        words = images_text(number) if number else self.tr("empty so far")
        self._words.say(
            self.tr("Samples go to '{0}' · {1}").format(one_line(state.folder.name), words), one_line(state.folder)
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
