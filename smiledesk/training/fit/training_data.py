"""The data of a run: folders of images become arrays of faces, divided and counted. No TensorFlow here."""

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Never

import numpy as np
from numpy.typing import NDArray

from smiledesk.core.errors import UserError
from smiledesk.core.escaping import one_line
from smiledesk.dataset.crops import FaceCrop, FaceCropper, Faces, choose_faces, fingerprint
from smiledesk.dataset.duplicates import without_duplicates
from smiledesk.dataset.folders import (
    FolderContent,
    read_folder,
    refuse_foreign_samples_file,
    require_labels,
    unknown_samples,
)
from smiledesk.dataset.samples import FEWEST_IMAGES, DatasetError, Sample, Skipped
from smiledesk.dataset.skipped_file import write_skipped_file
from smiledesk.dataset.split import Division, divide, folds_of, hold_out
from smiledesk.faces.base import FaceDetector
from smiledesk.jobs.messages import FolderRead, Progress
from smiledesk.jobs.training_request import TrainingError, TrainingRequest
from smiledesk.network.bundle import bundled_model
from smiledesk.training.classes import classes_of
from smiledesk.training.control import Control
from smiledesk.training.fit.augmentation import REGION_DETAIL, REGION_MARGIN
from smiledesk.training.fit.label_agreement import are_labelled_differently, features_of
from smiledesk.training.fit.labelled_images import LabelledImages, stacked
from smiledesk.training.reporting import Report

FEW_IMAGES = 200
"""Largest number of images that counts as few: none of them can be spared for validation."""

_FOLDS = 4

_MOST_FACES = 20_000
"""Most training images that are read once more, which takes half a minute."""


@dataclass(frozen=True, slots=True, eq=False)
class TrainingData:
    """The images of a run, and counts of those that it leaves out."""

    classes: tuple[str, ...]
    training: LabelledImages
    """Regions around the faces, for `Augmentation`."""
    training_order: NDArray[np.int64]
    """Index into `training` of every image that an epoch shows; images of a folder named twice occur twice."""
    validation: LabelledImages
    """Face squares as the live path cuts them."""
    validation_order: NDArray[np.int64]
    """Index into `validation`, as `training_order`."""
    hold_out: LabelledImages
    """Face squares as the live path cuts them."""
    missed: tuple[Sample, ...]
    """The hold-out images in which no face was found."""
    hold_out_files: tuple[str, ...]
    """All hold-out images, named as in a samples file of their folder."""
    test: int
    """Number of test images, which were never opened."""
    folders: tuple[FolderRead, ...]
    skipped: tuple[Skipped, ...]
    fingerprint: str
    """See `dataset.crops.fingerprint`."""
    validation_named: bool = False
    """A samples file names the validation images, which must not be used for anything else."""
    heads: tuple[str, ...] = ()
    """The folders, if each teaches a head of its own; else empty."""
    folds: NDArray[np.int64] = field(default_factory=lambda: np.empty(0, np.int64))
    """Fold of each training image, shape (n,), if the images are cross-validated; else empty."""

    @property
    def is_cross_validated(self) -> bool:
        """True if every image is learned from, and validated by a network that left out its fold."""
        return len(self.folds) > 0

    @property
    def is_few(self) -> bool:
        """True if no image can be spared for validation."""
        return not self.validation_named and len(self.training) + len(self.validation) <= FEW_IMAGES


@dataclass(frozen=True, slots=True)
class _Folder:
    """One folder of the request."""

    path: Path
    content: FolderContent
    faces: Faces
    times: int
    """Number of times that the request names it, and that an epoch shows its images."""

    @property
    def samples(self) -> tuple[Sample, ...]:
        return self.content.samples


