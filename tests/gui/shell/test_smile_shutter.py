"""The smile shutter in the real window: its rule, its pictures, and what stops it."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import msgspec
import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smiledesk.app import Application
from smiledesk.gui.live.shutter_dialog import ShutterDialog
from smiledesk.recording.shutter import Capturing, CoolingDown, ShutterRequest, ShutterRule, Waiting
from smiledesk.settings import change_settings, load_settings
from tests.support.children import Until

AT_ONCE = ShutterRule(hold_seconds=0.1, cool_down_seconds=60, burst_seconds=0.1)

SMILING_FROM = 3.5
"""Seconds of the demo."""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The recordings folder, which the user has chosen before."""
    monkeypatch.setenv("SMILEDESK_HOME", str(tmp_path / "home"))
    folder = tmp_path / "recordings"
    folder.mkdir()
    change_settings(recordings_folder=str(folder))
    return folder


@pytest.fixture
def application(folder: Path, start: Callable[[str], Application], until: Until) -> Application:
    application = start("demo")
    until(lambda: application.session.status().model.bundle is not None)
    return application


@pytest.fixture
def beeps(monkeypatch: pytest.MonkeyPatch) -> list[None]:
    beeps: list[None] = []
    monkeypatch.setattr(QApplication, "beep", lambda: beeps.append(None))
    return beeps


def dialog_of(application: Application) -> ShutterDialog:
    application.smile_shutter.toggle()
    return application.window.findChildren(ShutterDialog)[-1]


def test_a_picture_is_taken_shown_and_heard(
    application: Application, folder: Path, until: Until, beeps: list[None]
) -> None:
    shutter, bar = application.smile_shutter, application.window.picture.recording_bar
    shutter.start(AT_ONCE, sound=True)
    until(lambda: shutter.overlay.state == Waiting(0, 1))
    application.session.seek(SMILING_FROM)
    until(lambda: bool(bar.note_text))
    (picture,) = folder.iterdir()
    assert picture.name in bar.note_text
    assert picture.suffix == ".png"
    assert len(beeps) == 1
    until(lambda: isinstance(shutter.overlay.state, CoolingDown))
    shutter.toggle()
    assert not shutter.active
    assert shutter.overlay.isHidden()


def test_the_rule_of_the_dialog_is_used_and_remembered(application: Application, beeps: list[None]) -> None:
    dialog = dialog_of(application)
    dialog.smiling.setCurrentIndex(dialog.smiling.findData(3))
    dialog.hold.setValue(1.5)
    dialog.countdown.setValue(2)
    dialog.sound.setChecked(False)
    dialog.accept()
    assert application.smile_shutter.active
    assert load_settings().shutter == replace(ShutterRule(), least_smiling=3, hold_seconds=1.5, countdown_seconds=2)
    assert not load_settings().shutter_sound
    application.smile_shutter.stop()
    again = dialog_of(application)
    assert again.rule == load_settings().shutter
    again.reject()
    assert not application.smile_shutter.active


def test_a_command_starts_it_before_there_is_a_model_and_learns_of_a_picture_cut_short(
    folder: Path, start: Callable[[str], Application], until: Until, tmp_path: Path
) -> None:
    application = start("demo")
    paths: list[Path] = []
    long_burst = replace(AT_ONCE, burst_seconds=3, burst_frames=30)
    application.smile_shutter.start_requested(ShutterRequest(long_burst, tmp_path / "new", paths.append))
    application.session.seek(SMILING_FROM)
    until(lambda: isinstance(application.smile_shutter.overlay.state, Capturing))
    assert paths == []
    application.smile_shutter.stop()
    assert paths == list((tmp_path / "new").iterdir())
    assert list(folder.iterdir()) == []


def test_it_stops_with_a_line_if_pictures_cannot_be_written(
    application: Application, folder: Path, until: Until, beeps: list[None]
) -> None:
    application.smile_shutter.start(AT_ONCE, sound=False)
    folder.rmdir()
    folder.write_text("no folder any more")
    application.session.seek(SMILING_FROM)
    until(lambda: not application.smile_shutter.active)
    assert str(folder) in application.window.banner.text
    assert beeps == []


def test_it_stops_with_a_message_if_the_model_has_no_smile_class(application: Application, qtbot: QtBot) -> None:
    shutter, window = application.smile_shutter, application.window
    bundle = application.session.status().model.bundle
    assert bundle is not None
    shutter.start(AT_ONCE, sound=False)
    without = msgspec.structs.replace(bundle.card, positive_class=None)
    with qtbot.waitSignal(window.analysis_shown) as shown:
        pass
    window.analysis_shown.emit(shown.args[0], without)
    assert not shutter.active
    assert "needs a model of two classes" in window.banner.text


def test_nothing_starts_without_a_folder(
    start: Callable[[str], Application], until: Until, monkeypatch: pytest.MonkeyPatch
) -> None:
    application = start("demo")
    until(lambda: application.session.status().model.bundle is not None)
    monkeypatch.setattr("PySide6.QtWidgets.QFileDialog.getExistingDirectory", lambda *_: "")
    application.smile_shutter.start(AT_ONCE, sound=False)
    assert not application.smile_shutter.active
