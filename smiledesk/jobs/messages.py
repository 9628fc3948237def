"""Messages that a child process reports while it trains, imports or augments.

Arrays are files, which a message names.
"""

from typing import Literal

import msgspec

from smiledesk.core.translatable import Translatable


class Message(msgspec.Struct, frozen=True, kw_only=True, tag_field="type", tag=str.lower):
    """A report of a child process."""


class Progress(Message, frozen=True, kw_only=True):
    """Progress of the work."""

    phase: Literal["reading", "starting", "training", "calibrating", "measuring", "exporting"]
    """``starting``: TensorFlow is imported, which takes seconds."""

    done: int
    total: int
    """Batches of all epochs while ``training``; images or steps otherwise."""


class Failed(Message, frozen=True, kw_only=True):
    """The work ended without its result; a process may also end without this message.

    `network.runs.interrupted_run` tells whether a training run can be resumed.
    """

    message: Translatable
    """One line for the user."""

    cancelled: bool = False
    """The user asked for it."""


class Started(Message, frozen=True, kw_only=True):
    """A training run begins or resumes."""

    version: str
    """Version of SmileDesk."""

    folders: tuple[str, ...]
    output: str
    seed: int
    epochs: int
    batch: int
    run: str
    """The run's folder, which all later messages refer to. See `network.runs` for its content."""

    resumed: int = 0
    """Epochs that were done before an interruption; their `Epoch` messages come again."""


class FolderRead(msgspec.Struct, frozen=True, kw_only=True):
    """One folder of the training data."""

    folder: str
    faces: str
    """``crop`` or ``whole``, as requested or as found out."""

    images: int
    skipped: dict[str, int]
    """Reason -> images."""

    times: int = 1
    """Times that an epoch shows each image; a folder named twice counts twice."""

    observations: tuple[Translatable, ...] = ()
    """See `survey_messages.SurveyedFolder`."""


class Dataset(Message, frozen=True, kw_only=True):
    """The training data, divided."""

    folders: tuple[FolderRead, ...]
    training: dict[str, int]
    """Class -> images."""

    validation: dict[str, int]
    """Class -> images."""

    hold_out: int
    """Images kept out to measure the finished model with."""

    test: int
    """Images whose ``split`` is ``test``, which the run never opens."""

    report: str | None
    """A CSV file of every skipped image."""

    heads: tuple[str, ...] = ()
    """Folders that each teach an output of their own, of which the first one's is kept; empty: all teach one."""

    cross_validated: bool = False
    """The images are so few that all are learned from; of each, a network is asked that was not shown it."""


class Built(Message, frozen=True, kw_only=True):
    """The network is ready to learn."""

    parameters: int
    warm_start: str | None
    """Bundle that its weights come from; None: they are random."""

    learning_rate: float


class Epoch(Message, frozen=True, kw_only=True):
    """One epoch is over."""

    epoch: int
    """Counted from 1."""

    epochs: int
    loss: float
    accuracy: float
    validation_loss: float
    validation_accuracy: float
    learning_rate: float
    best: bool
    """True if its weights are the ones to keep so far."""
    seconds: float
    """Duration of this epoch."""

    eta: float
    """Seconds until the last epoch would end."""

    network: int | None = None
    """Number of this epoch's snapshot, where snapshots are kept: the epoch's; 0 is the start of the run."""


class Measured(Message, frozen=True, kw_only=True):
    """Predictions of the finished network on images it did not learn from; ``validation.csv`` lists all of them."""

    images: Literal["hold_out", "validation", "cross_validation"]
    """``hold_out`` where images were held out, else ``validation``, by which epoch and threshold were chosen.

    ``cross_validation`` where few images were added to what a network knew: each was judged by a network like the
    finished one that had not learned from it.
    """

    confusion: dict[str, dict[str, int]]
    """True class -> predicted class or ``no face`` -> images."""

    mistakes: str | None
    """Name of an .npz file in the run's folder with the worst mistakes, worst first; None if there are none.

    ``images`` (n, size, size, channels) uint8, gray or BGR, as the network saw them; ``truth`` and ``called`` (n,)
    int64, indices of classes; ``probability`` (n,) float32, of the predicted class; ``files`` (n,), paths.
    """


class Finished(Message, frozen=True, kw_only=True):
    """The bundle is whole on the disk."""

    bundle: str
    best_epoch: int
    stopped: Literal["epochs", "early", "asked"]
    """Why the run ended: all epochs done, no more improvement, or on request."""

    metrics: dict[str, float]
    seconds: float


class Imported(Message, frozen=True, kw_only=True):
    """A model from elsewhere is in the store."""

    name: str
    """Its name in the store."""

    bundle: str
    """Its folder."""


class Saved(Message, frozen=True, kw_only=True):
    """A changed network is in the store as a model."""

    name: str
    """Its name in the store."""

    bundle: str
    """Its folder."""


class Augmented(Message, frozen=True, kw_only=True):
    """Augmented views of some training images are drawn."""

    classes: tuple[str, ...]
    views: str
    """Path of an .npz file.

    ``images`` (n, size, size, channels) uint8, gray or BGR, the faces unchanged; ``views`` (n, count, size, size,
    channels) uint8; ``labels`` (n,) int64, indices of classes.
    """
