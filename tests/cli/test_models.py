"""``smiledesk models`` and ``smiledesk export`` on real bundles."""

import json
import shutil
import zipfile
from pathlib import Path

import pytest

from smiledesk.core.resources import resource
from smiledesk.network.bundle import read_bundle


@pytest.fixture
def own_model(home: Path) -> Path:
    folder = home / "models" / "mine"
    shutil.copytree(resource("model"), folder)
    return folder


def test_lists_and_marks_the_active_one(smiledesk, own_model: Path) -> None:
    del own_model
    lines = smiledesk("models", "list").stdout.splitlines()
    assert lines[0].split()[:2] == ["*", "bundled"]
    assert smiledesk("models", "activate", "mine").returncode == 0
    lines = smiledesk("models", "list").stdout.splitlines()
    assert lines[0].startswith("  bundled")
    assert lines[1].startswith("* mine")


def test_shows_the_card(smiledesk) -> None:
    card = json.loads(smiledesk("models", "show", "bundled").stdout)
    assert card["classes"] == ["no_smile", "smile"]
    assert card["positive_class"] == "smile"


def test_removing_the_active_one_goes_back_to_the_bundled_one(smiledesk, own_model: Path, home: Path) -> None:
    smiledesk("models", "activate", "mine")
    ended = smiledesk("models", "remove", "mine")
    assert ended.returncode == 0
    assert not own_model.exists()
    (kept,) = (home / "removed-models").iterdir()
    assert read_bundle(kept)
    assert smiledesk("models", "list").stdout.startswith("* bundled")


def test_what_is_broken_is_listed_and_cannot_be_activated(smiledesk, own_model: Path) -> None:
    (own_model / "live.tflite").write_bytes(b"broken")
    assert "live.tflite" in smiledesk("models", "list").stdout
    ended = smiledesk("models", "activate", "mine")
    assert ended.returncode == 1
    assert "live.tflite" in ended.stderr


@pytest.mark.parametrize("name", ["bundled", "nobody"])
def test_what_cannot_be_removed_is_said(smiledesk, name: str) -> None:
    ended = smiledesk("models", "remove", name)
    assert ended.returncode == 1
    assert ended.stderr.startswith("smiledesk: ")


@pytest.mark.parametrize(("suffix", "original"), [(".keras", "model.keras"), (".tflite", "live.tflite")])
def test_exports_the_very_file(smiledesk, tmp_path: Path, suffix: str, original: str) -> None:
    target = tmp_path / f"mine{suffix}"
    assert smiledesk("export", target).returncode == 0
    assert target.read_bytes() == (resource("model") / original).read_bytes()


def test_an_exported_zip_is_the_bundle(smiledesk, tmp_path: Path) -> None:
    assert smiledesk("export", tmp_path / "mine.zip").returncode == 0
    with zipfile.ZipFile(tmp_path / "mine.zip") as archive:
        archive.extractall(tmp_path / "mine")
    assert read_bundle(tmp_path / "mine").card == read_bundle(resource("model")).card


def test_an_existing_file_is_replaced_only_on_request(smiledesk, tmp_path: Path) -> None:
    target = tmp_path / "mine.keras"
    target.write_text("precious")
    assert smiledesk("export", target).returncode == 2
    assert target.read_text() == "precious"
    assert smiledesk("export", target, "--force").returncode == 0
    assert target.read_bytes() == (resource("model") / "model.keras").read_bytes()


@pytest.mark.parametrize("name", ["mine.h5", "no folder/mine.keras"])
def test_a_destination_that_makes_no_sense_is_a_usage_error(smiledesk, name: str) -> None:
    assert smiledesk("export", name).returncode == 2


def test_doctor_says_what_a_bug_report_needs(smiledesk, own_model: Path) -> None:
    ended = smiledesk("doctor")
    assert ended.returncode == 0
    for word in (
        "smiledesk",
        "python",
        "PySide6-Essentials",
        "tensorflow",
        "camera",
        "faces",
        "bundled (active)",
        "mine",
    ):
        assert word in ended.stdout
    (own_model / "card.json").write_text("{}")
    ended = smiledesk("doctor")
    assert ended.returncode == 1
    assert any(line.startswith("! model") and "mine" in line for line in ended.stdout.splitlines())
