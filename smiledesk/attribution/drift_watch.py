"""The drift of the followed face, smoothed over time, so that its texts do not flicker."""

import math
from dataclasses import dataclass

from smiledesk.attribution.drift import Comparison, Difference, Drift, Measures, TrainingFaces
from smiledesk.core.records import Analysis

_TIME_CONSTANT = 0.7
"""Seconds over which the measures are smoothed."""

_LONGEST_GAP = 2.0
"""Seconds without the face after which it is measured anew."""

_KEPT_FROM = 0.97
"""Share of the training faces that a difference which is shown must still exceed, so that it comes and goes rarely."""


@dataclass(frozen=True, slots=True)
class DriftReport:
    """The comparison of a face with the training faces."""

    drift: Drift | None = None
    """None while there is no face that could be measured."""
    unlike: Comparison | None = None
    """The comparison to show; None if the face is like the training faces."""


@dataclass(frozen=True, slots=True)
class _Seen:
    """A face with its smoothed measures."""

    face_id: int
    segment: int
    media_time: float
    measures: Measures
    shown: Difference | None


class DriftWatch:
    """Compares the followed face of one analysis after the other with the training faces; not thread-safe."""

    def __init__(self, faces: TrainingFaces) -> None:
        self._faces = faces
        self._seen: _Seen | None = None

    def report(self, analysis: Analysis) -> DriftReport:
        """Compare the followed face. The user's changes of the network do not count."""
        reading, trace = analysis.followed_reading, analysis.unchanged or analysis.trace
        if reading is None or reading.status == "lost" or trace is None:
            return DriftReport()
        measures = self._faces.measure(reading.square, trace)
        before = self._before(analysis)
        if before is not None:
            weight = 1 - math.exp(-(analysis.frame.media_time - before.media_time) / _TIME_CONSTANT)
            measures = {name: old + weight * (measures[name] - old) for name, old in before.measures.items()}
        drift = self._faces.compare(measures)
        unlike = _to_show(drift, None if before is None else before.shown)
        shown = None if unlike is None else unlike.difference
        self._seen = _Seen(reading.face_id, analysis.frame.segment, analysis.frame.media_time, measures, shown)
        return DriftReport(drift, unlike)

    def _before(self, analysis: Analysis) -> _Seen | None:
        """The followed face a moment ago; None if it is new, or the source does not continue."""
        seen, frame = self._seen, analysis.frame
        if seen is None or not frame.continuous or (seen.face_id, seen.segment) != (analysis.followed, frame.segment):
            return None
        return seen if 0 <= frame.media_time - seen.media_time <= _LONGEST_GAP else None


def _to_show(drift: Drift, shown: Difference | None) -> Comparison | None:
    """The difference that is shown already, while it lasts; else the largest one that is unlike the training faces."""
    kept = (one for one in drift.comparisons if one.difference == shown and (one.share >= _KEPT_FROM or one.is_unlike))
    new = (one for one in drift.comparisons if one.is_unlike)
    return next(kept, next(new, None))
