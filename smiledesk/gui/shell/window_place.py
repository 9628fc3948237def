"""The window's place: at first in the middle, later where it was left, and never beyond the screen."""

from PySide6.QtCore import QByteArray, QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

FIRST_SIZE = QSize(1280, 800)

_FRAME = QMargins(4, 36, 4, 4)
"""Assumed size of the desktop's frame, which is not known before the window is shown."""


def place_record(window: QWidget) -> str:
    """The window's place, size and state as text, for `place_window`."""
    return bytes(window.saveGeometry().toBase64().data()).decode("ascii")


def place_window(window: QWidget, record: str) -> None:
    """Put a window where a record says or, without one, in the middle of the screen.

    A window that does not fit the screen, as one recorded on a larger screen, is shrunk; a first one then fills it.
    """
    if record and window.restoreGeometry(QByteArray.fromBase64(record.encode("ascii"))):
        if window.isMaximized() or window.isFullScreen():
            return  # as large as the desktop says
        screen = QGuiApplication.screenAt(window.geometry().center()) or window.screen()
        window.setGeometry(_moved_into(_room_on(screen), window.geometry()))
        return
    room = _room_on(window.screen())
    first = QRect(QPoint(), FIRST_SIZE)
    first.moveCenter(room.center())
    window.setGeometry(_moved_into(room, first))
    if not room.contains(first):
        window.setWindowState(Qt.WindowState.WindowMaximized)


def _room_on(screen: QScreen) -> QRect:
    return screen.availableGeometry().marginsRemoved(_FRAME)


def _moved_into(room: QRect, place: QRect) -> QRect:
    """A rectangle shrunk and moved to fit inside another one."""
    fitting = QRect(place.topLeft(), place.size().boundedTo(room.size()))
    fitting.moveLeft(min(max(place.left(), room.left()), room.right() + 1 - fitting.width()))
    fitting.moveTop(min(max(place.top(), room.top()), room.bottom() + 1 - fitting.height()))
    return fitting
