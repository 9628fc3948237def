"""What the training child says on stdout and hears on stdin: one JSON object a line.

Arrays never travel in a message; they lie as files in the run's folder and the message names them.
"""

from typing import Annotated, Literal, cast

import msgspec

from smiledesk.core.decoding import decoding
from smiledesk.core.errors import UserError
from smiledesk.core.json_text import decode_json, encode_json


class MessageError(UserError):
    """A line is no message or command; the error says why."""


class Message(msgspec.Struct, frozen=True, kw_only=True, tag_field="type", tag=str.lower):
    """Something the training child reports."""


class Started(Message, frozen=True, kw_only=True):
    """The run begins, or goes on. version: SmileDesk's. seed: of the split, the weights and the batches.

    run: the run's folder, which all other messages mean: what it needs to go on after an interruption, what it learned
    by, and, where the networks of all epochs are kept, their snapshots in ``epochs/``. resumed: epochs that were done
    before an interruption; their `Epoch` messages come again.
    """

    version: str
    folders: tuple[str, ...]
    output: str
    seed: int
    epochs: int
    batch: int
    run: str
    resumed: int = 0


class Progress(Message, frozen=True, kw_only=True):
    """How far the run is. training counts the batches of all epochs; the others count images or steps.

    starting: TensorFlow is imported, which takes seconds.
    """

    phase: Literal["reading", "starting", "training", "calibrating", "measuring", "exporting"]
    done: int
    total: int


class FolderRead(msgspec.Struct, frozen=True, kw_only=True):
    """One folder of the data. faces: ``crop`` or ``whole``, as asked or as found out. skipped: reason -> images.

    times: how often an epoch shows each of its images; a folder named twice counts twice. observations: see
    `SurveyedFolder`.
    """

    folder: str
    faces: str
    images: int
    skipped: dict[str, int]
    times: int = 1
    observations: tuple[str, ...] = ()


class Dataset(Message, frozen=True, kw_only=True):
    """What there is to learn from. training, validation: class name -> images. report: a CSV of every skipped file."""

    folders: tuple[FolderRead, ...]
    training: dict[str, int]
    validation: dict[str, int]
    hold_out: int
    """Images kept out to measure the finished model with."""
    test: int
    """Images whose ``split`` is ``test``, which the run never opens."""
    report: str | None
    cross_validated: bool = False
    """The images are so few that all are learned from; of each, a network is asked that was not shown it."""


class Built(Message, frozen=True, kw_only=True):
    """The network is ready to learn. warm_start: the bundle its weights come from; None: they are random."""

    parameters: int
    warm_start: str | None
    learning_rate: float


class Epoch(Message, frozen=True, kw_only=True):
    """One epoch is over. epoch counts from 1. seconds: this epoch's. eta: seconds until the last epoch would end."""

    epoch: int
    epochs: int
    loss: float
    accuracy: float
    validation_loss: float
    validation_accuracy: float
    learning_rate: float
    best: bool
    seconds: float
    eta: float
    network: int | None = None
    """Number of this epoch's snapshot, where snapshots are kept: the epoch's; 0 is what the run started from."""


class Judged(Message, frozen=True, kw_only=True):
    """What the finished network says of images that it did not learn from; all of them stand in ``validation.csv``.

    images: ``hold_out``, where some were held out, else ``validation``, by which epoch and threshold were chosen, or
    ``cross_validation``, where few images were added to what a network knew: of each a network like the finished one
    was asked that had not learned from it.
    confusion: true class -> class it was called, or ``no face`` -> images. mistakes: name of an .npz in the run's
    folder with the worst of them, worst first; None where there is none: ``images`` (n, size, size, channels) uint8,
    gray or BGR, as the network saw them, ``truth`` and ``called`` (n,) int64, indices of classes, ``probability`` (n,)
    float32, of the class it was called, and ``files`` (n,), paths.
    """

    images: Literal["hold_out", "validation", "cross_validation"]
    confusion: dict[str, dict[str, int]]
    mistakes: str | None


