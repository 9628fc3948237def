"""The progress of a training run in time: a share that never falls, and the time left once it can be estimated."""

from collections import deque
from collections.abc import Mapping
from statistics import median

from smiledesk.gui.teach.train.run_timing import PARTS, Part
from smiledesk.jobs.messages import Built, Dataset, Epoch, Finished, Progress
from smiledesk.jobs.protocol import AnyMessage

_PART_OF: dict[str, Part] = {
    "reading": "reading",
    "starting": "starting",
    "training": "training",
    "calibrating": "finishing",
    "measuring": "finishing",
    "exporting": "finishing",
}

_SHORTEST, _LONGEST = 0.5, 5.0
"""Seconds of a measured stretch of training. Where possible it includes the end of an epoch, with its validation."""

_STRETCHES = 9
"""Recent stretches whose median is the speed: a short stall does not distort it, a lasting change shows soon."""


class RunProgress:
    """Follows the messages of one run.

    The time left is measured, not expected: on a busy machine a run takes many times longer than on an idle one. Both
    time and share are unknown until the first stretch of training was measured.
    """

    def __init__(self, expected: Mapping[Part, float], now: float) -> None:
        """expected: seconds of each part on an idle machine. now: seconds of a monotonic clock, as in all methods."""
        self._expected = dict(expected)
        self._began: dict[Part, float] = {"reading": now}
        self._ended: float | None = None
        self._done = 0
        self._total = 0
        self._counted_at = now
        self._stretch_began = now
        self._stretch_from: int | None = None
        self._has_epoch_end = False
        self._seconds_an_update: deque[float] = deque(maxlen=_STRETCHES)
        self._share = 0.0

    @property
    def part(self) -> Part:
        """The current part of the run."""
        return next(part for part in reversed(PARTS) if part in self._began)

    def receive(self, message: AnyMessage, now: float) -> None:
        """Take in a message of the child."""
        match message:
            case Progress():
                self._enter(_PART_OF[message.phase], now)
                if message.phase == "training" and self.part == "training":
                    self._count(message, now)
            case Dataset():
                self._enter("starting", now)
            case Built():
                self._enter("training", now)
            case Epoch():
                self._has_epoch_end = True
            case Finished():
                self._ended = now

    def elapsed(self, now: float) -> float:
        """Seconds since the run began."""
        return (self._ended or now) - self._began["reading"]

    def seconds_left(self, now: float) -> float | None:
        """Seconds left if all epochs are run; None if unknown."""
        if self._ended is not None:
            return 0.0
        if self.part == "training" and self._seconds_an_update:
            return self._left_of_training(now) + self._finishing()
        if self.part == "finishing":
            left = self._finishing() - (now - self._began["finishing"])
            return left if left > 0 else None
        return None

    def share(self, now: float) -> float | None:
        """Share of the time that has passed, 0 to 1, and 1 only at the end; None if unknown."""
        if self._ended is not None:
            return 1.0
        left = self.seconds_left(now)
        if left is not None:
            passed = self.elapsed(now)
            self._share = max(self._share, min(passed / max(passed + left, 1e-9), 0.995))
        return self._share or None

    def took(self) -> dict[Part, float] | None:
        """Seconds that each part took; None until the run is over, or if it skipped a part."""
        if self._ended is None or any(part not in self._began for part in PARTS):
            return None
        ends = [*(self._began[part] for part in PARTS[1:]), self._ended]
        return {part: end - self._began[part] for part, end in zip(PARTS, ends, strict=True)}

    def _enter(self, part: Part, now: float) -> None:
        """Begin a part, unless the run is in it or past it."""
        if PARTS.index(part) > PARTS.index(self.part):
            for skipped in PARTS[: PARTS.index(part) + 1]:
                self._began.setdefault(skipped, now)

    def _count(self, message: Progress, now: float) -> None:
        """Measure a stretch once it is long enough; the first update, which compiles the network, is left out."""
        lasted = now - self._stretch_began
        if self._stretch_from is None:
            self._begin_stretch(message.done, now)
        elif message.done > self._stretch_from and lasted >= (_SHORTEST if self._has_epoch_end else _LONGEST):
            self._seconds_an_update.append(lasted / (message.done - self._stretch_from))
            self._begin_stretch(message.done, now)
        self._done, self._total, self._counted_at = message.done, message.total, now

    def _begin_stretch(self, done: int, now: float) -> None:
        self._stretch_from, self._stretch_began, self._has_epoch_end = done, now, False

    def _left_of_training(self, now: float) -> float:
        left = median(self._seconds_an_update) * max(self._total - self._done, 0)
        return max(left - (now - self._counted_at), 0.9 * left)

    def _finishing(self) -> float:
        """Expected seconds of finishing, scaled by how much longer than expected TensorFlow took to load."""
        loading = self._began.get("training", 0.0) - self._began.get("starting", 0.0)
        return self._expected["finishing"] * max(loading / self._expected["starting"], 1.0)
