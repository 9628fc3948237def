"""Recordings that are interrupted, by a kill or a full disk: what was recorded stays, and every reader opens it."""

import csv
import errno
import json
import os
import random
import resource
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pyarrow.csv
import pyarrow.json
import pytest

from smiledesk.core.resources import resource as file_of_the_program
from smiledesk.core.row_lines import LineFormat
from smiledesk.faces.haar import HaarDetector
from smiledesk.network.bundle import read_bundle
from smiledesk.recording.append_file import AppendFile
from smiledesk.recording.file_names import reserve_file
from smiledesk.recording.listener import ListenerThread
from smiledesk.recording.markers import Marker
from smiledesk.recording.readings import ReadingsRecorder
from smiledesk.recording.sidecar import RecordedSource, sidecar_path
from smiledesk.session.recorders import recorder_into, sidecar_of
from smiledesk.session.session import Session
from smiledesk.sources.demo import Demo
from tests.support.recording_child import record_two_faces, two_faces
from tests.support.watching import wait_until

KILLS = 50


@pytest.fixture
def recordings() -> Iterator["subprocess.Popen[str]"]:
    """The process that starts recordings."""
    command = [sys.executable, "-m", "tests.support.recording_child"]
    root = Path(__file__).parents[2]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=root) as process:
        yield process


@pytest.fixture
def small_disk() -> Iterator[int]:
    """Lets no file of this process grow beyond so many bytes: as on a full disk, a write stops in the middle."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    limit = 8_011
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, before[1]))
    yield limit
    resource.setrlimit(resource.RLIMIT_FSIZE, before)


@pytest.fixture
def full_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system with room for 16 KB."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=16k", "none", str(folder)]
    if not shutil.which("mount") or subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("needs the right to mount a file system")
    yield folder
    subprocess.run(["umount", "--lazy", folder], check=True)


def rows_of(path: Path, form: LineFormat) -> list[dict[str, object]]:
    """The rows of a table, as two readers agree on them; each row has all columns."""
    if form is LineFormat.CSV:
        with path.open(encoding="utf-8", newline="") as file:
            columns, *cells = csv.reader(file, strict=True)
        rows: list[dict[str, object]] = [dict(zip(columns, row, strict=True)) for row in cells]
        others = pyarrow.csv.read_csv(path).num_rows if rows else 0
    else:
        rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
        others = pyarrow.json.read_json(path).num_rows if rows else 0
    assert len(rows) == others
    return rows


def record_frames(recorder: ReadingsRecorder, count: int) -> None:
    for index in range(count):
        recorder.receive(two_faces(index))


def kill_recording(recordings: "subprocess.Popen[str]", path: Path, form: LineFormat, after: float) -> int:
    """Start a recording, kill it so many seconds after its first frame, and return the last frame it had recorded."""
    assert recordings.stdin is not None
    assert recordings.stdout is not None
    recordings.stdin.write(f"{path} {form}\n")
    recordings.stdin.flush()
    child, last = 0, -1
    for line in recordings.stdout:
        if line == "ended\n":
            return last
        if line.startswith("pid"):
            child = int(line[4:])
        else:
            last = int(line)
        if child and last == 0:
            time.sleep(after)
            os.kill(child, signal.SIGKILL)
    raise AssertionError("the recordings' process ended")


def test_a_kill_loses_nothing_that_was_recorded(recordings: "subprocess.Popen[str]", tmp_path: Path) -> None:
    chance = random.Random(15)  # noqa: S311 - no secrets
    for kill in range(KILLS):
        form = (LineFormat.CSV, LineFormat.JSONL)[kill % 2]
        path = tmp_path / f"{kill}.{form}"
        last = kill_recording(recordings, path, form, chance.uniform(0.0, 0.04))
        rows = rows_of(path, form)
        frames = [int(str(row["frame"])) for row in rows]
        assert frames == [place // 2 for place in range(len(rows))]
        # It may have been killed while it recorded one frame more, of two rows, or before it reported that.
        assert 2 * (last + 1) <= len(rows) <= 2 * (last + 2)
        assert json.loads(sidecar_path(path).read_bytes())["ended"] is None


@pytest.mark.parametrize("form", LineFormat)
def test_a_full_disk_leaves_whole_lines(form: LineFormat, tmp_path: Path, small_disk: int) -> None:
    path = tmp_path / "smile.csv"
    recorder = record_two_faces(path, form)
    with pytest.raises(OSError, match="File too large") as raised:
        record_frames(recorder, 1000)
    recorder.finish()
    assert (raised.value.errno, raised.value.filename) == (errno.EFBIG, str(path))
    rows = rows_of(path, form)
    assert len(rows) == 2 * recorder.sidecar.frames_analysed > 10
    line = len(path.read_bytes().splitlines()[-1])
    assert small_disk - 3 * line < path.stat().st_size < small_disk
    ending = json.loads(sidecar_path(path).read_bytes())["ending"]
    assert ending == f"'{path}': the file grows larger than the system allows: choose another folder"


def test_a_marker_that_does_not_fit_ends_the_recording_too(tmp_path: Path, small_disk: int) -> None:
    path = tmp_path / "smile.csv"
    recorder = record_two_faces(path, LineFormat.CSV)
    recorder.receive(two_faces(0))
    recorder.receive_marker(Marker("x" * small_disk, time.monotonic()))
    with pytest.raises(OSError, match="File too large"):
        recorder.receive(two_faces(1))
    recorder.finish()
    assert len(rows_of(path, LineFormat.CSV)) == 2


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_a_disk_without_space_is_reported_with_the_file() -> None:
    file = AppendFile(Path("/dev/full"))
    with pytest.raises(OSError, match="No space left on device") as raised:
        file.append(b"row\n")
    file.close()
    assert raised.value.filename == "/dev/full"


def test_a_disk_that_is_full_to_the_last_byte_keeps_the_table_and_the_first_sidecar(full_disk: Path) -> None:
    """There is no room for the sidecar of the end, which replaces the old one only when it is whole."""
    path = full_disk / "smile.csv"
    recorder = record_two_faces(path, LineFormat.CSV)
    with pytest.raises(OSError, match="No space left on device") as raised:
        record_frames(recorder, 1000)
    recorder.finish()
    assert raised.value.filename == str(path)
    assert len(rows_of(path, LineFormat.CSV)) == recorder.row_count > 10
    assert json.loads(sidecar_path(path).read_bytes())["ended"] is None


def test_the_live_view_continues_when_the_disk_is_full(tmp_path: Path, small_disk: int) -> None:
    bundle = read_bundle(file_of_the_program("model"))
    path = reserve_file(tmp_path, ".csv", datetime.now())
    source = RecordedSource(name="demo", live=False)
    recorder = recorder_into(path, LineFormat.CSV, sidecar_of(path.name, source, bundle, "Haar"))
    session = Session(HaarDetector)
    session.use_bundle(bundle)
    session.start()
    listener = ListenerThread(recorder, "recording")
    try:
        wait_until(lambda: session.status().model.state == "ready")
        session.add_listener(listener)
        session.open_source(Demo())
        wait_until(lambda: not listener.running)
        assert listener.failure == f"'{path}': the file grows larger than the system allows: choose another folder"
        analysed = session.status().analysed
        wait_until(lambda: session.status().analysed > analysed + 5)
        assert len(rows_of(path, LineFormat.CSV)) == recorder.row_count > 10
    finally:
        listener.close()
        session.stop()