class Finished(Message, frozen=True, kw_only=True):
    """The bundle is whole on the disk. stopped: why: all epochs done, nothing gained any more, asked to."""

    bundle: str
    best_epoch: int
    stopped: Literal["epochs", "early", "asked"]
    metrics: dict[str, float]
    seconds: float


class Imported(Message, frozen=True, kw_only=True):
    """Somebody else's model is in the store. name: what it is called there. bundle: its folder."""

    name: str
    bundle: str


class Augmented(Message, frozen=True, kw_only=True):
    """Changed views of some training images are drawn.

    views: path of an .npz: ``images`` (n, size, size, channels) uint8, gray or BGR, the faces unchanged, ``views`` (n,
    count, size, size, channels) uint8, and ``labels`` (n,) int64, indices of classes.
    """

    classes: tuple[str, ...]
    views: str


class Thumbnail(msgspec.Struct, frozen=True, kw_only=True):
    """A small picture. name: of a file in the survey's folder. file: path of the image that it shows."""

    name: str
    file: str


class SurveyedFolder(msgspec.Struct, frozen=True, kw_only=True):
    """One folder of the data. faces: ``crop`` or ``whole``; None while not known.

    images: that training would open. test: that it never opens. skipped: reason -> images, as far as known. problem:
    why training cannot read the folder, in one line; None where it can. observations: what the user should know of how
    the images were found, such as that a folder ``test`` is held out; each a sentence without capital and full stop.
    """

    folder: str
    faces: Literal["crop", "whole"] | None
    images: int
    test: int
    skipped: dict[str, int]
    problem: str | None
    observations: tuple[str, ...] = ()


class SurveyedClass(msgspec.Struct, frozen=True, kw_only=True):
    """One class of all folders together. members: class folders or labels that it is made of.

    training, validation, hold_out: images that are of use, so many as are not known to be skipped. skipped: as far as
    known. test: images that are never opened. seen: images to learn from that were looked at and are of use.
    """

    name: str
    members: tuple[str, ...]
    training: int
    validation: int
    hold_out: int
    test: int
    skipped: int
    seen: int
    thumbnails: tuple[Thumbnail, ...]

    @property
    def learned(self) -> int:
        """Images to learn from and to choose epoch and threshold by."""
        return self.training + self.validation


class SkippedImage(msgspec.Struct, frozen=True, kw_only=True):
    """An image that training would leave out. detail: see `dataset.samples.Skipped`."""

    file: str
    label: str
    reason: str
    detail: str
    thumbnail: str | None


class Surveyed(Message, frozen=True, kw_only=True):
    """What a training run would find, as far as ``done`` of ``total`` images tell; the last one has seen all.

    thumbnails: folder of the small pictures; None where none are made. fewest: images that a class needs at least.
    """

    folders: tuple[SurveyedFolder, ...]
    classes: tuple[SurveyedClass, ...]
    skipped: tuple[SkippedImage, ...]
    fewest: int
    done: int
    total: int
    finished: bool
    thumbnails: str | None


class Ready(Message, frozen=True, kw_only=True):
    """The stepper has its images and is waiting for commands.

    run: its folder. images: name of an .npz in it: ``images`` (n, size, size, channels) uint8, gray or BGR, and
    ``labels`` (n,) int64, indices of classes. parameters: of the network.
    """

    run: str
    classes: tuple[str, ...]
    images: str
    parameters: int


Step = Literal["draw", "forward", "error", "backward", "update"]
"""The five steps of learning: random weights, forward pass, error, backward pass, update."""


class Stepped(Message, frozen=True, kw_only=True):
    """One of the five steps is done.

    update: how many updates the weights have seen since they were drawn. loss: mean over the images, by the weights as
    they are after the step; None while it is not known. learning_rate: of the update. arrays: name of an .npz in the
    run's folder, float32, with what the step brought:

    - draw: ``<layer>/kernel``, ``<layer>/bias``
    - forward: ``probabilities`` (n, classes)
    - error: ``probabilities``, ``losses`` (n,)
    - backward: ``<layer>/kernel``, ``<layer>/bias``: the gradients of the loss
    - update: ``before/<layer>/kernel``, ``gradient/<layer>/kernel``, ``<layer>/kernel`` and the same for ``bias``; and
      ``probabilities``, ``losses`` by the new weights

    network: number of the snapshot in ``epochs/`` of the run's folder, after draw and update; else None.
    """

    step: Step
    update: int
    loss: float | None
    arrays: str
    network: int | None = None
    learning_rate: float | None = None


