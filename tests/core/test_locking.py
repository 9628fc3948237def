"""A lock is one process' own, and ends with it."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from smiledesk.core.locking import is_locked, locked

HOLD = """
import sys
from pathlib import Path
from smiledesk.core.locking import locked
with locked(Path(sys.argv[1])):
    print("held", flush=True)
    sys.stdin.read()
"""


@pytest.fixture
def holder(tmp_path: Path) -> Iterator[subprocess.Popen[bytes]]:
    """Another process that holds the lock until its stdin ends."""
    process = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(tmp_path / "lock")], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    assert process.stdout is not None
    assert process.stdout.readline() == b"held\n"
    yield process
    process.kill()
    process.communicate(timeout=10)


def test_a_lock_that_nobody_holds_is_free(tmp_path: Path) -> None:
    assert not is_locked(tmp_path / "lock")
    with locked(tmp_path / "lock"):
        assert is_locked(tmp_path / "lock")
    assert not is_locked(tmp_path / "lock")


def test_another_process_cannot_have_it(tmp_path: Path, holder: subprocess.Popen[bytes]) -> None:
    assert is_locked(tmp_path / "lock")
    with pytest.raises(BlockingIOError, match=r"another process holds .*lock"), locked(tmp_path / "lock"):
        pytest.fail("two processes hold the same lock")


def test_a_killed_process_holds_nothing(tmp_path: Path, holder: subprocess.Popen[bytes]) -> None:
    holder.kill()
    holder.wait(timeout=10)
    assert not is_locked(tmp_path / "lock")
    with locked(tmp_path / "lock"):
        assert is_locked(tmp_path / "lock")


def test_a_missing_folder_is_reported(tmp_path: Path) -> None:
    assert not is_locked(tmp_path / "none" / "lock")
    with pytest.raises(FileNotFoundError), locked(tmp_path / "none" / "lock"):
        pytest.fail("there is no such folder")
