"""``smiledesk classify`` on real pictures and films."""

import csv
import io
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path

import cv2
import numpy as np
import psutil
import pytest

from smiledesk.batch.tables import Format
from smiledesk.core.resources import resource
from smiledesk.network.bundle import read_bundle

THRESHOLD = read_bundle(resource("model")).card.threshold
BUNDLED = f"smiledesk: judged by 'bundled': smile from {THRESHOLD:.2f} on; faces: Haar\n"
REPORT = re.compile(r"smiledesk: \d+ files?: .* frames a second\n\Z")
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


def notes(ended: subprocess.CompletedProcess[str]) -> str:
    """Lines on stderr before the report at the end."""
    assert REPORT.search(ended.stderr), ended.stderr
    return REPORT.sub("", ended.stderr)


def processes_of_group(group: int) -> list[list[str]]:
    """The command lines of the processes in a group."""
    lines = []
    for process in psutil.process_iter():
        with suppress(ProcessLookupError, psutil.Error):
            if os.getpgid(process.pid) == group and process.status() != psutil.STATUS_ZOMBIE:
                lines.append(process.cmdline())
    return lines


def table(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text)))


def test_a_row_for_every_picture(smiledesk, pictures: Path) -> None:
    ended = smiledesk("classify", pictures)
    assert (ended.returncode, notes(ended)) == (0, BUNDLED)
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
def test_json_has_the_same_results(smiledesk, pictures: Path, form: str) -> None:
    ended = smiledesk("classify", pictures, "--format", form)
    if form == "json":
        whole = json.loads(ended.stdout)
        made_by, rows = whole["judged_by"], whole["rows"]
        assert (made_by["model"], made_by["threshold"], made_by["detector"]) == ("bundled", THRESHOLD, "Haar")
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
    assert len(notes(ended).splitlines()) == 3
    assert all(line.startswith("smiledesk: ") for line in notes(ended).splitlines())
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
@pytest.mark.parametrize("form", [Format.CSV, Format.JSON, Format.JSONL])
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
    assert len(notes(ended).splitlines()) == 2
    assert "br\\xf6ken\\n.png" in ended.stderr


def test_the_active_model_is_named_as_such(smiledesk, home: Path, pictures: Path) -> None:
    shutil.copytree(resource("model"), home / "models" / "mine")
    assert smiledesk("models", "activate", "mine").returncode == 0
    ended = smiledesk("classify", pictures)
    assert notes(ended) == (
        "smiledesk: judged by 'mine', the active model (--model names another): "
        f"smile from {THRESHOLD:.2f} on; faces: Haar\n"
    )
    assert notes(smiledesk("classify", pictures, "--model", "bundled")) == BUNDLED


def test_the_report_counts_what_was_found(smiledesk, pictures: Path) -> None:
    (pictures / "broken.jpg").write_bytes(b"no picture")
    ended = smiledesk("classify", pictures, "--workers", "2")
    assert "4 files: 2 faces, 1 without a face, 1 unreadable; " in ended.stderr.splitlines()[-1]


def test_the_report_names_one_face_in_the_singular(smiledesk) -> None:
    ended = smiledesk("classify", resource("demo/smile.png"))
    assert ended.stderr.splitlines()[-1].startswith("smiledesk: 1 file: 1 face, 0 without a face, 0 unreadable; ")


@pytest.mark.skipif(sys.platform == "win32", reason="no process groups there")
def test_a_killed_run_resumes(smiledesk, home: Path, tmp_path: Path) -> None:
    pictures = [resource("demo/smile.png"), resource("demo/no_smile.png")] * 10
    (tmp_path / "broken.png").write_bytes(b"no picture")
    arguments = ["classify", *map(str, pictures), "broken.png", "--output", "rows.jsonl", "--format", "jsonl"]
    output = tmp_path / "rows.jsonl"
    assert smiledesk(*arguments, "--workers", "1").returncode == 1
    expected = output.read_bytes()
    output.unlink()
    (tmp_path / "rows.jsonl.json").unlink()
    child = subprocess.Popen(
        [sys.executable, "-m", "smiledesk", *arguments, "--workers", "2"],
        env={**os.environ, "SMILEDESK_HOME": str(home)},
        cwd=tmp_path,
        start_new_session=True,
    )
    while not list(tmp_path.glob("rows.jsonl.parts/*.part")):
        time.sleep(0.01)
    os.killpg(child.pid, signal.SIGKILL)
    child.wait()
    assert not output.exists()
    again = smiledesk(*arguments)
    assert again.returncode == 1
    assert "holds a run: add --resume" in again.stderr
    resumed = smiledesk(*arguments, "--resume")
    assert resumed.returncode == 1
    assert "'broken.png' cannot be read" in resumed.stderr
    assert "21 files: 20 faces, 0 without a face, 1 unreadable; " in resumed.stderr
    assert output.read_bytes() == expected
    assert sorted(path.name for path in tmp_path.glob("rows*")) == ["rows.jsonl", "rows.jsonl.json"]


