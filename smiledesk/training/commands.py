"""What the parent says to a training child: heard in a thread, done in the order it came."""

import threading
from collections import deque
from collections.abc import Callable, Iterable
from typing import IO

from smiledesk.jobs.commands import Cancel, Stop
from smiledesk.jobs.protocol import AnyCommand, MessageError, decode_command
from smiledesk.training.control import Cancelled


def listen(lines: IO[bytes], heard: Callable[[AnyCommand], None], ended: Callable[[], None]) -> threading.Thread:
    """Read commands in a thread of their own until the end of the file, which means that the parent died.

    A line that is no command is ignored: a parent that knows more than this child does no harm.
    """

    def read() -> None:
        for line in lines:
            try:
                command = decode_command(line)
            except MessageError:
                continue
            heard(command)
        ended()

    thread = threading.Thread(target=read, name="commands", daemon=True)
    thread.start()
    return thread


class Commands:
    """What was asked of the stepper and is not done yet.

    Every method may be called from any thread and from a signal handler; one thread takes. `Cancel` does not wait for
    its turn.
    """

    def __init__(self, waiting: Iterable[AnyCommand] = ()) -> None:
        self._changed = threading.Condition()
        self._waiting = deque(waiting)
        self._ended = False
        self._cancelled = False

    def put(self, command: AnyCommand) -> None:
        """Do this after all that was put before."""
        if isinstance(command, Cancel):
            self.cancel()
            return
        with self._changed:
            self._waiting.append(command)
            self._changed.notify()

    def stop(self) -> None:
        """Expect nothing more: what waits is still done, a `Repeat` only once. Asked a second time, `cancel`."""
        with self._changed:
            self._cancelled = self._ended
            self._ended = True
            self._changed.notify()

    def finish(self) -> None:
        """The same, however often it is asked."""
        with self._changed:
            self._ended = True
            self._changed.notify()

    def cancel(self) -> None:
        """End now and leave nothing behind."""
        with self._changed:
            self._cancelled = True
            self._changed.notify()

    def take(self) -> AnyCommand | None:
        """Wait for the next command; None once there will be no more.

        Raises:
            Cancelled: the run is to leave nothing behind.
        """
        with self._changed:
            self._changed.wait_for(lambda: self._waiting or self._ended or self._cancelled)
            if self._cancelled:
                raise Cancelled
            return self._waiting.popleft() if self._waiting else None

    def should_stop(self) -> bool:
        """Whether a `Repeat` should end early: somebody said so, or nobody listens any more.

        Raises:
            Cancelled: the run is to leave nothing behind.
        """
        with self._changed:
            if self._cancelled:
                raise Cancelled
            return self._ended or any(isinstance(command, Stop) for command in self._waiting)
