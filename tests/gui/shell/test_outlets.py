"""Outlets of the live picture: chosen in the settings, remembered, and each with its state in one line."""

import socket
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from pythonosc.udp_client import SimpleUDPClient

from smiledesk.app import Application
from smiledesk.gui.common.actions import Action
from smiledesk.gui.settings.outlets_section import AddressSwitch, OutletsSection
from smiledesk.recording.markers import Marker
from smiledesk.recording.outlets.outlet_settings import OutletKind, OutletSettings
from smiledesk.settings import change_settings, load_settings
from tests.gui.conftest import Start
from tests.support.children import Until


@pytest.fixture
def receiver() -> Iterator[socket.socket]:
    """The socket of another program."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as bound:
        bound.bind(("127.0.0.1", 0))
        bound.settimeout(60)
        yield bound


def address_of(bound: socket.socket) -> str:
    return "{}:{}".format(*bound.getsockname())


def section_of(application: Application) -> OutletsSection:
    """The outlets in the settings, as the menu opens them."""
    application.actions[Action.OUTLETS].trigger()
    dialog = application.settings_window.dialog
    assert dialog is not None
    (section,) = dialog.findChildren(OutletsSection)
    assert section.isVisible()
    return section


def switch_of(section: OutletsSection, kind: OutletKind) -> AddressSwitch:
    control = section.outlets[kind].control
    assert isinstance(control, AddressSwitch)
    return control


def texts(section: OutletsSection) -> list[str]:
    return [row.status.text() for row in section.outlets.values()]


def test_every_change_is_saved_at_once_and_enter_closes_nothing(start: Start, qtbot: QtBot) -> None:
    section = section_of(start())
    osc = switch_of(section, "osc")
    osc.address.setText("studio.local:7000")
    qtbot.keyClick(osc.address, Qt.Key.Key_Return)
    assert load_settings().outlets == OutletSettings(osc_address="studio.local:7000")
    section.outlets["lsl"].control.value_chosen.emit("network")
    assert load_settings().outlets == OutletSettings(osc_address="studio.local:7000", lsl="network")
    section.outlets["lsl"].reset.click()
    section.outlets["osc"].reset.click()
    assert load_settings().outlets == OutletSettings()
    assert osc.address.text() == "127.0.0.1:9000"
    assert section.isVisible()


def test_readings_go_to_the_chosen_program_and_the_choice_is_remembered(
    start: Start, until: Until, receiver: socket.socket
) -> None:
    application = start()
    section = section_of(application)
    osc = switch_of(section, "osc")
    assert texts(section) == ["Off", "Off", "Off"]
    osc.address.setText(address_of(receiver))
    osc.box.click()
    until(lambda: texts(section)[0] == f"Sends to {address_of(receiver)}")
    assert receiver.recv(1000).startswith(b"/smiledesk/model\0")
    assert receiver.recv(1000).startswith(b"/smiledesk/frame\0")
    assert load_settings().outlets == OutletSettings(osc=True, osc_address=address_of(receiver))
    osc.box.click()
    until(lambda: texts(section) == ["Off", "Off", "Off"])
    assert load_settings().outlets.request == {}


def test_an_outlet_that_cannot_be_opened_shows_the_reason_and_the_others_work(
    start: Start, until: Until, receiver: socket.socket
) -> None:
    application = start()
    section = section_of(application)
    osc, markers = switch_of(section, "osc"), switch_of(section, "osc_markers")
    osc.box.click()
    markers.address.setText(address_of(receiver))
    markers.box.click()
    until(lambda: "in use" in texts(section)[1])
    osc.address.setText("nine thousand")
    osc.address.editingFinished.emit()
    until(lambda: texts(section)[0].endswith("Received: nine thousand"))
    frames = application.session.status().analysed
    until(lambda: application.session.status().analysed > frames)


def test_remembered_outlets_open_with_the_window_and_a_fault_is_a_message(
    start: Start, until: Until, receiver: socket.socket, tmp_path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SMILEDESK_HOME", str(tmp_path / "home"))
    change_settings(outlets=OutletSettings(osc_markers=True, osc_markers_address=address_of(receiver)))
    application = start()
    until(lambda: application.window.banner.text.startswith("Outlet: No marker can be received"))
    port = receiver.getsockname()[1]
    receiver.close()
    section = section_of(application)
    assert "in use" in texts(section)[1]
    markers = switch_of(section, "osc_markers")
    markers.box.click()
    markers.box.click()
    until(lambda: texts(section)[1].startswith("Receives at "))
    received: list[Marker] = []
    application.markers.add_receiver(received.append)
    with SimpleUDPClient("127.0.0.1", port) as client:
        client.send_message("/marker", "stimulus")
    until(lambda: [marker.name for marker in received] == ["stimulus"])
