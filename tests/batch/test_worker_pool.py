"""Worker processes, some of which are killed by what they read."""

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import psutil
import pytest

from smiledesk.batch.records import Unit, UnitProgress
from smiledesk.batch.work import Work
from smiledesk.batch.worker_pool import WorkerError, do_in_workers
from smiledesk.core.errors import UserError
from tests.support.unit_work import ended_at_start, lengths

KILLS = "it ends the process that reads it. Received: SIGKILL"

Make = Callable[[], Work[str, list[int | str]]]


def results(units: list[Unit[str]], make: Make = lengths) -> dict[int, list[int | str]]:
    return dict(do_in_workers(units, make, lambda _: None, workers=2))


@pytest.mark.skipif(sys.platform == "win32", reason="no SIGKILL there")
def test_an_item_that_kills_is_left_out_and_all_others_are_done(tmp_path: Path) -> None:
    once = f"kill once: {tmp_path / 'seen'}"
    units = [Unit(0, ("a", "kill", "ccc")), Unit(1, ("dddd",)), Unit(2, (once, "kill")), Unit(3, ("ee",))]
    assert results(units) == {0: [1, KILLS, 3], 1: [4], 2: [len(once), KILLS], 3: [2]}


def test_an_error_of_the_work_ends_the_run() -> None:
    with pytest.raises(UserError, match="the item is refused"):
        results([Unit(0, ("refuse",)), Unit(1, ("a",))])


def test_processes_that_never_begin_end_the_run() -> None:
    with pytest.raises(WorkerError, match="exit code 7"):
        results([Unit(0, ("a",))], ended_at_start)


def test_closing_ends_the_processes_and_no_unit_is_taken_early() -> None:
    taken = 0
    progress: list[UnitProgress] = []

    def units() -> Iterator[Unit[str]]:
        nonlocal taken
        while True:
            taken += 1
            yield Unit(taken, ("a",))

    before = set(psutil.Process().children())
    with closing(do_in_workers(units(), lengths, progress.append, workers=2)) as done:
        first, _ = next(done)
        workers = set(psutil.Process().children(recursive=True)) - before
        assert taken <= 3
    assert UnitProgress(first, 1) in progress
    deadline = time.monotonic() + 5
    while any(worker.is_running() and "resource_tracker" not in " ".join(worker.cmdline()) for worker in workers):
        assert time.monotonic() < deadline
        time.sleep(0.01)
