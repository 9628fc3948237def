"""Work that would block the window, done in a thread; results and errors come back to the window's thread."""

import threading
import time
from collections import deque
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

from smiledesk.core.errors import UserError
from smiledesk.gui.common.message_text import error_text

Work = Callable[[], Any]
Then = Callable[[Any], object]
"""Called in the window's thread with the result of the work."""

Waiting = deque[tuple[Work, Then]]


class TaskRun:
    """Work that waits for one thread or is under way in it, until it is cancelled."""

    def __init__(self, report: Callable[["TaskRun", Then, Any], None]) -> None:
        self._report = report
        self._waiting: Waiting = deque()
        self._lock = threading.Lock()
        self._has_thread = False
        self._cancelled = threading.Event()

    @property
    def is_cancelled(self) -> bool:
        """True once the result is no longer needed; long work should check it regularly."""
        return self._cancelled.is_set()

    def report(self, show: Then, value: Any) -> None:
        """Call a function in the window's thread during the work, unless it is cancelled."""
        if not self.is_cancelled:  # later, the window may be gone
            self._report(self, show, value)

    def cancel(self) -> None:
        """Begin nothing more."""
        self._cancelled.set()

    def add(self, work: Work, then: Then) -> bool:
        """Let work wait; True if it needs a thread."""
        with self._lock:
            self._waiting.append((work, then))
            needs_thread, self._has_thread = not self._has_thread, True
        return needs_thread

    def take(self, which: Callable[[Waiting], tuple[Work, Then]]) -> tuple[Work, Then] | None:
        """The work to do next; None if the thread is to end."""
        with self._lock:
            if self._waiting and not self.is_cancelled:
                return which(self._waiting)
            self._has_thread = False
            return None


class BackgroundTask(QObject):
    """Does work in a thread, one piece after the other. Cancelled work that hangs delays no later work."""

    failed = Signal(str)
    """A piece of work failed: one line for the user."""

    _returned = Signal(object, object, object)
    """A `TaskRun`, a function to call in the window's thread, and its argument."""

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        next_work: Callable[[Waiting], tuple[Work, Then]] = deque.popleft,
    ) -> None:
        """Start no thread yet.

        Args:
            parent: Qt's owner.
            next_work: takes the work to do next from that which waits, such as ``deque.pop`` for the latest.
        """
        super().__init__(parent)
        self._next_work = next_work
        self._run = TaskRun(self._returned.emit)
        self._threads: list[threading.Thread] = []
        self._stopped = False
        self._returned.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    @property
    def running(self) -> bool:
        """True while a thread is working, even on cancelled work."""
        return any(thread.is_alive() for thread in self._threads)

    def run(self, work: Work, then: Then = lambda _result: None) -> None:
        """Do work after all that was requested before, and pass its result to ``then``."""
        if not self._stopped and self._run.add(work, then):
            thread = threading.Thread(target=self._work, args=(self._run,), name="background", daemon=True)
            self._threads = [*(earlier for earlier in self._threads if earlier.is_alive()), thread]
            thread.start()

    def run_instead(self, work: Callable[[TaskRun], Any], then: Then) -> None:
        """Do work instead of all that was requested before."""
        self.cancel()
        run = self._run
        self.run(lambda: work(run), then)

    def cancel(self) -> None:
        """Drop all work requested so far, and its results."""
        self._run.cancel()
        self._run = TaskRun(self._returned.emit)

    def stop(self, within_s: float = 0.5) -> bool:
        """Finish what waits, but deliver nothing and accept no more.

        Returns:
            True if all work ended in time; work that takes longer ends with the process.
        """
        self._stopped = True
        deadline = time.monotonic() + within_s
        for thread in self._threads:
            thread.join(max(deadline - time.monotonic(), 0.0))
        self._run.cancel()  # what ends later must not report to an object that is deleted meanwhile
        return not self.running

    def _work(self, run: TaskRun) -> None:
        while (task := run.take(self._next_work)) is not None:
            work, then = task
            try:
                result = work()
            except (UserError, OSError) as error:
                run.report(self.failed.emit, error_text(error))
            except Exception as error:  # noqa: BLE001 - the top of a thread: a defect becomes a line in the window
                defect = self.tr("A defect of the program, please report it: {0}")
                run.report(self.failed.emit, defect.format(error_text(error)))
            else:
                run.report(then, result)

    def _deliver(self, run: TaskRun, show: Then, value: Any) -> None:
        if not (self._stopped or run.is_cancelled):
            show(value)
