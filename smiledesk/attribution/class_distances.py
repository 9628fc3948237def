"""Distance of a face's hidden layer to what the network has learned of each class.

Source: Lee, Lee, Lee and Shin, "A simple unified framework for detecting out-of-distribution samples and adversarial
attacks", NeurIPS 2018: the Mahalanobis distance to the nearest class mean, by one covariance for all classes.
"""

import numpy as np
from numpy.typing import NDArray

from smiledesk.core.records import Activations, NetworkTrace
from smiledesk.network.training_statistics import LAST_HIDDEN, MOST_UNITS, HiddenStatistics

_RIDGE = 0.01
"""Added to the variance of every unit, in mean variances: units that were silent would make any output infinitely far.
"""

_FOLDS = 4


class ClassDistances:
    """Measures distances by the statistics of a hidden layer."""

    def __init__(self, hidden: HiddenStatistics) -> None:
        self._units = hidden.units
        self._means = hidden.means.astype(np.float64)
        covariance = hidden.covariance.astype(np.float64)
        ridge = _RIDGE * (np.trace(covariance) / len(covariance) or 1.0)
        self._precision = np.linalg.inv(covariance + ridge * np.eye(len(covariance)))

    def nearest(self, outputs: Activations) -> NDArray[np.float64]:
        """Distance of faces to the nearest class mean, in standard deviations, shape (faces,).

        outputs: of the hidden layer, shape (faces, cells).
        """
        away = outputs[:, np.newaxis, self._units] - self._means
        squares = np.einsum("fcu,uv,fcv->fc", away, self._precision, away, optimize=True)
        return np.asarray(np.sqrt(np.maximum(squares, 0).min(axis=1)))


def hidden_outputs(trace: NetworkTrace) -> Activations:
    """Outputs of the last hidden layer of a trace, shape (cells,)."""
    return trace.layers[LAST_HIDDEN].output.reshape(-1)


def hidden_statistics(outputs: Activations, labels: NDArray[np.int64], classes: int) -> HiddenStatistics:
    """Class means and pooled covariance of the units that vary most.

    Args:
        outputs: of the last hidden layer, shape (faces, cells).
        labels: indices of classes, shape (faces,); each class occurs.
        classes: their number.
    """
    units = np.sort(np.argsort(-outputs.var(axis=0), kind="stable")[:MOST_UNITS])
    kept = outputs[:, units].astype(np.float64)
    means = np.stack([kept[labels == index].mean(axis=0) for index in range(classes)])
    away = kept - means[labels]
    covariance = (away.T @ away / len(kept)).astype(np.float32)
    return HiddenStatistics(units.astype(np.int64), means.astype(np.float32), np.maximum(covariance, covariance.T))


def training_distances(outputs: Activations, labels: NDArray[np.int64], classes: int) -> NDArray[np.float64]:
    """Distances of the training faces, each by the statistics of three quarters of the faces that it is not among.

    By statistics that contain it, every one of a few faces would be near, and every new face far.

    Args:
        outputs: as `hidden_statistics`, as the next two.
        labels: of the faces.
        classes: their number.

    Returns:
        Shape (faces,).
    """
    folds = _folds(labels)
    distances = np.empty(len(labels))
    for fold in range(_FOLDS):
        out = folds == fold
        if out.any():
            others = hidden_statistics(outputs[~out], labels[~out], classes)
            distances[out] = ClassDistances(others).nearest(outputs[out])
    return distances


def _folds(labels: NDArray[np.int64]) -> NDArray[np.int64]:
    """Fold of each face: those of one class take turns."""
    folds = np.empty(len(labels), np.int64)
    for label in np.unique(labels):
        of_class = np.flatnonzero(labels == label)
        folds[of_class] = np.arange(len(of_class)) % _FOLDS
    return folds
