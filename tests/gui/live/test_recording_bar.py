"""The recording bar: nothing in it overlaps at any width, and its line is about what goes on."""

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from smiledesk.gui.common.actions import Action
from smiledesk.gui.common.theme import Theme
from smiledesk.gui.live.recording_bar import RecordingBar, RecordingButton, StatusText
from tests.support.children import Until


@pytest.fixture
def bar(qtbot: QtBot, theme: Theme) -> RecordingBar:
    """Has the buttons of the window."""
    made = RecordingBar(theme)
    qtbot.addWidget(made)
    made.resize(600, made.sizeHint().height())
    made.show()
    return made


@pytest.fixture
def record(bar: RecordingBar) -> RecordingButton:
    button = bar.add_button("record", "Record", Action.RECORD)
    button.reserve_width("0:00:00")
    return button


@pytest.fixture
def film(bar: RecordingBar, record: RecordingButton) -> RecordingButton:
    bar.add_button("picture", "Picture", Action.TAKE_PICTURE)
    return bar.add_button("film", "Film", Action.FILM)


def buttons(bar: RecordingBar) -> list[QPushButton]:
    found = [button for button in bar.findChildren(QPushButton) if button.isVisible()]
    return sorted(found, key=lambda button: button.x())


@pytest.mark.parametrize("width", [240, 286, 400, 600])
def test_nothing_overlaps_whatever_is_active_or_offered(
    bar: RecordingBar, record: RecordingButton, film: RecordingButton, width: int
) -> None:
    for is_active in (False, True):
        for button in (record, film):
            button.show_active("0:12") if is_active else button.show_idle()
        for offer in (lambda: bar.offer("Summary", lambda: None), bar.withdraw_offer):
            offer()
            bar.resize(max(width, bar.minimumSizeHint().width()), bar.height())
            QApplication.processEvents()
            shown = buttons(bar)
            assert all(one.geometry().right() < other.x() for one, other in pairwise(shown))
            assert shown[-1].geometry().right() < bar.width()
            assert all(button.width() >= button.sizeHint().width() for button in shown)


def test_buttons_stay_where_they_are_while_the_time_runs_and_when_something_is_offered(
    bar: RecordingBar, record: RecordingButton, film: RecordingButton
) -> None:
    places = [button.x() for button in buttons(bar)]
    for text in ("0:07", "59:59", "1:00:00"):
        record.show_active(text)
        QApplication.processEvents()
        assert [button.x() for button in buttons(bar)] == places
    bar.resize(bar.sizeHint().width() + 90, bar.height())
    bar.offer("Summary", lambda: None)
    QApplication.processEvents()
    assert [button.x() for button in buttons(bar)][:-1] == places


def test_the_line_lists_all_activities_and_shows_a_note_for_a_while(
    bar: RecordingBar, record: RecordingButton, film: RecordingButton, until: Until, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("smiledesk.gui.live.recording_bar._NOTE_MS", {False: 50, True: 50})
    changes: list[bool] = []
    bar.active_changed.connect(changes.append)
    record.show_active("0:01", StatusText("12 rows"))
    film.show_active("0:01", StatusText("3 frames dropped", "warning"))
    assert bar.line_text == "12 rows · 3 frames dropped"
    bar.show_note("Marker: joke")
    record.show_active("0:02", StatusText("15 rows"))
    assert bar.line_text == bar.note_text == "Marker: joke"
    until(lambda: bar.line_text == "15 rows · 3 frames dropped")
    assert bar.note_text == ""
    record.show_idle()
    film.show_idle()
    assert bar.line_text == ""
    assert changes == [True, False]


def test_a_note_that_leads_somewhere_is_reached_by_keys(
    bar: RecordingBar, record: RecordingButton, qtbot: QtBot, until: Until, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    bar.activateWindow()
    until(bar.isActiveWindow)
    bar.show_note("Saved one.png", lambda: opened.append("one.png"))
    record.setFocus()
    qtbot.keyClick(record, Qt.Key.Key_Tab)
    line = bar._line
    assert (line.hasFocus(), line.accessibleName()) == (True, "Saved one.png")
    assert line.accessibleDescription() == "Open the folder of the file that it names (Enter)"
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert opened == ["one.png"]
    monkeypatch.setattr("smiledesk.gui.live.recording_bar._NOTE_MS", {False: 50, True: 50})
    bar.show_note("Nothing was recorded")
    assert (line.hasFocus(), line.focusPolicy()) == (False, Qt.FocusPolicy.NoFocus)
    qtbot.keyClick(record, Qt.Key.Key_Tab)
    assert (line.hasFocus(), opened) == (False, ["one.png"])


def test_an_offer_is_taken_once(bar: RecordingBar, qtbot: QtBot) -> None:
    taken: list[str] = []
    bar.offer("Summary", lambda: taken.append("summary"))
    (offer,) = buttons(bar)
    qtbot.mouseClick(offer, Qt.MouseButton.LeftButton)
    assert taken == ["summary"]
    assert buttons(bar) == []
