"""The outlets of ``smiledesk record``: other programs get what is recorded, and set its markers."""

import csv
import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pythonosc.udp_client import SimpleUDPClient

from smiledesk.core.resources import resource
from tests.support.watching import wait_until

PICTURE = resource("demo") / "smile.png"


@pytest.fixture
def receiver() -> Iterator[socket.socket]:
    """The socket of another program."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as bound:
        bound.bind(("127.0.0.1", 0))
        bound.settimeout(60)
        yield bound


def port_of(bound: socket.socket) -> int:
    port = bound.getsockname()[1]
    assert isinstance(port, int)
    return port


def test_another_program_gets_the_readings_and_sets_markers(
    home: Path, tmp_path: Path, receiver: socket.socket
) -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as free:
        free.bind(("127.0.0.1", 0))
        markers = port_of(free)
    command = ["record", "demo", "--output", "demo.csv", "--no-window"]
    outlets = ["--osc", f"127.0.0.1:{port_of(receiver)}", "--osc-markers", str(markers)]
    recording = subprocess.Popen(
        [sys.executable, "-m", "smiledesk", *command, *outlets],
        env={**os.environ, "SMILEDESK_HOME": str(home)},
        cwd=tmp_path,
        stderr=subprocess.PIPE,
        text=True,
    )
    while not receiver.recv(1000).startswith(b"/smiledesk/face\0"):
        pass
    # Markers count from the first frame in the file on.
    wait_until(lambda: (tmp_path / "demo.csv").read_bytes().count(b"\n") > 1)
    with SimpleUDPClient("127.0.0.1", markers) as client:
        client.send_message("/marker", "stimulus")
    while b"stimulus" not in receiver.recv(1000):
        pass
    wait_until(lambda: b"stimulus" in (tmp_path / "demo.csv").read_bytes())
    recording.terminate()
    _, notes = recording.communicate(timeout=30)
    assert recording.returncode == 0
    assert "markers: 1" in notes
    with (tmp_path / "demo.csv").open(encoding="utf-8", newline="") as file:
        assert [row["marker"] for row in csv.DictReader(file) if row["status"] == "marker"] == ["stimulus"]


def test_without_a_table_the_readings_go_to_the_other_program_alone(
    smiledesk, tmp_path: Path, receiver: socket.socket
) -> None:
    ended = smiledesk("record", PICTURE, "--no-window", "--osc", f"127.0.0.1:{port_of(receiver)}")
    assert ended.returncode == 0
    addresses = [receiver.recv(1000).split(b"\0")[0] for _ in range(3)]
    assert addresses == [b"/smiledesk/model", b"/smiledesk/frame", b"/smiledesk/face"]
    assert list(tmp_path.glob("*.csv")) == []


def test_a_port_in_use_is_reported_and_the_recording_continues(
    smiledesk, tmp_path: Path, receiver: socket.socket
) -> None:
    taken = f"127.0.0.1:{port_of(receiver)}"
    ended = smiledesk("record", PICTURE, "--output", "one.csv", "--no-window", "--osc-markers", taken)
    assert ended.returncode == 1
    assert f"smiledesk: no marker can be received on {taken}: " in ended.stderr
    assert len((tmp_path / "one.csv").read_text().splitlines()) == 2


def test_an_invalid_address_is_a_usage_error(smiledesk, tmp_path: Path) -> None:
    ended = smiledesk("record", PICTURE, "--output", "one.csv", "--no-window", "--osc", "9000")
    assert ended.returncode == 2
    assert "Received: 9000" in ended.stderr
    assert not (tmp_path / "one.csv").exists()
