"""What a network is worth on images that it did not learn from, epoch by epoch."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from smiledesk.training.calibration import loss_when_calibrated, negative_log_likelihood


@dataclass(frozen=True, slots=True)
class Validation:
    """A network's score on them.

    loss: mean negative log-likelihood. calibrated_loss: what calibration would leave of it; epochs are chosen by it.
    accuracy: the share of images whose likeliest class is the right one.
    """

    loss: float
    calibrated_loss: float
    accuracy: float


def validated(logits: NDArray[np.float32], labels: NDArray[np.int64]) -> Validation:
    """Judge a network's answers. logits: shape (n, classes). labels: shape (n,)."""
    return Validation(
        loss=negative_log_likelihood(logits, labels),
        calibrated_loss=loss_when_calibrated(logits, labels),
        accuracy=float(np.mean(np.argmax(logits, axis=1) == labels)),
    )
