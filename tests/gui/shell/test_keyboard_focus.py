"""Tab reaches every widget that the mouse can use, in every pane, and a ring shows the focus."""

from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QFocusFrame,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QScrollBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from smiledesk.app import Application
from smiledesk.core.resources import resource
from smiledesk.gui.booth.booth_view import BoothView
from smiledesk.gui.teach.teach_view import Tab
from tests.support.children import TIMEOUT_MS
from tests.support.dialogs import shown_dialogs

PANES = ("live", "lens", "sandbox", "changes", "why", "strongest", "training", "whole epochs", "course", *Tab)

QT_CONTROLS = (
    *(QAbstractButton, QComboBox, QAbstractSpinBox, QAbstractSlider),
    *(QLineEdit, QPlainTextEdit, QAbstractItemView),
)

MOUSE_HANDLERS = {"mousePressEvent", "mouseReleaseEvent", "mouseDoubleClickEvent"}

_MOST = 250
"""Steps by Tab in which the focus is back where it was."""

_MOST_LOOKED_AT = 40
"""Widgets of one pane whose pictures are compared."""

MARGIN = 4
"""Pixels around a widget in which its focus may show."""

CONTRAST = 3.0
"""Between a pixel with and without the focus, as WCAG 2.2 (2.4.13) asks for."""


@pytest.fixture(scope="module")
def application(shared_application: Application) -> Application:
    return shared_application


@pytest.fixture(autouse=True)
def held_picture(application: Application, qtbot: QtBot) -> Iterator[None]:
    window = application.window
    qtbot.waitUntil(lambda: bool(window.picture.live_view.labels), timeout=TIMEOUT_MS)
    with qtbot.waitActive(window):
        window.activateWindow()
    window.toggle_freeze()
    yield
    window.toggle_freeze()


def open_pane(application: Application, pane: str | Tab) -> QWidget:
    """Open a pane, and return the widget around it."""
    window = application.window
    if isinstance(pane, Tab):
        application.teaching.open(pane)
    elif pane == "course":
        application.course.open()
        return application.course.bar
    else:
        {
            "live": window.close_side,
            "lens": lambda: window.look_into_step(1),
            "sandbox": application.explorations.open_sandbox,
            "changes": application.interventions.open,
            "why": application.attributions.open,
            "strongest": lambda: application.strongest.open_map("conv_3", 9),
            "training": window.training_requested.emit,
            "whole epochs": lambda: application.explorations.training.tabs.button(1).click(),
        }[pane]()
    for _ in range(3):
        QApplication.processEvents()
    return window.side or window


def activated(window: QWidget, qtbot: QtBot) -> QWidget:
    """A shown window, once it has the keyboard.

    `QtBot.waitActive` would also take a dialog whose parent has it.
    """
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=TIMEOUT_MS)
    for _ in range(3):
        QApplication.processEvents()
    return window


def focus_chain(pane: QWidget) -> list[QWidget]:
    """The widgets of a pane among those to which Tab leads from the window's own focus until it comes back."""
    window = pane.window()
    window.setFocus()
    chain: list[QWidget] = []
    for _ in range(_MOST):
        QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        if focused in chain:
            return [widget for widget in chain if widget is pane or pane.isAncestorOf(widget)]
        chain.append(focused)
    pytest.fail("Tab never comes back")


def uses_mouse(widget: QWidget) -> bool:
    if isinstance(widget, QT_CONTROLS):
        # A header is a part of its table, whose own keys do the same.
        return not isinstance(widget, (QScrollBar, QHeaderView))
    if isinstance(widget, QLabel) and widget.cursor().shape() != Qt.CursorShape.PointingHandCursor:
        return False
    own = (kind for kind in type(widget).__mro__ if kind.__module__.startswith("smiledesk."))
    return any(MOUSE_HANDLERS & vars(kind).keys() for kind in own)


def unreached(pane: QWidget, chain: list[QWidget]) -> list[QWidget]:
    """Widgets that the mouse can use now and Tab does not reach."""
    return [
        widget
        for widget in pane.findChildren(QWidget)
        if widget.isVisible() and widget.isEnabled() and not widget.size().isEmpty() and uses_mouse(widget)
        if widget not in chain and widget.focusProxy() not in chain and not isinstance(widget.parent(), QLineEdit)
        # One of a group that excludes each other takes the focus for all: arrows move in it.
        if not (isinstance(widget, QAbstractButton) and (widget.autoExclusive() or widget.group()))
    ]


def luminance(widget: QWidget) -> np.ndarray:
    """Luminance of each pixel of a widget and its margin, as on the screen."""
    window = widget.window()
    seen = widget.visibleRegion().boundingRect()
    place = QRect(widget.mapTo(window, seen.topLeft()), seen.size()).adjusted(-MARGIN, -MARGIN, MARGIN, MARGIN)
    place &= window.rect()
    pixels = window.screen().grabWindow(window.winId(), *place.getRect()).toImage()
    pixels = pixels.convertToFormat(QImage.Format.Format_RGBX8888)
    share = np.frombuffer(pixels.constBits(), np.uint8).reshape(pixels.height(), pixels.width(), 4)[..., :3] / 255
    linear = np.where(share <= 0.04045, share / 12.92, ((share + 0.055) / 1.055) ** 2.4)
    return linear @ [0.2126, 0.7152, 0.0722]


