"""The ``smiledesk`` command: which words it knows, and how it ends when something goes wrong.

Nothing heavy is imported until a command runs.
"""

import os
import sys
import traceback
from typing import Annotated, Any

import typer
from typer.core import TyperGroup

from smiledesk import __version__
from smiledesk.cli.augment import augment
from smiledesk.cli.classify import classify
from smiledesk.cli.compare import compare
from smiledesk.cli.conversation import FOR_PROGRAMS
from smiledesk.cli.doctor import doctor
from smiledesk.cli.evaluate import evaluate
from smiledesk.cli.export import export
from smiledesk.cli.live import live
from smiledesk.cli.models import models
from smiledesk.cli.step import step
from smiledesk.cli.survey import survey
from smiledesk.cli.train import train
from smiledesk.core.errors import UserError

FAULT = 1
"""Exit code of a command that ran and found a fault; 2 is for words it does not understand."""


class SourceFirst(TyperGroup):
    """A first word that is no command is a source for the live window; so is no word at all."""

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
    rich_markup_mode="rich",
    context_settings={"help_option_names": ["-h", "--help"]},
    subcommand_metavar="[SOURCE | COMMAND] ...",
)


def _print_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"smiledesk {__version__}")
        raise typer.Exit


@cli.callback()
def smiledesk(
    version: Annotated[
        bool, typer.Option("--version", callback=_print_version, is_eager=True, help="Print the version and exit.")
    ] = False,
) -> None:
    """Watch a camera, see who smiles, and see how the network knows.

    Without a command the live window opens: [bold]smiledesk[/], [bold]smiledesk demo[/], [bold]smiledesk film.mp4[/].
    A file named like a command is written ./train.
    """


cli.command()(live)
cli.command()(classify)
cli.command()(evaluate)
cli.command()(compare)
cli.command()(survey)
cli.command()(train)
cli.command(rich_help_panel=FOR_PROGRAMS)(step)
cli.command(rich_help_panel=FOR_PROGRAMS)(augment)
cli.command()(export)
cli.add_typer(models, name="models")
cli.command()(doctor)


def main() -> None:
    """Run the command line of this process."""
    try:
        cli()
    except UserError as error:
        print(f"smiledesk: {error}", file=sys.stderr)  # noqa: T201 - stderr is where a command's errors go
        sys.exit(FAULT)
    except BrokenPipeError:
        # The reader of our output has gone (``| head``); stdout pointed elsewhere keeps Python quiet at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(FAULT)
    except Exception as error:  # noqa: BLE001 - the top of the process: a defect becomes one line, the trace on request
        if os.environ.get("SMILEDESK_DEBUG"):
            traceback.print_exc()
        print(  # noqa: T201 - stderr is where a command's errors go
            f"smiledesk: a defect of the program, please report it with the output of SMILEDESK_DEBUG=1: "
            f"{type(error).__name__}: {error}",
            file=sys.stderr,
        )
        sys.exit(FAULT)
