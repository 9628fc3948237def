"""A run over a folder: the worker processes of `batch`, followed by a thread of the window."""

import time
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from smiledesk.batch.input_files import InputFiles
from smiledesk.batch.judged_by import JudgedBy, judged_by
from smiledesk.batch.records import ClassifierSettings, Part, Tally, Unit
from smiledesk.batch.run import RunProgress, classify, workers_for
from smiledesk.batch.work import lower_priority
from smiledesk.core.escaping import one_line
from smiledesk.core.reading_columns import CLASSIFIED, COLUMNS, Column, Row, columns_for
from smiledesk.faces.factory import ChosenDetector
from smiledesk.gui.common.background_task import BackgroundTask, TaskRun
from smiledesk.network.bundle import Bundle
from smiledesk.network.card import Card
from smiledesk.network.trial import require_trial

_COLUMNS = tuple(name for name in COLUMNS if name in {*CLASSIFIED, "angle", "status"})
"""Columns of ``smiledesk classify``, and those that the list shows besides."""

_ROWS_AT_ONCE = 100
"""Rows that the window takes in at a time: they take it a millisecond."""

_REPORT_EVERY = 0.1
"""Seconds between two reports of the progress."""

_STOP_WITHIN = 0.5
"""Seconds that a closing window waits for a worker's next message; Python ends the workers with the program."""


@dataclass(frozen=True, slots=True)
class Begun:
    """A run whose files are known."""

    folder: Path
    files: int
    columns: tuple[Column, ...]
    card: Card
    judged_by: JudgedBy


@dataclass(frozen=True, slots=True)
class Found:
    """The next files of a run, rows of theirs, and the reasons why some have none."""

    files: tuple[Path, ...] = ()
    """Files that begin here, in order; all others were named before."""
    rows: tuple[tuple[int, Row], ...] = ()
    """Number of the file, from 0, and the row."""
    unreadable: tuple[tuple[int, str], ...] = ()
    """Number of the file, and the reason."""


@dataclass(frozen=True, slots=True)
class Ended:
    """The result of a run, and how long it took."""

    seconds: float
    tally: Tally = field(default_factory=Tally)


class _CancelledError(Exception):
    """The run was cancelled."""


class FolderRun(QObject):
    """Classifies one folder at a time; a new run replaces the running one."""

    begun = Signal(object)
    """`Begun`."""

    progressed = Signal(object)
    """`RunProgress`."""

    found = Signal(object)
    """`Found`."""

    ended = Signal(object)
    """`Ended`: all files are done."""

    failed = Signal(str)
    """The run has ended early: one line for the user."""

    def __init__(
        self, detector: ChosenDetector, workers: Callable[[], int | None], parent: QObject | None = None
    ) -> None:
        """workers: the number of worker processes at most; None for one a core."""
        super().__init__(parent)
        self._detector = detector
        self._workers = workers
        self._task = BackgroundTask(self)
        self._task.failed.connect(self.failed)

    def start(self, folder: Path, read_model: Callable[[], Bundle]) -> None:
        """Classify a folder. read_model: called in the thread; the run keeps to this model."""
        self._task.run_instead(partial(self._classify, folder, read_model), self.ended.emit)

    def cancel(self) -> None:
        """End the run; its workers end with their next message."""
        self._task.cancel()

    def stop(self) -> None:
        """End the run, since the window closes."""
        self._task.cancel()
        self._task.stop(_STOP_WITHIN)

    def _classify(self, folder: Path, read_model: Callable[[], Bundle], run: TaskRun) -> Ended:
        lower_priority()
        files = InputFiles([folder])
        bundle, detector = read_model(), self._detector()
        require_trial(bundle)
        columns = columns_for(_COLUMNS, bundle.card.classes)
        settings = ClassifierSettings(bundle.folder, bundle.model_id, detector, columns)
        made_by = judged_by(bundle, detector.name)
        run.report(self.begun.emit, Begun(folder, len(files), columns, bundle.card, made_by))
        # One process would do the work in this one, and hold up the live picture.
        workers = max(2, workers_for(files, self._workers()))
        tally, started, first = Tally(), time.monotonic(), 0
        with closing(classify(files, settings, workers, self._report(run))) as parts:
            for unit, part in zip(files.units(), parts, strict=True):
                for found in _found(unit, part, first):
                    _raise_if_cancelled(run)
                    run.report(self.found.emit, found)
                tally.add(part.tally)
                first += len(unit.items)
        return Ended(time.monotonic() - started, tally)

    def _report(self, run: TaskRun) -> Callable[[RunProgress], None]:
        """A function that reports the progress now and then, and ends a run that was cancelled."""
        reported_at = 0.0

        def report(progress: RunProgress) -> None:
            nonlocal reported_at
            _raise_if_cancelled(run)
            if time.monotonic() - reported_at >= _REPORT_EVERY:
                reported_at = time.monotonic()
                run.report(self.progressed.emit, progress)

        return report


def _found(unit: Unit[Path], part: Part, first: int) -> Iterator[Found]:
    """Yield the rows of a unit, some at a time. first: the number of its first file."""
    names = [one_line(path) for path in unit.items]
    rows: list[tuple[int, Row]] = []
    with_rows: set[int] = set()
    yield Found(files=unit.items)
    for row in part:
        position = names.index(str(row["file"]))
        with_rows.add(position)
        rows.append((first + position, row))
        if len(rows) == _ROWS_AT_ONCE:
            yield Found(rows=tuple(rows))
            rows.clear()
    reasons = part.tally.left_out
    without = (position for position in range(len(names)) if position not in with_rows)
    yield Found(rows=tuple(rows), unreadable=tuple((first + one, reasons.get(one, "")) for one in without))


def _raise_if_cancelled(run: TaskRun) -> None:
    if run.is_cancelled:
        raise _CancelledError
