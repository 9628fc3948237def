"""The lock of a sample folder, which several windows and commands may change."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from smiledesk.core.locking import locked
from smiledesk.dataset.samples import DatasetError

_LOCK = ".lock"
_PATIENCE = 20.0
"""Seconds to wait for the lock while another window writes."""


@contextmanager
def locked_samples(folder: Path) -> Iterator[None]:
    """Hold the lock of a sample folder, which is made if it is missing.

    Raises:
        DatasetError: another window keeps it.
        OSError: the folder cannot be written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    with ExitStack() as stack:
        try:
            stack.enter_context(locked(folder / _LOCK, _PATIENCE))
        except BlockingIOError as error:
            raise DatasetError(
                "another window is busy with '{folder}': try again in a moment", folder=folder
            ) from error
        except OSError as error:
            raise OSError(error.errno, error.strerror, str(folder)) from error
        yield
