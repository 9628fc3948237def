"""Every button of every pane is reached by Tab, which comes back to where it began."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from smiledesk.app import Application
from smiledesk.gui.teach.teach_view import Tab
from tests.support.children import PATIENCE_MS

PANES = ("live", "lens", "sandbox", "changes", "why", "training", *Tab)

_MOST = 150
"""Steps by Tab in which the focus is back where it was."""


@pytest.fixture(scope="module")
def application(shared_application: Application) -> Application:
    return shared_application


def open_pane(application: Application, pane: str | Tab) -> None:
    if isinstance(pane, Tab):
        application.teaching.open(pane)
        return
    {
        "live": application.window.close_side,
        "lens": lambda: application.window.look_into_step(1),
        "sandbox": application.explorations.open_sandbox,
        "changes": application.interventions.open,
        "why": application.attributions.open,
        "training": application.window.training_requested.emit,
    }[pane]()


def focus_chain(window: QWidget, qtbot: QtBot) -> Iterator[QWidget]:
    """The widgets to which Tab leads, from the window's own focus until it comes back."""
    window.setFocus()
    seen: set[QWidget] = set()
    for _ in range(_MOST):
        qtbot.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        if focused is None or focused in seen:
            return
        seen.add(focused)
        yield focused
    pytest.fail("Tab never comes back")


def controls(window: QWidget) -> set[QWidget]:
    """Buttons that can be pressed now."""
    return {
        button
        for button in window.findChildren(QAbstractButton)
        if button.isVisible() and button.isEnabled() and button.focusPolicy() & Qt.FocusPolicy.TabFocus
    }


def test_tab_reaches_every_button(application: Application, qtbot: QtBot, qapp) -> None:
    window = application.window
    qtbot.waitUntil(lambda: bool(window.picture.live_view.labels), timeout=PATIENCE_MS)
    with qtbot.waitActive(window):
        window.activateWindow()
    window.toggle_freeze()
    unreached: list[tuple[object, ...]] = []
    for pane in PANES:
        open_pane(application, pane)
        for _ in range(3):
            qapp.processEvents()
        chain = list(focus_chain(window, qtbot))
        # One of a group that excludes each other takes the focus for all: arrows move in it.
        missing = {
            button for button in controls(window) - set(chain) if not button.autoExclusive() and not button.group()
        }
        unreached += [(pane, button, button.text() or button.accessibleName()) for button in missing]
    window.toggle_freeze()
    assert unreached == []
