"""The frames that are kept while a class is held. No Qt here."""

import secrets
import time
from collections import Counter
from dataclasses import dataclass, field
from datetime import UTC, datetime

from smiledesk.core.records import Frame
from smiledesk.dataset.capture import capture
from smiledesk.dataset.new_sample import NewSample
from smiledesk.dataset.picture_quality import FAULTS, Fault, QualityJudge
from smiledesk.gui.teach.collect.shown_frame import Candidate

SAMPLES_A_SECOND = 6


@dataclass(slots=True)
class Take:
    """The samples of one hold of a class."""

    label: str
    burst: str
    """Name that its samples share, so that training keeps them on one side of the split."""
    handed_over: int = 0
    """Samples that were handed to the writer."""
    kept: int = 0
    """Samples that are on the disk."""
    left_out: Counter[Fault] = field(default_factory=Counter)
    """Frames that were left out, by their first fault."""
    kept_at: float = float("-inf")
    """`time.monotonic` seconds of the last sample."""
    considered: Frame | None = None
    """The last frame that was considered."""


class TakeRecorder:
    """Chooses the frames to keep: at most `SAMPLES_A_SECOND`, and none with a fault that the user excludes."""

    def __init__(self, judge: QualityJudge) -> None:
        """judge: learns of every frame that is kept, to recognise near-identical ones."""
        self._judge = judge
        self._excluded: set[Fault] = set(FAULTS)
        self.take: Take | None = None

    def exclude(self, faults: set[Fault]) -> None:
        """Keep no frame with one of these faults from now on."""
        self._excluded = faults

    def begin(self, label: str) -> None:
        """Begin a take of a class."""
        self.take = Take(label, new_burst())

    def end(self) -> Take | None:
        """End the take, and return it."""
        take, self.take = self.take, None
        return take

    def consider(self, candidate: Candidate) -> NewSample | None:
        """The sample to keep; None without a take, too soon after the last sample, or with an excluded fault."""
        take, now = self.take, time.monotonic()
        if take is None or candidate.frame is take.considered or now - take.kept_at < 1 / SAMPLES_A_SECOND:
            return None
        take.considered = candidate.frame
        fault = next((fault for fault in candidate.quality.faults if fault in self._excluded), None)
        if fault is not None:
            take.left_out[fault] += 1
            return None
        take.kept_at = now
        return sample_of(candidate, take.label, take.burst)

    def hand_over(self, candidate: Candidate) -> None:
        """Count a sample that was handed to the writer."""
        if self.take is not None:
            self.take.handed_over += 1
        self._judge.keep(candidate.quality)


def sample_of(candidate: Candidate, label: str, burst: str) -> NewSample:
    """A face as a sample of a class, taken now."""
    kept = capture(candidate.frame.pixels, candidate.reading.square)
    return NewSample(kept, label, candidate.source, burst, datetime.now(UTC))


def new_burst() -> str:
    """A name for a burst that no other burst has."""
    return f"{datetime.now(UTC):%Y%m%d-%H%M%S}-{secrets.token_hex(2)}"
