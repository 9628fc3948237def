"""Do as the window says: the five steps of learning, each when asked for, each with the numbers it brought."""

import time
from collections.abc import Callable, Mapping
from typing import get_args

import numpy as np
from numpy.typing import NDArray

from smiledesk.jobs.commands import Backward, Draw, Error, Forward, Repeat, Update
from smiledesk.jobs.protocol import AnyCommand
from smiledesk.jobs.step_messages import Diverged, LessonStep, Repeated, Stepped
from smiledesk.training.fit.measuring import probabilities
from smiledesk.training.numbered_arrays import ArrayFiles
from smiledesk.training.reporting import Report
from smiledesk.training.snapshots import Snapshots
from smiledesk.training.stepwise.backpropagation import Arrays, Backpropagation, Change, Divergence

_ORDER: tuple[LessonStep, ...] = get_args(LessonStep)
_TELL_EVERY = 0.1
"""Seconds between two reports of a `Repeat`: a loss curve that grows, without a message an update."""


class StepSession:
    """A network that learns on command.

    A step that needs others is preceded by those that were not done since the weights last changed, each with a
    `Stepped` of its own. After an update the way begins anew with the forward pass.
    """

    def __init__(
        self, network: Backpropagation, files: ArrayFiles, snapshots: Snapshots, seed: int, report: Report
    ) -> None:
        """Seed: of the weights, where the first command is no `Draw`."""
        self._network = network
        self._files = files
        self._snapshots = snapshots
        self._seed = seed
        self._report = report
        self._steps: Mapping[LessonStep, Callable[[], None]] = {
            "draw": self._draw,
            "forward": self._forward,
            "error": self._compare,
            "backward": self._backward,
        }
        self._done = -1
        self._updates = 0
        self._kept = -1
        self._logits = np.empty((0, 0), np.float32)
        self._losses = np.empty(0, np.float32)
        self._gradients: Arrays = {}

    def obey(self, command: AnyCommand, should_stop: Callable[[], bool]) -> None:
        """Do what a command asks; `Stop` and what is not for a stepper ask nothing.

        should_stop: looked at after every update of a `Repeat`, which ends when it is true.

        Raises:
            OSError: the run's folder cannot be written.
        """
        match command:
            case Draw():
                self._seed = command.seed
                self._draw()
            case Forward():
                self._after("draw", self._forward)
            case Error():
                self._after("forward", self._compare)
            case Backward():
                self._after("error", self._backward)
            case Update():
                self._after("backward", lambda: self._update(command.learning_rate))
            case Repeat():
                self._after("draw", lambda: self._repeat(command.times, command.learning_rate, should_stop))

    def _after(self, needed: LessonStep, do: Callable[[], None]) -> None:
        """Do something once the steps up to the needed one are done for these weights."""
        for missing in _ORDER[self._done + 1 : _ORDER.index(needed) + 1]:
            self._steps[missing]()
        do()

    def _draw(self) -> None:
        weights = self._network.draw(self._seed)
        self._updates = 0
        self._tell("draw", weights, network=self._keep(f"random weights, seed {self._seed}"))

    def _forward(self) -> None:
        self._logits = self._network.forward()
        self._tell("forward", {"probabilities": probabilities(self._logits)})

    def _compare(self) -> None:
        self._losses = self._network.error(self._logits)
        self._tell("error", _judged(self._logits, self._losses), loss=_mean(self._losses))

    def _backward(self) -> None:
        self._gradients = self._network.backward()
        self._tell("backward", self._gradients, loss=_mean(self._losses))

    def _update(self, learning_rate: float) -> None:
        try:
            change = self._network.update(self._gradients, learning_rate)
        except Divergence as divergence:
            self._tell_divergence(divergence)
        else:
            self._updates += 1
            self._tell_update(change, learning_rate)

    def _repeat(self, times: int, learning_rate: float, should_stop: Callable[[], bool]) -> None:
        curve = _LossCurve(self._report)
        change: Change | None = None
        divergence: Divergence | None = None
        self._logits = self._network.forward()
        for _ in range(times):
            self._losses = self._network.error(self._logits)
            self._gradients = self._network.backward()
            try:
                change = self._network.update(self._gradients, learning_rate)
            except Divergence as error:
                divergence = error
                break
            self._logits = change.logits
            self._updates += 1
            curve.add(_mean(self._losses), self._updates)
            if should_stop():
                break
        curve.tell(self._updates)
        if change is not None:
            self._tell_update(change, learning_rate)
        if divergence is not None:
            self._tell_divergence(divergence)

    def _tell_update(self, change: Change, learning_rate: float) -> None:
        losses = self._network.error(change.logits)
        arrays = {
            **{f"before/{name}": weight for name, weight in change.before.items()},
            **{f"gradient/{name}": gradient for name, gradient in change.gradients.items()},
            **change.after,
            **_judged(change.logits, losses),
        }
        self._tell("update", arrays, _mean(losses), self._keep(f"update {self._updates}"), learning_rate)

    def _tell_divergence(self, divergence: Divergence) -> None:
        """The gradients are still those of the weights, which are as before: another learning rate may follow."""
        self._done = _ORDER.index("backward")
        self._report(Diverged(update=self._updates, reason=str(divergence)))

    def _tell(
        self,
        step: LessonStep,
        arrays: Mapping[str, NDArray[np.float32]],
        loss: float | None = None,
        network: int | None = None,
        learning_rate: float | None = None,
    ) -> None:
        self._done = _ORDER.index("draw" if step == "update" else step)
        self._report(
            Stepped(
                step=step,
                update=self._updates,
                loss=loss,
                arrays=self._files.write(step, arrays),
                network=network,
                learning_rate=learning_rate,
            )
        )

    def _keep(self, title: str) -> int:
        """Write a snapshot of the network under the next number."""
        self._kept += 1
        return self._snapshots.keep(self._network.model, self._kept, title)


class _LossCurve:
    """Losses on their way to the window, a few at a time."""

    def __init__(self, report: Report) -> None:
        self._report = report
        self._losses: list[float] = []
        self._told = time.monotonic()

    def add(self, loss: float, update: int) -> None:
        """One more, before the update of this number."""
        self._losses.append(loss)
        if time.monotonic() - self._told >= _TELL_EVERY:
            self.tell(update)

    def tell(self, update: int) -> None:
        """Report those that were not."""
        if self._losses:
            self._report(Repeated(update=update, losses=tuple(self._losses)))
        self._losses = []
        self._told = time.monotonic()


def _judged(logits: NDArray[np.float32], losses: NDArray[np.float32]) -> Arrays:
    return {"probabilities": probabilities(logits), "losses": losses}


def _mean(losses: NDArray[np.float32]) -> float:
    return float(np.mean(losses))
