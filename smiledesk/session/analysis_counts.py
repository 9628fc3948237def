"""How many frames of a source were analysed, how fast, and what failed."""

import time
from collections import deque

from smiledesk.core.records import Frame

_RATES_OVER = 2.0
"""Seconds over which frame rate and latency are averaged."""


class AnalysisCounts:
    """Counts the analysed frames of one source; not thread-safe."""

    def __init__(self) -> None:
        self.analysed = 0
        """Frames analysed."""
        self.failed = 0
        """Analyses that raised an error."""
        self.failure = ""
        """The last of these errors; empty for none."""
        self._first_at = 0.0
        """Time at which the first frame was analysed, as `time.monotonic`."""
        self._recent: deque[tuple[float, float]] = deque()
        """Time of analysis and latency of each frame of the last seconds."""

    def count(self, frame: Frame) -> None:
        """Count a frame whose analysis has just ended."""
        now = time.monotonic()
        if not self.analysed:
            self._first_at = now
        self.analysed += 1
        self._recent.append((now, now - frame.captured_at))

    def count_failure(self, failure: str) -> None:
        """Count an analysis that raised an error, also of a frame that is analysed again."""
        self.failed += 1
        self.failure = failure

    def rates(self) -> tuple[float, float | None]:
        """Analysed frames a second, and mean seconds from capture to the end of the analysis.

        The rate is counted up to now, not up to the last frame: when no frame comes any more, it falls to zero.
        """
        now = time.monotonic()
        while self._recent and now - self._recent[0][0] > _RATES_OVER:
            self._recent.popleft()
        if not self._recent:
            return 0.0, None
        span = min(now - self._first_at, _RATES_OVER)
        latency = sum(seconds for _, seconds in self._recent) / len(self._recent)
        return (len(self._recent) - 1) / span if span > 0 else 0.0, latency
