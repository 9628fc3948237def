"""``smiledesk train``: from folders of images to a model."""

import sys
import time
from contextlib import AbstractContextManager
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from smiledesk.cli.options import Faces, YuNetOption
from smiledesk.core.errors import UserError

if TYPE_CHECKING:
    from smiledesk.training.architecture import Architecture
    from smiledesk.training.reporting import Report
    from smiledesk.training.request import TrainingRequest


class Colours(StrEnum):
    """What the network sees."""

    GRAY = "gray"
    BGR = "bgr"


class Shown(StrEnum):
    """How progress is told."""

    TERMINAL = "terminal"
    JSON = "json"


_NETWORK = "The network"
_DATA = "The images"
_LEARNING = "The learning"
_CONVERSATION = "For programs"


def train(
    folders: Annotated[
        list[Path],
        typer.Argument(
            metavar="FOLDER...",
            help="Folders that hold a folder of images for each class. One named twice is shown twice an epoch.",
        ),
    ],
    output: Annotated[
        Path | None,
        typer.Option(help="The folder to make for the model. Default: a new model of your own.", show_default=False),
    ] = None,
    title: Annotated[
        str | None, typer.Option(help="What the model is called. Default: its folder's name.", show_default=False)
    ] = None,
    samples: Annotated[
        Path | None,
        typer.Option(
            help="A samples file instead of the folders' samples.csv.", show_default=False, rich_help_panel=_DATA
        ),
    ] = None,
    classes: Annotated[
        list[str] | None,
        typer.Option(
            metavar="CLASS=FOLDER,FOLDER", help="Merge folders into a class; may be repeated.", rich_help_panel=_DATA
        ),
    ] = None,
    positive_class: Annotated[
        str | None,
        typer.Option(
            help="Of two classes, the one whose probability is shown. Default: the bundled model's, else the last.",
            show_default=False,
            rich_help_panel=_DATA,
        ),
    ] = None,
    faces: Annotated[
        Faces,
        typer.Option(
            help="crop: find the face in photographs; whole: the images are faces; auto: find out for each folder.",
            rich_help_panel=_DATA,
        ),
    ] = Faces.AUTO,
    group_by: Annotated[
        str | None,
        typer.Option(
            metavar="PATTERN",
            help="Files whose names agree in what this regular expression matches stay on one side of every split.",
            show_default=False,
            rich_help_panel=_DATA,
        ),
    ] = None,
    validation: Annotated[
        float, typer.Option(help="Share of each class to choose epoch and threshold by.", rich_help_panel=_DATA)
    ] = 0.1,
    hold_out: Annotated[
        float,
        typer.Option(
            help="Share of each class to measure the finished model with, in folders without a test split.",
            rich_help_panel=_DATA,
        ),
    ] = 0.0,
    yunet: YuNetOption = None,
    conv: Annotated[
        str,
        typer.Option(
            help="Filters of each block: convolution, ReLU, max pooling. 'none' for no block.", rich_help_panel=_NETWORK
        ),
    ] = "16,32,64,64",
    kernel: Annotated[int, typer.Option(help="Side of the kernels, in pixels.", rich_help_panel=_NETWORK)] = 3,
    pool: Annotated[int, typer.Option(help="Side of the pooling windows, in pixels.", rich_help_panel=_NETWORK)] = 2,
    dense: Annotated[
        str, typer.Option(help="Units of each hidden dense layer. 'none' for no layer.", rich_help_panel=_NETWORK)
    ] = "64",
    size: Annotated[int, typer.Option(help="Side of the square input, in pixels.", rich_help_panel=_NETWORK)] = 64,
    colour: Annotated[Colours, typer.Option(help="What the network sees.", rich_help_panel=_NETWORK)] = Colours.GRAY,
    warm_start: Annotated[
        Path | None,
        typer.Option(
            metavar="MODEL",
            help="The model whose weights to start from. Default: the bundled one, if classes and layers agree.",
            show_default=False,
            rich_help_panel=_LEARNING,
        ),
    ] = None,
    from_scratch: Annotated[
        bool, typer.Option("--from-scratch", help="Start from random weights.", rich_help_panel=_LEARNING)
    ] = False,
    epochs: Annotated[int, typer.Option(help="At most.", rich_help_panel=_LEARNING)] = 30,
    batch: Annotated[int, typer.Option(help="Images an update.", rich_help_panel=_LEARNING)] = 64,
    lr: Annotated[
        float | None,
        typer.Option(
            help="Learning rate at the start. Default: 0.001, or 0.0003 from learned weights.",
            show_default=False,
            rich_help_panel=_LEARNING,
        ),
    ] = None,
    label_smoothing: Annotated[
        float, typer.Option(help="Share of each target spread over all classes.", rich_help_panel=_LEARNING)
    ] = 0.03,
    patience: Annotated[
        int, typer.Option(help="Epochs without gain until the run ends.", rich_help_panel=_LEARNING)
    ] = 10,
    seed: Annotated[
        int, typer.Option(help="The same seed, images and machine give the same model.", rich_help_panel=_LEARNING)
    ] = 0,
    progress: Annotated[
        Shown,
        typer.Option(help="json: one message a line on stdout.", rich_help_panel=_CONVERSATION),
    ] = Shown.TERMINAL,
    commands: Annotated[
        bool,
        typer.Option(
            "--commands",
            help="Read 'stop' (keep the best so far) and 'cancel' from stdin; its end means stop.",
            rich_help_panel=_CONVERSATION,
        ),
    ] = False,
) -> None:
    """Train a network on folders of images, and write it as a model that the window can use.

    Ctrl-C ends after the batch and keeps the best so far; a second one cancels and leaves nothing behind.
    """
    with _reporting(progress) as report:
        try:
            from smiledesk.training.request import TrainingRequest

            request = TrainingRequest(
                folders=tuple(folders),
                output=output or _new_model(),
                architecture=_architecture(conv, kernel, pool, dense, size, colour),
                samples_file=samples,
                merge=_merged(classes),
                group_by=group_by,
                faces=faces.value,
                yunet=yunet,
                validation=validation,
                hold_out=hold_out,
                epochs=epochs,
                batch=batch,
                learning_rate=lr,
                label_smoothing=label_smoothing,
                patience=patience,
                seed=seed,
                warm_start=warm_start,
                from_scratch=from_scratch,
                positive_class=positive_class,
                title=title,
            )
            folder = _train(request, report, commands=commands)
        except Exception as error:
            _report_failure(error, report)
            raise
    if progress is Shown.TERMINAL:
        typer.echo(folder)


