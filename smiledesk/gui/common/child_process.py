"""A child process of the window: it learns, surveys, augments or imports, and reports by messages."""

import os
import time
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QObject, QProcess, QTimer, Signal

from smiledesk.core.installation import own_command
from smiledesk.core.temporary import TemporaryFolder
from smiledesk.gui.common.message_text import error_text, message_text
from smiledesk.jobs.commands import Cancel
from smiledesk.jobs.messages import Failed
from smiledesk.jobs.protocol import AnyCommand, MessageError, decode_message, encode
from smiledesk.jobs.request_file import write_request
from smiledesk.jobs.requests import COMMANDS, Request

_POLITE = 10
"""Niceness: learning takes what the live picture leaves over."""

_GRACE_MS = 3000
"""Milliseconds that a child may take to end before it is killed."""

_GRACE_AT_QUITTING = 0.5
"""Seconds that a child may take to end when the program quits.

A child inside a call of TensorFlow, or still importing it, reads no command for longer. Killing it costs little: a
checkpoint is replaced whole after every epoch, a bundle is whole or absent.
"""

_KILLED_WITHIN_MS = 500
"""Milliseconds that the system may take to end a killed process."""


class ChildProcess(QObject):
    """``smiledesk`` with a request; sends and receives the messages of `jobs.protocol`.

    It runs one request at a time. Each run ends with `ended`, after `failed` if something went wrong.

    When the application quits, all children are asked to end at the same moment: then `stop` waits for all of them no
    longer than for the slowest.
    """

    message_received = Signal(object)
    """A message of the child, except `Failed`."""

    failed = Signal(str)
    """The child could not start, or ended without being asked to: one line for the user."""

    ended = Signal()
    """The process is gone."""

    def __init__(self, parent: QObject | None = None, work: str = "") -> None:
        """work: title of the work, before the colon of its error lines; empty for a training."""
        super().__init__(parent)
        self._work = work or self.tr("Training")
        self._asked_to_end = False
        self._asked_at = 0.0
        self._reason = ""
        self._errors = b""
        self._rest = b""
        self._request_folder: TemporaryFolder | None = None
        self._next: Request | None = None
        self._process = QProcess(self)
        _shield_from_terminal(self._process)
        self._process.started.connect(self._lower_priority)
        self._process.readyReadStandardOutput.connect(self._read)
        self._process.readyReadStandardError.connect(self._read_errors)
        self._process.errorOccurred.connect(self._not_started)
        self._process.finished.connect(self._finished)
        self._last_resort = QTimer(self)
        self._last_resort.setSingleShot(True)
        self._last_resort.timeout.connect(self._process.kill)
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self.suspend)

    @property
    def running(self) -> bool:
        """True while there is a process."""
        return self._process.state() != QProcess.ProcessState.NotRunning

    @property
    def ending(self) -> bool:
        """True while there is a process that was asked to end; its messages are ignored."""
        return self.running and self._asked_to_end

    @property
    def busy(self) -> bool:
        """True while a request runs that was not asked to end, or one waits for the end of the last."""
        return self._next is not None or (self.running and not self._asked_to_end)

    @property
    def pid(self) -> int:
        """The number of the process; 0 without one."""
        return int(self._process.processId() or 0)

    def run(self, request: Request) -> None:
        """Start the command that takes a request, from a file that is removed when the process has ended.

        Raises:
            RuntimeError: the run before is not over.
        """
        if self.running:
            raise RuntimeError(f"a child runs one thing at a time. Received: {request}")
        try:
            self._request_folder = TemporaryFolder("request")
            file = self._request_folder.path / "request.json"
            write_request(file, request)
        except OSError as error:
            self._remove_request()
            self.failed.emit(self.tr("{0}: the process cannot start: {1}").format(self._work, error_text(error)))
            self.ended.emit()
            return
        self.start([*COMMANDS[type(request)], "--request", str(file), "--progress", "json", "--commands"])

    def run_instead(self, request: Request) -> None:
        """Run a request once the current one, which is asked to end, is over."""
        if self.running:
            self.end()
            self._next = request
        else:
            self.run(request)

    def start(self, arguments: Sequence[str]) -> None:
        """Start ``smiledesk ARGUMENTS``.

        Raises:
            RuntimeError: the run before is not over.
        """
        if self.running:
            raise RuntimeError(f"a child runs one thing at a time. Received: {list(arguments)}")
        self._asked_to_end = False
        self._reason, self._errors, self._rest = "", b"", b""
        program, *options = own_command(*arguments)
        self._process.start(program, options)

    def send(self, command: AnyCommand) -> None:
        """Send a command; nothing happens without a process."""
        if self.running:
            self._process.write(encode(command))

    def end(self) -> None:
        """Ask the child to end and to leave nothing behind; it is killed if it does not within seconds."""
        self._next = None
        if self.running and not self._asked_to_end:
            self.send(Cancel())
            self.suspend()
            self._last_resort.start(_GRACE_MS)

    def suspend(self) -> None:
        """Ask the child to end, and to keep the files to resume from."""
        self._next = None
        if self.running and not self._asked_to_end:
            self._asked_to_end = True
            self._asked_at = time.monotonic()
            self._process.closeWriteChannel()

    def stop(self) -> None:
        """End the child and wait for it, no longer than a closing window may take.

        It keeps the files to resume from if it was suspended before. If killed, it loses the work since its last epoch.
        """
        self.end()
        waited = time.monotonic() - self._asked_at
        if self.running and not self._process.waitForFinished(round(1000 * max(_GRACE_AT_QUITTING - waited, 0.0))):
            self._process.kill()
            self._process.waitForFinished(_KILLED_WITHIN_MS)

    def _lower_priority(self) -> None:
        """Lower it while the child has one thread, from which all others inherit it."""
        if hasattr(os, "setpriority"):
            os.setpriority(os.PRIO_PROCESS, self.pid, _POLITE)

    def _read(self) -> None:
        *lines, self._rest = (self._rest + self._process.readAllStandardOutput().data()).split(b"\n")
        for line in lines:
            self._receive(line)

    def _receive(self, line: bytes) -> None:
        try:
            message = decode_message(line)
        except MessageError:
            self._reason = self.tr("{0}: the process sent a message that cannot be understood: {1}").format(
                self._work, line.decode("utf-8", "replace")[:200]
            )
            self._process.kill()
            return
        if isinstance(message, Failed):
            self._reason = message_text(message.message)
            self._asked_to_end = self._asked_to_end or message.cancelled
        elif not self._asked_to_end:
            self.message_received.emit(message)

    def _read_errors(self) -> None:
        self._errors = (self._errors + self._process.readAllStandardError().data())[-4000:]

    def _not_started(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self._remove_request()
            self.failed.emit(
                self.tr("{0}: the process cannot start: {1}").format(self._work, self._process.errorString())
            )
            self.ended.emit()

    def _finished(self, code: int, status: QProcess.ExitStatus) -> None:
        self._last_resort.stop()
        self._remove_request()
        self._read()
        self._read_errors()
        well = code == 0 and status == QProcess.ExitStatus.NormalExit
        if not self._asked_to_end and (self._reason or not well):
            self.failed.emit(self._reason or self._last_text(code))
        self.ended.emit()
        request, self._next = self._next, None
        if request is not None:
            self.run(request)

    def _remove_request(self) -> None:
        if self._request_folder is not None:
            self._request_folder.remove()
            self._request_folder = None

    def _last_text(self, code: int) -> str:
        """The last line on standard error that has letters or digits, without the frame around it."""
        lines = [line.strip(" │|") for line in self._errors.decode("utf-8", "replace").splitlines()]
        texts = [line for line in lines if any(character.isalnum() for character in line)]
        ended = self.tr("{0}: the process ended unexpectedly (code {1})").format(self._work, code)
        return f"{ended}: {texts[-1]}" if texts else ended


def _shield_from_terminal(process: QProcess) -> None:
    """Start the process in a session of its own, so that Ctrl-C in the terminal reaches the window alone."""
    if hasattr(process, "setUnixProcessParameters"):
        parameters = QProcess.UnixProcessParameters()
        parameters.flags = QProcess.UnixProcessFlag.CreateNewSession
        process.setUnixProcessParameters(parameters)
