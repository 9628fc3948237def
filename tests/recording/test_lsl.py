"""Lab Streaming Layer: a real inlet in another process finds the streams and receives their samples."""

import json
import math
import os
import platform
import socket
import subprocess
import sys
import time
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import psutil
import pylsl
import pytest

from smiledesk.attribution.interventions import ScaleChannel, changed_id, described
from smiledesk.core.errors import UserError
from smiledesk.core.records import Analysis, FaceReading, FaceSquare, Frame, Timings
from smiledesk.recording.markers import Markers
from smiledesk.recording.outlets.lsl import READINGS, LslStreams

INLET = Path(__file__).parents[1] / "support" / "lsl_inlet.py"

SMILING = FaceReading(7, FaceSquare(320.5, 240.25, 150.0, -4.0), (0.25, 0.75), (0.125, 0.875), "smile", "ok", 1.5, -1.0)
LOST = FaceReading(8, FaceSquare(20.0, 30.0, 40.0), None, None, None, "lost")
CLASSES = ("no_smile", "smile")


def analysis_of(index: int, *readings: FaceReading, captured_at: float = 0.0) -> Analysis:
    frame = Frame(index, index / 4, captured_at, True, np.zeros((4, 4, 3), np.uint8))
    return Analysis(frame, readings, None, None, Timings(0, 0, 0), 0, "abc", classes=CLASSES)


class Inlet:
    """Another program that receives readings, then markers."""

    def __init__(self, readings: int, markers: int) -> None:
        self._process = subprocess.Popen(
            [sys.executable, str(INLET), str(readings), str(markers)], stdout=subprocess.PIPE, text=True
        )

    def next(self) -> dict[str, Any]:
        assert self._process.stdout is not None
        message = json.loads(self._process.stdout.readline())
        assert isinstance(message, dict)
        return message

    def close(self) -> None:
        assert self._process.stdout is not None
        self._process.kill()
        self._process.wait()
        self._process.stdout.close()


@pytest.fixture
def streams() -> Iterator[LslStreams]:
    streams = LslStreams("machine")
    yield streams
    streams.finish()


@pytest.fixture
def inlet(streams: LslStreams) -> Iterator[Inlet]:
    # The stream of readings begins with the first model.
    streams.receive(analysis_of(0))
    inlet = Inlet(readings=4, markers=2)
    yield inlet
    inlet.close()


def test_another_program_receives_readings_and_markers(streams: LslStreams, inlet: Inlet) -> None:
    assert inlet.next() == {"receives": "SmileDesk readings"}
    captured_at = time.monotonic() - 0.25
    streams.receive(replace(analysis_of(1, SMILING), failure="nothing is known of this frame"))
    streams.receive(analysis_of(2, SMILING, LOST, captured_at=captured_at))
    streams.receive(analysis_of(3, captured_at=captured_at + 0.125))
    streams.receive(analysis_of(4, replace(SMILING, status="uncertain", label="no_smile"), captured_at=captured_at))
    of_readings = inlet.next()
    info = ET.fromstring(of_readings["xml"])  # noqa: S314 - our own
    assert (info.findtext("type"), info.findtext("channel_format")) == ("Expression", "double64")
    assert float(info.findtext("nominal_srate") or "nan") == 0
    assert info.findtext("source_id") == f"smiledesk-{platform.node()}-abc"
    channels = [(channel.findtext("label"), channel.findtext("unit")) for channel in info.iter("channel")]
    assert channels == [
        ("frame", ""),
        ("time", "s"),
        ("face", ""),
        ("x", "pixels"),
        ("y", "pixels"),
        ("size", "pixels"),
        ("angle", "degrees"),
        ("p_no_smile", ""),
        ("p_smile", ""),
        ("smoothed_no_smile", ""),
        ("smoothed_smile", ""),
        ("relative_logit", ""),
        ("label", ""),
        ("status", ""),
    ]
    assert [name.text for name in info.findall("desc/classes/name")] == list(CLASSES)
    assert [name.text for name in info.findall("desc/statuses/name")][3:] == ["lost", "no_face"]
    (smiling, smiling_at), (lost, _), (no_face, no_face_at), (other, _) = of_readings["samples"]
    assert smiling == [2, 0.5, 7, 320.5, 240.25, 150, -4, 0.25, 0.75, 0.125, 0.875, 2.5, 1, 0]
    assert lost[:7] == [2, 0.5, 8, 20, 30, 40, 0]
    assert all(map(math.isnan, lost[7:13]))
    assert no_face[:2] == [3, 0.75]
    assert all(map(math.isnan, no_face[2:13]))
    assert (lost[13], no_face[13], other[12:]) == (3, 4, [0, 1])
    # The clock of the streams is that of the library, as the receiver reads it.
    assert no_face_at - smiling_at == pytest.approx(0.125, abs=1e-6)
    assert 0.25 <= of_readings["now"] - smiling_at < 5

    assert inlet.next() == {"receives": "SmileDesk markers"}
    markers = Markers()
    markers.add_receiver(streams.receive_marker)
    markers.set("stimulus ü")
    markers.undo()
    of_markers = inlet.next()
    info = ET.fromstring(of_markers["xml"])  # noqa: S314 - our own
    assert (info.findtext("type"), info.findtext("channel_format")) == ("Markers", "string")
    assert [name for (name,), _ in of_markers["samples"]] == ["stimulus ü", "undone: stimulus ü"]
    assert 0 <= of_markers["now"] - of_markers["samples"][0][1] < 5


