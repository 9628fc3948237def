"""A run on a cluster: units of work go to the workers of a `dask.distributed` scheduler, which store their parts."""

from collections import Counter
from collections.abc import Generator
from concurrent.futures import CancelledError
from dataclasses import dataclass, replace

from distributed import Client, Future, KilledWorker, as_completed

from smiledesk import __version__
from smiledesk.batch.cluster.storage import Storage
from smiledesk.batch.cluster.worker import (
    ClusterSettings,
    SentFiles,
    classify_unit,
    files_to_send,
    part_name,
    try_unit,
)
from smiledesk.batch.input_files import ListedFiles
from smiledesk.batch.manifest import RunFolder
from smiledesk.batch.records import ClassifierSettings, Unit, UnitTally
from smiledesk.core.errors import UserError, error_line
from smiledesk.core.temporary import TemporaryFolder
from smiledesk.core.translatable import Translatable
from smiledesk.network.bundle import read_bundle

_CONNECTED_WITHIN = 10
_WORKER_WITHIN = 60
"""Seconds to reach the scheduler, and until it has a worker: a cluster's queue may hold it back."""

_AHEAD = 256
"""Units that the scheduler has at once: enough for as many cores, and few enough for its memory."""

_RETRIES = 2
"""Times that a unit is done again after an error of the network or the storage."""


_TRIES = 2
"""Times that a unit may end all workers that try it, although none of its files does so alone."""

_KILLS = Translatable("it ends the workers that read it")


MANIFEST = "_manifest.json"
"""Beside the parts; readers of a folder of Parquet files pass over names that begin so."""


class ClusterError(UserError):
    """The scheduler or its workers cannot do the run."""


class StoredFiles(ListedFiles[str]):
    """The pictures and films below some addresses, in order.

    Raises:
        StorageError: an address cannot be listed, or holds neither.
    """

    def __init__(self, addresses: tuple[str, ...]) -> None:
        super().__init__(file for address in addresses for file in Storage(address).media())

    def _item(self, name: str) -> str:
        return name


class StoredRun(RunFolder):
    """A run whose parts are at an address; the manifest stays beside them."""

    error = ClusterError
    way_out = "name another folder"

    def __init__(self, output: Storage) -> None:
        self._output = output

    @property
    def place(self) -> str:
        """Its address."""
        return self._output.address

    def read_manifest(self) -> bytes | None:
        """The manifest of the run; None if it holds none."""
        return self._output.read(MANIFEST) if MANIFEST in self._output.names() else None

    def write_manifest(self, content: bytes) -> None:
        """Write the manifest.

        Raises:
            ClusterError: something is there already.
            StorageError: the folder cannot be listed or written.
        """
        if existing := self._output.names():
            raise ClusterError(
                "'{place}' is not empty: name another folder. Received: {received}",
                place=self.place,
                received=min(existing),
            )
        with TemporaryFolder("manifest") as folder:
            (folder.path / MANIFEST).write_bytes(content)
            self._output.write_whole(MANIFEST, folder.path / MANIFEST)


@dataclass(frozen=True, slots=True)
class UnitDone:
    """A finished unit."""

    files: int
    tally: UnitTally
    """Empty for a part that was there before."""


def classify_on_cluster(
    scheduler: str, files: StoredFiles, settings: ClassifierSettings, output: Storage
) -> Generator[UnitDone]:
    """Classify the files whose parts are missing in the output, and yield each unit as it is done, in any order.

    Closing the iterator calls off what is not done yet.

    Args:
        scheduler: its address, such as ``tcp://host:8786``.
        files: at addresses that all workers can reach.
        settings: what makes the rows.
        output: the folder of the parts, at an address that all workers can reach.

    Raises:
        ClusterError: the scheduler cannot be reached, has no workers, or is lost.
        WorkerRefusalError: a worker has another SmileDesk, or lacks the model.
        StorageError: none of the files of a unit can be read, or a part cannot be written.
    """
    existing = output.names()
    with _connected(scheduler) as client:
        if sent := files_to_send(settings, read_bundle(settings.model)):
            client.register_plugin(SentFiles(settings.model_id, sent))
        run = _ClusterRun(client, ClusterSettings(__version__, settings, output.address))
        for unit in files.units():
            if part_name(unit.index) in existing:
                yield UnitDone(len(unit.items), UnitTally())
                continue
            if run.running == _AHEAD:
                yield run.next_done()
            run.submit(unit)
        while run.running:
            yield run.next_done()


def _connected(scheduler: str) -> Client:
    """Connect to the scheduler, and wait until it has a worker."""
    try:
        client = Client(scheduler, timeout=_CONNECTED_WITHIN, set_as_default=False)
    except (OSError, ValueError) as error:
        raise ClusterError(
            "no scheduler answers at '{scheduler}': check address and network. Received: {error}",
            scheduler=scheduler,
            error=error,
        ) from error
    try:
        client.wait_for_workers(1, timeout=_WORKER_WITHIN)
    except TimeoutError as error:
        client.close()
        raise ClusterError(
            "the scheduler '{scheduler}' has no workers: start some, see docs/scale.md", scheduler=scheduler
        ) from error
    return client


class _ClusterRun:
    """The units that are submitted and not done."""

    def __init__(self, client: Client, settings: ClusterSettings) -> None:
        self._client = client
        self._settings = settings
        self._done = as_completed(loop=client.loop)
        self._units: dict[str, Unit[str]] = {}
        """Key of a task -> its unit."""
        self._killers = Counter[int]()
        """Index of a unit -> times that the scheduler has given it up."""

    @property
    def running(self) -> int:
        """The number of units that are not done."""
        return len(self._units)

    def submit(self, unit: Unit[str]) -> None:
        """Hand a unit to the scheduler."""
        future = self._client.submit(classify_unit, unit, self._settings, pure=False, retries=_RETRIES)
        self._units[future.key] = unit
        self._done.add(future)

    def next_done(self) -> UnitDone:
        """Wait for the next unit that is done."""
        while True:
            future = next(self._done)
            unit = self._units.pop(future.key)
            try:
                return UnitDone(len(unit.items), _result(future))
            except KilledWorker as error:
                self.submit(self._without_killers(unit, error))

    def _without_killers(self, unit: Unit[str], error: KilledWorker) -> Unit[str]:
        """A unit without the files that end every worker. Each is tried alone; this costs the workers that it ends."""
        self._killers[unit.index] += 1
        alone = {
            position: self._client.submit(try_unit, Unit(unit.index, (item,)), self._settings, pure=False)
            for position, item in enumerate(unit.items)
            if position not in unit.left_out
        }
        killers = [position for position, future in alone.items() if isinstance(future.exception(), KilledWorker)]
        if not killers and self._killers[unit.index] == _TRIES:
            raise ClusterError(
                "the workers end whenever they do the unit with '{file}': read their logs. Received: {error}",
                file=unit.items[0],
                error=error,
            )
        return replace(unit, left_out={**unit.left_out, **dict.fromkeys(killers, _KILLS)})


def _result(future: Future) -> UnitTally:
    """The counts and notes of a finished unit.

    Raises:
        KilledWorker: too many workers ended while they did it.
    """
    try:
        tally: UnitTally = future.result()
    except (UserError, KilledWorker):
        raise
    except CancelledError as error:
        raise ClusterError("the scheduler has lost the run: go on with --resume") from error
    except Exception as error:
        raise ClusterError(
            "a worker cannot do its unit: check that it has SmileDesk {received}. Received: {error}",
            received=__version__,
            error=error_line(error),
        ) from error
    return tally
