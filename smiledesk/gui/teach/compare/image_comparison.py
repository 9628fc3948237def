"""Comparing two models on validation images or on a folder of images. No Qt here: it runs in a thread."""

from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path

from smiledesk.core.errors import UserError
from smiledesk.core.records import ClassVector, Pixels
from smiledesk.dataset.crops import Faces, choose_faces
from smiledesk.dataset.folders import find_samples
from smiledesk.dataset.samples import Sample
from smiledesk.dataset.samples_file import read_predictions, read_samples_file
from smiledesk.evaluation.comparison import ComparedImage, Comparison, comparison_of, judge_with_both
from smiledesk.evaluation.judging import held_out
from smiledesk.faces.base import FaceDetector
from smiledesk.faces.square import crop, whole_square
from smiledesk.network.bundle import Bundle
from smiledesk.network.card import Card
from smiledesk.network.trial import load_network
from smiledesk.sources.pictures import read_picture

PICTURE_SIZE = 112
"""Pixels of the side of an image's picture."""

_MARGIN = 1.3
"""Side of the picture, as a multiple of the face square's: enough to recognise a person."""

_MOST_PICTURES = 200
"""Pictures of each kind that are kept."""


class ComparisonError(UserError):
    """The models cannot be compared on these images; the line says what to do."""


@dataclass(frozen=True, slots=True)
class ValidationImages:
    """The images that the best epoch of the new model was chosen by."""

    file: Path
    """The samples file that training has left beside the model."""

    def samples(self) -> tuple[Sample, ...]:
        """The images, none of them opened yet.

        Raises:
            DatasetError: the file cannot be read.
        """
        return tuple(row.sample for row in read_samples_file(self.file, self.file.parent).rows)

    def predictions(self, new: Card) -> dict[Path, ClassVector]:
        """Cross-validated probabilities: of networks like the new model that had not learned from the image.

        By the image's path; empty if the run did not cross-validate. See `judge_with_both`.

        Raises:
            DatasetError: the file cannot be read.
        """
        return read_predictions(self.file, self.file.parent, new.classes)


@dataclass(frozen=True, slots=True)
class FolderImages:
    """The images of class folders that the user has chosen."""

    folder: Path

    def samples(self) -> tuple[Sample, ...]:
        """The images, none of them opened yet; only the held-out ones where the folder names some.

        Raises:
            DatasetError: the folder cannot be read.
        """
        return held_out(find_samples(self.folder))

    def predictions(self, new: Card) -> dict[Path, ClassVector]:
        """No cross-validated probabilities: both models judge every image."""
        del new
        return {}


ComparisonImages = ValidationImages | FolderImages


@dataclass(frozen=True, slots=True, eq=False)
class ChangedImage:
    """An image on which only one of the models is right."""

    judged: ComparedImage
    picture: Pixels
    """The face with a margin, shape (112, 112, 3), uint8, BGR."""


@dataclass(frozen=True, slots=True, eq=False)
class ImageComparison:
    """A comparison with the pictures of the images on which the models differ."""

    comparison: Comparison
    only_old: tuple[ChangedImage, ...]
    """At most 200 images on which only the old model is right."""
    only_new: tuple[ChangedImage, ...]
    """At most 200 images on which only the new model is right."""
    left_out: int
    """Number of images that could not be read."""
    cross_validated: bool = False
    """True if networks like the new model that had not learned from the images were judged in its place."""


def compare_models(
    models: tuple[Bundle, Bundle],
    images: ComparisonImages,
    detector: Callable[[], FaceDetector],
    progress: Callable[[int, int], None],
    should_stop: Callable[[], bool],
) -> ImageComparison | None:
    """Compare the old and the new model on images; None if stopped.

    Raises:
        UserError: the images cannot be read or found, are of other classes, or a network cannot be loaded.
    """
    samples = images.samples()
    old, new = models
    _require_images(samples, old.card.classes)
    faces = _faces_of(samples, detector)
    judged: list[ComparedImage] = []
    predictions = images.predictions(new.card)
    results = judge_with_both(samples, faces, load_network(old), load_network(new), detector, predictions)
    with closing(results):
        for done, result in enumerate(results, start=1):
            if should_stop():
                return None
            if isinstance(result, ComparedImage):
                judged.append(result)
            progress(done, len(samples))
    if not judged:
        raise ComparisonError(
            "none of the {number} images can be read: they were moved, or are damaged", number=len(samples)
        )
    comparison = comparison_of(judged, old.card)
    return ImageComparison(
        comparison,
        _with_pictures(comparison.only_old),
        _with_pictures(comparison.only_new),
        left_out=len(samples) - len(judged),
        cross_validated=bool(predictions),
    )


def _require_images(samples: Sequence[Sample], classes: tuple[str, ...]) -> None:
    if not samples:
        raise ComparisonError("there are no images: choose a folder that holds a folder of images for each class")
    if not any(sample.path.is_file() for sample in samples):
        raise ComparisonError(
            "the images are no longer where they were. Looked for {path} and others", path=samples[0].path
        )
    unknown = sorted({sample.label for sample in samples} - set(classes))
    if unknown:
        raise ComparisonError(
            "the images show other classes than the models know, {classes}. Received: {unknown}",
            classes=", ".join(classes),
            unknown=", ".join(unknown),
        )


def _faces_of(samples: Sequence[Sample], detector: Callable[[], FaceDetector]) -> Faces:
    """``crop`` if all face squares are known, else what the images suggest."""
    return "crop" if all(sample.square is not None for sample in samples) else choose_faces(samples, detector)


def _with_pictures(judged: Sequence[ComparedImage]) -> tuple[ChangedImage, ...]:
    return tuple(
        ChangedImage(one, picture) for one in judged[:_MOST_PICTURES] if (picture := _picture_of(one)) is not None
    )


def _picture_of(one: ComparedImage) -> Pixels | None:
    """The face of an image with a margin; None if the file is gone by now."""
    pixels = read_picture(one.sample.path)
    if pixels is None:
        return None
    whole = whole_square(pixels)
    square = one.square or whole
    wider = replace(square, size=min(square.size * _MARGIN, max(square.size, whole.size)))
    return crop(pixels, wider, PICTURE_SIZE, "bgr")
