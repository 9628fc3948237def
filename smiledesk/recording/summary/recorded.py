"""A recording as arrays: its frames, the faces on them, and the markers."""

from dataclasses import dataclass, field
from enum import IntEnum

import numpy as np
from numpy.typing import NDArray

from smiledesk.core.errors import UserError

Times = NDArray[np.float64]
"""Seconds of the source."""


class RecordingError(UserError):
    """A table of readings cannot be summarised."""


class FaceState(IntEnum):
    """One face on one frame."""

    POSITIVE = 0
    """It has the label of the positive class: it smiles."""
    NEGATIVE = 1
    NO_FACE = 2
    """It has no row on this frame: it is not there yet, or gone."""
    LOST = 3
    """It is followed, but was not found on this frame."""
    TOO_SMALL = 4
    DROPPED = 5
    """The frame was not analysed, or the source gave none for a while."""

    @property
    def status(self) -> str:
        """Its name in tables, as the status of a reading."""
        return self.name.lower()

    @property
    def missing(self) -> bool:
        """True if nothing is known of the face's expression."""
        return self >= FaceState.NO_FACE


MISSING_STATES = tuple(state for state in FaceState if state.missing)


@dataclass(frozen=True, slots=True, eq=False)
class RecordedFace:
    """The rows of one face."""

    face: int
    """Its number in the table."""
    at: NDArray[np.intp]
    """Positions of its frames among those of the recording, rising; shape (rows,)."""
    states: NDArray[np.int8]
    """`FaceState` on each of them."""
    raw: NDArray[np.float32]
    """Probability of the positive class on the frame alone; NaN where there is none."""
    smoothed: NDArray[np.float32]
    """The smoothed one; all NaN if the table has no such column."""

    @property
    def values(self) -> NDArray[np.float32]:
        """The smoothed probabilities where the table has them, else those of the single frames."""
        return self.raw if np.isnan(self.smoothed).all() else self.smoothed


@dataclass(frozen=True, slots=True)
class RecordedMarker:
    """A named moment."""

    time: float
    """Seconds of the source."""
    segment: int
    name: str


@dataclass(frozen=True, slots=True)
class Threshold:
    """The threshold from a moment on."""

    time: float
    """Seconds of the source."""
    segment: int
    value: float | None
    """Probability from which the positive class is decided; None: a face is judged as all others again."""
    face: int | None = None
    """The face whose verdict is relative to its baseline; None: all others."""


@dataclass(frozen=True, slots=True, eq=False)
class Recording:
    """All that a table has of one source.

    A *segment* is a stretch in which the source's time never goes back: a film that starts over, a seek backwards and a
    new session begin another one.
    """

    name: str
    """The source, as the table's column ``file`` has it; else the table's own name."""
    positive: str
    """The class whose episodes are sought."""
    thresholds: tuple[Threshold, ...]
    """The first one and each change; empty where it is unknown, or if the likeliest class is decided."""
    times: Times
    """Start of each frame, shape (frames,)."""
    ends: Times
    """Its end: the start of the next one, or the usual distance of two frames later where a segment ends."""
    segments: NDArray[np.int32]
    """Its segment, from 0."""
    dropped: NDArray[np.bool_]
    """True for a frame that was not analysed, and for the time in which the source gave none."""
    dropped_frames: int
    """Rows that are marked as dropped."""
    faces: tuple[RecordedFace, ...]
    """In the order of their numbers."""
    markers: tuple[RecordedMarker, ...]
    """Markers that were not undone."""
    elapsed: Times = field(init=False)
    """Start of each frame on an axis that never goes back: the source's time, in which the next segment goes on."""

    def __post_init__(self) -> None:
        """Lay the segments end to end."""
        passed = np.cumsum(self.ends - self.times)[:-1]
        object.__setattr__(self, "elapsed", self.times[0] + np.concatenate(([0.0], passed)))

    @property
    def frames(self) -> int:
        """Frames that were analysed."""
        return int((~self.dropped).sum())

    @property
    def duration(self) -> float:
        """Length of all segments, in seconds."""
        return float((self.ends - self.times).sum())

    def place_of(self, segment: int, time: float) -> float:
        """The place of a moment on the axis of `elapsed`."""
        first = int(np.searchsorted(self.segments, segment))
        return float(self.elapsed[first] + time - self.times[first])

    def thresholds_of(self, face: int) -> list[tuple[float, float]]:
        """The first threshold of a face and each change: its place on the axis of `elapsed`, and its value."""
        steps: list[tuple[float, float]] = []
        of_all = own = None
        placed = [(self.place_of(one.segment, one.time), one) for one in self.thresholds if one.face in (None, face)]
        for place, threshold in sorted(placed, key=lambda it: it[0]):
            if threshold.face is None:
                of_all = threshold.value
            else:
                own = threshold.value
            current = of_all if own is None else own
            if current is not None:
                steps.append((place, current))
        return steps

    def time_at(self, place: float) -> float:
        """The time of the source at a place on the axis of `elapsed`."""
        at = max(int(np.searchsorted(self.elapsed, place, side="right")) - 1, 0)
        return float(self.times[at] + place - self.elapsed[at])

    def states_of(self, face: RecordedFace) -> NDArray[np.int8]:
        """The `FaceState` of one face on every frame of the recording."""
        states = np.where(self.dropped, FaceState.DROPPED, FaceState.NO_FACE).astype(np.int8)
        states[face.at] = face.states
        return states
