"""The screen is kept from going to sleep, by the means of each system."""

import logging
import os
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QProcess

from smiledesk.gui.common.translation import translate

_log = logging.getLogger(__name__)

_FAILURE = "the screen may go to sleep: %s"

_BUS_CONNECTION = "smiledesk-booth"
"""Qt's name of our connection to the session bus."""

_CONTINUOUS, _SYSTEM_REQUIRED, _DISPLAY_REQUIRED = 0x80000000, 0x1, 0x2
"""Flags of Windows. Source: https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-setthreadexecutionstate"""


def keep_screen_awake() -> Callable[[], None]:
    """Keep the screen awake until the returned function is called; a failure is a line of the log."""
    if sys.platform == "win32":
        import ctypes

        kernel = ctypes.windll.kernel32
        if not kernel.SetThreadExecutionState(_CONTINUOUS | _SYSTEM_REQUIRED | _DISPLAY_REQUIRED):
            _log.warning(_FAILURE, ctypes.FormatError())
        return lambda: kernel.SetThreadExecutionState(_CONTINUOUS)
    if sys.platform == "darwin":
        return _by_caffeinate()
    return _by_session_bus()


def _by_session_bus() -> Callable[[], None]:
    """Ask the desktop over D-Bus, by a connection of its own: its end, even by a crash, lets the screen sleep again.

    Source: the Idle Inhibition Service, https://specifications.freedesktop.org/idle-inhibit-spec.
    """
    from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher

    if not _has_session_bus():
        _log.warning(_FAILURE, "there is no session bus")
        return lambda: None
    connection = QDBusConnection.connectToBus(QDBusConnection.BusType.SessionBus, _BUS_CONNECTION)
    if not connection.isConnected():
        _log.warning(_FAILURE, connection.lastError().message())
        return lambda: QDBusConnection.disconnectFromBus(_BUS_CONNECTION)
    request = QDBusMessage.createMethodCall(
        "org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver", "Inhibit"
    )
    request.setArguments(["SmileDesk", translate("screen_awake", "The photo booth is open")])
    # The answer comes later: the booth opens even if the desktop hangs.
    reply = QDBusPendingCallWatcher(connection.asyncCall(request))

    def log_failure() -> None:
        if reply.isError():
            _log.warning(_FAILURE, reply.error().message())

    def release() -> None:
        reply.deleteLater()
        QDBusConnection.disconnectFromBus(_BUS_CONNECTION)

    reply.finished.connect(log_failure)
    return release


def _has_session_bus() -> bool:
    """True if there is a bus to connect to; without one, the library would start one, which nobody listens to."""
    runtime_folder = os.environ.get("XDG_RUNTIME_DIR")
    is_at_usual_place = runtime_folder is not None and Path(runtime_folder, "bus").exists()
    return is_at_usual_place or bool(os.environ.get("DBUS_SESSION_BUS_ADDRESS"))


def _by_caffeinate() -> Callable[[], None]:
    """Run macOS's own program, which also ends when this process does."""
    process = QProcess()
    process.errorOccurred.connect(lambda error: _log.warning(_FAILURE, error.name))
    process.start("caffeinate", ["-d", "-w", str(os.getpid())])

    def release() -> None:
        process.errorOccurred.disconnect()
        process.kill()
        process.waitForFinished(500)

    return release
