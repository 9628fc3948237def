"""Control of a recording from outside: signals end it, lines on standard input set markers."""

import os
import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from smiledesk.core.end_signals import end_signals_handled

if TYPE_CHECKING:
    from smiledesk.recording.markers import Markers

UNDO = "/undo"
"""The line that takes back the last marker."""


@contextmanager
def end_requested() -> Iterator[threading.Event]:
    """Yield an event that the first signal to end sets; a second Ctrl-C ends the process."""
    requested = threading.Event()

    def request(number: int, _frame: object) -> None:
        requested.set()
        signal.signal(number, signal.default_int_handler if number == signal.SIGINT else signal.SIG_DFL)

    with end_signals_handled(request):
        yield requested


def mark_by_standard_input(markers: "Markers") -> None:
    """Set a marker for each line of standard input, in a thread of its own; an empty line is a marker, too."""
    if hasattr(signal, "SIGTTIN"):
        # Of a terminal, a process in the background gets an error instead of being stopped.
        signal.signal(signal.SIGTTIN, signal.SIG_IGN)
    threading.Thread(target=_read_markers, args=(markers,), name="markers", daemon=True).start()


def _read_markers(markers: "Markers") -> None:
    for line in _standard_input_lines():
        if line.strip() == UNDO:
            markers.undo()
        else:
            markers.set(line)


def _standard_input_lines() -> Iterator[str]:
    """The lines as they come. `sys.stdin` would not do: a thread that waits in it blocks the interpreter's exit."""
    pending = b""
    while True:
        try:
            received = os.read(0, 4096)
        except OSError:
            return
        *lines, pending = (pending + received).split(b"\n")
        if not received and pending:
            lines.append(pending)
        for line in lines:
            yield line.decode(errors="backslashreplace")
        if not received:
            return
