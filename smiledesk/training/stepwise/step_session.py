"""The five learning steps, each done on command, each reported with the arrays it computed."""

import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, get_args

import numpy as np
from numpy.typing import NDArray

from smiledesk.core.array_files import write_arrays
from smiledesk.jobs.commands import Backward, Draw, Error, Forward, Repeat, Update
from smiledesk.jobs.protocol import AnyCommand
from smiledesk.jobs.step_messages import Diverged, LearningStep, Repeated, Stepped
from smiledesk.training.fit.calibration import probabilities
from smiledesk.training.reporting import Report
from smiledesk.training.snapshots import Snapshots
from smiledesk.training.stepwise.backpropagation import Arrays, Backpropagation, Divergence, NetworkUpdate

_ORDER: tuple[LearningStep, ...] = get_args(LearningStep)
_REPORT_INTERVAL = 0.1
"""Seconds between two reports of a `Repeat`: the loss curve grows, but not by one message an update."""


class ArrayFiles:
    """The numbered .npz files of a run, which messages name."""

    def __init__(self, run: Path) -> None:
        """Number the files from 1. run: their folder."""
        self._run = run
        self._written = 0

    def write(self, title: str, arrays: Mapping[str, NDArray[Any]]) -> str:
        """Write a file of arrays, whole or not at all, and return its name, such as ``00007-update.npz``.

        Raises:
            OSError: the folder cannot be written.
        """
        self._written += 1
        name = f"{self._written:05d}-{title}.npz"
        write_arrays(self._run / name, arrays)
        return name


class StepSession:
    """A network that learns on command.

    A learning step needs the steps before it. Those that were not done since the weights last changed are done first,
    each with a `Stepped` of its own. After an update, the next step is the forward pass.
    """

    def __init__(
        self, network: Backpropagation, files: ArrayFiles, snapshots: Snapshots, seed: int, report: Report
    ) -> None:
        """Do nothing yet. seed: of the weights, unless the first command is a `Draw`."""
        self._network = network
        self._files = files
        self._snapshots = snapshots
        self._seed = seed
        self._report = report
        self._steps: Mapping[LearningStep, Callable[[], None]] = {
            "draw": self._draw,
            "forward": self._forward,
            "error": self._error,
            "backward": self._backward,
        }
        self._done = -1
        """Index in `_ORDER` of the last step that was done for the current weights."""
        self._updates = 0
        self._last_snapshot = -1
        self._logits = np.empty((0, 0), np.float32)
        self._losses = np.empty(0, np.float32)
        self._gradients: Arrays = {}

    def obey(self, command: AnyCommand, should_stop: Callable[[], bool]) -> None:
        """Do what a command asks; `Stop` and commands for other children do nothing.

        Args:
            command: what to do.
            should_stop: asked after every update of a `Repeat`, which ends when it returns True.

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
                self._after("forward", self._error)
            case Backward():
                self._after("error", self._backward)
            case Update():
                self._after("backward", lambda: self._update(command.learning_rate))
            case Repeat():
                self._after("draw", lambda: self._repeat(command.times, command.learning_rate, should_stop))

    def _after(self, required: LearningStep, action: Callable[[], None]) -> None:
        """Do the missing steps up to the required one, then the action."""
        for missing in _ORDER[self._done + 1 : _ORDER.index(required) + 1]:
            self._steps[missing]()
        action()

    def _draw(self) -> None:
        weights = self._network.draw(self._seed)
        self._updates = 0
        self._report_step("draw", weights, snapshot=self._keep(f"random weights, seed {self._seed}"))

    def _forward(self) -> None:
        self._logits = self._network.forward()
        self._report_step("forward", {"probabilities": probabilities(self._logits)})

    def _error(self) -> None:
        self._losses = self._network.error(self._logits)
        self._report_step("error", _predictions(self._logits, self._losses), loss=_mean(self._losses))

    def _backward(self) -> None:
        self._gradients = self._network.backward()
        self._report_step("backward", self._gradients, loss=_mean(self._losses))

    def _update(self, learning_rate: float) -> None:
        try:
            update = self._network.update(self._gradients, learning_rate)
        except Divergence as divergence:
            self._report_divergence(divergence)
        else:
            self._updates += 1
            self._report_update(update, learning_rate)

    def _repeat(self, times: int, learning_rate: float, should_stop: Callable[[], bool]) -> None:
        curve = _LossCurve(self._report)
        update: NetworkUpdate | None = None
        divergence: Divergence | None = None
        self._logits = self._network.forward()
        for _ in range(times):
            self._losses = self._network.error(self._logits)
            self._gradients = self._network.backward()
            try:
                update = self._network.update(self._gradients, learning_rate)
            except Divergence as error:
                divergence = error
                break
            self._logits = update.logits
            self._updates += 1
            curve.add(_mean(self._losses), self._updates)
            if should_stop():
                break
        curve.flush(self._updates)
        if update is not None:
            self._report_update(update, learning_rate)
        if divergence is not None:
            self._report_divergence(divergence)

    def _report_update(self, update: NetworkUpdate, learning_rate: float) -> None:
        losses = self._network.error(update.logits)
        arrays = {
            **{f"before/{name}": weight for name, weight in update.before.items()},
            **{f"gradient/{name}": gradient for name, gradient in update.gradients.items()},
            **update.after,
            **_predictions(update.logits, losses),
        }
        self._report_step("update", arrays, _mean(losses), self._keep(f"update {self._updates}"), learning_rate)

    def _report_divergence(self, divergence: Divergence) -> None:
        """Report it; weights and gradients are those before the update, so another learning rate can be tried."""
        self._done = _ORDER.index("backward")
        self._report(Diverged(update=self._updates, reason=divergence.text))

    def _report_step(
        self,
        step: LearningStep,
        arrays: Mapping[str, NDArray[np.float32]],
        loss: float | None = None,
        snapshot: int | None = None,
        learning_rate: float | None = None,
    ) -> None:
        self._done = _ORDER.index("draw" if step == "update" else step)
        self._report(
            Stepped(
                step=step,
                update=self._updates,
                loss=loss,
                arrays=self._files.write(step, arrays),
                network=snapshot,
                learning_rate=learning_rate,
            )
        )

    def _keep(self, title: str) -> int:
        """Write a snapshot of the network and return its number."""
        self._last_snapshot += 1
        return self._snapshots.keep(self._network.model, self._last_snapshot, title)


class _LossCurve:
    """Reports the losses of a `Repeat`, many in one message."""

    def __init__(self, report: Report) -> None:
        self._report = report
        self._losses: list[float] = []
        self._reported_at = time.monotonic()

    def add(self, loss: float, update: int) -> None:
        """Add the loss before an update. update: the update's number."""
        self._losses.append(loss)
        if time.monotonic() - self._reported_at >= _REPORT_INTERVAL:
            self.flush(update)

    def flush(self, update: int) -> None:
        """Report the losses that were not yet reported. update: number of the last of their updates."""
        if self._losses:
            self._report(Repeated(update=update, losses=tuple(self._losses)))
        self._losses = []
        self._reported_at = time.monotonic()


def _predictions(logits: NDArray[np.float32], losses: NDArray[np.float32]) -> Arrays:
    return {"probabilities": probabilities(logits), "losses": losses}


def _mean(losses: NDArray[np.float32]) -> float:
    return float(np.mean(losses))
