"""Screen readers hear of a new verdict, but not of every change of one that flickers.

`tests/measurements/screen_reader.py` hears the announcements over the desktop's accessibility bus.
"""

import pytest
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from smiledesk.gui.common import announcements
from smiledesk.gui.common.announcements import Announcer
from tests.support.children import Until


@pytest.fixture
def announced(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The announcements to a screen reader that listens."""
    messages: list[str] = []

    def record(event: QAccessibleAnnouncementEvent) -> None:
        assert event.politeness() == QAccessible.AnnouncementPoliteness.Polite
        messages.append(event.message())

    monkeypatch.setattr(announcements.QAccessible, "updateAccessibility", record)
    monkeypatch.setattr(announcements.QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(announcements, "_EVERY_MS", 50)
    return messages


def test_the_newest_of_many_changes_is_announced_after_a_pause(
    qtbot: QtBot, until: Until, announced: list[str]
) -> None:
    label = QLabel()
    qtbot.addWidget(label)
    announcer = Announcer(label)
    for text in ("smile", "no smile", "smile", "no smile", "No face"):
        announcer.show_text(text)
    assert announced == ["smile"]
    until(lambda: len(announced) == 2)
    assert announced == ["smile", "No face"]


def test_a_text_that_is_the_same_again_after_the_pause_is_not_repeated(qtbot: QtBot, announced: list[str]) -> None:
    label = QLabel()
    qtbot.addWidget(label)
    announcer = Announcer(label)
    for text in ("smile", "no smile", "smile"):
        announcer.show_text(text)
    qtbot.wait(150)
    assert announced == ["smile"]


def test_nothing_is_announced_without_a_screen_reader(
    qtbot: QtBot, announced: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(announcements.QAccessible, "isActive", lambda: False)
    label = QLabel()
    qtbot.addWidget(label)
    Announcer(label).show_text("smile")
    assert announced == []
