"""Of work that waits only the newest is done, and one that fails does not end the thread."""

import threading

from smiledesk.gui.common.newest_work import NewestWork


def test_only_the_newest_of_what_waits_is_done(qtbot, until) -> None:
    work = NewestWork("newest")
    done: list[int] = []
    work.done.connect(done.append)
    begun, may_end = threading.Event(), threading.Event()

    def first() -> int:
        begun.set()
        may_end.wait(30)
        return 1

    work.request(first)
    begun.wait(30)
    for number in (2, 3, 4):
        work.request(lambda number=number: number)
    may_end.set()
    until(lambda: done == [1, 4])
    work.stop()


def test_a_failure_is_one_line_and_the_next_work_is_done(qtbot, until) -> None:
    work = NewestWork("newest")
    done, failed = [], []
    work.done.connect(done.append)
    work.failed.connect(failed.append)
    work.request(lambda: 1 // 0)
    until(lambda: bool(failed))
    assert "ZeroDivisionError" in failed[0]
    work.request(lambda: "done")
    until(lambda: done == ["done"])
    work.stop()


def test_nothing_is_delivered_after_the_end(qtbot) -> None:
    work = NewestWork("newest")
    done: list[object] = []
    work.done.connect(done.append)
    work.request(lambda: "done")
    work.stop(30)
    work.request(lambda: "later")
    qtbot.wait(20)
    assert done == []
