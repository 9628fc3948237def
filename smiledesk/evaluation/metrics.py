"""Metrics of a classifier: accuracy, recall, AUC, log loss, calibration error, and McNemar's test for two of them."""

import math
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from smiledesk.core.records import ClassVector

NO_FACE = "no face"
"""Column of the confusion matrix that counts the images in which no face was found."""

BINS = 15
"""Bins of the expected calibration error, as in Guo et al. 2017."""

SIGNIFICANCE = 0.05
"""A p-value below this counts as a difference."""

_LEAST_PROBABILITY = 1e-7
"""Bound on a probability in the log loss, so that one confident error does not outweigh everything else."""

_ROUNDING = 1e-6
"""Amount by which a softmax in single precision may exceed 1."""


@dataclass(frozen=True, slots=True)
class JudgedImage:
    """One image: its true class, and what a model made of it."""

    truth: int
    """Index of the true class."""
    probabilities: ClassVector | None
    """One probability a class; None if no face was found."""
    decision: int | None
    """Index of the class that was decided on; None if no face was found."""
    uncertain: bool = False
    """The window would show the decision as uncertain."""

    @property
    def is_right(self) -> bool:
        """True if the decision is the true class; never true without a face."""
        return self.decision == self.truth


@dataclass(frozen=True, slots=True)
class Evaluation:
    """The metrics that `smiledesk evaluate` reports; NaN if there was nothing to measure.

    An image without a found face is an error in accuracy and recall, and no part of the other metrics.
    """

    accuracy: float
    """Share of right decisions among all images."""
    accuracy_found: float
    """Share of right decisions among the found faces."""
    balanced_accuracy: float
    """Mean of the recalls."""
    auc: float
    """Area under the ROC curve; with more than two classes, the mean over each class against the rest."""
    faces_missed: int
    """Number of images in which no face was found."""
    n: int
    """Number of images."""
    recall: dict[str, float]
    """Class name -> share of right decisions among the images of that class."""
    confusion: dict[str, dict[str, int]]
    """True class -> decided class, or ``no face`` -> number of images."""
    expected_calibration_error: float
    """See `expected_calibration_error`."""
    uncertain: float
    """Share of the found faces that the window would show as uncertain."""
    accuracy_certain: float
    """Share of right decisions among the found faces that are not uncertain."""


def evaluation_of(images: tuple[JudgedImage, ...], classes: tuple[str, ...], positive: int | None) -> Evaluation:
    """Compute the metrics of some judged images.

    Args:
        images: at least one.
        classes: class names, in the order of their indices.
        positive: index of the positive class of a two-class model; None with more classes.

    Raises:
        ValueError: there is no image.
    """
    if not images:
        raise ValueError("an evaluation needs at least one image. Received: none")
    found = [image for image in images if image.decision is not None]
    certain = [image for image in found if not image.uncertain]
    right = sum(image.is_right for image in images)
    recall = {name: _share_right([image for image in images if image.truth == i]) for i, name in enumerate(classes)}
    measured = [value for value in recall.values() if not np.isnan(value)]
    return Evaluation(
        accuracy=right / len(images),
        accuracy_found=_share_right(found),
        balanced_accuracy=float(np.mean(measured)),
        auc=_auc_over_classes(found, len(classes), positive),
        faces_missed=len(images) - len(found),
        n=len(images),
        recall=recall,
        confusion=_confusion(images, classes),
        expected_calibration_error=_calibration_error(found),
        uncertain=1 - len(certain) / len(found) if found else float("nan"),
        accuracy_certain=_share_right(certain),
    )


def auc(positive_scores: NDArray[np.floating], negative_scores: NDArray[np.floating]) -> float:
    """Area under the ROC curve: the chance that a positive scores above a negative, ties counted half.

    NaN where either side is empty.
    Source: Hanley and McNeil, "The meaning and use of the area under a ROC curve", Radiology 143 (1982).
    """
    if not len(positive_scores) or not len(negative_scores):
        return float("nan")
    ordered = np.sort(negative_scores)
    below = np.searchsorted(ordered, positive_scores, side="left")
    not_above = np.searchsorted(ordered, positive_scores, side="right")
    return float(np.mean((below + not_above) / 2) / len(ordered))


