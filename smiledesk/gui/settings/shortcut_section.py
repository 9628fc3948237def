"""The keys of all actions: those of the window can be changed, and one that is taken says by what."""

from collections.abc import Iterable, Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QKeySequenceEdit, QLayout, QLineEdit, QPushButton, QWidget

from smiledesk.gui.common.actions import Action, Place, action_with_key, key_text
from smiledesk.gui.common.buttons import add_clear_button
from smiledesk.gui.common.labels import Hint
from smiledesk.gui.common.plain_text import PlainLabel
from smiledesk.gui.common.style import set_room
from smiledesk.gui.common.text_size import scaled
from smiledesk.gui.common.translation import translate
from smiledesk.gui.settings.controls import SettingControl
from smiledesk.gui.settings.section import SettingsSection
from smiledesk.gui.settings.setting_row import SettingRow, contains_words
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
        add_clear_button(self.edit)
        self.edit.setFixedWidth(scaled(_WIDTH))
        self.conflict = Hint()
        self.conflict.hide()
        self.move_here = QPushButton(self.tr("Use it here instead"))
        self.move_here.hide()
        set_room(self.move_here, "small")
        self._below = QHBoxLayout()
        self._below.addWidget(self.conflict, stretch=1)
        self._below.addWidget(self.move_here)
        self.edit.editingFinished.connect(self._choose)
        self.move_here.clicked.connect(self._move)

    @property
    def named_widgets(self) -> Iterable[QWidget]:
        """The field, and the line in it, which a screen reader finds on its own."""
        return (self.edit, *self.edit.findChildren(QLineEdit))

    @property
    def below(self) -> QLayout:
        """Layout with the name of the action that has the key, and a button that takes the key from it."""
        return self._below

    def show_value(self, value: Any) -> None:
        """Show the first key, or none."""
        self._show_conflict(None)
        self._shown = value[0] if value else ""
        self.edit.setKeySequence(QKeySequence(self._shown))

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
            self.conflict.warn(self.tr("{key} belongs to “{action}”.").format(key=key_text(key), action=owner.text))
        self.edit.setAccessibleDescription("" if conflict is None else self.conflict.text())

    def _move(self) -> None:
        if self._conflict is not None:
            self.key_moved.emit(*self._conflict)


class FixedKeys(QWidget):
    """The keys of an action that only a widget with the focus handles: many are shared, or go by the keyboard's order.

    So they are listed, and cannot be changed.
    """

    def __init__(self, action: Action) -> None:
        super().__init__()
        self._text = f"{action.text} {action.place.text} {action.keys_text}"
        title, keys = PlainLabel(action.text, wraps=True), PlainLabel(action.keys_text)
        keys.setAccessibleName(self.tr("{action}: {keys}").format(action=action.text, keys=action.keys_text))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 4, 0, 4)
        grid.setVerticalSpacing(2)
        grid.addWidget(title, 0, 0)
        grid.addWidget(keys, 0, 1)
        grid.addWidget(Hint(action.place.text), 1, 0, 1, 2)
        grid.setColumnStretch(0, 1)

    def matches(self, words: str) -> bool:
        """True if action, place or keys contain what is searched."""
        return contains_words(self._text, words)


class ShortcutSection(SettingsSection):
    """A row for each action of the window, a button that resets all, and the keys that cannot be changed."""

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
                "Click a field and press the key. The keys of single panes, below, cannot be changed. Tooltips name a "
                "new key from the next start on."
            )
        )
        self.rows.insertWidget(1, hint)
        self.fixed = [FixedKeys(action) for action in Action if action.place is not Place.WINDOW]
        for fixed in self.fixed:
            self.rows.addWidget(fixed)

    def show_matching(self, words: str) -> bool:
        """Show the rows that contain what is searched; false if there are none."""
        found = super().show_matching(words)
        matching = [fixed for fixed in self.fixed if fixed.matches(words)]
        for fixed in self.fixed:
            fixed.setVisible(fixed in matching)
        return found or bool(matching)


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
