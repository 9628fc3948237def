"""The settings of one subject."""

from collections.abc import Sequence

from smiledesk.gui.common.section import Section
from smiledesk.gui.settings.setting_row import SettingRow
from smiledesk.settings import SavedSettings


class SettingsSection(Section):
    """A card with a row for each setting of a subject."""

    def __init__(self, title: str, setting_rows: Sequence[SettingRow]) -> None:
        super().__init__(title)
        self.title = title
        self.setting_rows = tuple(setting_rows)
        for row in setting_rows:
            self.rows.addWidget(row)

    def follow(self, settings: SavedSettings) -> None:
        """Show each change of the settings, wherever it was made."""
        for row in self.setting_rows:
            row.follow(settings)

    def refresh(self) -> None:
        """Show the values in use."""
        for row in self.setting_rows:
            row.refresh()

    def show_matching(self, words: str) -> bool:
        """Show the rows that contain what is searched; false if there are none."""
        matching = [row for row in self.setting_rows if row.matches(words)]
        for row in self.setting_rows:
            row.setVisible(row in matching)
        return bool(matching)
