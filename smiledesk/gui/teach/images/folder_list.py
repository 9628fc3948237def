"""The chosen folders, each with its content and a button to remove it."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from smiledesk.core.escaping import one_line
from smiledesk.gui.common.fonts import proportional
from smiledesk.gui.common.labels import ElidedLabel
from smiledesk.gui.common.message_text import message_text
from smiledesk.gui.common.plain_text import PlainLabel, capitalized
from smiledesk.gui.common.style import set_room, set_tone
from smiledesk.gui.teach.images.survey_text import folder_text
from smiledesk.gui.teach.keyed_rows import show_rows
from smiledesk.jobs.survey_messages import SurveyedFolder


class FolderList(QWidget):
    """A row for each folder."""

    removed = Signal(object)
    """The `Path` of a folder to remove from the list."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: dict[Path, FolderRow] = {}
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(6)

    def show_folders(self, folders: Sequence[Path]) -> None:
        """Show folders in this order; rows of folders that were shown before are kept."""
        show_rows(self._layout, self.rows, folders, self._new_row)

    def show_found(self, found: Sequence[SurveyedFolder]) -> None:
        """Show what was found in the folders."""
        rows = {one_line(folder): row for folder, row in self.rows.items()}
        for one in found:
            row = rows.get(one.folder)
            if row is not None:
                row.show_found(one)

    def _new_row(self, folder: Path) -> "FolderRow":
        row = FolderRow(folder)
        row.remove.clicked.connect(partial(self.removed.emit, folder))
        return row


class FolderRow(QWidget):
    """A folder: its name, its content or the reason why it cannot be used, and a button to remove it."""

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        name = one_line(folder.name or folder)
        self._name = PlainLabel(name, font=proportional(10, bold=True))
        self._path = ElidedLabel(tone="muted")
        self._path.show_text(one_line(folder.parent), one_line(folder))
        #: A folder is being read
        self.found = PlainLabel(self.tr("reading…"), font=proportional(9), tone="muted", wraps=True)
        self.remove = QPushButton("✕")
        set_room(self.remove, "tight")
        self.remove.setAccessibleName(self.tr("Remove {0} from the list").format(name))
        self.remove.setToolTip(self.tr("Remove this folder from the list; its files stay as they are"))
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self._name)
        line.addWidget(self._path, stretch=1)
        line.addWidget(self.remove)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(1)
        rows.addLayout(line)
        rows.addWidget(self.found)
        self.setAccessibleName(name)

    def show_found(self, found: SurveyedFolder) -> None:
        """Show what was found in the folder."""
        text = folder_text(found) if found.problem is None else capitalized(message_text(found.problem))
        self.found.setText(text)
        self.setAccessibleDescription(text)
        set_tone(self.found, "muted" if found.problem is None else "against")
