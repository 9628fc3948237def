"""``smiledesk models`` and ``smiledesk export`` on real bundles."""

import json
import shutil
import zipfile
from collections.abc import Callable
from importlib.metadata import version
from pathlib import Path

import pytest

from smiledesk.core.resources import resource
from smiledesk.jobs.messages import Failed, Imported, Progress
from smiledesk.jobs.protocol import decode_message
from smiledesk.network.bundle import Bundle, read_bundle
from smiledesk.network.shipped_models import SHIPPED


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
    assert [line.split()[:2] for line in lines if line.startswith("*")] == [["*", "mine"]]
    assert [line.split()[0] for line in lines if not line.startswith("*")] == list(SHIPPED)


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


def test_a_broken_model_is_listed_and_cannot_be_activated(smiledesk, own_model: Path) -> None:
    (own_model / "live.tflite").write_bytes(b"broken")
    assert "live.tflite" in smiledesk("models", "list").stdout
    ended = smiledesk("models", "activate", "mine")
    assert ended.returncode == 1
    assert "live.tflite" in ended.stderr


@pytest.mark.parametrize("name", ["bundled", "nobody"])
def test_a_model_that_cannot_be_removed_is_reported(smiledesk, name: str) -> None:
    ended = smiledesk("models", "remove", name)
    assert ended.returncode == 1
    assert ended.stderr.startswith("smiledesk: ")


def test_a_removed_model_comes_back(smiledesk, own_model: Path) -> None:
    smiledesk("models", "remove", "mine")
    assert smiledesk("models", "restore").stdout.startswith("mine ")
    assert smiledesk("models", "restore", "yours").returncode == 1
    assert smiledesk("models", "restore", "mine").stdout == "mine is back\n"
    assert read_bundle(own_model)


def test_a_renamed_model_stays_the_active_one(smiledesk, own_model: Path) -> None:
    smiledesk("models", "activate", "mine")
    assert smiledesk("models", "rename", "mine", "Küche").stdout == "mine is called Küche now\n"
    assert read_bundle(own_model.with_name("Küche")).card.title == "Küche"
    assert "* Küche" in smiledesk("models", "list").stdout
    ended = smiledesk("models", "rename", "Küche", "bundled")
    assert (ended.returncode, ended.stdout) == (1, "")
    assert "choose another name" in ended.stderr


def test_notes_are_written_read_and_listed(smiledesk, own_model: Path) -> None:
    assert smiledesk("models", "note", "mine", "with the lamp").returncode == 0
    assert smiledesk("models", "note", "mine").stdout == "with the lamp\n"
    assert "with the lamp" in smiledesk("models", "list").stdout
    assert read_bundle(own_model)
    assert smiledesk("models", "note", "bundled", "mine").returncode == 1


def test_a_bundle_is_exported_and_imported(smiledesk, home: Path, tmp_path: Path) -> None:
    smiledesk("export", tmp_path / "theirs.zip")
    ended = smiledesk("models", "import", tmp_path / "theirs.zip")
    assert ended.stdout == f"{home / 'models' / 'theirs'}\n"
    assert read_bundle(home / "models" / "theirs").card == read_bundle(resource("model")).card
    assert smiledesk("models", "import", tmp_path / "theirs.zip").stdout.endswith("theirs-2\n")
    taken = smiledesk("models", "import", tmp_path / "theirs.zip", "--name", "theirs")
    assert (taken.returncode, taken.stdout) == (1, "")
    assert "another model is called so" in taken.stderr
    assert smiledesk("models", "import", tmp_path / "theirs.zip", "--classes", "a,b").returncode == 1


def test_a_keras_model_is_imported_and_reported(smiledesk, home: Path, tmp_path: Path) -> None:
    smiledesk("export", tmp_path / "theirs.keras")
    nameless = smiledesk("models", "import", tmp_path / "theirs.keras")
    assert nameless.returncode == 1
    assert "--classes" in nameless.stderr
    options = ("--classes", "no_glasses, glasses", "--positive-class", "glasses", "--name", "mine")
    ended = smiledesk("models", "import", *options, "--progress", "json", tmp_path / "theirs.keras")
    messages = [decode_message(line.encode()) for line in ended.stdout.splitlines()]
    assert messages[-1] == Imported(name="mine", bundle=str(home / "models" / "mine"))
    assert next(message.phase for message in messages if isinstance(message, Progress)) == "reading"
    card = read_bundle(home / "models" / "mine").card
    assert (card.classes, card.positive_class) == (("no_glasses", "glasses"), "glasses")


