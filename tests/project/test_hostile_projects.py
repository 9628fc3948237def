"""A stranger's project is opened whole or refused in one line, and a kill in the middle changes nothing."""

import csv
import io
import json
import os
import signal
import subprocess
import sys
import time
import unicodedata
import zipfile
from codecs import BOM_UTF8
from contextlib import suppress
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from smiledesk.core.errors import UserError
from smiledesk.dataset.sample_folder import SampleFolder
from smiledesk.network.store import ModelStore
from smiledesk.project.format import ProjectError
from smiledesk.project.opening import Place, open_project
from smiledesk.project.progress import Progress
from smiledesk.project.saving import save_project
from tests.project.conftest import changed, files_of, own_models
from tests.support.malicious_zips import with_many_entries, write_zip_as_macos

Pupil = tuple[Path, ModelStore]
PICTURE = "samples/glasses/00001.png"
TABLE = "samples/samples.csv"


def refused(project: Path, pupil: Pupil, reason: str) -> None:
    samples, store = pupil
    before = sorted(path for path in samples.parent.parent.rglob("*") if path.is_file())
    with pytest.raises(UserError, match=reason) as refusal:
        open_project(project, samples, store, Place.INSTEAD, Progress())
    assert "\n" not in str(refusal.value)
    assert str(samples) not in str(refusal.value)
    assert sorted(path for path in samples.parent.parent.rglob("*") if path.is_file()) == before


def with_manifest(project: Path, **fields: object) -> Path:
    manifest: dict[str, Any] = json.loads(files_of(project)["project.json"])
    return changed(project, {"project.json": json.dumps({**manifest, **fields}).encode()})


def with_cell(project: Path, column: str, cell: str) -> Path:
    """The first row says something else."""
    rows = list(csv.DictReader(io.StringIO(files_of(project)[TABLE].decode())))
    text = io.StringIO()
    writer = csv.DictWriter(text, tuple(dict.fromkeys((*rows[0], column))))
    writer.writeheader()
    writer.writerows([{**rows[0], column: cell}, *rows[1:]])
    return changed(project, {TABLE: text.getvalue().encode()})


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("../evil.png", "outside its own folder"),
        ("/etc/evil.png", "outside its own folder"),
        ("samples/../../evil.png", "outside its own folder"),
        ("samples\\glasses\\1.png", "between its folders"),
        ("C:/evil.png", "outside its own folder"),
        ("samples/glasses/run.sh", "does not belong there"),
        ("samples/glasses/con.png", "does not belong there"),
        ("samples/glasses/deep/00001.png", "does not belong there"),
        ("samples/glasses/00009.PNG", "does not belong there"),
        ("samples/GLASSES/00001.png", "a file twice"),
        ("samples/others/00001.png", "does not list one of its files"),
        ("models/other.zip", "does not list one of its files"),
        ("settings.json", "does not belong there"),
    ],
)
def test_no_other_file_is_taken(project: Path, pupil: Pupil, name: str, reason: str) -> None:
    placeholder = "x" * len(name)
    archive = changed(project, {placeholder: b"evil"})
    # `zipfile` itself would write a harmless name.
    archive.write_bytes(archive.read_bytes().replace(placeholder.encode(), name.encode()))
    refused(archive, pupil, reason)


@pytest.mark.parametrize(
    ("fields", "reason"),
    [
        ({"version": 99}, "newer SmileDesk"),
        ({"classes": ["glasses", "no_glasses", "../../evil"]}, "cannot hold '/'"),
        ({"classes": ["glasses", "no_glasses", "con"]}, "no folder can be called so"),
        ({"classes": ["glasses", "no_glasses", "GLASSES"]}, "have one name"),
        ({"classes": [f"class{number}" for number in range(101)]}, "too many classes"),
        ({"classes": "glasses"}, "Expected"),
        ({"models": ["mine", "../../evil"]}, "a model cannot have its name"),
        ({"models": ["mine", "other"]}, "lacks 'models/other.zip'"),
        ({"settings": {"model": "bundled of a stranger"}}, "does not hold"),
        ({"settings": {"threshold": 7}}, "Expected"),
        ({"settings": {"smoothing_seconds": 1e9}}, "Expected"),
    ],
)
def test_an_invalid_manifest_is_refused(project: Path, pupil: Pupil, fields: dict[str, object], reason: str) -> None:
    refused(with_manifest(project, **fields), pupil, reason)


