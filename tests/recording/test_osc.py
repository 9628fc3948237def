"""OSC: a real receiver gets every reading and marker, and a real sender sets markers."""

import math
import re
import socket
import threading
import time
from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pytest
from pythonosc.dispatcher import Dispatcher
from pythonosc.osc_bundle_builder import OscBundleBuilder
from pythonosc.osc_message_builder import OscMessageBuilder
from pythonosc.osc_server import BlockingOSCUDPServer
from pythonosc.udp_client import SimpleUDPClient

from smiledesk.core.errors import UserError
from smiledesk.core.records import Analysis, FaceReading, FaceSquare, Frame, Timings
from smiledesk.recording.markers import Marker, Markers
from smiledesk.recording.outlets.osc import OscMarkerServer, OscSender
from smiledesk.recording.outlets.udp_address import THIS_MACHINE, UdpAddress, parse_udp_address
from tests.support.watching import wait_until

FRAME = Frame(90, 3.0, time.monotonic(), True, np.zeros((4, 4, 3), np.uint8))
SMILING = FaceReading(7, FaceSquare(320.5, 240.25, 150.0, -4.0), (0.25, 0.75), (0.125, 0.875), "smile", "ok", 1.5, -1.0)
LOST = FaceReading(8, FaceSquare(20.0, 30.0, 40.0), None, None, None, "lost")
CLASSES = ("no_smile", "smile")
ANALYSIS = Analysis(FRAME, (SMILING, LOST), None, None, Timings(0, 0, 0), 0, "abc", classes=CLASSES)


class Received:
    """Another program: an OSC server that keeps its messages."""

    def __init__(self) -> None:
        self.messages: list[tuple[object, ...]] = []
        dispatcher = Dispatcher()
        dispatcher.set_default_handler(lambda *message: self.messages.append(message))
        self.server = BlockingOSCUDPServer((THIS_MACHINE, 0), dispatcher)
        self.address = UdpAddress(THIS_MACHINE, self.server.server_address[1])
        self.thread = threading.Thread(target=self.server.serve_forever, args=(0.02,))
        self.thread.start()

    def of(self, address: str) -> list[tuple[object, ...]]:
        return [message[1:] for message in self.messages if message[0] == address]

    def close(self) -> None:
        self.server.shutdown()
        self.server.server_close()
        self.thread.join()


@pytest.fixture
def program() -> Iterator[Received]:
    received = Received()
    yield received
    received.close()


@pytest.fixture
def sender(program: Received) -> Iterator[OscSender]:
    sender = OscSender(program.address)
    yield sender
    sender.finish()


@pytest.fixture
def markers() -> Markers:
    return Markers()


@pytest.fixture
def free_address() -> UdpAddress:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as taken:
        taken.bind((THIS_MACHINE, 0))
        return UdpAddress(THIS_MACHINE, taken.getsockname()[1])


@pytest.fixture
def server(free_address: UdpAddress, markers: Markers) -> Iterator[OscMarkerServer]:
    server = OscMarkerServer(free_address, markers)
    yield server
    server.close()


def test_a_frame_a_face_and_a_face_that_is_lost_are_sent(program: Received, sender: OscSender) -> None:
    sender.receive(ANALYSIS)
    wait_until(lambda: len(program.messages) == 4)
    assert program.of("/smiledesk/model") == [("abc", "no_smile", "smile")]
    assert program.of("/smiledesk/frame") == [(90, 3.0, 2)]
    smiling, lost = program.of("/smiledesk/face")
    assert smiling == (90, 7, 3.0, "ok", "smile", 320.5, 240.25, 150.0, -4.0, 2.5, 0.25, 0.75, 0.125, 0.875)
    assert lost[:9] == (90, 8, 3.0, "lost", "", 20.0, 30.0, 40.0, 0.0)
    assert len(lost) == len(smiling)
    assert all(isinstance(p, float) and math.isnan(p) for p in lost[9:])


def test_the_model_is_sent_again_when_it_changes(program: Received, sender: OscSender) -> None:
    sender.receive(ANALYSIS)
    sender.receive(replace(ANALYSIS, readings=()))
    sender.receive(replace(ANALYSIS, readings=(), model_id="def", classes=("a", "b", "c")))
    wait_until(lambda: len(program.of("/smiledesk/frame")) == 3)
    assert program.of("/smiledesk/model") == [("abc", "no_smile", "smile"), ("def", "a", "b", "c")]


def test_markers_are_sent(program: Received, sender: OscSender) -> None:
    sender.receive_marker(Marker("stimulus", 1.0))
    sender.receive_marker(Marker("stimulus", 1.0, undone=True))
    wait_until(lambda: len(program.messages) == 2)
    assert program.messages == [("/smiledesk/marker", "stimulus"), ("/smiledesk/marker_undone", "stimulus")]


