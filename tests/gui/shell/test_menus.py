"""Actions of keys and clicks are in the menus, too."""

import re

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from smiledesk.app import Application


def action(application: Application, menu: str, beginning: str) -> QAction:
    (found,) = [
        one
        for each in application.window.findChildren(QMenu)
        if each.title().replace("&", "") == menu
        for one in each.actions()
        if one.text().replace("&", "").startswith(beginning)
    ]
    return found


def test_quit_has_an_entry_and_keys_and_closes_the_window(start, qtbot) -> None:
    application = start("demo")
    leave = action(application, "Source", "Quit")
    assert leave.shortcuts() == [QKeySequence("Ctrl+Q"), QKeySequence("Ctrl+W")]
    with qtbot.waitSignal(application.window.closing, timeout=60_000):
        leave.trigger()
    assert not application.window.isVisible()


def test_keys_for_the_picture_are_in_the_menu_explore(start, qtbot) -> None:
    application = start("demo")
    session, window = application.session, application.window
    qtbot.waitUntil(lambda: window._analysis is not None and bool(window._analysis.readings), timeout=60_000)
    action(application, "Explore", "Follow the next face").trigger()
    assert session.status().chosen_face == window._analysis.readings[0].face_id
    action(application, "Explore", "Follow the largest face").trigger()
    assert session.status().chosen_face is None
    action(application, "Explore", "Freeze").trigger()
    assert session.status().frozen


def test_no_letter_chooses_two_entries_of_a_menu(start) -> None:
    menus = [entry.menu() for entry in start("demo").window.menuBar().actions()]
    assert len(menus) > 5
    for menu in menus:
        letters = [found for entry in menu.actions() for found in re.findall(r"&(\w)", entry.text().lower())]
        assert len(letters) == len(set(letters)), menu.title()
