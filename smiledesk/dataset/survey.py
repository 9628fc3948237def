"""What a training run would find in folders of images, before it starts.

The folders are read as `training/material` reads them, by the same functions and in the same order: what a survey says
is skipped, training skips.
"""

import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from itertools import islice
from pathlib import Path
from typing import Literal

import numpy as np

from smiledesk.core.messages import Progress, Surveyed
from smiledesk.dataset.crops import FaceCrop, FaceCropper, Faces, choose_faces
from smiledesk.dataset.duplicates import without_duplicates
from smiledesk.dataset.folders import find_samples
from smiledesk.dataset.samples import DatasetError, Sample, Skipped
from smiledesk.dataset.samples_file import SAMPLES_FILE
from smiledesk.dataset.split import divide
from smiledesk.dataset.survey_findings import Findings, FolderFindings
from smiledesk.dataset.thumbnails import THUMBNAIL_SIDE, ThumbnailFolder
from smiledesk.faces.base import FaceDetector
from smiledesk.sources.pictures import PICTURE_SUFFIXES

_TELL_EVERY = 2.0
"""Seconds between two messages that tell all that is known so far."""

_LOOKED_AT = 2000
"""Names that are read to find out whether a folder holds class folders: nobody waits for a whole disk."""

_LOOKED_AT_IN_ONE = 100
"""Of these, names in one class folder: the others get their turn."""

_NOTHING = np.empty((0, 0, 3), np.uint8)


@dataclass(frozen=True, slots=True)
class SurveyRequest:
    """What to look at, as ``smiledesk train`` is told it.

    merge: class folder or label -> class. faces: ``auto`` decides for each folder. validation: share of each class that
    training would hold back. seed: of that choice, and of the images by which ``auto`` decides.
    """

    folders: tuple[Path, ...]
    samples_file: Path | None = None
    merge: Mapping[str, str] = field(default_factory=dict)
    faces: Faces | Literal["auto"] = "auto"
    validation: float = 0.1
    seed: int = 0


def is_class_folder(folder: Path) -> bool:
    """Whether a folder looks like one to learn from: images in two folders or more, or a samples file.

    Only so much is read as takes no time; a folder that cannot be read looks like nothing.
    """
    try:
        if (folder / SAMPLES_FILE).is_file():
            return True
        left = iter(range(_LOOKED_AT))
        inside = (path for path in islice(folder.iterdir(), _LOOKED_AT) if path.is_dir())
        with_images = (path for path in inside if not path.name.startswith(".") and _begins_with_images(path, left))
        return len(list(islice(with_images, 2))) == 2
    except OSError:
        return False


def survey(
    request: SurveyRequest, detector: Callable[[], FaceDetector], thumbnails: ThumbnailFolder | None = None
) -> Iterator[Surveyed | Progress]:
    """Look at every image; the first message tells what can be told before any is opened, the last one tells all.

    A folder that cannot be read is told as such, and the others are looked at. Closing the iterator early stops the
    work.

    Args:
        request: the folders.
        detector: makes a face detector; called once in each thread that needs one.
        thumbnails: where small pictures of some images of each class, and of those that are skipped, go.

    Raises:
        OSError: a thumbnail cannot be written.
    """
    findings = _listed(request)
    yield findings.told(thumbnails)
    if thumbnails is not None:
        findings.show_pictures(thumbnails)
        yield findings.told(thumbnails)
    for folder in findings.folders:
        if folder.samples:
            opened = [sample for sample in folder.samples if sample.path not in findings.never_opened]
            folder.faces = choose_faces(opened, detector, request.seed) if request.faces == "auto" else request.faces
    yield findings.told(thumbnails)
    yield from _look_at_all(findings, detector, thumbnails)
    yield findings.told(thumbnails)


def _listed(request: SurveyRequest) -> Findings:
    """What is in the folders by their names alone, every image once."""
    known: set[Path] = set()
    folders = []
    for path in dict.fromkeys(request.folders):
        try:
            samples = _images_of(path, request.samples_file)
        except (DatasetError, OSError) as error:
            folders.append(FolderFindings(path, problem=str(error)))
            continue
        new = [sample for sample in samples if sample.path.resolve() not in known]
        known.update(sample.path.resolve() for sample in new)
        folders.append(FolderFindings(path, tuple(new)))
    members = {sample.path: sample.label for folder in folders for sample in folder.samples}
    for folder in folders:
        folder.samples = tuple(_merged(sample, request.merge) for sample in folder.samples)
    division = divide([s for folder in folders for s in folder.samples], request.validation, request.seed)
    return Findings(folders, division, members)


def _images_of(folder: Path, samples_file: Path | None) -> tuple[Sample, ...]:
    samples = find_samples(folder, samples_file)
    if not samples and _holds_images(folder):
        raise DatasetError(f"'{folder}' holds images, but no folder for each class: give the folder that it lies in")
    if not samples:
        raise DatasetError(f"'{folder}' holds no images: give a folder that holds a folder of images for each class")
    return samples


def _merged(sample: Sample, merge: Mapping[str, str]) -> Sample:
    return replace(sample, label=merge.get(sample.label, sample.label))


def _look_at_all(
    findings: Findings, detector: Callable[[], FaceDetector], thumbnails: ThumbnailFolder | None
) -> Iterator[Surveyed | Progress]:
    """Open every image but the test images, as training would: hold-out and validation first, then by folder."""
    cropper = FaceCropper(detector, THUMBNAIL_SIDE, "bgr")
    total = findings.total
    faces: list[FaceCrop] = []
    told_at = time.monotonic()
    yield Progress(phase="reading", done=0, total=total)
    for samples, mode in findings.in_order():
        for result in cropper.crop_all(samples, mode):
            findings.done += 1
            if isinstance(result, Skipped):
                findings.skip([result], thumbnails)
            else:
                findings.see(result, thumbnails)
                faces.append(replace(result, crop=_NOTHING))
            if findings.done % max(total // 200, 1) == 0 or findings.done == total:
                yield Progress(phase="reading", done=findings.done, total=total)
            if time.monotonic() - told_at > _TELL_EVERY:
                told_at = time.monotonic()
                yield findings.told(thumbnails)
    _, duplicates = without_duplicates(faces)
    findings.skip(duplicates, thumbnails)
    findings.finished = True


def _begins_with_images(folder: Path, left: Iterator[int]) -> bool:
    """Whether one of a folder's first names is an image's. left: has an item for each name that may still be read."""
    names = islice(folder.rglob("*"), _LOOKED_AT_IN_ONE)
    return any(_is_image(path) for path, _ in zip(names, left, strict=False))


def _holds_images(folder: Path) -> bool:
    return any(_is_image(path) for path in islice(folder.rglob("*"), _LOOKED_AT))


def _is_image(path: Path) -> bool:
    return path.suffix.lower() in PICTURE_SUFFIXES and not path.name.startswith(".")
