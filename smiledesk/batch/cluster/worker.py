"""A unit of work on a worker of a cluster: its files are fetched and classified, its rows stored as one part."""

import threading
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from distributed import Worker, WorkerPlugin, get_worker

from smiledesk import __version__
from smiledesk.batch.classifier import Classifier
from smiledesk.batch.cluster.storage import Storage, fetch
from smiledesk.batch.parquet import write_parquet
from smiledesk.batch.records import ClassifierSettings, Part, Unit, UnitProgress, UnitTally
from smiledesk.batch.run import classifier_of
from smiledesk.batch.work import use_one_core
from smiledesk.core.errors import UserError
from smiledesk.core.escaping import one_line
from smiledesk.core.reading_columns import Row
from smiledesk.core.temporary import TemporaryFolder
from smiledesk.faces.factory import DetectorChoice
from smiledesk.network.bundle import Bundle, bundled_model

YUNET: Final = "yunet.onnx"
"""Name of the detector's file among those that are sent."""


class WorkerRefusalError(UserError):
    """A worker is not what the run needs."""


@dataclass(frozen=True, slots=True)
class ClusterSettings:
    """All that makes the rows of a unit, and where they go; sent with every unit."""

    version: str
    """SmileDesk's; a worker with another one refuses."""

    classifier: ClassifierSettings
    """Its paths are the client's; a worker puts its own in their place."""

    output: str
    """Address of the folder of parts."""


class SentFiles(WorkerPlugin):  # type: ignore[misc]  # distributed has no types
    """Brings a model, and a detector's file, to the workers that are there and to those that join later."""

    def __init__(self, model_id: str, files: Mapping[str, bytes]) -> None:
        """files: name -> content."""
        self.name = sent_name(model_id)
        self._files = dict(files)

    def setup(self, worker: Worker) -> None:
        """Write the files into a folder of the worker's own."""
        del worker
        self.folder = TemporaryFolder("model")
        for name, content in self._files.items():
            (self.folder.path / name).write_bytes(content)

    def teardown(self, worker: Worker) -> None:
        """Delete the files."""
        del worker
        self.folder.remove()


def sent_name(model_id: str) -> str:
    """Return the name under which a worker has what was sent with a model."""
    return f"smiledesk {model_id}"


def files_to_send(settings: ClassifierSettings, bundle: Bundle) -> dict[str, bytes]:
    """Return the files that workers of the same version lack: name -> content. bundle: the model of the settings.

    Raises:
        OSError: a file cannot be read.
    """
    bundled, yunet = bundled_model(), settings.detector.yunet
    files = {} if yunet is None else {YUNET: yunet.read_bytes()}
    if bundled is None or bundled.model_id != settings.model_id:
        names = (bundle.files.card, *bundle.hashed_files)
        files |= {name: (bundle.folder / name).read_bytes() for name in names}
    return files


def classify_unit(unit: Unit[str], settings: ClusterSettings) -> UnitTally:
    """Classify the files of a unit, store their rows as its part, and return what was found. Runs on a worker.

    Done twice, it leaves one part.

    Raises:
        WorkerRefusalError: the worker has another SmileDesk, or another model.
        StorageError: no file can be read, or the part cannot be written.
    """
    require_version(settings.version)
    with _one_at_a_time, TemporaryFolder("unit") as folder:
        part = _part(unit, settings.classifier, folder.path)
        rows = folder.path / "rows"
        with rows.open("wb") as file:
            write_parquet(part, settings.classifier.columns, {"model": settings.classifier.model_id}, file)
        Storage(settings.output).write_whole(part_name(unit.index), rows)
    return part.tally


def try_unit(unit: Unit[str], settings: ClusterSettings) -> None:
    """Classify the files of a unit and keep nothing: a file that ends the process ends it here. Runs on a worker."""
    require_version(settings.version)
    with _one_at_a_time, TemporaryFolder("unit") as folder:
        for _ in _part(unit, settings.classifier, folder.path):
            pass


def part_name(index: int) -> str:
    """Return the name of a unit's part."""
    return f"part-{index:08}.parquet"


def require_version(version: str) -> None:
    """Check that this worker has the client's version of SmileDesk.

    Raises:
        WorkerRefusalError: it has another one.
    """
    if version != __version__:
        raise WorkerRefusalError(
            "the worker {address} refuses: install SmileDesk {version} there. Received: {received}",
            address=get_worker().address,
            version=version,
            received=__version__,
        )


_one_at_a_time = threading.Lock()
"""A worker may have several threads, and a classifier serves one."""

_kept: list[tuple[ClassifierSettings, Classifier]] = []
"""The classifier of the units before, if there were any."""


def _part(unit: Unit[str], settings: ClassifierSettings, folder: Path) -> "_AddressedPart":
    """The rows of a unit whose files are fetched into an empty folder."""
    classifier = _classifier(settings)
    paths, faults = fetch(unit.items, folder)
    fetched = Unit(unit.index, paths, {**unit.left_out, **faults})
    part = classifier.analyse(fetched, _report_nothing)
    return _AddressedPart(part, dict(zip(paths, unit.items, strict=True)))


def _classifier(settings: ClassifierSettings) -> Classifier:
    """The classifier of this process, made anew only for other settings."""
    if not _kept or _kept[0][0] != settings:
        use_one_core()
        _kept[:] = [(settings, classifier_of(_with_local_files(settings)))]
    return _kept[0][1]


def _with_local_files(settings: ClassifierSettings) -> ClassifierSettings:
    """The settings with this machine's files: those that were sent, else the bundled model."""
    sent = get_worker().plugins.get(sent_name(settings.model_id))
    folder = sent.folder.path if isinstance(sent, SentFiles) else None
    bundled = bundled_model()
    model = bundled.folder if bundled is not None and bundled.model_id == settings.model_id else folder
    if model is None or (folder is None and settings.detector.yunet is not None):
        raise WorkerRefusalError(
            "the worker {address} refuses: it lacks the model or the detector's file. Received: {model_id}",
            address=get_worker().address,
            model_id=settings.model_id,
        )
    yunet = None if settings.detector.yunet is None or folder is None else folder / YUNET
    return replace(settings, model=model, detector=DetectorChoice(yunet))


def _report_nothing(_progress: UnitProgress) -> None:
    """Progress is not reported: the client counts whole units."""


class _AddressedPart:
    """A part whose files have their addresses, instead of the paths of their copies."""

    def __init__(self, part: Part, addresses: Mapping[Path, str]) -> None:
        self._part = part
        self._addresses = {one_line(path): one_line(address) for path, address in addresses.items()}
        self.tally = UnitTally()

    def __iter__(self) -> Iterator[Row]:
        for row in self._part:
            yield {**row, "file": self._addresses[str(row["file"])]} if "file" in row else row
        self.tally = self._part.tally
        self.tally.notes = [self._addressed(note) for note in self.tally.notes]

    def _addressed(self, note: str) -> str:
        for path, address in self._addresses.items():
            note = note.replace(path, address)
        return note
