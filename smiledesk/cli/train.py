"""``smiledesk train``: from folders of images to a model."""

import time
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from smiledesk.cli.conversation import FOR_PROGRAMS, ProgressOption, Shown, command_lines, reporting
from smiledesk.cli.network_options import (
    COLOUR,
    CONV,
    DENSE,
    KERNEL,
    POOL,
    SIZE,
    ColourOption,
    ConvOption,
    DenseOption,
    KernelOption,
    PoolOption,
    SizeOption,
    architecture,
)
from smiledesk.cli.options import LARGEST_SEED, Faces, YuNetOption

if TYPE_CHECKING:
    from smiledesk.training.reporting import Report
    from smiledesk.training.request import TrainingRequest

_DATA = "The images"
_LEARNING = "The learning"


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
    threshold: Annotated[
        float | None,
        typer.Option(
            help="Probability from which the verdict is the positive class. Default: what suits the validation images.",
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
    conv: ConvOption = CONV,
    kernel: KernelOption = KERNEL,
    pool: PoolOption = POOL,
    dense: DenseOption = DENSE,
    size: SizeOption = SIZE,
    colour: ColourOption = COLOUR,
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
    dropout: Annotated[
        float,
        typer.Option(
            help="Share of each hidden dense layer's inputs left out at random while learning.",
            rich_help_panel=_LEARNING,
        ),
    ] = 0.3,
    teacher: Annotated[
        list[Path] | None,
        typer.Option(
            metavar="MODEL",
            help="A trained model to learn from beside the labels; may be repeated.",
            rich_help_panel=_LEARNING,
        ),
    ] = None,
    patience: Annotated[
        int, typer.Option(help="Epochs without gain until the run ends.", rich_help_panel=_LEARNING)
    ] = 10,
    seed: Annotated[
        int,
        typer.Option(
            min=0,
            max=LARGEST_SEED,
            help="The same seed, images and machine give the same model.",
            rich_help_panel=_LEARNING,
        ),
    ] = 0,
    split_seed: Annotated[
        int | None,
        typer.Option(
            help="Which images validation and hold-out are drawn from. Default: as --seed.",
            show_default=False,
            rich_help_panel=_DATA,
        ),
    ] = None,
    keep_epochs: Annotated[
        bool,
        typer.Option(
            "--keep-epochs",
            help="Keep the network of every epoch, 0 being the start, in <output>-run/epochs/NNN.tflite.",
            rich_help_panel=_LEARNING,
        ),
    ] = False,
    progress: ProgressOption = Shown.TERMINAL,
    commands: Annotated[
        bool,
        typer.Option(
            "--commands",
            help="Read 'stop' (keep the best so far) and 'cancel' from stdin; its end means stop.",
            rich_help_panel=FOR_PROGRAMS,
        ),
    ] = False,
) -> None:
    """Train a network on folders of images, and write it as a model that the window can use.

    Ctrl-C ends after the batch and keeps the best so far; a second one cancels and leaves nothing behind.
    """
    with reporting(progress) as report:
        from smiledesk.training.request import TrainingRequest

        request = TrainingRequest(
            folders=tuple(folders),
            output=output or _new_model(),
            architecture=architecture(conv, kernel, pool, dense, size, colour),
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
            dropout=dropout,
            teachers=tuple(teacher or ()),
            patience=patience,
            seed=seed,
            split_seed=split_seed,
            warm_start=warm_start,
            from_scratch=from_scratch,
            threshold=threshold,
            positive_class=positive_class,
            title=title,
            keep_epochs=keep_epochs,
        )
        folder = _train(request, report, commands=commands)
    if progress is Shown.TERMINAL:
        typer.echo(folder)


def _train(request: "TrainingRequest", report: "Report", *, commands: bool) -> Path:
    from smiledesk.faces.choosing import detector_for
    from smiledesk.settings import load_settings, yunet_file
    from smiledesk.training.commands import listen
    from smiledesk.training.control import Control, obeying_signals
    from smiledesk.training.run import train as run

    control = Control()
    if commands:
        listen(command_lines(), control.obey, control.finish)
    yunet = request.yunet or yunet_file(load_settings())
    with obeying_signals(control):
        return run(request, lambda: detector_for(yunet), control, report).folder


def _new_model() -> Path:
    from smiledesk.settings import user_data_folder

    return user_data_folder() / "models" / time.strftime("%Y-%m-%d-%H%M%S")


def _merged(classes: list[str] | None) -> dict[str, str]:
    from smiledesk.dataset.folders import parse_classes

    return parse_classes(classes or ())
