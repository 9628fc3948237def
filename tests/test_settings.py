"""Settings are saved field by field, safe from other windows and from broken files."""

import json
import re
import stat
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import msgspec
import pytest

from smiledesk.faces.factory import DetectorChoice
from smiledesk.faces.yunet_file import YUNET_FILE
from smiledesk.settings import (
    NO_YUNET,
    SavedSettings,
    Settings,
    SettingsError,
    UnreadableSettingsError,
    change_settings,
    detector_choice,
    load_settings,
)
from smiledesk.sources.camera_settings import CameraSettings
from smiledesk.user_data import user_data_folder


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("SMILEDESK_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


def test_a_change_keeps_what_another_window_saved_meanwhile() -> None:
    change_settings(model="mine")
    change_settings(theme="light")
    assert load_settings() == Settings(model="mine", theme="light")


def test_two_windows_that_set_a_camera_each_keep_both() -> None:
    one, other = CameraSettings(mirrored=False), CameraSettings(controls={1: 2})
    change_settings(cameras={"one": CameraSettings()})
    change_settings(cameras={"one": one})
    change_settings(cameras={"other": other})
    assert load_settings().cameras == {"one": one, "other": other}


def test_changes_at_the_same_time_are_all_kept() -> None:
    fields = {"source": "demo", "model": "mine", "threshold": 0.7, "theme": "dark", "geometry": "abc"}
    with ThreadPoolExecutor(len(fields)) as pool:
        list(pool.map(lambda item: change_settings(**dict([item])), fields.items()))
    assert load_settings() == Settings(**fields)


def test_an_unsaved_change_is_saved_with_the_next_one(home: Path) -> None:
    """A lock that cannot be taken loses nothing: not the fields, and not one of two cameras."""
    errors: list[str] = []
    settings = SavedSettings(Settings(), errors.append)
    home.mkdir()
    lock = home / "settings.lock"
    lock.mkdir()
    one, other = CameraSettings(mirrored=False), CameraSettings(controls={1: 2})
    settings.change(model="mine", threshold=0.7)
    settings.change(cameras={"one": one})
    assert settings.current.model == "mine"
    assert len(errors) == 2
    assert "cannot be saved" in errors[0]
    lock.rmdir()
    settings.change(cameras={"other": other})
    assert len(errors) == 2
    assert load_settings() == Settings(model="mine", threshold=0.7, cameras={"one": one, "other": other})
    settings.change(model="mine")
    assert load_settings() == settings.current


def test_the_same_value_again_saves_what_is_unsaved(home: Path) -> None:
    settings = SavedSettings(Settings(), lambda _: None)
    home.mkdir()
    (home / "settings.lock").mkdir()
    settings.change(threshold=0.7)
    (home / "settings.lock").rmdir()
    settings.change(threshold=0.7)
    assert load_settings().threshold == 0.7


def test_only_the_owner_may_read_the_file(home: Path) -> None:
    change_settings(source="rtsp://camera.local/1")
    assert stat.S_IMODE((home / "settings.json").stat().st_mode) == 0o600


@pytest.mark.parametrize(
    "content", [b"[" * 3000, b'{"source": 5}', b"\xff\xfe", b"", b'{"version": 99}', b'{"a":' * 3000], ids=repr
)
def test_an_unusable_file_is_moved_aside_and_reported(home: Path, content: bytes) -> None:
    home.mkdir()
    (home / "settings.json").write_bytes(content)
    with pytest.raises(SettingsError, match="kept as"):
        load_settings()
    assert load_settings() == Settings()
    assert (home / "settings.broken.json").read_bytes() == content


def test_fields_that_can_be_read_outlive_the_others(home: Path) -> None:
    home.mkdir()
    content = (
        b'{"version": 1, "theme": "dark", "threshold": 7, "marker_names": ["laughs"], "shutter": {"hold_seconds": -1}}'
    )
    (home / "settings.json").write_bytes(content)
    kept = Settings(theme="dark", marker_names=("laughs",))
    with pytest.raises(UnreadableSettingsError, match=r"defaults, 'threshold', 'shutter': .* kept as") as caught:
        load_settings()
    assert caught.value.settings == kept
    assert load_settings() == kept
    assert (home / "settings.broken.json").read_bytes() == content


def test_a_camera_that_cannot_be_read_leaves_the_others(home: Path) -> None:
    home.mkdir()
    (home / "settings.json").write_text(
        '{"cameras": {"desk": {"mirrored": false}, "old": {"mirrored": "yes"}, "lid": {"controls": {"1": 2}}},'
        ' "shortcuts": {"film": ["F7"], "record": 5}}'
    )
    kept = {"desk": CameraSettings(mirrored=False), "lid": CameraSettings(controls={1: 2})}
    with pytest.raises(UnreadableSettingsError, match=r"defaults, 'shortcuts.record', 'cameras.old'"):
        load_settings()
    assert load_settings() == Settings(cameras=kept, shortcuts={"film": ("F7",)})


def test_each_change_reaches_those_who_follow_the_field(home: Path) -> None:
    settings, seen = SavedSettings(Settings(), lambda _: None), []
    settings.follow("theme", lambda: seen.append(settings.current.theme))
    settings.change(theme="dark", model="mine")
    settings.change(theme="dark")
    settings.change(threshold=0.7)
    settings.change(theme="light")
    assert seen == ["dark", "light"]


def test_a_change_keeps_the_fields_that_can_be_read(home: Path) -> None:
    home.mkdir()
    (home / "settings.json").write_text('{"theme": "purple", "model": "mine"}')
    assert change_settings(picture_format="jpeg") == Settings(model="mine", picture_format="jpeg")
    assert load_settings() == Settings(model="mine", picture_format="jpeg")


def test_a_folder_in_place_of_the_file_is_reported(home: Path) -> None:
    user_data_folder().parent.mkdir(exist_ok=True)
    home.write_text("not a folder")
    with pytest.raises(SettingsError, match="cannot be saved"):
        change_settings(theme="dark")


def test_the_requested_detector_takes_precedence_over_settings_and_installed_one(home: Path, tmp_path: Path) -> None:
    assert detector_choice(Settings()) == DetectorChoice()
    home.mkdir()
    (home / YUNET_FILE).touch()
    assert detector_choice(Settings()) == DetectorChoice(home / YUNET_FILE)
    chosen = Settings(yunet=str(tmp_path / "chosen.onnx"))
    assert detector_choice(chosen) == DetectorChoice(tmp_path / "chosen.onnx")
    assert detector_choice(chosen, Path("asked.onnx")) == DetectorChoice(Path("asked.onnx").absolute())
    assert detector_choice(chosen, NO_YUNET) == DetectorChoice()
    assert detector_choice(Settings(yunet="none")) == DetectorChoice()


def test_the_documentation_has_every_key_and_its_default() -> None:
    formats = (Path(__file__).parents[1] / "docs" / "formats.md").read_text(encoding="utf-8")
    rows = re.findall(
        r"^\| `([\w.]+)` \| .*? \|(?: `(.*?)`)? \|", formats.partition("\n## Settings\n")[2], re.MULTILINE
    )
    documented = {key: json.loads(default) for key, default in rows if default}
    defaults = json.loads(msgspec.json.encode(Settings()))
    for record in ("shutter", "outlets"):
        defaults |= {f"{record}.{key}": value for key, value in defaults.pop(record).items()}
    assert documented == defaults
    assert {key for key, _ in rows} - set(documented) == {"shutter", "outlets"}


def test_a_source_of_any_bytes_is_kept_beside_the_controls_of_a_camera() -> None:
    camera = CameraSettings(controls={1: 2})
    change_settings(source="caf\udce9.mp4", cameras={"desk": camera})
    assert load_settings() == Settings(source="caf\udce9.mp4", cameras={"desk": camera})
