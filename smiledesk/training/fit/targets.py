"""Target probabilities of augmented images: smoothed labels, mixed with the probabilities of teacher networks."""

import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from smiledesk.core.errors import UserError
from smiledesk.jobs.training_request import TrainingError
from smiledesk.network.bundle import Bundle
from smiledesk.network.keras_file import read_keras_file

TEACHERS_SHARE = 0.7
"""Share of the teachers in a target; the label has the rest."""

START_SHARE = 0.5
"""Weight of the starting network in a target when few images are added."""

TeacherProbabilities = Callable[[NDArray[np.float32]], NDArray[np.float32]]
"""Function from views, shape (n, size, size, channels), 0 to 255, to probabilities, shape (n, classes)."""


class Targets:
    """Makes the target probabilities of a batch.

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
    ) -> None:
        """Mix labels and teachers.

        Args:
            classes: class names, in the order of their indices.
            label_smoothing: share of a label that is spread over all classes.
            teachers: see `teacher_probabilities`; None for the labels alone.
            share: of the teachers in a target.
        """
        count = len(classes)
        self._smoothed = np.eye(count, dtype=np.float32) * (1 - label_smoothing) + label_smoothing / count
        self._teachers = teachers
        self._share = share

    def of(self, views: NDArray[np.float32], labels: NDArray[np.int64]) -> NDArray[np.float32]:
        """The targets of one batch.

        Args:
            views: shape (n, size, size, channels), 0 to 255.
            labels: index of each view's class, shape (n,).

        Returns:
            Shape (n, classes), float32; each row adds up to 1.
        """
        smoothed = self._smoothed[labels]
        if self._teachers is None:
            return np.asarray(smoothed, np.float32)
        return np.asarray((1 - self._share) * smoothed + self._share * self._teachers(views), np.float32)


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
        raise TrainingError(f"the teacher '{teacher.folder}' cannot be loaded: {error}") from error


def _require_same_classes(teacher: Bundle, classes: tuple[str, ...]) -> None:
    if teacher.card.classes != classes:
        raise TrainingError(
            f"the teacher '{teacher.folder}' must know the classes {', '.join(classes)}. "
            f"Received: {', '.join(teacher.card.classes)}"
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
            f"the teacher '{teacher.folder}' must see what the new network sees, {_input_text(size, channels)}. "
            f"Received: {_input_text(card.input_size, card.channels)}"
        )


def _input_text(size: int, channels: int) -> str:
    return f"{size}x{size} pixels in {'gray' if channels == 1 else 'colour'}"
