"""The three cards of the first start, over the live picture of the real window."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smiledesk.app import Application
from smiledesk.gui.common.actions import Action
from smiledesk.gui.live.tour_cards import TourCards
from smiledesk.settings import change_settings, load_settings
from tests.support.children import Until


def cards_of(application: Application) -> TourCards:
    assert application.tour.cards is not None
    return application.tour.cards


def test_the_first_start_of_all_shows_the_tour_with_the_first_picture(
    start: Callable[..., Application], until: Until, qtbot: QtBot
) -> None:
    application = start()
    application.show_window()
    assert application.tour.cards is None
    until(lambda: application.tour.cards is not None)
    assert application.window.analysis is not None
    assert cards_of(application).isVisible()
    assert load_settings().tour_seen


def test_no_later_start_shows_it(start: Callable[..., Application], until: Until) -> None:
    change_settings(tour_seen=True)
    application = start()
    application.show_window()
    until(lambda: application.window.analysis is not None)
    assert application.tour.cards is None


@pytest.fixture
def tour(shared_application: Application, qtbot: QtBot, until: Until) -> TourCards:
    """The first card, asked for in the menu."""
    window = shared_application.window
    with qtbot.waitActive(window):
        window.activateWindow()
    until(lambda: window.analysis is not None)
    shared_application.actions[Action.TOUR].trigger()
    return cards_of(shared_application)


def test_the_cards_go_on_and_back_by_keyboard(tour: TourCards, qtbot: QtBot) -> None:
    titles = []
    for _ in range(3):
        titles.append(tour.title.text())
        focused = QApplication.focusWidget()
        assert focused is tour.next
        assert tour.text.text() in focused.accessibleDescription()
        assert tour.accessibleName() == titles[-1]
        qtbot.keyClick(focused, Qt.Key.Key_Space)
    assert titles == ["This is you", "This is how it knows", "Teach it"]
    assert not tour.isVisible(), "the last card ends the tour"


def test_back_leads_back(tour: TourCards, qtbot: QtBot) -> None:
    assert tour.back.isHidden()
    qtbot.mouseClick(tour.next, Qt.MouseButton.LeftButton)
    tour.back.setFocus()
    qtbot.keyClick(tour.back, Qt.Key.Key_Space)
    assert tour.title.text() == "This is you"
    assert tour.next.hasFocus()


@pytest.mark.parametrize("way", ["Escape", "Skip", "click"])
def test_the_tour_can_be_skipped(shared_application: Application, tour: TourCards, qtbot: QtBot, way: str) -> None:
    qtbot.mouseClick(tour.next, Qt.MouseButton.LeftButton)
    if way == "Escape":
        qtbot.keyClick(tour.next, Qt.Key.Key_Escape)
    elif way == "Skip":
        qtbot.mouseClick(tour.skip, Qt.MouseButton.LeftButton)
    else:
        qtbot.mouseClick(tour.card, Qt.MouseButton.LeftButton)
        assert tour.isVisible(), "a click on the card is none beside it"
        qtbot.mouseClick(tour, Qt.MouseButton.LeftButton, pos=QPoint(3, 3))
    assert not tour.isVisible()
    shared_application.actions[Action.TOUR].trigger()
    assert tour.title.text() == "This is you", "it begins anew"


def test_the_last_card_starts_the_course(shared_application: Application, tour: TourCards, qtbot: QtBot) -> None:
    assert tour.course.isHidden()
    for _ in range(2):
        qtbot.mouseClick(tour.next, Qt.MouseButton.LeftButton)
    assert tour.skip.isHidden()
    qtbot.mouseClick(tour.course, Qt.MouseButton.LeftButton)
    assert not tour.isVisible()
    assert shared_application.course.bar is not None
    assert shared_application.course.bar.isVisible()


def test_a_message_waits_below_the_cards_until_they_end(shared_application: Application, tour: TourCards) -> None:
    banner = shared_application.window.banner
    banner.show_message("The camera is gone")
    assert tour.isVisible()
    assert not banner.isVisible()
    tour.skip.click()
    assert banner.isVisible()
    banner.clear()


def test_the_cards_cover_the_picture_and_follow_its_size(shared_application: Application, tour: TourCards) -> None:
    window = shared_application.window
    for width in (900, 1400):
        window.resize(width, 900)
        QApplication.processEvents()
        assert tour.geometry() == window.picture.picture_area.geometry()
        assert tour.rect().contains(tour.card.geometry())
