"""The timeline: it goes on by itself, scrolls back, reads moments out, and jumps to those of a film."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QPushButton, QScrollBar
from pytestqt.qtbot import QtBot

from smiledesk.gui.common.theme import Theme
from smiledesk.gui.live.history import FacePoint
from smiledesk.gui.live.timeline import Timeline
from smiledesk.gui.live.trail import SPAN
from smiledesk.recording.markers import Marker
from tests.support.picture_snapshots import array_of

START = 1000.0
MINUTES = 5


@pytest.fixture
def timeline(qtbot: QtBot, theme: Theme) -> Timeline:
    """Five minutes of a film that is shown from its second minute on, with two faces."""
    made = Timeline(theme)
    qtbot.addWidget(made)
    made.resize(540, 120)
    made.show()
    for tenth in range(MINUTES * 600 + 1):
        add(made, tenth / 10)
    return made


def add(timeline: Timeline, seconds: float) -> None:
    faces = [FacePoint(1, 0.8, 0.9, followed=True), FacePoint(2, 0.2, None)]
    timeline.add(START + seconds, 60 + seconds, faces)


def pixel(timeline: Timeline, seconds: float) -> QPoint:
    """Where a time is, in seconds since the start."""
    return timeline.place_of(START + seconds - timeline.end, 0.5).toPoint()


def turn_wheel(timeline: Timeline, notches: int) -> None:
    middle = QPointF(timeline.rect().center())
    event = QWheelEvent(
        middle,
        timeline.mapToGlobal(middle),
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(timeline, event)


def button(timeline: Timeline) -> QPushButton:
    return timeline.findChildren(QPushButton)[0]


def scroll_bar(timeline: Timeline) -> QScrollBar:
    return timeline.findChildren(QScrollBar)[0]


def test_it_follows_the_newest_moment_unless_scrolled_back(timeline: Timeline, qtbot: QtBot) -> None:
    assert not timeline.is_scrolled
    assert button(timeline).isHidden()
    turn_wheel(timeline, 3)
    assert timeline.end == START + MINUTES * 60 - 30
    shown = array_of(timeline.grab().toImage())
    for tenth in range(1, 50):
        add(timeline, MINUTES * 60 + tenth / 10)
    before = array_of(timeline.grab().toImage())
    assert (before[:-14] == shown[:-14]).all(), "new frames move nothing of the past"
    qtbot.mouseClick(button(timeline), Qt.MouseButton.LeftButton)
    assert timeline.end == START + MINUTES * 60 + 4.9
    assert button(timeline).isHidden()


@pytest.mark.parametrize(
    ("key", "end"),
    [
        (Qt.Key.Key_Home, START + SPAN),
        (Qt.Key.Key_PageUp, START + MINUTES * 60 - SPAN),
        (Qt.Key.Key_PageDown, START + MINUTES * 60),
        (Qt.Key.Key_End, START + MINUTES * 60),
    ],
)
def test_keys_scroll(timeline: Timeline, qtbot: QtBot, key: Qt.Key, end: float) -> None:
    qtbot.keyClick(timeline, key)
    assert timeline.end == pytest.approx(end)


def test_a_drag_and_the_scroll_bar_scroll(timeline: Timeline, qtbot: QtBot) -> None:
    """The time under the pointer stays under it."""
    from_seconds, to = MINUTES * 60 - 50, pixel(timeline, MINUTES * 60 - 10)
    qtbot.mousePress(timeline, Qt.MouseButton.LeftButton, pos=pixel(timeline, from_seconds))
    qtbot.mouseMove(timeline, to)
    assert pixel(timeline, from_seconds).x() == pytest.approx(to.x(), abs=2)
    qtbot.mouseRelease(timeline, Qt.MouseButton.LeftButton, pos=to)
    scroll_bar(timeline).setValue(0)
    assert timeline.end == START + SPAN
    scroll_bar(timeline).setValue(scroll_bar(timeline).maximum())
    assert not timeline.is_scrolled


def test_the_first_minute_cannot_be_scrolled(qtbot: QtBot, theme: Theme) -> None:
    timeline = Timeline(theme)
    qtbot.addWidget(timeline)
    for tenth in range(300):
        add(timeline, tenth / 10)
    assert scroll_bar(timeline).isHidden()
    turn_wheel(timeline, 3)
    assert not timeline.is_scrolled


def test_a_click_jumps_in_a_film_and_only_reads_a_camera_out(timeline: Timeline, qtbot: QtBot) -> None:
    jumps: list[float] = []
    timeline.jump_requested.connect(jumps.append)
    place = pixel(timeline, MINUTES * 60 - 30)
    qtbot.mouseClick(timeline, Qt.MouseButton.LeftButton, pos=place)
    assert jumps == []
    assert "Face 1: smoothed 0.80, that frame 0.90 · Face 2: smoothed 0.20" in timeline.accessibleDescription()
    timeline.show_settings("", None, is_film=True)
    qtbot.mouseClick(timeline, Qt.MouseButton.LeftButton, pos=place)
    assert jumps == [pytest.approx(60 + MINUTES * 60 - 30, abs=0.3)]


def test_keys_read_moments_out_and_jump(timeline: Timeline, qtbot: QtBot) -> None:
    jumps: list[float] = []
    timeline.jump_requested.connect(jumps.append)
    timeline.show_settings("", None, is_film=True)
    qtbot.keyClick(timeline, Qt.Key.Key_Return)
    assert jumps == [], "nothing is read out yet"
    for _ in range(70):
        qtbot.keyClick(timeline, Qt.Key.Key_Left)
    assert timeline.is_scrolled, "it follows what is read out"
    qtbot.keyClick(timeline, Qt.Key.Key_Right)
    qtbot.keyClick(timeline, Qt.Key.Key_Return)
    assert jumps == [pytest.approx(60 + MINUTES * 60 - 69)]
    assert "of the film" in timeline.accessibleDescription()


def test_markers_are_painted_and_read_out(timeline: Timeline, qtbot: QtBot) -> None:
    plain = timeline.grab().toImage()
    at = START + MINUTES * 60 - 20
    for marker in (Marker("joke", at), Marker("slip", at + 5), Marker("slip", at + 5, undone=True)):
        timeline.receive_marker(marker)
    marked = timeline.grab().toImage()
    changed = (array_of(plain) != array_of(marked)).any(axis=(0, 2)).nonzero()[0]
    x = pixel(timeline, MINUTES * 60 - 20).x()
    assert changed.min() == pytest.approx(x, abs=1)
    assert changed.max() < x + 40
    assert timeline.text_at(-20).startswith("20.0 s ago · marker joke · Face 1")
    timeline.scroll_to(START + MINUTES * 60 - 30)
    assert "joke" not in timeline.text_at(-20)


def test_another_source_begins_anew(timeline: Timeline) -> None:
    timeline.scroll_to(START + 100)
    timeline.clear()
    assert not timeline.is_scrolled
    assert timeline.history.newest is None
    assert timeline.text_at(0) == ""
    assert scroll_bar(timeline).isHidden()
    timeline.grab()
