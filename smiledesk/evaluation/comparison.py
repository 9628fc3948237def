"""Two models judged on the same images: which is better, and whether the difference is significant."""

from collections.abc import Callable, Generator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from types import MappingProxyType

from smiledesk.core.records import ClassVector, FaceSquare, Pixels
from smiledesk.dataset.crops import FaceFinder, Faces, on_all_cores
from smiledesk.dataset.samples import Sample, Skipped
from smiledesk.evaluation.judging import EvaluationError, class_index
from smiledesk.evaluation.metrics import (
    SIGNIFICANCE,
    Evaluation,
    JudgedImage,
    can_be_significant,
    evaluation_of,
    exact_p_value,
    log_loss,
)
from smiledesk.faces.base import FaceDetector
from smiledesk.faces.square import crop
from smiledesk.network.card import Card
from smiledesk.network.runtime import NetworkRuntime


class Finding(StrEnum):
    """Conclusion of a comparison about the new model."""

    BETTER = "better"
    WORSE = "worse"
    NO_DIFFERENCE = "no clear difference"
    TOO_FEW = "too few images to tell"
    SAME = "same answers on all"


@dataclass(frozen=True, slots=True)
class ComparedImage:
    """One image, judged by both models."""

    sample: Sample
    square: FaceSquare | None
    """The face that both models saw, in pixels of the picture; None if none was found."""
    old: JudgedImage
    new: JudgedImage
    """In the old model's order of classes, as `old`."""


@dataclass(frozen=True, slots=True)
class Score:
    """Quality of one model."""

    evaluation: Evaluation
    log_loss: float
    """Mean of -ln p(true class) over the found faces, in nats; less is better."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two models on the same images; a face that was not found is an error of both."""

    old: Score
    new: Score
    both_right: int
    """Number of images that both models are right on."""
    both_wrong: int
    """Number of images that both models are wrong on."""
    only_old: tuple[ComparedImage, ...]
    """The images that only the old model is right on, in their order."""
    only_new: tuple[ComparedImage, ...]
    """The images that only the new model is right on, in their order."""
    p_value: float
    """P-value of McNemar's exact test."""
    finding: Finding

    @property
    def n(self) -> int:
        """Number of images that were judged."""
        return self.both_right + self.both_wrong + len(self.only_old) + len(self.only_new)


def comparable(old: Card, new: Card) -> bool:
    """True if both models have the same classes, in any order."""
    return set(old.classes) == set(new.classes)


def judge_with_both(
    samples: Sequence[Sample],
    faces: Faces,
    old: NetworkRuntime,
    new: NetworkRuntime,
    detector: Callable[[], FaceDetector],
    held_out_predictions: Mapping[Path, ClassVector] = MappingProxyType({}),
) -> Generator[ComparedImage | Skipped]:
    """Judge every sample with both models, in order; unreadable images are skipped.

    Each image is read, and its face searched, once; each model's crop is cut from the same square. Closing the
    generator stops the work.

    Args:
        samples: the images.
        faces: whether the images are photographs (``crop``) or faces (``whole``).
        old: one model.
        new: the other; its decisions are reported in the old model's order of classes.
        detector: makes a face detector, once for each thread.
        held_out_predictions: probabilities, in the new model's order of classes, to use instead of its own for images
            that it learned from. They come from a network of the same training that did not see the image.

    Raises:
        EvaluationError: the models have different classes, or a sample's class is none of theirs.
    """
    require_comparable(old.bundle.card, new.bundle.card, samples)
    judge = PairJudge(faces, old, new, detector, held_out_predictions)
    views = on_all_cores(judge.views, samples)
    with closing(views):
        for sample, view in zip(samples, views, strict=True):
            yield judge.judge_views(sample, view)


def require_comparable(old: Card, new: Card, samples: Sequence[Sample]) -> None:
    """Refuse models and images that have different classes.

    Raises:
        EvaluationError: the models have different classes, or a sample's class is none of theirs.
    """
    if not comparable(old, new):
        raise EvaluationError(
            "models of different classes cannot be compared on the same images. Received: {old} and {new}",
            old=", ".join(old.classes),
            new=", ".join(new.classes),
        )
    for sample in samples:
        class_index(sample, old)


