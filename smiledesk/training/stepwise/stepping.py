"""A run that learns on command: a handful of faces and a network, and nothing happens until somebody says so."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from smiledesk.core.errors import UserError, os_error_line
from smiledesk.faces.base import FaceDetector
from smiledesk.jobs.messages import Progress
from smiledesk.jobs.step_messages import Ready
from smiledesk.network.architecture import Architecture
from smiledesk.training.commands import Commands
from smiledesk.training.control import Cancelled
from smiledesk.training.numbered_arrays import ArrayFiles
from smiledesk.training.reporting import Report
from smiledesk.training.starting import positive_class
from smiledesk.training.stepwise.labelled_subset import HeldImages, LabelledSubset, take


@dataclass(frozen=True, slots=True)
class SteppingRequest:
    """run: a new or empty folder for arrays and snapshots. handful: what to learn from. seed: of the weights."""

    run: Path
    handful: LabelledSubset
    architecture: Architecture
    seed: int


def step(request: SteppingRequest, detector: Callable[[], FaceDetector], commands: Commands, report: Report) -> None:
    """Get ready, then obey until there are no more commands.

    Raises:
        UserError: it cannot be done.
        Cancelled: the user wanted it so; the run's folder is as it was.
    """
    with _run_folder(request.run):
        report(Progress(phase="reading", done=0, total=1))
        held = take(request.handful, detector, report)
        commands.should_stop()
        report(Progress(phase="starting", done=0, total=1))
        _learn(request, held, commands, report)


def _learn(request: SteppingRequest, held: HeldImages, commands: Commands, report: Report) -> None:
    """The part that needs TensorFlow."""
    from smiledesk.training.tensorflow_setup import set_up_tensorflow

    set_up_tensorflow()

    from smiledesk.training.snapshots import Snapshots, snapshot_card
    from smiledesk.training.stepwise.backpropagation import Backpropagation
    from smiledesk.training.stepwise.step_session import StepSession

    network = Backpropagation(request.architecture, len(held.classes), held.images)
    card = snapshot_card(held.classes, positive_class(None, held.classes), request.architecture)
    files = ArrayFiles(request.run)
    session = StepSession(network, files, Snapshots(request.run, card, held.images.images), request.seed, report)
    report(
        Ready(
            run=str(request.run),
            classes=held.classes,
            images=files.write("images", {"images": held.images.images, "labels": held.images.labels}),
            parameters=network.model.count_params(),
        )
    )
    while (command := commands.take()) is not None:
        session.obey(command, commands.should_stop)


@contextmanager
def _run_folder(run: Path) -> Iterator[None]:
    """Make the run's folder; a run that is cancelled leaves nothing in it.

    Raises:
        UserError: it holds something already.
    """
    new = not run.exists()
    try:
        run.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UserError(f"the folder for --run cannot be made: {os_error_line(error)}") from error
    if any(run.iterdir()):
        raise UserError(f"'{run}' holds something already: choose an empty folder for --run")
    try:
        yield
    except Cancelled:
        shutil.rmtree(run)
        if not new:
            run.mkdir()
        raise