@pytest.mark.parametrize(
    ("column", "cell", "reason"),
    [
        ("file", "../../../etc/passwd", "names no file of the project"),
        ("file", "/etc/passwd", "names no file of the project"),
        ("file", "glasses/00002.png", "names no file of the project, or one again"),
        ("label", "no_glasses", "another than the folder"),
        ("x", "nan", "must be a number"),
        ("size", "-5", "positive size"),
        ("split", "everything", "split must be"),
        ("group", "a\x1b[31mb", "is no text"),
        ("burst", "x" * 1000, "is too long"),
        ("time", "yesterday", "is no time"),
        ("soft_../evil", "1", "cannot hold '/'"),
    ],
)
def test_an_invalid_row_is_refused(project: Path, pupil: Pupil, column: str, cell: str, reason: str) -> None:
    refused(with_cell(project, column, cell), pupil, reason)


def test_other_columns_of_a_stranger_are_left_out(project: Path, pupil: Pupil) -> None:
    samples, store = pupil
    open_project(with_cell(project, "source", "rtsp://evil"), samples, store, Place.BESIDE, Progress())
    assert "evil" not in (samples / "samples.csv").read_text()


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({PICTURE: b"#!/bin/sh"}, "no picture that this program knows"),
        ({PICTURE: b"\x89PNG\r\n\x1a\n" + bytes(2000)}, "no picture that this program knows"),
        ({PICTURE: bytes(70_000_000)}, "is too large"),
        ({PICTURE: bytes(50_000_000)}, "grows more than 100 times"),
        ({"models/mine.zip": b"no zip"}, "its model 'mine' cannot be used: 'mine.zip' is no zip file"),
        ({"project.json": None}, "lacks 'project.json'"),
        ({"project.json": b"{" * 100_000}, "cannot be opened|broken"),
        ({TABLE: b"\0\0\0"}, "samples.csv"),
    ],
)
def test_broken_content_is_refused(project: Path, pupil: Pupil, changes: dict[str, bytes | None], reason: str) -> None:
    refused(changed(project, changes), pupil, reason)


def test_many_small_files_may_not_grow_either(project: Path, pupil: Pupil) -> None:
    bombs: dict[str, bytes | None] = {f"samples/glasses/9{number:04d}.png": bytes(999_000) for number in range(110)}
    small = {name: None for name in files_of(project) if name.startswith(("models/", "samples/"))}
    refused(changed(project, {**small, **bombs}), pupil, "grows more than 100 times")


def test_links_and_lists_without_end_are_refused(project: Path, pupil: Pupil) -> None:
    link = zipfile.ZipInfo("samples/glasses/00009.png")
    link.external_attr = 0o120777 << 16
    with zipfile.ZipFile(project, "a") as archive:
        archive.writestr(link, "/etc/passwd")
    refused(project, pupil, "a link")
    refused(with_many_entries(project.with_name("many.smiledesk"), 60_000), pupil, "more files than it may")


def test_a_project_that_was_zipped_again_elsewhere_is_opened(teacher: SampleFolder, pupil: Pupil) -> None:
    """Other programs add entries for folders, and macOS writes an accent as a character of its own."""
    samples, store = pupil
    teacher.add_class("lächeln")
    picture = next((teacher.folder / "glasses").iterdir())
    (teacher.folder / "lächeln" / "mine.png").write_bytes(picture.read_bytes())
    project = teacher.folder.parent / "p.smiledesk"
    save_project(project, teacher.folder, [], None, Progress())
    files = files_of(project)
    with zipfile.ZipFile(project, "w") as archive:
        archive.writestr("samples/", "")
        for name, content in files.items():
            archive.writestr(unicodedata.normalize("NFD", name), content)
    open_project(project, samples, store, Place.BESIDE, Progress())
    (mine,) = (samples / "lächeln").iterdir()
    assert f"lächeln/{mine.name}" in (samples / "samples.csv").read_text("utf-8")
    assert unicodedata.normalize("NFD", "lächeln") not in {path.name for path in samples.iterdir()}


