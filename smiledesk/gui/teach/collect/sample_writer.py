"""The owner of the sample folder: it makes the changes that the window requests in the background."""

import logging
import threading
from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from smiledesk.core.errors import UserError
from smiledesk.dataset.new_sample import NewSample
from smiledesk.dataset.requirements import MissingData, missing_data, units_per_class
from smiledesk.dataset.sample_changes import SampleChange
from smiledesk.dataset.sample_folder import KeptSample, SampleFolder
from smiledesk.gui.common.background_task import BackgroundTask
from smiledesk.gui.common.message_text import error_text
from smiledesk.gui.common.translation import translate

_log = logging.getLogger(__name__)

_CHECK_EVERY_MS = 2000
"""Milliseconds between two checks for changes by other windows and programs."""

_MOST_WAITING = 30
"""Samples that may wait for a slow disk, each with a picture in memory; more are refused."""

_STOP_WITHIN = 10.0
"""Seconds that a closing window waits for a slow disk. A disk that hangs longer must not keep the program alive."""


@dataclass(frozen=True, slots=True, eq=False)
class FolderState:
    """The content of a sample folder."""

    folder: Path
    samples: tuple[KeptSample, ...] = ()
    """All samples, the newest first."""
    classes: tuple[str, ...] = ()
    """All classes, also those without samples."""
    by_class: Mapping[str, tuple[KeptSample, ...]] = field(default_factory=dict)
    """Class -> its samples, the newest first; classes without samples are left out."""
    takes: Mapping[str, int] = field(default_factory=dict)
    """Class -> number of its takes."""
    bursts: Mapping[str, int] = field(default_factory=dict)
    """Burst -> number of its samples."""
    missing_data: tuple[MissingData, ...] = ()
    """The data that training still needs."""
    last_change: SampleChange | None = None
    """The change that can be undone."""
    problem: str = ""
    """The reason why the folder cannot be used; empty if it can."""

    def gone(self, paths: Sequence[Path]) -> int:
        """Number of these files that are no samples any longer."""
        return len(set(paths) - {kept.sample.path for kept in self.samples})


