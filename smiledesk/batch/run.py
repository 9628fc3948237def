"""A run over many files: units of work go to workers, their parts come back in order."""

from collections.abc import Callable, Generator, Iterator
from contextlib import closing
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from smiledesk.batch.input_files import InputFiles
from smiledesk.batch.part_files import PartFiles, TemporaryPartFiles
from smiledesk.batch.records import ClassifierSettings, Part, Report, Unit, UnitProgress
from smiledesk.batch.work import WORTH_WORKERS, Work, do_units, usable_cores
from smiledesk.core.temporary import TemporaryFolder
from smiledesk.network.bundle import reread_bundle
from smiledesk.sources.folder_listing import has_picture_suffix

if TYPE_CHECKING:
    from smiledesk.batch.classifier import Classifier

_SECONDS_A_PICTURE = 0.025
_FILM_BYTES_A_SECOND = 4_000_000
"""Rough speed of one core: 25 ms for a photograph of 0.03 to 1 megapixels, 5 ms for a frame of 20 kB."""


@dataclass(frozen=True, slots=True)
class RunProgress:
    """The progress of a run."""

    files: float
    """Files finished, with a share of those that are being read."""

    frames: int
    """Pictures and frames that were classified; those of an earlier run that is resumed do not count."""

    share: float = 0.0
    """Part of the work that is done, 0 to 1, by the time that it is estimated to take: a film counts by its size."""


ReportRun = Callable[[RunProgress], None]


@dataclass(slots=True)
class _RunningUnit:
    """A unit that a worker does."""

    items: int
    seconds: float
    """Estimate of the time that it takes."""
    last: UnitProgress
    """Its last report."""

    @property
    def seconds_done(self) -> float:
        return self.seconds * min(1.0, (self.last.items + self.last.share) / self.items)


class _Progress:
    """Sums up the progress of the units."""

    def __init__(self, files: InputFiles, report: ReportRun) -> None:
        self._report = report
        self._seconds_of_all = _seconds_of_all(files)
        self._files = 0
        self._frames = 0
        self._seconds = 0.0
        self._share = 0.0
        self._running: dict[int, _RunningUnit] = {}

    def begin(self, unit: Unit[Path]) -> Unit[Path]:
        """Return a unit whose reports will come."""
        self._running[unit.index] = _RunningUnit(len(unit.items), _seconds_of(unit), UnitProgress(unit.index, 0))
        return unit

    def update(self, progress: UnitProgress) -> None:
        """Take the report of a unit, and report the sum."""
        self._running[progress.unit].last = progress
        units = self._running.values()
        seconds = self._seconds + sum(unit.seconds_done for unit in units)
        if self._seconds_of_all:
            # The same numbers summed up in another order may be smaller in the last digit.
            self._share = max(self._share, min(1.0, seconds / self._seconds_of_all))
        self._report(
            RunProgress(
                files=self._files + sum(unit.last.items + unit.last.share for unit in units),
                frames=self._frames + sum(unit.last.frames for unit in units),
                share=self._share,
            )
        )

    def finish(self, index: int) -> None:
        """Count a unit as done."""
        unit = self._running.pop(index)
        self._files += unit.items
        self._frames += unit.last.frames
        self._seconds += unit.seconds

    def pass_over(self, unit: Unit[Path]) -> None:
        """Count a unit that was done before."""
        self._files += len(unit.items)
        self._seconds += _seconds_of(unit)


def workers_for(files: InputFiles, cores: int | None = None) -> int:
    """The number of worker processes that make a run shortest; 1: none, this process does the work.

    cores: those that may be used; None: all that this process may use.
    """
    return min(cores or usable_cores(), len(files)) if _seconds_of_all(files) > WORTH_WORKERS else 1


def classify(files: InputFiles, settings: ClassifierSettings, workers: int, report: ReportRun) -> Generator[Part]:
    """Classify files, and yield the part of each unit in order. Closing the iterator ends the workers.

    Args:
        files: the files; split into units.
        settings: what makes the rows.
        workers: the number of processes; 1: this process does the work, each row while it is iterated.
        report: gets the progress, in this thread.

    Raises:
        BundleError: the model is another one than the settings say.
        WorkerError: the worker processes keep ending.
    """
    if workers == 1:
        yield from _classify_here(files, settings, report)
        return
    with TemporaryFolder("parts") as folder:
        yield from classify_into(
            TemporaryPartFiles(folder.path, settings.column_names), files, settings, workers, report
        )


def classify_into(
    parts: PartFiles,
    files: InputFiles,
    settings: ClassifierSettings,
    workers: int,
    report: ReportRun,
) -> Generator[Part]:
    """Classify the files of the units whose parts are missing, and yield the part of each unit in order.

    Args, and errors: as `classify`. parts: where they are kept until their turn comes.

    Raises:
        OSError: the parts cannot be written.
    """
    progress = _Progress(files, report)
    missing = _missing(files, parts, progress)
    make = partial(_part_writer, settings, parts)
    done = do_units(missing, make, progress.update, workers)
    with closing(done):
        for unit in files.units():
            while not parts.has(unit.index):
                index, _ = next(done)
                progress.finish(index)
            yield parts.read(unit.index)
            parts.release(unit.index)
        # A part may be there before its worker has said so.
        for index, _ in done:
            progress.finish(index)


def _classify_here(files: InputFiles, settings: ClassifierSettings, report: ReportRun) -> Iterator[Part]:
    classifier = classifier_of(settings)
    progress = _Progress(files, report)
    for unit in files.units():
        yield classifier.analyse(progress.begin(unit), progress.update)
        progress.finish(unit.index)


def _missing(files: InputFiles, parts: PartFiles, progress: _Progress) -> Iterator[Unit[Path]]:
    """Yield the units that have no part yet."""
    for unit in files.units():
        if parts.has(unit.index):
            progress.pass_over(unit)
        else:
            yield progress.begin(unit)


def _part_writer(settings: ClassifierSettings, parts: PartFiles) -> Work[Path, None]:
    classifier = classifier_of(settings)

    def write_part(unit: Unit[Path], report: Report) -> None:
        parts.write(unit.index, classifier.analyse(unit, report))

    return write_part


def classifier_of(settings: ClassifierSettings) -> "Classifier":
    """Return a classifier with the model, the detector and the columns of the settings.

    Raises:
        BundleError: the model is another one than the settings say.
        DetectorError: the detector's file is missing.
    """
    from smiledesk.batch.classifier import Classifier
    from smiledesk.network.trial import load_network

    bundle = reread_bundle(settings.model, settings.model_id)
    return Classifier(load_network(bundle), settings.detector.make(), settings)


def _seconds_of_all(files: InputFiles) -> float:
    """The time that files are estimated to take."""
    return files.pictures * _SECONDS_A_PICTURE + files.film_bytes / _FILM_BYTES_A_SECOND


def _seconds_of(unit: Unit[Path]) -> float:
    """The time that a unit is estimated to take."""
    if has_picture_suffix(unit.items[0]):
        return len(unit.items) * _SECONDS_A_PICTURE
    try:
        return unit.items[0].stat().st_size / _FILM_BYTES_A_SECOND
    except OSError:
        return 0.0
