"""Look at a running session as a window does: wait for what it shows."""

import time
from collections.abc import Callable

from smiledesk.core.records import Analysis
from smiledesk.session.session import Session

TIMEOUT = 60.0
"""Seconds after which something that should happen has not; far more than it takes on a busy machine."""


def wait_until(condition: Callable[[], bool], timeout: float = TIMEOUT) -> None:
    """Wait for another thread to bring something about; fail when it never does."""
    deadline = time.monotonic() + timeout
    while not condition():
        assert time.monotonic() < deadline, "it never happened"
        time.sleep(0.005)


def wait_for_analysis(session: Session, condition: Callable[[Analysis], bool] = lambda _: True) -> Analysis:
    """The first analysis of the current generation that is as wanted, as the window would take it."""
    deadline = time.monotonic() + TIMEOUT
    while time.monotonic() < deadline:
        analysis = session.analyses.take(0.1)
        if analysis is not None and analysis.generation == session.status().generation and condition(analysis):
            return analysis
    raise AssertionError(f"it never showed: {session.status()}")


def settled_analysis(session: Session, last: Analysis) -> Analysis:
    """The analysis that stays, once nothing newer than the last one comes."""
    while (newer := session.analyses.take(0.3)) is not None:
        last = newer
    return last


def has_verdict(analysis: Analysis) -> bool:
    return any(reading.raw is not None for reading in analysis.readings)