class SampleWriter(QObject):
    """Does tasks in the order in which they are requested; only `stop` waits.

    From the first task on, it also checks regularly for changes by other windows and programs.
    """

    changed = Signal(object)
    """The `FolderState` after a change, by this window or another one."""

    settled = Signal(object)
    """The subject given to `settle`: all tasks before it are done or have failed, and `changed` was emitted."""

    undone = Signal(object)
    """The `Change` that was undone; None if there was none."""

    failed = Signal(str)
    """The reason why a task could not be done."""

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        """folder: the folder to begin with."""
        super().__init__(parent)
        self._chosen = folder
        self._background = BackgroundTask(self)
        self._used = False
        self._stopped = False
        self._lock = threading.Lock()
        self._waiting: list[NewSample] | None = None
        self._open_folder: SampleFolder | None = None
        self._check = QTimer(self, singleShot=True, interval=_CHECK_EVERY_MS)
        self._check.timeout.connect(self._request_check)

    def open(self, folder: Path) -> None:
        """Use another folder; samples deleted from the previous one are gone for good."""
        self._request(partial(self._open, folder))

    def report(self) -> None:
        """Emit `changed` with what the folder holds."""
        self._request(lambda: None)

    def refresh(self) -> None:
        """Read at once what others have changed in the folder."""
        self._request(self._refresh)

    def write(self, sample: NewSample) -> bool:
        """Write a sample; False if too many are waiting for a slow disk already."""
        with self._lock:
            if self._waiting is not None:
                if len(self._waiting) >= _MOST_WAITING:
                    return False
                self._waiting.append(sample)
                return not self._stopped
        waiting = [sample]
        self._request(partial(self._add, waiting), waiting)
        return not self._stopped

    def settle(self, subject: object) -> None:
        """Emit `settled` once all tasks requested so far are done or have failed."""
        self._request(lambda: self.settled.emit(subject))

    def delete(self, paths: Sequence[Path]) -> None:
        """Delete samples, which `undo` brings back."""
        self._request(lambda: self._folder.delete(paths))

    def move(self, paths: Sequence[Path], label: str) -> None:
        """Move samples to another class."""
        self._request(lambda: self._folder.move(paths, label))

    def add_class(self, name: str) -> None:
        """Add a class without samples."""
        self._request(lambda: self._folder.add_class(name))

    def remove_class(self, name: str) -> None:
        """Remove a class without samples."""
        self._request(lambda: self._folder.remove_class(name))

    def rename_class(self, old: str, new: str) -> None:
        """Rename a class with all its samples."""
        self._request(lambda: self._folder.rename_class(old, new))

    def undo(self) -> None:
        """Undo the last change."""
        self._request(lambda: self.undone.emit(self._folder.undo()))

    def stop(self) -> None:
        """Write the samples that wait, and close the folder; later tasks are ignored.

        On a disk that hangs, waits no longer than 10 seconds, and logs that samples may be lost.
        """
        self._check.stop()
        if self._used:
            self._background.run(self._close)
        self._stopped = True
        if not self._background.stop(_STOP_WITHIN):
            _log.warning(
                "The disk of '%s' has not answered for %.0f seconds: the latest samples may be lost",
                self._chosen,
                _STOP_WITHIN,
            )

    @property
    def _folder(self) -> SampleFolder:
        """The open folder; opened now if it could not be opened before. For the thread only.

        Raises:
            DatasetError: the folder's content is invalid.
            OSError: it cannot be read.
        """
        if self._open_folder is None:
            self._open_folder = SampleFolder(self._chosen)
        return self._open_folder

    def _request(self, task: Callable[[], object], waiting: list[NewSample] | None = None) -> None:
        """waiting: the samples that the task adds, to which later ones are added until it or another task begins."""
        if self._stopped:
            return
        with self._lock:
            self._waiting = waiting
        if not self._used:
            self._used = True
            self._background.run(partial(self._try, partial(self._open, self._chosen)))
            self._check.start()
        self._background.run(partial(self._do, task))

    def _request_check(self) -> None:
        self._background.run(partial(self._try, self._report_changes_by_others), lambda _: self._check.start())

    def _do(self, task: Callable[[], object]) -> None:
        self._try(task)
        self._try(self._report)

    def _refresh(self) -> None:
        self._folder.refresh()

    def _report_changes_by_others(self) -> None:
        if self._open_folder is not None and self._open_folder.refresh():
            self._report()

    def _try(self, task: Callable[[], object]) -> None:
        """Do a task; report a failure, after which the next tasks are done all the same."""
        problem = self._problem_of(task)
        if problem:
            self.failed.emit(problem)

    def _report(self) -> None:
        if self._open_folder is not None:
            self.changed.emit(_state_of(self._open_folder))

    @staticmethod
    def _problem_of(task: Callable[[], object]) -> str:
        """Do a task; return the reason if it fails, else an empty text."""
        try:
            task()
        except OSError as error:
            return translate("sample_writer", "samples cannot be kept: {0}").format(error_text(error))
        except UserError as error:
            return error_text(error)
        except Exception as error:  # noqa: BLE001 - the top of a thread: a defect becomes a line on the page
            text = translate("sample_writer", "a defect of the program, please report it: {0}")
            return text.format(error_text(error))
        return ""

    def _open(self, folder: Path) -> None:
        self._close()
        self._chosen = folder
        problem = self._problem_of(lambda: self._folder)
        if problem:
            self.changed.emit(FolderState(folder, problem=problem))

    def _close(self) -> None:
        if self._open_folder is not None:
            self._open_folder.close()
            self._open_folder = None

    def _add(self, waiting: list[NewSample]) -> None:
        """Write all samples that wait by now, and the CSV file once for all of them."""
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
        takes=units_per_class(plain),
        bursts=Counter(sample.burst for sample in plain if sample.burst),
        missing_data=missing_data(plain),
        last_change=folder.last_change,
    )
