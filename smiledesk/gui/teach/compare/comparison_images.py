"""Which images two models are judged on, and the judging itself. No Qt here: it runs in a thread."""

import threading
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path

from smiledesk.core.errors import UserError
from smiledesk.core.records import ClassVector, Pixels
from smiledesk.dataset.crops import Faces, choose_faces
from smiledesk.dataset.folders import find_samples
from smiledesk.dataset.samples import Sample
from smiledesk.dataset.samples_file import read_answers, read_samples_file
from smiledesk.evaluation.comparison import ComparedImage, Comparison, comparison_of, judge_with_both
from smiledesk.evaluation.judging import held_out
from smiledesk.faces.base import FaceDetector
from smiledesk.faces.square import crop, whole_square
from smiledesk.network.bundle import Bundle
from smiledesk.network.card import Card
from smiledesk.network.trial import load_network
from smiledesk.sources.pictures import read_picture

PICTURE_SIZE = 112
"""Side of the picture of an image that changed, in pixels."""

_MARGIN = 1.3
"""The picture shows a little more than the face square, so that a person is recognised."""

_MOST_PICTURES = 200


class JudgingError(UserError):
    """The images cannot be judged; the line says what to do."""


@dataclass(frozen=True, slots=True)
class ValidationImages:
    """The images that the new model was chosen by. file: the samples file that its training left beside it."""

    file: Path

    def samples(self) -> tuple[Sample, ...]:
        """The images, none of them opened yet.

        Raises:
            DatasetError: the file cannot be read.
        """
        return tuple(row.sample for row in read_samples_file(self.file, self.file.parent).rows)

    def answers(self, new: Card) -> dict[Path, ClassVector]:
        """What networks like the new model said of images that it learned from and they did not; see `judge_with_both`.

        Raises:
            DatasetError: the file cannot be read.
        """
        return read_answers(self.file, self.file.parent, new.classes)


@dataclass(frozen=True, slots=True)
class FolderImages:
    """The images of class folders that the user chose."""

    folder: Path

    def samples(self) -> tuple[Sample, ...]:
        """The images, none of them opened yet; only the held-out ones where the folder names some.

        Raises:
            DatasetError: the folder cannot be read.
        """
        return held_out(find_samples(self.folder))

    def answers(self, new: Card) -> dict[Path, ClassVector]:
        """None: both models are asked about every image."""
        del new
        return {}


JudgedOn = ValidationImages | FolderImages


@dataclass(frozen=True, slots=True, eq=False)
class ChangedImage:
    """An image that only one of the models is right on. picture: shape (112, 112, 3), uint8, BGR."""

    judged: ComparedImage
    picture: Pixels


@dataclass(frozen=True, slots=True, eq=False)
class JudgedImages:
    """What came of it. only_old, only_new: at most 200 images each. left_out: images that could not be read.

    cross_validated: networks like the new one were asked that had not learned from the image.
    """

    comparison: Comparison
    only_old: tuple[ChangedImage, ...]
    only_new: tuple[ChangedImage, ...]
    left_out: int
    cross_validated: bool = False


def judged_images(
    models: tuple[Bundle, Bundle],
    on: JudgedOn,
    detector: Callable[[], FaceDetector],
    progress: Callable[[int, int], None],
    stopped: threading.Event,
) -> JudgedImages | None:
    """Judge the images with the old and the new model; None where it was stopped.

    Raises:
        UserError: the images cannot be read or found, are of other classes, or a network cannot be loaded.
    """
    samples = on.samples()
    old, new = models
    _require_images(samples, old.card.classes)
    faces = _faces_of(samples, detector)
    judged: list[ComparedImage] = []
    answers = on.answers(new.card)
    results = judge_with_both(samples, faces, load_network(old), load_network(new), detector, answers)
    with closing(results):
        for done, result in enumerate(results, start=1):
            if stopped.is_set():
                return None
            if isinstance(result, ComparedImage):
                judged.append(result)
            progress(done, len(samples))
    if not judged:
        raise JudgingError(f"none of the {len(samples)} images can be read: they were moved, or are damaged")
    comparison = comparison_of(judged, old.card)
    return JudgedImages(
        comparison,
        _with_pictures(comparison.only_old),
        _with_pictures(comparison.only_new),
        left_out=len(samples) - len(judged),
        cross_validated=bool(answers),
    )


def _require_images(samples: Sequence[Sample], classes: tuple[str, ...]) -> None:
    if not samples:
        raise JudgingError("there are no images: choose a folder that holds a folder of images for each class")
    if not any(sample.path.is_file() for sample in samples):
        raise JudgingError(f"the images are no longer where they were. Looked for {samples[0].path} and others")
    strange = sorted({sample.label for sample in samples} - set(classes))
    if strange:
        raise JudgingError(
            f"the images show other classes than the models know, {', '.join(classes)}. Received: {', '.join(strange)}"
        )


def _faces_of(samples: Sequence[Sample], detector: Callable[[], FaceDetector]) -> Faces:
    """Known squares are taken as they are; where some are not known, photographs and tight faces are told apart."""
    return "crop" if all(sample.square is not None for sample in samples) else choose_faces(samples, detector)


def _with_pictures(judged: Sequence[ComparedImage]) -> tuple[ChangedImage, ...]:
    return tuple(
        ChangedImage(one, picture) for one in judged[:_MOST_PICTURES] if (picture := _picture_of(one)) is not None
    )


def _picture_of(one: ComparedImage) -> Pixels | None:
    """The face of an image with a little around it; None where the file went away meanwhile."""
    pixels = read_picture(one.sample.path)
    if pixels is None:
        return None
    whole = whole_square(pixels)
    square = one.square or whole
    wider = replace(square, size=min(square.size * _MARGIN, max(square.size, whole.size)))
    return crop(pixels, wider, PICTURE_SIZE, "bgr")
