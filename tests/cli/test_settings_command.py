"""``smiledesk settings``: every key is read, changed and reset, and nothing that cannot be used is saved."""

import json
from pathlib import Path

import msgspec
import pytest
import typer

from smiledesk.cli.setting_values import changed_field, default_field, value_of, values_by_key
from smiledesk.core.errors import UserError
from smiledesk.recording.shutter import ShutterRule
from smiledesk.settings import SavedSettings, Settings, change_settings, load_settings

DEFAULTS = Settings()


@pytest.mark.parametrize(
    ("key", "text", "value"),
    [
        ("threshold", "0.7", 0.7),
        ("threshold", "null", None),
        ("smoothing_seconds", "0", 0.0),
        ("theme", "dark", "dark"),
        ("stay_on_top", "true", True),
        ("workers", "3", 3),
        ("omitted_columns", "angle, p_<class>", ("angle", "p_<class>")),
        ("marker_names", '["laughs, loudly", ""]', ("laughs, loudly", "")),
        ("shutter.hold_seconds", "2", 2.0),
        ("shutter.least_smiling", "null", None),
        ("outlets.osc", "true", True),
        ("outlets.osc_address", "localhost:7000", "localhost:7000"),
        ("yunet", "none", "none"),
        ("model", "bundled", "bundled"),
        ("source", "demo", "demo"),
        ("language", "de", "de"),
        ("shortcuts.film", "F7", ("F7",)),
    ],
)
def test_a_value_is_saved_under_its_key(key: str, text: str, value: object) -> None:
    saved = change_settings(**changed_field(DEFAULTS, key, text))
    assert saved == load_settings()
    assert value_of(saved, key) == value
    assert change_settings(**default_field(saved, key)) == DEFAULTS


@pytest.mark.parametrize(
    ("key", "text", "message"),
    [
        ("threshold", "7", "'threshold' is a number between 0.01 and 0.99. Received: 7"),
        ("theme", "purple", "'theme' is one of dark, light, system. Received: purple"),
        ("stay_on_top", "perhaps", "'stay_on_top' is true or false. Received: perhaps"),
        ("workers", "0", "'workers' is a whole number, at least 1. Received: 0"),
        ("omitted_columns", "face", "'omitted_columns' is a list, each one of angle, brightness, .* Received: face"),
        ("shutter.hold_seconds", "50", "'shutter.hold_seconds' is a number between 0 and 10. Received: 50"),
        ("shortcuts", "F7", r"JSON, such as \{.*\}; shortcuts.film sets one action. Received: F7"),
        ("outlets.lsl", "moon", "'outlets.lsl' is one of machine, network. Received: moon"),
        ("outlets.osc_address", "nowhere", "this is no address of a program"),
        ("recordings_folder", "gone", "there is no such folder: make it first, or check the name. Received: gone"),
        ("model", "gone", "gone"),
        ("yunet", "gone.onnx", "there is no YuNet file"),
        ("source", "gone.mp4", "there is no file, folder or camera 'gone.mp4'"),
        ("language", "tlh", "there is no such language: choose one of .*en.* Received: tlh"),
        ("treshold", "0.7", "there is no such setting: did you mean 'threshold'.* Received: treshold"),
        ("#", "0.7", "'smiledesk settings get' lists all. Received: #"),
        ("shortcuts.flim", "F7", "the window has no such action; near ones are film.* Received: flim"),
        ("shortcuts.film", "F77", "this is no key, such as Ctrl\\+F7. Received: F77"),
        ("shortcuts.film", "Ctrl+R", "'Ctrl\\+R' belongs to record: choose another"),
        ("shortcuts.film", "Space", "'Space' belongs to freeze"),
        ("version", "2", "'version' is not set from here: it is that of the file"),
        ("cameras", "{}", "'cameras' is not set from here: each camera is set in the window"),
    ],
)
def test_a_value_that_cannot_be_used_is_refused_and_named(key: str, text: str, message: str) -> None:
    with pytest.raises((typer.BadParameter, UserError), match=message):
        changed_field(DEFAULTS, key, text)


def test_folders_are_remembered_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("kept").mkdir()
    for key in ("recordings_folder", "samples_folder", "strongest_folder"):
        assert changed_field(DEFAULTS, key, "kept") == {key: str(tmp_path / "kept")}


def test_a_value_of_a_record_leaves_the_others() -> None:
    rule = ShutterRule(hold_seconds=2)
    assert changed_field(Settings(shutter=rule), "shutter.burst_frames", "3") == {
        "shutter": ShutterRule(hold_seconds=2, burst_frames=3)
    }
    assert default_field(Settings(shutter=rule), "shutter.burst_frames") == {"shutter": rule}


def test_every_setting_has_a_key() -> None:
    keys = {key.partition(".")[0] for key in values_by_key(DEFAULTS)}
    assert keys == set(Settings.__struct_fields__)


def test_an_open_window_keeps_what_was_set_meanwhile() -> None:
    window = SavedSettings(load_settings(), pytest.fail)
    change_settings(**changed_field(load_settings(), "workers", "2"))
    window.change(theme="dark")
    assert load_settings() == Settings(workers=2, theme="dark")


def test_the_command_prints_sets_and_resets(smiledesk, home: Path) -> None:
    path = home / "settings.json"
    assert smiledesk("settings", "path").stdout == f"{path}\n"
    assert smiledesk("settings", "set", "theme", "dark").stdout == "theme = dark\n"
    assert json.loads(path.read_bytes())["theme"] == "dark"
    assert smiledesk("settings", "get", "theme").stdout == "dark\n"
    lines = smiledesk("settings", "get").stdout.splitlines()
    assert "theme = dark" in lines
    assert "shutter.hold_seconds = 0.5" in lines
    refused = smiledesk("settings", "set", "threshold", "7")
    assert (refused.returncode, refused.stdout) == (2, "")
    assert refused.stderr.startswith("smiledesk: 'threshold' is a number between 0.01 and 0.99. Received: 7")
    assert refused.stderr.count("\n") == 1
    assert smiledesk("settings", "reset", "theme").stdout == "theme = system\n"
    assert msgspec.json.decode(path.read_bytes(), type=Settings) == DEFAULTS
