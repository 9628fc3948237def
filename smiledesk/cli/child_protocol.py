"""A command as a child process: messages on stdout, commands on stdin, see `jobs.protocol`."""

import _thread
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from enum import StrEnum
from typing import IO, TYPE_CHECKING, Annotated

import typer

from smiledesk.core.errors import UserError, error_line, os_error_line
from smiledesk.core.translatable import Translatable
from smiledesk.jobs.settings import FOR_PROGRAMS

if TYPE_CHECKING:
    from smiledesk.training.reporting import Report


class Shown(StrEnum):
    """The ways to report progress."""

    TERMINAL = "terminal"
    JSON = "json"


ProgressOption = Annotated[
    Shown, typer.Option(help="json: messages on stdout, one a line.", rich_help_panel=FOR_PROGRAMS)
]


@contextmanager
def reporting(progress: Shown) -> Iterator["Report"]:
    """Yield a function that reports messages; an error of the block is reported as `Failed` and raised again.

    A command line that makes no sense is not reported: the parent that wrote it has a defect.
    """
    from smiledesk.jobs.messages import Failed
    from smiledesk.training.control import Cancelled
    from smiledesk.training.reporting import json_lines, terminal

    with json_lines() if progress is Shown.JSON else terminal() as report:
        try:
            yield report
        except typer.BadParameter:
            raise
        except OSError as error:
            report(Failed(message=os_error_line(error)))
            raise
        except Exception as error:
            # The parent reads the reason here; `cli.main` writes it to stderr.
            report(Failed(message=_reason_of(error), cancelled=isinstance(error, Cancelled)))
            raise


def _reason_of(error: Exception) -> Translatable:
    line = error_line(error)
    return line if isinstance(error, UserError) else Translatable("a defect of the program: {defect}", defect=line)


def command_lines() -> IO[bytes]:
    """Return stdin, unbuffered: a thread waiting in a buffered read holds its lock, on which Python aborts at exit."""
    return open(sys.stdin.fileno(), "rb", buffering=0, closefd=False)


def end_on_command() -> None:
    """End as at Ctrl-C on any command, and at the end of stdin: the work has nothing to finish.

    A flag would be checked only between two images, and a patient search takes a second. A process that a script
    started in its background ignores Ctrl-C, and with it every interruption, until its handler is set here.
    """
    signal.signal(signal.SIGINT, signal.default_int_handler)

    from smiledesk.training.control import listen

    listen(command_lines(), lambda _command: _thread.interrupt_main(), _thread.interrupt_main)
