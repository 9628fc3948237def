"""How good the finished network is, on images it did not learn from."""

import numpy as np
from numpy.typing import NDArray

from smiledesk.evaluation.judging import judged_image
from smiledesk.evaluation.metrics import JudgedImage, evaluation_of
from smiledesk.network.card import Card, Measurement
from smiledesk.training.fit.calibration import negative_log_likelihood


def measure(
    data: str, logits: NDArray[np.float32], labels: NDArray[np.int64], missed: tuple[int, ...], card: Card
) -> Measurement:
    """Judge images by the card's rule, as `smiledesk evaluate` does.

    Args:
        data: which images, in words.
        logits: shape (n, classes), calibrated.
        labels: indices of classes, shape (n,).
        missed: true classes of images in which no face was found: errors, without a place in the AUC.
        card: classes, positive class and threshold.
    """
    result = evaluation_of(judged_images(logits, labels, missed, card), card.classes, card.positive_index)
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


def judged_images(
    logits: NDArray[np.float32], labels: NDArray[np.int64], missed: tuple[int, ...], card: Card
) -> tuple[JudgedImage, ...]:
    """What the card's rule makes of each image, those without a face last; see `measure`."""
    vectors = [tuple(map(float, row)) for row in probabilities(logits)]
    judged = [judged_image(card, int(label), vector) for label, vector in zip(labels, vectors, strict=True)]
    return (*judged, *(JudgedImage(label, None, None) for label in missed))


def probabilities(logits: NDArray[np.float32]) -> NDArray[np.float32]:
    """Softmax over the classes, shape (n, classes)."""
    shares = np.exp(logits - logits.max(axis=1, keepdims=True))
    return np.asarray(shares / shares.sum(axis=1, keepdims=True), np.float32)
