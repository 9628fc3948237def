"""A face's probability over time with no more points than a plot can show."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from smiledesk.recording.summary.episodes import BRIDGED_S
from smiledesk.recording.summary.recorded import RecordedFace, Recording, Times

_DENSE = 3
"""Values for each point from which points become means."""


@dataclass(frozen=True, slots=True, eq=False)
class Curve:
    """Points of a curve; NaN where it is interrupted."""

    places: Times
    """On the axis of `Recording.elapsed`."""
    values: NDArray[np.float64]
    low: NDArray[np.float64]
    high: NDArray[np.float64]
    """Lowest and highest value around each point."""
    of_means: bool
    """True if each point is the mean of its surroundings; else `low` and `high` are the values."""


def curve_of(recording: Recording, face: RecordedFace, values: NDArray[np.float32], points: int) -> Curve:
    """The curve of a face.

    Args:
        recording: the recording with the face.
        face: the face.
        values: `RecordedFace.raw` or `RecordedFace.smoothed` of the face.
        points: most points that the plot can show; denser values become means.
    """
    known = ~np.isnan(values)
    at = face.at[known]
    places, known_values = recording.elapsed[at], values[known].astype(np.float64)
    first, last = recording.elapsed[0], recording.elapsed[-1]
    width = (last - first) / points if last > first else 1.0
    if len(known_values) < _DENSE * points:
        breaks = _breaks(places, recording.segments[at], BRIDGED_S)
        drawn = np.insert(known_values, breaks, np.nan)
        return Curve(np.insert(places, breaks, np.nan), drawn, drawn, drawn, of_means=False)
    bins = ((places - first) / width).astype(int)
    (starts,) = np.nonzero(np.diff(bins, prepend=-1))
    counts = np.diff(starts, append=len(known_values))
    places = np.add.reduceat(places, starts) / counts
    breaks = _breaks(places, recording.segments[at[starts]], max(BRIDGED_S, 2 * width))
    return Curve(
        np.insert(places, breaks, np.nan),
        np.insert(np.add.reduceat(known_values, starts) / counts, breaks, np.nan),
        np.insert(np.minimum.reduceat(known_values, starts), breaks, np.nan),
        np.insert(np.maximum.reduceat(known_values, starts), breaks, np.nan),
        of_means=True,
    )


def _breaks(places: Times, segments: NDArray[np.int32], longest: float) -> NDArray[np.intp]:
    """Positions before which a curve is interrupted: a new segment, or no value for longer than some seconds."""
    return np.nonzero((np.diff(places) > longest) | (np.diff(segments) != 0))[0] + 1
