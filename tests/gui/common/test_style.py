"""The one style sheet: nobody else has one, and a switch of the theme recolours every role."""

from collections.abc import Callable
from pathlib import Path
from typing import get_args

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QFrame,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QStyle,
    QStyleOptionButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

import smiledesk.gui
from smiledesk.gui.common.buttons import MenuButton
from smiledesk.gui.common.labels import Hint
from smiledesk.gui.common.plain_text import PlainLabel
from smiledesk.gui.common.progress_bar import ProgressBar
from smiledesk.gui.common.style import Role, Room, Tone, set_role, set_room, set_tone
from smiledesk.gui.common.theme import Theme

SOURCES = Path(smiledesk.gui.__file__).parent


def label(tone: Tone = "") -> QWidget:
    made = PlainLabel("smile")
    set_tone(made, tone)
    return made


def card(tone: Tone = "") -> QWidget:
    made = QFrame()
    set_role(made, "card")
    set_tone(made, tone)
    return made


def button(role: Role = "", room: Room = "") -> QWidget:
    made = QPushButton("smile")
    set_role(made, role)
    set_room(made, room)
    return made


def with_role(made: QWidget, role: Role) -> QWidget:
    set_role(made, role)
    return made


def listing() -> QWidget:
    made = QListWidget()
    made.addItem("smile")
    return made


MAKERS: dict[str, Callable[[], QWidget]] = {
    **{f"label {tone}": lambda tone=tone: label(tone) for tone in get_args(Tone)},
    **{f"card {tone}": lambda tone=tone: card(tone) for tone in get_args(Tone)},
    **{f"button {room}": lambda room=room: button(room=room) for room in get_args(Room)},
    **{f"primary {room}": lambda room=room: button("primary", room) for room in get_args(Room)},
    "unfold": lambda: button("unfold"),
    "menu": lambda: MenuButton("smile"),
    "badge": lambda: with_role(PlainLabel("smile"), "badge"),
    "line": lambda: with_role(QLineEdit("smile"), "field"),
    "text": lambda: with_role(QPlainTextEdit("smile"), "field"),
    "list": lambda: with_role(listing(), "bare"),
    "check box": lambda: QCheckBox("smile"),
    "progress": lambda: ProgressBar("smile"),
}


def painted(widget: QWidget) -> QImage:
    widget.resize(120, 40)
    return widget.grab().toImage()


def test_one_place_sets_a_style_sheet() -> None:
    places = [path.name for path in SOURCES.rglob("*.py") for _ in range(path.read_text().count("setStyleSheet("))]
    assert places == ["theme.py"]


@pytest.mark.parametrize("make", MAKERS.values(), ids=MAKERS)
def test_a_switch_recolours_what_is_there(make: Callable[[], QWidget], theme: Theme, qtbot: QtBot) -> None:
    widget = make()
    qtbot.addWidget(widget)
    dark = painted(widget)
    theme.choose("light")
    made_in_light = make()
    qtbot.addWidget(made_in_light)
    assert painted(widget) != dark
    assert painted(widget) == painted(made_in_light)


@pytest.mark.parametrize("tone", [tone for tone in get_args(Tone) if tone])
def test_another_tone_shows_at_once(tone: Tone, theme: Theme, qtbot: QtBot) -> None:
    del theme
    changed, unchanged, made_so = label(), label(), label(tone)
    for widget in (changed, unchanged, made_so):
        qtbot.addWidget(widget)
    assert painted(changed) == painted(unchanged)
    set_tone(changed, tone)
    assert painted(changed) == painted(made_so) != painted(unchanged)
    set_tone(changed, "")
    assert painted(changed) == painted(unchanged)


def test_rooms_differ_in_size_and_the_focus_changes_none(theme: Theme, qtbot: QtBot) -> None:
    del theme
    sizes = set()
    for room in get_args(Room):
        made = button("primary", room)
        qtbot.addWidget(made)
        made.show()
        unfocused = made.sizeHint()
        made.setFocus()
        assert made.sizeHint() == unfocused, room
        sizes.add(unfocused.toTuple())
    assert len(sizes) == len(get_args(Room))


def test_a_checked_button_shows_the_focus(theme: Theme, qtbot: QtBot) -> None:
    del theme
    made = QPushButton("smile", checkable=True, checked=True)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.clearFocus()
    unfocused = painted(made)
    made.setFocus()
    assert painted(made) != unfocused


def test_a_pressed_button_looks_pressed(theme: Theme, qtbot: QtBot) -> None:
    del theme
    made = QPushButton("smile")
    qtbot.addWidget(made)
    released = painted(made)
    made.setDown(True)
    assert painted(made) != released


def test_a_font_of_its_own_follows_the_text_size_through_every_style_sheet(theme: Theme, qtbot: QtBot) -> None:
    hint = Hint("smile")
    qtbot.addWidget(hint)
    hint.show()
    usual = hint.font().pointSizeF()
    for percent in (200, 150, 100):
        theme.choose_text_size(percent)
        theme.choose("light")
        assert hint.font().pointSizeF() == usual * percent / 100


@pytest.mark.parametrize("kind", [QCheckBox, QRadioButton])
def test_boxes_grow_with_the_text_beside_them(kind: type[QAbstractButton], theme: Theme, qtbot: QtBot) -> None:
    made = kind("sharp")
    qtbot.addWidget(made)
    made.show()

    elements = QStyle.SubElement
    element = elements.SE_CheckBoxIndicator if kind is QCheckBox else elements.SE_RadioButtonIndicator

    def box_width() -> int:
        option = QStyleOptionButton()
        made.initStyleOption(option)
        return made.style().subElementRect(element, option, made).width()

    usual = box_width()
    theme.choose_text_size(200)
    assert box_width() == 2 * usual
    theme.choose_text_size(100)
    assert box_width() == usual
