"""Measure a finished network on images that it did not learn from."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from smiledesk.core.array_files import write_arrays
from smiledesk.dataset.samples import Sample
from smiledesk.dataset.samples_file import write_samples_file
from smiledesk.evaluation.judging import judged_image
from smiledesk.evaluation.metrics import JudgedImage, evaluation_of
from smiledesk.jobs.messages import Measured
from smiledesk.network.card import Card, Measurement
from smiledesk.network.runs import VALIDATION
from smiledesk.training.fit.calibration import negative_log_likelihood, probabilities
from smiledesk.training.fit.labelled_images import LabelledImages
from smiledesk.training.fit.training_data import TrainingData
from smiledesk.training.fit.training_step import logits_of

MISTAKES = "mistakes.npz"
"""File of a run's folder: the most confident mistakes, see `jobs.messages.Measured`."""

_MOST_MISTAKES = 24


@dataclass(frozen=True, slots=True, eq=False)
class HeldOutPredictions:
    """Predictions for images that the predicting network did not learn from."""

    kind: Literal["hold_out", "validation", "cross_validation"]
    """``hold_out``: images kept out of the run. ``validation``: there were none, so the images that epoch and
    threshold were chosen by. ``cross_validation``: the finished network learned from all images, so each was predicted
    by a network of the same training that had not seen it."""
    images: LabelledImages
    """Face squares as the live path cuts them."""
    logits: NDArray[np.float32]
    """Shape (n, classes)."""
    missed: tuple[Sample, ...] = ()
    """Further images, in which no face was found."""


def held_out_predictions(
    model: Any, data: TrainingData, held_out_logits: NDArray[np.float32] | None
) -> HeldOutPredictions:
    """Predict the hold-out images, or the validation images if there are none. held_out_logits: see `Learned`."""
    if len(data.hold_out):
        return HeldOutPredictions("hold_out", data.hold_out, logits_of(model, data.hold_out.images), data.missed)
    if held_out_logits is not None:
        return HeldOutPredictions("cross_validation", data.validation, held_out_logits)
    return HeldOutPredictions("validation", data.validation, logits_of(model, data.validation.images))


def write_validation(run: Path, predictions: HeldOutPredictions, classes: tuple[str, ...]) -> None:
    """Write the images to a samples file in a run's folder, so that other models can be judged on the same faces.

    Cross-validated images stand there with their probabilities: the finished network learned from them and cannot be
    asked any more.

    Raises:
        OSError: the folder cannot be written.
    """
    samples = (*predictions.images.samples, *predictions.missed)
    if predictions.kind == "cross_validation":
        vectors = [tuple(map(float, row)) for row in probabilities(predictions.logits)]
        write_samples_file(run / VALIDATION, samples, classes, vectors)
    else:
        write_samples_file(run / VALIDATION, samples)


def judge_held_out(predictions: HeldOutPredictions, card: Card, run: Path) -> Measured:
    """Judge the images by the card's rule, and write the worst mistakes to the run's folder.

    Raises:
        OSError: the folder cannot be written.
    """
    missed = tuple(card.classes.index(sample.label) for sample in predictions.missed)
    judged = _judged_images(predictions.logits, predictions.images.labels, missed, card)
    decisions = np.array([image.decision for image in judged[: len(predictions.images)]], np.int64)
    return Measured(
        images=predictions.kind,
        confusion=evaluation_of(judged, card.classes, card.positive_index).confusion,
        mistakes=_write_mistakes(run, predictions.images, decisions, probabilities(predictions.logits)),
    )


def measure(
    data: str, logits: NDArray[np.float32], labels: NDArray[np.int64], missed: tuple[int, ...], card: Card
) -> Measurement:
    """Compute the metrics of `smiledesk evaluate`, by the card's rule.

    Args:
        data: description of the images.
        logits: calibrated, shape (n, classes).
        labels: indices of classes, shape (n,).
        missed: true classes of images in which no face was found; they count as errors, but not in the AUC.
        card: classes, positive class and threshold.
    """
    result = evaluation_of(_judged_images(logits, labels, missed, card), card.classes, card.positive_index)
    numbers = {
        "accuracy": result.accuracy,
        "accuracy_found": result.accuracy_found,
        "balanced_accuracy": result.balanced_accuracy,
        "auc": result.auc,
        "negative_log_likelihood": negative_log_likelihood(logits, labels),
        "expected_calibration_error": result.expected_calibration_error,
        "uncertain": result.uncertain,
        "accuracy_certain": result.accuracy_certain,
        **{f"recall_{name}": recall for name, recall in result.recall.items()},
    }
    metrics = {name: round(number, 5) for name, number in numbers.items() if np.isfinite(number)}
    return Measurement(data=data, n=result.n, metrics={**metrics, "faces_missed": float(result.faces_missed)})


def _judged_images(
    logits: NDArray[np.float32], labels: NDArray[np.int64], missed: tuple[int, ...], card: Card
) -> tuple[JudgedImage, ...]:
    """The images in order, then those without a face."""
    vectors = [tuple(map(float, row)) for row in probabilities(logits)]
    judged = [judged_image(card, int(label), vector) for label, vector in zip(labels, vectors, strict=True)]
    return (*judged, *(JudgedImage(label, None, None) for label in missed))


def _write_mistakes(
    run: Path, images: LabelledImages, decisions: NDArray[np.int64], vectors: NDArray[np.float32]
) -> str | None:
    """Write the most confident mistakes and return the file's name; None if there are none.

    Args:
        run: folder to write to.
        images: the images and their true classes.
        decisions: index of the class that was decided on, shape (n,).
        vectors: probabilities, shape (n, classes).
    """
    confidence = vectors[np.arange(len(decisions)), decisions]
    wrong = np.flatnonzero(decisions != images.labels)
    worst = wrong[np.argsort(-confidence[wrong], kind="stable")][:_MOST_MISTAKES]
    if not len(worst):
        return None
    write_arrays(
        run / MISTAKES,
        {
            "images": images.images[worst],
            "truth": images.labels[worst],
            "called": decisions[worst],
            "probability": confidence[worst],
            "files": np.array([str(images.samples[index].path) for index in worst]),
        },
    )
    return MISTAKES
