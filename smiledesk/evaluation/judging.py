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
    judge = SampleJudge(conditions, faces, runtime, detector)
    truths = [class_index(sample, runtime.bundle.card) for sample in samples]
    for truth, views in zip(truths, on_all_cores(judge.views, samples), strict=True):
        yield judge.judge_views(views, truth)


@dataclass(frozen=True, slots=True, eq=False)
class View:
    """A face as the network sees it, under a condition or without one."""

    crop: Pixels
    """The network's input."""
    square: FaceSquare
    """In the pixels of the photograph, which the condition may have changed."""


class SampleJudge:
    """Judges samples: unchanged first, then under each condition."""

    def __init__(
        self,
        conditions: Sequence[Condition],
        faces: Faces,
        runtime: NetworkRuntime,
        detector: Callable[[], FaceDetector],
    ) -> None:
        """detector: makes a face detector, called once in each thread."""
        self._finder = FaceFinder(detector)
        self._faces = faces
        self._runtime = runtime
        self._conditions = tuple(conditions)

    def judge(self, sample: Sample) -> tuple[JudgedImage, ...] | Skipped:
        """Judge one sample.

        Raises:
            EvaluationError: the model has no such class.
        """
        return self.judge_views(self.views(sample), class_index(sample, self._runtime.bundle.card))

    def views(self, sample: Sample) -> tuple[View | None, ...] | Skipped:
        """The unchanged view, then one for each condition; None where the face was no longer found. From any thread."""
        face = self._finder.find(sample, self._faces)
        if isinstance(face, Skipped):
            return face
        changed = (self._under(condition, face) for condition in self._conditions)
        return (self._view(face.pixels, face.square), *changed)

    def judge_views(self, views: tuple[View | None, ...] | Skipped, truth: int) -> tuple[JudgedImage, ...] | Skipped:
        """Judge the views of one sample; without a face, it counts as missed in all of them. truth: its class."""
        if isinstance(views, Skipped):
            if views.reason != "no face":
                return views
            views = (None,) * (1 + len(self._conditions))
        return tuple(self._judged(view, truth) for view in views)

    def _under(self, condition: Condition, face: FoundFace) -> View | None:
        random = condition.random(face.sample.name)
        pixels, square = face.pixels, face.square
        if condition.worsen is not None:
            pixels = condition.worsen(pixels, square, random)
            found = self._finder.face_in(pixels, self._faces)
            if found is None:
                return None
            square = found
        if condition.misplace is not None:
            square = condition.misplace(square, random)
        return self._view(pixels, square)

    def _view(self, pixels: Pixels, square: FaceSquare) -> View:
        card = self._runtime.bundle.card
        return View(crop(pixels, square, card.input_size, card.colour), square)

    def _judged(self, view: View | None, truth: int) -> JudgedImage:
        if view is None:
            return JudgedImage(truth, None, None)
        probabilities = tuple(float(p) for p in self._runtime.trace(view.crop).probabilities)
        return judged_image(self._runtime.bundle.card, truth, probabilities)


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
            "'{label}' is no class of the model: merge it with --classes {merge}, or use another "
            "model. Received: '{sample}', expected one of {classes}",
            label=sample.label,
            merge=merge,
            sample=sample.name,
            classes=", ".join(card.classes),
        )
    return card.classes.index(sample.label)
