"""Agreement of the people who labelled several folders, measured by cross-validation. No TensorFlow here."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import prod

import numpy as np
from numpy.typing import NDArray

from smiledesk.core.layer_kinds import softmax
from smiledesk.dataset.crops import FaceCrop, FaceCropper, Faces
from smiledesk.dataset.samples import Sample
from smiledesk.dataset.split import folds_of
from smiledesk.faces.base import FaceDetector
from smiledesk.network.bundle import Bundle
from smiledesk.network.runtime import NetworkRuntime

MOST_IMAGES = 500
"""Most images of a folder that are compared."""

_TRIALS = 19
"""Number of random groupings: by chance, the real one is better than all of them in one of twenty cases."""

_FOLDS = 4
_SHARED_PENALTY = 0.0005
_OWN_PENALTY = 0.01
"""L2 penalties of the weights that all folders share, and of a folder's differences from them."""
_UPDATES = 100

Numbers = NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False)
class FolderFeatures:
    """The faces of a folder as a network sees them."""

    features: Numbers
    """Outputs of the last hidden layer, shape (n, units)."""
    labels: NDArray[np.int64]
    """Indices of classes, shape (n,)."""
    folds: NDArray[np.int64]
    """Fold of each image, shape (n,); a person is in one fold."""


def features_of(
    samples: Sequence[Sample],
    faces: Faces,
    classes: tuple[str, ...],
    network: Bundle,
    detector: Callable[[], FaceDetector],
) -> FolderFeatures:
    """Some faces of a folder, drawn at random, as a network sees them.

    Raises:
        BundleError: the network cannot be loaded.
    """
    runtime, card = NetworkRuntime(network), network.card
    chosen = np.random.default_rng(0).permutation(len(samples))[:MOST_IMAGES]
    cropper = FaceCropper(detector, card.input_size, card.colour)
    results = cropper.crop_all([samples[at] for at in sorted(chosen)], faces)
    found = [result for result in results if isinstance(result, FaceCrop)]
    units = prod(card.layers[-3].output_shape)
    features = [runtime.trace(face.crop).layers[-3].output.ravel() for face in found]
    return FolderFeatures(
        features=np.array(features, np.float64).reshape(len(found), units),
        labels=np.array([classes.index(face.sample.label) for face in found], np.int64),
        folds=np.array(folds_of([face.sample for face in found], _FOLDS, seed=0), np.int64),
    )


def are_labelled_differently(folders: Sequence[FolderFeatures], classes: int) -> bool:
    """True if an output for each folder predicts labels better than one for each of as many groups drawn at random.

    Outputs are multinomial regressions that have not seen the image they predict. They must be better than those of all
    of `_TRIALS` random groupings, which have as many numbers to learn. Every class of every folder has the same total
    weight: a class that is rarer in one of them is no disagreement.
    Source: Fisher, "The Design of Experiments", 1935 (permutation test).
    """
    of_folder = np.repeat(np.arange(len(folders)), [len(folder.labels) for folder in folders])
    labels = np.concatenate([folder.labels for folder in folders])
    images = _Images(
        features=_with_ones(_standardised(np.concatenate([folder.features for folder in folders]))),
        labels=labels,
        folds=np.concatenate([folder.folds for folder in folders]),
        weights=_balanced(of_folder * classes + labels),
        classes=classes,
    )
    shared = images.shared_logits()
    loss = images.loss_of_own_outputs(shared, of_folder)
    random = np.random.default_rng(0)
    return all(loss < images.loss_of_own_outputs(shared, random.permutation(of_folder)) for _ in range(_TRIALS))


@dataclass(frozen=True, slots=True, eq=False)
class _Images:
    """The faces of all folders."""

    features: Numbers
    labels: NDArray[np.int64]
    folds: NDArray[np.int64]
    weights: Numbers
    classes: int

    def shared_logits(self) -> dict[int, Numbers]:
        """Logits of all images by the regression that left out a fold, for each fold."""
        nothing = np.zeros((len(self.labels), self.classes))
        return {
            fold: self.features @ self._regression(self.folds != fold, nothing, _SHARED_PENALTY)
            for fold in np.unique(self.folds).tolist()
        }

    def loss_of_own_outputs(self, shared: dict[int, Numbers], groups: NDArray[np.int64]) -> float:
        """The mean loss of images left out, by a regression for each group that differs from the shared one."""
        losses = np.zeros(len(self.labels))
        for fold, logits in shared.items():
            left_out = self.folds == fold
            for group in np.unique(groups):
                own = left_out & (groups == group)
                difference = self._regression(~left_out & (groups == group), logits, _OWN_PENALTY)
                losses[own] = _losses(logits[own] + self.features[own] @ difference, self.labels[own])
        return float(np.average(losses, weights=self.weights))

    def _regression(self, learned: NDArray[np.bool_], start: Numbers, penalty: float) -> Numbers:
        return _fitted(self.features[learned], start[learned], self.labels[learned], self.weights[learned], penalty)


def _fitted(inputs: Numbers, start: Numbers, labels: NDArray[np.int64], weights: Numbers, penalty: float) -> Numbers:
    """Weights, shape (inputs, classes), of a multinomial regression whose logits are added to those it starts from.

    The last input is always 1, and its weights are not penalised.
    Source: Nesterov, "A method for solving the convex programming problem with convergence rate O(1/k^2)", 1983.
    """
    share = (weights / weights.sum())[:, np.newaxis]
    steepest = float(np.linalg.eigvalsh((inputs * share).T @ inputs)[-1]) / 2 + penalty
    truth = np.eye(start.shape[1])[labels]
    penalties = np.full((inputs.shape[1], 1), penalty)
    penalties[-1] = 0.0
    fitted = before = np.zeros((inputs.shape[1], start.shape[1]))
    for update in range(_UPDATES):
        ahead = fitted + update / (update + 3) * (fitted - before)
        slope = inputs.T @ (share * (softmax(start + inputs @ ahead) - truth)) + penalties * ahead
        before, fitted = fitted, ahead - slope / steepest
    return fitted


def _with_ones(features: Numbers) -> Numbers:
    return np.column_stack([features, np.ones(len(features))])


def _standardised(features: Numbers) -> Numbers:
    spread = features.std(axis=0)
    scaled = (features - features.mean(axis=0)) / np.where(spread > 0, spread, 1.0)
    return np.asarray(scaled / np.sqrt(features.shape[1]))


def _balanced(cells: NDArray[np.int64]) -> Numbers:
    """A weight for each image, so that every cell has the same total."""
    return 1.0 / np.bincount(cells)[cells]


def _losses(logits: Numbers, labels: NDArray[np.int64]) -> Numbers:
    return np.asarray(-np.log(np.maximum(softmax(logits)[np.arange(len(labels)), labels], 1e-12)))
