"""The protocol of a training child and its parent: messages on stdout, commands on stdin."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from enum import StrEnum
from typing import IO, TYPE_CHECKING, Annotated

import typer

from smiledesk.core.errors import UserError, error_line, os_error_line

if TYPE_CHECKING:
    from smiledesk.training.reporting import Report

FOR_PROGRAMS = "For programs"


class Shown(StrEnum):
    """The ways to report progress."""

    TERMINAL = "terminal"
    JSON = "json"


ProgressOption = Annotated[
    Shown, typer.Option(help="json: messages on stdout, one a line.", rich_help_panel=FOR_PROGRAMS)
]


@contextmanager
def reporting(progress: Shown) -> Iterator["Report"]:
    """Yield a report; when the block fails, the parent hears of it there, and the error goes on."""
    from smiledesk.jobs.messages import Failed
    from smiledesk.training.control import Cancelled
    from smiledesk.training.reporting import json_lines, terminal

    with json_lines() if progress is Shown.JSON else terminal() as report:
        try:
            yield report
        except OSError as error:
            report(Failed(message=os_error_line(error)))
            raise
        except Exception as error:
            # The top of the child: its parent reads why, and the command's own end says it on stderr.
            line = error_line(error)
            message = line if isinstance(error, UserError) else f"a defect of the program: {line}"
            report(Failed(message=message, cancelled=isinstance(error, Cancelled)))
            raise


def command_lines() -> IO[bytes]:
    """Stdin, unbuffered: a thread that waits in a buffered read holds its lock, and Python aborts on it at exit."""
    return open(sys.stdin.fileno(), "rb", buffering=0, closefd=False)
