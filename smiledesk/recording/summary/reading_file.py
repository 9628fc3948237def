"""Tables of readings, as ``smiledesk record`` and ``smiledesk classify`` write them, become recordings."""

import math
import time
from array import array
from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import msgspec
import numpy as np
from numpy.typing import NDArray

from smiledesk.core.decoding import DecodingError, decoding
from smiledesk.core.escaping import one_line
from smiledesk.core.reading_columns import DROPPED, MARKER, MARKER_UNDONE, NO_FACE, Row
from smiledesk.core.translatable import Translatable
from smiledesk.dataset.class_names import class_to_show
from smiledesk.recording.sidecar import sidecar_path
from smiledesk.recording.summary.recorded import (
    FaceState,
    RecordedFace,
    RecordedMarker,
    Recording,
    RecordingError,
    Threshold,
    Times,
)
from smiledesk.recording.summary.row_values import RowValues
from smiledesk.recording.summary.table_rows import Cells, table_rows

_RAW, _SMOOTHED = "p_", "smoothed_"

_HOLE_S = 0.5
_HOLE_FRAMES = 3
"""A frame is followed by a hole if the next one is both this many seconds and this many usual distances away."""

_YIELD_EVERY = 100
"""Rows after which other threads may run: the interpreter itself lets the live view wait for five milliseconds."""

_DEFAULT_THRESHOLD = 0.5
"""For a table without labels whose threshold is unknown."""

_MISSING = {state.status: state for state in (FaceState.NO_FACE, FaceState.LOST, FaceState.TOO_SMALL)}
_JUDGED = {"", "ok", "uncertain"}


class _Since(msgspec.Struct):
    """The threshold from a moment of a recording on, of all faces or of one."""

    session: str
    time: float
    threshold: float | None = None
    face: int | None = None


class _Model(msgspec.Struct):
    positive_class: str | None = None


class _Sidecar(msgspec.Struct):
    """The part of a sidecar that a summary needs: of ``record``, or of ``classify``, where ``model`` is a name."""

    model: _Model | str = ""
    positive_class: str | None = None
    threshold: float | None = None
    thresholds: tuple[_Since, ...] = ()
    baselines: tuple[_Since, ...] = ()

    @property
    def positive(self) -> str | None:
        """The class that the threshold is about."""
        return self.model.positive_class if isinstance(self.model, _Model) else self.positive_class


def read_recordings(
    path: Path, positive: str | None = None, report: Callable[[str], None] = lambda _line: None
) -> tuple[Recording, ...]:
    """Read every source of a table: one of ``record``, each film of ``classify``.

    Args:
        path: a CSV or a table of JSON lines. What its sidecar says of the positive class and the threshold is used.
        positive: the class whose episodes are sought; None: the sidecar's, else the class that the program would show.
        report: gets a line on what is left out: a row that was cut off, pictures, which have no time.

    Raises:
        RecordingError: it is no such table, or nothing in it has a time.
    """
    sidecar = _sidecar_of(path)
    reader: _TableReader | None = None
    for line, cells in table_rows(path, report):
        if reader is None:
            reader = _TableReader(path, _positive_class(path, cells, positive, sidecar), sidecar)
        reader.add(line, cells)
        if line % _YIELD_EVERY == 0:
            time.sleep(0)
    recordings = () if reader is None else reader.recordings()
    timed = tuple(recording for recording in recordings if recording.duration > 0)
    if not timed:
        raise RecordingError("'{path}' has no frames over time: give the table of a recording or of a film", path=path)
    if len(timed) < len(recordings):
        left_out = len(recordings) - len(timed)
        report(
            Translatable("'{path}': pictures have no time, and are left out: {number:,}", path=path, number=left_out)
        )
    return timed


def recording_of(rows: Iterable[Row], name: str, positive: str) -> Recording | None:
    """The rows of one source, with labels, as a recording; None if there are none.

    positive: the class whose episodes are sought.
    """
    reader = _TableReader(Path(name), positive, _Sidecar())
    for line, row in enumerate(rows, start=1):
        reader.add(line, row)
    return next(iter(reader.recordings()), None)


def _sidecar_of(path: Path) -> _Sidecar:
    """The sidecar of a table; an empty one if there is none that can be read."""
    try:
        with decoding():
            return msgspec.json.decode(sidecar_path(path).read_bytes(), type=_Sidecar)
    except (OSError, DecodingError):
        return _Sidecar()


