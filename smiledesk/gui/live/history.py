"""The probabilities of all faces since the source was opened, in memory that does not grow."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from math import isnan
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

Points = NDArray[np.void]
"""Rows of `_POINT`, sorted by time."""

_POINT = np.dtype(
    [("at", "f8"), ("media_time", "f8"), ("face", "i4"), ("smoothed", "f4"), ("raw", "f4"), ("followed", "?")]
)
"""A face on a frame; a frame without faces is a point of face 0. Unknown probabilities are NaN."""

NOBODY = 0
"""Number of the face in the point of a frame without faces."""

CAPACITY = 1 << 17
"""Points that are kept: 4 MB."""

WHOLE = 120.0
"""Seconds of the newest points that are never thinned out."""

_FIRST_STRETCH = 0.5
"""Seconds of a stretch of time when points are first thinned out; doubled whenever that is not enough."""

_LONGEST_STRETCH = 600.0
"""Seconds of a stretch of time at most; if even that is not enough, the oldest points are dropped."""

_LONGEST_GAP = 0.5
"""Seconds without a point after which a face's line is broken."""


class Point(NamedTuple):
    """A row of `_POINT`."""

    at: float
    """`time.monotonic` seconds."""
    media_time: float
    face: int
    smoothed: float
    raw: float
    followed: bool


@dataclass(frozen=True, slots=True)
class FacePoint:
    """A face's probabilities on one frame."""

    face_id: int
    smoothed: float | None
    """None before the first verdict."""
    raw: float | None
    """None if the face was not judged on this frame."""
    followed: bool = False


class History:
    """The points of a session. Old ones are thinned out to the smallest and the largest of each stretch of time."""

    def __init__(self, capacity: int = CAPACITY) -> None:
        self._points: Points = np.zeros(capacity, _POINT)
        self._count = 0
        self._stretch = _FIRST_STRETCH
        self._thinned_until = -np.inf
        """Time up to which points are thinned out."""

    def __len__(self) -> int:
        return self._count

    @property
    def first(self) -> float | None:
        """Time of the first frame; None before it."""
        return float(self._points["at"][0]) if self._count else None

    @property
    def newest(self) -> float | None:
        """Time of the newest frame; None before the first."""
        return float(self._points["at"][self._count - 1]) if self._count else None

    def add(self, at: float, media_time: float, faces: Iterable[FacePoint]) -> None:
        """Add the faces of a frame.

        Args:
            at: `time.monotonic` seconds. The newest frame is replaced by one of its time, which was judged again.
            media_time: seconds in the source's own time.
            faces: may be empty.
        """
        newest = self.newest
        if newest is not None and at <= newest:
            at, self._count = newest, self._first_from(newest)
        for face in tuple(faces) or (FacePoint(NOBODY, None, None),):
            if self._count == len(self._points):
                self._thin_out()
            row = (at, media_time, face.face_id, _number(face.smoothed), _number(face.raw), face.followed)
            self._points[self._count] = row
            self._count += 1

    def between(self, start: float, end: float) -> Points:
        """The points of a stretch of time, both ends included; a view, to be read before the next `add`."""
        return self._points[self._first_from(start) : bisect_right(self._points["at"], end, 0, self._count)]

    def nearest(self, at: float) -> Points:
        """The points of the frame that is nearest to a time; empty before the first."""
        if not self._count:
            return self._points[:0]
        times = self._points["at"]
        after = min(self._first_from(at), self._count - 1)
        before = max(after - 1, 0)
        nearest = float(times[before if at - times[before] <= times[after] - at else after])
        return self.between(nearest, nearest)

    def lines(self, start: float, end: float) -> list[list[Point]]:
        """The lines of all faces in a stretch of time; each has the points of one face, without a gap.

        A line begins at the last point before the stretch, so that it reaches the edge of a plot.
        """
        lines: list[list[Point]] = []
        newest: dict[int, list[Point]] = {}
        # Plain Python is faster than numpy for a few points, which are requested many times a second.
        for point in map(Point._make, self.between(start - self._gap(start), end + self._gap(end)).tolist()):
            if point.face == NOBODY or isnan(point.smoothed):
                continue
            line = newest.get(point.face)
            if line is None or point.at - line[-1].at > self._gap(line[-1].at):
                line = newest[point.face] = []
                lines.append(line)
            elif point.at <= start:
                line.clear()
            line.append(point)
        return lines

    def _first_from(self, at: float) -> int:
        """The place of the first point from a time on."""
        # numpy's own search copies a column of records, all of it, each time.
        return bisect_left(self._points["at"], at, 0, self._count)

    def _gap(self, at: float) -> float:
        """Seconds without a point after which a line is broken at a time."""
        return _LONGEST_GAP + 2 * self._stretch if at < self._thinned_until else _LONGEST_GAP

    def _thin_out(self) -> None:
        """Thin out old points in ever longer stretches of time, until half of the memory is free."""
        points, most = self._points[: self._count], len(self._points) // 2
        times = points["at"]
        # A crowd may fill all of the memory within the time that is kept whole.
        whole_from = max(times[-1] - WHOLE, times[-(most // 2)])
        old, recent = points[times < whole_from], points[times >= whole_from]
        old = _extremes(old, self._stretch)
        while len(old) + len(recent) > most and self._stretch < _LONGEST_STRETCH:
            self._stretch *= 2
            old = _extremes(old, self._stretch)
        kept = np.concatenate([old, recent])[-most:]
        self._thinned_until = whole_from
        self._count = len(kept)
        self._points[: self._count] = kept


def _extremes(points: Points, stretch: float) -> Points:
    """The points with the smallest and the largest probability of each face in each stretch of time."""
    place = np.floor(points["at"] / stretch).astype(np.int64)
    group = (place - place[:1]) * (1 << 31) + points["face"]
    order = np.argsort(group, kind="stable")
    group, values = group[order], np.nan_to_num(points["smoothed"][order])
    begins = _group_starts(group)
    number = np.cumsum(np.r_[0, group[1:] != group[:-1]])
    # The first point of all stays: it is the beginning of the session.
    chosen = [begins[:1]]
    for reduce in (np.minimum.reduceat, np.maximum.reduceat):
        extreme = np.flatnonzero(values == reduce(values, begins)[number])
        chosen.append(extreme[_group_starts(number[extreme])])
    kept: Points = points[np.unique(order[np.concatenate(chosen)])]
    return kept


def _group_starts(group: NDArray[np.int64]) -> NDArray[np.intp]:
    """Index of the first element of each group, in sorted groups."""
    return np.flatnonzero(np.r_[True, group[1:] != group[:-1]])


def _number(value: float | None) -> float:
    return np.nan if value is None else value
