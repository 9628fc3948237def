"""Open Sound Control: readings and markers go to another program, markers come from one, by UDP."""

import logging
import math
import threading
import time
from functools import lru_cache
from typing import Any, Final

from pythonosc.dispatcher import Dispatcher
from pythonosc.osc_server import BlockingOSCUDPServer
from pythonosc.udp_client import SimpleUDPClient

from smiledesk.core.errors import UserError
from smiledesk.core.reading_columns import Column, columns_for
from smiledesk.core.records import Analysis, FaceReading
from smiledesk.recording.markers import Marker, Markers
from smiledesk.recording.outlets.osc_messages import (
    FACE,
    FACE_COLUMNS,
    FRAME,
    MARKER,
    MARKER_UNDONE,
    MODEL,
    SET_MARKER,
    UNDO_MARKER,
)
from smiledesk.recording.outlets.udp_address import UdpAddress
from smiledesk.recording.reading_rows import face_cells

_log = logging.getLogger(__name__)

_MODEL_EVERY: Final = 1.0
"""Seconds after which the model is sent again, for programs that started meanwhile."""

_CLOSE_WITHIN: Final = 0.1
"""Seconds after which the receiving thread notices that it was closed."""


class OscSender:
    """Sends every reading and marker; never waits, since UDP does not know who receives.

    `docs/formats.md` lists the messages. What cannot be sent is lost, like any lost datagram.
    """

    def __init__(self, address: UdpAddress) -> None:
        """Open a socket; may wait for a name server.

        Raises:
            UserError: the host is unknown.
        """
        family, host = address.resolve()
        self._address = address
        self._client = SimpleUDPClient(host, address.port, family=family)
        self._model_id = ""
        self._model_sent_at = -math.inf
        self._fault = ""

    @property
    def fault(self) -> str:
        """The reason why the last message could not be sent, in one line; empty if it was."""
        return self._fault

    def receive(self, analysis: Analysis) -> None:
        """Send a message for the frame and one for each face."""
        if analysis.failure:
            return
        frame = analysis.frame
        self._send_model(analysis)
        self._send(FRAME, frame.index, frame.media_time, len(analysis.readings))
        for reading in analysis.readings:
            self._send(FACE, *_face_arguments(analysis, reading))

    def receive_marker(self, marker: Marker) -> None:
        """Send a marker; may be called from any thread."""
        self._send(MARKER_UNDONE if marker.undone else MARKER, marker.name)

    def finish(self) -> None:
        """Close the socket."""
        self._client.close()

    def _send_model(self, analysis: Analysis) -> None:
        now = time.monotonic()
        if analysis.model_id != self._model_id or now >= self._model_sent_at + _MODEL_EVERY:
            self._model_id, self._model_sent_at = analysis.model_id, now
            self._send(MODEL, analysis.model_id, *analysis.classes)

    def _send(self, message: str, *arguments: str | int | float) -> None:
        try:
            self._client.send_message(message, arguments)
        except OSError as error:
            self._fault = f"nothing can be sent to {self._address}: {error.strerror or error}"
        else:
            self._fault = ""


class OscMarkerServer:
    """Sets a marker for each message ``/marker NAME``, and takes the last one back for each ``/marker/undo``."""

    def __init__(self, address: UdpAddress, markers: Markers) -> None:
        """Listen in a thread of its own until closed; may wait for a name server.

        Raises:
            UserError: the host is unknown, or not of this machine, or another program has the port.
        """
        _, host = address.resolve()
        # A message of a bundle has a time; one far in the future would hold up all that come after it.
        dispatcher = Dispatcher(strict_timing=False)
        dispatcher.map(SET_MARKER, self._set_marker)
        dispatcher.map(UNDO_MARKER, self._undo_marker)
        self._markers = markers
        try:
            self._server = _QuietServer((host, address.port), dispatcher)
        except OSError as error:
            raise UserError(
                "no marker can be received on {address}: {reason}", address=address, reason=error.strerror or error
            ) from error
        self._thread = threading.Thread(
            target=self._server.serve_forever, args=(_CLOSE_WITHIN,), name="OSC markers", daemon=True
        )
        self._thread.start()

    def close(self) -> None:
        """Free the port."""
        self._server.shutdown()
        self._server.server_close()

    def _set_marker(self, _address: str, *name: object) -> None:
        self._markers.set(" ".join(map(str, name)))

    def _undo_marker(self, _address: str, *_: object) -> None:
        self._markers.undo()


class _QuietServer(BlockingOSCUDPServer):
    """Passes over what is no message, instead of writing its traceback to standard error."""

    def handle_error(self, request: Any, client_address: Any) -> None:  # noqa: ARG002 - the arguments are socketserver's
        _log.info("a datagram from %s is no OSC message", client_address, exc_info=True)


@lru_cache(maxsize=1)
def _face_columns(classes: tuple[str, ...]) -> tuple[Column, ...]:
    """The columns that are the arguments of a face."""
    return columns_for(FACE_COLUMNS, classes)


def _face_arguments(analysis: Analysis, reading: FaceReading) -> list[str | int | float]:
    """The cells of a face in the order of the message; without a value NaN, or an empty label."""
    frame = analysis.frame
    cells = {"frame": frame.index, "time": frame.media_time, **face_cells(reading, analysis.classes)}
    cells["label"] = reading.label or ""
    values = [cells.get(column.name) for column in _face_columns(analysis.classes)]
    return [math.nan if value is None else value for value in values]
