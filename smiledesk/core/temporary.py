"""Temporary folders; a later start removes those whose owner was killed."""

import shutil
import tempfile
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import Self

from smiledesk.core.locking import locked

_PREFIX = "smiledesk-"
_LOCK = "owner.lock"


class TemporaryFolder:
    """A new folder that this process owns until `remove`, by a lock inside it.

    Raises:
        OSError: it cannot be made.
    """

    def __init__(self, purpose: str) -> None:
        """Purpose: part of the name, ``smiledesk-<purpose>-...``."""
        self._owned = ExitStack()
        self.path = Path()
        while not self.path.name:
            path = Path(tempfile.mkdtemp(prefix=f"{_PREFIX}{purpose}-"))
            try:
                self._owned.enter_context(locked(path / _LOCK))
            except (FileNotFoundError, BlockingIOError):
                # Another start found it before it was locked, and takes it for abandoned.
                continue
            if (path / _LOCK).exists():
                self.path = path
            else:
                self._owned.close()

    def remove(self) -> None:
        """Delete the folder with its content."""
        self._owned.close()
        shutil.rmtree(self.path, ignore_errors=True)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.remove()


def remove_abandoned_folders() -> None:
    """Delete temporary folders whose owner is gone; those of running programs and other users stay."""
    for lock in Path(tempfile.gettempdir()).glob(f"{_PREFIX}*/{_LOCK}"):
        try:
            with locked(lock, patience=0):
                shutil.rmtree(lock.parent, ignore_errors=True)
        except OSError:
            continue
        # Some systems delete no file that is open, as the lock was until now.
        shutil.rmtree(lock.parent, ignore_errors=True)
