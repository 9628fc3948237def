"""What the probabilities of a view should be: its face's label, softened, and what teachers make of the view."""

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
"""How much of a target the teachers have to say; the label has the rest."""

Taught = Callable[[NDArray[np.float32]], NDArray[np.float32]]
"""Of views, shape (n, size, size, channels), 0 to 255: the probabilities that teachers give, shape (n, classes)."""


class Targets:
    """Tells a network what to say of each view.

    A label is never quite certain, and some are wrong: several trained networks together say how sure one can be. They
    look at the very view that the network learns from, so that no two lessons are alike.
    Source: Beyer et al., "Knowledge distillation: A good teacher is patient and consistent", 2022.

    classes: the names of the labels. label_smoothing: share of a label that is spread over all classes. taught: what
    the teachers say; None for the labels alone. share: how much the teachers have to say.
    """

    def __init__(
        self,
        classes: tuple[str, ...],
        label_smoothing: float = 0.0,
        taught: Taught | None = None,
        share: float = TEACHERS_SHARE,
    ) -> None:
        count = len(classes)
        self._softened = np.eye(count, dtype=np.float32) * (1 - label_smoothing) + label_smoothing / count
        self._taught = taught
        self._share = share

    def of(self, views: NDArray[np.float32], labels: NDArray[np.int64]) -> NDArray[np.float32]:
        """The targets of one batch.

        Args:
            views: shape (n, size, size, channels), 0 to 255.
            labels: index of each view's class, shape (n,).

        Returns:
            Shape (n, classes), float32; each row adds up to 1.
        """
        softened = self._softened[labels]
        if self._taught is None:
            return np.asarray(softened, np.float32)
        return np.asarray((1 - self._share) * softened + self._share * self._taught(views), np.float32)


def taught_by(teachers: Sequence[Bundle], classes: tuple[str, ...], input_shape: tuple[int, int, int]) -> Taught | None:
    """What teachers say together: the softmax of their mean logits; None without any.

    Args:
        teachers: models of the same classes that see the same views.
        classes: the new network's.
        input_shape: height, width and channels of what it sees.

    Raises:
        TrainingError: a teacher knows other classes, sees views of another size or colour, or cannot be loaded.
    """
    if not teachers:
        return None
    for teacher in teachers:
        require_same_view(teacher, input_shape)
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

    def taught(views: NDArray[np.float32]) -> NDArray[np.float32]:
        return np.asarray(probabilities(tf.constant(views)), np.float32)

    return taught


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


def require_same_view(teacher: Bundle, input_shape: tuple[int, int, int]) -> None:
    """Refuse a teacher that does not see what its pupil sees.

    Args:
        teacher: whatever it knows.
        input_shape: height, width and channels of what the new network sees.

    Raises:
        TrainingError: its views have another size or colour.
    """
    card = teacher.card
    size, _, channels = input_shape
    if (card.input_size, card.channels) != (size, channels):
        raise TrainingError(
            f"the teacher '{teacher.folder}' must see what the new network sees, {_sight(size, channels)}. "
            f"Received: {_sight(card.input_size, card.channels)}"
        )


def _sight(size: int, channels: int) -> str:
    return f"{size}x{size} pixels in {'gray' if channels == 1 else 'colour'}"
