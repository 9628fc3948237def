"""The smile shutter: analyses in, its state out. Its only clock is the frames' own time.

A face smiles while its verdict is the model's positive class, certain or not: a faint smile is a smile. The verdict is
smoothed, and the tracker keeps a face that is out of sight for 0.3 s, so that no flicker of either starts a hold anew.
A picture is taken only while the smiling faces are in view.

A countdown goes on when the smile stops. The smile starts it, as on cameras with a smile timer; people then talk and
pose, and one that stopped and started again would never end in front of a group. The burst at its end keeps the frame
with the best smile. It takes no picture of an empty place, unless one was requested.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final

from smiledesk.core.errors import UserError
from smiledesk.core.setting import Setting, faults_of

if TYPE_CHECKING:
    # Commands read the settings of a rule, and start without numpy.
    from smiledesk.core.records import Analysis, FaceReading

BYSTANDER_BELOW: Final = 0.4
"""Share of the largest face's side below which a face is a bystander's.

The smallest face of a group measures 0.57 and more, that of somebody who passes at four metres, while the guest stands
at one and a half, 0.3.
"""

LONGEST_GAP: Final = 1.5
"""Seconds between two frames from which nothing is known of the time between. The slowest cameras give one a second."""

_ROUNDING: Final = 1e-6
"""Seconds within which two times are equal."""


class ShutterRuleError(UserError, ValueError):
    """A rule makes no sense; the line says what to change. A `ValueError`, so that the settings' decoder reports it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ShutterRule:
    """The condition for a picture, and the times of hold, countdown, burst and cool-down."""

    least_smiling: Annotated[
        int | None,
        Setting(help="Smallest number of faces that have to smile.", option="--shutter", least=1, most=50),
    ] = None
    """None: all faces in view. Bystanders and faces that are too small to be judged never count."""
    hold_seconds: Annotated[
        float,
        Setting(
            help="Seconds for which they have to smile, all at the same time.",
            option="--hold",
            least=0,
            most=10,
        ),
    ] = 0.5
    countdown_seconds: Annotated[
        float,
        Setting(
            help="Seconds to count down before the picture is taken.",
            option="--countdown",
            least=0,
            most=30,
        ),
    ] = 0.0
    cool_down_seconds: Annotated[
        float,
        Setting(
            help="Seconds after a picture in which none is taken.",
            option="--cool-down",
            least=0.5,
            most=600,
        ),
    ] = 3.0
    burst_seconds: Annotated[
        float, Setting(help="Seconds of the burst of which the best frame is kept; 0: one frame.", least=0, most=3)
    ] = 0.3
    burst_frames: Annotated[int, Setting(help="Frames of the burst at most.", least=1, most=30)] = 10

    def __post_init__(self) -> None:
        """Check the limits.

        Raises:
            ShutterRuleError: a number is beyond them.
        """
        for fault in faults_of(self):
            raise ShutterRuleError(fault)

    def required(self, faces: int) -> int:
        """The number of faces that have to smile if so many are in view; at least 1."""
        return max(self.least_smiling or faces, 1)

    def reached(self, values: Iterable[float], faces: int) -> float | None:
        """The value that the required number of faces reach; None if too few of them have one.

        Args:
            values: of those faces that have one.
            faces: number of all faces.
        """
        highest = sorted(values, reverse=True)
        required = self.required(faces)
        return highest[required - 1] if len(highest) >= required else None


@dataclass(frozen=True, slots=True)
class ShutterRequest:
    """A shutter that starts with the program, as of ``smiledesk record --shutter``."""

    rule: ShutterRule
    folder: Path
    """Folder of the pictures."""
    picture_taken: Callable[[Path], object]
    """Called with the path of each picture, from any thread."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """Too few faces smile."""

    smiling: int
    required: int
    """At least 1."""


@dataclass(frozen=True, slots=True)
class Holding:
    """Enough faces smile, not for long enough yet."""

    share: float
    """Share of the time for which they have to smile, 0 to 1."""


@dataclass(frozen=True, slots=True)
class CountingDown:
    """The rule was fulfilled, and the picture will be taken."""

    seconds_left: float


@dataclass(frozen=True, slots=True)
class Capturing:
    """This frame belongs to the burst."""

    number: int
    """Number of the frame in the burst, from 1."""
    seconds: float
    """Since the burst's first frame."""


@dataclass(frozen=True, slots=True)
class CoolingDown:
    """A picture was taken a moment ago."""

    seconds_left: float


