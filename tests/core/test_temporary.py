"""Temporary folders of killed processes are removed at the next start; those of running ones stay."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from smiledesk.core.temporary import TemporaryFolder, remove_abandoned_folders

OWNER = """
import sys, tempfile
tempfile.tempdir = sys.argv[1]
from smiledesk.core.temporary import TemporaryFolder
folder = TemporaryFolder("lesson")
(folder.path / "inside").mkdir()
(folder.path / "inside" / "file").write_text("content")
print(folder.path, flush=True)
sys.stdin.read()
"""


@pytest.fixture
def owner(tmp_path: Path) -> Iterator[subprocess.Popen[str]]:
    """Another program that keeps a folder."""
    process = subprocess.Popen(
        [sys.executable, "-c", OWNER, str(tmp_path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    yield process
    process.kill()
    process.communicate()


def test_a_folder_of_a_killed_process_is_removed_at_the_next_start(
    owner: subprocess.Popen[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    assert owner.stdout is not None
    folder = Path(owner.stdout.readline().strip())
    strangers = [tmp_path / "smiledesk-without-lock", tmp_path / "other-program"]
    for stranger in strangers:
        stranger.mkdir()
    with TemporaryFolder("images") as own:
        remove_abandoned_folders()
        assert (folder / "inside" / "file").is_file()
        assert own.path.is_dir()
        owner.kill()
        owner.wait()
        remove_abandoned_folders()
        assert not folder.exists()
        assert own.path.is_dir()
    assert sorted(tmp_path.iterdir()) == sorted(strangers)


def test_a_folder_that_another_start_removes_before_it_is_locked_is_made_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import tempfile

    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    make, made = tempfile.mkdtemp, []

    def make_and_lose(prefix: str) -> str:
        made.append(make(prefix=prefix))
        if len(made) == 1:
            Path(made[0]).rmdir()
        return made[-1]

    monkeypatch.setattr("tempfile.mkdtemp", make_and_lose)
    with TemporaryFolder("lesson") as folder:
        assert len(made) == 2
        assert folder.path == Path(made[1])
        assert folder.path.is_dir()
