"""Work of which only the newest counts, such as that for the frame just shown, done in a thread of its own."""

import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

from smiledesk.core.mailbox import Mailbox
from smiledesk.gui.common.message_text import error_text

_LOOK_EVERY = 5.0
"""Seconds after which the idle thread looks whether it is to end; `stop` wakes it anyway."""


class NewestWork(QObject):
    """Does the work requested last; what still waits when newer work is requested is dropped.

    The thread starts with the first request, and then stays: a frame must not wait until a thread has started.
    """

    done = Signal(object)
    """The result of a piece of work."""

    failed = Signal(str)
    """A piece of work failed: one line for the user."""

    _returned = Signal(object, object)
    """A signal to emit in the window's thread, and its argument."""

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        """name: of the thread."""
        super().__init__(parent)
        self._waiting: Mailbox[Callable[[], Any]] = Mailbox()
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)
        self._stopped = False
        self._returned.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def request(self, work: Callable[[], Any]) -> None:
        """Do work as soon as the work under way has ended, instead of any that waits."""
        if self._stopped:
            return
        self._waiting.put(work)
        if not self._thread.is_alive():
            self._thread.start()

    def drop(self) -> None:
        """Do nothing of what waits."""
        self._waiting.take()

    def stop(self, within_s: float = 0.5) -> None:
        """Deliver nothing more, and wait for the work under way; longer work ends with the process."""
        self._stopped = True
        self._waiting.close()
        if self._thread.is_alive():
            self._thread.join(within_s)

    def _run(self) -> None:
        while not self._stopped:
            work = self._waiting.take(_LOOK_EVERY)
            if work is None:
                continue
            try:
                result = work()
            except Exception as error:  # noqa: BLE001 - the next frame may go well; the user reads what happened
                self._report("failed", error_text(error))
            else:
                self._report("done", result)

    def _report(self, outcome: str, value: Any) -> None:
        if not self._stopped:  # later, the window may be gone
            self._returned.emit(outcome, value)

    def _deliver(self, outcome: str, value: Any) -> None:
        if not self._stopped:
            (self.done if outcome == "done" else self.failed).emit(value)
