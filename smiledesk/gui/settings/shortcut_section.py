"""The keys of the window's actions: each can be changed, and one that is taken says by what."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QKeySequenceEdit, QPushButton, QVBoxLayout

from smiledesk.gui.common.actions import Action, Place, action_with_key
from smiledesk.gui.common.labels import Hint
from smiledesk.gui.common.style import set_room
from smiledesk.gui.common.text_size import scaled
from smiledesk.gui.common.translation import translate
from smiledesk.gui.settings.controls import SettingControl
from smiledesk.gui.settings.section import SettingsSection
from smiledesk.gui.settings.setting_row import SettingRow
from smiledesk.gui.settings.setting_value import SettingValue
from smiledesk.settings import SavedSettings

_WIDTH = 150

Keys = tuple[str, ...]


class KeyControl(SettingControl):
    """Takes the key that is pressed for an action, unless another action has it."""

    key_moved = Signal(str, object)
    """A key that the user takes from another `Action`."""

    def __init__(self, action: Action) -> None:
        self.edit = QKeySequenceEdit()
        super().__init__(self.edit)
        self._action = action
        self._shown = ""
        """The key in use, of which an action may have more."""
        self._conflict: tuple[str, Action] | None = None
        self.edit.setMaximumSequenceLength(1)
        self.edit.setClearButtonEnabled(True)
        self.edit.setFixedWidth(scaled(_WIDTH))
        self.conflict = Hint()
        self.conflict.hide()
        self.move_here = QPushButton(self.tr("Use it here instead"))
        self.move_here.hide()
        set_room(self.move_here, "small")
        self._lay_out()
        self.edit.editingFinished.connect(self._choose)
        self.move_here.clicked.connect(self._move)

    def show_value(self, value: Any) -> None:
        """Show the first key, or none."""
        self._show_conflict(None)
        self._shown = value[0] if value else ""
        self.edit.setKeySequence(QKeySequence(self._shown))

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.addWidget(self.conflict, 1)
        line.addWidget(self.move_here)
        column = QVBoxLayout()
        column.addWidget(self.edit)
        column.addLayout(line)
        around = self.layout()
        if isinstance(around, QHBoxLayout):
            around.addLayout(column)

    def _choose(self) -> None:
        key = self.edit.keySequence().toString(QKeySequence.SequenceFormat.PortableText)
        if QKeySequence(key) == QKeySequence(self._shown):
            self._show_conflict(None)
            return
        owner = action_with_key(key) if key else None
        if owner is not None and owner is not self._action:
            self._show_conflict((key, owner))
        else:
            self.value_chosen.emit((key,) if key else ())

    def _show_conflict(self, conflict: tuple[str, Action] | None) -> None:
        self._conflict = conflict
        self.conflict.setVisible(conflict is not None)
        self.move_here.setVisible(conflict is not None and conflict[1].place is Place.WINDOW)
        if conflict is not None:
            key, owner = conflict
            self.conflict.warn(self.tr("{key} belongs to “{action}”.").format(key=key, action=owner.text))
        self.edit.setAccessibleDescription("" if conflict is None else self.conflict.text())

    def _move(self) -> None:
        if self._conflict is not None:
            self.key_moved.emit(*self._conflict)


class ShortcutSection(SettingsSection):
    """A row for each action of the window, and a button that resets all."""

    def __init__(self, settings: SavedSettings) -> None:
        actions = [action for action in Action if action.place is Place.WINDOW]
        title = translate("shortcut_section", "Keyboard shortcuts")
        super().__init__(title, [_row(settings, action) for action in actions])
        self.reset_all = QPushButton(self.tr("Reset all"))
        self.reset_all.setAccessibleName(self.tr("Reset all keyboard shortcuts"))
        set_room(self.reset_all, "small")
        self.reset_all.clicked.connect(lambda: settings.change(shortcuts={}))
        self.beside_title(self.reset_all)
        hint = Hint(
            self.tr(
                "Click a field and press the key. The keys of single panes, which F1 lists, cannot be changed. "
                "Tooltips name a new key from the next start on."
            )
        )
        self.rows.insertWidget(1, hint)


def _row(settings: SavedSettings, action: Action) -> SettingRow:
    control = KeyControl(action)
    control.key_moved.connect(lambda key, owner: _move(settings, key, owner, action))
    value = SettingValue(
        current=lambda: action.keys,
        request=lambda keys: _change(settings, {action: keys}),
        default=lambda: action.usual_keys,
        fields=("shortcuts",),
    )
    return SettingRow(action.text, "", control, value)


def _move(settings: SavedSettings, key: str, owner: Action, action: Action) -> None:
    _change(settings, {owner: tuple(one for one in owner.keys if one != key), action: (key,)})


def _change(settings: SavedSettings, keys: Mapping[Action, Keys]) -> None:
    """Save the keys of some actions; usual ones need no entry."""
    changed = dict(settings.current.shortcuts)
    for action, chosen in keys.items():
        changed.pop(action.setting_name, None)
        if chosen != action.usual_keys:
            changed[action.setting_name] = chosen
    settings.change(shortcuts=changed)