def log_loss(images: Iterable[JudgedImage]) -> float:
    """Mean of -ln p(true class) over the found faces, in nats; NaN without one. Keras calls it crossentropy."""
    losses = [
        -math.log(max(image.probabilities[image.truth], _LEAST_PROBABILITY))
        for image in images
        if image.probabilities is not None
    ]
    return math.fsum(losses) / len(losses) if losses else float("nan")


def expected_calibration_error(confidences: NDArray[np.floating], right: NDArray[np.bool_], bins: int = BINS) -> float:
    """Mean distance between confidence and accuracy.

    Images are sorted by confidence into bins of equal width. The error is the mean of
    ``|accuracy - mean confidence|`` over the bins, weighted by the number of images in each. A perfectly calibrated
    smile classifier still has an expected error of 0.017 on 500 photographs and of 0.009 on 2,000, by chance.

    Source: Naeini, Cooper and Hauskrecht, "Obtaining well calibrated probabilities using Bayesian binning", AAAI 2015;
    for the likeliest class: Guo, Pleiss, Sun and Weinberger, "On calibration of modern neural networks", ICML 2017.

    Args:
        confidences: probability of the likeliest class, shape (n,), 0 to 1.
        right: True where that class is the true one, shape (n,).
        bins: number of bins; each includes its upper end.

    Returns:
        0 to 1; NaN without images.

    Raises:
        ValueError: a confidence is not between 0 and 1.
    """
    if not len(confidences):
        return float("nan")
    outside = confidences[(confidences < 0) | (confidences > 1 + _ROUNDING)]
    if len(outside):
        raise ValueError(f"a confidence must be between 0 and 1. Received: {outside[0]}")
    places = np.clip(np.ceil(np.asarray(confidences) * bins) - 1, 0, bins - 1).astype(int)
    differences = np.bincount(places, weights=right - np.asarray(confidences, float), minlength=bins)
    return float(np.abs(differences).sum() / len(confidences))


def exact_p_value(only_old: int, only_new: int) -> float:
    """McNemar's exact test, two-sided: the chance of a split at least this uneven if both models were equally good.

    Only the images on which exactly one model is right count. If the models are equally good, each such image falls to
    either side like a tossed coin.

    Source: McNemar, "Note on the sampling error of the difference between correlated proportions or percentages",
    Psychometrika 12 (1947); exact, by the binomial distribution instead of its normal approximation.

    Args:
        only_old: number of images that only one of the models is right on.
        only_new: number of images that only the other is right on.

    Returns:
        The p-value, 0 to 1; 1 without such images.

    Raises:
        ValueError: a number is negative.
    """
    if only_old < 0 or only_new < 0:
        raise ValueError(f"numbers of images cannot be negative. Received: {only_old}, {only_new}")
    tosses = only_old + only_new
    as_uneven = sum(math.comb(tosses, heads) for heads in range(min(only_old, only_new) + 1))
    return min(1.0, 2 * as_uneven / (1 << tosses))


def can_be_significant(discordant: int) -> bool:
    """True if this many images that only one model is right on could show a difference at all: from 6 on."""
    return exact_p_value(0, discordant) < SIGNIFICANCE


def _share_right(images: list[JudgedImage]) -> float:
    return sum(image.is_right for image in images) / len(images) if images else float("nan")


def _auc_over_classes(found: list[JudgedImage], classes: int, positive: int | None) -> float:
    if not found:
        return float("nan")
    truth = np.array([image.truth for image in found])
    scores = np.array([image.probabilities for image in found])
    indices = range(classes) if positive is None else (positive,)
    areas = [auc(scores[truth == index, index], scores[truth != index, index]) for index in indices]
    measured = [area for area in areas if not np.isnan(area)]
    return float(np.mean(measured)) if measured else float("nan")


def _calibration_error(found: list[JudgedImage]) -> float:
    """The error for the likeliest class: a threshold moves decisions but not probabilities."""
    if not found:
        return float("nan")
    truth = np.array([image.truth for image in found])
    scores = np.array([image.probabilities for image in found])
    return expected_calibration_error(scores.max(axis=1), scores.argmax(axis=1) == truth)


def _confusion(images: tuple[JudgedImage, ...], classes: tuple[str, ...]) -> dict[str, dict[str, int]]:
    table = {true: dict.fromkeys((*classes, NO_FACE), 0) for true in classes}
    for image in images:
        table[classes[image.truth]][NO_FACE if image.decision is None else classes[image.decision]] += 1
    return table
