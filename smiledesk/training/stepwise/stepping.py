"""Learning on command: a few faces and a network that does one learning step for each command."""

import shutil
import threading
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from smiledesk.core.errors import UserError, os_error_line
from smiledesk.faces.base import FaceDetector
from smiledesk.jobs.commands import Cancel, Stop
from smiledesk.jobs.messages import Progress
from smiledesk.jobs.protocol import AnyCommand
from smiledesk.jobs.requests import StepRequest
from smiledesk.jobs.step_messages import Ready
from smiledesk.training.classes import positive_class
from smiledesk.training.control import Cancelled
from smiledesk.training.fit.labelled_subset import LabelledSubset, SubsetImages, read_subset
from smiledesk.training.reporting import Report


class CommandQueue:
    """Commands in the order they came. `Cancel` does not wait for its turn.

    Every method is safe to call from any thread and from a signal handler; one thread takes commands out.
    """

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._waiting: deque[AnyCommand] = deque()
        self._ended = False
        self._cancelled = False

    def put(self, command: AnyCommand) -> None:
        """Append a command."""
        if isinstance(command, Cancel):
            self.cancel()
            return
        with self._changed:
            self._waiting.append(command)
            self._changed.notify()

    def stop(self) -> None:
        """End after the waiting commands, each `Repeat` of them after one update. The second call cancels."""
        with self._changed:
            self._cancelled = self._ended
            self._ended = True
            self._changed.notify()

    def finish(self) -> None:
        """End after the waiting commands, as `stop` does; further calls change nothing."""
        with self._changed:
            self._ended = True
            self._changed.notify()

    def cancel(self) -> None:
        """End now and leave nothing behind."""
        with self._changed:
            self._cancelled = True
            self._changed.notify()

    def take(self) -> AnyCommand | None:
        """Wait for the next command; None at the end.

        Raises:
            Cancelled: nothing of the run is to stay.
        """
        with self._changed:
            self._changed.wait_for(lambda: self._waiting or self._ended or self._cancelled)
            if self._cancelled:
                raise Cancelled
            return self._waiting.popleft() if self._waiting else None

    def should_stop(self) -> bool:
        """True if a `Repeat` should end early: a `Stop` is waiting, or no further commands will come.

        Raises:
            Cancelled: nothing of the run is to stay.
        """
        with self._changed:
            if self._cancelled:
                raise Cancelled
            return self._ended or any(isinstance(command, Stop) for command in self._waiting)


def step(request: StepRequest, detector: Callable[[], FaceDetector], commands: CommandQueue, report: Report) -> None:
    """Read the faces, build the network, and obey commands until there are no more.

    Args:
        request: what to learn from, and with which network.
        detector: makes a face detector, once for each thread.
        commands: what to do.
        report: gets every message but `Failed`.

    Raises:
        UserError: the faces cannot be read, or the run's folder cannot be used.
        Cancelled: the user cancelled; the run's folder is as it was.
    """
    network = request.architecture
    subset = LabelledSubset(request.folders, request.images, request.faces, request.seed, network.size, network.colour)
    with _run_folder(request.run):
        report(Progress(phase="reading", done=0, total=1))
        faces = read_subset(subset, detector, report)
        commands.should_stop()
        report(Progress(phase="starting", done=0, total=1))
        _learn(request, faces, commands, report)


def _learn(request: StepRequest, faces: SubsetImages, commands: CommandQueue, report: Report) -> None:
    """The part that needs TensorFlow, whose import is slow."""
    from smiledesk.training.tensorflow_setup import set_up_tensorflow

    set_up_tensorflow()

    from smiledesk.training.snapshots import Snapshots, snapshot_card
    from smiledesk.training.stepwise.backpropagation import Backpropagation
    from smiledesk.training.stepwise.step_session import ArrayFiles, StepSession

    images = faces.images
    network = Backpropagation(request.architecture, len(faces.classes), images)
    card = snapshot_card(faces.classes, positive_class(None, faces.classes), request.architecture)
    files = ArrayFiles(request.run)
    session = StepSession(network, files, Snapshots(request.run, card, images.images), request.seed, report)
    report(
        Ready(
            run=str(request.run),
            classes=faces.classes,
            images=files.write("images", {"images": images.images, "labels": images.labels}),
            parameters=network.model.count_params(),
        )
    )
    while (command := commands.take()) is not None:
        session.obey(command, commands.should_stop)


@contextmanager
def _run_folder(run: Path) -> Iterator[None]:
    """Make the run's folder; if the block is cancelled, leave it as it was.

    Raises:
        UserError: it is not empty, or cannot be made.
    """
    is_new = not run.exists()
    try:
        run.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UserError("the folder for --run cannot be made: {error}", error=os_error_line(error)) from error
    if any(run.iterdir()):
        raise UserError("'{run}' holds something already: choose an empty folder for --run", run=run)
    try:
        yield
    except Cancelled:
        shutil.rmtree(run)
        if not is_new:
            run.mkdir()
        raise
