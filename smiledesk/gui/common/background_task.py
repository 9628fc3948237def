"""Work that would hold the window up, done in a thread, one piece after the other."""

import queue
import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

from smiledesk.core.errors import UserError

Work = Callable[[], Any]
Then = Callable[[Any], object]

_PATIENCE = 0.5
"""Seconds that a closing window waits: enough to write a name or a note; an export may take longer."""


class BackgroundTask(QObject):
    """Runs tasks in the order they were given, and brings the results back into the window's thread."""

    failed = Signal(str)
    """A piece of work did not work out: one line for the user."""

    _back = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: queue.SimpleQueue[tuple[Work, Then] | None] = queue.SimpleQueue()
        self._thread: threading.Thread | None = None
        self._stopped = False
        self._back.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def run(self, work: Work, then: Then) -> None:
        """Do some work in the thread, and hand what it returns to ``then`` in this one."""
        if self._stopped:
            return
        if self._thread is None:
            self._thread = threading.Thread(target=self._work, name="background", daemon=True)
            self._thread.start()
        self._waiting.put((work, then))

    def stop(self) -> None:
        """Finish what waits, and deliver nothing any more.

        Work that takes longer than a closing window waits ends with the process: what it writes is whole or absent.
        """
        self._stopped = True
        if self._thread is not None:
            self._waiting.put(None)
            self._thread.join(_PATIENCE)
            self._thread = None

    def _work(self) -> None:
        while (next_work := self._waiting.get()) is not None:
            work, then = next_work
            try:
                result = work()
            except UserError as error:
                self.failed.emit(str(error))
            except Exception as error:  # noqa: BLE001 - the top of a thread: a defect becomes a line in the window
                self.failed.emit(self.tr("A defect of the program, please report it: {0!r}").format(error))
            else:
                self._back.emit(then, result)

    def _deliver(self, then: Then, result: Any) -> None:
        if not self._stopped:
            then(result)