def _positive_class(path: Path, cells: Cells, chosen: str | None, sidecar: _Sidecar) -> str:
    classes = tuple(
        dict.fromkeys(name.removeprefix(kind) for kind in (_RAW, _SMOOTHED) for name in cells if name.startswith(kind))
    )
    if not classes:
        received = one_line(", ".join(cells))
        raise RecordingError(
            "'{path}' needs a column of probabilities, such as 'p_smile'. Received: {received}",
            path=path,
            received=received,
        )
    if chosen is not None and chosen not in classes:
        raise RecordingError(
            "'{path}' has no column 'p_{chosen}': choose one of its classes, {classes}",
            path=path,
            chosen=chosen,
            classes=", ".join(classes),
        )
    recorded = sidecar.positive if sidecar.positive in classes else None
    return class_to_show(classes, chosen or recorded)


@dataclass(slots=True)
class _FaceRows:
    at: "array[int]" = field(default_factory=lambda: array("q"))
    states: "array[int]" = field(default_factory=lambda: array("b"))
    raw: "array[float]" = field(default_factory=lambda: array("f"))
    smoothed: "array[float]" = field(default_factory=lambda: array("f"))


@dataclass(slots=True)
class _SourceRows:
    """The rows of one source so far."""

    frame: tuple[Any, float | None] | None = None
    """Frame, as the table has it, and time of the last row."""
    session: object = None
    latest: float = -math.inf
    """Newest time of the segment."""
    segment: int = 0
    sessions: dict[object, int] = field(default_factory=dict)
    """The first segment of each session."""
    times: "array[float]" = field(default_factory=lambda: array("d"))
    segments: "array[int]" = field(default_factory=lambda: array("l"))
    dropped: "array[int]" = field(default_factory=lambda: array("b"))
    faces: defaultdict[int, _FaceRows] = field(default_factory=lambda: defaultdict(_FaceRows))
    markers: list[RecordedMarker] = field(default_factory=list)


class _TableReader:
    """Sorts rows by source, frame and face."""

    def __init__(self, path: Path, positive: str, sidecar: _Sidecar) -> None:
        self._path = path
        self._positive = positive
        of_class = positive == sidecar.positive
        self._threshold = sidecar.threshold if of_class else None
        self._changes = (*sidecar.thresholds, *sidecar.baselines) if of_class else ()
        self._sources: defaultdict[str, _SourceRows] = defaultdict(_SourceRows)

    def add(self, line: int, cells: Cells) -> None:
        """Take the next row."""
        values = RowValues(self._path, line, cells)
        rows = self._sources[values.text("file")]
        status = values.text("status") or _status_of_label(values.text("label"))
        time = values.number("time")
        if status in {MARKER, MARKER_UNDONE}:
            self._add_marker(rows, values, time, undone=status == MARKER_UNDONE)
            return
        self._begin_frame(rows, values, time, dropped=status == DROPPED)
        if status not in {DROPPED, NO_FACE}:
            self._add_face(rows, values, status)

    def recordings(self) -> tuple[Recording, ...]:
        """All sources with frames, in the order of the table."""
        return tuple(
            self._recording(name or self._path.name, rows) for name, rows in self._sources.items() if rows.times
        )

    def _add_marker(self, rows: _SourceRows, values: RowValues, time: float | None, *, undone: bool) -> None:
        name = values.text("marker")
        if not undone:
            rows.markers.append(RecordedMarker(values.required("time", time), rows.segment, name))
            return
        same_name = [marker for marker in rows.markers if marker.name == name]
        exact = [marker for marker in same_name if marker.time == time]
        meant = exact or same_name or (rows.markers if not name else [])
        if meant:
            rows.markers.remove(meant[-1])

    def _begin_frame(self, rows: _SourceRows, values: RowValues, time: float | None, *, dropped: bool) -> None:
        session = values.cells.get("session")
        if not dropped:
            time = values.required("time", time)
        goes_back = time is not None and time < rows.latest
        if goes_back and session and session == rows.session and rows.frame is not None:
            _require_order(rows.frame[0], values)
        if rows.times and (goes_back or session != rows.session):
            rows.segment += 1
            rows.latest, rows.frame = -math.inf, None
        if time is None and rows.latest == -math.inf:
            return  # nothing is known of when it was
        frame = (values.cells.get("frame"), time)
        rows.session = session
        rows.sessions.setdefault(session, rows.segment)
        if frame == rows.frame and not dropped:
            return
        rows.frame = frame
        rows.latest = rows.latest if time is None else time
        rows.times.append(math.nan if time is None else time)
        rows.segments.append(rows.segment)
        rows.dropped.append(dropped)

    def _add_face(self, rows: _SourceRows, values: RowValues, status: str) -> None:
        raw, smoothed = values.number(_RAW + self._positive), values.number(_SMOOTHED + self._positive)
        number = values.number("face")
        face = rows.faces[1 if number is None else round(number)]
        at = len(rows.times) - 1
        if face.at and face.at[-1] == at:
            raise values.error("face", Translatable("it has two rows on this frame"))
        state = _MISSING.get(status)
        if state is None:
            if status not in _JUDGED:
                raise values.error("status", Translatable("it is none of those that the program writes"))
            state = self._decided(values.text("label"), raw if smoothed is None else smoothed)
        face.at.append(at)
        face.states.append(state)
        face.raw.append(math.nan if raw is None or state.missing else raw)
        face.smoothed.append(math.nan if smoothed is None or state.missing else smoothed)

    def _decided(self, label: str, value: float | None) -> FaceState:
        """The recorded label decides: it has the threshold and the hysteresis. Without one, the probability."""
        if label:
            return FaceState.POSITIVE if label == self._positive else FaceState.NEGATIVE
        if value is None:
            return FaceState.LOST
        return FaceState.POSITIVE if value >= (self._threshold or _DEFAULT_THRESHOLD) else FaceState.NEGATIVE

    def _thresholds(self, rows: _SourceRows, start: float) -> tuple[Threshold, ...]:
        if self._threshold is not None:
            return (Threshold(start, 0, self._threshold),)
        return tuple(
            Threshold(change.time, rows.sessions[change.session], change.threshold, change.face)
            for change in self._changes
            if change.session in rows.sessions
        )

    def _recording(self, name: str, rows: _SourceRows) -> Recording:
        times, segments = np.asarray(rows.times, float), np.asarray(rows.segments, np.int32)
        dropped = np.asarray(rows.dropped, bool)
        _fill_times(times, segments)
        usual = _usual_distance(times, segments, dropped)
        before_holes = _before_holes(times, segments, usual)
        moved_by = np.concatenate(([0], np.cumsum(np.isin(np.arange(len(times)), before_holes))[:-1]))
        after = before_holes + 1
        faces = tuple(_recorded_face(number, rows.faces[number], moved_by) for number in sorted(rows.faces))
        whole_times = np.insert(times, after, times[before_holes] + usual)
        whole_segments = np.insert(segments, after, segments[before_holes])
        return Recording(
            name=one_line(name),
            positive=self._positive,
            thresholds=self._thresholds(rows, float(times[0])),
            times=whole_times,
            ends=_ends(whole_times, whole_segments, usual),
            segments=whole_segments,
            dropped=np.insert(dropped, after, True),
            dropped_frames=int(dropped.sum()),
            faces=faces,
            markers=tuple(rows.markers),
        )


