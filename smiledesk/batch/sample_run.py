"""Labelled images, judged in worker processes, in order."""

from collections.abc import Callable, Generator, Sequence
from contextlib import closing
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TypeVar

from smiledesk.batch.records import Report, Unit, UnitProgress
from smiledesk.batch.work import WORTH_WORKERS, Work, do_units, unit_size, usable_cores
from smiledesk.dataset.crops import Faces, attempted
from smiledesk.dataset.samples import Sample, Skipped
from smiledesk.evaluation.comparison import ComparedImage, PairJudge, require_comparable
from smiledesk.evaluation.conditions import Condition
from smiledesk.evaluation.judging import SampleJudge, class_index
from smiledesk.evaluation.metrics import JudgedImage
from smiledesk.faces.factory import DetectorChoice
from smiledesk.network.bundle import Bundle, reread_bundle
from smiledesk.network.runtime import NetworkRuntime
from smiledesk.network.trial import load_network

_Result = TypeVar("_Result")

_MOST_SAMPLES = 16
"""Samples of a unit."""

_SECONDS_A_CROP = 0.002
_SEARCH = 10
"""Rough time of one core for a tight face; finding a face takes ten times as long."""


@dataclass(frozen=True, slots=True)
class ModelFolder:
    """A model that every worker loads by itself."""

    folder: Path
    """Folder of the bundle."""

    model_id: str
    """SHA-256 of its network."""

    @classmethod
    def of(cls, bundle: Bundle) -> "ModelFolder":
        """The folder of a bundle that was read."""
        return cls(bundle.folder, bundle.model_id)

    def read(self) -> Bundle:
        """Read the bundle again.

        Raises:
            BundleError: it is another one by now.
        """
        return reread_bundle(self.folder, self.model_id)

    def load(self) -> NetworkRuntime:
        """Load the network."""
        return load_network(self.read())


@dataclass(frozen=True, slots=True)
class JudgeSettings:
    """All that decides on the judgement of a sample; sent to every worker."""

    model: ModelFolder
    detector: DetectorChoice
    faces: Faces
    conditions: tuple[Condition, ...]

    @property
    def crops(self) -> int:
        """Faces of each sample that a network judges."""
        return 1 + len(self.conditions)


@dataclass(frozen=True, slots=True)
class ComparisonSettings:
    """All that decides on the judgement of a sample by two models; sent to every worker."""

    old: ModelFolder
    new: ModelFolder
    detector: DetectorChoice
    faces: Faces

    @property
    def crops(self) -> int:
        """Faces of each sample that a network judges."""
        return 2


def workers_for(
    samples: Sequence[Sample], settings: JudgeSettings | ComparisonSettings, cores: int | None = None
) -> int:
    """The number of workers that takes the least time; 1: none, this process does the work.

    cores: those that may be used; None: all that this process may use.
    """
    seconds = len(samples) * _SECONDS_A_CROP * settings.crops
    if settings.faces == "crop":
        seconds *= _SEARCH
    return min(cores or usable_cores(), len(samples)) if seconds > WORTH_WORKERS else 1


def judge_in_workers(
    samples: Sequence[Sample], settings: JudgeSettings, workers: int
) -> Generator[tuple[JudgedImage, ...] | Skipped]:
    """Judge every sample as `evaluation.judging.judge_under` does, in worker processes, in order.

    workers: how many; 1: this process does the work. A sample that ends the processes that judge it is skipped.

    Raises:
        EvaluationError: the model has no such class as one of the samples.
        WorkerError: the worker processes keep ending.
    """
    card = settings.model.read().card
    for sample in samples:
        class_index(sample, card)
    yield from each_in_order(samples, partial(_judge, settings), workers)


def compare_in_workers(
    samples: Sequence[Sample], settings: ComparisonSettings, workers: int
) -> Generator[ComparedImage | Skipped]:
    """Judge every sample as `evaluation.comparison.judge_with_both` does, in worker processes, in order.

    workers: how many; 1: this process does the work. A sample that ends the processes that judge it is skipped.

    Raises:
        EvaluationError: the models have different classes, or a sample's class is none of theirs.
        WorkerError: the worker processes keep ending.
    """
    require_comparable(settings.old.read().card, settings.new.read().card, samples)
    yield from each_in_order(samples, partial(_compare, settings), workers)


def _judge(settings: JudgeSettings) -> Callable[[Sample], tuple[JudgedImage, ...] | Skipped]:
    return SampleJudge(settings.conditions, settings.faces, settings.model.load(), settings.detector.make).judge


def _compare(settings: ComparisonSettings) -> Callable[[Sample], ComparedImage | Skipped]:
    return PairJudge(settings.faces, settings.old.load(), settings.new.load(), settings.detector.make).judge


def each_in_order(
    samples: Sequence[Sample], make: Callable[[], Callable[[Sample], _Result | Skipped]], workers: int
) -> Generator[_Result | Skipped]:
    """Apply a function to each sample in worker processes, yielding the results in order; closing it ends the work.

    Args:
        samples: a sample for which the function raises, or which ends the processes that try it, is skipped.
        make: makes the function, once in each worker; pickled, as the results are.
        workers: how many; 1: this process does the work.

    Raises:
        UserError, OSError: the function cannot be made, or raised it.
        WorkerError: the worker processes keep ending.
    """
    size = unit_size(len(samples), _MOST_SAMPLES)
    starts = range(0, len(samples), size)
    units = [Unit(index, tuple(samples[start : start + size])) for index, start in enumerate(starts)]
    work = partial(_unit_work, make)
    done = do_units(units, work, _ignore, workers)
    early: dict[int, list[_Result | Skipped]] = {}
    with closing(done):
        for unit in units:
            while unit.index not in early:
                index, results = next(done)
                early[index] = results
            yield from early.pop(unit.index)


def _unit_work(make: Callable[[], Callable[[Sample], _Result | Skipped]]) -> Work[Sample, list[_Result | Skipped]]:
    work_on = make()

    def work(unit: Unit[Sample], report: Report) -> list[_Result | Skipped]:
        results: list[_Result | Skipped] = []
        for position, sample in enumerate(unit.items):
            report(UnitProgress(unit.index, position))
            if position in unit.left_out:
                results.append(Skipped(sample.path, "failed", unit.left_out[position]))
            else:
                results.append(attempted(work_on, sample))
        report(UnitProgress(unit.index, len(unit.items)))
        return results

    return work


def _ignore(_progress: UnitProgress) -> None:
    """Report no progress: results come often enough."""
