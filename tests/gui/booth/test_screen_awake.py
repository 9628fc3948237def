"""The screen is kept awake through a real session bus with a real service, in a process of its own."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import ClassInfo, QObject, Slot
from PySide6.QtDBus import QDBusConnection
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.skipif(shutil.which("dbus-daemon") is None, reason="needs dbus-daemon")

PROGRAM = """
import sys
from PySide6.QtCore import QCoreApplication, QSocketNotifier
from smiledesk.gui.booth.screen_awake import keep_screen_awake

application = QCoreApplication([])
release = keep_screen_awake()

def obey():
    line = sys.stdin.readline()
    if line.strip() == "release":
        release()
    else:
        application.quit()

notifier = QSocketNotifier(0, QSocketNotifier.Type.Read)
notifier.activated.connect(obey)
application.exec()
"""


@ClassInfo({"D-Bus Interface": "org.freedesktop.ScreenSaver"})
class ScreenSaver(QObject):
    """The service of a desktop."""

    def __init__(self) -> None:
        super().__init__()
        self.calls: list[tuple[str, str]] = []

    @Slot(str, str, result="uint")
    def Inhibit(self, application: str, reason: str) -> int:
        self.calls.append((application, reason))
        return 1


@pytest.fixture
def address() -> Iterator[str]:
    """The address of a session bus of the test's own."""
    bus = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    yield bus.stdout.readline().strip()
    bus.terminate()
    bus.communicate()


@pytest.fixture
def desktop(qapp: QApplication, address: str) -> Iterator[QDBusConnection]:
    yield QDBusConnection.connectToBus(address, "desktop")
    QDBusConnection.disconnectFromBus("desktop")


@pytest.fixture
def open_booth() -> Iterator[Callable[[str], subprocess.Popen]]:
    """Starts the program with the bus of an address."""
    children: list[subprocess.Popen] = []

    def start(address: str) -> subprocess.Popen:
        child = subprocess.Popen(
            [sys.executable, "-c", PROGRAM],
            stdin=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env={**os.environ, "DBUS_SESSION_BUS_ADDRESS": address, "XDG_RUNTIME_DIR": ""},
            text=True,
        )
        children.append(child)
        return child

    yield start
    for child in children:
        if child.poll() is None:
            child.kill()
            child.communicate()


def test_the_screen_saver_is_inhibited_while_the_booth_is_open(
    address: str, desktop: QDBusConnection, qtbot: QtBot, open_booth: Callable
) -> None:
    service = ScreenSaver()
    assert desktop.registerService("org.freedesktop.ScreenSaver")
    desktop.registerObject("/org/freedesktop/ScreenSaver", service, QDBusConnection.RegisterOption.ExportAllSlots)

    def connections() -> int:
        return sum(name.startswith(":") for name in desktop.interface().registeredServiceNames().value())

    before = connections()
    child = open_booth(address)
    qtbot.waitUntil(lambda: bool(service.calls), timeout=30_000)
    assert service.calls == [("SmileDesk", "The photo booth is open")]
    assert connections() == before + 1
    child.stdin.write("release\n")
    child.stdin.flush()
    qtbot.waitUntil(lambda: connections() == before, timeout=30_000)
    assert child.poll() is None, "the program goes on; only the booth is closed"
    assert child.communicate("quit\n", timeout=30)[1] == ""


def test_a_desktop_without_the_service_is_logged(address: str, open_booth: Callable) -> None:
    child = open_booth(address)
    line = child.stderr.readline()
    assert line.startswith("the screen may go to sleep: ")
    child.communicate("quit\n", timeout=30)


@pytest.mark.parametrize("address", ["", "unix:path=/nowhere/bus"])
def test_a_missing_bus_is_logged(address: str, open_booth: Callable) -> None:
    child = open_booth(address)
    assert child.stderr.readline().startswith("the screen may go to sleep: ")
    child.communicate("quit\n", timeout=30)
    assert child.returncode == 0
