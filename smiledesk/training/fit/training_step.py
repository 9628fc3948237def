"""Training steps: one update of the weights from one batch."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import keras
import numpy as np
import tensorflow as tf
from numpy.typing import NDArray

from smiledesk.training.architecture import logits_with_dropout, without_softmax
from smiledesk.training.fit.calibration import negative_log_likelihood

_BATCH = 256


@dataclass(frozen=True, slots=True)
class LossAndAccuracy:
    """Loss and accuracy over some images."""

    loss: float
    """Mean negative log-likelihood, in nats."""
    accuracy: float
    """Share of images whose likeliest class is the true one."""


class TrainingStep:
    """Adam on the cross-entropy of a model's logits; the model's weights are changed in place.

    With several heads, those beside the model's own output are learned too, and stay here.

    Source: Kingma and Ba, "Adam: A method for stochastic optimization", 2015.
    """

    def __init__(self, model: Any, dropout: float, heads: int = 1) -> None:
        """Compile the update.

        Args:
            model: as `architecture.build` makes it.
            dropout: share of each hidden dense layer's inputs that is dropped.
            heads: outputs that learn; the first is the model's.
        """
        self._logits = logits_with_dropout(model, dropout, heads)
        self._further_heads = [layer for layer in self._logits.layers if layer.weights and layer not in model.layers]
        learned = [*model.trainable_variables, *(one for head in self._further_heads for one in head.weights)]
        self._optimizer = keras.optimizers.Adam()
        self._optimizer.build(learned)
        self._update = self._compiled_update(learned)

    @property
    def learning_rate(self) -> float:
        """Learning rate of the last update."""
        return float(self._optimizer.learning_rate)

    @property
    def state(self) -> list[NDArray[Any]]:
        """The arrays that later updates depend on, besides the model's weights and the batches.

        Adam's moments, dropout's random seeds, and the weights of further heads.
        """
        return [np.asarray(variable) for variable in self._variables()]

    def restore(self, state: list[NDArray[Any]]) -> None:
        """Continue from the state of a training step of the same architecture."""
        for variable, value in zip(self._variables(), state, strict=True):
            variable.assign(value)

    def _variables(self) -> list[Any]:
        dropouts = [layer for layer in self._logits.layers if isinstance(layer, keras.layers.Dropout)]
        heads = [variable for head in self._further_heads for variable in head.weights]
        return [*self._optimizer.variables, *(layer.seed_generator.state for layer in dropouts), *heads]

    def update(
        self,
        images: NDArray[np.float32],
        targets: NDArray[np.float32],
        weights: NDArray[np.float32],
        learning_rate: float,
    ) -> LossAndAccuracy:
        """Learn from one batch, and return the loss and accuracy before the update.

        Args:
            images: shape (n, size, size, channels), 0 to 255.
            targets: target probabilities of each head, shape (n, heads, classes).
            weights: weight of each image in the loss of each head, shape (n, heads).
            learning_rate: Adam's.
        """
        self._optimizer.learning_rate.assign(learning_rate)
        loss, logits = self._update(tf.constant(images), tf.constant(targets), tf.constant(weights))
        right = np.argmax(logits, axis=-1) == np.argmax(targets, axis=-1)
        return LossAndAccuracy(float(loss), float(np.mean(right[weights > 0])))

    def _compiled_update(self, variables: list[Any]) -> Callable[..., tuple[Any, Any]]:
        height, width, channels = self._logits.input.shape[1:]
        heads, classes = self._logits.output.shape[1:]

        @tf.function(  # type: ignore[untyped-decorator]  # TensorFlow has no types
            input_signature=[
                tf.TensorSpec((None, height, width, channels), tf.float32),
                tf.TensorSpec((None, heads, classes), tf.float32),
                tf.TensorSpec((None, heads), tf.float32),
            ]
        )
        def update(images: Any, targets: Any, weights: Any) -> tuple[Any, Any]:
            with tf.GradientTape() as tape:
                logits = self._logits(images, training=True)
                losses = tf.nn.softmax_cross_entropy_with_logits(targets, logits)
                loss = tf.reduce_mean(tf.reduce_sum(weights * losses, axis=1))
            self._optimizer.apply(tape.gradient(loss, variables), variables)
            return loss, logits

        compiled: Callable[..., tuple[Any, Any]] = update
        return compiled


def logits_of(model: Any, images: NDArray[np.uint8]) -> NDArray[np.float32]:
    """Logits, shape (n, classes), of images of shape (n, size, size, channels)."""
    logits = without_softmax(model)
    starts = range(0, len(images), _BATCH)
    return np.concatenate([logits(images[i : i + _BATCH].astype(np.float32), training=False) for i in starts])


def scored(logits: NDArray[np.float32], labels: NDArray[np.int64]) -> LossAndAccuracy:
    """Loss and accuracy of logits, shape (n, classes). labels: indices of classes, shape (n,)."""
    accuracy = float(np.mean(np.argmax(logits, axis=1) == labels))
    return LossAndAccuracy(negative_log_likelihood(logits, labels), accuracy)
