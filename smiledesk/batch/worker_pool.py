"""Worker processes that do units of work. One that dies is replaced; an item that ends two is left out."""

import multiprocessing
import signal
from collections import Counter
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from multiprocessing.connection import Connection, wait
from typing import Any, Final, Generic

from smiledesk.batch.records import Item, Report, Unit, UnitProgress
from smiledesk.batch.work import Result, Work, use_one_core
from smiledesk.core.errors import UserError, error_line, exit_text
from smiledesk.core.translatable import Translatable

_TRIES = 2
"""Processes that an item may end before it is left out."""

_DEATHS_IN_A_ROW = 3
"""Processes that may end outside any item before the run is given up."""

_PROCESSES: Final = multiprocessing.get_context("spawn")
"""Fresh processes on every system: a forked one would inherit locks of threads that it lacks."""


class WorkerError(UserError):
    """The worker processes keep ending without being at an item."""


def do_in_workers(
    units: Iterable[Unit[Item]], make: Callable[[], Work[Item, Result]], report: Report, workers: int
) -> Generator[tuple[int, Result]]:
    """Do units in worker processes, and yield index and result of each as it is done, in any order.

    Closing the iterator ends the processes at once.

    Args:
        units: each is taken when a worker is free for it.
        make: makes what does the work, once in each worker; pickled, as units and results are.
        report: gets the progress inside units, in this thread.
        workers: how many processes.

    Raises:
        WorkerError: the processes keep ending without being at an item.
        UserError, OSError: the work raised it.
    """
    pool = _Pool(iter(units), make, report)
    try:
        yield from pool.results(workers)
    finally:
        pool.end()


@dataclass(frozen=True, slots=True)
class _Done:
    """A worker's message that its unit is done."""

    result: Any


class _Worker(Generic[Item]):
    """A process and its unit."""

    def __init__(self, make: Callable[[], Work[Item, Any]]) -> None:
        self.unit: Unit[Item]
        self.position: int | None
        """Position of the item that it has begun; None before the first."""
        self.deaths: Counter[int]
        """Position of an item of the unit -> processes that it has ended."""
        self.connection, theirs = _PROCESSES.Pipe()
        self._process = _PROCESSES.Process(target=_serve, args=(make, theirs), daemon=True)
        with _interrupts_blocked():
            self._process.start()
        theirs.close()

    def do(self, unit: Unit[Item], deaths: Counter[int]) -> None:
        """Begin a unit."""
        self.unit, self.deaths, self.position = unit, deaths, None
        # A process that has ended is noticed by `receive`.
        with suppress(ConnectionError):
            self.connection.send(unit)

    def receive(self) -> UnitProgress | _Done | Exception | None:
        """Return the next message; None if the process has ended."""
        try:
            message: UnitProgress | _Done | Exception = self.connection.recv()
        except (EOFError, ConnectionError):
            return None
        return message

    def end(self) -> None:
        """End the process."""
        self._process.kill()
        self._process.join()
        self.connection.close()

    def exit_code(self) -> int:
        """Return the exit code of a process that has ended by itself."""
        self._process.join()
        return self._process.exitcode or 0


class _Pool(Generic[Item, Result]):
    """The worker processes of one run."""

    def __init__(self, units: Iterator[Unit[Item]], make: Callable[[], Work[Item, Result]], report: Report) -> None:
        self._units = units
        self._make = make
        self._report = report
        self._workers: dict[Any, _Worker[Item]] = {}
        """Connection, as `wait` returns it -> worker."""
        self._idle_deaths = 0

    def results(self, workers: int) -> Iterator[tuple[int, Result]]:
        """Yield index and result of each unit."""
        for _, unit in zip(range(workers), self._units, strict=False):
            self._start(unit, Counter())
        while self._workers:
            for connection in wait([*self._workers]):
                worker = self._workers[connection]
                message = worker.receive()
                if message is None:
                    self._replace(worker)
                elif isinstance(message, Exception):
                    raise message
                elif isinstance(message, UnitProgress):
                    worker.position = message.items
                    self._report(message)
                else:
                    index = worker.unit.index
                    self._give_next_unit(worker)
                    yield index, message.result

    def end(self) -> None:
        """End all processes."""
        for worker in self._workers.values():
            worker.end()

    def _start(self, unit: Unit[Item], deaths: Counter[int]) -> None:
        worker = _Worker(self._make)
        self._workers[worker.connection] = worker
        worker.do(unit, deaths)

    def _give_next_unit(self, worker: _Worker[Item]) -> None:
        self._idle_deaths = 0
        unit = next(self._units, None)
        if unit is not None:
            worker.do(unit, Counter())
        else:
            del self._workers[worker.connection]
            worker.end()

    def _replace(self, worker: _Worker[Item]) -> None:
        """Do the unit of a process that has ended again in a new one, without the item that ended too many."""
        unit, deaths = worker.unit, worker.deaths
        how = exit_text(worker.exit_code())
        del self._workers[worker.connection]
        worker.end()
        if worker.position is None or worker.position == len(unit.items):
            self._idle_deaths += 1
            if self._idle_deaths == _DEATHS_IN_A_ROW:
                raise WorkerError("the worker processes end before they do anything. Received: {how}", how=how)
        else:
            deaths[worker.position] += 1
            if deaths[worker.position] == _TRIES:
                why = Translatable("it ends the process that reads it. Received: {how}", how=how)
                unit = replace(unit, left_out={**unit.left_out, worker.position: why})
        self._start(unit, deaths)


def _serve(make: Callable[[], Work[Any, Any]], connection: Connection) -> None:
    """Do units in a worker process until the connection closes."""
    # Ctrl-C in a terminal reaches all processes; the one that started this one ends it.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    use_one_core()
    with suppress(EOFError, ConnectionError):
        try:
            work = make()
            while True:
                unit = connection.recv()
                connection.send(_Done(work(unit, connection.send)))
        except (EOFError, ConnectionError):
            raise
        except (UserError, OSError) as error:
            connection.send(error)
        except Exception as error:  # noqa: BLE001 - it ends the run, in one line
            connection.send(WorkerError("a worker process failed: {error}", error=error_line(error)))


@contextmanager
def _interrupts_blocked() -> Iterator[None]:
    """Keep Ctrl-C from a process until it can ignore it: what is blocked here is blocked in a new process too."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
