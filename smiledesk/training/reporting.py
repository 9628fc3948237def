"""Report the progress of a run: JSON lines for programs, a progress bar and lines of text for users."""

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import IO

from rich.console import Console
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    SpinnerColumn,
    TaskID,
    TextColumn,
    TimeElapsedColumn,
    TimeRemainingColumn,
)
from rich.progress import Progress as Bar

from smiledesk.core.escaping import one_line
from smiledesk.jobs.messages import Augmented, Built, Dataset, Epoch, Finished, Measured, Progress, Started
from smiledesk.jobs.protocol import AnyMessage, encode
from smiledesk.jobs.step_messages import Diverged, Ready, Stepped

Report = Callable[[AnyMessage], None]

_PHASES = {"starting": "loading TensorFlow"}
"""Phases that are shown under another name."""


@contextmanager
def json_lines() -> Iterator[Report]:
    """Yield a report that writes one JSON object a line to stdout.

    Within the block, file descriptor 1 points at stderr, so that libraries that print cannot break the lines.
    """
    sys.stdout.flush()
    real = os.dup(1)
    os.dup2(2, 1)
    try:
        with os.fdopen(os.dup(real), "wb") as lines:
            yield lambda message: _write_line(lines, message)
    finally:
        sys.stdout.flush()
        os.dup2(real, 1)
        os.close(real)


def _write_line(lines: IO[bytes], message: AnyMessage) -> None:
    try:
        lines.write(encode(message))
        lines.flush()
    except BrokenPipeError:
        # The parent process died. The end of stdin ends the run, which keeps what it needs to be resumed.
        return


@contextmanager
def terminal() -> Iterator[Report]:
    """Yield a report that shows a progress bar with an ETA on stderr, and a line of text for each other message."""
    console = Console(stderr=True, emoji=False, highlight=False, soft_wrap=True)
    columns = (
        SpinnerColumn(),
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
        TimeRemainingColumn(),
    )
    with Bar(*columns, console=console, transient=True, disable=not sys.stderr.isatty()) as bar:
        yield _Terminal(console, bar).show


class _Terminal:
    def __init__(self, console: Console, bar: Bar) -> None:
        self._console = console
        self._bar = bar
        self._phases: dict[str, TaskID] = {}

    def show(self, message: AnyMessage) -> None:
        if isinstance(message, Progress):
            self._advance(message)
            return
        for line in _lines(message):
            self._console.print(one_line(line), markup=False)

    def _advance(self, progress: Progress) -> None:
        if progress.phase not in self._phases:
            for task in self._phases.values():
                self._bar.update(task, visible=False)
            self._phases[progress.phase] = self._bar.add_task(
                _PHASES.get(progress.phase, progress.phase), total=progress.total
            )
        self._bar.update(self._phases[progress.phase], completed=progress.done)


def _lines(message: AnyMessage) -> Iterator[str]:
    if isinstance(message, Started):
        yield f"training on {', '.join(message.folders)}, seed {message.seed}"
    elif isinstance(message, Dataset):
        yield from _dataset_lines(message)
    elif isinstance(message, Built):
        start = f"from the weights of {message.warm_start}" if message.warm_start else "from random weights"
        yield f"network of {message.parameters:,} parameters, {start}, learning rate {message.learning_rate:g}"
    elif isinstance(message, Epoch):
        yield (
            f"epoch {message.epoch:3d}/{message.epochs}  loss {message.loss:.4f}  accuracy {message.accuracy:.2%}  "
            f"validation: loss {message.validation_loss:.4f}  accuracy {message.validation_accuracy:.2%}"
            f"{'  best' if message.best else '':6}  {message.seconds:.0f} s, {_minutes(message.eta)} left"
        )
    elif isinstance(message, Measured):
        yield from _judged_lines(message)
    elif isinstance(message, Finished):
        numbers = "  ".join(f"{name} {value:.4g}" for name, value in message.metrics.items())
        yield f"kept epoch {message.best_epoch}  {numbers}"
    else:
        yield from _step_lines(message)


def _step_lines(message: AnyMessage) -> Iterator[str]:
    if isinstance(message, Ready):
        yield f"network of {message.parameters:,} parameters, ready to learn {', '.join(message.classes)}"
    elif isinstance(message, Stepped):
        loss = "" if message.loss is None else f"  loss {message.loss:.4f}"
        yield f"update {message.update:4d}  {message.step:8}{loss}  {message.arrays}"
    elif isinstance(message, Diverged):
        yield message.reason
    elif isinstance(message, Augmented):
        yield f"changed views of {', '.join(message.classes)}: {message.views}"


def _judged_lines(message: Measured) -> Iterator[str]:
    yield f"{message.images.replace('_', '-')} images: true class, then how often it was called:"
    for name, row in message.confusion.items():
        yield f"  {name:<18}" + "   ".join(f"{called} {count}" for called, count in row.items())


def _dataset_lines(message: Dataset) -> Iterator[str]:
    for folder in message.folders:
        skipped = ", ".join(f"{number} {reason}" for reason, number in sorted(folder.skipped.items())) or "none"
        times = f", each {folder.times} times an epoch" if folder.times > 1 else ""
        yield f"{folder.folder}: {folder.images} images{times}, faces: {folder.faces}, skipped: {skipped}"
        yield from (f"  {observation}" for observation in folder.observations)
    if message.heads:
        yield f"the folders are labelled differently: each has an output of its own, kept is that of {message.heads[0]}"
    yield f"training: {_counts(message.training)}; validation: {_counts(message.validation)}"
    yield f"kept out to measure with: {message.hold_out}; test images, never opened: {message.test}"
    if message.report:
        yield f"skipped images are listed in {message.report}"


def _counts(numbers: dict[str, int]) -> str:
    return ", ".join(f"{number} {name}" for name, number in numbers.items())


def _minutes(seconds: float) -> str:
    return f"{int(seconds) // 60}:{int(seconds) % 60:02d}"
