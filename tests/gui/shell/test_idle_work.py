"""Work in slices between the window's frames."""

from collections.abc import Iterator

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from smiledesk.gui.shell.teaching import IdleWork
from tests.support.children import Until


def counted(done: list[int]) -> Iterator[None]:
    for number in range(3):
        done.append(number)
        yield


def test_it_is_done_slice_by_slice(qapp: QApplication, until: Until) -> None:
    done: list[int] = []
    parent = QObject()
    IdleWork(counted(done), parent).start()
    until(lambda: done == [0, 1, 2])


def test_stopped_work_never_begins_again(qapp: QApplication, until: Until) -> None:
    """A window that was closed before its pages were made made them afterwards, and a thread outlived it."""
    done: list[int] = []
    parent = QObject()
    stopped, other = IdleWork(counted(done), parent), IdleWork(counted(later := []), parent)
    stopped.stop()
    stopped.hurry()
    other.start()
    until(lambda: later == [0, 1, 2])
    assert done == []
    assert not stopped.do_a_slice()