def test_another_model_begins_another_stream(streams: LslStreams) -> None:
    streams.receive(analysis_of(0))
    three = replace(SMILING, raw=(0.5, 0.25, 0.25), smoothed=(0.5, 0.25, 0.25), label="c")
    streams.receive(replace(analysis_of(1, three), model_id="def", classes=("a", "b", "c")))
    (found,) = pylsl.resolve_byprop("name", READINGS, timeout=5)
    assert (found.source_id(), found.channel_count()) == (f"smiledesk-{platform.node()}-def", 16)


def test_a_changed_network_begins_another_stream_that_names_the_changes(streams: LslStreams) -> None:
    streams.receive(analysis_of(0))
    changes = (ScaleChannel("conv_1", 3, 0.0),)
    model_id = changed_id("abc", changes)
    streams.receive(replace(analysis_of(1, SMILING), model_id=model_id, interventions=changes))
    (found,) = pylsl.resolve_byprop("name", READINGS, timeout=5)
    assert found.source_id() == f"smiledesk-{platform.node()}-{model_id}"
    inlet = pylsl.StreamInlet(found)
    assert json.loads(inlet.info(5).desc().child_value("changes")) == list(described(changes))
    inlet.close_stream()


def test_without_a_model_there_are_no_readings(streams: LslStreams) -> None:
    no_model = replace(SMILING, raw=None, smoothed=None, label=None)
    streams.receive(replace(analysis_of(0, no_model), model_id="", classes=()))
    assert len(psutil.Process().net_connections("tcp4")) == 1  # of the markers


@pytest.mark.skipif(not hasattr(socket, "SO_BINDTODEVICE"), reason="only Linux can keep the ports to this machine")
def test_no_port_is_open_to_other_machines(streams: LslStreams) -> None:
    streams.receive(analysis_of(0))
    devices = {}
    for connection in psutil.Process().net_connections("inet"):
        with socket.socket(fileno=os.dup(connection.fd)) as duplicate:
            devices[connection.laddr] = duplicate.getsockopt(socket.SOL_SOCKET, socket.SO_BINDTODEVICE, 16)
    ports = sorted(port for _, port in devices)
    assert ports[0] == 16571
    assert len(ports) >= 3
    assert set(devices.values()) == {b"lo\0"}


def test_the_reach_cannot_change_in_one_process(streams: LslStreams) -> None:
    with pytest.raises(UserError, match=r"until SmileDesk ends: start it again. Received: network"):
        LslStreams("network")


def test_a_missing_library_is_refused_in_one_line() -> None:
    # Another process, as this one has loaded it: there, the package is not found.
    code = (
        "import sys; sys.modules['pylsl'] = None\n"
        "from smiledesk.recording.outlets.lsl import LslStreams\n"
        "LslStreams('machine')"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.stderr.splitlines()[-1].endswith("-m pip install pylsl'")
    assert "UserError: the Lab Streaming Layer is missing" in done.stderr
