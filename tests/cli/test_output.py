"""Result files: nothing of the user's is overwritten, and failures are reported in plain English."""

import errno
import json
import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
import typer

from smiledesk.cli.output import is_standard_output, require_writable
from smiledesk.core.atomic import write_whole
from smiledesk.core.errors import os_error_line
from smiledesk.core.resources import resource
from smiledesk.network.bundle import read_bundle

ONLY_POSIX = pytest.mark.skipif(sys.platform == "win32", reason="pipes and device nodes are POSIX's")


@pytest.fixture
def photograph(tmp_path: Path) -> Path:
    return Path(shutil.copy(resource("demo/smile.png"), tmp_path / "me.png"))


@pytest.fixture
def in_the_way(tmp_path: Path, photograph: Path) -> dict[str, Path]:
    """Files that are never overwritten, not even by --force."""
    linked = tmp_path / "linked.csv"
    linked.symlink_to(photograph)
    circle = tmp_path / "circle.csv"
    circle.symlink_to(circle)
    shutil.copy(photograph, tmp_path / "named like a table.csv")
    (tmp_path / "film.mp4").write_bytes(b"text, but called a film")
    return {
        "an input": photograph,
        "a link to an input": linked,
        "a circle of links": circle,
        "a picture whatever it is called": tmp_path / "named like a table.csv",
        "a film": tmp_path / "film.mp4",
        "a folder": tmp_path,
        "a device": Path(os.devnull),
        "no folder": tmp_path / "nowhere" / "rows.csv",
    }


@ONLY_POSIX
def test_nothing_but_an_earlier_result_is_replaced(in_the_way: dict[str, Path], photograph: Path) -> None:
    for name, path in in_the_way.items():
        for force in (False, True):
            with pytest.raises(typer.BadParameter):
                require_writable(path, force=force, inputs=[photograph])
            assert (name, path.exists()) == (name, name not in ("no folder", "a circle of links"))


@ONLY_POSIX
def test_an_earlier_result_needs_force_and_a_link_to_it_stays(tmp_path: Path) -> None:
    earlier, link = tmp_path / "rows.csv", tmp_path / "link.csv"
    earlier.write_text("file\n")
    link.symlink_to(earlier)
    for path in (earlier, link):
        with pytest.raises(typer.BadParameter, match="--force"):
            require_writable(path, force=False)
        require_writable(path, force=True)
    write_whole(link, b"new\n")
    assert link.is_symlink()
    assert earlier.read_text() == "new\n"


@ONLY_POSIX
def test_a_pipe_is_written_to_and_stays(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    require_writable(pipe, force=False)
    received: list[bytes] = []
    reader = threading.Thread(target=lambda: received.append(pipe.read_bytes()))
    reader.start()
    write_whole(pipe, b"rows\n")
    reader.join(60)
    assert received == [b"rows\n"]
    assert pipe.is_fifo()


def test_standard_output_has_a_name() -> None:
    for name in ("-", "/dev/stdout"):
        require_writable(Path(name), force=False)
        assert is_standard_output(Path(name))
    assert not is_standard_output(Path("stdout"))


def test_classify_keeps_the_photograph_and_says_what_made_the_rows(
    smiledesk: Callable[..., subprocess.CompletedProcess[str]], photograph: Path, tmp_path: Path
) -> None:
    before = photograph.read_bytes()
    refused = smiledesk("classify", photograph, "--output", photograph, "--force")
    assert refused.returncode == 2
    assert refused.stderr.count("\n") == 1
    assert photograph.read_bytes() == before

    rows = tmp_path / "rows.csv"
    assert smiledesk("classify", photograph, "--output", rows).returncode == 0
    record = json.loads((tmp_path / "rows.csv.json").read_text())
    threshold = read_bundle(resource("model")).card.threshold
    assert (record["model"], record["threshold"], record["detector"]) == ("bundled", threshold, "Haar")
    rows.unlink()
    again = smiledesk("classify", photograph, "--output", rows)
    assert again.returncode == 2
    assert "rows.csv.json' exists" in again.stderr
    assert not rows.exists()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs the device that is always full")
@pytest.mark.parametrize("arguments", [("models", "list"), ("classify", "me.png")])
def test_a_full_disk_is_reported_in_plain_english(arguments: tuple[str, ...], photograph: Path, tmp_path: Path) -> None:
    with Path("/dev/full").open("w") as full:
        ended = run(*arguments, home=tmp_path, stdout=full)
    assert ended.returncode == 1
    assert ended.stderr.splitlines()[-1] == ("smiledesk: the disk is full: make room, or choose another folder")


@ONLY_POSIX
def test_closed_streams_are_no_defect(photograph: Path, tmp_path: Path) -> None:
    for closing in ("exec 1>&-", "exec 1>&- 2>&- 0<&-"):
        command = f'{closing}; exec "$0" -m smiledesk classify me.png'
        ended = subprocess.run(
            ["sh", "-c", command, sys.executable],
            env={**os.environ, "SMILEDESK_HOME": str(tmp_path / "home")},
            cwd=tmp_path,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
            timeout=120,
        )
        assert ended.returncode == 1
        assert "defect" not in ended.stderr
        assert "Traceback" not in ended.stderr


def test_results_are_utf_8_whatever_the_system_prefers(photograph: Path, tmp_path: Path) -> None:
    photograph.rename(tmp_path / "lächeln.png")
    ended = subprocess.run(
        [sys.executable, "-m", "smiledesk", "classify", "lächeln.png", "--format", "jsonl"],
        env={**os.environ, "SMILEDESK_HOME": str(tmp_path / "home"), "PYTHONIOENCODING": "ascii"},
        cwd=tmp_path,
        capture_output=True,
        check=True,
        timeout=120,
    )
    assert json.loads(ended.stdout)["file"] == "lächeln.png"


def test_system_errors_have_plain_reasons() -> None:
    assert os_error_line(OSError(errno.ENOSPC, "No space left on device", "a\nb")) == (
        "'a\\nb': the disk is full: make room, or choose another folder"
    )
    assert os_error_line(IsADirectoryError(errno.EISDIR, "Is a directory", "x")) == "'x': it is a folder: name a file"
    assert os_error_line(OSError("no number, only words")) == "no number, only words"


def run(*arguments: str, home: Path, stdout: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "smiledesk", *arguments],
        env={**os.environ, "SMILEDESK_HOME": str(home / "home")},
        cwd=home,
        stdout=stdout,  # type: ignore[call-overload]
        stderr=subprocess.PIPE,
        text=True,
        check=False,
        timeout=120,
    )