def test_a_failed_import_is_reported_as_json_too(smiledesk, home: Path, tmp_path: Path) -> None:
    (tmp_path / "old.h5").write_bytes(b"x")
    ended = smiledesk("models", "import", tmp_path / "old.h5", "--progress", "json")
    (*_, failed) = [decode_message(line.encode()) for line in ended.stdout.splitlines()]
    assert isinstance(failed, Failed)
    assert "old .h5 format" in failed.message
    assert failed.message in ended.stderr
    assert not (home / "models").exists()


def test_an_import_whose_parent_is_gone_leaves_nothing(smiledesk, home: Path, tmp_path: Path) -> None:
    smiledesk("export", tmp_path / "theirs.keras")
    # The child's stdin has ended already, which means that nobody waits for it.
    ended = smiledesk(
        "models", "import", "--classes", "a,b", "--progress", "json", "--commands", tmp_path / "theirs.keras"
    )
    assert ended.returncode == 1
    (*_, failed) = [decode_message(line.encode()) for line in ended.stdout.splitlines()]
    assert isinstance(failed, Failed)
    assert failed.cancelled
    assert list((home / "models").glob("*")) == []


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
def test_an_impossible_destination_is_a_usage_error(smiledesk, name: str) -> None:
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
        "H.264 by libx264",
        "bundled (active)",
        "mine",
        f"extra lsl    pylsl {version('pylsl')}\n",
    ):
        assert word in ended.stdout
    (own_model / "card.json").write_text("{}")
    ended = smiledesk("doctor")
    assert ended.returncode == 1
    assert any(line.startswith("! model") and "mine" in line for line in ended.stdout.splitlines())
    (own_model.parent.parent / "settings.json").write_text('{"model": "gone", "yunet": "/nowhere.onnx"}')
    faults = [line for line in smiledesk("doctor").stdout.splitlines() if line.startswith("!")]
    assert any("gone (active) cannot be used" in line for line in faults)
    assert any("there is no YuNet file '/nowhere.onnx'" in line for line in faults)


def test_doctor_says_how_to_install_an_extra_that_is_missing(
    smiledesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    declared = tmp_path / "first" / "smiledesk-9.dist-info" / "METADATA"
    declared.parent.mkdir(parents=True)
    extras = 'Requires-Dist: pylsl>=1; extra == "lab"\nRequires-Dist: no-such-library; extra == "lab"\n'
    declared.write_text(f"Metadata-Version: 2.4\nName: smiledesk\nVersion: 9\nProvides-Extra: lab\n{extras}\n")
    monkeypatch.setenv("PYTHONPATH", str(declared.parent.parent))
    ended = smiledesk("doctor")
    (line,) = (line for line in ended.stdout.splitlines() if "extra" in line)
    assert line.startswith(f"  extra lab    pylsl {version('pylsl')}; no-such-library not installed: run '")
    assert line.endswith("-m pip install no-such-library'")
    assert ended.returncode == 0


def test_a_folder_can_be_the_active_model_from_wherever_commands_run(smiledesk, tmp_path: Path) -> None:
    shutil.copytree(resource("model"), tmp_path / "elsewhere")
    assert smiledesk("models", "activate", "elsewhere").returncode == 0
    exported = smiledesk("export", "model.tflite")
    assert exported.stdout == "model.tflite: elsewhere (no_smile, smile)\n"
    shutil.move(tmp_path / "elsewhere", tmp_path / "moved")
    gone = smiledesk("export", "again.tflite")
    assert gone.returncode == 1
    assert "the active model is gone" in gone.stderr
    assert str(tmp_path / "elsewhere") in gone.stderr


def test_a_model_that_crashes_litert_is_refused_with_one_line(
    smiledesk, tmp_path: Path, crashing_model: Callable[[Path], Bundle]
) -> None:
    folder = crashing_model(tmp_path / "theirs").folder
    for arguments in (("models", "activate", folder), ("classify", "face.png", "--model", folder)):
        shutil.copyfile(resource("demo") / "smile.png", tmp_path / "face.png")
        ended = smiledesk(*arguments)
        assert ended.returncode == 1
        assert ended.stderr.strip().splitlines()[-1].startswith("smiledesk: the network of")
        assert "ends the program that runs it" in ended.stderr
