"""A project carries a lesson from one machine to the next, and nothing else."""

import csv
import io
import json
import zipfile
from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image

from smiledesk.dataset.sample_folder import SampleFolder
from smiledesk.dataset.samples_file import read_samples_file
from smiledesk.network.store import ModelStore
from smiledesk.project.format import InitialSettings, ProjectError
from smiledesk.project.opening import Place, open_project, read_project
from smiledesk.project.progress import Cancelled, Progress
from smiledesk.project.saving import save_project
from smiledesk.sources.pictures import load_picture
from tests.project.conftest import GPS, MAKE, ORIENTATION, files_of, own_models

Pupil = tuple[Path, ModelStore]


def test_a_project_has_the_documented_files(project: Path) -> None:
    files = files_of(project)
    assert sorted(files) == [
        *("models/mine.zip", "project.json"),
        *(f"samples/glasses/0000{number}.{kind}" for number, kind in enumerate(("png", "png", "jpg"), start=1)),
        *(f"samples/no_glasses/0000{number}.png" for number in (4, 5)),
        "samples/samples.csv",
    ]
    manifest = json.loads(files["project.json"])
    assert set(manifest) == {"version", "program", "created", "classes", "models", "settings"}
    assert manifest["classes"] == ["glasses", "no_glasses", "sunglasses"]
    assert manifest["settings"] == {"model": "mine", "threshold": 0.7, "smoothing_seconds": None}
    document = (Path(__file__).parents[2] / "docs" / "formats.md").read_text()
    section = document.partition("## Projects\n")[2].partition("\n## ")[0]
    columns = next(csv.reader(io.StringIO(files["samples/samples.csv"].decode())))
    for name in (*manifest, *manifest["settings"], *columns, "models/NAME.zip", "samples/samples.csv"):
        assert f"`{name}`" in section, name


def test_a_project_has_no_personal_data(project: Path, tmp_path: Path) -> None:
    files = files_of(project)
    everything = b"".join(files.values()) + "".join(files).encode()
    with zipfile.ZipFile(io.BytesIO(files["models/mine.zip"])) as model:
        everything += b"".join(model.read(name) for name in model.namelist())
    for trace in (b"Anna", b"rtsp", b"teacher.example", str(tmp_path).encode(), b"SmileDesk sample", b"con."):
        assert trace not in everything, trace
    with Image.open(io.BytesIO(files["samples/glasses/00003.jpg"])) as photograph:
        assert dict(photograph.getexif()) == {ORIENTATION: 6}
        assert not photograph.getexif().get_ifd(GPS)
    assert MAKE not in dict(Image.open(io.BytesIO(files["samples/no_glasses/00004.png"])).getexif())


def test_a_pupil_gets_the_same_samples_and_a_model_that_runs(
    project: Path, pupil: Pupil, teacher: SampleFolder
) -> None:
    samples, store = pupil
    content = read_project(project)
    assert content.pictures == {"glasses": 3, "no_glasses": 2, "sunglasses": 0}
    opened = open_project(project, samples, store, Place.BESIDE, Progress())
    assert opened.pictures == 5
    assert opened.models == {"mine": "mine"}
    assert opened.settings == InitialSettings(model="mine", threshold=0.7)
    got = SampleFolder(samples)
    assert got.counts() == {"glasses": 3, "no_glasses": 2, "sunglasses": 0}
    squares = {kept.time: (kept.sample.square, kept.sample.burst) for kept in teacher.samples if kept.time}
    assert {kept.time: (kept.sample.square, kept.sample.burst) for kept in got.samples if kept.time} == squares
    assert not any(kept.source for kept in got.samples)
    sent = {load_picture(kept.sample.path).tobytes() for kept in teacher.samples}
    assert {load_picture(kept.sample.path).tobytes() for kept in got.samples} == sent
    assert own_models(store) == ("mine",)
    assert not list(samples.parent.rglob("*.partial"))


def test_nothing_of_the_users_is_overwritten(project: Path, pupil: Pupil) -> None:
    samples, store = pupil
    for _ in range(2):
        opened = open_project(project, samples, store, Place.BESIDE, Progress())
    assert opened.models == {"mine": "mine-2"}
    assert opened.settings is not None
    assert opened.settings.model == "mine-2"
    assert own_models(store) == ("mine", "mine-2")
    assert SampleFolder(samples).counts() == {"glasses": 6, "no_glasses": 4, "sunglasses": 0}
    assert len(read_samples_file(samples / "samples.csv", samples).rows) == 10


def test_the_users_samples_can_be_moved_aside(project: Path, pupil: Pupil) -> None:
    samples, store = pupil
    mine = SampleFolder(samples)
    mine.add_class("smile")
    cv2.imwrite(str(samples / "smile" / "me.png"), np.zeros((9, 9, 3), np.uint8))
    opened = open_project(project, samples, store, Place.INSTEAD, Progress())
    assert SampleFolder(samples).counts() == {"glasses": 3, "no_glasses": 2, "sunglasses": 0}
    assert opened.aside is not None
    assert [path.name for path in opened.aside.rglob("*.png")] == ["me.png"]


def test_a_project_may_hold_classes_only(pupil: Pupil, tmp_path: Path) -> None:
    teacher, (samples, store) = SampleFolder(tmp_path / "teacher"), pupil
    for name in ("glasses", "no_glasses"):
        teacher.add_class(name)
    save_project(tmp_path / "p.smiledesk", teacher.folder, [], None, Progress())
    opened = open_project(tmp_path / "p.smiledesk", samples, store, Place.BESIDE, Progress())
    assert opened.settings is None
    assert SampleFolder(samples).classes == ("glasses", "no_glasses")


def test_a_cancelled_opening_leaves_nothing(project: Path, pupil: Pupil, teacher: SampleFolder) -> None:
    samples, store = pupil
    reported: list[tuple[int, int]] = []
    progress = Progress(lambda done, total: reported.append((done, total)), lambda: len(reported) > 3)
    with pytest.raises(Cancelled):
        open_project(project, samples, store, Place.BESIDE, progress)
    assert reported == [(0, 6), (1, 6), (2, 6), (3, 6)]
    assert not [path for path in samples.parent.rglob("*") if path.is_file()]
    before = project.read_bytes()
    reported.clear()
    with pytest.raises(Cancelled):
        save_project(project, teacher.folder, [], None, progress)
    assert project.read_bytes() == before
    assert not list(project.parent.glob(".*"))


def test_pictures_that_cannot_be_read_are_left_out_and_named(teacher: SampleFolder, tmp_path: Path) -> None:
    broken = teacher.folder / "glasses" / "broken.png"
    broken.write_bytes(b"\x89PNG\r\n\x1a\n no picture")
    saved = save_project(tmp_path / "p.smiledesk", teacher.folder, [], None, Progress())
    assert (saved.pictures, saved.unreadable) == (5, (broken,))


def test_a_class_in_other_capitals_is_refused_and_nothing_changes(project: Path, pupil: Pupil) -> None:
    samples, store = pupil
    SampleFolder(samples).add_class("Glasses")
    with pytest.raises(Exception, match="class 'Glasses' already, which differs in capitals only"):
        open_project(project, samples, store, Place.BESIDE, Progress())
    assert SampleFolder(samples).counts() == {"Glasses": 0}
    assert own_models(store) == ()


def test_a_project_that_cannot_be_written_is_an_error_in_one_line(teacher: SampleFolder, tmp_path: Path) -> None:
    with pytest.raises(ProjectError, match="cannot be written: there is no such"):
        save_project(tmp_path / "nowhere" / "p.smiledesk", teacher.folder, [], None, Progress())
