"""Work in a thread: its order, its errors, what is cancelled, and the end of the window."""

import threading
from collections import deque
from collections.abc import Iterator

import pytest
import shiboken6
from pytestqt.qtbot import QtBot

from smiledesk.core.errors import UserError
from smiledesk.gui.common.background_task import BackgroundTask, TaskRun
from tests.support.children import Until


@pytest.fixture
def task(qtbot: QtBot) -> Iterator[BackgroundTask]:
    del qtbot
    made = BackgroundTask()
    yield made
    made.cancel()
    assert made.stop()


def test_results_arrive_in_order_in_the_requesting_thread(task: BackgroundTask, until: Until) -> None:
    arrived = []

    def arrive(thread: threading.Thread) -> None:
        arrived.append((thread is threading.current_thread(), threading.current_thread()))

    for _ in range(3):
        task.run(threading.current_thread, arrive)
    until(lambda: len(arrived) == 3)
    assert arrived == 3 * [(False, threading.current_thread())]
    numbers = []
    for number in range(50):
        task.run(lambda number=number: number, numbers.append)
    until(lambda: len(numbers) == 50)
    assert numbers == list(range(50))
    until(lambda: not task.running)


@pytest.mark.parametrize(
    ("error", "line"),
    [
        (UserError("the folder is empty"), "the folder is empty"),
        (OSError(28, "No space"), "the disk is full: make room, or choose another folder"),
        (ZeroDivisionError("by zero"), "A defect of the program, please report it: ZeroDivisionError: by zero"),
    ],
)
def test_an_error_becomes_a_line_and_the_next_work_is_done(
    task: BackgroundTask, until: Until, error: Exception, line: str
) -> None:
    def fail() -> None:
        raise error

    arrived: list[object] = []
    task.failed.connect(arrived.append)
    task.run(fail, arrived.append)
    task.run(lambda: "next", arrived.append)
    until(lambda: len(arrived) == 2)
    assert arrived == [line, "next"]


def test_work_that_hangs_delays_none_after_it_is_cancelled(task: BackgroundTask, qtbot: QtBot, until: Until) -> None:
    hangs, arrived = threading.Event(), []
    task.run(lambda: hangs.wait(60), arrived.append)
    task.run(lambda: "dropped", arrived.append)
    task.cancel()
    task.run(lambda: "asked later", arrived.append)
    until(lambda: arrived == ["asked later"])
    assert task.running
    hangs.set()
    until(lambda: not task.running)
    qtbot.wait(20)
    assert arrived == ["asked later"]


def test_new_work_stops_the_old_and_ignores_its_results(task: BackgroundTask, until: Until) -> None:
    reported, begun, ended = [], threading.Event(), threading.Event()

    def count(run: TaskRun) -> str:
        while not run.is_cancelled:
            run.report(reported.append, "old")
            begun.set()
        ended.set()
        return "old"

    task.run_instead(count, reported.append)
    assert begun.wait(60)
    task.run_instead(lambda run: run.report(reported.append, "progress") or "new", reported.append)
    assert ended.wait(60)
    until(lambda: reported == ["progress", "new"])


def test_the_latest_request_can_go_first(until: Until) -> None:
    task = BackgroundTask(next_work=deque.pop)
    begun, may_end, arrived = threading.Event(), threading.Event(), []
    task.run(lambda: begun.set() or may_end.wait(60))
    assert begun.wait(60)
    for number in range(3):
        task.run(lambda number=number: number, arrived.append)
    may_end.set()
    until(lambda: len(arrived) == 3)
    assert arrived == [2, 1, 0]
    assert task.stop()


def test_closing_finishes_waiting_work_without_reporting_it(qtbot: QtBot) -> None:
    task, written, reported = BackgroundTask(), [], []
    for number in range(20):
        task.run(lambda number=number: written.append(number), reported.append)
    assert task.stop()
    task.run(lambda: written.append("too late"), reported.append)
    qtbot.wait(20)
    assert written == list(range(20))
    assert reported == []


def test_a_closing_window_does_not_wait_for_a_disk_that_hangs(until: Until) -> None:
    task, hangs = BackgroundTask(), threading.Event()
    task.run(lambda: hangs.wait(60))
    assert not task.stop(0.05)
    hangs.set()
    until(lambda: not task.running)  # Python would delete the task in its thread


def test_cancelled_work_may_end_after_the_window(qtbot: QtBot) -> None:
    """An exception in the thread fails this test."""
    del qtbot
    task, window_is_gone = BackgroundTask(), threading.Event()
    task.run(window_is_gone.wait)
    task.cancel()
    assert not task.stop(within_s=0)
    working = [thread for thread in threading.enumerate() if thread.name == "background"]
    shiboken6.delete(task)
    window_is_gone.set()
    for thread in working:
        thread.join(5)
        assert not thread.is_alive()
