"""Two models judged on the same images: which is better, and whether that is more than luck."""

from collections.abc import Callable, Generator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from types import MappingProxyType

from smiledesk.core.records import ClassVector, FaceSquare, Pixels
from smiledesk.dataset.crops import FaceFinder, Faces, on_all_cores
from smiledesk.dataset.samples import Sample, Skipped
from smiledesk.evaluation.mcnemar import SIGNIFICANCE, could_tell, exact_p_value
from smiledesk.evaluation.metrics import Evaluation, Judged, evaluation_of, log_loss
from smiledesk.evaluation.run import EvaluationError, class_index
from smiledesk.faces.base import FaceDetector
from smiledesk.faces.square import crop
from smiledesk.network.card import Card
from smiledesk.network.runtime import NetworkRuntime


class Finding(StrEnum):
    """What a comparison says of the new model."""

    BETTER = "better"
    WORSE = "worse"
    NO_DIFFERENCE = "no clear difference"
    TOO_FEW = "too few images to tell"
    SAME = "same answers on all"


@dataclass(frozen=True, slots=True)
class JudgedTwice:
    """One image and what both models say of it, in the order of the old one's classes.

    square: the face that both were shown, in the picture's pixels; None where none was found.
    """

    sample: Sample
    square: FaceSquare | None
    old: Judged
    new: Judged


@dataclass(frozen=True, slots=True)
class Score:
    """How good one model is. log_loss: mean of -ln p(true class) over the found faces, in nats; less is better."""

    evaluation: Evaluation
    log_loss: float


@dataclass(frozen=True, slots=True)
class Comparison:
    """How two models do on the same images; a face that was not found is an error of both.

    only_old, only_new: the images that only that one is right on, in their order. p_value: of McNemar's exact test.
    """

    old: Score
    new: Score
    both_right: int
    both_wrong: int
    only_old: tuple[JudgedTwice, ...]
    only_new: tuple[JudgedTwice, ...]
    p_value: float
    finding: Finding

    @property
    def n(self) -> int:
        """The images that were judged."""
        return self.both_right + self.both_wrong + len(self.only_old) + len(self.only_new)


def comparable(old: Card, new: Card) -> bool:
    """Whether two models tell the same classes apart, in whatever order."""
    return set(old.classes) == set(new.classes)


def judge_twice(
    samples: Sequence[Sample],
    faces: Faces,
    old: NetworkRuntime,
    new: NetworkRuntime,
    detector: Callable[[], FaceDetector],
    answers: Mapping[Path, ClassVector] = MappingProxyType({}),
) -> Generator[JudgedTwice | Skipped]:
    """Judge every sample with both models, in their order; an unreadable one is skipped.

    Each image is read, and its face found, once; from its square each model's own crop is cut. Closing the iterator
    early stops the work.

    answers: of images that the new model learned from: the probabilities, in the order of its classes, that a network
    like it gave which had not. They stand for the new model's own.

    Raises:
        EvaluationError: the models tell different classes apart, or a sample's class is none of theirs.
    """
    cards = old.bundle.card, new.bundle.card
    if not comparable(*cards):
        raise EvaluationError(
            "models of different classes cannot be compared on the same images. "
            f"Received: {', '.join(cards[0].classes)} and {', '.join(cards[1].classes)}"
        )
    truths = [class_index(sample, cards[0]) for sample in samples]
    finder = FaceFinder(detector)
    views = on_all_cores(lambda sample: _seen_by_both(finder, sample, faces, cards), samples)
    with closing(views):
        for sample, truth, view in zip(samples, truths, views, strict=True):
            if isinstance(view, _SeenByBoth):
                said = [_probabilities(runtime, cut) for runtime, cut in zip((old, new), view.crops, strict=True)]
                said[1] = answers.get(sample.path, said[1])
                judged = (_judged(truth, *one, cards[0]) for one in zip(said, cards, strict=True))
                yield JudgedTwice(sample, view.square, *judged)
            elif view.reason == "no face":
                missed = Judged(truth, None, None)
                yield JudgedTwice(sample, None, missed, missed)
            else:
                yield view


def comparison_of(judged: Sequence[JudgedTwice], card: Card) -> Comparison:
    """Sum the judged images up. card: the old model's.

    Raises:
        ValueError: there is no image.
    """
    right = [(one.old.is_right, one.new.is_right) for one in judged]
    only_old = tuple(one for one in judged if one.old.is_right and not one.new.is_right)
    only_new = tuple(one for one in judged if one.new.is_right and not one.old.is_right)
    same = all(one.old.decision == one.new.decision for one in judged)
    return Comparison(
        old=_score(tuple(one.old for one in judged), card),
        new=_score(tuple(one.new for one in judged), card),
        both_right=right.count((True, True)),
        both_wrong=right.count((False, False)),
        only_old=only_old,
        only_new=only_new,
        p_value=exact_p_value(len(only_old), len(only_new)),
        finding=Finding.SAME if same else finding_of(len(only_old), len(only_new)),
    )


def finding_of(only_old: int, only_new: int) -> Finding:
    """What McNemar's exact test says of so many images that only one of the models is right on."""
    if not could_tell(only_old + only_new):
        return Finding.TOO_FEW
    if exact_p_value(only_old, only_new) >= SIGNIFICANCE:
        return Finding.NO_DIFFERENCE
    return Finding.BETTER if only_new > only_old else Finding.WORSE


@dataclass(frozen=True, slots=True, eq=False)
class _SeenByBoth:
    square: FaceSquare
    crops: tuple[Pixels, ...]


def _seen_by_both(finder: FaceFinder, sample: Sample, faces: Faces, cards: Sequence[Card]) -> _SeenByBoth | Skipped:
    """A sample's face as each model takes it; the picture itself is let go, since many may wait to be judged."""
    found = finder.find(sample, faces)
    if isinstance(found, Skipped):
        return found
    crops = tuple(crop(found.pixels, found.square, card.input_size, card.colour) for card in cards)
    return _SeenByBoth(found.square, crops)


def _probabilities(runtime: NetworkRuntime, cut: Pixels) -> ClassVector:
    return tuple(float(p) for p in runtime.trace(cut).probabilities)


def _judged(truth: int, given: ClassVector, own: Card, ordered_as: Card) -> Judged:
    """What the model of a card makes of the probabilities it gave, in the order of another one's classes."""
    probabilities = tuple(given[own.classes.index(name)] for name in ordered_as.classes)
    decision = ordered_as.classes.index(own.classes[own.decide(given)])
    return Judged(truth, probabilities, decision, own.is_uncertain(given))


def _score(judged: tuple[Judged, ...], card: Card) -> Score:
    return Score(evaluation_of(judged, card.classes, card.positive_index), log_loss(judged))