def _require_order(before: Any, values: RowValues) -> None:
    """Refuse rows that were sorted by another column. The times of a broken film may go back by themselves.

    before: the frame of the row above.
    """
    try:
        goes_back = float(values.cells["frame"]) < float(before)
    except (KeyError, TypeError, ValueError):
        return
    if goes_back:
        raise values.error(
            "frame", Translatable("it is before that of the row above: sort the rows by session and frame")
        )


def _status_of_label(label: str) -> str:
    """The status in a table of ``classify``, whose label says why there is no class."""
    name = label.replace(" ", "_")
    return name if name in _MISSING else ""


def _recorded_face(number: int, rows: _FaceRows, moved_by: NDArray[np.intp]) -> RecordedFace:
    at = np.asarray(rows.at, np.intp)
    return RecordedFace(
        face=number,
        at=at + moved_by[at],
        states=np.asarray(rows.states, np.int8),
        raw=np.asarray(rows.raw, np.float32),
        smoothed=np.asarray(rows.smoothed, np.float32),
    )


def _fill_times(times: Times, segments: NDArray[np.int32]) -> None:
    """Place dropped frames that have no time evenly between their neighbours of the segment."""
    for segment in np.unique(segments[np.isnan(times)]):
        (of_segment,) = np.nonzero(segments == segment)
        known = ~np.isnan(times[of_segment])
        if known.any():
            times[of_segment] = np.interp(of_segment, of_segment[known], times[of_segment][known])


def _usual_distance(times: Times, segments: NDArray[np.int32], dropped: NDArray[np.bool_]) -> float:
    """Median distance of two frames that follow each other; 0 if there are none."""
    distances = np.diff(times)[(np.diff(segments) == 0) & ~dropped[1:] & ~dropped[:-1]]
    return float(np.median(distances)) if len(distances) else 0.0


def _before_holes(times: Times, segments: NDArray[np.int32], usual: float) -> NDArray[np.intp]:
    """Positions of the frames after which the source gave none for a while."""
    (positions,) = np.nonzero((np.diff(segments) == 0) & (np.diff(times) > max(_HOLE_S, _HOLE_FRAMES * usual)))
    return positions


def _ends(times: Times, segments: NDArray[np.int32], usual: float) -> Times:
    ends = np.append(times[1:], times[-1] + usual)
    (last_of_segment,) = np.nonzero(np.diff(segments))
    ends[last_of_segment] = times[last_of_segment] + usual
    return ends
