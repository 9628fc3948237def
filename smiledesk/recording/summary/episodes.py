"""Smile episodes and shares of time of every recorded face.

Every frame stands for the time until the next one. So the time of a recording is tiled, for each face, by *spans* in
which its state is the same; an *episode* is made of the spans in which it smiles.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from smiledesk.recording.summary.recorded import (
    MISSING_STATES,
    FaceState,
    RecordedFace,
    RecordedMarker,
    Recording,
    Times,
)

BRIDGED_S = 0.5
"""Seconds for which a face may be missing without an end of its episode: the tracker keeps a face about as long."""


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of time in which a face's state is the same."""

    state: FaceState
    segment: int
    start: float
    end: float
    """Seconds of the source."""
    first: int
    last: int
    """Its frames: positions in the recording, the last one excluded."""

    @property
    def duration(self) -> float:
        """Seconds."""
        return self.end - self.start


@dataclass(frozen=True, slots=True)
class Episode:
    """One smile of one face."""

    face: int
    number: int
    """Counts the episodes of the face from 1."""
    segment: int
    """Part of the recording, from 0."""
    onset: float
    """Start of the first frame with the positive label, in seconds of the source."""
    offset: float
    """End of the last one."""
    onset_seen: bool
    """True if the face was seen not smiling at most `BRIDGED_S` before; else the episode may have begun earlier."""
    offset_seen: bool
    """True if the face was seen not smiling at most `BRIDGED_S` after; else the episode may have gone on."""
    peak_time: float
    """Start of the first frame with the highest probability."""
    peak: float
    mean: float
    """Mean probability over its time, missing time left out; NaN, as `peak`, if the table has no probabilities."""
    missing: float
    """Seconds of it in which the face was missing."""

    @property
    def duration(self) -> float:
        """Seconds from onset to offset."""
        return self.offset - self.onset


@dataclass(frozen=True, slots=True)
class FaceSummary:
    """One face over the whole recording."""

    face: int
    frames: int
    """Frames on which it was judged."""
    positive: float
    """Seconds in which it smiles."""
    judged: float
    """Seconds in which it was judged."""
    missing: dict[FaceState, float]
    """Seconds without a judgement, by the reason; with `judged`, they are the recording's duration."""
    spans: tuple[Span, ...]
    """Its states in order, without a gap."""
    episodes: tuple[Episode, ...]

    @property
    def share(self) -> float:
        """Share of the judged time in which it smiles; NaN if it was never judged."""
        return self.positive / self.judged if self.judged else float("nan")


@dataclass(frozen=True, slots=True, eq=False)
class Summary:
    """A recording in numbers."""

    recording: Recording
    faces: tuple[FaceSummary, ...]
    """In the order of their numbers."""

    @property
    def markers(self) -> tuple[RecordedMarker, ...]:
        """The markers that were not undone."""
        return self.recording.markers


def summary_of(recording: Recording) -> Summary:
    """Return the numbers of every face."""
    return Summary(recording, tuple(_face_summary(recording, face) for face in recording.faces))


def _face_summary(recording: Recording, face: RecordedFace) -> FaceSummary:
    spans = tuple(_spans(recording, face))
    seconds = {state: sum((span.duration for span in spans if span.state is state), 0.0) for state in FaceState}
    return FaceSummary(
        face=face.face,
        frames=int((face.states < FaceState.NO_FACE).sum()),
        positive=seconds[FaceState.POSITIVE],
        judged=seconds[FaceState.POSITIVE] + seconds[FaceState.NEGATIVE],
        missing={state: seconds[state] for state in MISSING_STATES},
        spans=spans,
        episodes=tuple(
            _episode(number, recording, face, spans, smiles) for number, smiles in enumerate(_smiles(spans), start=1)
        ),
    )


def _spans(recording: Recording, face: RecordedFace) -> Iterator[Span]:
    states, segments = recording.states_of(face), recording.segments
    changes = np.nonzero(np.diff(states) | np.diff(segments))[0] + 1
    for first, last in pairwise([0, *changes.tolist(), len(states)]):
        yield Span(
            FaceState(int(states[first])),
            int(segments[first]),
            float(recording.times[first]),
            float(recording.ends[last - 1]),
            first,
            last,
        )


def _smiles(spans: Sequence[Span]) -> Iterator[tuple[int, ...]]:
    """The indices of the smiling spans of each episode."""
    smiles: list[int] = []
    for index, span in enumerate(spans):
        before = spans[smiles[-1]] if smiles else span
        ends = (
            span.segment != before.segment
            or span.state is FaceState.NEGATIVE
            or (span.state is FaceState.POSITIVE and span.start - before.end > BRIDGED_S)
        )
        if ends and smiles:
            yield tuple(smiles)
            smiles = []
        if span.state is FaceState.POSITIVE:
            smiles.append(index)
    if smiles:
        yield tuple(smiles)


def _episode(
    number: int, recording: Recording, face: RecordedFace, spans: Sequence[Span], smiles: Sequence[int]
) -> Episode:
    first, last = spans[smiles[0]], spans[smiles[-1]]
    rows = _rows_in(face, (spans[index] for index in smiles))
    values, at = face.values[rows].astype(np.float64), face.at[rows]
    known = ~np.isnan(values)
    values, at = values[known], at[known]
    weights = recording.ends[at] - recording.times[at]
    highest = int(at[values.argmax()]) if len(values) else first.first
    return Episode(
        face=face.face,
        number=number,
        segment=first.segment,
        onset=first.start,
        offset=last.end,
        onset_seen=_is_seen((spans[index] for index in range(smiles[0] - 1, -1, -1)), first),
        offset_seen=_is_seen((spans[index] for index in range(smiles[-1] + 1, len(spans))), last),
        peak_time=float(recording.times[highest]),
        peak=float(values.max()) if len(values) else float("nan"),
        mean=_mean(values, weights),
        missing=sum((span.duration for span in spans[smiles[0] : smiles[-1]] if span.state.missing), 0.0),
    )


def _mean(values: NDArray[np.float64], weights: Times) -> float:
    """The mean of values, each weighted by its time."""
    if not len(values):
        return float("nan")
    return float(np.average(values, weights=weights) if weights.any() else values.mean())


def _rows_in(face: RecordedFace, spans: Iterable[Span]) -> NDArray[np.intp]:
    """The rows of a face in some spans."""
    bounds = [np.searchsorted(face.at, (span.first, span.last)) for span in spans]
    return np.concatenate([np.arange(first, last) for first, last in bounds])


def _is_seen(neighbours: Iterable[Span], smile: Span) -> bool:
    """True if the face was seen not smiling next to a smile. neighbours: the spans from there on, the nearest first."""
    for span in neighbours:
        distance = max(smile.start - span.end, span.start - smile.end)
        if span.segment != smile.segment or distance > BRIDGED_S:
            return False
        if not span.state.missing:
            return True
    return False
