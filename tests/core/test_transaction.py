"""Many changes happen together or not at all, whatever ends them."""

import os
import signal
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import pytest

from smiledesk.core.transaction import Transaction, undo_interrupted


def listed(folder: Path) -> dict[str, str]:
    """Every file with its content, and every folder."""
    return {
        path.relative_to(folder).as_posix(): path.read_text() if path.is_file() else "folder"
        for path in sorted(folder.rglob("*"))
        if "journals" not in path.parts
    }


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "1").write_text("one")
    (tmp_path / "table").write_text("a/1")
    return tmp_path


def change(folder: Path, transaction: Transaction) -> None:
    """Make every kind of change that a transaction offers."""
    staging = transaction.staging(folder)
    (staging / "2").write_text("two")
    transaction.rename({folder / "a" / "1": folder / "b" / "c" / "1", staging / "2": folder / "b" / "2"})
    for name in ("table", "new"):
        transaction.keep(folder / name)
        (folder / name).write_text("b/c/1, b/2")
    transaction.rename({folder / "new": folder / "newer"})


def test_all_of_it_stays_if_the_block_ends_well(folder: Path) -> None:
    with Transaction(folder / "journals") as transaction:
        change(folder, transaction)
    table = "b/c/1, b/2"
    files = {"b/2": "two", "b/c/1": "one", "newer": table, "table": table}
    assert listed(folder) == {**files, "a": "folder", "b": "folder", "b/c": "folder"}
    assert not any((folder / "journals").iterdir())


def test_nothing_of_it_stays_after_an_error(folder: Path) -> None:
    before = listed(folder)
    with suppress(RuntimeError), Transaction(folder / "journals") as transaction:
        change(folder, transaction)
        raise RuntimeError
    assert listed(folder) == before
    assert not any((folder / "journals").iterdir())


def test_nothing_is_renamed_over_what_is_there(folder: Path) -> None:
    (folder / "a" / "2").write_text("mine")
    before = listed(folder)
    with pytest.raises(FileExistsError), Transaction(folder / "journals") as transaction:
        transaction.rename({folder / "table": folder / "b", folder / "a" / "1": folder / "a" / "2"})
    assert listed(folder) == before


KILLED_AT_STEP = """
import os, signal, sys
from pathlib import Path
from smiledesk.core import atomic, transaction
from tests.core.test_transaction import change

class Deadly(list):
    def __iadd__(self, steps):
        if len(self) >= int(sys.argv[2]):
            os.kill(os.getpid(), signal.SIGKILL)
        return Deadly([*self, *steps])

with transaction.Transaction(Path(sys.argv[1]) / "journals") as running:
    running._steps = Deadly()
    change(Path(sys.argv[1]), running)
    os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.skipif(os.name == "nt", reason="needs SIGKILL")
@pytest.mark.parametrize("steps", [1, 3, 6, 99])
def test_a_killed_process_is_undone_by_the_next(folder: Path, steps: int) -> None:
    before = listed(folder)
    killed = subprocess.run([sys.executable, "-c", KILLED_AT_STEP, str(folder), str(steps)], check=False)
    assert killed.returncode == -signal.SIGKILL
    assert listed(folder) != before
    undo_interrupted(folder / "journals")
    assert listed(folder) == before
    assert not any((folder / "journals").iterdir())


def test_a_running_transaction_is_left_alone(folder: Path) -> None:
    with Transaction(folder / "journals") as transaction:
        change(folder, transaction)
        undo_interrupted(folder / "journals")
        assert (folder / "b" / "c" / "1").exists()
    assert (folder / "b" / "c" / "1").exists()


def change_and_lose_the_journal(folder: Path, transaction: Transaction) -> None:
    change(folder, transaction)
    (folder / "journals").rename(folder / "journals gone")


def test_a_failed_commit_is_undone_and_raises_an_error(folder: Path) -> None:
    before = listed(folder)
    with pytest.raises(OSError, match="journals"), Transaction(folder / "journals") as transaction:
        change_and_lose_the_journal(folder, transaction)
    (folder / "journals gone").rename(folder / "journals")
    assert listed(folder) == before


def test_an_invalid_journal_changes_nothing(folder: Path) -> None:
    (folder / "journals").mkdir()
    (folder / "journals" / "x.lock").touch()
    (folder / "journals" / "x.json").write_text('[{"type": "renamed", "before": 1}]')
    before = listed(folder)
    undo_interrupted(folder / "journals")
    assert listed(folder) == before
