"""Silence libraries that have no setting for it."""

import os
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager


class _StandardError:
    """The process's standard error, closed while any thread asks for it."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._closed_by = 0
        self._kept: int | None = None

    def close(self) -> None:
        with self._lock:
            self._closed_by += 1
            if self._closed_by > 1:
                return
            try:
                self._kept = os.dup(2)
            except OSError:
                # A windowed process may have no standard error at all.
                return
            nowhere = os.open(os.devnull, os.O_WRONLY)
            os.dup2(nowhere, 2)
            os.close(nowhere)

    def reopen(self) -> None:
        with self._lock:
            self._closed_by -= 1
            if self._closed_by == 0 and self._kept is not None:
                os.dup2(self._kept, 2)
                os.close(self._kept)
                self._kept = None


_STANDARD_ERROR = _StandardError()


@contextmanager
def standard_error_closed() -> Iterator[None]:
    """Discard what the process writes to standard error, native libraries included; only for a moment."""
    _STANDARD_ERROR.close()
    try:
        yield
    finally:
        _STANDARD_ERROR.reopen()


def keep_own_messages() -> None:
    """Let Python's own standard error through while another thread has closed it.

    Call once, at the start of the process.
    """
    if sys.stderr is None:
        return
    try:
        own = os.dup(2)
    except OSError:
        # A windowed process may have no standard error at all.
        return
    sys.stderr = os.fdopen(own, "w", buffering=1, encoding=sys.stderr.encoding, errors="backslashreplace")
