"""Checkpoints: a run that resumes from one ends with the weights of an uninterrupted run. No TensorFlow here."""

import hashlib
import math
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import msgspec
import numpy as np
from numpy.typing import NDArray

from smiledesk.core.array_files import ArrayFileError, Arrays, read_arrays, write_arrays
from smiledesk.core.decoding import decoding
from smiledesk.jobs.messages import Epoch
from smiledesk.jobs.training_request import TrainingError
from smiledesk.network.runs import CHECKPOINT
from smiledesk.training.fit.training_data import TrainingData

Weights = list[NDArray[Any]]
"""Arrays in the order of Keras' `get_weights`."""


@dataclass(frozen=True, slots=True, eq=False)
class Checkpoint:
    """State of a run after an epoch: everything that later epochs depend on, beside request, images and seed."""

    data_digest: str
    """See `digest_of`."""
    epochs: tuple[Epoch, ...]
    """Reports of the epochs that are done."""
    weights: Weights
    """Weights after the last epoch."""
    step_state: Weights
    """See `TrainingStep.state`."""
    best_epoch: int
    """Epoch to be kept by the request; 0 before the first."""
    best_loss: float
    """Validation loss of that epoch, in nats."""
    best_weights: Weights

    @property
    def epoch(self) -> int:
        """Number of epochs that are done."""
        return len(self.epochs)

    def after(self, epoch: Epoch, weights: Weights, step_state: Weights) -> "Checkpoint":
        """The checkpoint after one more epoch."""
        done = replace(self, epochs=(*self.epochs, epoch), weights=weights, step_state=step_state)
        if not epoch.best:
            return done
        return replace(done, best_epoch=epoch.epoch, best_loss=epoch.validation_loss, best_weights=weights)


def first_checkpoint(data: TrainingData, weights: Weights, step_state: Weights) -> Checkpoint:
    """The checkpoint before the first epoch."""
    return Checkpoint(digest_of(data), (), weights, step_state, 0, math.inf, weights)


def write_checkpoint(run: Path, checkpoint: Checkpoint) -> None:
    """Replace the checkpoint of a run, atomically.

    Raises:
        OSError: the run's folder cannot be written; the old checkpoint is untouched.
    """
    write_arrays(
        run / CHECKPOINT,
        {
            "epoch": np.array(checkpoint.epoch),
            "epochs": np.frombuffer(msgspec.json.encode(checkpoint.epochs), np.uint8),
            "material": np.array(checkpoint.data_digest),
            "best_epoch": np.array(checkpoint.best_epoch),
            "best_loss": np.array(checkpoint.best_loss),
            **_numbered("weights", checkpoint.weights),
            **_numbered("learner", checkpoint.step_state),
            **_numbered("best", checkpoint.best_weights),
        },
    )


def read_checkpoint(run: Path) -> Checkpoint | None:
    """The checkpoint of a run; None before the end of its first epoch.

    Raises:
        TrainingError: the file is damaged.
    """
    path = run / CHECKPOINT
    if not path.exists():
        return None
    try:
        arrays = read_arrays(path)
        with decoding(lambda reason: ArrayFileError("'{path}' lacks something: {reason}", path=path, reason=reason)):
            return Checkpoint(
                data_digest=str(arrays["material"]),
                epochs=msgspec.json.decode(arrays["epochs"].tobytes(), type=tuple[Epoch, ...]),
                weights=_listed("weights", arrays),
                step_state=_listed("learner", arrays),
                best_epoch=int(arrays["best_epoch"]),
                best_loss=float(arrays["best_loss"]),
                best_weights=_listed("best", arrays),
            )
    except ArrayFileError as error:
        raise TrainingError("the run cannot go on, discard it: {error}", error=error) from error


def digest_of(data: TrainingData) -> str:
    """SHA-256 of the training and validation images: classes, labels, heads, order, and pixels as the network sees."""
    digest = hashlib.sha256(f"{data.classes} {data.fingerprint}".encode())
    for images, order in ((data.training, data.training_order), (data.validation, data.validation_order)):
        for array in (images.images, images.labels, order):
            digest.update(f"{array.shape} {array.dtype}".encode() + array.tobytes())
    labels = [(one.soft_label, one.weight) for one in data.training.samples]
    if data.heads or any(soft_label or weight != 1 for soft_label, weight in labels):
        digest.update(f"{data.training.heads.tolist()} {labels}".encode())
    return digest.hexdigest()


def _numbered(name: str, arrays: Weights) -> dict[str, NDArray[Any]]:
    return {f"{name}/{number:03d}": array for number, array in enumerate(arrays)}


def _listed(name: str, arrays: Arrays) -> Weights:
    return [arrays[key] for key in sorted(arrays) if key.startswith(f"{name}/")]
