"""Target probabilities of augmented images: smoothed labels, mixed with the probabilities of teacher networks."""

import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from smiledesk.core.errors import UserError
from smiledesk.core.translatable import Translatable
from smiledesk.jobs.training_request import TrainingError
from smiledesk.network.bundle import Bundle
from smiledesk.network.keras_file import read_keras_file

TEACHERS_SHARE = 0.7
"""Share of the teachers in a target; the label has the rest."""

START_SHARE = 0.5
"""Weight of the starting network in a target when few images are added."""

TeacherProbabilities = Callable[[NDArray[np.float32]], NDArray[np.float32]]
"""Function from views, shape (n, size, size, channels), 0 to 255, to probabilities, shape (n, classes)."""


@dataclass(frozen=True, slots=True, eq=False)
class HeadTargets:
    """The targets of a batch for each head of a network."""

    probabilities: NDArray[np.float32]
    """Shape (n, heads, classes), each row adds up to 1."""
    shares: NDArray[np.float32]
    """1 for the heads that an image teaches, else 0; shape (n, heads)."""


class Targets:
    """Makes the target probabilities of a batch.

    An image teaches the head of its folder by its label. Teachers teach the first head, the one that is kept, by every
    image: beside the label where that is the image's own head, else alone.

    Labels are uncertain, and some are wrong; the probabilities of trained networks say by how much. The teachers see
    the same augmented view as the network that learns.
    Sources: Szegedy et al., "Rethinking the Inception architecture for computer vision", 2016 (label smoothing);
    Beyer et al., "Knowledge distillation: A good teacher is patient and consistent", 2022.
    """

    def __init__(
        self,
        classes: tuple[str, ...],
        label_smoothing: float = 0.0,
        teachers: TeacherProbabilities | None = None,
        share: float = TEACHERS_SHARE,
        heads: int = 1,
    ) -> None:
        """Mix labels and teachers.

        Args:
            classes: class names, in the order of their indices.
            label_smoothing: share of a label that is spread over all classes.
            teachers: see `teacher_probabilities`; None for the labels alone.
            share: of the teachers in a target.
            heads: of the network.
        """
        self._classes = len(classes)
        self._label_smoothing = label_smoothing
        self._teachers = teachers
        self._share = share
        self._heads = heads

    def of(self, views: NDArray[np.float32], labels: NDArray[np.float32], heads: NDArray[np.int64]) -> HeadTargets:
        """The targets of one batch.

        Args:
            views: shape (n, size, size, channels), 0 to 255.
            labels: probabilities of each view's classes by its label, shape (n, classes).
            heads: index of each view's head, shape (n,).
        """
        every = np.arange(len(labels))
        probabilities = np.full((len(labels), self._heads, self._classes), 1 / self._classes, np.float32)
        shares = np.zeros((len(labels), self._heads), np.float32)
        probabilities[every, heads] = labels * (1 - self._label_smoothing) + self._label_smoothing / self._classes
        shares[every, heads] = 1.0
        if self._teachers is not None:
            share = np.where(heads == 0, self._share, 1.0)[:, np.newaxis]
            probabilities[:, 0] = (1 - share) * probabilities[:, 0] + share * self._teachers(views)
            shares[:, 0] = 1.0
        return HeadTargets(probabilities, shares)


def teacher_probabilities(
    teachers: Sequence[Bundle], classes: tuple[str, ...], input_shape: tuple[int, int, int]
) -> TeacherProbabilities | None:
    """A function that computes the softmax of the teachers' mean logits; None without teachers.

    Args:
        teachers: bundles of the same classes and input.
        classes: the new network's.
        input_shape: height, width and channels of the new network's input.

    Raises:
        TrainingError: a teacher has other classes, takes another size or colour, or cannot be loaded.
    """
    if not teachers:
        return None
    for teacher in teachers:
        require_same_input(teacher, input_shape)
        _require_same_classes(teacher, classes)

    import tensorflow as tf

    from smiledesk.training.architecture import without_softmax

    networks = [without_softmax(_loaded(teacher)) for teacher in teachers]

    @tf.function(  # type: ignore[untyped-decorator]  # TensorFlow has no types
        input_signature=[tf.TensorSpec((None, *input_shape), tf.float32)]
    )
    def probabilities(views: Any) -> Any:
        logits = [network(views, training=False) for network in networks]
        return tf.nn.softmax(tf.reduce_mean(tf.stack(logits), axis=0))

    return lambda views: np.asarray(probabilities(tf.constant(views)), np.float32)


def _loaded(teacher: Bundle) -> Any:
    from smiledesk.training.keras_import.original import load_original

    try:
        with tempfile.TemporaryDirectory(prefix="smiledesk-teacher-") as folder:
            return load_original(teacher.keras_path, read_keras_file(teacher.keras_path), Path(folder))
    except UserError as error:
        raise TrainingError(
            "the teacher '{folder}' cannot be loaded: {error}", folder=teacher.folder, error=error
        ) from error


def _require_same_classes(teacher: Bundle, classes: tuple[str, ...]) -> None:
    if teacher.card.classes != classes:
        raise TrainingError(
            "the teacher '{folder}' must know the classes {classes}. Received: {received}",
            folder=teacher.folder,
            classes=", ".join(classes),
            received=", ".join(teacher.card.classes),
        )


def require_same_input(teacher: Bundle, input_shape: tuple[int, int, int]) -> None:
    """Refuse a teacher that does not take the new network's input.

    Args:
        teacher: a bundle of any classes.
        input_shape: height, width and channels of the new network's input.

    Raises:
        TrainingError: the teacher takes another size or colour.
    """
    card = teacher.card
    size, _, channels = input_shape
    if (card.input_size, card.channels) != (size, channels):
        raise TrainingError(
            "the teacher '{folder}' must see what the new network sees, {expected}. Received: {received}",
            folder=teacher.folder,
            expected=_input_text(size, channels),
            received=_input_text(card.input_size, card.channels),
        )


def _input_text(size: int, channels: int) -> Translatable:
    if channels == 1:
        return Translatable("{size}x{size} pixels in gray", size=size)
    return Translatable("{size}x{size} pixels in colour", size=size)
