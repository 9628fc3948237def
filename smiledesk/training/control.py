"""Ways to end a run early: by commands of the parent process, and by signals."""

import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import IO

from smiledesk.core.end_signals import end_signals_handled
from smiledesk.core.errors import UserError
from smiledesk.jobs.commands import Cancel, Stop
from smiledesk.jobs.protocol import AnyCommand, MessageError, decode_command


class Cancelled(UserError):  # noqa: N818 - a request of the user, not a fault
    """The user cancelled the run; nothing of it stays."""

    def __init__(self) -> None:
        super().__init__("the training was cancelled: nothing was written")


class Interrupted(UserError):  # noqa: N818 - not a fault either
    """The parent process died or the machine shuts down; the run can be resumed."""

    def __init__(self) -> None:
        super().__init__("the training was interrupted: --resume goes on with it")


class Control:
    """Requests to end a run. Every method is safe to call from any thread and from a signal handler."""

    def __init__(self) -> None:
        self._stop = False
        self._cancel = False
        self._suspended = False
        self._has_learned = False

    def stop(self) -> None:
        """End after this batch and keep the best network so far; the second call cancels."""
        self._cancel = self._cancel or self._stop
        self._stop = True

    def cancel(self) -> None:
        """End now and leave nothing behind."""
        self._stop = self._cancel = True

    def suspend(self) -> None:
        """End now, so that the run can be resumed; ignored after `stop`."""
        self._suspended = not self._stop

    def resume(self) -> None:
        """Mark the run as resumed: it has a network to keep, however early it is stopped."""
        self._has_learned = True

    def obey(self, command: AnyCommand) -> None:
        """Handle `Stop` and `Cancel`; ignore other commands."""
        if isinstance(command, Cancel):
            self.cancel()
        elif isinstance(command, Stop):
            self.stop()

    @property
    def should_stop(self) -> bool:
        """True once the run was asked to stop or cancel."""
        return self._stop

    def raise_if_cancelled(self) -> None:
        """End the run at this point if it was cancelled or suspended.

        Raises:
            Cancelled: nothing of the run is to stay.
            Interrupted: the run is to stay resumable.
        """
        if self._cancel:
            raise Cancelled
        if self._suspended:
            raise Interrupted

    def raise_if_stopped(self) -> None:
        """End the run at this point, before it has a network to keep: here a stop cancels.

        Raises:
            Cancelled: nothing of the run is to stay.
            Interrupted: the run is to stay resumable.
        """
        if self._stop and not self._has_learned:
            raise Cancelled
        self.raise_if_cancelled()


def listen(lines: IO[bytes], received: Callable[[AnyCommand], None], ended: Callable[[], None]) -> threading.Thread:
    """Read commands in a daemon thread until the end of the file, which means that the parent process died.

    Malformed lines are ignored: they may be commands of a newer version.
    """

    def read() -> None:
        for line in lines:
            try:
                command = decode_command(line)
            except MessageError:
                continue
            received(command)
        ended()

    thread = threading.Thread(target=read, name="commands", daemon=True)
    thread.start()
    return thread


@contextmanager
def obeying_signals(interrupted: Callable[[], None], terminated: Callable[[], None]) -> Iterator[None]:
    """Within the block, call one function at Ctrl-C, the other at a shutdown or when the terminal closes."""

    def handle(number: int, _frame: object) -> None:
        if number == signal.SIGINT:
            interrupted()
        else:
            terminated()

    with end_signals_handled(handle):
        yield
