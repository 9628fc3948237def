"""``smiledesk classify`` on real pictures and films."""

import csv
import io
import json
import os
import shutil
import sys
from pathlib import Path

import cv2
import numpy as np
import pytest

from smiledesk.batch.classifier import Classifier
from smiledesk.batch.tables import Format
from smiledesk.core.records import FaceSquare, Pixels
from smiledesk.core.resources import resource
from smiledesk.faces.base import SearchEffort
from smiledesk.faces.haar import HaarDetector
from smiledesk.network.bundle import read_bundle
from smiledesk.network.runtime import NetworkRuntime

BUNDLED = "smiledesk: judged by 'bundled': smile from 0.65 on; faces: Haar\n"
COLUMNS = ["file", "frame", "time", "face", "x", "y", "size", "p_no_smile", "p_smile", "label"]


@pytest.fixture
def pictures(tmp_path: Path) -> Path:
    """Both mean faces, and a picture of nobody, one of them in a subfolder with a name that is not ASCII."""
    folder = tmp_path / "pictures"
    (folder / "später").mkdir(parents=True)
    shutil.copy(resource("demo/smile.png"), folder / "später" / "lächeln 10.png")
    shutil.copy(resource("demo/no_smile.png"), folder / "face2.png")
    cv2.imwrite(str(folder / "empty.png"), np.full((200, 300, 3), 120, np.uint8))
    (folder / "notes.txt").write_text("no picture")
    return folder


def table(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text)))


def test_a_row_for_every_picture(smiledesk, pictures: Path) -> None:
    ended = smiledesk("classify", pictures)
    assert (ended.returncode, ended.stderr) == (0, BUNDLED)
    rows = {Path(row["file"]).name: row for row in table(ended.stdout)}
    assert set(rows) == {"face2.png", "empty.png", "lächeln 10.png"}
    assert list(rows["empty.png"]) == COLUMNS
    assert rows["empty.png"] | {"file": ""} == dict.fromkeys(COLUMNS, "") | {
        "frame": "0",
        "time": "0.0",
        "label": "no face",
    }
    assert rows["face2.png"]["label"] == "no_smile"
    smiling = rows["lächeln 10.png"]
    assert smiling["label"] == "smile"
    assert smiling["face"] == "1"
    assert float(smiling["p_smile"]) > 0.5
    assert float(smiling["p_smile"]) + float(smiling["p_no_smile"]) == pytest.approx(1, abs=1e-5)
    # The mean face stands in the middle of 640x480.
    assert float(smiling["x"]) == pytest.approx(320, abs=15)
    assert float(smiling["y"]) == pytest.approx(262, abs=25)


@pytest.mark.parametrize("form", ["json", "jsonl"])
def test_json_says_the_same(smiledesk, pictures: Path, form: str) -> None:
    ended = smiledesk("classify", pictures, "--format", form)
    if form == "json":
        whole = json.loads(ended.stdout)
        made_by, rows = whole["judged_by"], whole["rows"]
        assert (made_by["model"], made_by["threshold"], made_by["detector"]) == ("bundled", 0.65, "Haar")
    else:
        rows = [json.loads(line) for line in ended.stdout.splitlines()]
    assert [list(row) for row in rows] == [COLUMNS] * 3
    nobody = next(row for row in rows if row["label"] == "no face")
    assert nobody["face"] is None
    assert nobody["p_smile"] is None


def test_a_broken_file_is_named_and_the_others_are_done(smiledesk, pictures: Path) -> None:
    (pictures / "broken at 12 :100:.jpg").write_bytes(b"\xff\xd8 this is no picture")
    (pictures / "broken.mp4").write_bytes(b"this is no film")
    ended = smiledesk("classify", pictures)
    assert ended.returncode == 1
    assert len(table(ended.stdout)) == 3
    assert len(ended.stderr.splitlines()) == 3
    assert all(line.startswith("smiledesk: ") for line in ended.stderr.splitlines())
    assert "broken at 12 :100:.jpg" in ended.stderr
    assert "broken.mp4" in ended.stderr


def test_output_file_is_whole_or_untouched(smiledesk, pictures: Path, tmp_path: Path) -> None:
    target = tmp_path / "rows.csv"
    ended = smiledesk("classify", pictures, "--output", target)
    assert (ended.returncode, ended.stdout) == (0, "")
    assert len(table(target.read_text(encoding="utf-8"))) == 3
    ended = smiledesk("classify", tmp_path / "nowhere", "--output", target)
    assert ended.returncode == 1
    assert len(table(target.read_text(encoding="utf-8"))) == 3
    ended = smiledesk("classify", pictures, "--output", tmp_path / "no folder" / "rows.csv")
    assert ended.returncode == 2
    assert sorted(path.name for path in tmp_path.iterdir()) == ["pictures", "rows.csv", "rows.csv.json"]


