"""A survey: the findings of training in folders of images, before it starts.

The folders are read by the functions that training uses, in the same order, so training skips exactly the images that a
survey says it will.
"""

import time
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import replace
from itertools import islice
from pathlib import Path

import numpy as np

from smiledesk.core.errors import error_line
from smiledesk.dataset.crops import FaceCrop, FaceCropper, choose_faces
from smiledesk.dataset.duplicates import without_duplicates
from smiledesk.dataset.folders import FolderContent, read_folder, refuse_foreign_samples_file, unknown_samples
from smiledesk.dataset.samples import DatasetError, Sample, Skipped
from smiledesk.dataset.samples_file import SAMPLES_FILE
from smiledesk.dataset.split import divide
from smiledesk.dataset.survey_findings import Findings, FolderFindings
from smiledesk.dataset.thumbnails import THUMBNAIL_SIDE, ThumbnailFolder
from smiledesk.faces.base import FaceDetector
from smiledesk.jobs.messages import Progress
from smiledesk.jobs.requests import SurveyRequest
from smiledesk.jobs.survey_messages import Surveyed
from smiledesk.sources.folder_listing import files_in, has_picture_suffix, subfolders_of

_TELL_EVERY = 2.0
"""Seconds between two complete messages."""

_LOOKED_AT = 2000
"""Most files that are checked to find out if a folder contains class folders; a whole disk would take too long."""

_LOOKED_BELOW = 4
"""Levels of nested folders."""

_LOOKED_AT_IN_ONE = 100
"""Most files that are checked in one class folder, so that the others are checked, too."""

_NOTHING = np.empty((0, 0, 3), np.uint8)


def is_class_folder(folder: Path) -> bool:
    """True if a folder looks like one to learn from: images in two or more folders, or a samples file.

    So does a folder whose only subfolder looks like that. Only a few names are read, so it takes no time; an unreadable
    folder does not count.
    """
    left = iter(range(_LOOKED_AT))
    try:
        for _ in range(_LOOKED_BELOW):
            if (folder / SAMPLES_FILE).is_file():
                return True
            inside = subfolders_of(folder)[:_LOOKED_AT]
            if len(inside) != 1:
                return len(list(islice((path for path in inside if _begins_with_images(path, left)), 2))) == 2
            folder = inside[0]
    except OSError:
        return False
    return False


def list_images(request: SurveyRequest, left_out: Collection[str] = ()) -> Surveyed:
    """The survey of folders by file names alone; no image is opened.

    left_out: files that an earlier survey skipped, as named in its message.
    """
    findings = _listed(request)
    findings.skip_known(left_out)
    return findings.message(None)


def survey(
    request: SurveyRequest, detector: Callable[[], FaceDetector], thumbnails: ThumbnailFolder | None = None
) -> Iterator[Surveyed | Progress]:
    """Look at every image; the first message has the file counts, the last one everything.

    A folder that cannot be read is reported, and the others are looked at. Closing the iterator early stops the work.

    Args:
        request: the folders.
        detector: makes a face detector, called once in each thread.
        thumbnails: receives small pictures of some images of each class, and of skipped ones.

    Raises:
        OSError: a thumbnail cannot be written.
    """
    findings = _listed(request)
    yield findings.message(thumbnails)
    if thumbnails is not None:
        findings.show_pictures(thumbnails)
        yield findings.message(thumbnails)
    for folder in findings.folders:
        if folder.samples:
            opened = [sample for sample in folder.samples if sample.path not in findings.never_opened]
            folder.faces = choose_faces(opened, detector, request.seed) if request.faces == "auto" else request.faces
    yield findings.message(thumbnails)
    yield from _look_at_all(findings, detector, thumbnails)
    yield findings.message(thumbnails)


def _listed(request: SurveyRequest) -> Findings:
    """The content of the folders by names alone, every image once."""
    known: set[str] = set()
    folders: list[FolderFindings] = []
    contents: list[FolderContent] = []
    for path in dict.fromkeys(request.folders):
        try:
            content = _content_of(path, request.samples_file)
        except (DatasetError, OSError) as error:
            folders.append(FolderFindings(path, problem=error_line(error)))
            continue
        contents.append(content)
        new = unknown_samples(content.samples, known)
        folders.append(FolderFindings(path, new, observations=content.observations))
    try:
        refuse_foreign_samples_file(request.samples_file, contents)
    except DatasetError as error:
        folders = [FolderFindings(folder.path, problem=folder.problem or error.text) for folder in folders]
    members = {sample.path: sample.label for folder in folders for sample in folder.samples}
    for folder in folders:
        folder.samples = tuple(_merged(sample, request.merge) for sample in folder.samples)
    division = divide([s for folder in folders for s in folder.samples], request.validation, request.seed)
    return Findings(folders, division, members)


def _content_of(folder: Path, samples_file: Path | None) -> FolderContent:
    content = read_folder(folder, samples_file)
    if not content.samples and _holds_images(folder):
        raise DatasetError(
            "'{folder}' holds images, but no folder for each class: give the folder that it lies in", folder=folder
        )
    if not content.samples:
        raise DatasetError(
            "'{folder}' holds no images: give a folder that holds a folder of images for each class", folder=folder
        )
    return content


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
                yield findings.message(thumbnails)
    _, duplicates = without_duplicates(faces)
    findings.skip(duplicates, thumbnails)
    findings.finished = True


def _begins_with_images(folder: Path, left: Iterator[int]) -> bool:
    """True if one of a folder's first files is an image. left: yields once for each file that may still be tried."""
    files = islice(files_in(folder), _LOOKED_AT_IN_ONE)
    return any(has_picture_suffix(path) for path, _ in zip(files, left, strict=False))


def _holds_images(folder: Path) -> bool:
    return any(has_picture_suffix(path) for path in islice(files_in(folder), _LOOKED_AT))
