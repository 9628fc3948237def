"""Requests to quit from outside: signals, and the end of the desktop's session."""

import signal
import socket

from PySide6.QtCore import QObject, QSocketNotifier, QTimer, Signal
from PySide6.QtWidgets import QApplication

from smiledesk.core.end_signals import end_signals


class QuitRequests(QObject):
    """Ends the event loop on a signal, and reports the end of the desktop's session. Neither asks the user anything.

    Python runs the handler of a signal only once its interpreter runs again, which in an idle event loop is never. A
    socket to which Python writes at each signal makes the loop call Python at once, without a timer that polls.

    A signal ends every event loop, those of open dialogs too, and closes no window: closing is what asks.
    """

    session_ending = Signal()
    """The user logs out, or the machine shuts down: windows are closed next, so questions would go unanswered."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._before = {
            # By a timer: a signal that comes before the event loop starts ends it, too.
            number: signal.signal(number, lambda *_: QTimer.singleShot(0, application, lambda: application.exit(0)))
            for number in end_signals()
        }
        self._written, self._read = socket.socketpair()
        for end in (self._written, self._read):
            end.setblocking(False)
        self._descriptor_before = signal.set_wakeup_fd(self._written.fileno(), warn_on_full_buffer=False)
        self._notifier = QSocketNotifier(self._read.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(lambda: self._read.recv(64))
        application.commitDataRequest.connect(self.session_ending)

    def stop(self) -> None:
        """Restore the previous signal handlers."""
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(self._descriptor_before)
        for number, handler in self._before.items():
            signal.signal(number, handler)
        self._written.close()
        self._read.close()
