"""What the probabilities of every training image should be: its label, softened, and what teachers make of it."""

from collections.abc import Callable, Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from smiledesk.network.bundle import Bundle
from smiledesk.network.runtime import NetworkRuntime
from smiledesk.training.augmentation import Augmentation
from smiledesk.training.material import LabelledImages
from smiledesk.training.request import TrainingError

TEACHERS_SHARE = 0.7
"""How much of a target the teachers have to say; the label has the rest."""

_AS_IT_IS = Augmentation().scaled(0)


def targets_of(
    images: LabelledImages,
    classes: tuple[str, ...],
    label_smoothing: float,
    teachers: Sequence[Bundle],
    told: Callable[[int], None],
    share: float = TEACHERS_SHARE,
) -> NDArray[np.float32]:
    """The targets of all training images.

    A label is never quite certain, and some are wrong: several trained networks together say how sure one can be.
    Source: Hinton et al., "Distilling the Knowledge in a Neural Network", 2015.

    Args:
        images: regions about the faces, as in `Material.training`.
        classes: the names of the labels.
        label_smoothing: share of a label that is spread over all classes.
        teachers: models of the same classes; without any, the targets are the labels.
        told: called with the number of images that are done, now and then.
        share: how much the teachers have to say.

    Returns:
        Shape (n, classes), float32; each row adds up to 1.

    Raises:
        TrainingError: a teacher knows other classes, or sees other colours.
        BundleError: a teacher's network is broken.
    """
    count = len(classes)
    labels = np.eye(count, dtype=np.float32)[images.labels] * (1 - label_smoothing) + label_smoothing / count
    if not teachers:
        return labels
    for teacher in teachers:
        if teacher.card.classes != classes:
            raise TrainingError(
                f"the teacher '{teacher.folder}' must know the classes {', '.join(classes)}. "
                f"Received: {', '.join(teacher.card.classes)}"
            )
        if teacher.card.channels != images.images.shape[-1]:
            raise TrainingError(
                f"the teacher '{teacher.folder}' must see the new network's colours. Received: {teacher.card.colour}"
            )
    taught = _taught(images.images, [NetworkRuntime(teacher) for teacher in teachers], told)
    return np.asarray((1 - share) * labels + share * taught, np.float32)


def _taught(
    regions: NDArray[np.uint8], runtimes: Sequence[NetworkRuntime], told: Callable[[int], None]
) -> NDArray[np.float32]:
    """The softmax of the teachers' mean logits for each face and its mirror image, shape (n, classes)."""
    random = np.random.default_rng(0)
    logits = []
    for done, region in enumerate(regions):
        seen = []
        for runtime in runtimes:
            size = runtime.input_shape[0]
            for mirrored in (0.0, 1.0):
                (view,) = replace(_AS_IT_IS, mirrored=mirrored).draw(region[np.newaxis], size, random)
                seen.append(runtime.trace(np.round(view).astype(np.uint8)).logits)
        logits.append(np.mean(seen, axis=0))
        if done % 100 == 0:
            told(done)
    shares = np.exp(np.array(logits) - np.max(logits, axis=1, keepdims=True))
    return np.asarray(shares / shares.sum(axis=1, keepdims=True), np.float32)
