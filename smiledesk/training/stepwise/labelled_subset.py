"""A few labelled faces of each class, for learning that can be watched. No TensorFlow here."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from random import Random
from typing import Literal

import numpy as np

from smiledesk.core.colour import Colour
from smiledesk.core.errors import UserError
from smiledesk.dataset.crops import FaceCrop, FaceCropper, Faces, choose_faces
from smiledesk.dataset.folders import find_samples
from smiledesk.dataset.samples import DatasetError, Sample
from smiledesk.dataset.split import divide
from smiledesk.faces.base import FaceDetector
from smiledesk.jobs.messages import Progress
from smiledesk.training.fit.training_data import LabelledImages, classes_of
from smiledesk.training.reporting import Report


@dataclass(frozen=True, slots=True)
class LabelledSubset:
    """Which faces to take.

    folders: of class folders; their test images stay unopened. each: faces of each class, or all where there are fewer.
    faces: ``auto`` decides for each folder. seed: the same seed takes the same images. size, colour: of the crops.
    margin: 1 cuts the face square; more, as much of the picture about it, see `dataset.crops.FaceCropper`.
    """

    folders: tuple[Path, ...]
    each: int
    faces: Literal["auto", "crop", "whole"]
    seed: int
    size: int
    colour: Colour
    margin: float = 1.0

    def __post_init__(self) -> None:
        """Refuse to take nothing.

        Raises:
            UserError: each is not positive.
        """
        if self.each < 1:
            raise UserError(f"--images must be positive. Received: {self.each}")


@dataclass(frozen=True, slots=True, eq=False)
class HeldImages:
    """The faces that were taken: face squares as the live path cuts them, class after class."""

    classes: tuple[str, ...]
    images: LabelledImages


def take(handful: LabelledSubset, detector: Callable[[], FaceDetector], report: Report) -> HeldImages:
    """Read some images of each class; those that cannot be read or show no face are passed over.

    Folders take turns, so that a few images of one's own are seen beside a folder of thousands.

    Raises:
        DatasetError: a folder cannot be read, there are fewer than two classes, or a class has no usable image.
    """
    folders = _open_samples(handful)
    classes = classes_of([sample for samples in folders for sample in samples])
    faces = [_faces_of(samples, handful, detector) for samples in folders]
    cropper = FaceCropper(detector, handful.size, handful.colour, handful.margin)
    taken: list[FaceCrop] = []
    for label in classes:
        of_class = [[sample for sample in samples if sample.label == label] for samples in folders]
        by_folder = [_crops(cropper, *folder, handful.each) for folder in zip(of_class, faces, strict=True)]
        crops = list(islice(_in_turn(by_folder), handful.each))
        if not crops:
            number = sum(len(samples) for samples in of_class)
            raise DatasetError(f"the class '{label}' has no usable image: add some. Received: {number} others")
        taken += crops
        report(Progress(phase="reading", done=len(taken), total=handful.each * len(classes)))
    labels = np.array([classes.index(crop.sample.label) for crop in taken], np.int64)
    return HeldImages(classes, LabelledImages(np.stack([crop.crop for crop in taken]), labels))


def _open_samples(handful: LabelledSubset) -> list[list[Sample]]:
    """What may be opened of each folder, in a random order."""
    found = [find_samples(folder) for folder in dict.fromkeys(handful.folders)]
    division = divide([sample for samples in found for sample in samples], validation=0, seed=handful.seed)
    may_be_opened = {sample.path for sample in division.training}
    folders = [[sample for sample in samples if sample.path in may_be_opened] for samples in found]
    for samples in folders:
        Random(handful.seed).shuffle(samples)  # noqa: S311 - a sample, not a secret
    return folders


def _faces_of(samples: Sequence[Sample], handful: LabelledSubset, detector: Callable[[], FaceDetector]) -> Faces:
    if handful.faces != "auto":
        return handful.faces
    return choose_faces(samples[: 2 * handful.each], detector, handful.seed)


def _crops(cropper: FaceCropper, samples: Sequence[Sample], faces: Faces, at_once: int) -> Iterator[FaceCrop]:
    for start in range(0, len(samples), at_once):
        for result in cropper.crop_all(samples[start : start + at_once], faces):
            if isinstance(result, FaceCrop):
                yield result


def _in_turn(folders: Iterable[Iterator[FaceCrop]]) -> Iterator[FaceCrop]:
    """One face of each folder after the other, until all are empty."""
    waiting = deque(folders)
    while waiting:
        crops = waiting.popleft()
        crop = next(crops, None)
        if crop is not None:
            yield crop
            waiting.append(crops)
