"""Locks between processes; a lock ends with the process that holds it."""

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

if sys.platform == "win32":
    import msvcrt

    def _take(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _take(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


_PATIENCE = 1.0
"""Seconds to wait: `is_locked` holds a lock for a moment."""


@contextmanager
def locked(path: Path, patience: float = _PATIENCE) -> Iterator[None]:
    """Hold the lock of a file, which is created if missing; its content does not matter.

    patience: seconds to wait for it.

    Raises:
        BlockingIOError: another process holds it.
        OSError: the file cannot be created.
    """
    handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o666)
    try:
        _wait_for(handle, path, patience)
        yield
    finally:
        os.close(handle)


def is_locked(path: Path) -> bool:
    """True if any process holds the lock of a file."""
    try:
        handle = os.open(path, os.O_RDWR)
    except FileNotFoundError:
        return False
    try:
        _take(handle)
    except OSError:
        return True
    finally:
        os.close(handle)
    return False


def _wait_for(handle: int, path: Path, patience: float) -> None:
    deadline = time.monotonic() + patience
    while True:
        try:
            _take(handle)
        except OSError as error:
            if time.monotonic() > deadline:
                raise BlockingIOError(f"another process holds '{path}'") from error
            time.sleep(0.02)
        else:
            return
