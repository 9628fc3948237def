"""Judge labelled images with a model, unchanged and under hard conditions."""

import shlex
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from smiledesk.core.errors import UserError
from smiledesk.core.records import ClassVector, FaceSquare, Pixels
from smiledesk.dataset.crops import FaceFinder, Faces, FoundFace, on_all_cores
from smiledesk.dataset.folders import class_merge
from smiledesk.dataset.samples import Sample, Skipped
from smiledesk.evaluation.conditions import Condition
from smiledesk.evaluation.metrics import JudgedImage
from smiledesk.faces.base import FaceDetector
from smiledesk.faces.square import crop
from smiledesk.network.card import Card
from smiledesk.network.runtime import NetworkRuntime


class EvaluationError(UserError):
    """A model cannot judge these images."""


def judge(
    samples: Sequence[Sample], faces: Faces, runtime: NetworkRuntime, detector: Callable[[], FaceDetector]
) -> Iterator[JudgedImage | Skipped]:
    """Judge every sample, in order. Unreadable images are skipped; an image without a face counts as missed.

    Raises:
        EvaluationError: the model has no such class as one of the samples.
    """
    for result in judge_under((), samples, faces, runtime, detector):
        yield result if isinstance(result, Skipped) else result[0]


def judge_under(
    conditions: Sequence[Condition],
    samples: Sequence[Sample],
    faces: Faces,
    runtime: NetworkRuntime,
    detector: Callable[[], FaceDetector],
) -> Iterator[tuple[JudgedImage, ...] | Skipped]:
    """Judge every sample, in order: unchanged first, then under each condition.

    The face is searched anew in a changed photograph. The conditions are scaled by the size of the unchanged face: if
    none was found, it counts as missed under all of them.

    Raises:
        EvaluationError: the model has no such class as one of the samples.
    """
    card = runtime.bundle.card
    truths = [class_index(sample, card) for sample in samples]
    views = _Views(FaceFinder(detector), faces, card, tuple(conditions))
    for truth, result in zip(truths, on_all_cores(views.of, samples), strict=True):
        if isinstance(result, Skipped) and result.reason != "no face":
            yield result
        else:
            crops = (None,) * (1 + len(conditions)) if isinstance(result, Skipped) else result
            yield tuple(_judged_crop(pixels, truth, runtime) for pixels in crops)


def judged_image(card: Card, truth: int, probabilities: ClassVector) -> JudgedImage:
    """Apply the card's threshold to the probabilities of a face whose true class is known."""
    return JudgedImage(truth, probabilities, card.decide(probabilities), card.is_uncertain(probabilities))


def held_out(samples: Sequence[Sample]) -> tuple[Sample, ...]:
    """The samples whose split is ``test`` or ``hold_out``; all of them if there is none."""
    kept_out = tuple(sample for sample in samples if sample.split in ("test", "hold_out"))
    return kept_out or tuple(samples)


def class_index(sample: Sample, card: Card) -> int:
    """Index of a sample's class among the model's.

    Raises:
        EvaluationError: the model has no such class.
    """
    if sample.label not in card.classes:
        merge = shlex.quote(class_merge("CLASS", [sample.label]))
        raise EvaluationError(
            f"'{sample.label}' is no class of the model: merge it with --classes {merge}, or use another model. "
            f"Received: '{sample.name}', expected one of {', '.join(card.classes)}"
        )
    return card.classes.index(sample.label)


@dataclass(frozen=True, slots=True)
class _Views:
    """Cuts the crops of a sample that a network is to judge; thread-safe."""

    finder: FaceFinder
    faces: Faces
    card: Card
    conditions: tuple[Condition, ...]

    def of(self, sample: Sample) -> tuple[Pixels | None, ...] | Skipped:
        """The unchanged crop, then one for each condition; None where the face was no longer found."""
        face = self.finder.find(sample, self.faces)
        if isinstance(face, Skipped):
            return face
        changed = (self._under(condition, face) for condition in self.conditions)
        return (self._crop(face.pixels, face.square), *changed)

    def _under(self, condition: Condition, face: FoundFace) -> Pixels | None:
        random = condition.random(face.sample.name)
        pixels, square = face.pixels, face.square
        if condition.worsen is not None:
            pixels = condition.worsen(pixels, square, random)
            found = self.finder.face_in(pixels, self.faces)
            if found is None:
                return None
            square = found
        if condition.misplace is not None:
            square = condition.misplace(square, random)
        return self._crop(pixels, square)

    def _crop(self, pixels: Pixels, square: FaceSquare) -> Pixels:
        return crop(pixels, square, self.card.input_size, self.card.colour)


def _judged_crop(pixels: Pixels | None, truth: int, runtime: NetworkRuntime) -> JudgedImage:
    if pixels is None:
        return JudgedImage(truth, None, None)
    return judged_image(runtime.bundle.card, truth, tuple(float(p) for p in runtime.trace(pixels).probabilities))
