"""Which of the shown frames are kept while a class is held. No Qt here."""

import secrets
import time
from collections import Counter
from dataclasses import dataclass, field
from datetime import UTC, datetime

from smiledesk.core.records import Frame
from smiledesk.dataset.capture import capture
from smiledesk.dataset.picture_quality import Fault, QualityJudge
from smiledesk.dataset.sample_folder import NewSample
from smiledesk.gui.teach.collect.candidate import Candidate

SAMPLES_A_SECOND = 6


@dataclass(slots=True)
class Take:
    """All that is kept in one hold of a button. burst: what its samples share, so that training never splits them.

    handed_over: samples that were handed to the writer. kept: those that are on the disk.
    """

    label: str
    burst: str
    handed_over: int = 0
    kept: int = 0
    left_out: Counter[Fault] = field(default_factory=Counter)
    kept_at: float = float("-inf")
    considered: Frame | None = None


class Recorder:
    """Takes samples at most `SAMPLES_A_SECOND`, and leaves out what the user does not want.

    judge: told what is kept, so that it knows what comes near it. leave_out: the faults that the user wants none of.
    """

    def __init__(self, judge: QualityJudge) -> None:
        self._judge = judge
        self.leave_out: set[Fault] = {"blurred", "dark", "near_identical"}
        self.take: Take | None = None

    def begin(self, label: str) -> None:
        """A class is held from now on."""
        self.take = Take(label, new_burst())

    def end(self) -> Take | None:
        """Nothing is held any more; what the take came to."""
        take, self.take = self.take, None
        return take

    def unwanted(self, candidate: Candidate) -> tuple[Fault, ...]:
        """The faults for which a face is left out."""
        return tuple(fault for fault in candidate.quality.faults if fault in self.leave_out)

    def consider(self, candidate: Candidate) -> NewSample | None:
        """The sample that a frame gives while a class is held; None where it gives none."""
        take, now = self.take, time.monotonic()
        if take is None or candidate.frame is take.considered or now - take.kept_at < 1 / SAMPLES_A_SECOND:
            return None
        take.considered = candidate.frame
        unwanted = self.unwanted(candidate)
        if unwanted:
            take.left_out.update(unwanted[:1])
            return None
        take.kept_at = now
        return sample_of(candidate, take.label, take.burst)

    def hand_over(self, candidate: Candidate) -> None:
        """The sample that a frame gave is on its way to the disk."""
        if self.take is not None:
            self.take.handed_over += 1
        self._judge.keep(candidate.quality)


def sample_of(candidate: Candidate, label: str, burst: str) -> NewSample:
    """A face as a sample of a class, taken now."""
    kept = capture(candidate.frame.pixels, candidate.reading.square)
    return NewSample(kept, label, candidate.source, burst, datetime.now(UTC))


def new_burst() -> str:
    """A name that no other burst has."""
    return f"{datetime.now(UTC):%Y%m%d-%H%M%S}-{secrets.token_hex(2)}"
