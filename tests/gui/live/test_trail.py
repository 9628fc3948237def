"""The timeline's lines: moved on pixel by pixel, they look like lines that are painted at once."""

from math import sin

import numpy as np
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from smiledesk.gui.common.tokens import DARK, LIGHT, Tokens
from smiledesk.gui.live.history import FacePoint, History
from smiledesk.gui.live.trail import SPAN, Trail
from tests.support.picture_snapshots import array_of

PLOT = QRectF(10, 10, 480, 60)
STEP = SPAN / 480
"""Seconds of a pixel, exactly."""


def add_frame(history: History, index: int) -> None:
    """Add two faces, each followed for a while; at times there is none."""
    value = 0.5 + 0.4 * sin(index / 9)
    first = FacePoint(1, value, 1 - value, followed=index < 300)
    other = FacePoint(2, value / 2, None, followed=index >= 300)
    history.add(index * STEP, 0.0, [] if 200 <= index < 230 else [first, other])


def of_frames(count: int) -> History:
    history = History()
    for index in range(count):
        add_frame(history, index)
    return history


def painted(trail: Trail, shown: History, ratio: float = 1.0, tokens: Tokens = DARK) -> np.ndarray:
    image = QImage(round(500 * ratio), round(80 * ratio), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(QColor(tokens.panel))
    painter = QPainter(image)
    trail.paint(painter, PLOT, shown, shown.newest or 0.0, tokens)
    painter.end()
    return array_of(image)


@pytest.mark.parametrize("ratio", [1.0, 2.0])
def test_moved_on_or_painted_at_once(qtbot: QtBot, ratio: float) -> None:
    trail, shown = Trail(), History()
    for index in range(600):
        add_frame(shown, index)
        moved = painted(trail, shown, ratio)
    fresh = painted(Trail(), shown, ratio)
    assert (np.abs(moved - fresh).max(axis=2) > 48).mean() < 0.002
    assert moved.std() > 5


def test_less_than_a_pixel_changes_nothing(qtbot: QtBot) -> None:
    trail = Trail()
    assert trail.is_behind(0.0)
    painted(trail, of_frames(50))
    assert not trail.is_behind(49 * STEP + 0.4 * STEP)
    assert trail.is_behind(50 * STEP)


def test_other_colours_are_painted_at_once(qtbot: QtBot) -> None:
    trail, shown = Trail(), of_frames(100)
    painted(trail, shown)
    assert (painted(trail, shown, tokens=LIGHT) == painted(Trail(), shown, tokens=LIGHT)).all()


def test_another_minute_is_painted_at_once(qtbot: QtBot) -> None:
    """Scrolled back and to the end again, the lines are those that were painted before."""
    trail, shown = Trail(), of_frames(600)
    before = painted(trail, shown)
    assert (painted(trail, of_frames(500)) != before).any()
    assert (np.abs(painted(trail, shown) - before).max(axis=2) > 48).mean() < 0.002
