"""A few labelled faces of each class, for learning that can be watched. No TensorFlow here."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from random import Random
from typing import Literal

import numpy as np

from smiledesk.core.errors import UserError
from smiledesk.core.messages import Progress
from smiledesk.core.records import Colour
from smiledesk.dataset.crops import FaceCrop, FaceCropper, Faces, choose_faces
from smiledesk.dataset.folders import find_samples
from smiledesk.dataset.samples import DatasetError, Sample
from smiledesk.dataset.split import divide
from smiledesk.faces.base import FaceDetector
from smiledesk.training.material import LabelledImages, classes_of
from smiledesk.training.reporting import Report


@dataclass(frozen=True, slots=True)
class Handful:
    """Which faces to take.

    folder: of class folders; its test images stay unopened. each: faces of each class, or all where there are fewer.
    faces: ``auto`` finds out. seed: the same seed takes the same images. size, colour: of the crops.
    """

    folder: Path
    each: int
    faces: Literal["auto", "crop", "whole"]
    seed: int
    size: int
    colour: Colour

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


def take(handful: Handful, detector: Callable[[], FaceDetector], report: Report) -> HeldImages:
    """Read some images of each class; those that cannot be read or show no face are passed over.

    Raises:
        DatasetError: the folder cannot be read, shows fewer than two classes, or has no usable image of a class.
    """
    samples = divide(find_samples(handful.folder), validation=0, seed=handful.seed).training
    classes = classes_of(samples)
    drawn = [_drawn(samples, label, handful.seed) for label in classes]
    faces = handful.faces
    if faces == "auto":
        faces = choose_faces([s for of_class in drawn for s in of_class[: handful.each]], detector, handful.seed)
    cropper = FaceCropper(detector, handful.size, handful.colour)
    crops: list[FaceCrop] = []
    for label, of_class in zip(classes, drawn, strict=True):
        taken = list(islice(_crops(cropper, of_class, faces, handful.each), handful.each))
        if not taken:
            raise DatasetError(f"no image of the class '{label}' is usable: give others. Received: {len(of_class)}")
        crops += taken
        report(Progress(phase="reading", done=len(crops), total=handful.each * len(classes)))
    labels = np.array([classes.index(crop.sample.label) for crop in crops], np.int64)
    return HeldImages(classes, LabelledImages(np.stack([crop.crop for crop in crops]), labels))


def _drawn(samples: Sequence[Sample], label: str, seed: int) -> list[Sample]:
    """The images of a class in a random order."""
    of_class = [sample for sample in samples if sample.label == label]
    Random(seed).shuffle(of_class)  # noqa: S311 - a sample, not a secret
    return of_class


def _crops(cropper: FaceCropper, samples: Sequence[Sample], faces: Faces, at_once: int) -> Iterator[FaceCrop]:
    for start in range(0, len(samples), at_once):
        for result in cropper.crop_all(samples[start : start + at_once], faces):
            if isinstance(result, FaceCrop):
                yield result