class PairJudge:
    """Judges samples with two models of the same classes; see `judge_with_both`."""

    def __init__(
        self,
        faces: Faces,
        old: NetworkRuntime,
        new: NetworkRuntime,
        detector: Callable[[], FaceDetector],
        held_out_predictions: Mapping[Path, ClassVector] = MappingProxyType({}),
    ) -> None:
        self._finder = FaceFinder(detector)
        self._faces = faces
        self._old = old
        self._new = new
        self._held_out_predictions = held_out_predictions

    def judge(self, sample: Sample) -> ComparedImage | Skipped:
        """Judge one sample."""
        return self.judge_views(sample, self.views(sample))

    def views(self, sample: Sample) -> "FaceOfBoth | Skipped":
        """The face as each model sees it, from any thread. The picture is not kept: many may wait to be judged."""
        found = self._finder.find(sample, self._faces)
        if isinstance(found, Skipped):
            return found
        cards = (self._old.bundle.card, self._new.bundle.card)
        old, new = (crop(found.pixels, found.square, card.input_size, card.colour) for card in cards)
        return FaceOfBoth(found.square, old, new)

    def judge_views(self, sample: Sample, face: "FaceOfBoth | Skipped") -> ComparedImage | Skipped:
        """Judge the face of one sample; without one, it counts as missed by both models."""
        old, new = self._old.bundle.card, self._new.bundle.card
        truth = class_index(sample, old)
        if isinstance(face, Skipped):
            missed = JudgedImage(truth, None, None)
            return ComparedImage(sample, None, missed, missed) if face.reason == "no face" else face
        by_new = self._held_out_predictions.get(sample.path) or _probabilities(self._new, face.new)
        return ComparedImage(
            sample,
            face.square,
            _judged_image(truth, _probabilities(self._old, face.old), old, old),
            _judged_image(truth, by_new, new, old),
        )


@dataclass(frozen=True, slots=True, eq=False)
class FaceOfBoth:
    """A face as two models see it."""

    square: FaceSquare
    old: Pixels
    new: Pixels
    """The crops of the old model and the new one."""


def comparison_of(images: Sequence[ComparedImage], card: Card) -> Comparison:
    """Summarise the judged images.

    Args:
        images: at least one.
        card: the old model's.

    Raises:
        ValueError: there is no image.
    """
    right = [(image.old.is_right, image.new.is_right) for image in images]
    only_old = tuple(image for image in images if image.old.is_right and not image.new.is_right)
    only_new = tuple(image for image in images if image.new.is_right and not image.old.is_right)
    same = all(image.old.decision == image.new.decision for image in images)
    return Comparison(
        old=_score(tuple(image.old for image in images), card),
        new=_score(tuple(image.new for image in images), card),
        both_right=right.count((True, True)),
        both_wrong=right.count((False, False)),
        only_old=only_old,
        only_new=only_new,
        p_value=exact_p_value(len(only_old), len(only_new)),
        finding=Finding.SAME if same else finding_of(len(only_old), len(only_new)),
    )


def finding_of(only_old: int, only_new: int) -> Finding:
    """Conclusion of McNemar's exact test from the numbers of images that only one of the models is right on."""
    if not can_be_significant(only_old + only_new):
        return Finding.TOO_FEW
    if exact_p_value(only_old, only_new) >= SIGNIFICANCE:
        return Finding.NO_DIFFERENCE
    return Finding.BETTER if only_new > only_old else Finding.WORSE


def _probabilities(runtime: NetworkRuntime, pixels: Pixels) -> ClassVector:
    return tuple(float(p) for p in runtime.trace(pixels).probabilities)


def _judged_image(truth: int, predicted: ClassVector, own: Card, ordered_as: Card) -> JudgedImage:
    """Apply the rule of a model's own card to its probabilities; the result is in another card's order of classes."""
    probabilities = tuple(predicted[own.classes.index(name)] for name in ordered_as.classes)
    decision = ordered_as.classes.index(own.classes[own.decide(predicted)])
    return JudgedImage(truth, probabilities, decision, own.is_uncertain(predicted))


def _score(images: tuple[JudgedImage, ...], card: Card) -> Score:
    return Score(evaluation_of(images, card.classes, card.positive_index), log_loss(images))
