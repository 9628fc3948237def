"""Attributions: the share that each place of a face has in a verdict, and the methods that give them."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from smiledesk.attribution.method_names import MethodName
from smiledesk.core.errors import UserError
from smiledesk.core.records import Activations, Pixels
from smiledesk.lenses.base import Subject

LogitsOf = Callable[[Pixels], Activations]
"""The network that made the subject, run on other crops: ``NetworkRuntime.logits`` or ``NumpyNetwork.logits``.

Crops, shape (number, size, size, channels), uint8, in; logits, shape (number, classes), out.
"""


class AttributionError(UserError):
    """A method cannot explain this network; the line says why."""


@dataclass(frozen=True, slots=True)
class Question:
    """The logit difference that is explained: how far one class is ahead of another."""

    class_index: int
    rival_index: int
    """Indices of the two classes in the card's order."""

    def difference(self, logits: Activations) -> float:
        """The logit difference."""
        return float(logits[self.class_index]) - float(logits[self.rival_index])

    def differences(self, logits: Activations) -> NDArray[np.float64]:
        """The logit differences of many faces. logits: shape (number, classes)."""
        difference: NDArray[np.float64] = logits[:, self.class_index].astype(np.float64) - logits[:, self.rival_index]
        return difference

    def direction(self, classes: int) -> NDArray[np.float64]:
        """The gradient of the difference with respect to the logits, shape (classes,)."""
        direction = np.zeros(classes)
        direction[self.class_index], direction[self.rival_index] = 1.0, -1.0
        return direction


def question_of(logits: Activations, class_index: int | None) -> Question:
    """The question about a class and its strongest rival.

    Args:
        logits: shape (classes,), of the face.
        class_index: the class that is asked for; None for the likeliest.
    """
    first = int(np.argmax(logits)) if class_index is None else class_index
    others = np.array(logits, np.float64)
    others[first] = -np.inf
    return Question(first, int(np.argmax(others)))


@dataclass(frozen=True, slots=True, eq=False)
class Attribution:
    """The shares of the places of a face in a logit difference, by one method."""

    method: MethodName
    """The method that gave them."""
    question: Question
    map: NDArray[np.float32]
    """Shape (rows, columns), a place each, which together cover the crop; positive where a place supports the class."""
    constant: float | None = None
    """The share of the biases, which belongs to no place; None for a method whose shares add up to nothing."""
    expected: float | None = None
    """The logit difference that the network gave, which `total` must equal; None as `constant`."""

    @property
    def total(self) -> float | None:
        """All shares together; None as `constant`."""
        return None if self.constant is None else float(self.map.sum(dtype=np.float64)) + self.constant


class Method(Protocol):
    """A way to attribute a verdict to places."""

    def __call__(self, subject: Subject, question: Question, logits_of: LogitsOf, /) -> Attribution:
        """The attribution.

        Args:
            subject: the network on the face; its index does not matter.
            question: the logit difference that is explained.
            logits_of: the same network.

        Raises:
            AttributionError: the method cannot explain this network.
        """