def gather(
    request: TrainingRequest,
    detector: Callable[[], FaceDetector],
    control: Control,
    report: Report,
) -> TrainingData:
    """Read the folders of a request. Skipped images are listed in ``request.report``, also when this fails.

    Args:
        request: folders, division, and size of the network's input.
        detector: makes a face detector, once for each thread.
        control: ends the work early.
        report: gets progress.

    Raises:
        DatasetError: a folder cannot be read, or there are too few images or classes.
        Cancelled: the run was asked to end.
    """
    found = _find(request)
    samples = [sample for content in found.values() for sample in content.samples]
    classes = classes_of(samples)
    division = divide(samples, request.validation, request.division_seed)
    opened = len(samples) - len(division.test)
    report(Progress(phase="reading", done=0, total=opened))
    folders = list(_folders(found, division, request, detector))
    has_own_heads = _has_own_heads(folders, division, classes, request, detector)
    if has_own_heads:
        division = _divided_by_first(folders, request)
    faces, skipped = _cut(folders, division, request, detector, control, report)
    kept, duplicates = without_duplicates(faces)
    skipped += duplicates
    if skipped:
        write_skipped_file(request.report, skipped)
    else:
        request.report.unlink(missing_ok=True)

    training = _faces_of(division.training, kept)
    validation = _faces_of(division.validation, kept)
    if shortage := _shortage(classes, training, validation):
        if not skipped:
            raise shortage
        raise DatasetError(
            "'{report}' lists the images that were left out; {shortage}", shortage=shortage, report=request.report
        )
    times = {sample.path: folder.times for folder in folders for sample in folder.samples}
    heads = {sample.path: index for index, folder in enumerate(folders) for sample in folder.samples}
    own_heads = [heads[face.sample.path] for face in training] if has_own_heads else []
    without_face = {item.path for item in skipped if item.reason == "no face"}
    return TrainingData(
        classes=classes,
        training=replace(stacked(training, classes), own_heads=np.array(own_heads, np.int64)),
        training_order=np.repeat(np.arange(len(training)), [times[face.sample.path] for face in training]),
        validation=stacked(validation, classes),
        validation_order=np.repeat(np.arange(len(validation)), [times[face.sample.path] for face in validation]),
        hold_out=stacked(_faces_of(division.hold_out, kept), classes),
        missed=tuple(sample for sample in division.hold_out if sample.path in without_face),
        hold_out_files=tuple(_files_of(division.hold_out, folders)),
        test=len(division.test),
        folders=tuple(_folder_read(folder, division, skipped) for folder in folders),
        skipped=tuple(skipped),
        fingerprint=fingerprint([*training, *validation]),
        heads=tuple(one_line(folder.path) for folder in folders) if has_own_heads else (),
        validation_named=any(sample.split == "validation" for sample in samples),
    )


def cross_validated(data: TrainingData, request: TrainingRequest) -> TrainingData:
    """The data with every image among both the training and the validation images, divided into folds.

    Raises:
        TrainingError: each folder was to teach a head of its own.
        UserError: an image cannot be read any more.
    """
    if request.heads == "folder":
        raise TrainingError(
            "--heads folder needs more than {few} images: leave it out, or add images. Received: {received} images",
            few=FEW_IMAGES,
            received=len(data.training) + len(data.validation),
        )
    samples = (*data.training.samples, *data.validation.samples)
    labels = np.concatenate([data.training.labels, data.validation.labels])
    times = np.concatenate(
        [
            np.bincount(data.training_order, minlength=len(data.training)),
            np.bincount(data.validation_order, minlength=len(data.validation)),
        ]
    )
    size, colour = request.architecture.size, request.architecture.colour
    order = np.repeat(np.arange(len(samples)), times)
    return replace(
        data,
        heads=(),
        training=_cut_again(samples, labels, FaceCropper(_never, size * REGION_DETAIL, colour, REGION_MARGIN)),
        training_order=order,
        validation=_cut_again(samples, labels, FaceCropper(_never, size, colour)),
        validation_order=order,
        folds=np.array(folds_of(samples, _FOLDS, request.division_seed)),
    )


