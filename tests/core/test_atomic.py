"""Files and folders that are whole or absent, also when the writer dies."""

import os
import stat
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from smiledesk.core.atomic import folder_in_progress, write_whole


def die_in(program: str, *arguments: Path) -> None:
    """Run a program in a process of its own that ends without cleaning up, as at a power cut."""
    finished = subprocess.run([sys.executable, "-c", textwrap.dedent(program), *map(str, arguments)], check=False)
    assert finished.returncode == 7


def fail_in_between() -> None:
    raise ZeroDivisionError("in between")


def test_a_file_is_written_and_replaced(tmp_path: Path) -> None:
    path = tmp_path / "ключ.json"
    write_whole(path, b"old")
    write_whole(path, b"new")
    assert path.read_bytes() == b"new"
    assert os.listdir(tmp_path) == [path.name]


def test_an_error_names_the_file_and_not_the_temporary_one(tmp_path: Path) -> None:
    path = tmp_path / "gone" / "card.json"
    with pytest.raises(FileNotFoundError) as error:
        write_whole(path, b"new")
    assert error.value.filename == str(path)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such rights")
def test_a_file_has_the_rights_of_any_new_file(tmp_path: Path) -> None:
    (tmp_path / "plain").write_bytes(b"")
    write_whole(tmp_path / "whole", b"")
    with folder_in_progress(tmp_path / "made"):
        pass
    (tmp_path / "plain folder").mkdir()
    assert (tmp_path / "whole").stat().st_mode == (tmp_path / "plain").stat().st_mode
    assert (tmp_path / "made").stat().st_mode == (tmp_path / "plain folder").stat().st_mode


def test_writing_never_changes_the_umask(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Two threads that did so at the same time left it changed for good."""
    changes: list[int] = []
    monkeypatch.setattr("os.umask", changes.append)
    write_whole(tmp_path / "file", b"")
    with folder_in_progress(tmp_path / "folder"):
        pass
    assert changes == []


def test_a_writer_that_dies_leaves_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(b"old")
    die_in(
        """
        import os, sys
        from pathlib import Path
        from smiledesk.core import atomic
        atomic.os.fsync = lambda _: os._exit(7)
        atomic.write_whole(Path(sys.argv[1]), b"new" * 100_000)
        """,
        path,
    )
    assert path.read_bytes() == b"old"


def test_a_write_that_fails_leaves_the_old_file_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(b"old")

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        write_whole(path, b"new")
    assert path.read_bytes() == b"old"
    assert os.listdir(tmp_path) == ["settings.json"]


def test_a_missing_folder_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        write_whole(tmp_path / "gone" / "file", b"")


def test_files_are_synced_as_every_system_lets_them_be(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fcntl = pytest.importorskip("fcntl")
    synced: list[int] = []
    sync = os.fsync

    def watched(handle: int) -> None:
        if stat.S_ISREG(os.fstat(handle).st_mode):
            synced.append(fcntl.fcntl(handle, fcntl.F_GETFL) & os.O_ACCMODE)
        sync(handle)

    monkeypatch.setattr(os, "fsync", watched)
    with folder_in_progress(tmp_path / "mine") as partial:
        (partial / "file").write_bytes(b"content")
    assert synced
    assert os.O_RDONLY not in synced


def test_a_folder_appears_whole(tmp_path: Path) -> None:
    destination = tmp_path / "models" / "mine"
    with folder_in_progress(destination) as partial:
        (partial / "deeper").mkdir()
        (partial / "deeper" / "file").write_bytes(b"content")
        assert not destination.exists()
        assert partial.parent == destination.parent
    assert (destination / "deeper" / "file").read_bytes() == b"content"
    assert os.listdir(destination.parent) == ["mine"]


def test_a_folder_that_fails_never_was(tmp_path: Path) -> None:
    def write_and_fail() -> None:
        with folder_in_progress(tmp_path / "mine") as partial:
            (partial / "file").write_bytes(b"half")
            fail_in_between()

    with pytest.raises(ZeroDivisionError):
        write_and_fail()
    assert os.listdir(tmp_path) == []


def test_a_folder_whose_writer_dies_is_absent(tmp_path: Path) -> None:
    destination = tmp_path / "mine"
    die_in(
        """
        import os, sys
        from pathlib import Path
        from smiledesk.core.atomic import folder_in_progress
        with folder_in_progress(Path(sys.argv[1])) as partial:
            (partial / "file").write_bytes(b"half")
            os._exit(7)
        """,
        destination,
    )
    assert not destination.exists()


def test_a_folder_that_is_there_is_never_replaced(tmp_path: Path) -> None:
    destination = tmp_path / "mine"

    def make_again() -> None:
        with folder_in_progress(destination) as partial:
            (partial / "file").write_bytes(b"new")
            destination.mkdir()

    with pytest.raises(FileExistsError, match="choose another name"):
        make_again()
    assert os.listdir(tmp_path) == ["mine"]
    assert os.listdir(destination) == []
