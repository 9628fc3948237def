"""The row of a setting: its title, its control, a button that resets it, and a sentence about it."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from smiledesk.gui.common.labels import Hint
from smiledesk.gui.common.plain_text import PlainLabel
from smiledesk.gui.common.style import set_room
from smiledesk.gui.settings.controls import SettingControl
from smiledesk.gui.settings.setting_value import SettingValue
from smiledesk.settings import SavedSettings


class SettingRow(QWidget):
    """Shows the value of a setting, and requests what the user chooses, at once."""

    def __init__(self, title: str, explanation: str, control: SettingControl, value: SettingValue) -> None:
        super().__init__()
        self.title = title
        self.value = value
        self.control = control
        self.hint = Hint(explanation)
        self.reset = QPushButton(self.tr("Reset"))
        set_room(self.reset, "small")
        self.reset.setAccessibleName(self.tr("Reset {setting}").format(setting=title))
        label = PlainLabel(title, wraps=True)
        label.setBuddy(next(iter(control.named_widgets)))
        # Beside the first line of a control of several.
        label.setContentsMargins(0, 4, 0, 0)
        for widget in control.named_widgets:
            widget.setAccessibleName(title)
            widget.setAccessibleDescription(explanation)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 4, 0, 4)
        grid.setVerticalSpacing(2)
        grid.addWidget(label, 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(control, 0, 1, Qt.AlignmentFlag.AlignRight)
        grid.addWidget(self.reset, 0, 2, Qt.AlignmentFlag.AlignTop)
        if control.below is not None:
            grid.addLayout(control.below, 1, 0, 1, 3)
        elif explanation:
            grid.addWidget(self.hint, 1, 0, 1, 3)
        grid.setColumnStretch(0, 1)
        control.value_chosen.connect(self._request)
        self.reset.clicked.connect(lambda: self._request(value.default()))
        self.refresh()

    def follow(self, settings: SavedSettings) -> None:
        """Show each change of the setting, wherever it was made."""
        for name in self.value.fields:
            settings.follow(name, self.refresh)

    def refresh(self) -> None:
        """Show the value in use."""
        current = self.value.current()
        self.control.show_value(current)
        self.reset.setEnabled(current != self.value.default())

    def matches(self, words: str) -> bool:
        """True if title or sentence contain what is searched."""
        return contains_words(f"{self.title} {self.hint.text()}", words)

    def _request(self, value: Any) -> None:
        self.value.request(value)
        self.refresh()


def contains_words(text: str, words: str) -> bool:
    """True if a text contains all searched words, in any order."""
    return all(word in text.casefold() for word in words.casefold().split())
