"""Where a run stands after an epoch, whole on the disk: a run that goes on from there ends as if it had never stopped.

No TensorFlow here.
"""

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
"""As Keras gives and takes them."""


@dataclass(frozen=True, slots=True, eq=False)
class Checkpoint:
    """All that the epochs to come hang on, beside request, images and seed.

    material: see `digest_of`. epochs: how they went. weights: of the network. learner: see `Stepper.state`.
    """

    material: str
    epochs: tuple[Epoch, ...]
    weights: Weights
    learner: Weights
    best_epoch: int
    best_loss: float
    best_weights: Weights

    @property
    def epoch(self) -> int:
        """The epoch that is over; 0 before the first."""
        return len(self.epochs)

    def after(self, epoch: Epoch, weights: Weights, learner: Weights) -> "Checkpoint":
        """Where the run stands when another epoch is over."""
        done = replace(self, epochs=(*self.epochs, epoch), weights=weights, learner=learner)
        if not epoch.best:
            return done
        return replace(done, best_epoch=epoch.epoch, best_loss=epoch.validation_loss, best_weights=weights)


def first_checkpoint(material: TrainingData, weights: Weights, learner: Weights) -> Checkpoint:
    """Where a run stands before anything was learned."""
    return Checkpoint(digest_of(material), (), weights, learner, 0, math.inf, weights)


def write_checkpoint(run: Path, checkpoint: Checkpoint) -> None:
    """Replace the checkpoint of a run in one step.

    Raises:
        OSError: the run's folder cannot be written; the old checkpoint is untouched.
    """
    write_arrays(
        run / CHECKPOINT,
        {
            "epoch": np.array(checkpoint.epoch),
            "epochs": np.frombuffer(msgspec.json.encode(checkpoint.epochs), np.uint8),
            "material": np.array(checkpoint.material),
            "best_epoch": np.array(checkpoint.best_epoch),
            "best_loss": np.array(checkpoint.best_loss),
            **_numbered("weights", checkpoint.weights),
            **_numbered("learner", checkpoint.learner),
            **_numbered("best", checkpoint.best_weights),
        },
    )


def read_checkpoint(run: Path) -> Checkpoint | None:
    """The checkpoint of a run; None before its first epoch is over.

    Raises:
        TrainingError: the file is broken.
    """
    path = run / CHECKPOINT
    if not path.exists():
        return None
    try:
        arrays = read_arrays(path)
        with decoding(lambda reason: ArrayFileError(f"'{path}' lacks something: {reason}")):
            return Checkpoint(
                material=str(arrays["material"]),
                epochs=msgspec.json.decode(arrays["epochs"].tobytes(), type=tuple[Epoch, ...]),
                weights=_listed("weights", arrays),
                learner=_listed("learner", arrays),
                best_epoch=int(arrays["best_epoch"]),
                best_loss=float(arrays["best_loss"]),
                best_weights=_listed("best", arrays),
            )
    except ArrayFileError as error:
        raise TrainingError(f"the run cannot go on, discard it: {error}") from error


def digest_of(material: TrainingData) -> str:
    """SHA-256 of all that a run learns from and chooses by: labels and pixels as the network sees them."""
    digest = hashlib.sha256(f"{material.classes} {material.fingerprint}".encode())
    for images, order in ((material.training, material.shown), (material.validation, material.chosen_by)):
        for array in (images.images, images.labels, order):
            digest.update(f"{array.shape} {array.dtype}".encode() + array.tobytes())
    return digest.hexdigest()


def _numbered(name: str, arrays: Weights) -> dict[str, NDArray[Any]]:
    return {f"{name}/{number:03d}": array for number, array in enumerate(arrays)}


def _listed(name: str, arrays: Arrays) -> Weights:
    return [arrays[key] for key in sorted(arrays) if key.startswith(f"{name}/")]