def training_faces(data: TrainingData, request: TrainingRequest) -> Iterator[tuple[FaceCrop, int]]:
    """Faces of the training images as the live path cuts them, with the indices of their classes.

    Of many images, some at regular intervals. Images that cannot be read any more are left out.
    """
    indices = np.unique(np.linspace(0, len(data.training) - 1, min(len(data.training), _MOST_FACES)).astype(int))
    samples = [data.training.samples[index] for index in indices]
    cropper = FaceCropper(_never, request.architecture.size, request.architecture.colour)
    for result, index in zip(cropper.crop_all(samples, "crop"), indices, strict=True):
        if isinstance(result, FaceCrop):
            yield result, int(data.training.labels[index])


def _cut_again(samples: tuple[Sample, ...], labels: NDArray[np.int64], cropper: FaceCropper) -> LabelledImages:
    crops = []
    for result in cropper.crop_all(samples, "crop"):
        if not isinstance(result, FaceCrop):
            raise UserError("an image was changed while it was read: begin anew. Received: '{path}'", path=result.path)
        crops.append(result.crop)
    return LabelledImages(np.stack(crops), labels, samples)


def _never() -> Never:
    """Stand for a detector where every face square is known: calling it is a defect."""
    raise AssertionError("the face square of an image that was read is not known")


def _find(request: TrainingRequest) -> dict[Path, FolderContent]:
    """Content of each folder: every image once, the hold-out images marked."""
    group_by = _pattern(request.group_by)
    known: set[str] = set()
    found: dict[Path, FolderContent] = {}
    for folder in dict.fromkeys(request.folders):
        content = read_folder(folder, request.samples_file, request.merge, group_by)
        if not content.samples:
            raise DatasetError(
                "'{folder}' holds no images: give a folder that holds a folder of images for each class", folder=folder
            )
        new = unknown_samples(content.samples, known)
        found[folder] = replace(
            content, samples=hold_out(new, request.hold_out, request.division_seed) if request.hold_out else new
        )
    refuse_foreign_samples_file(request.samples_file, tuple(found.values()))
    require_labels(request.merge, {label for content in found.values() for label in content.labels})
    return found


def _pattern(text: str | None) -> re.Pattern[str] | None:
    try:
        return re.compile(text) if text else None
    except re.error as error:
        raise DatasetError("--group-by is no pattern: {error}. Received: {text}", error=error, text=text) from error


def _folders(
    found: dict[Path, FolderContent],
    division: Division,
    request: TrainingRequest,
    detector: Callable[[], FaceDetector],
) -> Iterator[_Folder]:
    times = Counter(request.folders)
    never_opened = {sample.path for sample in division.test}
    for folder, content in found.items():
        opened = [sample for sample in content.samples if sample.path not in never_opened]
        faces = choose_faces(opened, detector, request.seed) if request.faces == "auto" else request.faces
        yield _Folder(folder, content, faces, times[folder])


def _has_own_heads(
    folders: Sequence[_Folder],
    division: Division,
    classes: tuple[str, ...],
    request: TrainingRequest,
    detector: Callable[[], FaceDetector],
) -> bool:
    """True if each folder is to teach a head of its own: as requested, or because they are labelled differently."""
    network = bundled_model()
    folders = [folder for folder in folders if folder.samples]  # another folder may hold the same images
    if len(folders) < 2 or request.heads == "one" or (request.heads == "auto" and network is None):
        return False
    if request.heads == "folder" or network is None:
        return True
    learned = {sample.path for sample in division.training}
    features = [
        features_of([one for one in folder.samples if one.path in learned], folder.faces, classes, network, detector)
        for folder in folders
    ]
    labelled_enough = all(np.bincount(one.labels, minlength=len(classes)).min() >= FEWEST_IMAGES for one in features)
    return labelled_enough and are_labelled_differently(features, len(classes))


