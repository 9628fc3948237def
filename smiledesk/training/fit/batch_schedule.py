"""The batches of each epoch, in an order and with changes that hang on the seed alone."""

import math
from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from smiledesk.jobs.training_request import TrainingRequest
from smiledesk.training.fit.augmentation import Augmentation
from smiledesk.training.fit.targets import Targets
from smiledesk.training.fit.training_data import TrainingData


@dataclass(frozen=True, slots=True, eq=False)
class Batch:
    """One batch.

    number: counts the batches of the whole run from 0. views: shape (n, size, size, channels), float32, 0 to 255.
    targets: what the probabilities should be, shape (n, classes), float32. weights: how much each image counts, shape
    (n,), float32.
    """

    number: int
    views: NDArray[np.float32]
    targets: NDArray[np.float32]
    weights: NDArray[np.float32]
    learning_rate: float


class BatchSchedule:
    """What a run shows its network, epoch by epoch, and what the network is to say of it."""

    def __init__(
        self, material: TrainingData, targets: Targets, request: TrainingRequest, learning_rate: float
    ) -> None:
        self._material = material
        self._request = request
        self._training = material.training
        self._targets = targets
        self._shown = material.shown
        self._size = request.architecture.size
        self._weights = class_weights(material.training.labels[material.shown], len(material.classes))
        self._batch = request.batch
        self._seed = request.seed
        self.learning_rate = learning_rate
        self._augmentation = Augmentation().scaled(request.augment)
        self.per_epoch = math.ceil(len(material.shown) / request.batch)
        self.total = self.per_epoch * request.epochs

    def without(self, left_out: NDArray[np.bool_]) -> "BatchSchedule":
        """The same without some of the images. left_out: of every training image, whether it is, shape (n,)."""
        shown = self._shown[~left_out[self._shown]]
        return BatchSchedule(replace(self._material, shown=shown), self._targets, self._request, self.learning_rate)

    def of_epoch(self, epoch: int) -> Iterator[Batch]:
        """Every image once, those of a folder named twice, twice. epoch: counts from 1."""
        random = np.random.default_rng((self._seed, epoch))
        order = random.permutation(self._shown)
        for index in range(self.per_epoch):
            batch = order[index * self._batch : (index + 1) * self._batch]
            number = (epoch - 1) * self.per_epoch + index
            views = self._augmentation.draw(self._training.images[batch], self._size, random)
            labels = self._training.labels[batch]
            yield Batch(
                number=number,
                views=views,
                targets=self._targets.of(views, labels),
                weights=self._weights[labels],
                learning_rate=self._scheduled(number),
            )

    def _scheduled(self, number: int) -> float:
        """Half a cosine, from the full rate to almost nothing at the last batch (Loshchilov and Hutter 2017)."""
        return self.learning_rate * (1 + math.cos(math.pi * number / self.total)) / 2


def class_weights(labels: NDArray[np.int64], classes: int) -> NDArray[np.float32]:
    """What an image of each class counts, so that all classes count the same together and an image 1 on average."""
    numbers = np.bincount(labels, minlength=classes)
    return (len(labels) / (classes * np.maximum(numbers, 1))).astype(np.float32)
