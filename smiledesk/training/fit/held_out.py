"""The images that a finished network is judged on, and what was made of them."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from smiledesk.dataset.samples import Sample
from smiledesk.dataset.samples_file import write_samples_file
from smiledesk.network.runs import VALIDATION
from smiledesk.training.fit.measuring import probabilities
from smiledesk.training.fit.training_data import LabelledImages, TrainingData
from smiledesk.training.fit.training_step import logits_of


@dataclass(frozen=True, slots=True, eq=False)
class HeldOutPredictions:
    """Images that were not learned from by the network that was asked about them.

    kind: ``hold_out``; ``validation``, where nothing was held out; ``cross_validation``: the finished network learned
    from all of them, and others like it were asked. images: face squares as the live path cuts them. logits: of each,
    shape (n, classes). missed: further images, in which no face was found.
    """

    kind: Literal["hold_out", "validation", "cross_validation"]
    images: LabelledImages
    logits: NDArray[np.float32]
    missed: tuple[Sample, ...] = ()


def held_out_predictions(model: Any, material: TrainingData, answers: NDArray[np.float32] | None) -> HeldOutPredictions:
    """The hold-out images where there are any, else the validation images. answers: as in `Learned`."""
    if len(material.hold_out):
        return HeldOutPredictions(
            "hold_out", material.hold_out, logits_of(model, material.hold_out.images), material.missed
        )
    if answers is not None:
        return HeldOutPredictions("cross_validation", material.validation, answers)
    return HeldOutPredictions("validation", material.validation, logits_of(model, material.validation.images))


def write_validation(run: Path, unseen: HeldOutPredictions, classes: tuple[str, ...]) -> None:
    """Write a samples file of them into a run's folder: another model can be judged on the same face squares.

    What others than the finished network made of them stands there, since it cannot be asked about them any more.

    Raises:
        OSError: the folder cannot be written.
    """
    samples = (*unseen.images.samples, *unseen.missed)
    if unseen.kind == "cross_validation":
        vectors = [tuple(map(float, row)) for row in probabilities(unseen.logits)]
        write_samples_file(run / VALIDATION, samples, classes, vectors)
    else:
        write_samples_file(run / VALIDATION, samples)
