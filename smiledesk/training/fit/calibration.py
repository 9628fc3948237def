"""Make the probabilities mean what they say, and choose where the verdict turns."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

_LOG_TEMPERATURES = np.linspace(np.log(0.1), np.log(10.0), 2001)
_THRESHOLDS = np.linspace(0.02, 0.98, 481)


def best_temperature(logits: NDArray[np.float32], labels: NDArray[np.int64]) -> float:
    """The temperature T in [0.1, 10] at which softmax(logits / T) has the least negative log-likelihood.

    Guo et al. 2017, "On Calibration of Modern Neural Networks". logits: shape (n, classes). labels: shape (n,).
    """
    losses = [negative_log_likelihood(logits / np.exp(step), labels) for step in _LOG_TEMPERATURES[::100]]
    middle = int(np.argmin(losses)) * 100
    near = _LOG_TEMPERATURES[max(middle - 100, 0) : middle + 101]
    return float(np.exp(near[int(np.argmin([negative_log_likelihood(logits / np.exp(s), labels) for s in near]))]))


def negative_log_likelihood(logits: NDArray[np.float32], labels: NDArray[np.int64]) -> float:
    """Mean of -log softmax(logits)[label]."""
    shifted = logits - logits.max(axis=1, keepdims=True)
    log_sums = np.log(np.exp(shifted).sum(axis=1))
    return float(np.mean(log_sums - shifted[np.arange(len(labels)), labels]))


def fold_temperature(model: Any, temperature: float) -> None:
    """Divide kernel and bias of the last dense layer by the temperature: its softmax is calibrated from then on."""
    layer = model.layers[-2]
    layer.set_weights([weight / temperature for weight in layer.get_weights()])


def best_threshold(positive: NDArray[np.float32], labels: NDArray[np.bool_]) -> float:
    """The probability from which calling an image positive has the best balanced accuracy.

    Of all thresholds that are as good as the best to within one standard error, the one nearest to a half: of
    calibrated probabilities that is the right one, so it takes more than chance to move away from it (the
    one-standard-error rule of Breiman et al., "Classification and Regression Trees", 1984).

    Args:
        positive: each image's probability of the positive class, shape (n,).
        labels: whether it is positive, shape (n,); both kinds must occur.
    """
    called = positive[None, :] >= _THRESHOLDS[:, None]
    balanced = (called[:, labels].mean(axis=1) + (~called[:, ~labels]).mean(axis=1)) / 2
    best = balanced.max()
    as_good = _THRESHOLDS[balanced >= best - np.sqrt(best * (1 - best) / len(labels))]
    return float(as_good[np.argmin(np.abs(as_good - 0.5))])
