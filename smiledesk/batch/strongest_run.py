"""Find the strongest faces of a folder, in worker processes."""

from collections import Counter
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from smiledesk.attribution.strongest import FaceRanker, Peaks, number_of_channels, peaks_of
from smiledesk.batch.records import Unit
from smiledesk.batch.sample_run import each_in_order
from smiledesk.batch.work import Work, do_units, lower_priority, usable_cores
from smiledesk.dataset.crops import FaceFinder, Faces, choose_faces, digest_of
from smiledesk.dataset.detection_cache import DetectionCache
from smiledesk.dataset.photographs import Photographs
from smiledesk.dataset.samples import Sample, Skipped
from smiledesk.evaluation.strongest_faces import FaceFile, RankingKey, StrongestFaces, compacted
from smiledesk.faces.factory import DetectorChoice
from smiledesk.faces.square import crop
from smiledesk.network.bundle import Bundle, reread_bundle
from smiledesk.network.trial import load_network

_SECONDS_A_FACE, _SECONDS_A_SEARCH = 0.003, 0.03
"""Rough time of one core for a face whose square is known, and for one that must be searched."""

_WORTH_WORKERS = 0.6
"""Seconds of work from which worker processes are started: for so long, the window's own process may be slowed down."""

ReportFaces = Callable[[int, int], None]
"""Called with the photographs that are done, and all of them."""


@dataclass(frozen=True, slots=True)
class PeakSettings:
    """All that decides on the peaks of a photograph; sent to every worker."""

    model: Path
    """Folder of the bundle."""
    model_id: str
    """SHA-256 of its network."""
    detector: DetectorChoice
    detections: Path
    """File of the `DetectionCache`; its folder exists."""
    faces: Faces


@dataclass(frozen=True, slots=True, eq=False)
class _RankedFace:
    """The face of a photograph, and how much it excites each channel."""

    file: FaceFile
    origin: str
    """Equal for pictures of one burst, and for equal faces."""
    peaks: Peaks


def key_of(photographs: Photographs, bundle: Bundle, detector: DetectorChoice) -> RankingKey:
    """All that the ranking of a folder depends on."""
    return RankingKey(photographs.folder, photographs.fingerprint, bundle.model_id, detector.name)


def find_strongest(
    photographs: Photographs,
    bundle: Bundle,
    detector: DetectorChoice,
    detections: Path,
    report: ReportFaces,
    cores: int | None = None,
) -> StrongestFaces:
    """Rank the faces of a folder for every channel of a network.

    Squares are those of ``samples.csv``, else searched once and kept; a folder of tight faces needs none.

    Args:
        photographs: of the folder.
        bundle: the network; this machine must know it, see `network.trial.require_trial`.
        detector: finds the faces.
        detections: file of found faces, made if missing.
        report: gets the progress; may raise to end the run.
        cores: those that may be used; None: all that this process may use.

    Raises:
        BundleError: the model was replaced meanwhile.
        DetectorError: the detector cannot be made.
        WorkerError: the worker processes keep ending.
        OSError: the folder of found faces cannot be made, or their file cannot be read.
    """
    detections.parent.mkdir(parents=True, exist_ok=True)
    samples = photographs.samples
    workers = _workers_for(samples, cores or usable_cores())
    faces = _faces_in(samples, partial(_choice, detector, detections), workers)
    settings = PeakSettings(bundle.folder, bundle.model_id, detector, detections, faces)
    ranker = FaceRanker(number_of_channels(bundle.card.layers))
    origins: dict[str, int] = {}
    files: dict[int, FaceFile] = {}
    skipped: Counter[str] = Counter()
    make = _peaks_of_samples if workers == 1 else _peaks_of_samples_politely
    results = each_in_order(samples, partial(make, settings), workers)
    with closing(results):
        for done, result in enumerate(results):
            report(done, len(samples))
            if isinstance(result, Skipped):
                skipped[result.reason] += 1
                continue
            origin = origins.setdefault(result.origin, len(origins))
            ranker.add(len(files), origin, result.peaks)
            files[len(files)] = result.file
    ranking, placed = compacted(ranker.ranking(), files)
    return StrongestFaces(
        key_of(photographs, bundle, detector), placed, ranking, len(files), len(origins), dict(skipped)
    )


def _workers_for(samples: Sequence[Sample], cores: int) -> int:
    """The number of worker processes; 1: none. The window's own process has the live picture to analyse."""
    seconds = sum(_SECONDS_A_SEARCH if sample.square is None else _SECONDS_A_FACE for sample in samples)
    return max(2, cores) if seconds > _WORTH_WORKERS else 1


def _faces_in(samples: Sequence[Sample], make: Callable[[], Work[Sample, Faces]], workers: int) -> Faces:
    """Decide in a worker process if these are photographs or tight faces, as that may take a second of searching."""
    if all(sample.square is not None for sample in samples):
        return "crop"
    done = do_units([Unit(0, tuple(samples))], make, lambda _progress: None, workers)
    with closing(done):
        _, faces = next(done)
    return faces


def _choice(detector: DetectorChoice, detections: Path) -> Work[Sample, Faces]:
    """The work that decides it, on one unit of all samples."""
    make_detector = DetectionCache(detections).caching(detector.make)
    return lambda unit, _report: choose_faces(unit.items, make_detector)


def _peaks_of_samples_politely(settings: PeakSettings) -> Callable[[Sample], _RankedFace | Skipped]:
    """The function, in a process that leaves the live picture what it needs.

    A thread of the window's process keeps its priority: with a lower one it would hold Python's lock for longer.
    """
    lower_priority()
    return _peaks_of_samples(settings)


def _peaks_of_samples(settings: PeakSettings) -> Callable[[Sample], _RankedFace | Skipped]:
    """The function that a worker applies to each sample."""
    runtime = load_network(reread_bundle(settings.model, settings.model_id))
    card = runtime.bundle.card
    finder = FaceFinder(DetectionCache(settings.detections).caching(settings.detector.make))

    def peaks_of_sample(sample: Sample) -> _RankedFace | Skipped:
        found = finder.find(sample, settings.faces)
        if isinstance(found, Skipped):
            return found
        face = crop(found.pixels, found.square, card.input_size, card.colour)
        origin = f"burst {sample.burst}" if sample.burst else digest_of(face)
        return _RankedFace(FaceFile(sample.path, found.square), origin, peaks_of(runtime.trace(face)))

    return peaks_of_sample