def test_sending_needs_no_receiver(free_address: UdpAddress) -> None:
    sender = OscSender(free_address)
    started = time.monotonic()
    for _ in range(200):
        sender.receive(ANALYSIS)
    sender.finish()
    assert time.monotonic() - started < 2
    assert sender.fault == ""


def test_a_failure_to_send_is_reported_and_the_next_message_is_tried(program: Received) -> None:
    # The system refuses to send to a broadcast address unless a program asks for it.
    sender = OscSender(UdpAddress("255.255.255.255", 9000))
    sender.receive(ANALYSIS)
    sender.receive(ANALYSIS)
    sender.finish()
    assert re.fullmatch(r"nothing can be sent to 255\.255\.255\.255:9000: (Permission|Network)[^\n]+", sender.fault)


def test_an_unknown_host_is_refused_in_one_line() -> None:
    with pytest.raises(UserError, match=r"no machine of this name is known.*Received: no\.such\.host\.invalid"):
        OscSender(UdpAddress("no.such.host.invalid", 9000))


def test_another_program_sets_markers_and_takes_them_back(
    free_address: UdpAddress, markers: Markers, server: OscMarkerServer
) -> None:
    received: list[Marker] = []
    markers.add_receiver(received.append)
    with SimpleUDPClient(free_address.host, free_address.port) as client:
        client.send_message("/marker", "stimulus 1")
        client.send_message("/marker", ["trial", 12])
        client.send_message("/marker/undo", [])
        client.send_message("/unknown", 1)
        client.send_message("/marker", [])
    wait_until(lambda: len(received) == 4)
    assert [(marker.name, marker.undone) for marker in received] == [
        ("stimulus 1", False),
        ("trial 12", False),
        ("trial 12", True),
        ("marker", False),
    ]


def test_a_message_from_the_future_holds_up_nothing(
    free_address: UdpAddress, markers: Markers, server: OscMarkerServer
) -> None:
    received: list[Marker] = []
    markers.add_receiver(received.append)
    message = OscMessageBuilder("/marker")
    message.add_arg("tomorrow")
    bundle = OscBundleBuilder(time.time() + 86_400)
    bundle.add_content(message.build())
    with SimpleUDPClient(free_address.host, free_address.port) as client:
        client.send(bundle.build())
        client.send_message("/marker", "now")
    wait_until(lambda: len(received) == 2)


def test_invalid_messages_are_ignored(
    free_address: UdpAddress, markers: Markers, server: OscMarkerServer, capfd: pytest.CaptureFixture[str]
) -> None:
    received: list[Marker] = []
    markers.add_receiver(received.append)
    random = np.random.default_rng(1)
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as client:
        for start in (b"", b"/", b"/marker\0", b"#bundle\0") * 25:
            client.sendto(start + random.bytes(random.integers(40)), (free_address.host, free_address.port))
    # What is random may also be a message with a random name.
    with SimpleUDPClient(free_address.host, free_address.port) as client:
        client.send_message("/marker", "after all that")
    wait_until(lambda: bool(received) and received[-1].name == "after all that")
    assert capfd.readouterr() == ("", "")


def test_a_taken_port_is_refused_in_one_line(
    free_address: UdpAddress, markers: Markers, server: OscMarkerServer
) -> None:
    with pytest.raises(UserError, match=rf"no marker can be received on {free_address}: [^\n]*in use"):
        OscMarkerServer(free_address, markers)


def test_the_port_is_free_after_closing(free_address: UdpAddress, markers: Markers) -> None:
    for _ in range(2):
        OscMarkerServer(free_address, markers).close()


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("127.0.0.1:9000", UdpAddress("127.0.0.1", 9000)),
        (" studio.local:1 ", UdpAddress("studio.local", 1)),
        ("[::1]:65535", UdpAddress("::1", 65535)),
        ("9001", UdpAddress("127.0.0.1", 9001)),
        ("192.0.2.1:9001", UdpAddress("192.0.2.1", 9001)),
    ],
)
def test_addresses_are_read_and_written(text: str, address: UdpAddress) -> None:
    assert parse_udp_address(text, default_host=THIS_MACHINE) == address
    assert parse_udp_address(str(address)) == address


@pytest.mark.parametrize(
    "text", ["", ":", ":9000", "host:", "host:0", "host:65536", "::1:9000", "a b:1", "h:9e3", "h:٣"]
)
def test_invalid_addresses_are_refused(text: str) -> None:
    with pytest.raises(UserError, match=r"write HOST:PORT.*Received: "):
        parse_udp_address(text)


def test_a_port_alone_needs_a_default_host() -> None:
    with pytest.raises(UserError):
        parse_udp_address("9001")