def _train(request: "TrainingRequest", report: "Report", *, commands: bool) -> Path:
    from smiledesk.faces.choosing import detector_for
    from smiledesk.settings import load_settings, yunet_file
    from smiledesk.training.control import Control, obey_commands, obeying_signals
    from smiledesk.training.run import train as run

    control = Control()
    if commands:
        # Unbuffered: a thread that waits in a buffered read holds its lock, and Python aborts on it at exit.
        obey_commands(control, open(sys.stdin.fileno(), "rb", buffering=0, closefd=False))  # noqa: SIM115 - no path, and open until the end
    yunet = request.yunet or yunet_file(load_settings())
    with obeying_signals(control):
        return run(request, lambda: detector_for(yunet), control, report).folder


def _reporting(progress: Shown) -> "AbstractContextManager[Report]":
    from smiledesk.training.reporting import json_lines, terminal

    return json_lines() if progress is Shown.JSON else terminal()


def _report_failure(error: Exception, report: "Report") -> None:
    """The parent hears of it on stdout; the person at the terminal hears of it from the command line's own end."""
    from smiledesk.core.messages import Failed
    from smiledesk.training.control import Cancelled

    message = str(error) if isinstance(error, UserError) else f"a defect of the program: {error!r}"
    report(Failed(message=message, cancelled=isinstance(error, Cancelled)))


def _new_model() -> Path:
    from smiledesk.settings import user_data_folder

    return user_data_folder() / "models" / time.strftime("%Y-%m-%d-%H%M%S")


def _architecture(conv: str, kernel: int, pool: int, dense: str, size: int, colour: Colours) -> "Architecture":
    from smiledesk.training.architecture import Architecture

    return Architecture(_numbers(conv), kernel, pool, _numbers(dense), size, colour.value)


def _numbers(text: str) -> tuple[int, ...]:
    if text.strip().lower() in ("", "none"):
        return ()
    try:
        return tuple(int(number) for number in text.split(","))
    except ValueError as error:
        raise typer.BadParameter(f"whole numbers between commas, such as 16,32. Received: {text}") from error


def _merged(classes: list[str] | None) -> dict[str, str]:
    from smiledesk.dataset.folders import parse_classes

    return parse_classes(classes or ())
