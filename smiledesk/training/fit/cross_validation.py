"""Few images: all of them to learn from, and all of them to be judged by. No TensorFlow here."""

from dataclasses import replace
from typing import Never

import numpy as np
from numpy.typing import NDArray

from smiledesk.core.errors import UserError
from smiledesk.dataset.crops import FaceCrop, FaceCropper
from smiledesk.dataset.samples import Sample
from smiledesk.dataset.split import folds_of
from smiledesk.jobs.training_request import TrainingRequest
from smiledesk.training.fit.augmentation import REGION_DETAIL, REGION_MARGIN
from smiledesk.training.fit.training_data import LabelledImages, TrainingData

FEW_IMAGES = 200
"""Up to so many images, none can be spared to judge by."""

LARGEST_BATCH = 16
"""Of so few images: with larger ones they would be learned from in a few steps only."""

START_SHARE = 0.5
"""How much of their targets is what the start makes of them, the rest being their labels."""

_FOLDS = 4


def is_too_few_to_spare(material: TrainingData) -> bool:
    """Whether the images are so few, and none of them named to validate with, that all should be learned from."""
    return not material.validation_named and len(material.training) + len(material.validation) <= FEW_IMAGES


def cross_validated(material: TrainingData, request: TrainingRequest) -> TrainingData:
    """The same images, each among those to learn from and among those to be judged by, and divided into folds.

    Raises:
        UserError: an image that was read before cannot be read any more.
    """
    samples = (*material.training.samples, *material.validation.samples)
    labels = np.concatenate([material.training.labels, material.validation.labels])
    times = np.concatenate(
        [
            np.bincount(material.shown, minlength=len(material.training)),
            np.bincount(material.chosen_by, minlength=len(material.validation)),
        ]
    )
    size, colour = request.architecture.size, request.architecture.colour
    every = np.repeat(np.arange(len(samples)), times)
    return replace(
        material,
        training=_cut(samples, labels, FaceCropper(_never, size * REGION_DETAIL, colour, REGION_MARGIN)),
        shown=every,
        validation=_cut(samples, labels, FaceCropper(_never, size, colour)),
        chosen_by=every,
        folds=np.array(folds_of(samples, _FOLDS, request.division_seed)),
    )


def _cut(samples: tuple[Sample, ...], labels: NDArray[np.int64], cropper: FaceCropper) -> LabelledImages:
    crops = []
    for result in cropper.crop_all(samples, "crop"):
        if not isinstance(result, FaceCrop):
            raise UserError(f"an image was changed while it was read: begin anew. Received: '{result.path}'")
        crops.append(result.crop)
    return LabelledImages(np.stack(crops), labels, samples)


def _never() -> Never:
    """Faces are known here: a detector that is asked for is a defect."""
    raise AssertionError("the face square of an image that was read is not known")
