"""Images as arrays, with their classes, soft labels and weights. No TensorFlow here."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

import numpy as np
from numpy.typing import NDArray

from smiledesk.dataset.crops import FaceCrop
from smiledesk.dataset.samples import DatasetError, Sample


@dataclass(frozen=True, slots=True, eq=False)
class LabelledImages:
    """Images of one size with their classes."""

    images: NDArray[np.uint8]
    """Shape (n, side, side, channels), gray or BGR."""
    labels: NDArray[np.int64]
    """Indices of classes, shape (n,)."""
    samples: tuple[Sample, ...] = ()
    """Their files, with the face squares that were cut out; empty where they are not needed."""
    own_heads: NDArray[np.int64] = field(default_factory=lambda: np.empty(0, np.int64))
    """Index of the head that each image teaches, shape (n,); empty if all teach the first."""

    def __len__(self) -> int:
        return len(self.labels)

    @property
    def heads(self) -> NDArray[np.int64]:
        """Index of the head that each image teaches, shape (n,)."""
        return self.own_heads if len(self.own_heads) else np.zeros(len(self), np.int64)

    @property
    def weights(self) -> NDArray[np.float32]:
        """Weight of each image, shape (n,), 1 where its samples file gives none."""
        return np.array([sample.weight for sample in self.samples] or np.ones(len(self)), np.float32)


def stacked(faces: Sequence[FaceCrop], classes: tuple[str, ...]) -> LabelledImages:
    """The crops of some faces, and the classes of their labels."""
    labels = np.array([classes.index(face.sample.label) for face in faces], np.int64)
    images = np.stack([face.crop for face in faces]) if faces else np.empty((0,), np.uint8)
    return LabelledImages(images, labels, tuple(replace(face.sample, square=face.square) for face in faces))


def label_probabilities(images: LabelledImages, classes: tuple[str, ...]) -> NDArray[np.float32]:
    """Probabilities of the classes by each image's label, or by its soft label; shape (n, classes).

    Raises:
        DatasetError: a soft label has a class that no image has.
    """
    probabilities = np.eye(len(classes), dtype=np.float32)[images.labels]
    for row, sample in zip(probabilities, images.samples, strict=False):
        if sample.soft_label:
            row[:] = 0.0
        for name, probability in sample.soft_label:
            if name not in classes:
                raise DatasetError(
                    "the soft label of '{path}' has a class that no image has. Received: {name}",
                    path=sample.path,
                    name=name,
                )
            row[classes.index(name)] = probability
    return probabilities
