"""``smiledesk record --no-window``: every frame of a film, and cameras as they come."""

import csv
import json
import os
import resource as limits
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import cv2
import pytest

from smiledesk.core.resources import resource
from smiledesk.sources.demo import Demo
from tests.support.camera_server import CameraServer
from tests.support.watching import wait_until

FRAMES = 40
SUMMARY = "smiledesk: recorded '{1}'; rows: {0}, frames analysed: {0}, dropped: 0, markers: 0\n"

Start = Callable[..., "subprocess.Popen[str]"]


@pytest.fixture
def film(tmp_path: Path) -> Path:
    """The demo's first frames, ten a second."""
    path = tmp_path / "film.avi"
    source = Demo()
    source.open()
    frames = [source.read() for _ in range(FRAMES)]
    assert frames[0] is not None
    height, width = frames[0].pixels.shape[:2]
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"MJPG"), 10, (width, height))
    for frame in frames:
        assert frame is not None
        writer.write(frame.pixels)
    writer.release()
    return path


@pytest.fixture
def start(home: Path, tmp_path: Path) -> Iterator[Start]:
    """Start ``smiledesk record --no-window`` with these arguments; what still runs at the end is killed."""
    started: list[subprocess.Popen[str]] = []

    def run(*arguments: str | Path) -> "subprocess.Popen[str]":
        process = subprocess.Popen(
            [sys.executable, "-m", "smiledesk", "record", "--no-window", *map(str, arguments)],
            env={**os.environ, "SMILEDESK_HOME": str(home)},
            cwd=tmp_path,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        started.append(process)
        return process

    yield run
    for process in started:
        process.kill()
        process.wait()
        for stream in (process.stdin, process.stdout, process.stderr):
            if stream is not None:
                stream.close()


def rows_of(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, strict=True))


def test_every_frame_of_a_film_has_its_row_and_its_own_time(smiledesk, film: Path, tmp_path: Path) -> None:
    ended = smiledesk("record", film, "--output", "smile.csv", "--no-window", "--threshold", "0.5")
    assert (ended.returncode, ended.stdout) == (0, "")
    assert ended.stderr.endswith(SUMMARY.format(FRAMES, film))
    rows = rows_of(tmp_path / "smile.csv")
    assert [int(row["frame"]) for row in rows] == list(range(FRAMES))
    assert [float(row["time"]) for row in rows] == pytest.approx([index / 10 for index in range(FRAMES)])
    assert {(row["file"], row["face"], row["label"], row["status"]) for row in rows} == {
        (str(film), "1", "no_smile", "ok")
    }
    assert len({row["session"] for row in rows}) == 1
    sidecar = json.loads((tmp_path / "smile.csv.json").read_bytes())
    assert (sidecar["recording"], sidecar["detector"], sidecar["ending"]) == ("smile.csv", "Haar", "finished")
    assert [since["threshold"] for since in sidecar["thresholds"]] == [0.5]
    assert (sidecar["model"]["name"], sidecar["source"]["duration"]) == ("bundled", FRAMES / 10)


def test_a_folder_names_each_picture_and_seconds_end_a_recording(smiledesk, tmp_path: Path) -> None:
    pictures = tmp_path / "pictures"
    (pictures / "more").mkdir(parents=True)
    for name in ("1.png", "more/3.png", "more/4.png"):
        shutil.copy(resource("demo/smile.png"), pictures / name)
    (pictures / "2.png").write_bytes(b"no picture")
    ended = smiledesk("record", pictures, "--output", "smile.jsonl", "--no-window", "--seconds", "7")
    assert ended.returncode == 0
    rows = [json.loads(line) for line in (tmp_path / "smile.jsonl").read_text(encoding="utf-8").splitlines()]
    assert [(row["file"], row["status"], row["label"]) for row in rows] == [
        (str(pictures / "1.png"), "ok", "smile"),
        (str(pictures / "2.png"), "dropped", None),
        (str(pictures / "more" / "3.png"), "ok", "smile"),
    ]


def test_rows_come_at_once_on_standard_output_and_lines_set_markers(start: Start) -> None:
    """The demo runs in real time, until Ctrl-C."""
    process = start("demo", "--output", "-")
    assert process.stdin is not None
    assert process.stdout is not None
    first = json.loads(process.stdout.readline())
    assert (first["file"], first["marker"]) == ("demo", None)
    process.stdin.write("begins to smile\n\n/undo\n")
    process.stdin.flush()
    rows = []
    while not rows or rows[-1]["status"] != "marker_undone":
        rows.append(json.loads(process.stdout.readline()))
    process.send_signal(signal.SIGINT)
    output, errors = process.communicate(timeout=60)
    rows += [json.loads(line) for line in output.splitlines()]
    markers = [(row["status"], row["marker"]) for row in rows if row["marker"]]
    assert markers == [("marker", "begins to smile"), ("marker", "marker"), ("marker_undone", "marker")]
    assert process.returncode == 0
    assert errors.endswith(", markers: 1\n")


def test_a_reader_that_ends_ends_the_recording(start: Start) -> None:
    process = start("demo", "--output", "-")
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.readline()
    process.stdout.close()
    assert process.wait(60) == 1
    assert process.stderr.read().endswith("smiledesk: the program that read the output has ended\n")