def _divided_by_first(folders: Sequence[_Folder], request: TrainingRequest) -> Division:
    """The division if only the first folder chooses epoch, temperature and threshold: the others are learned from.

    Their images that are named as validation images, or show a person of those, are not used.
    """
    first, *others = (folder.samples for folder in folders)
    chosen = {sample.path for sample in divide(first, request.validation, request.division_seed).validation}
    decided = [replace(sample, split="validation") if sample.path in chosen else sample for sample in first]
    division = divide([*decided, *(sample for folder in others for sample in folder)], 0.0, request.division_seed)
    of_first = {sample.path for sample in first}
    return replace(division, validation=tuple(one for one in division.validation if one.path in of_first))


def _cut(
    folders: Sequence[_Folder],
    division: Division,
    request: TrainingRequest,
    detector: Callable[[], FaceDetector],
    control: Control,
    report: Report,
) -> tuple[list[FaceCrop], list[Skipped]]:
    """Faces of all but the test images. Hold-out and validation come first, so that they keep their duplicates."""
    size, colour = request.architecture.size, request.architecture.colour
    squares = FaceCropper(detector, size, colour)
    regions = FaceCropper(detector, size * REGION_DETAIL, colour, REGION_MARGIN)
    parts = ((division.hold_out, squares), (division.validation, squares), (division.training, regions))
    total = sum(len(samples) for samples, _ in parts)
    faces: list[FaceCrop] = []
    skipped: list[Skipped] = []
    for samples, cropper in parts:
        for folder in folders:
            of_folder = {sample.path for sample in folder.samples}
            for result in cropper.crop_all([s for s in samples if s.path in of_folder], folder.faces):
                control.raise_if_stopped()
                if isinstance(result, FaceCrop):
                    faces.append(result)
                else:
                    skipped.append(result)
                done = len(faces) + len(skipped)
                if done % max(total // 200, 1) == 0 or done == total:
                    report(Progress(phase="reading", done=done, total=total))
    return faces, skipped


def _faces_of(samples: Sequence[Sample], faces: Sequence[FaceCrop]) -> list[FaceCrop]:
    paths = {sample.path for sample in samples}
    return [face for face in faces if face.sample.path in paths]


def _files_of(samples: Sequence[Sample], folders: Sequence[_Folder]) -> Iterator[str]:
    paths = {sample.path for sample in samples}
    for folder in folders:
        for path in (sample.path for sample in folder.samples if sample.path in paths):
            # A samples file may name images elsewhere.
            yield (path.relative_to(folder.path) if path.is_relative_to(folder.path) else path).as_posix()


def _folder_read(folder: _Folder, division: Division, skipped: Sequence[Skipped]) -> FolderRead:
    paths = {sample.path for sample in folder.samples}
    reasons = Counter(item.reason for item in skipped if item.path in paths)
    opened = sum(sample.path in paths for sample in (*division.training, *division.validation, *division.hold_out))
    return FolderRead(
        folder=one_line(folder.path),
        faces=folder.faces,
        images=opened - sum(reasons.values()),
        skipped={str(reason): number for reason, number in reasons.items()},
        times=folder.times,
        observations=folder.content.observations,
    )


def _shortage(
    classes: tuple[str, ...], training: Sequence[FaceCrop], validation: Sequence[FaceCrop]
) -> DatasetError | None:
    """The error about the first class with too few images; None if each has enough."""
    for name in classes:
        for_training = sum(face.sample.label == name for face in training)
        for_validation = sum(face.sample.label == name for face in validation)
        if for_training + for_validation < FEWEST_IMAGES:
            return DatasetError(
                "the class '{name}' needs {fewest} usable images or more: add some. Received: {received}",
                name=name,
                fewest=FEWEST_IMAGES,
                received=for_training + for_validation,
            )
        if not for_training:
            return DatasetError(
                "no usable image of the class '{name}' is left for training: add images of other people or bursts",
                name=name,
            )
        if not for_validation:
            return DatasetError(
                "no usable image of the class '{name}' is left for validation: add images of other people or bursts, "
                "or raise --validation",
                name=name,
            )
    return None
