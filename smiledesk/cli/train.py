"""``smiledesk train``: from folders of images to a model."""

import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from smiledesk.cli.child_protocol import ProgressOption, Shown, command_lines, reporting
from smiledesk.cli.request_options import RequestOptions, takes
from smiledesk.cli.terminal import print_line
from smiledesk.core.installation import require_training
from smiledesk.jobs.settings import FOR_PROGRAMS
from smiledesk.jobs.training_request import TrainingRequest
from smiledesk.user_data import user_data_folder

if TYPE_CHECKING:
    from smiledesk.faces.base import FaceDetector
    from smiledesk.network.bundle import Bundle
    from smiledesk.training.control import Control
    from smiledesk.training.reporting import Report


@takes(TrainingRequest)
def train(
    options: RequestOptions[TrainingRequest],
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
    with reporting(progress) as report:
        require_training()
        from smiledesk.jobs.run_folder import request_of
        from smiledesk.network.runs import clear_up
        from smiledesk.training.fit import run

        if resume is None:
            work, request = run.train, _request(options)
        else:
            options.refuse_beside("resume")
            work, request = run.resume, request_of(resume)
        clear_up(_models())
        folder = _run(work, request, report, commands=commands)
    if progress is Shown.TERMINAL:
        print_line(folder)


def _request(options: RequestOptions[TrainingRequest]) -> TrainingRequest:
    from smiledesk.cli.defaults import model_folder

    def new_model(output: Path | None) -> Path:
        return output or _models() / time.strftime("%Y-%m-%d-%H%M%S")

    return options.request(
        output=new_model,
        warm_start=lambda name: name and model_folder(str(name)),
        teachers=lambda names: tuple(model_folder(str(name)) for name in names),
    )


def _run(
    work: "Callable[[TrainingRequest, Callable[[], FaceDetector], Control, Report], Bundle]",
    request: TrainingRequest,
    report: "Report",
    *,
    commands: bool,
) -> Path:
    """Work while signals and commands are obeyed; return the folder of the bundle that is made."""
    from smiledesk.faces.factory import DetectorChoice
    from smiledesk.training.control import Control, listen, obeying_signals

    control = Control()
    if commands:
        listen(command_lines(), control.obey, control.suspend)
    with obeying_signals(control.stop, control.suspend):
        return work(request, DetectorChoice(request.yunet).make, control, report).folder


def _models() -> Path:
    return user_data_folder() / "models"
