"""Baselines: the logit of a person's neutral face, taken over three seconds, as that person's own zero."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from math import hypot
from typing import Literal

from smiledesk.core.errors import UserError
from smiledesk.core.records import FaceSquare
from smiledesk.core.translatable import Translatable
from smiledesk.network.decision_rule import DecisionRule, log_odds, probability_at

DURATION = 3.0
"""Seconds of the source's time over which a baseline is taken."""

TYPICAL_NEUTRAL_LOGIT = -4.5
"""Mean logit of a neutral face: 1,179 photographs in LFW, the bundled model (``tests/measurements/baseline.py``)."""

_LONGEST_GAP = 0.5
"""Seconds for which the face may be lost or too small."""

_FARTHEST_MOVE = 0.5
"""Distance that its centre may move, in sides of its first square."""

_LARGEST_SCALE = 1.5
"""Ratio by which its size may grow or shrink."""


class BaselineError(UserError):
    """No baseline can be taken."""


@dataclass(frozen=True, slots=True)
class UsableFrame:
    """A frame on which the face could be judged."""

    square: FaceSquare
    logit: float
    """Log-odds of the positive class on this frame alone."""


@dataclass(frozen=True, slots=True)
class BaselineAttempt:
    """A baseline that is being taken; all times are the source's, in seconds."""

    face_id: int
    started_at: float
    seen_at: float
    """Time of the last usable frame; at first the start."""

    now: float
    first_square: FaceSquare | None = None
    logit_sum: float = 0.0
    frame_count: int = 0

    @property
    def seconds_left(self) -> float:
        """Seconds until it is complete."""
        return max(0.0, self.started_at + DURATION - self.now)

    @property
    def logit(self) -> float:
        """The mean logit of the usable frames so far."""
        return self.logit_sum / self.frame_count

    def after(self, now: float, frame: UsableFrame | None) -> "BaselineAttempt":
        """The attempt after one more frame. frame: None where the face was lost or too small.

        Raises:
            BaselineError: the face is lost for too long, or has moved away.
        """
        if frame is None:
            if now - self.seen_at > _LONGEST_GAP:
                raise BaselineError("no baseline was taken: the face was lost; stay in view, and try again")
            return replace(self, now=now)
        first = self.first_square or frame.square
        if _is_elsewhere(frame.square, first):
            raise BaselineError("no baseline was taken: the face moved away; hold still, and try again")
        return replace(
            self,
            now=now,
            seen_at=now,
            first_square=first,
            logit_sum=self.logit_sum + frame.logit,
            frame_count=self.frame_count + 1,
        )


@dataclass(frozen=True, slots=True)
class BaselineStatus:
    """The state of the last request for a baseline."""

    state: Literal["none", "taking", "taken", "refused"] = "none"
    """none: nothing was requested, or the baselines are gone."""

    face_id: int | None = None
    seconds_left: float = 0.0
    """Seconds of the source's time, while it is taken."""

    message: str = ""
    """The reason and what to do, if it was refused."""


class Baselines:
    """The baselines of the faces in view. Each goes with the identity of its face."""

    def __init__(self) -> None:
        self._logits: dict[int, float] = {}
        self._requested: int | None = None
        self._attempt: BaselineAttempt | None = None
        self._status = BaselineStatus()

    @property
    def status(self) -> BaselineStatus:
        """The state of the last request."""
        return self._status

    def of(self, face_id: int) -> float | None:
        """The baseline of a face, in log-odds of the positive class; None for none."""
        return self._logits.get(face_id)

    def rules(self, rule: DecisionRule) -> dict[int, DecisionRule]:
        """The rule for each face with a baseline, so that its verdict is relative to that. rule: for the others.

        A person's neutral face counts as a typical one: the threshold moves, in log-odds, by the difference of both.
        """
        odds = log_odds(rule.threshold) - TYPICAL_NEUTRAL_LOGIT
        return {face: replace(rule, threshold=probability_at(odds + logit)) for face, logit in self._logits.items()}

    def take(self, face_id: int) -> None:
        """Take the baseline of a face from the next frame on; an older one stays until then."""
        self._requested, self._attempt = face_id, None
        self._status = BaselineStatus("taking", face_id, DURATION)

    def refuse(self, message: Translatable) -> None:
        """End the attempt under way, if there is one, with the reason."""
        if self._requested is not None:
            self._status = BaselineStatus("refused", self._requested, message=message)
            self._requested = self._attempt = None

    def forget(self) -> None:
        """Forget all of them; an attempt under way is refused."""
        self.refuse(Translatable("no baseline was taken: the picture or the model changed meanwhile; try again"))
        self._logits = {}
        if self._status.state == "taken":
            self._status = BaselineStatus()

    def keep_only(self, face_ids: Iterable[int]) -> None:
        """Forget those of all other faces."""
        kept = set(face_ids)
        self._logits = {face_id: logit for face_id, logit in self._logits.items() if face_id in kept}
        if self._status.state == "taken" and self._status.face_id not in kept:
            self._status = BaselineStatus()

    def continue_with(self, now: float, frames: dict[int, UsableFrame]) -> None:
        """Go on with the attempt under way. now: the frame's time. frames: of the faces that could be judged."""
        if self._requested is None:
            return
        face_id = self._requested
        attempt = self._attempt or BaselineAttempt(face_id, started_at=now, seen_at=now, now=now)
        try:
            self._attempt = attempt = attempt.after(now, frames.get(face_id))
        except BaselineError as error:
            self.refuse(error.text)
            return
        self._status = BaselineStatus("taking", face_id, attempt.seconds_left)
        if attempt.seconds_left == 0:
            self._logits[face_id] = attempt.logit
            self._status = BaselineStatus("taken", face_id)
            self._requested = self._attempt = None


def _is_elsewhere(square: FaceSquare, first: FaceSquare) -> bool:
    moved = hypot(square.cx - first.cx, square.cy - first.cy) > _FARTHEST_MOVE * first.size
    scale = square.size / first.size
    return moved or not 1 / _LARGEST_SCALE <= scale <= _LARGEST_SCALE
