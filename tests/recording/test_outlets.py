"""All outlets of a user: opened together, one that fails leaves the others as they are."""

import socket
from collections.abc import Iterator

import pytest
from pythonosc.udp_client import SimpleUDPClient

from smiledesk.recording.markers import Markers
from smiledesk.recording.outlets.outlet_settings import OutletSettings
from smiledesk.recording.outlets.outlets import Outlets
from smiledesk.recording.outlets.udp_address import THIS_MACHINE, UdpAddress


@pytest.fixture
def receiver() -> Iterator[socket.socket]:
    """The socket of another program."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as bound:
        bound.bind((THIS_MACHINE, 0))
        bound.settimeout(5)
        yield bound


def address_of(bound: socket.socket) -> UdpAddress:
    return UdpAddress(*bound.getsockname())


def test_a_marker_that_comes_from_one_program_goes_to_another(receiver: socket.socket) -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as free:
        free.bind((THIS_MACHINE, 0))
        markers_at = address_of(free)
    outlets = Outlets(Markers())
    outlets.change({"osc": str(address_of(receiver)), "osc_markers": str(markers_at)})
    sender = outlets.receivers["osc"]
    with SimpleUDPClient(markers_at.host, markers_at.port) as client:
        client.send_message("/marker", "stimulus")
    assert receiver.recv(1000).startswith(b"/smiledesk/marker\0")
    assert outlets.faults == {}
    outlets.close()
    sender.finish()


def test_an_outlet_that_cannot_be_opened_is_reported_and_the_others_open(receiver: socket.socket) -> None:
    markers = Markers()
    taken = str(address_of(receiver))
    outlets = Outlets(markers)
    outlets.change({"osc": taken, "osc_markers": taken})
    sender = outlets.receivers["osc"]
    assert list(outlets.receivers) == ["osc"]
    assert list(outlets.faults) == ["osc_markers"]
    assert taken in outlets.faults["osc_markers"]
    markers.set("still sent")
    assert b"still sent" in receiver.recv(1000)
    outlets.close()
    markers.set("after closing")
    receiver.settimeout(0.1)
    with pytest.raises(TimeoutError):
        receiver.recv(1000)
    sender.finish()


def test_an_unknown_host_is_reported_in_one_line() -> None:
    outlets = Outlets(Markers())
    outlets.change({"osc": "no.such.host.invalid:9000"})
    assert outlets.receivers == {}
    assert "no.such.host.invalid" in outlets.faults["osc"]


def test_an_invalid_address_is_reported_in_one_line() -> None:
    outlets = Outlets(Markers())
    outlets.change({"osc": "studio:", "osc_markers": "nine thousand", "lsl": "the world"})
    assert outlets.receivers == {}
    assert {kind: fault.rsplit("Received: ")[1] for kind, fault in outlets.faults.items()} == {
        "osc": "studio:",
        "osc_markers": "nine thousand",
        "lsl": "the world, expected machine or network",
    }
    outlets.change({})
    assert outlets.faults == {}


def test_an_outlet_that_stays_is_not_interrupted_by_the_change_of_another(receiver: socket.socket) -> None:
    outlets = Outlets(Markers())
    to = str(address_of(receiver))
    outlets.change({"osc": to})
    sender = outlets.receivers["osc"]
    outlets.change({"osc": to, "osc_markers": "no address"})
    assert outlets.receivers["osc"] is sender
    outlets.change({"osc_markers": "no address"})
    assert (list(outlets.receivers), list(outlets.faults)) == ([], ["osc_markers"])
    sender.finish()


def test_all_outlets_are_off_and_on_this_machine_at_first() -> None:
    assert OutletSettings().request == {}
    on = OutletSettings(osc=True, osc_markers=True, lsl="machine").request
    assert on == {"osc": "127.0.0.1:9000", "osc_markers": "127.0.0.1:9001", "lsl": "machine"}