def pixels_of_focus(widget: QWidget) -> tuple[int, int]:
    """Number of pixels that the focus changes so much that it is seen, and of those around the widget."""
    scroll_into_view(widget)
    widget.setFocus()
    QApplication.processEvents()
    focused, seen = luminance(widget), widget.visibleRegion().boundingRect()
    widget.window().setFocus()
    QApplication.processEvents()
    dark, light = np.sort([focused, luminance(widget)], axis=0)
    return int(((light + 0.05) / (dark + 0.05) >= CONTRAST).sum()), 2 * (seen.width() + seen.height())


def scroll_into_view(widget: QWidget) -> None:
    """Do as Tab does."""
    around = widget.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(widget)
        around = around.parentWidget()


def problems_of(pane: QWidget, chain: list[QWidget]) -> Iterator[tuple[object, ...]]:
    """Controls that Tab does not reach, and widgets in the chain without a name or that do not show their focus."""
    for widget in unreached(pane, chain):
        yield "not reached", repr(widget), widget.accessibleName()
    for widget in chain:
        interface = QAccessible.queryAccessibleInterface(widget)
        if not interface.text(QAccessible.Text.Name).strip():
            yield "without a name", repr(widget), interface.role()
    # The settings have a hundred rows of one kind.
    for widget in chain[:_MOST_LOOKED_AT]:
        changed, outline = pixels_of_focus(widget)
        if changed < outline:
            yield "not seen", repr(widget), widget.accessibleName(), changed, outline


def test_tab_reaches_every_control_and_its_focus_is_seen(application: Application) -> None:
    problems: list[tuple[object, ...]] = []
    for pane in PANES:
        around = open_pane(application, pane)
        problems += [(pane, *problem) for problem in problems_of(around, focus_chain(around))]
    assert problems == [], "\n".join(map(str, problems))


def test_tab_reaches_every_setting_and_its_focus_is_seen(application: Application, qtbot: QtBot) -> None:
    application.settings_window.open()
    dialog = application.settings_window.dialog
    activated(dialog, qtbot)
    problems: list[tuple[object, ...]] = []
    for row in range(dialog.list.count()):
        dialog.list.setCurrentRow(row)
        QApplication.processEvents()
        problems += [(row, *problem) for problem in problems_of(dialog, focus_chain(dialog))]
    dialog.close()
    assert problems == [], "\n".join(map(str, problems))


def test_tab_reaches_every_control_of_the_dialogs(application: Application, qtbot: QtBot) -> None:
    problems: list[tuple[object, ...]] = []
    for dialog in shown_dialogs(application.window):
        chain = focus_chain(activated(dialog, qtbot))
        problems += [(type(dialog).__name__, *problem) for problem in problems_of(dialog, chain)]
    assert problems == [], "\n".join(map(str, problems))


def test_tab_reaches_every_control_of_the_booth(application: Application, qtbot: QtBot) -> None:
    booth, picture = BoothView(), resource("demo/smile.png")
    booth.resize(800, 500)
    booth.show_pictures([picture], can_restore=True)
    booth.show()
    problems: list[tuple[object, ...]] = []
    for show in (booth.show_live, lambda: booth.show_taken(picture)):
        show()
        chain = focus_chain(activated(booth, qtbot))
        assert booth in chain, "the keys of the booth itself do what a touch of its picture does"
        chain.remove(booth)
        problems += [problem for problem in problems_of(booth, chain) if repr(booth.picture) not in problem]
    booth.unlock()
    booth.close()
    booth.deleteLater()
    assert problems == [], "\n".join(map(str, problems))


def test_tab_reaches_every_control_of_the_tour(application: Application) -> None:
    application.tour.open()
    cards = application.tour.cards
    assert cards is not None
    problems: list[tuple[object, ...]] = []
    for card in range(3):
        problems += [(card, *problem) for problem in problems_of(cards, focus_chain(cards))]
        cards.next.click()
    assert not cards.isVisible()
    assert problems == [], "\n".join(map(str, problems))


def test_the_ring_is_for_the_keyboard(application: Application) -> None:
    """It shows from Tab on, whoever moves the focus, until a click does."""
    window = application.window
    view, timeline = window.picture.live_view, window.picture.timeline
    QTest.keyClick(window, Qt.Key.Key_Tab)
    timeline.setFocus()
    (ring,) = window.findChildren(QFocusFrame)
    assert ring.widget() is timeline
    assert ring.isVisible()
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, pos=view.mapTo(window, QPoint(5, 5)))
    assert view.hasFocus()
    assert not ring.isVisible()
    timeline.setFocus()
    assert not ring.isVisible()
    QTest.keyClick(timeline, Qt.Key.Key_Tab)
    assert ring.isVisible()
