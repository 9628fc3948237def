"""Keep a library quiet that cannot be asked to."""

import os
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager

_ONE_AT_A_TIME = threading.Lock()
"""Two threads at once would each keep what the other has put there, and one would put nowhere back for good."""


@contextmanager
def standard_error_closed() -> Iterator[None]:
    """Send what the process writes to its standard error nowhere, native libraries included; for a moment only."""
    with _ONE_AT_A_TIME:
        try:
            kept = os.dup(2)
        except OSError:
            # A windowed process may have no standard error at all.
            yield
            return
        nowhere = os.open(os.devnull, os.O_WRONLY)
        try:
            os.dup2(nowhere, 2)
            yield
        finally:
            os.dup2(kept, 2)
            os.close(nowhere)
            os.close(kept)


def keep_own_messages() -> None:
    """Let what Python writes to standard error arrive, also while another thread has it closed for a library.

    To be called once, at the start of a process that calls such libraries in threads.
    """
    if sys.stderr is None:
        return
    try:
        own = os.dup(2)
    except OSError:
        # A windowed process may have no standard error at all.
        return
    sys.stderr = os.fdopen(own, "w", buffering=1, encoding=sys.stderr.encoding, errors="backslashreplace")
