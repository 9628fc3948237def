"""``smiledesk train``: from folders of images to a model."""

import time
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from smiledesk.cli.conversation import FOR_PROGRAMS, ProgressOption, Shown, command_lines, reporting
from smiledesk.cli.data_options import (
    ClassesOption,
    FacesOption,
    GroupByOption,
    HoldOutOption,
    PositiveClassOption,
    SamplesOption,
    SplitSeedOption,
    ThresholdOption,
    ValidationOption,
    merged,
)
from smiledesk.cli.learning_options import (
    AugmentOption,
    BatchOption,
    DropoutOption,
    EpochsOption,
    FromScratchOption,
    KeepEpochsOption,
    LabelSmoothingOption,
    LearningRateOption,
    PatienceOption,
    SeedOption,
    TeacherOption,
    WarmStartOption,
)
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
from smiledesk.cli.options import Faces, YuNetOption

if TYPE_CHECKING:
    from smiledesk.training.reporting import Report
    from smiledesk.training.request import TrainingRequest


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
    samples: SamplesOption = None,
    classes: ClassesOption = None,
    positive_class: PositiveClassOption = None,
    threshold: ThresholdOption = None,
    faces: FacesOption = Faces.AUTO,
    group_by: GroupByOption = None,
    validation: ValidationOption = 0.1,
    hold_out: HoldOutOption = 0.0,
    split_seed: SplitSeedOption = None,
    yunet: YuNetOption = None,
    conv: ConvOption = CONV,
    kernel: KernelOption = KERNEL,
    pool: PoolOption = POOL,
    dense: DenseOption = DENSE,
    size: SizeOption = SIZE,
    colour: ColourOption = COLOUR,
    warm_start: WarmStartOption = None,
    from_scratch: FromScratchOption = False,
    epochs: EpochsOption = 30,
    batch: BatchOption = 64,
    lr: LearningRateOption = None,
    label_smoothing: LabelSmoothingOption = 0.03,
    dropout: DropoutOption = 0.3,
    augment: AugmentOption = 1.0,
    teacher: TeacherOption = None,
    patience: PatienceOption = 10,
    seed: SeedOption = 0,
    keep_epochs: KeepEpochsOption = False,
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
            merge=merged(classes),
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
            augment=augment,
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
