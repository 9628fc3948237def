"""The window above all others, and compact."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from smiledesk.gui.common.actions import Action
from smiledesk.settings import load_settings
from tests.support.children import Until


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SMILEDESK_HOME", str(tmp_path / "home"))


@pytest.mark.usefixtures("home")
def test_the_window_stays_on_top_without_being_hidden_and_at_the_next_start(start) -> None:
    window = start("demo").window
    flag = Qt.WindowType.WindowStaysOnTopHint
    action = next(one for one in window.actions() if one.text() == Action.STAY_ON_TOP.menu_text)
    for stays in (True, False, True):
        action.trigger()
        assert action.isChecked() is stays
        assert bool(window.windowHandle().flags() & flag) is stays
        assert window.isVisible()
    assert load_settings().stay_on_top
    assert start("demo").window.windowHandle().flags() & flag


def test_a_compact_window_has_picture_bar_and_verdict_alone_and_grows_back(start, until: Until) -> None:
    application = start("demo")
    window, compact = application.window, application.actions[Action.COMPACT_WINDOW]
    until(lambda: bool(window.picture.live_view.labels))
    window.showNormal()
    before = window.geometry()
    compact.trigger()
    until(lambda: window.width() == 380)
    shown = (window.picture.live_view, window.picture.recording_bar, window.picture.verdict)
    hidden = (window.menuBar(), window.statusBar(), window.network_view)
    hidden += (window.picture.controls, window.picture.timeline)
    assert all(widget.isVisible() for widget in shown)
    assert not any(widget.isVisible() for widget in hidden)
    picture = window.picture.live_view.picture_rect()
    assert picture.width() == window.picture.live_view.width(), "no bars beside the picture"
    assert window.height() < 460
    compact.trigger()
    until(lambda: window.geometry() == before)
    assert all(widget.isVisible() for widget in (*shown, *hidden))


def test_keys_work_without_the_menu_bar_and_a_lens_needs_the_whole_window(start, until: Until, qtbot: QtBot) -> None:
    application = start("demo")
    window = application.window
    until(lambda: bool(window.picture.live_view.labels))
    with qtbot.waitActive(window):
        window.activateWindow()
    qtbot.keyClick(window, Qt.Key.Key_F9)
    until(lambda: not window.network_view.isVisible())
    qtbot.keyClick(window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    until(lambda: window.lens_view.isVisible() and window.menuBar().isVisible())
    assert not application.actions[Action.COMPACT_WINDOW].isChecked()


def test_a_compact_window_that_is_frozen_goes_on_as_its_note_says(start, until: Until, qtbot: QtBot) -> None:
    application = start("demo")
    window, view = application.window, application.window.picture.live_view
    until(lambda: bool(view.labels))
    with qtbot.waitActive(window):
        window.activateWindow()
    application.actions[Action.COMPACT_WINDOW].trigger()
    window.toggle_freeze()
    next(
        button for button in window.picture.recording_bar.findChildren(QAbstractButton) if button.isVisible()
    ).setFocus()
    until(lambda: view.description().startswith("Frozen: click here, then press Space"))
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    until(lambda: view.description().startswith("Frozen: press Space to go on"))
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    until(lambda: not view.description().startswith("Frozen"))


@pytest.mark.usefixtures("home")
def test_the_next_window_is_as_large_as_this_one_was_before_it_was_compact(start, until: Until) -> None:
    application = start("demo")
    application.window.showNormal()
    application.window.resize(1000, 640)
    application.actions[Action.COMPACT_WINDOW].trigger()
    until(lambda: application.window.width() < 500)
    application.stop()
    assert start("demo").window.width() == 1000


def test_the_presenter_view_has_the_face_and_the_open_lens_alone(start, until: Until, qtbot: QtBot) -> None:
    application = start("demo")
    window, presenter = application.window, application.actions[Action.PRESENTER_VIEW]
    until(lambda: bool(window.picture.live_view.labels))
    window.showNormal()
    before = window.geometry()
    application.window.look_into_step(1)
    with qtbot.waitActive(window):
        window.activateWindow()
    qtbot.keyClick(window, Qt.Key.Key_F10)
    until(window.isFullScreen)
    picture = window.picture
    hidden = (window.menuBar(), window.statusBar(), window.network_view)
    hidden += (picture.controls, picture.recording_bar, picture.verdict, picture.timeline)
    assert presenter.isChecked()
    assert picture.live_view.isVisible()
    assert window.lens_view.isVisible()
    assert not any(widget.isVisible() for widget in hidden)
    until(lambda: abs(picture.picture_area.geometry().center().y() - picture.rect().center().y()) <= 1)
    picture.live_view.setFocus()
    qtbot.keyClick(picture.live_view, Qt.Key.Key_Escape)
    until(lambda: window.geometry() == before)
    assert not window.isFullScreen()
    assert window.lens_view.isVisible(), "Escape left the presenter view, not the lens"
    until(lambda: picture.picture_area.y() == 0)
    presenter.trigger()
    application.actions[Action.COMPACT_WINDOW].trigger()
    assert not presenter.isChecked()
    application.actions[Action.COMPACT_WINDOW].trigger()
    until(lambda: window.geometry() == before)