@pytest.mark.skipif(sys.platform == "win32", reason="no process groups there")
@pytest.mark.parametrize("request_to_end", [signal.SIGINT, signal.SIGTERM], ids=["Ctrl-C", "SIGTERM"])
def test_a_request_to_end_ends_the_workers_and_leaves_whole_rows(
    home: Path, tmp_path: Path, request_to_end: signal.Signals
) -> None:
    pictures = [resource("demo/smile.png")] * 100
    child = subprocess.Popen(
        [sys.executable, "-m", "smiledesk", "classify", *map(str, pictures), "--workers", "2", "--format", "jsonl"],
        env={**os.environ, "SMILEDESK_HOME": str(home), "TMPDIR": str(tmp_path)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    assert child.stdout is not None
    first = child.stdout.readline()
    os.killpg(child.pid, request_to_end)
    rest, errors = child.communicate(timeout=5)
    assert (child.returncode, errors) == (130, BUNDLED)
    assert {json.loads(line)["label"] for line in (first + rest).splitlines()} == {"smile"}
    deadline = time.monotonic() + 5
    while running := processes_of_group(child.pid):
        assert time.monotonic() < deadline, running
        time.sleep(0.01)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_without_pictures_is_a_fault(smiledesk, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    ended = smiledesk("classify", "empty")
    assert ended.returncode == 1
    assert "holds no pictures or films" in ended.stderr


def test_an_empty_path_is_not_the_current_folder(smiledesk, tmp_path: Path) -> None:
    for arguments in (
        ("classify", ""),
        ("classify", tmp_path, ""),
        ("evaluate", ""),
        ("compare", "", "--with", "bundled"),
    ):
        ended = smiledesk(*arguments)
        assert (ended.returncode, ended.stdout) == (2, "")
        assert "it is empty: name a file or folder, '.' for the current folder" in ended.stderr


def test_every_frame_of_a_film_is_accounted_for(smiledesk, data: Path) -> None:
    ended = smiledesk("classify", data / "video" / "d0.mp4")
    assert (ended.returncode, notes(ended)) == (0, BUNDLED)
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


def test_columns_and_frames_are_chosen(smiledesk, data: Path) -> None:
    film = data / "video" / "d0.mp4"
    options = ("--columns", "smoothed,status", "--every", "5", "--from", "0:01", "--to", "2.0")
    rows = table(smiledesk("classify", film, *options).stdout)
    assert list(rows[0]) == [*COLUMNS[:-1], "smoothed_no_smile", "smoothed_smile", "label", "status"]
    assert [int(row["frame"]) for row in rows] == [25, 30, 35, 40, 45]
    assert {row["status"] for row in rows} == {"ok"}


@pytest.mark.parametrize(
    ("options", "line"),
    [
        (("--columns", "clock"), "Invalid value for --columns: choose of angle, smoothed, status, sharpness"),
        (("--every", "2", "--fps", "3"), "--every and --fps both choose the frames"),
        (("--from", "9", "--to", "0:08"), "--to must be later than --from. Received: 8 s, and 9 s"),
        (("--from", "soon"), "a time is given in seconds, or as minutes:seconds. Received: soon"),
        (("--format", "parquet"), "a Parquet table is written into a file"),
        (("--resume",), "--resume goes on with the file of an earlier run"),
    ],
)
def test_options_that_make_no_sense(smiledesk, pictures: Path, options: tuple[str, ...], line: str) -> None:
    ended = smiledesk("classify", pictures, *options)
    assert (ended.returncode, ended.stdout) == (2, "")
    assert line in ended.stderr
