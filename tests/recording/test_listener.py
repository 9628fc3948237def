"""Listeners: in their own thread, never in the way of the session, their errors in one line."""

import threading
from collections.abc import Iterator

import numpy as np
import pytest

from smiledesk.core.records import Analysis, Frame, Timings
from smiledesk.recording.listener import ListenerThread


def analysis(index: int) -> Analysis:
    frame = Frame(index, index / 30, index / 30, index > 0, np.zeros((4, 4, 3), np.uint8))
    return Analysis(frame, (), None, None, Timings(0, 0, 0), 0)


class Kept:
    """Keeps the indices of the frames; waits for `gate` before each, and fails at one."""

    def __init__(self, fails_at: int | None = None) -> None:
        self.indices: list[int] = []
        self.gate = threading.Event()
        self.finished = 0
        self._fails_at = fails_at

    def receive(self, analysis: Analysis) -> None:
        self.gate.wait(5)
        if analysis.frame.index == self._fails_at:
            raise OSError(28, "No space left on device", "readings.csv")
        self.indices.append(analysis.frame.index)

    def finish(self) -> None:
        self.finished += 1


@pytest.fixture
def kept() -> Iterator[Kept]:
    receiver = Kept()
    yield receiver
    receiver.gate.set()


def test_every_analysis_arrives_in_order_and_the_receiver_finishes_once(kept: Kept) -> None:
    kept.gate.set()
    listener = ListenerThread(kept, "kept")
    for index in range(20):
        listener.offer(analysis(index))
    listener.close()
    listener.close()
    assert listener.join(5)
    assert (kept.indices, kept.finished, listener.dropped, listener.failure) == (list(range(20)), 1, 0, "")


def test_analyses_are_dropped_and_counted_while_the_queue_is_full(kept: Kept) -> None:
    listener = ListenerThread(kept, "kept", capacity=4)
    for index in range(20):
        listener.offer(analysis(index))
    listener.close()
    kept.gate.set()
    assert listener.join(5)
    # The thread may have taken the first one from the queue before the others came.
    assert kept.indices in ([0, 1, 2, 3], [0, 1, 2, 3, 4])
    assert listener.dropped == 20 - len(kept.indices)


def test_an_error_ends_the_listener_and_is_reported_in_one_line() -> None:
    receiver = Kept(fails_at=2)
    listener = ListenerThread(receiver, "kept")
    for index in range(20):
        listener.offer(analysis(index))
    receiver.gate.set()
    assert listener.join(5)
    listener.offer(analysis(20))
    listener.close()
    assert (receiver.indices, receiver.finished) == ([0, 1], 1)
    assert listener.failure.startswith("'readings.csv': the disk is full")
