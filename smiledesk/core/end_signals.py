"""The signals that ask a process to end: Ctrl-C, a request, the end of the terminal."""

import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType

_NAMES = ("SIGINT", "SIGTERM", "SIGHUP")


def end_signals() -> tuple[signal.Signals, ...]:
    """The signals of this system that are not ignored; under nohup the end of the terminal is."""
    known: tuple[signal.Signals, ...] = tuple(getattr(signal, name) for name in _NAMES if hasattr(signal, name))
    return tuple(number for number in known if signal.getsignal(number) is not signal.SIG_IGN)


@contextmanager
def end_signals_handled(handler: Callable[[int, FrameType | None], object]) -> Iterator[None]:
    """Call a handler for each of these signals inside the block."""
    before = {number: signal.signal(number, handler) for number in end_signals()}
    try:
        yield
    finally:
        for number, earlier in before.items():
            signal.signal(number, earlier)
