"""A few labelled faces of each class, for the learning steps and for previews. No TensorFlow here."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from random import Random

import numpy as np

from smiledesk.core.colour import Colour
from smiledesk.dataset.crops import FaceCrop, FaceCropper, Faces, choose_faces
from smiledesk.dataset.folders import find_samples
from smiledesk.dataset.samples import DatasetError, Sample
from smiledesk.dataset.split import divide
from smiledesk.faces.base import FaceDetector
from smiledesk.jobs.messages import Progress
from smiledesk.jobs.settings import FaceMode
from smiledesk.training.classes import classes_of
from smiledesk.training.fit.labelled_images import LabelledImages
from smiledesk.training.reporting import Report


@dataclass(frozen=True, slots=True)
class LabelledSubset:
    """The faces to read."""

    folders: tuple[Path, ...]
    """Folders of class folders; their test images stay unopened."""
    each: int
    """Number of faces of each class; fewer if a class has fewer."""
    faces: FaceMode
    """``crop`` for photographs, ``whole`` for faces; ``auto`` decides for each folder."""
    seed: int
    """Seed of the choice."""
    size: int
    """Side of the crops, in pixels."""
    colour: Colour
    margin: float = 1.0
    """Side of the crop, in sides of the face square; see `dataset.crops.FaceCropper`."""


@dataclass(frozen=True, slots=True, eq=False)
class SubsetImages:
    """The faces of a subset."""

    classes: tuple[str, ...]
    images: LabelledImages
    """Face squares as the live path cuts them, class after class."""


def read_subset(subset: LabelledSubset, detector: Callable[[], FaceDetector], report: Report) -> SubsetImages:
    """Read some images of each class; unreadable ones and those without a face are passed over.

    Folders take turns, so that a few images of the user's own are part of it beside a folder of thousands.

    Raises:
        DatasetError: a folder cannot be read, there are fewer than two classes, or a class has no usable image.
    """
    folders = _shuffled_samples(subset)
    classes = classes_of([sample for samples in folders for sample in samples])
    faces = [_faces_of(samples, subset, detector) for samples in folders]
    cropper = FaceCropper(detector, subset.size, subset.colour, subset.margin)
    taken: list[FaceCrop] = []
    for label in classes:
        of_class = [[sample for sample in samples if sample.label == label] for samples in folders]
        by_folder = [_crops(cropper, *folder, subset.each) for folder in zip(of_class, faces, strict=True)]
        crops = list(islice(_in_turn(by_folder), subset.each))
        if not crops:
            number = sum(len(samples) for samples in of_class)
            raise DatasetError(
                "the class '{label}' has no usable image: add some. Received: {number} others",
                label=label,
                number=number,
            )
        taken += crops
        report(Progress(phase="reading", done=len(taken), total=subset.each * len(classes)))
    labels = np.array([classes.index(crop.sample.label) for crop in taken], np.int64)
    return SubsetImages(classes, LabelledImages(np.stack([crop.crop for crop in taken]), labels))


def _shuffled_samples(subset: LabelledSubset) -> list[list[Sample]]:
    """The samples of each folder but its test images, in random order."""
    found = [find_samples(folder) for folder in dict.fromkeys(subset.folders)]
    division = divide([sample for samples in found for sample in samples], validation=0, seed=subset.seed)
    may_be_opened = {sample.path for sample in division.training}
    folders = [[sample for sample in samples if sample.path in may_be_opened] for samples in found]
    for samples in folders:
        Random(subset.seed).shuffle(samples)  # noqa: S311 - a sample, not a secret
    return folders


def _faces_of(samples: Sequence[Sample], subset: LabelledSubset, detector: Callable[[], FaceDetector]) -> Faces:
    if subset.faces != "auto":
        return subset.faces
    return choose_faces(samples[: 2 * subset.each], detector, subset.seed)


def _crops(cropper: FaceCropper, samples: Sequence[Sample], faces: Faces, at_once: int) -> Iterator[FaceCrop]:
    """The usable faces of some samples, cut a few at a time as they are requested."""
    for start in range(0, len(samples), at_once):
        for result in cropper.crop_all(samples[start : start + at_once], faces):
            if isinstance(result, FaceCrop):
                yield result


def _in_turn(folders: Iterable[Iterator[FaceCrop]]) -> Iterator[FaceCrop]:
    """Take one face of each folder in turn, until all are empty."""
    waiting = deque(folders)
    while waiting:
        crops = waiting.popleft()
        crop = next(crops, None)
        if crop is not None:
            yield crop
            waiting.append(crops)
