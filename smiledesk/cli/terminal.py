"""The process' standard streams and terminal: opened, written to, and given up."""

import io
import os
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from smiledesk.core.end_signals import end_signals_handled
from smiledesk.core.escaping import one_line

if TYPE_CHECKING:
    from rich.progress import Progress


def open_standard_streams() -> None:
    """Open closed streams, and escape characters that a stream cannot write.

    Otherwise the next file that is opened would become standard output, and libraries would print into it. A
    closed standard output stays unwritable, so that a lost result is an error; output to a closed standard error is
    lost.
    """
    for handle, flags in ((0, os.O_RDONLY), (1, os.O_RDONLY), (2, os.O_WRONLY)):
        try:
            os.fstat(handle)
        except OSError:
            # The lowest free handle is this one: those below are open by now.
            os.open(os.devnull, flags)
    if sys.stdout is None:
        sys.stdout = open(1, "w", encoding="utf-8", closefd=False)  # noqa: SIM115 - a handle, open to the end
    if sys.stderr is None:
        sys.stderr = open(2, "w", encoding="utf-8", closefd=False)  # noqa: SIM115 - as above
    if sys.stdin is None:
        sys.stdin = open(0, encoding="utf-8", closefd=False)  # noqa: SIM115 - as above
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    if isinstance(sys.stdout, io.TextIOWrapper) and not sys.stdout.isatty():
        # Another program or a file gets the same bytes on every system, as from --output; JSON is UTF-8 by definition.
        sys.stdout.reconfigure(encoding="utf-8")


def discard_output() -> None:
    """Discard output that cannot be written: Python would try again at exit, and complain."""
    with suppress(OSError):
        sys.stdout.flush()
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    os.close(nowhere)


def print_line(text: str | Path) -> None:
    """Print one line on standard output; names that cannot be printed are escaped."""
    typer.echo(one_line(text))


def print_note(text: str) -> None:
    """Print one line on standard error, so that standard output stays the result."""
    print(f"smiledesk: {one_line(text)}", file=sys.stderr)  # noqa: T201 - the one place that does


@contextmanager
def interrupted_on_request() -> Iterator[None]:
    """Treat a request to end (SIGTERM) and the end of the terminal as Ctrl-C, so that nothing temporary stays."""
    with end_signals_handled(signal.default_int_handler):
        yield


def print_note_above(bar: "Progress", text: str) -> None:
    """Print one line on standard error, above a running progress bar."""
    bar.console.print(f"smiledesk: {one_line(text)}", markup=False, highlight=False, soft_wrap=True)


@contextmanager
def progress_bar(detail: str = "") -> Iterator["Progress"]:
    """Yield a bar on standard error, so that rows may go to standard output; without a terminal it draws nothing.

    detail: a template that stands for the count, such as ``{task.fields[frames]} frames``.
    """
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    count = TextColumn(detail) if detail else MofNCompleteColumn()
    columns = (TextColumn("{task.description}"), BarColumn(), count, TimeRemainingColumn())
    console = Console(stderr=True, emoji=False)
    with Progress(*columns, console=console, transient=True, disable=not sys.stderr.isatty()) as progress:
        yield progress
