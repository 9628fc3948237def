"""Waits for the analyses of a running session, as the window takes them."""

import time
from collections.abc import Callable

from smiledesk.core.records import Analysis
from smiledesk.session.session import Session

TIMEOUT = 60.0
"""Seconds to wait for anything; far more than it takes on a busy machine."""


def wait_until(condition: Callable[[], bool], timeout: float = TIMEOUT) -> None:
    """Wait until another thread makes a condition true; fail after the timeout."""
    deadline = time.monotonic() + timeout
    while not condition():
        assert time.monotonic() < deadline, f"not true after {timeout:g} s"
        time.sleep(0.005)


def wait_for_analysis(session: Session, condition: Callable[[Analysis], bool] = lambda _: True) -> Analysis:
    """The first analysis of the current generation that meets a condition."""
    deadline = time.monotonic() + TIMEOUT
    while time.monotonic() < deadline:
        analysis = session.analyses.take(0.1)
        if analysis is not None and analysis.generation == session.status().generation and condition(analysis):
            return analysis
    raise AssertionError(f"no such analysis after {TIMEOUT:g} s: {session.status()}")


def settled_analysis(session: Session, last: Analysis) -> Analysis:
    """The newest analysis, once no other has come for 0.3 seconds."""
    while (newer := session.analyses.take(0.3)) is not None:
        last = newer
    return last


def has_verdict(analysis: Analysis) -> bool:
    return any(reading.raw is not None for reading in analysis.readings)
