"""The thread that owns the sample folder: the window says what to do, and is told what came of it."""

import queue
import threading
from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from smiledesk.core.errors import UserError, error_line, os_error_line
from smiledesk.dataset.requirements import MissingData, missing_data, takes
from smiledesk.dataset.sample_changes import Change
from smiledesk.dataset.sample_folder import KeptSample, NewSample, SampleFolder

_LOOK_EVERY = 2.0
"""Seconds between two checks for changes that others made to the folder."""

_MOST_WAITING = 30
"""Samples that wait for a slow disk; more are refused, since each holds a picture in memory."""


@dataclass(frozen=True, slots=True, eq=False)
class FolderState:
    """What a sample folder holds.

    samples: the newest first. by_class: the same of each class that has any. takes: of each class. bursts: how many
    samples each has. missing_data: what training would still miss. last_change: what can be taken back. problem: why
    the folder cannot be used; empty where it can.
    """

    folder: Path
    samples: tuple[KeptSample, ...] = ()
    classes: tuple[str, ...] = ()
    by_class: Mapping[str, tuple[KeptSample, ...]] = field(default_factory=dict)
    takes: Mapping[str, int] = field(default_factory=dict)
    bursts: Mapping[str, int] = field(default_factory=dict)
    missing_data: tuple[MissingData, ...] = ()
    last_change: Change | None = None
    problem: str = ""


class SampleWriter(QObject):
    """Does one thing after the other, in the order they were asked for; its methods never wait.

    Between two tasks it checks now and then for changes that other windows and programs made to the folder.

    folder: where samples go at first. The thread starts with the first thing there is to do, by reading the folder.
    """

    changed = Signal(object)
    """The `FolderState` after a change, by this window or another."""

    settled = Signal(object)
    """The subject given to `settle`; all tasks before it are done or have failed, and `changed` was emitted."""

    undone = Signal(object)
    """The `Change` that was taken back; None where there was none."""

    failed = Signal(str)
    """Why something could not be done."""

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._chosen = folder
        self._tasks: queue.SimpleQueue[Callable[[], None] | None] = queue.SimpleQueue()
        self._thread: threading.Thread | None = None
        self._stopped = False
        self._lock = threading.Lock()
        self._waiting: list[NewSample] | None = None
        self._open_folder: SampleFolder | None = None

    def open(self, folder: Path) -> None:
        """Use a folder from now on; what was deleted in the one before goes for good."""
        self._ask(partial(self._open, folder))

    def look(self) -> None:
        """Tell what the folder holds."""
        self._ask(lambda: None)

    def write(self, sample: NewSample) -> bool:
        """Write a sample; False where the disk is so slow that too many wait already."""
        with self._lock:
            if self._waiting is not None:
                if len(self._waiting) >= _MOST_WAITING:
                    return False
                self._waiting.append(sample)
                return not self._stopped
        waiting = [sample]
        self._ask(partial(self._add, waiting), waiting)
        return not self._stopped

    def settle(self, subject: object) -> None:
        """Have `settled` emitted once everything that was asked for so far is done, or has failed."""
        self._ask(lambda: self.settled.emit(subject))

    def delete(self, paths: Sequence[Path]) -> None:
        """Take samples out."""
        self._ask(lambda: self._folder.delete(paths))

    def move(self, paths: Sequence[Path], label: str) -> None:
        """Make samples belong to another class."""
        self._ask(lambda: self._folder.move(paths, label))

    def add_class(self, name: str) -> None:
        """Make a class without samples."""
        self._ask(lambda: self._folder.add_class(name))

    def remove_class(self, name: str) -> None:
        """Remove a class without samples."""
        self._ask(lambda: self._folder.remove_class(name))

    def rename_class(self, old: str, new: str) -> None:
        """Call a class otherwise."""
        self._ask(lambda: self._folder.rename_class(old, new))

    def undo(self) -> None:
        """Take the last change back."""
        self._ask(lambda: self.undone.emit(self._folder.undo()))

    def stop(self) -> None:
        """Write what waits, and end; nothing is done any more afterwards."""
        self._stopped = True
        if self._thread is not None:
            self._tasks.put(None)
            self._thread.join()
            self._thread = None

    @property
    def _folder(self) -> SampleFolder:
        """The open folder, or another try to open it; only the thread asks.

        Raises:
            DatasetError: the folder's content is invalid.
            OSError: it cannot be read.
        """
        if self._open_folder is None:
            self._open_folder = SampleFolder(self._chosen)
        return self._open_folder

    def _ask(self, task: Callable[[], None], waiting: list[NewSample] | None = None) -> None:
        """waiting: the samples that the task adds; more may join them until it begins, or another task is asked for."""
        if self._stopped:
            return
        with self._lock:
            self._waiting = waiting
        self._tasks.put(task)
        if self._thread is None:
            self._thread = threading.Thread(target=self._work, name="samples")
            self._thread.start()

    def _work(self) -> None:
        self._try(partial(self._open, self._chosen))
        while (task := self._next_task()) is not None:
            self._try(task)
            self._try(self._tell)
        if self._open_folder is not None:
            self._open_folder.close()

    def _next_task(self) -> Callable[[], None] | None:
        """The next task; while there is none, report changes that others make to the folder."""
        while True:
            try:
                return self._tasks.get(timeout=_LOOK_EVERY)
            except queue.Empty:
                self._try(self._look_at_others)

    def _look_at_others(self) -> None:
        if self._open_folder is not None and self._open_folder.refresh():
            self._tell()

    def _try(self, task: Callable[[], None]) -> None:
        """Do a task, and say why it could not be done: the tasks after it are done all the same."""
        problem = self._problem_of(task)
        if problem:
            self.failed.emit(problem)

    def _tell(self) -> None:
        if self._open_folder is not None:
            self.changed.emit(_state_of(self._open_folder))

    @staticmethod
    def _problem_of(task: Callable[[], object]) -> str:
        """Do a task, and return why it could not be done; empty where it could."""
        try:
            task()
        except OSError as error:
            return f"samples cannot be kept: {os_error_line(error)}"
        except UserError as error:
            return str(error)
        except Exception as error:  # noqa: BLE001 - the top of a thread: a defect becomes a line on the page
            return f"a defect of the program, please report it: {error_line(error)}"
        return ""

    def _open(self, folder: Path) -> None:
        if self._open_folder is not None:
            self._open_folder.close()
        self._open_folder = None
        self._chosen = folder
        problem = self._problem_of(lambda: self._folder)
        if problem:
            self.changed.emit(FolderState(folder, problem=problem))

    def _add(self, waiting: list[NewSample]) -> None:
        """Write all samples that wait by now, with one CSV file for them all."""
        with self._lock:
            if self._waiting is waiting:
                self._waiting = None
        self._folder.add(waiting)


def _state_of(folder: SampleFolder) -> FolderState:
    samples = folder.samples[::-1]
    by_class: dict[str, list[KeptSample]] = defaultdict(list)
    for kept in samples:
        by_class[kept.sample.label].append(kept)
    plain = [kept.sample for kept in samples]
    return FolderState(
        folder=folder.folder,
        samples=samples,
        classes=folder.classes,
        by_class={name: tuple(of_class) for name, of_class in by_class.items()},
        takes=takes(plain),
        bursts=Counter(sample.burst for sample in plain if sample.burst),
        missing_data=missing_data(plain),
        last_change=folder.last_change,
    )
