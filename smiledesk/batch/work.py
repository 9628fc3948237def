"""Work in units, done in this process or, by `worker_pool`, in others."""

import os
import sys
import threading
from collections.abc import Callable, Generator, Iterable
from typing import TypeVar

from smiledesk.batch.records import Item, Report, Unit

Result = TypeVar("Result")

Work = Callable[[Unit[Item], Report], Result]
"""Does one unit, and reports before each item, after the last one, and now and then inside one."""

WORTH_WORKERS = 1.5
"""Seconds of work from which it pays to start worker processes."""


_FEWEST_UNITS = 50

_POLITE = 10
"""Niceness of workers that take what the live picture leaves over."""


def unit_size(items: int, most: int) -> int:
    """Items in each unit of a run: the most, or fewer where units would be few, so that all workers end together."""
    return max(1, min(most, items // _FEWEST_UNITS))


def usable_cores() -> int:
    """Return the number of cores that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def use_one_core() -> None:
    """Let OpenCV compute in one thread of this process: the other cores have workers of their own."""
    import cv2

    cv2.setNumThreads(1)


def lower_priority() -> None:
    """Lower that of this thread, from which its processes inherit it; elsewhere it would be that of the program."""
    if sys.platform == "linux":
        os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), _POLITE)


def do_here(
    units: Iterable[Unit[Item]], make: Callable[[], Work[Item, Result]], report: Report
) -> Generator[tuple[int, Result]]:
    """Do units one after the other in this process, and yield index and result of each."""
    work = make()
    for unit in units:
        yield unit.index, work(unit, report)


def do_units(
    units: Iterable[Unit[Item]], make: Callable[[], Work[Item, Result]], report: Report, workers: int
) -> Generator[tuple[int, Result]]:
    """Do units in worker processes, or in this one if it is to be one; see `worker_pool.do_in_workers`."""
    if workers == 1:
        return do_here(units, make, report)
    # Small runs do not wait for it to be imported.
    from smiledesk.batch.worker_pool import do_in_workers

    return do_in_workers(units, make, report, workers)
