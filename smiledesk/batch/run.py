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

if TYPE_CHECKING:
    from smiledesk.batch.classifier import Classifier

_SECONDS_A_PICTURE = 0.025
_FILM_BYTES_A_SECOND = 4_000_000
"""What one core does, roughly: 25 ms a photograph of 0.03 to 1 megapixels, 5 ms a frame of 20 kB."""


@dataclass(frozen=True, slots=True)
class RunProgress:
    """How far a run is."""

    files: float
    """Files finished, with a share of those that are being read."""

    frames: int
    """Pictures and frames that were classified; those of an earlier run that is resumed do not count."""


ReportRun = Callable[[RunProgress], None]


class _Progress:
    """Sums up the progress of the units."""

    def __init__(self, report: ReportRun) -> None:
        self._report = report
        self._files = 0
        self._frames = 0
        self._running: dict[int, UnitProgress] = {}

    def update(self, progress: UnitProgress) -> None:
        self._running[progress.unit] = progress
        files = self._files + sum(unit.items + unit.share for unit in self._running.values())
        frames = self._frames + sum(unit.frames for unit in self._running.values())
        self._report(RunProgress(files, frames))

    def finish(self, unit: int) -> None:
        """Count a unit as done."""
        last = self._running.pop(unit)
        self._files += last.items
        self._frames += last.frames

    def pass_over(self, unit: Unit[Path]) -> None:
        """Count a unit that was done before."""
        self._files += len(unit.items)


def workers_for(files: InputFiles, cores: int | None = None) -> int:
    """The number of worker processes that make a run shortest; 1: none, this process does the work.

    cores: those that may be used; None: all that this process may use.
    """
    seconds = files.pictures * _SECONDS_A_PICTURE + files.film_bytes / _FILM_BYTES_A_SECOND
    return min(cores or usable_cores(), len(files)) if seconds > WORTH_WORKERS else 1


def classify(files: InputFiles, settings: ClassifierSettings, workers: int, report: ReportRun) -> Generator[Part]:
    """Classify files, and yield the part of each unit in order. Closing the iterator ends the workers.

    Args:
        files: the files; split into units.
        settings: what makes the rows.
        workers: the number of processes; 1: this process does the work, each row while it is iterated.
        report: gets the progress, in this thread.

    Raises:
        BundleError: the model is another one than the settings say.
        WorkerError: the workers fail whatever they do.
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
    progress = _Progress(report)
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


def _classify_here(files: InputFiles, settings: ClassifierSettings, report: ReportRun) -> Iterator[Part]:
    classifier = classifier_of(settings)
    progress = _Progress(report)
    for unit in files.units():
        yield classifier.analyse(unit, progress.update)
        progress.finish(unit.index)


def _missing(files: InputFiles, parts: PartFiles, progress: _Progress) -> Iterator[Unit[Path]]:
    """Yield the units that have no part yet."""
    for unit in files.units():
        if parts.has(unit.index):
            progress.pass_over(unit)
        else:
            yield unit


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
