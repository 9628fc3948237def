"""Listeners: each keeps or passes on the analyses of the live picture, in a thread of its own."""

import logging
import queue
import threading
from typing import Final, Protocol

from smiledesk.core.errors import error_line
from smiledesk.core.records import Analysis

_log = logging.getLogger(__name__)

_CAPACITY: Final = 32
"""Analyses that wait for a slow listener at most: about a second of a camera."""


class AnalysisReceiver(Protocol):
    """Keeps or passes on analyses; called from one thread only."""

    def receive(self, analysis: Analysis) -> None:
        """Take the next analysis. A raised error ends the listening; its line is shown to the user."""

    def finish(self) -> None:
        """Write what is left and close; called once, also after an error."""


class ListenerThread:
    """Hands analyses to a receiver without ever blocking the thread that offers them.

    Analyses wait in a bounded queue. One that finds the queue full is dropped and counted; the receiver sees the gap in
    the frames' indices. Every method may be called from any thread.
    """

    def __init__(self, receiver: AnalysisReceiver, name: str, capacity: int = _CAPACITY) -> None:
        self._receiver = receiver
        self._queue: queue.Queue[Analysis | None] = queue.Queue(capacity + 1)
        self._capacity = capacity
        self._lock = threading.Lock()
        self._dropped = 0
        self._failure = ""
        self._closing = False
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)
        self._thread.start()

    @property
    def dropped(self) -> int:
        """Analyses dropped because the receiver was too slow."""
        return self._dropped

    @property
    def failure(self) -> str:
        """The error, in one line, that ended the listening; empty without one."""
        return self._failure

    @property
    def running(self) -> bool:
        """False once the receiver has finished."""
        return self._thread.is_alive()

    def offer(self, analysis: Analysis) -> None:
        """Queue an analysis, or drop it."""
        with self._lock:
            if self._closing or self._failure:
                return
            if self._queue.qsize() >= self._capacity:
                self._dropped += 1
            else:
                self._queue.put_nowait(analysis)

    def close(self) -> None:
        """Let the receiver finish after the analyses that wait; returns at once."""
        with self._lock:
            if not self._closing:
                self._closing = True
                self._queue.put_nowait(None)

    def join(self, timeout: float) -> bool:
        """Wait at most ``timeout`` seconds for a closed listener; True if it has finished."""
        self._thread.join(timeout)
        return not self._thread.is_alive()

    def _run(self) -> None:
        try:
            while (analysis := self._queue.get()) is not None:
                self._receiver.receive(analysis)
        except Exception as error:  # noqa: BLE001 - the live view goes on; the user reads what happened
            self._fail(error)
        try:
            self._receiver.finish()
        except Exception as error:  # noqa: BLE001 - as above
            self._fail(error)

    def _fail(self, error: Exception) -> None:
        _log.info("%s ends", self._thread.name, exc_info=error)
        with self._lock:
            self._failure = self._failure or error_line(error)
            while not self._queue.empty():
                self._queue.get_nowait()
