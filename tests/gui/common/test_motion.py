"""Nothing moves by itself where the user wants less motion."""

import pytest
from PySide6.QtCore import QVariantAnimation
from pytestqt.qtbot import QtBot

from smiledesk.gui.common.motion import MOTION
from smiledesk.gui.common.progress_bar import ProgressBar
from smiledesk.gui.common.theme import Theme
from smiledesk.gui.live.live_view import LiveView
from smiledesk.gui.live.shutter_overlay import ShutterOverlay


@pytest.mark.parametrize("is_reduced", [False, True])
def test_flashes_and_bars_without_an_end_stand_still(
    theme: Theme, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, is_reduced: bool
) -> None:
    monkeypatch.setattr(MOTION, "is_reduced", is_reduced)
    bar, view = ProgressBar("busy"), LiveView(theme)
    qtbot.addWidget(bar)
    qtbot.addWidget(view)
    bar.show_busy()
    assert (bar.maximum() == 0) is not is_reduced
    overlay = ShutterOverlay(view)
    overlay.flash()
    running = overlay.findChild(QVariantAnimation).state() == QVariantAnimation.State.Running
    assert running is not is_reduced
