"""A banner: an earlier message outlives a later one."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from smiledesk.gui.common.banner import Banner
from smiledesk.gui.common.plain_text import PlainLabel


@pytest.fixture
def banner(qtbot: QtBot) -> Iterator[Banner]:
    window = QWidget()
    qtbot.addWidget(window)
    below = QWidget(window)
    below.resize(600, 400)
    banner = Banner()
    banner.float_over(below)
    window.show()
    yield banner
    window.close()


def close(banner: Banner, qtbot: QtBot) -> None:
    button = next(one for one in banner.findChildren(QPushButton) if one.text().startswith("Close"))
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def texts(banner: Banner) -> tuple[str, list[str]]:
    return banner.text, [one.text() for one in banner.findChildren(QPushButton) if one.isVisibleTo(banner)]


def test_an_earlier_message_is_there_again_when_the_later_one_is_closed(banner: Banner, qtbot: QtBot) -> None:
    done: list[str] = []
    banner.show_message("the disk is full", "Choose a folder", lambda: done.append("folder"))
    banner.show_message("the camera is gone")
    assert texts(banner) == ("the camera is gone", ["Close (1 more)"])
    close(banner, qtbot)
    assert banner.isVisible()
    assert texts(banner) == ("the disk is full", ["Choose a folder", "Close"])
    assert banner.accessibleName() == "the disk is full"
    qtbot.mouseClick(banner._step, Qt.MouseButton.LeftButton)
    assert (done, banner.isVisible()) == (["folder"], False)


def test_the_same_message_is_there_once_and_the_newest(banner: Banner, qtbot: QtBot) -> None:
    for text in ("one", "two", "one"):
        banner.show_message(text)
    assert texts(banner) == ("one", ["Close (1 more)"])
    close(banner, qtbot)
    assert texts(banner) == ("two", ["Close"])


def test_the_name_of_a_folder_is_read_to_its_end_in_a_narrow_window(banner: Banner) -> None:
    text = "The earlier samples are in “samples-2026-11-30-11.33.45-of-the-second-class”."
    banner._over.resize(300, 400)
    banner.show_message(text, "Undo", lambda: None)
    label = banner.findChild(PlainLabel)
    assert banner.text == text
    wraps = Qt.TextFlag.TextWordWrap
    taken = label.fontMetrics().boundingRect(label.contentsRect(), wraps, label.text()).size()
    assert label.size().expandedTo(taken) == label.size()


def test_an_outdated_message_is_removed_from_anywhere_in_the_queue(banner: Banner) -> None:
    for text in ("one", "two", "three"):
        banner.show_message(text)
    banner.withdraw("two")
    assert texts(banner) == ("three", ["Close (1 more)"])
    banner.withdraw("three")
    assert texts(banner) == ("one", ["Close"])
    banner.withdraw("something else")
    banner.withdraw("one")
    assert not banner.isVisible()
    banner.withdraw("one")
    assert not banner.isVisible()


def test_messages_that_nobody_closes_do_not_pile_up(banner: Banner, qtbot: QtBot) -> None:
    for number in range(20):
        banner.show_message(f"fault {number}")
    assert texts(banner) == ("fault 19", ["Close (7 more)"])
    banner.clear()
    assert not banner.isVisible()


def test_a_narrow_banner_has_its_buttons_below_the_text(banner: Banner, qtbot: QtBot) -> None:
    assert banner._over is not None
    banner.show_message("the camera is gone")
    banner.show_message("the earlier samples are in “samples-2026-11-30”", "Undo")
    buttons = [one for one in banner.findChildren(QPushButton) if one.isVisibleTo(banner)]
    qtbot.waitUntil(lambda: banner._label.geometry().right() < buttons[0].x())
    banner._over.resize(280, 200)
    qtbot.waitUntil(lambda: banner._label.geometry().bottom() < buttons[0].y())
    for button in buttons:
        assert button.width() >= button.sizeHint().width(), button.text()
        assert banner.rect().contains(button.geometry())


def test_a_message_is_in_view_where_only_a_part_of_the_widget_is(qtbot: QtBot) -> None:
    pane, content = QScrollArea(), QWidget()
    qtbot.addWidget(pane)
    content.resize(400, 900)
    below = QWidget(content)
    below.resize(400, 900)
    pane.setWidget(content)
    pane.resize(450, 300)
    pane.show()
    pane.verticalScrollBar().setValue(200)
    banner = Banner()
    banner.float_over(below)
    banner.show_message("the loss grew")
    assert banner.visibleRegion().boundingRect() == banner.rect()
