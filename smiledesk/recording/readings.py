"""Records readings: every analysed frame becomes lines of a table while it happens."""

import threading
import time
from collections.abc import Collection, Iterable, Sequence
from pathlib import Path
from typing import Any, Final, NamedTuple

import msgspec

from smiledesk.attribution.interventions import changed_id, described
from smiledesk.core.errors import UserError, error_line
from smiledesk.core.reading_columns import OmittableColumn, Row
from smiledesk.core.records import Analysis, Frame, LayerChange
from smiledesk.core.row_lines import LineFormat, RowLines
from smiledesk.recording.append_file import Output
from smiledesk.recording.markers import Marker
from smiledesk.recording.reading_rows import ReadingRows
from smiledesk.recording.sidecar import (
    BaselineSince,
    NetworkSince,
    Sidecar,
    ThresholdSince,
    TimeConstantSince,
    write_sidecar,
)
from smiledesk.recording.time_of_day import clock_text

FINISHED = "finished"
"""The ending of a recording that nothing but its user ended."""

_SYNC_EVERY: Final = 1.0
"""Seconds between two waits for the disk: what a power cut may take."""


class ModelChangedError(UserError):
    """Another model came into use, so the classes may be others than the columns."""


class _SourceMoment(NamedTuple):
    """A moment of the source."""

    session: str
    time: float
    """Seconds of the source."""


