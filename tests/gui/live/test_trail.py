"""The timeline's lines: moved on pixel by pixel, they look like lines that are painted at once."""

from collections import deque
from math import sin

import numpy as np
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from smiledesk.gui.common.tokens import DARK, LIGHT, Tokens
from smiledesk.gui.live.trail import SPAN, Moment, Trail
from tests.support.picture_snapshots import array_of

PLOT = QRectF(10, 10, 480, 60)
STEP = SPAN / 480
"""Seconds of a pixel, exactly."""


def moments(count: int) -> deque[Moment]:
    """With a face, but for a while without."""
    found: deque[Moment] = deque()
    for index in range(count):
        value = None if 200 <= index < 230 else 0.5 + 0.4 * sin(index / 9)
        found.append(Moment(index * STEP, value, None if value is None else 1 - value))
    return found


def painted(trail: Trail, shown: deque[Moment], ratio: float = 1.0, tokens: Tokens = DARK) -> np.ndarray:
    image = QImage(round(500 * ratio), round(80 * ratio), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(QColor(tokens.panel))
    painter = QPainter(image)
    trail.paint(painter, PLOT, shown, tokens)
    painter.end()
    return array_of(image)


@pytest.mark.parametrize("ratio", [1.0, 2.0])
def test_moved_on_or_painted_at_once(qtbot: QtBot, ratio: float) -> None:
    everything = moments(600)
    trail = Trail()
    shown: deque[Moment] = deque()
    for moment in everything:
        shown.append(moment)
        if len(shown) > 480:
            shown.popleft()
        moved = painted(trail, shown, ratio)
    fresh = painted(Trail(), shown, ratio)
    assert (np.abs(moved - fresh).max(axis=2) > 48).mean() < 0.002
    assert moved.std() > 5


def test_less_than_a_pixel_changes_nothing(qtbot: QtBot) -> None:
    trail = Trail()
    assert trail.is_behind(0.0)
    painted(trail, moments(50))
    assert not trail.is_behind(49 * STEP + 0.4 * STEP)
    assert trail.is_behind(50 * STEP)


def test_other_colours_are_painted_at_once(qtbot: QtBot) -> None:
    trail, shown = Trail(), moments(100)
    painted(trail, shown)
    assert (painted(trail, shown, tokens=LIGHT) == painted(Trail(), shown, tokens=LIGHT)).all()
