"""What every attribution gives: the share that each place of the face has in a verdict."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from smiledesk.core.records import Activations


@dataclass(frozen=True, slots=True)
class Question:
    """The logit difference that is explained: how far one class is ahead of another."""

    class_index: int
    rival_index: int
    """As the first, in the card's order."""

    def answer(self, logits: Activations) -> float:
        """The logit difference."""
        return float(logits[self.class_index]) - float(logits[self.rival_index])


def question_of(logits: Activations, positive_index: int | None) -> Question:
    """The question about a verdict.

    Args:
        logits: shape (classes,), of the face.
        positive_index: of the positive class, which then stands first; None to ask for the likeliest class.
    """
    first = int(np.argmax(logits)) if positive_index is None else positive_index
    others = np.array(logits, np.float64)
    others[first] = -np.inf
    return Question(first, int(np.argmax(others)))


@dataclass(frozen=True, slots=True, eq=False)
class Attribution:
    """The shares of the places of a face in a logit difference, by one method."""

    method: str
    """Name of the method, as on the command line."""
    question: Question
    map: NDArray[np.float32]
    """Shape (rows, columns), a place each, which together cover the crop; in logits where `total` is not None."""
    total: float | None = None
    """Sum of all shares and of what belongs to no place; None for a method whose shares add up to nothing."""
    expected: float | None = None
    """The network's own number that `total` must equal."""
