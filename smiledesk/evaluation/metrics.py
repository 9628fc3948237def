"""Numbers that say how good a classifier is, from what it said and what was true."""

import math
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from smiledesk.core.records import ClassVector
from smiledesk.evaluation.calibration_error import expected_calibration_error


@dataclass(frozen=True, slots=True)
class Judged:
    """One image: its true class (an index), the probabilities it was given, and the class that was decided on.

    probabilities and decision are None where no face was found. uncertain: whether the window would show the decision
    as uncertain.
    """

    truth: int
    probabilities: ClassVector | None
    decision: int | None
    uncertain: bool = False

    @property
    def is_right(self) -> bool:
        """Whether the true class was decided on; a face that was not found never is right."""
        return self.decision == self.truth


@dataclass(frozen=True, slots=True)
class Evaluation:
    """What `evaluate` reports. A face that was not found is an error in accuracy and recall.

    accuracy: right of all. accuracy_found: right of those with a face. balanced_accuracy: mean of the recalls. auc: the
    chance that a positive image scores higher than a negative one, ties counted half, over the found faces (with more
    than two classes: the mean of one class against the rest). faces_missed, n: images. recall: class name -> right of
    that class. confusion: true class name -> decided class name (or ``no face``) -> images. expected_calibration_error:
    see there, over the found faces. uncertain: the share of the found faces that the window would show as uncertain.
    accuracy_certain: right of the other found faces. Numbers that nothing was measured for are NaN.
    """

    accuracy: float
    accuracy_found: float
    balanced_accuracy: float
    auc: float
    faces_missed: int
    n: int
    recall: dict[str, float]
    confusion: dict[str, dict[str, int]]
    expected_calibration_error: float
    uncertain: float
    accuracy_certain: float


NO_FACE = "no face"

_LEAST = 1e-7


def evaluation_of(judged: tuple[Judged, ...], classes: tuple[str, ...], positive: int | None) -> Evaluation:
    """Sum the judged images up. positive: index of the positive class of a two-class model.

    Raises:
        ValueError: there is no image.
    """
    if not judged:
        raise ValueError("an evaluation needs at least one image. Received: none")
    found = [one for one in judged if one.decision is not None]
    certain = [one for one in found if not one.uncertain]
    right = sum(one.is_right for one in judged)
    recall = {name: _share_right([one for one in judged if one.truth == i]) for i, name in enumerate(classes)}
    measured = [value for value in recall.values() if not np.isnan(value)]
    return Evaluation(
        accuracy=right / len(judged),
        accuracy_found=_share_right(found),
        balanced_accuracy=float(np.mean(measured)),
        auc=_auc_over_classes(found, len(classes), positive),
        faces_missed=len(judged) - len(found),
        n=len(judged),
        recall=recall,
        confusion=_confusion(judged, classes),
        expected_calibration_error=_calibration_error(found),
        uncertain=1 - len(certain) / len(found) if found else float("nan"),
        accuracy_certain=_share_right(certain),
    )


def auc(positive_scores: NDArray[np.floating], negative_scores: NDArray[np.floating]) -> float:
    """Area under the ROC curve as the Mann-Whitney statistic; NaN where one side is empty.

    Source: Hanley and McNeil, "The meaning and use of the area under a ROC curve", Radiology 143 (1982).
    """
    if not len(positive_scores) or not len(negative_scores):
        return float("nan")
    ordered = np.sort(negative_scores)
    below = np.searchsorted(ordered, positive_scores, side="left")
    not_above = np.searchsorted(ordered, positive_scores, side="right")
    return float(np.mean((below + not_above) / 2) / len(ordered))


def log_loss(judged: Iterable[Judged]) -> float:
    """Mean of -ln p(true class) over the found faces, in nats; NaN where there is none. What Keras calls crossentropy.

    Probabilities are kept 1e-7 from 0, so that one sure error does not outweigh all else.
    """
    losses = [-math.log(max(one.probabilities[one.truth], _LEAST)) for one in judged if one.probabilities is not None]
    return math.fsum(losses) / len(losses) if losses else float("nan")


def _share_right(judged: list[Judged]) -> float:
    return sum(one.is_right for one in judged) / len(judged) if judged else float("nan")


def _auc_over_classes(found: list[Judged], classes: int, positive: int | None) -> float:
    if not found:
        return float("nan")
    truth = np.array([one.truth for one in found])
    scores = np.array([one.probabilities for one in found])
    indices = range(classes) if positive is None else (positive,)
    areas = [auc(scores[truth == index, index], scores[truth != index, index]) for index in indices]
    measured = [area for area in areas if not np.isnan(area)]
    return float(np.mean(measured)) if measured else float("nan")


def _calibration_error(found: list[Judged]) -> float:
    """Of the likeliest class, whatever the threshold: a threshold moves decisions and leaves probabilities alone."""
    if not found:
        return float("nan")
    truth = np.array([one.truth for one in found])
    scores = np.array([one.probabilities for one in found])
    return expected_calibration_error(scores.max(axis=1), scores.argmax(axis=1) == truth)


def _confusion(judged: tuple[Judged, ...], classes: tuple[str, ...]) -> dict[str, dict[str, int]]:
    table = {true: dict.fromkeys((*classes, NO_FACE), 0) for true in classes}
    for one in judged:
        table[classes[one.truth]][NO_FACE if one.decision is None else classes[one.decision]] += 1
    return table
