"""Temperature and decision threshold of a finished network. No TensorFlow here.

Logits have shape (n, classes), float32; labels are indices of classes, shape (n,), int64.
"""

from typing import Any

import numpy as np
from numpy.typing import NDArray

_LOG_TEMPERATURES = np.linspace(np.log(0.1), np.log(10.0), 2001)
_COARSE_STRIDE = 100
"""Every 100th temperature is tried first, then all those around the best."""

_THRESHOLDS = np.linspace(0.02, 0.98, 481)


def probabilities(logits: NDArray[np.float32]) -> NDArray[np.float32]:
    """Softmax over the classes, shape (n, classes)."""
    shares = np.exp(logits - logits.max(axis=1, keepdims=True))
    return np.asarray(shares / shares.sum(axis=1, keepdims=True), np.float32)


def negative_log_likelihood(logits: NDArray[np.float32], labels: NDArray[np.int64]) -> float:
    """Mean of -ln softmax(logits)[label], in nats."""
    shifted = logits - logits.max(axis=1, keepdims=True)
    log_sums = np.log(np.exp(shifted).sum(axis=1))
    return float(np.mean(log_sums - shifted[np.arange(len(labels)), labels]))


def best_temperature(logits: NDArray[np.float32], labels: NDArray[np.int64]) -> float:
    """The temperature T in [0.1, 10] that minimises the negative log-likelihood of softmax(logits / T).

    Source: Guo, Pleiss, Sun and Weinberger, "On calibration of modern neural networks", ICML 2017.
    """

    def best_of(log_temperatures: NDArray[np.float64]) -> int:
        losses = [negative_log_likelihood(logits / np.exp(one), labels) for one in log_temperatures]
        return int(np.argmin(losses))

    middle = best_of(_LOG_TEMPERATURES[::_COARSE_STRIDE]) * _COARSE_STRIDE
    near = _LOG_TEMPERATURES[max(middle - _COARSE_STRIDE, 0) : middle + _COARSE_STRIDE + 1]
    return float(np.exp(near[best_of(near)]))


def fold_temperature(model: Any, temperature: float) -> None:
    """Divide kernel and bias of the last dense layer by the temperature, so that the softmax is calibrated."""
    layer = model.layers[-2]
    layer.set_weights([weight / temperature for weight in layer.get_weights()])


def best_threshold(positive: NDArray[np.float32], labels: NDArray[np.bool_]) -> float:
    """The decision threshold with the best balanced accuracy.

    Among all thresholds within one standard error of the best, the one nearest to 0.5 is chosen. For calibrated
    probabilities 0.5 is the expected optimum, so it takes more than chance to leave it.
    Source: the one-standard-error rule of Breiman et al., "Classification and Regression Trees", 1984.

    Args:
        positive: probability of the positive class, shape (n,).
        labels: True for positive images, shape (n,); both kinds must occur.
    """
    called = positive[None, :] >= _THRESHOLDS[:, None]
    balanced = (called[:, labels].mean(axis=1) + (~called[:, ~labels]).mean(axis=1)) / 2
    best = balanced.max()
    as_good = _THRESHOLDS[balanced >= best - np.sqrt(best * (1 - best) / len(labels))]
    return float(as_good[np.argmin(np.abs(as_good - 0.5))])
