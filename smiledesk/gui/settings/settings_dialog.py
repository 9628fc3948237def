"""The settings dialog: subjects on the left, their settings on the right, and a field to search all of them."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QVBoxLayout,
    QWidget,
)

from smiledesk.gui.common.buttons import add_clear_button, dialog_buttons
from smiledesk.gui.common.containers import PaneScroll
from smiledesk.gui.common.labels import Hint
from smiledesk.gui.common.style import set_role
from smiledesk.gui.common.text_size import scaled, window_size
from smiledesk.gui.settings.section import SettingsSection
from smiledesk.settings import SavedSettings

_SIZE = (780, 560)
"""Width and height in pixels."""

_LIST_WIDTH = 170


class SettingsDialog(QDialog):
    """Changes settings while the live picture continues behind it: each applies at once."""

    def __init__(self, sections: Sequence[SettingsSection], settings: SavedSettings, parent: QWidget) -> None:
        super().__init__(parent)
        self._sections = tuple(sections)
        self.setWindowTitle(self.tr("Settings"))
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search"))
        self.search.setAccessibleName(self.tr("Search the settings"))
        add_clear_button(self.search)
        set_role(self.search, "field")
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Subjects"))
        self.list.addItems([section.title for section in self._sections])
        self.list.setFixedWidth(scaled(_LIST_WIDTH))
        self.list.setSpacing(2)
        set_role(self.list, "bare")
        self.nothing = Hint(self.tr("No settings match."))
        self._scroll = PaneScroll(self._page())
        self._lay_out()
        for section in self._sections:
            section.follow(settings)
        self.search.textChanged.connect(self._show_sections)
        # A screen reader selects a subject without making it the current one.
        self.list.itemSelectionChanged.connect(self._show_chosen)
        self.list.setCurrentRow(0)

    def refresh(self) -> None:
        """Show the values in use."""
        for section in self._sections:
            section.refresh()

    def show_subject(self, kind: type[SettingsSection]) -> None:
        """Show the section of a kind."""
        self.search.clear()
        self.list.setCurrentRow(next(at for at, section in enumerate(self._sections) if isinstance(section, kind)))

    def showEvent(self, event: QShowEvent) -> None:
        """Show what has changed since, such as the cameras that are plugged in."""
        self.refresh()
        super().showEvent(event)

    def _page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 8, 0)
        for section in self._sections:
            column.addWidget(section)
        column.addWidget(self.nothing)
        column.addStretch()
        return page

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.addWidget(self.search)
        left.addWidget(self.list)
        line = QHBoxLayout()
        line.addLayout(left)
        line.addWidget(self._scroll, 1)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        buttons = dialog_buttons(self, QDialogButtonBox.StandardButton.Close)
        # Enter in a field takes its value over, and must not close the dialog.
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        column = QVBoxLayout(self)
        column.addLayout(line)
        column.addWidget(buttons)
        self.resize(window_size(*_SIZE))

    def _show_chosen(self) -> None:
        """Show the section that is chosen in the list, and search no longer."""
        self.search.clear()
        self._show_sections()

    def _show_sections(self) -> None:
        """Show what is searched, else the chosen section."""
        words = self.search.text()
        chosen = next((index.row() for index in self.list.selectedIndexes()), self.list.currentRow())
        found = False
        for at, section in enumerate(self._sections):
            is_shown = section.show_matching(words) and (bool(words.strip()) or at == chosen)
            section.setVisible(is_shown)
            found = found or is_shown
        self.nothing.setVisible(not found)
        self._scroll.verticalScrollBar().setValue(0)