def test_a_project_that_macos_zipped_again_is_opened(project: Path, pupil: Pupil) -> None:
    """After a text editor of Windows has put a byte order mark before its list."""
    samples, store = pupil
    files = files_of(project)
    again = write_zip_as_macos(project, {**files, "project.json": BOM_UTF8 + files["project.json"]})
    opened = open_project(again, samples, store, Place.BESIDE, Progress())
    assert opened.pictures == 5
    assert opened.models == {"mine": "mine"}
    assert SampleFolder(samples).counts() == {"glasses": 3, "no_glasses": 2, "sunglasses": 0}


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("__MACOSX/../../evil", "outside its own folder"),
        ("my lesson/run.sh", "does not belong there"),
        ("my lesson/samples/glasses/.DS_Store/00001.png", "does not belong there"),
        ("another lesson/project.json", "does not belong there"),
        ("run.sh", "does not belong there"),
    ],
)
def test_a_folder_around_a_project_hides_nothing(project: Path, pupil: Pupil, name: str, reason: str) -> None:
    again = write_zip_as_macos(project, files_of(project))
    with zipfile.ZipFile(again, "a") as archive:
        archive.writestr(name, b"evil")
    refused(again, pupil, reason)


def test_a_place_that_cannot_be_written_is_named(project: Path, pupil: Pupil) -> None:
    samples, store = pupil
    samples.parent.mkdir()
    samples.write_bytes(b"a file in its place")
    with pytest.raises(ProjectError, match=f"since '{samples}' cannot be read or written"):
        open_project(project, samples, store, Place.BESIDE, Progress())
    assert own_models(store) == ()
    assert samples.read_bytes() == b"a file in its place"


def test_a_model_that_is_not_what_it_says_is_refused(project: Path, pupil: Pupil) -> None:
    with zipfile.ZipFile(io.BytesIO(files_of(project)["models/mine.zip"])) as model:
        files = {name: model.read(name) for name in model.namelist()}
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as model:
        for name, file in {**files, "live.tflite": files["live.tflite"] + b" "}.items():
            model.writestr(name, file)
    refused(changed(project, {"models/mine.zip": content.getvalue()}), pupil, "its model 'mine' cannot be used")


OPENING = """
import sys
from pathlib import Path
from smiledesk.network.store import ModelStore
from smiledesk.project.opening import Place, open_project
from smiledesk.project.progress import Progress

samples, home = Path(sys.argv[2]), Path(sys.argv[3])
report = lambda done, total: print(done, total, flush=True)
open_project(Path(sys.argv[1]), samples, ModelStore(home / "models"), Place.INSTEAD, Progress(report))
"""


@pytest.mark.skipif(os.name == "nt", reason="needs SIGKILL")
@pytest.mark.parametrize("delay", [0.0, 0.006, 0.015])
def test_a_kill_leaves_the_old_state_or_the_new_one(
    project: Path, tmp_path: Path, delay: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = tmp_path / "pupil"
    monkeypatch.setenv("SMILEDESK_HOME", str(home))
    samples = home / "samples"
    SampleFolder(samples).add_class("smile")
    (samples / "smile" / "me.png").write_bytes(b"mine")
    command = [sys.executable, "-c", OPENING, str(project), str(samples), str(home)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        while (line := process.stdout.readline()).strip() != "6 6":
            assert line
        time.sleep(delay)
        os.kill(process.pid, signal.SIGKILL)
    opened = SampleFolder(samples)
    models = own_models(ModelStore(home / "models"))
    if opened.classes == ("smile",):
        assert models == ()
        assert (samples / "smile" / "me.png").read_bytes() == b"mine"
        assert not list(home.glob("samples-*"))
    else:
        assert opened.counts() == {"glasses": 3, "no_glasses": 2, "sunglasses": 0}
        assert models == ("mine",)
        assert [path.read_bytes() for path in home.glob("samples-*/smile/me.png")] == [b"mine"]
    assert not list(home.rglob("*.partial"))


def test_noise_in_place_of_a_project_never_raises_anything_else(project: Path, pupil: Pupil) -> None:
    random, content = np.random.default_rng(0), bytearray(project.read_bytes())
    samples, store = pupil
    for _ in range(10):
        broken = bytearray(content)
        for place in random.integers(0, len(content), 30):
            broken[place] = random.integers(256)
        # Most of it is the model; the list of files is at the end.
        broken[-int(random.integers(1, 600))] ^= 0xFF
        project.write_bytes(broken)
        with suppress(UserError):
            open_project(project, samples, store, Place.BESIDE, Progress())
