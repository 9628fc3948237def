"""How a run is told to end: Ctrl-C or ``stop`` to keep what it has, a second one or ``cancel`` to keep nothing."""

import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from smiledesk.core.errors import UserError
from smiledesk.jobs.commands import Cancel, Stop
from smiledesk.jobs.protocol import AnyCommand


class Cancelled(UserError):  # noqa: N818 - a wish of the user, not a fault
    """The user wanted the run to end and to leave nothing behind."""

    def __init__(self) -> None:
        super().__init__("the training was cancelled: nothing was written")


class Interrupted(UserError):  # noqa: N818 - as little a fault of the run
    """Whoever started the run is gone, or the machine shuts down; what the run needs to go on stays."""

    def __init__(self) -> None:
        super().__init__("the training was interrupted: --resume goes on with it")


class Control:
    """What was asked of the run so far. Every method may be called from any thread and from a signal handler."""

    def __init__(self) -> None:
        self._stop = False
        self._cancel = False
        self._suspended = False
        self._learned = False

    def stop(self) -> None:
        """End after this batch and keep the best so far; asked a second time, `cancel`."""
        self._cancel = self._cancel or self._stop
        self._stop = True

    def cancel(self) -> None:
        """End now and leave nothing behind."""
        self._stop = self._cancel = True

    def suspend(self) -> None:
        """End now, so that the run can be resumed; what was asked to stop still does so."""
        self._suspended = not self._stop

    def resume(self) -> None:
        """Something was learned before this process began: a stop keeps it from the start."""
        self._learned = True

    def obey(self, command: AnyCommand) -> None:
        """Stop or cancel; other commands are not for a run."""
        if isinstance(command, Cancel):
            self.cancel()
        elif isinstance(command, Stop):
            self.stop()

    @property
    def should_stop(self) -> bool:
        """Whether the run was asked to end."""
        return self._stop

    def raise_if_cancelled(self) -> None:
        """Do nothing, unless the run is to end now.

        Raises:
            Cancelled: it is to leave nothing behind.
            Interrupted: it is to leave all that it needs to go on.
        """
        if self._cancel:
            raise Cancelled
        if self._suspended:
            raise Interrupted

    def raise_if_stopped(self) -> None:
        """The same before anything was learned: then there is nothing to keep, and stopping is cancelling.

        Raises:
            Cancelled: the run was asked to end.
            Interrupted: it is to leave all that it needs to go on.
        """
        if self._stop and not self._learned:
            raise Cancelled
        self.raise_if_cancelled()


@contextmanager
def obeying_signals(interrupted: Callable[[], None], terminated: Callable[[], None]) -> Iterator[None]:
    """While the block runs, do one thing at Ctrl-C and another when the machine shuts down or the terminal closes.

    Under ``nohup`` the end of the terminal stays ignored.
    """
    before = {
        signal.SIGINT: signal.signal(signal.SIGINT, lambda _number, _frame: interrupted()),
        signal.SIGTERM: signal.signal(signal.SIGTERM, lambda _number, _frame: terminated()),
    }
    if hasattr(signal, "SIGHUP") and signal.getsignal(signal.SIGHUP) is not signal.SIG_IGN:
        before[signal.SIGHUP] = signal.signal(signal.SIGHUP, lambda _number, _frame: terminated())
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
