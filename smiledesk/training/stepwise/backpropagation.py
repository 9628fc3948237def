"""The computations of the five learning steps: draw weights, forward pass, error, backward pass, update."""

import math
from dataclasses import dataclass
from typing import Any

import numpy as np
import tensorflow as tf
from numpy.typing import NDArray

from smiledesk.core.errors import UserError
from smiledesk.network.architecture import Architecture
from smiledesk.training.architecture import build, without_softmax
from smiledesk.training.export import layer_weights
from smiledesk.training.fit.labelled_images import LabelledImages

Arrays = dict[str, NDArray[np.float32]]
"""Weights or gradients, float32: ``<layer>/kernel`` and ``<layer>/bias`` of every layer that learns."""

_LARGEST_LOSS = 1e3
"""Loss that counts as divergence; guessing costs log(classes)."""

_LARGEST_WEIGHT = 1e4
"""Weight that counts as divergence; drawn weights are below 1. The loss can stay small if no unit is active."""


class Divergence(UserError):  # noqa: N818 - the field's word for it
    """An update made loss or weights far too large; the weights are those before it."""


@dataclass(frozen=True, slots=True, eq=False)
class NetworkUpdate:
    """One update of all weights: ``after = before - learning_rate * gradient``."""

    before: Arrays
    gradients: Arrays
    after: Arrays
    logits: NDArray[np.float32]
    """Computed with the new weights, shape (n, classes)."""


class Backpropagation:
    """A network with the images that it learns from, all in one batch.

    Plain gradient descent on the mean cross-entropy, without momentum or adaptive rates, so that an update can be
    checked by hand.
    Source: Rumelhart, Hinton and Williams, "Learning representations by back-propagating errors", 1986.
    """

    def __init__(self, architecture: Architecture, classes: int, images: LabelledImages) -> None:
        self.model = build(architecture, classes, seed=0)
        self._architecture = architecture
        self._classes = classes
        self._logits = without_softmax(self.model)
        self._images = tf.constant(images.images.astype(np.float32))
        self._labels = tf.constant(images.labels)

    @property
    def weights(self) -> Arrays:
        """A copy of the current weights."""
        return layer_weights(self.model)

    def draw(self, seed: int) -> Arrays:
        """Set random weights (Glorot and Bengio 2010) and zero biases, as at the start of a run from scratch."""
        self.model.set_weights(build(self._architecture, self._classes, seed).get_weights())
        return self.weights

    def forward(self) -> NDArray[np.float32]:
        """Logits of all images, shape (n, classes)."""
        return np.asarray(self._logits(self._images, training=False))

    def error(self, logits: NDArray[np.float32]) -> NDArray[np.float32]:
        """Cross-entropy of each image, -ln p(true class), shape (n,)."""
        return np.asarray(self._losses(logits))

    def backward(self) -> Arrays:
        """Gradient of the mean loss with respect to every weight."""
        variables = {f"{layer.name}/{v.name}": v for layer in self.model.layers for v in layer.trainable_variables}
        with tf.GradientTape() as tape:
            loss = tf.reduce_mean(self._losses(self._logits(self._images, training=True)))
        return {name: np.asarray(gradient) for name, gradient in tape.gradient(loss, variables).items()}

    def update(self, gradients: Arrays, learning_rate: float) -> NetworkUpdate:
        """Move every weight against its gradient.

        Raises:
            Divergence: loss or weights are not finite or far too large; the weights are those before.
        """
        before = self.weights
        with np.errstate(over="ignore", invalid="ignore"):
            after = {name: weight - np.float32(learning_rate) * gradients[name] for name, weight in before.items()}
        self._assign(after)
        logits = self.forward()
        # NumPy's maximum, unlike Python's, is NaN if any of them is.
        largest = float(np.max([np.abs(weight).max() for weight in after.values()]))
        if divergence := _divergence(float(np.mean(self.error(logits))), largest, learning_rate):
            self._assign(before)
            raise divergence
        return NetworkUpdate(before, gradients, after, logits)

    def _losses(self, logits: Any) -> Any:
        return tf.nn.sparse_softmax_cross_entropy_with_logits(self._labels, logits)

    def _assign(self, weights: Arrays) -> None:
        for name, weight in weights.items():
            layer, variable = name.split("/")
            getattr(self.model.get_layer(layer), variable).assign(weight)


def _divergence(loss: float, largest_weight: float, learning_rate: float) -> Divergence | None:
    """The error about an update that diverged; None if it did not."""
    if not (math.isfinite(loss) and math.isfinite(largest_weight)):
        return Divergence(
            "the loss is no number any more, so the weights are put back to those before: lower the learning rate. "
            "Received: {learning_rate:g}",
            learning_rate=learning_rate,
        )
    if loss > _LARGEST_LOSS:
        return Divergence(
            "the loss grew to {loss:.3g}, so the weights are put back to those before: lower the learning rate. "
            "Received: {learning_rate:g}",
            loss=loss,
            learning_rate=learning_rate,
        )
    if largest_weight > _LARGEST_WEIGHT:
        return Divergence(
            "a weight grew to {weight:.3g}, so the weights are put back to those before: lower the learning rate. "
            "Received: {learning_rate:g}",
            weight=largest_weight,
            learning_rate=learning_rate,
        )
    return None