@pytest.mark.skipif(sys.platform != "linux", reason="other systems take no such file names")
@pytest.mark.parametrize("form", list(Format))
def test_names_that_cannot_be_printed_are_escaped(smiledesk, tmp_path: Path, form: Format) -> None:
    folder = os.fsencode(tmp_path / "odd")
    Path(os.fsdecode(folder)).mkdir()
    for name in (b"caf\xe9.png", b"two\nlines.png", b"bell\x07 2\xb2.png"):
        shutil.copy(resource("demo/smile.png"), Path(os.fsdecode(folder + b"/" + name)))
    (tmp_path / "odd" / os.fsdecode(b"br\xf6ken\n.png")).write_bytes(b"no picture")
    ended = smiledesk("classify", "odd", "--format", form)
    assert ended.returncode == 1
    expected = {"odd/caf\\xe9.png", "odd/two\\nlines.png", "odd/bell\\x07 2\\xb2.png"}
    if form is Format.CSV:
        rows = table(ended.stdout)
    elif form is Format.JSON:
        rows = json.loads(ended.stdout)["rows"]
    else:
        rows = [json.loads(line) for line in ended.stdout.splitlines()]
    assert {row["file"] for row in rows} == expected
    assert len(ended.stderr.splitlines()) == 2
    assert "br\\xf6ken\\n.png" in ended.stderr


def test_the_active_model_is_said_to_be_the_active_one(smiledesk, home: Path, pictures: Path) -> None:
    shutil.copytree(resource("model"), home / "models" / "mine")
    assert smiledesk("models", "activate", "mine").returncode == 0
    ended = smiledesk("classify", pictures)
    assert ended.stderr == (
        "smiledesk: judged by 'mine', the active model (--model names another): smile from 0.65 on; faces: Haar\n"
    )
    assert smiledesk("classify", pictures, "--model", "bundled").stderr == BUNDLED


def test_a_frame_or_file_that_raises_is_one_line_and_the_others_are_done(pictures: Path) -> None:
    class Detector(HaarDetector):
        """Finds faces, but breaks on pictures that show nobody."""

        def search(self, pixels: Pixels, effort: SearchEffort) -> tuple[FaceSquare, ...]:
            if pixels.shape[0] == 200:
                raise RuntimeError("a face like\nno other")
            return super().search(pixels, effort)

    lines: list[str] = []
    classifier = Classifier(NetworkRuntime(read_bundle(resource("model"))), Detector())
    files = [pictures / "empty.png", pictures / "face2.png"]
    rows = [row for file in files for row in classifier.rows(file, lines.append)]
    assert [row["label"] for row in rows] == ["no_smile"]
    assert lines == [
        f"'{files[0]}': 1 of 1 frames cannot be judged, the first is frame 0 (RuntimeError: a face like\\nno other)"
    ]


def test_a_folder_without_pictures_is_a_fault(smiledesk, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    ended = smiledesk("classify", "empty")
    assert ended.returncode == 1
    assert "holds no pictures or videos" in ended.stderr


def test_every_frame_of_a_film_is_accounted_for(smiledesk, data: Path) -> None:
    ended = smiledesk("classify", data / "video" / "d0.mp4")
    assert (ended.returncode, ended.stderr) == (0, BUNDLED)
    rows = table(ended.stdout)
    assert [int(row["frame"]) for row in rows] == list(range(78))
    assert float(rows[25]["time"]) == pytest.approx(1.0, abs=0.001)
    smiling = [row["label"] == "smile" for row in rows]
    assert not any(smiling[:15])
    assert all(smiling[26:58])
    assert not any(smiling[72:])


def test_several_faces_have_a_row_each(smiledesk, data: Path) -> None:
    ended = smiledesk("classify", data / "groups", "--yunet", data / "yunet" / "face_detection_yunet_2023mar.onnx")
    faces: dict[str, list[str]] = {}
    for row in table(ended.stdout):
        faces.setdefault(row["file"], []).append(row["face"])
    assert len(faces) == 4
    for numbers in faces.values():
        assert numbers == [str(n + 1) for n in range(len(numbers))]
        assert len(numbers) >= 2