ShutterState = Waiting | Holding | CountingDown | Capturing | CoolingDown


class Shutter:
    """Follows the faces of one source by one rule; not thread-safe."""

    def __init__(self, rule: ShutterRule, positive_class: str) -> None:
        """positive_class: the class that means a smile."""
        self._rule = rule
        self._positive_class = positive_class
        self._state: ShutterState = Waiting(0, 1)
        self._smiled_for: dict[int, float] = {}
        """face_id -> seconds for which a face has been smiling; only those that smile now."""
        self._time: float | None = None
        self._requested = False

    @property
    def state(self) -> ShutterState:
        """The state after the last frame."""
        return self._state

    def request(self) -> None:
        """Count down and take a picture, smile or not, as at the press of a button; may be called from any thread."""
        self._requested = True

    def update(self, analysis: "Analysis") -> ShutterState:
        """The state after the next frame; a frame that could not be analysed changes nothing.

        After a seek, a loop, a reconnection, or a gap of more than `LONGEST_GAP` seconds, smiles count from the new
        frame on, and a countdown or burst ends. A cool-down goes on.
        """
        if analysis.failure:
            return self._state
        now = analysis.frame.media_time
        elapsed = 0.0 if self._time is None else now - self._time
        continues = analysis.frame.continuous and 0 <= elapsed <= LONGEST_GAP
        self._time = now
        faces = counted_faces(analysis.readings)
        before = self._smiled_for if continues else {}
        smiling = [face.face_id for face in faces if face.label == self._positive_class]
        self._smiled_for = {face_id: before[face_id] + elapsed if face_id in before else 0.0 for face_id in smiling}
        self._state = self._next_state(faces, max(elapsed, 0.0), continues=continues)
        return self._state

    def _next_state(self, faces: Sequence["FaceReading"], elapsed: float, *, continues: bool) -> ShutterState:
        match self._state:
            case Waiting() | Holding() | CoolingDown() if self._requested:
                return self._begin()
            case CoolingDown(left):
                return self._cool_down(left - elapsed, faces)
            case CountingDown(left) if continues:
                return self._count_down(left - elapsed, faces)
            case Capturing(number, seconds) if continues and self._burst_goes_on(number, seconds + elapsed):
                return Capturing(number + 1, seconds + elapsed)
            case Capturing():
                return CoolingDown(self._rule.cool_down_seconds)
        return self._watch(faces)

    def _cool_down(self, left: float, faces: Sequence["FaceReading"]) -> ShutterState:
        if left > _ROUNDING:
            return CoolingDown(left)
        # Every picture takes a hold of its own.
        self._smiled_for = dict.fromkeys(self._smiled_for, 0.0)
        return self._watch(faces)

    def _count_down(self, left: float, faces: Sequence["FaceReading"]) -> ShutterState:
        if left > _ROUNDING:
            return CountingDown(left)
        return self._capture() if faces or self._requested else self._watch(faces)

    def _burst_goes_on(self, frames: int, seconds: float) -> bool:
        return frames < self._rule.burst_frames and seconds <= self._rule.burst_seconds + _ROUNDING

    def _begin(self) -> ShutterState:
        return CountingDown(self._rule.countdown_seconds) if self._rule.countdown_seconds else self._capture()

    def _capture(self) -> ShutterState:
        self._requested = False
        return Capturing(1, 0.0)

    def _watch(self, faces: Sequence["FaceReading"]) -> ShutterState:
        """The state by the smiles of this frame."""
        rule, smiled_for = self._rule, self._smiled_for
        held = rule.reached(smiled_for.values(), len(faces))
        if held is None:
            return Waiting(len(smiled_for), rule.required(len(faces)))
        in_view = [face.face_id for face in faces if face.status != "lost" and face.face_id in smiled_for]
        held_in_view = rule.reached((smiled_for[face_id] for face_id in in_view), len(faces))
        if held_in_view is None or held_in_view < rule.hold_seconds - _ROUNDING:
            return Holding(min(held / rule.hold_seconds, 1.0) if rule.hold_seconds else 1.0)
        return self._begin()


def counted_faces(readings: Sequence["FaceReading"]) -> tuple["FaceReading", ...]:
    """The faces that a rule counts: judged, and no bystanders, whose faces are far smaller than the largest one."""
    largest = max((reading.square.size for reading in readings), default=0.0)
    return tuple(
        reading
        for reading in readings
        if reading.status != "too_small" and reading.square.size >= BYSTANDER_BELOW * largest
    )
