"""The state of a network that learns step by step, as its child process reports it."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from smiledesk.core.array_files import read_arrays
from smiledesk.core.records import Activations
from smiledesk.jobs.step_messages import Diverged, LearningStep, Ready, Repeated, Stepped

Arrays = Mapping[str, NDArray[np.float32]]
"""Arrays of a message by their names, such as ``conv_1/kernel``."""

FOLLOWING: Mapping[LearningStep | None, LearningStep] = {
    None: "draw",
    "draw": "forward",
    "forward": "error",
    "error": "backward",
    "backward": "update",
    "update": "forward",
}
"""Learning step -> the next one."""


@dataclass(frozen=True, slots=True, eq=False)
class Learner:
    """A network in training, and the images it learns from."""

    classes: tuple[str, ...]
    images: NDArray[np.uint8]
    """Shape (n, size, size, channels)."""
    labels: NDArray[np.int64]
    """Shape (n,), indices of classes."""
    step: LearningStep | None = None
    """The last step that was done."""
    update: int = 0
    """Number of updates so far."""
    before: Arrays = field(default_factory=dict)
    """Weights before the current round's update."""
    gradient: Arrays = field(default_factory=dict)
    """Gradients of the current round; empty before its backward step."""
    after: Arrays = field(default_factory=dict)
    """Weights after the current round's update; empty before it."""
    probabilities: Activations | None = None
    """Shape (n, classes), by the current weights; None before the forward step."""
    earlier: Activations | None = None
    """Shape (n, classes), by the weights before the last update."""
    losses: Activations | None = None
    """Shape (n,), by the current weights; None before the error step."""
    earlier_losses: Activations | None = None
    """Shape (n,), by the weights before the last update."""
    curve: tuple[tuple[int, float], ...] = ()
    """Update and mean loss, from the first update on."""
    rate: float | None = None
    """Learning rate of the last update."""
    has_diverged: bool = False
    """True if the last update that was tried diverged."""
    network: int | None = None
    """Number of the snapshot of the current weights."""

    @property
    def next_step(self) -> LearningStep:
        """The next learning step."""
        return FOLLOWING[self.step]

    @property
    def loss(self) -> float | None:
        """Mean loss by the current weights; None before the error step."""
        return None if self.losses is None else float(self.losses.mean())

    def stepped(self, message: Stepped, arrays: Arrays) -> "Learner":
        """The state after a step."""
        moves = {
            "draw": self._drawn,
            "forward": self._run_forward,
            "error": self._judged,
            "backward": self._run_backward,
            "update": self._updated,
        }
        learner = replace(moves[message.step](arrays), step=message.step, update=message.update)
        if message.loss is not None and message.step in ("error", "update"):
            learner = replace(learner, curve=_with_point(learner.curve, message.update, message.loss))
        if message.learning_rate is not None:
            learner = replace(learner, rate=message.learning_rate)
        return learner if message.network is None else replace(learner, network=message.network)

    def repeated(self, message: Repeated) -> "Learner":
        """The state after some of the updates of a repetition; the weights follow with the last one."""
        first = message.update - len(message.losses)
        curve = self.curve
        for number, loss in enumerate(message.losses, start=first):
            curve = _with_point(curve, number, loss)
        return replace(self, update=message.update, curve=curve, has_diverged=False)

    def put_back(self, message: Diverged) -> "Learner":
        """The state after an update diverged: the weights are those before it, which are shown already."""
        curve = tuple(point for point in self.curve if point[0] <= message.update)
        return replace(self, update=message.update, curve=curve, has_diverged=True)

    def right_probabilities(self, of: Activations | None) -> NDArray[np.float32] | None:
        """The probability of each image's own label, shape (n,); None if ``of`` is."""
        return None if of is None else of[np.arange(len(self.labels)), self.labels]

    def _drawn(self, arrays: Arrays) -> "Learner":
        return Learner(self.classes, self.images, self.labels, before=arrays)

    def _run_forward(self, arrays: Arrays) -> "Learner":
        """Begin a new round with the weights of the last one."""
        weights = self.after or self.before
        return replace(
            self,
            before=weights,
            gradient={},
            after={},
            probabilities=arrays["probabilities"],
            earlier=None,
            losses=None,
            earlier_losses=None,
        )

    def _judged(self, arrays: Arrays) -> "Learner":
        return replace(self, probabilities=arrays["probabilities"], losses=arrays["losses"])

    def _run_backward(self, arrays: Arrays) -> "Learner":
        return replace(self, gradient=arrays)

    def _updated(self, arrays: Arrays) -> "Learner":
        return replace(
            self,
            before=_under(arrays, "before/"),
            gradient=_under(arrays, "gradient/"),
            after={name: array for name, array in arrays.items() if name.count("/") == 1},
            earlier=self.probabilities,
            earlier_losses=self.losses,
            probabilities=arrays["probabilities"],
            losses=arrays["losses"],
            has_diverged=False,
        )


def learner_of(message: Ready) -> Learner:
    """The state when the child has read its images.

    Raises:
        ArrayFileError: the images cannot be read.
    """
    arrays = read_arrays(Path(message.run) / message.images)
    return Learner(message.classes, arrays["images"], arrays["labels"])


def _under(arrays: Arrays, prefix: str) -> Arrays:
    return {name.removeprefix(prefix): array for name, array in arrays.items() if name.startswith(prefix)}


def _with_point(curve: tuple[tuple[int, float], ...], update: int, loss: float) -> tuple[tuple[int, float], ...]:
    """The curve with one more point, which replaces those from its update on."""
    return (*(point for point in curve if point[0] < update), (update, loss))
