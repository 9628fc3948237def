"""What a run learns from: folders of images become arrays of faces, divided and counted. No TensorFlow here."""

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

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
from smiledesk.dataset.split import Division, divide, hold_out
from smiledesk.faces.base import FaceDetector
from smiledesk.jobs.messages import FolderRead, Progress
from smiledesk.jobs.training_request import TrainingRequest
from smiledesk.network.card import name_fault
from smiledesk.training.control import Control
from smiledesk.training.fit.augmentation import REGION_DETAIL, REGION_MARGIN
from smiledesk.training.reporting import Report


@dataclass(frozen=True, slots=True, eq=False)
class LabelledImages:
    """images: shape (n, side, side, channels), uint8. labels: indices of classes, shape (n,), int64.

    samples: where they come from, with the squares that were cut out; empty where nobody asks.
    """

    images: NDArray[np.uint8]
    labels: NDArray[np.int64]
    samples: tuple[Sample, ...] = ()

    def __len__(self) -> int:
        return len(self.labels)


@dataclass(frozen=True, slots=True, eq=False)
class TrainingData:
    """Everything a run knows about its data.

    training: regions about the faces, for `Augmentation`. shown: index into it of every image of an epoch; those of a
    folder named twice stand there twice. chosen_by: the same for validation. validation, hold_out: face squares as the
    live path cuts them.
    missed: the hold-out images in which no face was found. hold_out_files: all hold-out images, as a
    samples file of their folder names them. test: images that were never opened.
    """

    classes: tuple[str, ...]
    training: LabelledImages
    shown: NDArray[np.int64]
    validation: LabelledImages
    chosen_by: NDArray[np.int64]
    hold_out: LabelledImages
    missed: tuple[Sample, ...]
    hold_out_files: tuple[str, ...]
    test: int
    folders: tuple[FolderRead, ...]
    skipped: tuple[Skipped, ...]
    fingerprint: str
    validation_named: bool = False
    """Whether a samples file names images to validate with, which are then used for nothing else."""
    folds: NDArray[np.int64] = field(default_factory=lambda: np.empty(0, np.int64))
    """Of training images that are the validation images too: which are left out together; see `few_images`."""

    @property
    def is_cross_validated(self) -> bool:
        """Whether every image is learned from, and judged by a network that left it out."""
        return len(self.folds) > 0


@dataclass(frozen=True, slots=True)
class _Folder:
    """A folder as it was named: what it holds, how to take its faces, how often an epoch shows them."""

    path: Path
    content: FolderContent
    faces: Faces
    times: int

    @property
    def samples(self) -> tuple[Sample, ...]:
        return self.content.samples


