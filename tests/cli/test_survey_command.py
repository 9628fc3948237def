"""``smiledesk survey``: a real process, as a person and as the window starts it."""

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import cv2
import numpy as np
import pytest

from smiledesk.dataset.demo_faces import demo_face_set, write_demo_faces
from smiledesk.dataset.samples import FEWEST_IMAGES
from smiledesk.jobs.commands import Cancel
from smiledesk.jobs.messages import Progress
from smiledesk.jobs.protocol import AnyMessage, decode_message, encode
from smiledesk.jobs.survey_messages import Surveyed


@pytest.fixture
def faces(tmp_path: Path) -> Path:
    write_demo_faces(tmp_path / "faces", demo_face_set(12, 32, "gray"))
    (tmp_path / "faces" / "smile" / "broken.jpg").write_bytes(b"broken")
    shutil.copy(tmp_path / "faces" / "smile" / "001.png", tmp_path / "faces" / "smile" / "copy.png")
    return tmp_path / "faces"


@pytest.fixture
def photographs(tmp_path: Path) -> Path:
    """Many photographs, no two alike, and none with a face: each is searched with all patience, a tenth of a second."""
    for name, first in (("smile", 0), ("no_smile", 100)):
        (tmp_path / "photographs" / name).mkdir(parents=True)
        for level in range(first, first + 100):
            path = tmp_path / "photographs" / name / f"{level}.png"
            cv2.imwrite(str(path), np.full((480, 640, 3), level, np.uint8))
    return tmp_path / "photographs"


@pytest.fixture
def started(home: Path) -> Iterator[Callable[..., subprocess.Popen[bytes]]]:
    """Start the command as the window does, and leave it running."""
    running: list[subprocess.Popen[bytes]] = []

    def start(*arguments: str | Path) -> subprocess.Popen[bytes]:
        running.append(
            subprocess.Popen(
                [sys.executable, "-m", "smiledesk", "survey", *map(str, arguments), "--progress", "json", "--commands"],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                env={**os.environ, "SMILEDESK_HOME": str(home)},
                # As a script's background jobs start: deaf to Ctrl-C.
                preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_IGN),  # noqa: PLW1509
            )
        )
        return running[-1]

    yield start
    for process in running:
        with process:
            process.kill()


def messages(lines: bytes) -> list[AnyMessage]:
    return [decode_message(line) for line in lines.splitlines()]


def test_text_output_lists_skipped_images_and_a_table(smiledesk, faces: Path) -> None:
    ended = smiledesk("survey", faces)
    assert (ended.returncode, ended.stderr) == (0, "")
    lines = ended.stdout.splitlines()
    assert lines[lines.index("skipped, unreadable: 1") + 1].strip() == str(faces / "smile" / "broken.jpg")
    assert f"(as {faces / 'smile' / '001.png'})" in ended.stdout
    row = next(line for line in lines if line.startswith("smile "))
    assert row.split() == ["smile", "11", "1", "0", "0", "2"]
    assert lines[-1] == "training can start"


def test_a_class_folder_that_does_not_exist_cannot_be_merged(smiledesk, faces: Path) -> None:
    for command in (("survey", faces), ("train", faces), ("evaluate", faces), ("compare", faces, "--with", "bundled")):
        ended = smiledesk(*command, "--classes", "smile=nope", "--faces", "whole")
        assert ended.returncode == 1
        assert ended.stdout == ""
        assert ended.stderr.splitlines()[-1] == (
            "smiledesk: there is no class folder or label 'nope' to merge: the folders have no_smile, smile. "
            "Received: nope"
        )


def test_where_training_cannot_start_it_says_why_and_ends_with_1(smiledesk, faces: Path) -> None:
    for path in sorted((faces / "no_smile").iterdir())[2:]:
        path.unlink()
    ended = smiledesk("survey", faces)
    assert ended.returncode == 1
    assert "6.0 times as many smile as no_smile" in ended.stdout
    assert f"the class 'no_smile' has 2 usable images: {FEWEST_IMAGES} or more are needed" in ended.stdout


def test_a_folder_that_is_not_there_is_named(smiledesk, faces: Path, tmp_path: Path) -> None:
    ended = smiledesk("survey", faces, tmp_path / "nowhere")
    assert ended.returncode == 1
    assert f"there is no folder '{tmp_path / 'nowhere'}'" in ended.stdout


def test_classes_are_merged_as_training_merges_them(smiledesk, faces: Path) -> None:
    (faces / "no_smile").rename(faces / "frown")
    ended = smiledesk("survey", faces, "--classes", "serious=frown")
    assert "'serious' is made of frown" in ended.stdout
    refused = smiledesk("survey", faces, "--classes", "frown")
    assert refused.returncode == 1
    assert "CLASS=FOLDER,FOLDER" in refused.stderr


def test_messages_have_the_classes_first_and_the_whole_survey_last(started, faces: Path, tmp_path: Path) -> None:
    process = started(faces, "--keep", tmp_path / "kept")
    first, *_, end = messages(process.stdout.read())
    assert (process.wait(timeout=30), process.stderr.read()) == (0, b"")
    assert isinstance(first, Surveyed)
    assert isinstance(end, Surveyed)
    assert (first.done, first.finished, end.finished) == (0, False, True)
    assert end.thumbnails == str(tmp_path / "kept")
    shown = [thumbnail.name for one in end.classes for thumbnail in one.thumbnails]
    assert len(shown) >= 8
    assert all((tmp_path / "kept" / name).stat().st_size > 300 for name in shown)


def test_a_bad_folder_is_reported_with_exit_code_zero(started, tmp_path: Path) -> None:
    process = started(tmp_path / "nowhere")
    *_, end = messages(process.stdout.read())
    assert process.wait(timeout=30) == 0
    assert "there is no folder" in str(end.folders[0].problem)


@pytest.mark.parametrize("ending", ["cancel", "hang up", "interrupt"])
def test_it_ends_at_once_when_its_parent_is_gone_or_cancels(started, photographs: Path, ending: str) -> None:
    process = started(photographs, "--faces", "crop")
    received = (decode_message(line) for line in process.stdout)
    next(message for message in received if isinstance(message, Progress) and 0 < message.done < message.total)
    if ending == "cancel":
        process.stdin.write(encode(Cancel()))
        process.stdin.flush()
    elif ending == "hang up":
        process.stdin.close()
    else:
        process.send_signal(signal.SIGINT)
    # Read to the end, as the window reads: a child whose pipe is full waits for its reader.
    to_come = list(received)
    assert process.wait(timeout=60) != 0
    assert all(message.done < message.total for message in to_come if isinstance(message, Progress))
    assert b"Traceback" not in process.stderr.read()


def test_it_does_not_import_tensorflow(home: Path, faces: Path) -> None:
    code = (
        "import sys; from smiledesk.cli.main import cli; "
        f"cli(['survey', {str(faces)!r}], standalone_mode=False); "
        "sys.exit(sorted({'tensorflow', 'keras', 'PySide6'} & set(sys.modules)) or 0)"
    )
    ended = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "SMILEDESK_HOME": str(home)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (ended.returncode, ended.stderr) == (0, "")
