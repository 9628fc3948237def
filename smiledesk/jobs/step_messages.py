"""Messages of the stepper, which does the five learning steps on command."""

from typing import Literal

from smiledesk.core.translatable import Translatable
from smiledesk.jobs.messages import Message

LearningStep = Literal["draw", "forward", "error", "backward", "update"]
"""The parts of learning: random weights, forward pass, error, backward pass, update of the weights."""


class Ready(Message, frozen=True, kw_only=True):
    """The stepper has its images and waits for commands."""

    run: str
    """Its folder."""

    classes: tuple[str, ...]
    images: str
    """Name of an .npz file in the run's folder.

    ``images`` (n, size, size, channels) uint8, gray or BGR; ``labels`` (n,) int64, indices of classes.
    """

    parameters: int
    """Parameters of the network."""


class Stepped(Message, frozen=True, kw_only=True):
    """A learning step is done."""

    step: LearningStep
    update: int
    """Updates of the weights since they were drawn."""

    loss: float | None
    """Mean over the images, by the weights after the step; None while not known."""

    arrays: str
    """Name of an .npz file in the run's folder, float32, with the results of the step.

    - draw: ``<layer>/kernel``, ``<layer>/bias``
    - forward: ``probabilities`` (n, classes)
    - error: ``probabilities``, ``losses`` (n,)
    - backward: ``<layer>/kernel``, ``<layer>/bias``: the gradients of the loss
    - update: ``before/<layer>/kernel``, ``gradient/<layer>/kernel``, ``<layer>/kernel`` and likewise for ``bias``;
      ``probabilities``, ``losses`` by the new weights
    """

    network: int | None = None
    """Number of the snapshot in ``epochs/`` of the run's folder, after draw and update; else None."""

    learning_rate: float | None = None
    """Learning rate of the update."""


class Repeated(Message, frozen=True, kw_only=True):
    """Some updates of a `commands.Repeat` are done; a `Stepped` of the last one follows."""

    update: int
    """Number of the last of them."""

    losses: tuple[float, ...]
    """Loss before each of them, as far as no earlier message reported it."""


class Diverged(Message, frozen=True, kw_only=True):
    """An update made the weights useless, and they were put back to those before it."""

    update: int
    """Updates of the weights since they were drawn."""

    reason: Translatable
    """One line for the user, with what to do."""
