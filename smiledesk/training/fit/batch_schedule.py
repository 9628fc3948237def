"""The batches of each epoch; their order and augmentation depend on the seed and the epoch alone."""

import math
from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from smiledesk.jobs.training_request import TrainingRequest
from smiledesk.training.fit.augmentation import Augmentation
from smiledesk.training.fit.labelled_images import label_probabilities
from smiledesk.training.fit.targets import Targets
from smiledesk.training.fit.training_data import TrainingData


@dataclass(frozen=True, slots=True, eq=False)
class Batch:
    """One batch of augmented images."""

    number: int
    """Counts the batches of the whole run from 0."""
    views: NDArray[np.float32]
    """Augmented images, shape (n, size, size, channels), 0 to 255."""
    targets: NDArray[np.float32]
    """Target probabilities of each head, shape (n, heads, classes)."""
    weights: NDArray[np.float32]
    """Weight of each image in the loss of each head, shape (n, heads)."""
    learning_rate: float


class BatchSchedule:
    """The batches of a run, epoch by epoch."""

    def __init__(self, data: TrainingData, targets: Targets, request: TrainingRequest, learning_rate: float) -> None:
        """Plan the batches.

        Args:
            data: the training images.
            targets: makes the target probabilities of a batch.
            request: batch size, epochs, augmentation, and the seed.
            learning_rate: of the first batch.
        """
        self._data = data
        self._request = request
        self._targets = targets
        self._labels = label_probabilities(data.training, data.classes)
        self._weights = _image_weights(data)
        self._augmentation = Augmentation().scaled(request.augment)
        self.learning_rate = learning_rate
        self.per_epoch = math.ceil(len(data.training_order) / request.batch)
        self.total = self.per_epoch * request.epochs

    def without(self, left_out: NDArray[np.bool_]) -> "BatchSchedule":
        """The schedule without some training images. left_out: True for each of those, shape (n,)."""
        order = self._data.training_order
        data = replace(self._data, training_order=order[~left_out[order]])
        return BatchSchedule(data, self._targets, self._request, self.learning_rate)

    def of_epoch(self, epoch: int) -> Iterator[Batch]:
        """The batches of an epoch, which show every image as often as `TrainingData.training_order` has it.

        Args:
            epoch: counts from 1.
        """
        images, size = self._data.training, self._request.batch
        random = np.random.default_rng((self._request.seed, epoch))
        order = random.permutation(self._data.training_order)
        for index in range(self.per_epoch):
            chosen = order[index * size : (index + 1) * size]
            number = (epoch - 1) * self.per_epoch + index
            views = self._augmentation.draw(images.images[chosen], self._request.architecture.size, random)
            head_targets = self._targets.of(views, self._labels[chosen], images.heads[chosen])
            yield Batch(
                number=number,
                views=views,
                targets=head_targets.probabilities,
                weights=head_targets.shares * self._weights[chosen, np.newaxis],
                learning_rate=self._annealed(number),
            )

    def _annealed(self, number: int) -> float:
        """Learning rate of a batch: half a cosine from the full rate to almost 0 (Loshchilov and Hutter, 2017)."""
        return self.learning_rate * (1 + math.cos(math.pi * number / self.total)) / 2


def _image_weights(data: TrainingData) -> NDArray[np.float32]:
    """Weight of each training image, shape (n,): its own, times that of its class among the images of its head."""
    images, order = data.training, data.training_order
    weights = images.weights.copy()
    for head in np.unique(images.heads):
        of_head = images.heads == head
        shown = images.labels[order[of_head[order]]]
        weights[of_head] *= class_weights(shown, len(data.classes))[images.labels[of_head]]
    return weights


def class_weights(labels: NDArray[np.int64], classes: int) -> NDArray[np.float32]:
    """Weight of an image of each class: every class has the same total weight, and the mean weight is 1."""
    counts = np.bincount(labels, minlength=classes)
    return (len(labels) / (classes * np.maximum(counts, 1))).astype(np.float32)