def gather(
    request: TrainingRequest,
    detector: Callable[[], FaceDetector],
    control: Control,
    report: Report,
) -> TrainingData:
    """Read the folders of a request.

    What was left out is listed in ``request.report``, also when this fails.

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
    folders = list(_with_faces(found, division, request, detector))
    faces, skipped = _cut(folders, division, request, detector, control, report)
    kept, duplicates = without_duplicates(faces)
    skipped += duplicates
    if skipped:
        write_skipped_file(request.report, skipped)
    else:
        request.report.unlink(missing_ok=True)

    training = _of(division.training, kept)
    validation = _of(division.validation, kept)
    _refuse_too_few(classes, training, validation, request)
    times = {sample.path: folder.times for folder in folders for sample in folder.samples}
    without_face = {item.path for item in skipped if item.reason == "no face"}
    return TrainingData(
        classes=classes,
        training=_stacked(training, classes),
        shown=np.repeat(np.arange(len(training)), [times[face.sample.path] for face in training]),
        validation=_stacked(validation, classes),
        chosen_by=np.repeat(np.arange(len(validation)), [times[face.sample.path] for face in validation]),
        hold_out=_stacked(_of(division.hold_out, kept), classes),
        missed=tuple(sample for sample in division.hold_out if sample.path in without_face),
        hold_out_files=tuple(_files_of(division.hold_out, folders)),
        test=len(division.test),
        folders=tuple(_folder_read(folder, division, skipped) for folder in folders),
        skipped=tuple(skipped),
        fingerprint=fingerprint([*training, *validation]),
        validation_named=any(sample.split == "validation" for sample in samples),
    )


def _find(request: TrainingRequest) -> dict[Path, FolderContent]:
    """The content of each folder; every image appears once, and held-out ones are marked."""
    group_by = _pattern(request.group_by)
    known: set[str] = set()
    found: dict[Path, FolderContent] = {}
    for folder in dict.fromkeys(request.folders):
        content = read_folder(folder, request.samples_file, request.merge, group_by)
        if not content.samples:
            raise DatasetError(
                f"'{folder}' holds no images: give a folder that holds a folder of images for each class"
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
        raise DatasetError(f"--group-by is no pattern: {error}. Received: {text}") from error


def classes_of(samples: Sequence[Sample]) -> tuple[str, ...]:
    """The classes that may be learned, sorted; what test images alone show is none.

    Raises:
        DatasetError: there are fewer than two, or one has a name that no card may hold.
    """
    classes = tuple(sorted({sample.label for sample in samples if sample.split != "test"}))
    if len(classes) < 2:
        raise DatasetError(
            "training needs a folder of images for each of two or more classes, such as smile/ and no_smile/. "
            f"Received: {', '.join(classes) or 'no class'}"
        )
    for name in classes:
        if fault := name_fault(name):
            raise DatasetError(f"a model cannot have a class of this name: {fault}. Received: {name}")
    return classes


def _with_faces(
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


def _cut(
    folders: Sequence[_Folder],
    division: Division,
    request: TrainingRequest,
    detector: Callable[[], FaceDetector],
    control: Control,
    report: Report,
) -> tuple[list[FaceCrop], list[Skipped]]:
    """The faces of all images but the test images, hold-out and validation first: their copy of a duplicate stays."""
    size, colour = request.architecture.size, request.architecture.colour
    exact = FaceCropper(detector, size, colour)
    roomy = FaceCropper(detector, size * REGION_DETAIL, colour, REGION_MARGIN)
    uses = ((division.hold_out, exact), (division.validation, exact), (division.training, roomy))
    total = sum(len(samples) for samples, _ in uses)
    faces: list[FaceCrop] = []
    skipped: list[Skipped] = []
    for samples, cropper in uses:
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


def _of(samples: Sequence[Sample], faces: Sequence[FaceCrop]) -> list[FaceCrop]:
    wanted = {sample.path for sample in samples}
    return [face for face in faces if face.sample.path in wanted]


def _stacked(faces: Sequence[FaceCrop], classes: tuple[str, ...]) -> LabelledImages:
    labels = np.array([classes.index(face.sample.label) for face in faces], np.int64)
    images = np.stack([face.crop for face in faces]) if faces else np.empty((0,), np.uint8)
    return LabelledImages(images, labels, tuple(replace(face.sample, square=face.square) for face in faces))


def _files_of(samples: Sequence[Sample], folders: Sequence[_Folder]) -> Iterator[str]:
    wanted = {sample.path for sample in samples}
    for folder in folders:
        for path in (sample.path for sample in folder.samples if sample.path in wanted):
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
        observations=tuple(map(one_line, folder.content.observations)),
    )


def _refuse_too_few(
    classes: tuple[str, ...], training: Sequence[FaceCrop], validation: Sequence[FaceCrop], request: TrainingRequest
) -> None:
    left_out = f"; what was left out is listed in '{request.report}'" if request.report.exists() else ""
    for name in classes:
        for_training = sum(face.sample.label == name for face in training)
        for_validation = sum(face.sample.label == name for face in validation)
        if for_training + for_validation < FEWEST_IMAGES:
            raise DatasetError(
                f"the class '{name}' needs {FEWEST_IMAGES} usable images or more: add some{left_out}. "
                f"Received: {for_training + for_validation}"
            )
        if not for_training or not for_validation:
            lacking = "validation" if for_training else "training"
            raise DatasetError(
                f"no usable image of the class '{name}' is left for {lacking}: add images of other people or bursts, "
                f"or raise --validation{left_out}"
            )
