"""How far a training run is on its whole way, as one number that never falls."""

import math
from collections.abc import Mapping

from smiledesk.core.messages import AnyMessage, Built, Dataset, Finished, Progress
from smiledesk.gui.retrain.run_timing import PARTS, Part

_PART_OF: dict[str, Part] = {
    "reading": "reading",
    "starting": "starting",
    "training": "training",
    "calibrating": "finishing",
    "measuring": "finishing",
    "exporting": "finishing",
}

_SETTLED = 0.5
"""Seconds of a part from which its own speed says more than what was expected."""


class RunProgress:
    """Follows the messages of one run.

    A part that counts what it does moves with its count; one that does not (TensorFlow's import) moves with the time
    that it usually takes, ever more slowly beyond that, so that the bar stands still nowhere.
    """

    def __init__(self, expected: Mapping[Part, float], now: float) -> None:
        """expected: seconds of each part. now: seconds of the clock that all methods are given."""
        self._expected = dict(expected)
        self._whole = sum(expected.values())
        self._began: dict[Part, float] = {"reading": now}
        self._ended: float | None = None
        self._first = 0
        self._done = 0
        self._total = 0
        self._share = 0.0

    @property
    def part(self) -> Part:
        """What the run is at."""
        return next(part for part in reversed(PARTS) if part in self._began)

    def hear(self, message: AnyMessage, now: float) -> None:
        """Take in what the child says."""
        match message:
            case Progress():
                self._enter(_PART_OF[message.phase], now)
                if message.phase in ("reading", "training"):
                    self._count(message)
            case Dataset():
                self._enter("starting", now)
            case Built():
                self._enter("training", now)
            case Finished():
                self._ended = now

    def share(self, now: float) -> float:
        """How much of the way is done, 0 to 1; 1 only when all is."""
        if self._ended is not None:
            return 1.0
        before = sum(self._expected[part] for part in PARTS[: PARTS.index(self.part)])
        share = (before + self._within(now) * self._expected[self.part]) / self._whole
        self._share = max(self._share, min(share, 0.995))
        return self._share

    def seconds_left(self, now: float) -> float:
        """How long it goes on, should no epoch be left out."""
        if self._ended is not None:
            return 0.0
        after = sum(self._expected[part] for part in PARTS[PARTS.index(self.part) + 1 :])
        return self._left_of_part(now) + after

    def took(self) -> dict[Part, float] | None:
        """Seconds of each part; None while the run is not over, or when it left one out."""
        if self._ended is None or any(part not in self._began for part in PARTS):
            return None
        ends = [*(self._began[part] for part in PARTS[1:]), self._ended]
        return {part: end - self._began[part] for part, end in zip(PARTS, ends, strict=True)}

    def _enter(self, part: Part, now: float) -> None:
        """Begin a part, unless the run is there or past it already."""
        if PARTS.index(part) > PARTS.index(self.part):
            for skipped in PARTS[: PARTS.index(part) + 1]:
                self._began.setdefault(skipped, now)
            self._first = self._done = self._total = 0

    def _count(self, message: Progress) -> None:
        if _PART_OF[message.phase] == self.part:
            if not self._total:
                self._first = message.done
            self._done, self._total = message.done, message.total

    def _within(self, now: float) -> float:
        """How much of the part is done."""
        if self._total:
            return self._done / self._total
        elapsed, usual = self._elapsed(now), self._expected[self.part]
        return 1 - math.exp(-1.5 * elapsed / usual)

    def _left_of_part(self, now: float) -> float:
        elapsed, done = self._elapsed(now), self._done - self._first
        if done > 0 and elapsed > _SETTLED:
            return elapsed / done * (self._total - self._done)
        if self._total:
            return self._expected[self.part] * (1 - self._done / self._total)
        return max(self._expected[self.part] - elapsed, 0.0)

    def _elapsed(self, now: float) -> float:
        return now - self._began[self.part]
