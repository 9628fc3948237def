"""Inputs as people have them, made by the scripts beside the shared data: odd films, pictures, folders, a camera."""

import csv
import os
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from smiledesk.core.locking import locked

_ROOT = Path(__file__).resolve().parents[2]
_BESIDE_THE_CHECKOUT = _ROOT.parent / "shared" / "field"


@pytest.fixture(scope="session")
def field_scripts() -> Path:
    """The folder of the scripts that make field inputs, beside the folder of the shared data."""
    data = os.environ.get("SMILEDESK_DATA")
    folder = Path(data).parent / "field" if data else _BESIDE_THE_CHECKOUT
    if folder.is_dir() and shutil.which("ffmpeg"):
        return folder
    reason = f"needs ffmpeg and the scripts that make field inputs. Looked in {folder}"
    if os.environ.get("CI"):
        pytest.fail(reason)
    pytest.skip(reason)


@pytest.fixture(scope="session")
def field_films(field_scripts: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of odd films: interlaced, anamorphic, without duration or index, with unreadable frames.

    Making them takes ten seconds: the workers of a run share them.
    """
    own = tmp_path_factory.getbasetemp()
    shared = own.parent if "PYTEST_XDIST_WORKER" in os.environ else own
    folder, unfinished = shared / "films", shared / "films.partial"
    with locked(shared / "films.lock", patience=240):
        if not folder.exists():
            subprocess.run(["bash", field_scripts / "make_films.sh", unfinished], cwd=_ROOT, check=True)
            subprocess.run([sys.executable, field_scripts / "make_broken_film.py", unfinished], cwd=_ROOT, check=True)
            unfinished.rename(folder)
    return folder


@pytest.fixture(scope="session")
def field_pictures(field_scripts: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of odd pictures: a line of pixels, HEIC upright and turned."""
    folder = tmp_path_factory.mktemp("pictures")
    subprocess.run([sys.executable, field_scripts / "make_pictures.py", folder], cwd=_ROOT, check=True)
    return folder


@pytest.fixture(scope="session")
def field_folders(field_scripts: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of odd class folders, each a subfolder; tests that write copy what they need."""
    folder = tmp_path_factory.mktemp("folders")
    subprocess.run([sys.executable, field_scripts / "make_folders.py", folder], cwd=_ROOT, check=True)
    return folder


@pytest.fixture(scope="module")
def netcam(field_scripts: Path, field_films: Path) -> Iterator[str]:
    """The address of a network camera on loopback, without a path: ``http://127.0.0.1:PORT``.

    It ends with the module: tests elsewhere look for processes that are left over.
    """
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    server = subprocess.Popen(
        [sys.executable, field_scripts / "netcam.py", str(port), field_films / "plain.mp4"], cwd=_ROOT
    )
    try:
        _wait_for(port)
        yield f"http://127.0.0.1:{port}"
    finally:
        server.kill()
        server.wait()


Record = Callable[..., list[dict[str, str]]]


@pytest.fixture
def record(user_home: Path, tmp_path: Path) -> Record:
    """Record a source by ``smiledesk record --no-window``, and return the rows."""

    def run(source: str | Path, *options: str) -> list[dict[str, str]]:
        table = tmp_path / "smile.csv"
        ended = subprocess.run(
            [sys.executable, "-m", "smiledesk", "record", source, "--output", table, "--no-window", *options],
            env={**os.environ, "SMILEDESK_HOME": str(user_home)},
            capture_output=True,
            text=True,
            check=False,
            timeout=120,
        )
        assert ended.returncode == 0, ended.stderr
        with table.open(encoding="utf-8", newline="") as file:
            return list(csv.DictReader(file, strict=True))

    return run


def _wait_for(port: int) -> None:
    deadline = time.monotonic() + 60
    while True:
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
        except OSError:
            assert time.monotonic() < deadline, "the network camera did not start"
            time.sleep(0.05)
        else:
            return
