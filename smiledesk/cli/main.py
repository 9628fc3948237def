"""The ``smiledesk`` command: its commands, and the lines and exit codes of its errors.

Nothing heavy is imported until a command runs.
"""

import os
import sys
import traceback
from contextlib import suppress
from typing import Annotated, Any, NoReturn, cast

import typer
from typer.core import TyperGroup

from smiledesk import __version__
from smiledesk.cli.augment import augment
from smiledesk.cli.booth import booth
from smiledesk.cli.classify import COLUMNS_HELP, classify
from smiledesk.cli.compare import compare
from smiledesk.cli.doctor import doctor
from smiledesk.cli.evaluate import evaluate
from smiledesk.cli.explain import explain
from smiledesk.cli.live import live
from smiledesk.cli.models import export, models
from smiledesk.cli.project import project
from smiledesk.cli.record import RECORDED_HELP, record
from smiledesk.cli.settings import settings
from smiledesk.cli.step import step
from smiledesk.cli.summarise import summarise
from smiledesk.cli.survey import survey
from smiledesk.cli.terminal import discard_output, open_standard_streams, print_note
from smiledesk.cli.train import train
from smiledesk.core.errors import UserError, error_line, os_error_line
from smiledesk.core.escaping import one_line
from smiledesk.core.silence import keep_own_messages
from smiledesk.core.transaction import undo_interrupted
from smiledesk.jobs.settings import FOR_PROGRAMS
from smiledesk.user_data import journals_folder

FAILED = 1
"""Exit code of a command that could not do or read something; see `smiledesk.__main__` for Ctrl-C."""

USAGE_ERROR = 2
"""Exit code of a command line that makes no sense; nothing was done."""

_UsageError = cast("type[Exception]", typer.BadParameter.__bases__[0])
"""Typer brings its own copy of this class of Click's, and gives it no public name."""


class SourceFirst(TyperGroup):
    """Opens the live window if the first word is no command but a source, or if there is none."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """Put ``live`` before what is neither a command nor the program's own option."""
        own_options = {name for option in self.get_params(ctx) for name in option.opts}
        if not args or (args[0] not in self.commands and args[0] not in own_options):
            args = ["live", *args]
        return super().parse_args(ctx, args)


cli = typer.Typer(
    name="smiledesk",
    cls=SourceFirst,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode="markdown",
    epilog="Exit codes: 0, all is well; 1, something could not be done or read, and a line on stderr says what; "
    "2, the command line makes no sense, and nothing was done; 130, Ctrl-C.",
    context_settings={"help_option_names": ["-h", "--help"]},
    subcommand_metavar="[SOURCE | COMMAND] ...",
)


def _print_version(requested: bool) -> None:
    if requested:
        typer.echo(f"smiledesk {__version__}")
        raise typer.Exit


@cli.callback()
def smiledesk(
    version: Annotated[
        bool, typer.Option("--version", callback=_print_version, is_eager=True, help="Print the version and exit.")
    ] = False,
) -> None:
    """Watch a camera, see who smiles, and see how the network knows.

    Without a command the live window opens: `smiledesk`, `smiledesk demo`, `smiledesk film.mp4`.
    A file that is named like a command is written `./train`.
    """


cli.command()(live)
cli.command()(booth)
cli.command(epilog=COLUMNS_HELP)(classify)
cli.command()(explain)
cli.command(epilog=RECORDED_HELP)(record)
cli.command()(summarise)
cli.command()(evaluate)
cli.command()(compare)
cli.command()(survey)
cli.command()(train)
cli.command(rich_help_panel=FOR_PROGRAMS)(step)
cli.command(rich_help_panel=FOR_PROGRAMS)(augment)
cli.command()(export)
cli.add_typer(models, name="models")
cli.add_typer(settings, name="settings")
cli.add_typer(project, name="project")
cli.command()(doctor)


def main() -> None:
    """Run the command line of this process."""
    open_standard_streams()
    keep_own_messages()
    try:
        undo_interrupted(journals_folder())
        sys.exit(cli(standalone_mode=False))
    except _UsageError as error:
        _fail(_usage_line(error), USAGE_ERROR)
    except UserError as error:
        _fail(str(error))
    except BrokenPipeError:
        # The reader of our output has gone (``| head``), so no message can reach it.
        _fail("")
    except OSError as error:
        _trace_on_request()
        _fail(os_error_line(error))
    except MemoryError:
        _fail("the memory is used up: close other programs, or give smaller images")
    except Exception as error:  # noqa: BLE001 - the top of the process: a defect becomes one line, the trace on request
        _trace_on_request()
        _fail(f"a defect of the program, please report it with the output of SMILEDESK_DEBUG=1: {error_line(error)}")


def _trace_on_request() -> None:
    if os.environ.get("SMILEDESK_DEBUG"):
        traceback.print_exc()


def _usage_line(error: Any) -> str:
    """A usage error on one line; empty if the help was shown instead."""
    reason = " ".join(error.format_message().split()).removeprefix("Invalid value: ").replace("Value error, ", "")
    command = error.ctx.command_path if error.ctx is not None else "smiledesk"
    return one_line(f"{reason.removesuffix('.')}; see '{command} --help'") if reason else ""


def _fail(line: str, code: int = FAILED) -> NoReturn:
    """Exit with a line on stderr, if there is one; output that could not be written is discarded."""
    discard_output()
    if line:
        with suppress(OSError):
            print_note(line)
    sys.exit(code)
