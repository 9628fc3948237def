"""Commands to a child process. `Draw` and all below it are for the stepper."""

from typing import Annotated

import msgspec


class Command(msgspec.Struct, frozen=True, kw_only=True, tag_field="type", tag=str.lower):
    """A command to a child process."""


class Stop(Command, frozen=True, kw_only=True):
    """Training: end after this batch and keep the best so far; before anything was learned, `Cancel`.

    Stepper: end a `Repeat` early, and nothing else.
    """


class Cancel(Command, frozen=True, kw_only=True):
    """End now and leave nothing behind."""


LearningRate = Annotated[float, msgspec.Meta(gt=0)]


class Draw(Command, frozen=True, kw_only=True):
    """Draw random weights from a seed and forget all updates."""

    seed: Annotated[int, msgspec.Meta(ge=0, lt=2**32)] = 0


class Forward(Command, frozen=True, kw_only=True):
    """Run the network on the images."""


class Error(Command, frozen=True, kw_only=True):
    """Compare the probabilities with the labels."""


class Backward(Command, frozen=True, kw_only=True):
    """Find the gradient of the loss for every weight."""


class Update(Command, frozen=True, kw_only=True):
    """Move every weight against its gradient: ``w - learning_rate * gradient``."""

    learning_rate: LearningRate = 0.1


class Repeat(Command, frozen=True, kw_only=True):
    """Run forward, error, backward and update several times; `Stop` ends it early."""

    times: Annotated[int, msgspec.Meta(ge=1)]
    learning_rate: LearningRate = 0.1