class Repeated(Message, frozen=True, kw_only=True):
    """Some more updates of `Repeat` are done; a `Stepped` of the last one follows.

    update: of the last of them. losses: before each of them, none of which an earlier message told.
    """

    update: int
    losses: tuple[float, ...]


class Diverged(Message, frozen=True, kw_only=True):
    """An update made the weights useless, and they were put back to those before it.

    update: how many updates the weights have seen. reason: one line for the user, with what to do.
    """

    update: int
    reason: str


class Failed(Message, frozen=True, kw_only=True):
    """No bundle was written. message: one line for the user. cancelled: the user wanted it so.

    Whether a run can be resumed, `network.runs.interrupted_run` says; it may also end without a word.
    """

    message: str
    cancelled: bool = False


class Command(msgspec.Struct, frozen=True, kw_only=True, tag_field="type", tag=str.lower):
    """Something the training child is asked to do."""


class Stop(Command, frozen=True, kw_only=True):
    """End after this batch, validate, and keep the best so far; before anything was learned, `Cancel`.

    Stepper: end a `Repeat` early, and nothing else.
    """


class Cancel(Command, frozen=True, kw_only=True):
    """End now and leave nothing behind."""


LearningRate = Annotated[float, msgspec.Meta(gt=0)]


class Draw(Command, frozen=True, kw_only=True):
    """Stepper: draw random weights from a seed; forget all updates."""

    seed: Annotated[int, msgspec.Meta(ge=0, lt=2**32)] = 0


class Forward(Command, frozen=True, kw_only=True):
    """Stepper: run the network on the images."""


class Error(Command, frozen=True, kw_only=True):
    """Stepper: compare the probabilities with the labels."""


class Backward(Command, frozen=True, kw_only=True):
    """Stepper: find the gradient of the loss for every weight."""


class Update(Command, frozen=True, kw_only=True):
    """Stepper: move every weight against its gradient, ``w - learning_rate * gradient``."""

    learning_rate: LearningRate = 0.1


class Repeat(Command, frozen=True, kw_only=True):
    """Stepper: forward, error, backward and update, so many times; `Stop` ends it early."""

    times: Annotated[int, msgspec.Meta(ge=1)]
    learning_rate: LearningRate = 0.1


AnyMessage = (
    Started
    | Progress
    | Dataset
    | Built
    | Epoch
    | Judged
    | Finished
    | Imported
    | Augmented
    | Surveyed
    | Ready
    | Stepped
    | Repeated
    | Diverged
    | Failed
)
AnyCommand = Stop | Cancel | Draw | Forward | Error | Backward | Update | Repeat


def encode(item: AnyMessage | AnyCommand) -> bytes:
    """One line of JSON, ending in a newline."""
    return encode_json(item) + b"\n"


def decode_message(line: bytes) -> AnyMessage:
    """The message in a line.

    Raises:
        MessageError: the line is no message.
    """
    with decoding(_not_understood):
        # A type checker does not accept a union as a type.
        message: AnyMessage = decode_json(line, cast("type[AnyMessage]", AnyMessage))
    return message


def decode_command(line: bytes) -> AnyCommand:
    """The command in a line; a bare word such as ``stop`` is one too, for people at a terminal.

    Raises:
        MessageError: the line is no command.
    """
    word = line.strip().decode("utf-8", "replace")
    if word.isalpha():
        line = msgspec.json.encode({"type": word})
    with decoding(_not_understood):
        command: AnyCommand = decode_json(line, cast("type[AnyCommand]", AnyCommand))
    return command


def _not_understood(reason: str) -> MessageError:
    return MessageError(f"a message between two processes is malformed: {reason}")
