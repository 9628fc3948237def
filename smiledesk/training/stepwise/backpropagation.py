"""Learning on a handful of images, one step at a time: draw, forward, error, backward, update."""

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
from smiledesk.training.fit.training_data import LabelledImages

Arrays = dict[str, NDArray[np.float32]]
"""``<layer>/kernel`` and ``<layer>/bias`` of every layer that learns: weights, or the gradients of the loss."""

_USELESS_LOSS = 1e3
"""Guessing costs log(classes); so much more means that the weights have left all reason."""

_USELESS_WEIGHT = 1e4
"""Drawn weights are below 1. So large a step can also end where no unit answers any more, at a harmless loss."""


class Divergence(UserError):  # noqa: N818 - the field's word for it
    """An update made the weights useless; they were put back to those before it."""


@dataclass(frozen=True, slots=True, eq=False)
class Change:
    """One update, each weight ``after = before - learning_rate * gradient``. logits: by the weights after."""

    before: Arrays
    gradients: Arrays
    after: Arrays
    logits: NDArray[np.float32]


class Backpropagation:
    """A network and the images that it learns from, always the same ones and all at once.

    Rumelhart, Hinton and Williams 1986, "Learning representations by back-propagating errors". Plain gradient descent
    on the mean cross-entropy: no momentum and nothing adaptive, so that an update can be checked by hand.
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
        """The weights as they are now."""
        return layer_weights(self.model)

    def draw(self, seed: int) -> Arrays:
        """Random weights (Glorot and Bengio 2010) and biases of zero: those a run from scratch starts with."""
        self.model.set_weights(build(self._architecture, self._classes, seed).get_weights())
        return self.weights

    def forward(self) -> NDArray[np.float32]:
        """Run the network: its logits, shape (n, classes)."""
        return np.asarray(self._logits(self._images, training=False))

    def error(self, logits: NDArray[np.float32]) -> NDArray[np.float32]:
        """The cross-entropy of each image, shape (n,): minus the logarithm of the right class' probability."""
        return np.asarray(self._losses(logits))

    def backward(self) -> Arrays:
        """The gradient of the mean loss for every weight."""
        variables = {f"{layer.name}/{v.name}": v for layer in self.model.layers for v in layer.trainable_variables}
        with tf.GradientTape() as tape:
            loss = tf.reduce_mean(self._losses(self._logits(self._images, training=True)))
        return {name: np.asarray(gradient) for name, gradient in tape.gradient(loss, variables).items()}

    def update(self, gradients: Arrays, learning_rate: float) -> Change:
        """Move every weight against its gradient.

        Raises:
            Divergence: loss or weights are no numbers any more, or beyond all use; the weights are those before.
        """
        before = self.weights
        with np.errstate(over="ignore", invalid="ignore"):
            after = {name: weight - np.float32(learning_rate) * gradients[name] for name, weight in before.items()}
        self._assign(after)
        logits = self.forward()
        # NumPy's maximum, unlike Python's, is no number where one of them is none.
        largest = float(np.max([np.abs(weight).max() for weight in after.values()]))
        complaint = _complaint(float(np.mean(self.error(logits))), largest)
        if complaint:
            self._assign(before)
            raise Divergence(
                f"{complaint}, so the weights are put back to those before: lower the learning rate. "
                f"Received: {learning_rate:g}"
            )
        return Change(before, gradients, after, logits)

    def _losses(self, logits: Any) -> Any:
        return tf.nn.sparse_softmax_cross_entropy_with_logits(self._labels, logits)

    def _assign(self, weights: Arrays) -> None:
        for name, weight in weights.items():
            layer, variable = name.split("/")
            getattr(self.model.get_layer(layer), variable).assign(weight)


def _complaint(loss: float, largest_weight: float) -> str:
    """Why weights are useless; empty where they are not."""
    if not (math.isfinite(loss) and math.isfinite(largest_weight)):
        return "the loss is no number any more"
    if loss > _USELESS_LOSS:
        return f"the loss grew to {loss:.3g}"
    if largest_weight > _USELESS_WEIGHT:
        return f"a weight grew to {largest_weight:.3g}"
    return ""
