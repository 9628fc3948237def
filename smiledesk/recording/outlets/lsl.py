"""Lab Streaming Layer: a stream of readings and a stream of markers, on the clock of all other streams of the lab."""

import json
import math
import platform
import time
from functools import lru_cache
from typing import Any, Final

from smiledesk.attribution.interventions import described
from smiledesk.core.errors import UserError
from smiledesk.core.reading_columns import NO_FACE, Cell, Column, columns_for
from smiledesk.core.records import Analysis, FaceReading
from smiledesk.recording.markers import Marker
from smiledesk.recording.outlets.lsl_library import Reach, keep_ports_to_this_machine, load_lsl
from smiledesk.recording.reading_rows import face_cells

READINGS = "SmileDesk readings"
MARKERS = "SmileDesk markers"

STATUSES: Final = ("ok", "uncertain", "too_small", "lost", NO_FACE)
"""A reading's status by its number in the stream."""

CHANNELS: Final = (
    "frame",
    "time",
    "face",
    "x",
    "y",
    "size",
    "angle",
    "p_<class>",
    "smoothed_<class>",
    "relative_logit",
    "label",
    "status",
)
"""The columns of a reading that are sent, as numbers."""

_EXPOSED: Final = (
    "other machines can receive the Lab Streaming Layer's streams: this system has no means to prevent it; let its "
    "firewall close the TCP and UDP ports 16571 to 16603"
)


class LslStreams:
    """Sends every reading and marker; never waits: a receiver that is too slow loses its oldest samples.

    `docs/formats.md` describes the streams. The one of readings begins with the first model and anew with every other,
    whose classes may differ, and with every change of the network by the user.
    """

    def __init__(self, reach: Reach) -> None:
        """Begin the stream of markers.

        Raises:
            UserError: the library is missing, has another reach already, or has no port left.
        """
        self._lsl = load_lsl(reach)
        self._reach = reach
        self._fault = ""
        # Seconds by which the library's clock is ahead of Python's; both are steady.
        self._clock_ahead = self._lsl.local_clock() - time.monotonic()
        self._model_id = ""
        self._readings: Any = None
        self._markers: Any = self._begin(self._info(MARKERS, "Markers", 1, "string", "markers"))

    @property
    def fault(self) -> str:
        """The fault that the user must know of, in one line; empty for none."""
        return self._fault

    def receive(self, analysis: Analysis) -> None:
        """Send a sample for each face, or one that says that there is none."""
        if analysis.failure or not analysis.model_id:
            return
        if analysis.model_id != self._model_id:
            self._model_id = analysis.model_id
            self._begin_readings(analysis)
        if self._readings is None:
            return
        captured_at = analysis.frame.captured_at + self._clock_ahead
        for reading in analysis.readings or (None,):
            self._readings.push_sample(_sample(analysis, reading), captured_at)

    def receive_marker(self, marker: Marker) -> None:
        """Send a marker; may be called from any thread."""
        if self._markers is not None:
            name = f"undone: {marker.name}" if marker.undone else marker.name
            self._markers.push_sample([name], marker.set_at + self._clock_ahead)

    def finish(self) -> None:
        """End the streams."""
        self._readings = self._markers = None

    def _begin_readings(self, analysis: Analysis) -> None:
        """End the stream of the model before, and begin that of this one."""
        self._readings = None
        columns = _columns(analysis.classes)
        info = self._info(READINGS, "Expression", len(columns), "double64", analysis.model_id)
        description = info.desc()
        channels = description.append_child("channels")
        for column in columns:
            channel = channels.append_child("channel")
            channel.append_child_value("label", column.name)
            channel.append_child_value("unit", column.unit)
            channel.append_child_value("description", column.description)
        for title, names in (("classes", analysis.classes), ("statuses", STATUSES)):
            listed = description.append_child(title)
            for name in names:
                listed.append_child_value("name", name)
        description.append_child_value("model", analysis.model_id)
        if analysis.interventions:
            description.append_child_value("changes", json.dumps(described(analysis.interventions)))
        try:
            self._readings = self._begin(info)
        except UserError as error:
            self._fault = str(error)

    def _info(self, name: str, kind: str, channels: int, form: str, part: str) -> Any:
        """Declare a stream. Its source is this part of this machine's SmileDesk: receivers find it again by that."""
        source = f"smiledesk-{platform.node()}-{part}"
        return self._lsl.StreamInfo(name, kind, channels, self._lsl.IRREGULAR_RATE, form, source)

    def _begin(self, info: Any) -> Any:
        """Open a declared stream."""
        try:
            outlet = self._lsl.StreamOutlet(info)
        except RuntimeError as error:
            raise UserError("no stream of the Lab Streaming Layer can be opened: {error}", error=error) from error
        is_exposed = self._reach == "machine" and not keep_ports_to_this_machine()
        self._fault = _EXPOSED if is_exposed else ""
        return outlet


@lru_cache(maxsize=1)
def _columns(classes: tuple[str, ...]) -> tuple[Column, ...]:
    """The columns of the channels."""
    return columns_for(CHANNELS, classes)


def _sample(analysis: Analysis, reading: FaceReading | None) -> list[float]:
    """The numbers of a face in the order of the channels, NaN where there is none. reading: None without a face."""
    frame, classes = analysis.frame, analysis.classes
    cells: dict[str, Cell] = {"frame": frame.index, "time": frame.media_time}
    status, label = NO_FACE, None
    if reading is not None:
        cells |= face_cells(reading, classes)
        status, label = reading.status, reading.label
    cells["status"] = STATUSES.index(status)
    cells["label"] = None if label is None else classes.index(label)
    values = [cells.get(column.name) for column in _columns(classes)]
    return [math.nan if value is None else float(value) for value in values]
