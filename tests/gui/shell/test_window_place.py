"""The window fits the screen it opens on, the first time and as it was left on another one."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QApplication, QWidget

from smiledesk.gui.shell.window_place import FIRST_SIZE, place_record, place_window

LARGE, LAPTOP, LAPTOP_AT_200, SMALL = range(4)
"""The screens of tests/screens.json."""


@pytest.fixture
def screens(qapp: QApplication) -> list[QScreen]:
    if QGuiApplication.platformName() != "offscreen":
        pytest.skip("needs the screens that only Qt's offscreen platform makes believe in")
    return qapp.screens()


def opened(qtbot, screen: QScreen, record: str = "") -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.setScreen(screen)
    place_window(window, record)
    window.show()
    return window


@pytest.mark.parametrize("number", [LAPTOP, LAPTOP_AT_200, SMALL])
def test_a_first_window_fills_a_screen_that_is_too_small_for_its_size(qtbot, screens, number: int) -> None:
    window = opened(qtbot, screens[number])
    assert window.screen() is screens[number]
    assert window.isMaximized()
    assert screens[number].availableGeometry().contains(window.frameGeometry())
    window.showNormal()
    assert screens[number].availableGeometry().contains(window.frameGeometry())


def test_a_first_window_stands_in_the_middle_of_a_large_screen(qtbot, screens) -> None:
    window = opened(qtbot, screens[LARGE])
    assert window.size() == FIRST_SIZE
    assert not window.isMaximized()
    assert abs(window.geometry().center().x() - screens[LARGE].geometry().center().x()) < 5


@pytest.mark.parametrize("number", [LAPTOP, LAPTOP_AT_200, SMALL])
def test_a_window_that_was_left_on_a_larger_screen_is_made_to_fit(qtbot, screens, number: int) -> None:
    left = QWidget()
    qtbot.addWidget(left)
    place = QRect(QPoint(), screens[LARGE].size() * 0.9)
    place.moveCenter(screens[number].geometry().center())
    left.setGeometry(place)
    window = opened(qtbot, screens[number], place_record(left))
    assert screens[number].availableGeometry().contains(window.frameGeometry())


def test_a_window_comes_back_where_and_as_large_as_it_was(qtbot, screens) -> None:
    left = opened(qtbot, screens[LAPTOP])
    left.setWindowState(Qt.WindowState.WindowNoState)
    place = QRect(screens[LAPTOP].geometry().topLeft(), screens[LAPTOP].size() / 2).translated(90, 70)
    left.setGeometry(place)
    assert opened(qtbot, screens[LARGE], place_record(left)).geometry() == place


def test_a_full_window_comes_back_full(qtbot, screens) -> None:
    left = opened(qtbot, screens[SMALL])
    assert opened(qtbot, screens[SMALL], place_record(left)).isMaximized()


def test_a_record_that_means_nothing_is_a_first_window(qtbot, screens) -> None:
    assert opened(qtbot, screens[LARGE], "bm9uc2Vuc2U=").size() == FIRST_SIZE
