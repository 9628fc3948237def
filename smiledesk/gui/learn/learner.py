"""What is known of a network that learns step by step: all of it from the child's messages and arrays."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from smiledesk.core.array_files import read_arrays
from smiledesk.core.records import Activations
from smiledesk.jobs.step_messages import Diverged, LessonStep, Ready, Repeated, Stepped

Arrays = Mapping[str, NDArray[np.float32]]
"""Arrays of a message by their names, such as ``conv_1/kernel``."""

FOLLOWING: Mapping[LessonStep | None, LessonStep] = {
    None: "draw",
    "draw": "forward",
    "forward": "error",
    "error": "backward",
    "backward": "update",
    "update": "forward",
}
"""The step that comes after each."""


@dataclass(frozen=True, slots=True, eq=False)
class Learner:
    """A network in training, and the images it learns from.

    images: shape (n, size, size, channels), uint8. labels: shape (n,), indices of classes. step: the last one done.
    update: how many updates the weights have seen. before, gradient, after: of the last round, as far as it is done;
    empty where not. probabilities: shape (n, classes), by the weights now; earlier: by those before the last update.
    losses, earlier_losses: the same for shape (n,). curve: (update, loss) as it went. rate: of the last update.
    network: number of the weights' snapshot.
    """

    classes: tuple[str, ...]
    images: NDArray[np.uint8]
    labels: NDArray[np.int64]
    step: LessonStep | None = None
    update: int = 0
    before: Arrays = field(default_factory=dict)
    gradient: Arrays = field(default_factory=dict)
    after: Arrays = field(default_factory=dict)
    probabilities: Activations | None = None
    earlier: Activations | None = None
    losses: Activations | None = None
    earlier_losses: Activations | None = None
    curve: tuple[tuple[int, float], ...] = ()
    rate: float | None = None
    network: int | None = None

    @property
    def next_step(self) -> LessonStep:
        """The step that comes next."""
        return FOLLOWING[self.step]

    @property
    def loss(self) -> float | None:
        """Mean loss by the weights now; None where it is not known yet."""
        return None if self.losses is None else float(self.losses.mean())

    def stepped(self, message: Stepped, arrays: Arrays) -> "Learner":
        """What is known after a step."""
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
        """What is known after some more updates; what they moved comes with the last one."""
        first = message.update - len(message.losses)
        curve = self.curve
        for number, loss in enumerate(message.losses, start=first):
            curve = _with_point(curve, number, loss)
        return replace(self, update=message.update, curve=curve)

    def put_back(self, message: Diverged) -> "Learner":
        """What is known after an update went wrong: the weights are those from before it, which are shown already."""
        curve = tuple(point for point in self.curve if point[0] <= message.update)
        return replace(self, update=message.update, curve=curve)

    def right_probabilities(self, of: Activations | None) -> NDArray[np.float32] | None:
        """Of probabilities, those of each image's own label, shape (n,)."""
        return None if of is None else of[np.arange(len(self.labels)), self.labels]

    def _drawn(self, arrays: Arrays) -> "Learner":
        return Learner(self.classes, self.images, self.labels, before=arrays)

    def _run_forward(self, arrays: Arrays) -> "Learner":
        """A new round begins: the weights of the last one are those before this one."""
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
        )


def learner_of(message: Ready) -> Learner:
    """What is known when the child has its images.

    Raises:
        ArrayFileError: the images cannot be read.
    """
    arrays = read_arrays(Path(message.run) / message.images)
    return Learner(message.classes, arrays["images"], arrays["labels"])


def _under(arrays: Arrays, prefix: str) -> Arrays:
    return {name.removeprefix(prefix): array for name, array in arrays.items() if name.startswith(prefix)}


def _with_point(curve: tuple[tuple[int, float], ...], update: int, loss: float) -> tuple[tuple[int, float], ...]:
    """The curve with a point more; a number that was there already is known better now."""
    return (*(point for point in curve if point[0] < update), (update, loss))
