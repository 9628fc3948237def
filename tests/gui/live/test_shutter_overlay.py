"""The shutter's state over the picture: what is painted grows with the hold, and a click reaches the picture."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from smiledesk.gui.common.array_images import to_pixels
from smiledesk.gui.common.theme import Theme
from smiledesk.gui.common.tokens import DARK
from smiledesk.gui.live.live_view import LiveView
from smiledesk.gui.live.shutter_dialog import ShutterDialog
from smiledesk.gui.live.shutter_overlay import ShutterOverlay
from smiledesk.recording.shutter import CoolingDown, CountingDown, Holding, ShutterRule, ShutterState, Waiting
from tests.support.children import Until


@pytest.fixture
def overlay(qtbot: QtBot, theme: Theme) -> ShutterOverlay:
    view = LiveView(theme)
    qtbot.addWidget(view)
    view.resize(640, 480)
    overlay = ShutterOverlay(view)
    view.show()
    return overlay


def accented(overlay: ShutterOverlay, state: ShutterState) -> int:
    """Pixels in the accent colour."""
    overlay.show_state(state)
    accent = QColor(DARK.accent)
    colour = np.array([accent.blue(), accent.green(), accent.red()])
    return int((np.abs(to_pixels(overlay.grab().toImage()).astype(int) - colour) < 12).all(axis=2).sum())


def test_the_ring_closes_with_the_hold_and_opens_with_each_second_of_the_countdown(overlay: ShutterOverlay) -> None:
    assert accented(overlay, Waiting(1, 3)) == accented(overlay, CoolingDown(2.0)) == 0
    shares = [accented(overlay, Holding(share)) for share in (0.1, 0.5, 1.0)]
    assert shares == sorted(set(shares))
    assert shares[1] == pytest.approx(shares[2] / 2, rel=0.1)
    assert overlay.accessibleDescription() == "Smiles are held"
    assert accented(overlay, CountingDown(2.9)) > 2 * accented(overlay, CountingDown(2.3))


def test_the_flash_whitens_the_picture_for_a_moment(overlay: ShutterOverlay, until: Until) -> None:
    overlay.show_state(CoolingDown(2.0))
    overlay.flash()
    assert to_pixels(overlay.grab().toImage())[240, 100].min() > 200
    until(lambda: to_pixels(overlay.grab().toImage())[240, 100].max() < 100)


def test_it_follows_the_picture_and_lets_clicks_through(overlay: ShutterOverlay) -> None:
    view = overlay.parentWidget()
    overlay.show_state(Holding(0.5))
    view.resize(300, 200)
    assert overlay.size() == view.size()
    assert overlay.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    assert view.childAt(QPoint(150, 100)) is None
    overlay.show_state(None)
    assert overlay.isHidden()


def test_the_dialog_offers_the_number_that_a_command_chose(qtbot: QtBot) -> None:
    rule = ShutterRule(least_smiling=30, hold_seconds=0)
    dialog = ShutterDialog(rule, sound=True)
    qtbot.addWidget(dialog)
    assert dialog.rule == rule
