"""What the training child says on stdout and hears on stdin: one JSON object a line.

Arrays never travel in a message; they lie as files in the run's folder and the message names them.
"""

from typing import Literal

import msgspec


class Message(msgspec.Struct, frozen=True, kw_only=True, tag_field="type", tag=str.lower):
    """Something the training child reports."""


class Started(Message, frozen=True, kw_only=True):
    """The run begins. version: SmileDesk's. seed: of the split, the weights and the batches."""

    version: str
    folders: tuple[str, ...]
    output: str
    seed: int
    epochs: int
    batch: int


class Progress(Message, frozen=True, kw_only=True):
    """How far the run is. training counts the batches of all epochs; the others count images or steps."""

    phase: Literal["reading", "training", "calibrating", "measuring", "exporting"]
    done: int
    total: int


class FolderRead(msgspec.Struct, frozen=True, kw_only=True):
    """One folder of the data. faces: ``crop`` or ``whole``, as asked or as found out. skipped: reason -> images.

    times: how often an epoch shows each of its images; a folder named twice counts twice.
    """

    folder: str
    faces: str
    images: int
    skipped: dict[str, int]
    times: int = 1


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


class Finished(Message, frozen=True, kw_only=True):
    """The bundle is whole on the disk. stopped: why: all epochs done, nothing gained any more, asked to."""

    bundle: str
    best_epoch: int
    stopped: Literal["epochs", "early", "asked"]
    metrics: dict[str, float]
    seconds: float


class Failed(Message, frozen=True, kw_only=True):
    """Nothing was written. message: one line for the user. cancelled: the user wanted it so."""

    message: str
    cancelled: bool = False


class Command(msgspec.Struct, frozen=True, kw_only=True, tag_field="type", tag=str.lower):
    """Something the training child is asked to do."""


class Stop(Command, frozen=True, kw_only=True):
    """End after this batch, validate, and keep the best so far."""


class Cancel(Command, frozen=True, kw_only=True):
    """End now and leave nothing behind."""


AnyMessage = Started | Progress | Dataset | Built | Epoch | Finished | Failed
AnyCommand = Stop | Cancel

_message_decoder = msgspec.json.Decoder(AnyMessage)
_command_decoder = msgspec.json.Decoder(AnyCommand)


def encode(item: AnyMessage | AnyCommand) -> bytes:
    """One line of JSON, ending in a newline."""
    return msgspec.json.encode(item) + b"\n"


def decode_message(line: bytes) -> AnyMessage:
    """The message in a line.

    Raises:
        msgspec.DecodeError: the line is no message.
    """
    message: AnyMessage = _message_decoder.decode(line)
    return message


def decode_command(line: bytes) -> AnyCommand:
    """The command in a line; a bare word such as ``stop`` is one too, for people at a terminal.

    Raises:
        msgspec.DecodeError: the line is no command.
    """
    word = line.strip().decode("utf-8", "replace")
    if word.isalpha():
        line = msgspec.json.encode({"type": word})
    command: AnyCommand = _command_decoder.decode(line)
    return command
