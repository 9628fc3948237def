"""``smiledesk train``: from folders of images to a model."""

import time
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from smiledesk.cli.child_protocol import FOR_PROGRAMS, ProgressOption, Shown, command_lines, reporting
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
from smiledesk.cli.output import print_line

if TYPE_CHECKING:
    from collections.abc import Callable

    from smiledesk.faces.base import FaceDetector
    from smiledesk.jobs.training_request import TrainingRequest
    from smiledesk.network.bundle import Bundle
    from smiledesk.training.control import Control
    from smiledesk.training.reporting import Report


def train(
    context: typer.Context,
    folders: Annotated[
        list[Path] | None,
        typer.Argument(
            metavar="FOLDER...",
            help="Folders that hold a folder of images for each class. One named twice is shown twice an epoch.",
            show_default=False,
        ),
    ] = None,
    output: Annotated[
        Path | None,
        typer.Option(help="The folder to make for the model. Default: a new model of your own.", show_default=False),
    ] = None,
    title: Annotated[
        str | None, typer.Option(help="The model's name. Default: its folder's.", show_default=False)
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
    resume: Annotated[
        Path | None,
        typer.Option(
            metavar="RUN",
            help="Resume an interrupted run: its folder OUTPUT-run, which holds all other settings.",
            show_default=False,
        ),
    ] = None,
    progress: ProgressOption = Shown.TERMINAL,
    commands: Annotated[
        bool,
        typer.Option(
            "--commands",
            help="Read 'stop' (keep the best so far) and 'cancel' from stdin. When stdin ends, the run ends and can be "
            "resumed.",
            rich_help_panel=FOR_PROGRAMS,
        ),
    ] = False,
) -> None:
    """Train a network on folders of images, and write it as a model for the window and the commands.

    Ctrl-C ends after the batch and keeps the best so far; a second one cancels and leaves nothing behind. After a crash
    or a shutdown the run can be resumed.
    """
    _refuse_settings_of_two_runs(context)
    with reporting(progress) as report:
        from smiledesk.cli.defaults import detector_choice, model_folder
        from smiledesk.jobs.training_request import TrainingRequest
        from smiledesk.network.runs import clear_up
        from smiledesk.training.fit import run
        from smiledesk.training.fit.run_folder import read_request

        clear_up(_models())
        if resume is not None:
            folder = _conducted(run.resume, read_request(resume), report, commands=commands)
        else:
            request = TrainingRequest(
                folders=tuple(folders or ()),
                output=output or _models() / time.strftime("%Y-%m-%d-%H%M%S"),
                architecture=architecture(conv, kernel, pool, dense, size, colour),
                samples_file=samples,
                merge=merged(classes),
                group_by=group_by,
                faces=faces.value,
                yunet=detector_choice(yunet).yunet,
                validation=validation,
                hold_out=hold_out,
                epochs=epochs,
                batch=batch,
                learning_rate=lr,
                label_smoothing=label_smoothing,
                dropout=dropout,
                augment=augment,
                teachers=tuple(map(model_folder, teacher or ())),
                patience=patience,
                seed=seed,
                split_seed=split_seed,
                warm_start=None if warm_start is None else model_folder(warm_start),
                from_scratch=from_scratch,
                threshold=threshold,
                positive_class=positive_class,
                title=title,
                keep_epochs=keep_epochs,
            )
            folder = _conducted(run.train, request, report, commands=commands)
    if progress is Shown.TERMINAL:
        print_line(folder)


def _refuse_settings_of_two_runs(context: typer.Context) -> None:
    """Folders of images are needed, and with ``--resume`` neither they nor any other setting is."""
    given = {name for name in context.params if _was_given(context, name)}
    if "resume" not in given:
        if "folders" not in given:
            raise typer.BadParameter("give a folder of images, or a run to --resume", context, param_hint="FOLDER...")
        return
    if others := given - {"resume", "progress", "commands"}:
        raise typer.BadParameter(
            f"the run knows its settings: leave all others out. Received: {', '.join(sorted(others))}",
            context,
            param_hint="--resume",
        )


def _was_given(context: typer.Context, name: str) -> bool:
    source = context.get_parameter_source(name)
    return source is not None and source.name != "DEFAULT"


def _conducted(
    work: "Callable[[TrainingRequest, Callable[[], FaceDetector], Control, Report], Bundle]",
    request: "TrainingRequest",
    report: "Report",
    *,
    commands: bool,
) -> Path:
    """The folder of the bundle that the work makes, while signals and commands are obeyed."""
    from smiledesk.faces.factory import DetectorChoice
    from smiledesk.training.commands import listen
    from smiledesk.training.control import Control, obeying_signals

    control = Control()
    if commands:
        listen(command_lines(), control.obey, control.suspend)
    with obeying_signals(control.stop, control.suspend):
        return work(request, DetectorChoice(request.yunet).make, control, report).folder


def _models() -> Path:
    from smiledesk.user_data import user_data_folder

    return user_data_folder() / "models"