class ReadingsRecorder:
    """Appends the rows of each frame to a file at once, in one piece, and keeps its sidecar.

    An `AnalysisReceiver` of one source and one model. A *session* of it is a stretch in which frame numbers and times
    only rise and one network judges; a new one begins with each segment of the source, and when the user changes the
    network. Frames that are missing in between get rows of their own. `receive_marker` may be called from any thread.
    """

    def __init__(
        self,
        output: Output,
        form: LineFormat,
        sidecar: Sidecar,
        sidecar_path: Path | None = None,
        files: Sequence[str] = (),
        omitted: Collection[OmittableColumn] = (),
    ) -> None:
        """Write the heading and the sidecar.

        Args:
            output: takes the lines; closed by `finish`.
            form: of the lines.
            sidecar: what is known at the start; its source's name is the ``file`` of the rows.
            sidecar_path: the file to keep it in; None for none.
            files: paths of a folder's pictures by frame index.
            omitted: columns to leave out.

        Raises:
            OSError: the heading or the sidecar cannot be written.
        """
        self._output = output
        self._rows = ReadingRows(sidecar.source.name, sidecar.model.classes, files, omitted)
        self._lines = RowLines(self._rows.columns, form)
        self._sidecar = sidecar
        self._sidecar_path = sidecar_path
        self._lock = threading.Lock()
        self._last: Frame | None = None
        self._session = ""
        self._interventions: tuple[LayerChange, ...] = ()
        self._markers: dict[tuple[str, float], _SourceMoment] = {}
        self._baselines: dict[int, tuple[float | None, float | None]] = {}
        """Baseline and own threshold of each face that had one, as the sidecar has them."""
        self._row_count = 0
        self._synced_at = time.monotonic()
        self._marker_error: OSError | None = None
        self._ending = ""
        self._output.append(self._lines.heading())
        self._keep_sidecar()

    @property
    def sidecar(self) -> Sidecar:
        """The sidecar as it would be written now: counts of frames and markers, thresholds, the ending."""
        return self._sidecar

    @property
    def row_count(self) -> int:
        """Rows written so far."""
        return self._row_count

    def receive(self, analysis: Analysis) -> None:
        """Append the rows of the next frame, and those of the frames missing before it.

        Raises:
            ModelChangedError: another model judged it.
            OSError: the file cannot be written; it ends in a whole line.
        """
        try:
            with self._lock:
                if self._marker_error is not None:
                    raise self._marker_error
                self._require_same_model(analysis)
                self._append_frame(analysis)
            if time.monotonic() - self._synced_at >= _SYNC_EVERY:
                # Without the lock: a marker must not wait for the disk.
                self._output.sync()
                self._synced_at = time.monotonic()
        except (UserError, OSError) as error:
            self._ending = error_line(error)
            raise

    def receive_marker(self, marker: Marker) -> None:
        """Append a marker, or that it is undone; nothing before the first frame, and nothing that is not in the file.

        An error is raised by the next `receive`: whoever sets a marker has no use for it.
        """
        with self._lock:
            if self._last is None or self._ending or self._marker_error is not None:
                return
            key = (marker.name, marker.set_at)
            if not marker.undone:
                self._markers[key] = _SourceMoment(self._session, self._source_time(self._last, marker.set_at))
            elif key not in self._markers:
                return
            try:
                self._append([self._rows.of_marker(marker, *self._markers[key])])
            except OSError as error:
                self._marker_error = error
                return
            if marker.undone:
                del self._markers[key]
            self._change(markers=len(self._markers))

    def finish(self) -> None:
        """Write what is left, and close; a second call does nothing.

        Raises:
            OSError: the disk does not take it, although it took all before.
        """
        with self._lock:
            if self._sidecar.ended is not None:
                return
            self._ending = self._ending or FINISHED
            self._change(ended=clock_text(time.monotonic()), ending=self._ending)
            try:
                self._output.sync()
                self._keep_sidecar()
            except OSError:
                # After an error, such as a full disk, that one counts; the sidecar stays as it was.
                if self._ending == FINISHED:
                    raise
            finally:
                self._output.close()

    def _require_same_model(self, analysis: Analysis) -> None:
        model_id = changed_id(self._sidecar.model.sha256, analysis.interventions)
        if not analysis.failure and analysis.model_id != model_id:
            raise ModelChangedError(
                "another model was chosen, and the columns are those of '{model}': start a new recording",
                model=self._sidecar.model.name,
            )

    def _append_frame(self, analysis: Analysis) -> None:
        frame, last = analysis.frame, self._last
        clock = clock_text(frame.captured_at)
        if last is not None and frame.segment == last.segment and frame.index > last.index:
            missing = range(last.index + 1, frame.index)
        else:
            self._session = clock
            # A film that no capture thread reads is recorded from its very first frame on.
            missing = range(0 if frame.segment else frame.index)
        rows = [self._rows.of_dropped(index, self._session) for index in missing]
        if self._is_by_another_network(analysis):
            self._session = clock
        self._append([*rows, *self._rows.of_analysis(analysis, self._session, clock)])
        self._last = frame
        self._change(
            frames_analysed=self._sidecar.frames_analysed + (not analysis.failure),
            frames_dropped=self._sidecar.frames_dropped + len(missing) + bool(analysis.failure),
        )
        self._note_settings(analysis)

    def _note_settings(self, analysis: Analysis) -> None:
        """Keep what the sidecar lacks: the first frame's size, changes of threshold, smoothing, network, baselines."""
        before = self._sidecar
        if before.source.width is None:
            height, width = analysis.frame.pixels.shape[:2]
            self._change(source=msgspec.structs.replace(before.source, width=width, height=height))
        current = before.thresholds[-1].threshold if before.thresholds else None
        if analysis.threshold is not None and analysis.threshold != current:
            frame = analysis.frame
            since = ThresholdSince(
                session=self._session, frame=frame.index, time=frame.media_time, threshold=analysis.threshold
            )
            self._change(thresholds=(*before.thresholds, since))
        self._note_time_constant(analysis)
        self._note_network(analysis)
        self._note_baselines(analysis)
        if self._sidecar is not before:
            self._keep_sidecar()

    def _note_time_constant(self, analysis: Analysis) -> None:
        before, frame = self._sidecar.time_constants, analysis.frame
        if analysis.time_constant is None or (before and analysis.time_constant == before[-1].time_constant):
            return
        since = TimeConstantSince(
            session=self._session, frame=frame.index, time=frame.media_time, time_constant=analysis.time_constant
        )
        self._change(time_constants=(*before, since))

    def _is_by_another_network(self, analysis: Analysis) -> bool:
        """True if the user has changed the network since the frame before."""
        return not analysis.failure and analysis.interventions != self._interventions

    def _note_network(self, analysis: Analysis) -> None:
        if not self._is_by_another_network(analysis):
            return
        self._interventions = analysis.interventions
        since = NetworkSince(
            session=self._session,
            frame=analysis.frame.index,
            time=analysis.frame.media_time,
            sha256=analysis.model_id,
            interventions=described(analysis.interventions),
        )
        self._change(networks=(*self._sidecar.networks, since))

    def _note_baselines(self, analysis: Analysis) -> None:
        frame = analysis.frame
        for reading in analysis.readings:
            current = (reading.baseline, reading.own_threshold)
            if reading.logit is None or current == self._baselines.get(reading.face_id, (None, None)):
                continue
            self._baselines[reading.face_id] = current
            since = BaselineSince(
                session=self._session,
                frame=frame.index,
                time=frame.media_time,
                face=reading.face_id,
                logit=reading.baseline,
                threshold=reading.own_threshold,
            )
            self._change(baselines=(*self._sidecar.baselines, since))

    def _append(self, rows: Iterable[Row]) -> None:
        lines = self._lines.lines(rows)
        self._output.append(b"".join(lines))
        self._row_count += len(lines)

    def _source_time(self, last: Frame, moment: float) -> float:
        """The time of the source at a moment. A film may stand still: there it is that of the last frame."""
        return last.media_time + (moment - last.captured_at if self._sidecar.source.live else 0.0)

    def _change(self, **changes: Any) -> None:
        self._sidecar = msgspec.structs.replace(self._sidecar, **changes)

    def _keep_sidecar(self) -> None:
        if self._sidecar_path is not None:
            write_sidecar(self._sidecar, self._sidecar_path)