def test_a_lost_stream_continues_in_a_new_session_and_its_password_is_nowhere(
    start: Start, camera_server: Callable[..., CameraServer], tmp_path: Path
) -> None:
    address = camera_server(30, "close").address
    process = start(address, "--output", "smile.csv")
    assert process.stderr is not None
    errors = ""
    while "gives pictures again" not in errors:
        errors += process.stderr.readline()
    process.terminate()
    errors += process.communicate(timeout=60)[1]
    assert process.returncode == 0
    assert "sends no more pictures" in errors
    rows = rows_of(tmp_path / "smile.csv")
    sessions = list(dict.fromkeys(row["session"] for row in rows))
    assert len(sessions) >= 2
    for session in sessions:
        frames = [int(row["frame"]) for row in rows if row["session"] == session]
        assert frames == list(range(frames[0], frames[0] + len(frames)))
    kept = (tmp_path / "smile.csv").read_text() + (tmp_path / "smile.csv.json").read_text()
    assert "127.0.0.1" in kept
    for text in (kept, errors):
        assert "secret" not in text


@pytest.mark.window
def test_the_window_records_from_its_first_picture_on(home: Path, film: Path, tmp_path: Path) -> None:
    sidecar = tmp_path / "smile.jsonl.json"
    with subprocess.Popen(
        [sys.executable, "-m", "smiledesk", "record", film, "--output", "smile.jsonl", "--seconds", "1"],
        env={**os.environ, "SMILEDESK_HOME": str(home)},
        cwd=tmp_path,
    ) as process:
        wait_until(lambda: sidecar.exists() and json.loads(sidecar.read_bytes())["ended"] is not None)
        # The window stays.
        assert process.poll() is None
        process.terminate()
        assert process.wait(60) == 0
    rows = [json.loads(line) for line in (tmp_path / "smile.jsonl").read_text(encoding="utf-8").splitlines()]
    assert {row["file"] for row in rows} == {str(film)}
    assert rows[0]["status"] == "ok"
    assert 3 <= len(rows) <= 15


@pytest.mark.parametrize("options", [["--output", "-"], ["--osc", "127.0.0.1:9000"]])
def test_options_of_headless_recording_require_no_window(smiledesk, options: list[str]) -> None:
    ended = smiledesk("record", "demo", *options)
    assert (ended.returncode, ended.stdout) == (2, "")
    assert "add --no-window" in ended.stderr


def record_into_small_files(home: Path, film: Path, folder: Path, most: int) -> subprocess.CompletedProcess[str]:
    """Record a film while no file may grow larger. most: bytes."""
    # A measurement of the tests' coverage would write files, too.
    environment = {name: value for name, value in os.environ.items() if not name.startswith("COVERAGE_")}
    return subprocess.run(
        [sys.executable, "-m", "smiledesk", "record", film, "--output", "smile.csv", "--no-window"],
        env={**environment, "SMILEDESK_HOME": str(home)},
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
        preexec_fn=lambda: limits.setrlimit(limits.RLIMIT_FSIZE, (most, most)),
    )


def test_a_full_disk_ends_the_recording_with_a_line(home: Path, film: Path, tmp_path: Path) -> None:
    ended = record_into_small_files(home, film, tmp_path, 4000)
    assert ended.returncode == 1
    assert ended.stderr.splitlines()[-1] == (
        "smiledesk: 'smile.csv': the file grows larger than the system allows: choose another folder"
    )
    rows = rows_of(tmp_path / "smile.csv")
    assert [int(row["frame"]) for row in rows] == list(range(len(rows)))
    assert rows


def test_an_existing_output_is_refused_before_anything_is_opened(smiledesk, tmp_path: Path) -> None:
    (tmp_path / "smile.csv").write_text("mine")
    ended = smiledesk("record", "there is no such source", "--output", "smile.csv", "--no-window")
    assert ended.returncode == 2
    assert ended.stderr.startswith("smiledesk: 'smile.csv' exists, and is not replaced: choose another name")
    assert ended.stderr.count("\n") == 1
    assert (tmp_path / "smile.csv").read_text() == "mine"


def test_a_film_without_frames_is_a_fault_and_leaves_no_file(smiledesk, tmp_path: Path) -> None:
    film = tmp_path / "none.avi"
    writer = cv2.VideoWriter(str(film), cv2.VideoWriter.fourcc(*"MJPG"), 10, (64, 64))
    writer.release()
    ended = smiledesk("record", film, "--output", "smile.csv", "--no-window")
    assert ended.returncode == 1
    assert ended.stderr.splitlines()[-1].endswith("none.avi' has no picture that can be read: choose another source")
    assert not list(tmp_path.glob("smile*"))


@pytest.mark.parametrize("name", ["smile.parquet", "smile.xlsx", "smile.json"])
def test_a_name_that_promises_another_format_is_refused(smiledesk, film: Path, tmp_path: Path, name: str) -> None:
    ended = smiledesk("record", film, "--output", name, "--no-window")
    assert ended.returncode == 2
    assert "name a .csv or .jsonl file" in ended.stderr
    assert not list(tmp_path.glob("smile*"))


def test_a_recording_that_cannot_start_leaves_no_file(home: Path, film: Path, tmp_path: Path) -> None:
    ended = record_into_small_files(home, film, tmp_path, 100)
    assert ended.returncode == 1
    assert not list(tmp_path.glob("*smile*"))


def test_a_source_that_gives_nothing_leaves_no_file(smiledesk, tmp_path: Path) -> None:
    ended = smiledesk("record", "99", "--output", "smile.csv", "--no-window")
    assert ended.returncode == 1
    assert "Camera 99" in ended.stderr.splitlines()[-1]
    assert not list(tmp_path.glob("smile*"))
