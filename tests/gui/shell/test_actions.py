"""One table has every action: menus, keys, tooltips and the help agree with it."""

import re
from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

import smiledesk.gui
from smiledesk.app import Application
from smiledesk.gui.common.actions import Action, Place, arrow_step
from smiledesk.gui.microscope.lesson_step_button import LessonStepButton
from smiledesk.gui.shell.actions import HANDLERS
from smiledesk.gui.shell.help import KeyboardHelp
from smiledesk.gui.teach.teach_view import Tab

GUI = Path(smiledesk.gui.__file__).parent
TABLES = {GUI / "common" / "actions.py", GUI / "shell" / "actions.py", GUI / "settings" / "shortcut_section.py"}


NO_MODIFIER = Qt.KeyboardModifier.NoModifier


def normal(key: str) -> QKeySequence:
    sequence = QKeySequence(key)
    assert not sequence.isEmpty(), key
    return sequence


def pressed(key: Qt.Key, text: str = "", modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, key, modifiers, text)


def test_no_key_is_taken_twice_in_one_place() -> None:
    taken = Counter((action.place, normal(key).toString()) for action in Action for key in action.keys)
    assert [where for where, times in taken.items() if times > 1] == []
    everywhere = {key for place, key in taken if place is Place.WINDOW}
    assert [where for where in taken if where[0] is not Place.WINDOW and where[1] in everywhere] == []


def test_widgets_read_their_keys_from_the_table() -> None:
    for file in GUI.rglob("*.py"):
        source = file.read_text(encoding="utf-8")
        assert file in TABLES or not re.search(r"QShortcut|QKeySequence\b|setShortcut|Qt\.Key\b|StandardKey", source), (
            file
        )


def test_every_action_of_the_window_has_a_handler_and_its_keys(start) -> None:
    application: Application = start("demo")
    assert {action for action in Action if action.place is Place.WINDOW} <= set(HANDLERS)
    for action in HANDLERS:
        keys = [normal(key) for key in action.keys] if action.place is Place.WINDOW else []
        assert application.actions[action].shortcuts() == keys
    shortcuts = [key.toString() for each in application.window.findChildren(QAction) for key in each.shortcuts()]
    assert Counter(shortcuts) == Counter(
        normal(key).toString() for action in HANDLERS if action.place is Place.WINDOW for key in action.keys
    )


def test_tabs_are_called_as_their_actions() -> None:
    assert [tab.title for tab in Tab] == ["Collect", "Images", "Train", "Compare", "Models"]


def test_the_help_shows_every_key(start, qtbot: QtBot) -> None:
    application: Application = start("demo")
    application.actions[Action.SHOW_KEYS].trigger()
    (window,) = application.window.findChildren(KeyboardHelp)
    assert window.isVisible()
    assert not window.isModal()
    shown = [label.text() for label in window.findChildren(QLabel)]
    expected = Counter(text for action in Action if action.keys for text in (action.text, action.keys_text))
    assert not expected - Counter(shown)
    assert {place.text for place in Place} <= set(shown)
    window.close()


@pytest.mark.parametrize("kind", [QLineEdit, QPlainTextEdit, "threshold"])
def test_a_letter_typed_into_a_field_does_nothing_else(start, qtbot: QtBot, kind: type[QWidget] | str) -> None:
    """The letter of `Action.CORRECT` is typed, and everything else gets it as a key."""
    application: Application = start("demo")
    window = application.window
    qtbot.waitUntil(window.picture.controls.threshold.isVisible, timeout=60_000)
    with qtbot.waitActive(window):
        window.activateWindow()
    field = window.picture.controls.threshold if isinstance(kind, str) else kind(window)
    field.show()
    field.setFocus()
    corrected: list[str] = []
    application.actions[Action.CORRECT].triggered.connect(lambda: corrected.append("corrected"))
    qtbot.keyClick(field, Qt.Key.Key_C)
    assert not corrected
    window.setFocus()
    qtbot.keyClick(window, Qt.Key.Key_C)
    assert corrected == ["corrected"]


def editable_fields(application: Application) -> list[QWidget]:
    """Every field for text and numbers in the window, all its pages and views being made."""
    application.teaching.pages.open(Tab.COLLECT)
    application.explorations.open_training()
    application.explorations.open_sandbox()
    return [
        field
        for kind in (QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox)
        for field in application.window.findChildren(kind)
        if not (isinstance(field, QLineEdit | QPlainTextEdit | QTextEdit) and field.isReadOnly())
    ]


def test_no_field_of_the_program_gives_what_is_typed_to_the_window(start, qtbot: QtBot) -> None:
    """Letters are shortcuts, digits set markers and brackets change the layer, but not while a field has the focus."""
    application: Application = start("demo")
    window = application.window
    qtbot.waitUntil(lambda: window._analysis is not None and window._analysis.trace is not None, timeout=60_000)
    fields = editable_fields(application)
    assert len(fields) > 10
    assert all(box.lineEdit() is None for box in window.findChildren(QComboBox) if not box.isEditable())
    letters = [key for action in Action if action.place is Place.WINDOW for key in action.keys if len(key) == 1]
    assert {"C", "M"} <= set(letters)
    window.microscope.open_map("conv_2", 0, 3, 3)
    markers: list[int] = []
    window.marker_requested.connect(markers.append)
    for field in fields:
        for letter in letters:
            event = QKeyEvent(QEvent.Type.ShortcutOverride, ord(letter), NO_MODIFIER, letter.lower())
            event.ignore()
            field.event(event)
            assert event.isAccepted(), (field, letter)
        for character in "[]19":
            key = QKeySequence(character)[0].key()
            QApplication.sendEvent(field, QKeyEvent(QEvent.Type.KeyPress, key, NO_MODIFIER, character))
            assert markers == [], (field, character)
            assert window.microscope.layer.name == "conv_2", (field, character)
    QApplication.sendEvent(window, pressed(Qt.Key.Key_9, "9"))
    assert markers == [9]


def test_modifiers_that_an_action_does_not_name_are_ignored() -> None:
    bracket = pressed(
        Qt.Key.Key_BracketLeft, "[", Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    )
    assert Action.PREVIOUS_LAYER.matches(bracket), "AltGr of some keyboards"
    assert Action.EXPORT_MODEL.matches(pressed(Qt.Key.Key_E, "", Qt.KeyboardModifier.ControlModifier))
    assert not Action.EXPORT_MODEL.matches(pressed(Qt.Key.Key_E, "e"))
    assert Action.RECORD_CLASS.position(pressed(Qt.Key.Key_3, "3")) == 2
    assert Action.RECORD_CLASS.position(pressed(Qt.Key.Key_0, "0")) is None


def test_arrows_step_through_rows_and_columns() -> None:
    keys = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_A)
    assert [arrow_step(pressed(key)) for key in keys] == [(0, -1), (0, 1), (-1, 0), (1, 0), None]


def test_tooltips_name_the_key_of_the_table(start, qtbot: QtBot) -> None:
    window = start("demo").window
    assert window.picture.controls.freeze.toolTip() == "Freeze the picture (Space)"
    qtbot.waitUntil(lambda: bool(window.network_view.findChildren(LessonStepButton)), timeout=60_000)
    pooling = next(step for step in window.network_view.findChildren(LessonStepButton) if "pooling" in step.text())
    assert pooling.toolTip().endswith("(Ctrl+3)")
