"""Readings are recorded from the running window, with markers, and every end of a recording leaves whole files."""

import csv
import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from smiledesk.app import Application
from smiledesk.core.row_lines import LineFormat
from smiledesk.gui.common.actions import Action
from smiledesk.gui.shell.marker_keys import MarkerNamesDialog
from smiledesk.gui.shell.recordings import RecordingRequest
from smiledesk.gui.teach.teach_view import Tab
from smiledesk.network.bundle import Bundle
from tests.support.children import Until
from tests.support.full_disk import no_room_beyond

Row = dict[str, str]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder that the user chooses when asked."""
    made = tmp_path / "recordings"
    made.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(made))
    return made


@pytest.fixture
def application(start: Callable[..., Application], until: Until) -> Application:
    """Shows the demo, with a verdict."""
    started = start("demo")
    until(lambda: bool(started.window.picture.live_view.labels))
    started.window.banner.hide()
    return started


def record(application: Application, until: Until, rows: int = 1) -> None:
    """Record until there are some rows."""
    application.actions[Action.RECORD].trigger()
    assert application.recordings.is_recording, application.window.banner.text
    until(lambda: application.recordings.row_count >= rows)


def ended(application: Application, until: Until) -> bool:
    """Wait for the last recording to be closed."""
    until(lambda: not application.recordings.is_recording and not application.recordings.is_closing)
    return True


def goes_on(application: Application, until: Until) -> None:
    """Wait until another frame is shown."""
    timeline = application.window.picture.timeline
    shown = timeline.history.newest or 0.0
    until(lambda: (timeline.history.newest or 0.0) > shown)


def recorded(folder: Path) -> tuple[list[Row], dict[str, object]]:
    """The rows of the only recording, and its sidecar."""
    (path,) = folder.glob("*.csv")
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    return rows, json.loads(path.with_name(f"{path.name}.json").read_text(encoding="utf-8"))


def test_the_button_starts_and_ends_a_recording_that_is_seen(
    application: Application, folder: Path, until: Until, qtbot: QtBot
) -> None:
    bar, window = application.window.picture.recording_bar, application.window
    finished: list[Path] = []
    application.recordings.recording_finished.connect(finished.append)
    qtbot.mouseClick(application.recordings.button, Qt.MouseButton.LeftButton)
    until(lambda: application.recordings.row_count >= 3)
    until(lambda: application.recordings.button.text().startswith("0:0"))
    assert "Recording" in window.windowTitle()
    assert "rows" in bar.line_text
    qtbot.mouseClick(application.recordings.button, Qt.MouseButton.LeftButton)
    assert ended(application, until)
    assert window.windowTitle() == "SmileDesk"
    assert application.recordings.button.text() == "Record"
    rows, sidecar = recorded(folder)
    assert finished == list(folder.glob("*.csv"))
    assert bar.line_text == f"{len(rows)} rows kept"
    assert {row["status"] for row in rows} <= {"ok", "uncertain", "too_small", "no_face", "lost", "dropped"}
    assert sidecar["ending"] == "finished"
    assert sidecar["source"]["name"] == "demo"


def test_the_folder_is_asked_for_once_and_again_when_it_is_gone(
    application: Application, folder: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    with monkeypatch.context() as cancelled:
        cancelled.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")
        application.actions[Action.RECORD].trigger()
        assert not application.recordings.is_recording
    assert application.recordings_folder.ask_once() == folder
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    assert application.recordings_folder.ask_once() == folder
    folder.rmdir()
    assert application.recordings_folder.ask_once() == tmp_path


def test_json_lines_are_chosen_in_the_menu(application: Application, folder: Path, until: Until) -> None:
    application.actions[Action.RECORD_JSON_LINES].trigger()
    record(application, until)
    application.actions[Action.RECORD].trigger()
    assert ended(application, until)
    (path,) = folder.glob("*.jsonl")
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    assert rows[0]["frame"] >= 0


def test_keys_set_markers_and_take_them_back(
    application: Application, folder: Path, until: Until, qtbot: QtBot
) -> None:
    window, bar = application.window, application.window.picture.recording_bar
    application.actions[Action.NAME_MARKERS].trigger()
    (dialog,) = window.findChildren(MarkerNamesDialog)
    assert [field.placeholderText() for field in dialog.fields] == [f"marker {digit}" for digit in range(1, 10)]
    dialog.fields[2].setText(" joke ")
    dialog.accept()
    with qtbot.waitActive(window):
        window.activateWindow()
    window.setFocus()
    qtbot.keyClick(window, Qt.Key.Key_M)
    assert "start one (Ctrl+R)" in bar.line_text
    record(application, until)
    qtbot.keyClick(window, Qt.Key.Key_M)
    qtbot.keyClick(window.picture.timeline, Qt.Key.Key_3)
    qtbot.keyClick(window.picture.live_view, Qt.Key.Key_4)
    qtbot.keyClick(window, Qt.Key.Key_M)
    qtbot.keyClick(window, Qt.Key.Key_M, Qt.KeyboardModifier.ShiftModifier)
    assert bar.line_text == "Marker undone: marker"
    marks = window.picture.timeline.marks.between(0, float("inf"))
    assert [marker.name for marker in marks] == ["marker", "joke", "marker 4"]
    application.actions[Action.RECORD].trigger()
    assert ended(application, until)
    rows, sidecar = recorded(folder)
    markers = [(row["status"], row["marker"]) for row in rows if row["marker"]]
    assert markers == [
        ("marker", "marker"),
        ("marker", "joke"),
        ("marker", "marker 4"),
        ("marker", "marker"),
        ("marker_undone", "marker"),
    ]
    assert sidecar["markers"] == 3


def test_digits_belong_to_collect_while_it_has_the_focus(
    application: Application, folder: Path, until: Until, qtbot: QtBot
) -> None:
    record(application, until)
    collect = application.teaching.pages.collect
    application.teaching.open(Tab.COLLECT)
    until(lambda: collect.isVisible() and bool(collect.record_buttons.buttons))
    collect.setFocus()
    qtbot.keyPress(collect, Qt.Key.Key_1)
    assert collect.record_buttons.holding
    qtbot.keyRelease(collect, Qt.Key.Key_1)
    assert application.window.picture.timeline.marks.between(0, float("inf")) == []


@pytest.mark.parametrize("what", ["source", "model"])
def test_another_source_or_model_ends_the_recording(
    application: Application,
    folder: Path,
    until: Until,
    tmp_path: Path,
    biased_model: Callable[[Path, float], Bundle],
    what: str,
) -> None:
    record(application, until)
    if what == "source":
        application.sources.open("demo")
    else:
        application.session.use_bundle(biased_model(tmp_path / "other", 1.0))
    assert ended(application, until)
    assert application.window.banner.text.startswith("The recording has ended: another ")
    rows, sidecar = recorded(folder)
    assert str(len(rows)) in application.window.banner.text
    assert str(sidecar["ending"]).startswith("finished" if what == "source" else "another model was chosen")
    goes_on(application, until)


def test_a_full_disk_ends_the_recording_and_not_the_live_view(
    application: Application, folder: Path, until: Until
) -> None:
    with no_room_beyond(8_000):
        record(application, until)
        until(lambda: not application.recordings.is_recording)
    assert ended(application, until)
    assert "The recording has ended: " in application.window.banner.text
    rows, _ = recorded(folder)
    assert len(rows) > 10
    assert None not in rows[-1]
    goes_on(application, until)


def test_closing_the_window_ends_the_recording(application: Application, folder: Path, until: Until) -> None:
    record(application, until)
    application.window.close()
    application.stop()
    rows, sidecar = recorded(folder)
    assert rows
    assert sidecar["ending"] == "finished"


def test_a_recording_without_rows_leaves_no_file(application: Application, folder: Path, until: Until) -> None:
    application.session.freeze(True)
    until(lambda: application.session.status().frozen)
    application.actions[Action.RECORD].trigger()
    application.recordings.end()
    assert ended(application, until)
    assert list(folder.iterdir()) == []


def test_a_requested_recording_begins_with_the_first_picture(
    start: Callable[..., Application], tmp_path: Path, until: Until
) -> None:
    path = tmp_path / "readings.csv"
    application = start("demo")
    application.recordings.request(RecordingRequest(path, LineFormat.CSV, seconds=0.5))
    until(path.exists)
    assert ended(application, until)
    rows, sidecar = recorded(tmp_path)
    assert rows
    assert sidecar["ending"] == "finished"


def test_a_file_that_exists_is_not_written_to(application: Application, tmp_path: Path, until: Until) -> None:
    path = tmp_path / "mine.csv"
    path.write_text("mine", encoding="utf-8")
    application.recordings.request(RecordingRequest(path, LineFormat.CSV))
    until(lambda: "The recording cannot start" in application.window.banner.text)
    assert path.read_text(encoding="utf-8") == "mine"
