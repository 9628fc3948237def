"""Outlets of the live picture: chosen in their dialog, remembered, and each with its state in one line."""

import socket
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from pythonosc.udp_client import SimpleUDPClient

from smiledesk.gui.common.actions import Action
from smiledesk.gui.common.labels import Hint
from smiledesk.gui.shell.outlets_dialog import OutletsDialog
from smiledesk.recording.markers import Marker
from smiledesk.recording.outlets.outlet_settings import OutletSettings
from smiledesk.settings import change_settings, load_settings
from tests.gui.conftest import Start
from tests.support.children import Until


@pytest.fixture
def receiver() -> Iterator[socket.socket]:
    """Another program's socket."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as bound:
        bound.bind(("127.0.0.1", 0))
        bound.settimeout(60)
        yield bound


def address_of(bound: socket.socket) -> str:
    return "{}:{}".format(*bound.getsockname())


def texts(dialog: OutletsDialog) -> list[str]:
    return [hint.text() for hint in dialog.findChildren(Hint)]


def test_every_change_is_reported_at_once_and_enter_closes_nothing(qtbot: QtBot) -> None:
    dialog = OutletsDialog(OutletSettings())
    qtbot.addWidget(dialog)
    dialog.show()
    with qtbot.waitSignal(dialog.changed) as changed:
        dialog.osc.click()
    assert changed.args == [OutletSettings(osc=True)]
    dialog.osc_address.setText("studio.local:7000")
    with qtbot.waitSignal(dialog.changed) as changed:
        qtbot.keyClick(dialog.osc_address, Qt.Key.Key_Return)
    assert changed.args == [OutletSettings(osc=True, osc_address="studio.local:7000")]
    dialog.lsl_reach.setCurrentIndex(1)
    with qtbot.waitSignal(dialog.changed) as changed:
        dialog.lsl.click()
    assert changed.args[0].lsl == "network"
    assert dialog.isVisible()


def test_readings_go_to_the_chosen_program_and_the_choice_is_remembered(
    start: Start, until: Until, receiver: socket.socket
) -> None:
    application = start()
    application.actions[Action.OUTLETS].trigger()
    dialog = application.window.findChild(OutletsDialog)
    assert texts(dialog) == ["Off", "Off", "Off"]
    dialog.osc_address.setText(address_of(receiver))
    dialog.osc.click()
    until(lambda: texts(dialog)[0] == f"Sends to {address_of(receiver)}")
    assert receiver.recv(1000).startswith(b"/smiledesk/model\0")
    assert receiver.recv(1000).startswith(b"/smiledesk/frame\0")
    assert load_settings().outlets == OutletSettings(osc=True, osc_address=address_of(receiver))
    dialog.osc.click()
    until(lambda: texts(dialog) == ["Off", "Off", "Off"])
    assert load_settings().outlets.request == {}
    dialog.close()


def test_what_cannot_be_opened_says_why_and_the_rest_goes_on(
    start: Start, until: Until, receiver: socket.socket
) -> None:
    application = start()
    application.outlets.show_dialog()
    dialog = application.window.findChild(OutletsDialog)
    dialog.osc.click()
    dialog.osc_markers_address.setText(address_of(receiver))
    dialog.osc_markers.click()
    until(lambda: "in use" in texts(dialog)[1])
    dialog.osc_address.setText("nine thousand")
    dialog.osc_address.editingFinished.emit()
    until(lambda: texts(dialog)[0].endswith("Received: nine thousand"))
    dialog.close()
    until(lambda: not application.window.findChildren(OutletsDialog))
    application.outlets.show_dialog()
    (again,) = application.window.findChildren(OutletsDialog)
    assert texts(again)[0].endswith("Received: nine thousand")
    again.close()
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
    application.outlets.show_dialog()
    dialog = application.window.findChild(OutletsDialog)
    dialog.osc_markers.click()
    dialog.osc_markers.click()
    until(lambda: texts(dialog)[1].startswith("Receives at "))
    received: list[Marker] = []
    application.markers.add_receiver(received.append)
    with SimpleUDPClient("127.0.0.1", port) as client:
        client.send_message("/marker", "stimulus")
    until(lambda: [marker.name for marker in received] == ["stimulus"])
    dialog.close()
