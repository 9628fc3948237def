"""The modes of the window: always on top, and compact."""

from typing import Final

from PySide6.QtCore import QByteArray, QObject, QSize, Qt
from PySide6.QtWidgets import QWidget

from smiledesk.gui.common.actions import Action, Place
from smiledesk.gui.shell.actions import HANDLERS, WindowActions
from smiledesk.gui.shell.main_window import MainWindow
from smiledesk.gui.shell.window_place import place_record
from smiledesk.settings import SavedSettings

_COMPACT_WIDTH: Final = 380
"""Pixels: room for the buttons that keep something."""


class WindowModes(QObject):
    """Keeps the window above all others, which is remembered, and makes it compact, which ends with the program."""

    def __init__(self, window: MainWindow, actions: WindowActions, settings: SavedSettings) -> None:
        super().__init__(window)
        self._window = window
        self._actions = actions
        self._settings = settings
        self._full_place: str | None = None
        """The window's place before it became compact; None while it is not."""
        for action in (Action.STAY_ON_TOP, Action.COMPACT_WINDOW):
            actions[action].setCheckable(True)
        actions[Action.STAY_ON_TOP].setChecked(settings.current.stay_on_top)
        # Qt ignores the keys of actions whose only menu is hidden.
        window.addActions([actions[action] for action in HANDLERS if action.place is Place.WINDOW])
        window.picture.live_view.addActions(
            [actions[action] for action in (Action.MIRROR, Action.STAY_ON_TOP, Action.COMPACT_WINDOW)]
        )
        window.side_changed.connect(self._side_changed)
        _keep_on_top(window, settings.current.stay_on_top)

    @property
    def place_record(self) -> str:
        """The place of the window that is not compact, for the next start."""
        return self._full_place or place_record(self._window)

    def switch_stay_on_top(self) -> None:
        """Keep the window above all others, or no longer so. Wayland's compositors may ignore it."""
        stays = not self._settings.current.stay_on_top
        self._settings.change(stay_on_top=stays)
        _keep_on_top(self._window, stays)

    def switch_compact(self) -> None:
        """Show picture, verdict and recording bar alone in a small window, or everything where it was."""
        if self._full_place is None:
            self._make_compact()
        else:
            self._make_full(self._full_place)

    def _make_compact(self) -> None:
        self._window.close_side()
        self._full_place = place_record(self._window)
        self._window.showNormal()
        self._window.show_compact(True)
        self._window.resize(QSize(_COMPACT_WIDTH, self._window.height_for(_COMPACT_WIDTH)))
        self._actions[Action.COMPACT_WINDOW].setChecked(True)

    def _make_full(self, place: str) -> None:
        self._full_place = None
        self._window.show_compact(False)
        self._window.restoreGeometry(QByteArray.fromBase64(place.encode("ascii")))
        self._actions[Action.COMPACT_WINDOW].setChecked(False)

    def _side_changed(self, shown: QWidget | None) -> None:
        """Show everything where something is opened beside the network, as by a key."""
        if shown is not None and self._full_place is not None:
            self._make_full(self._full_place)


def _keep_on_top(window: QWidget, stays: bool) -> None:
    """Set the window's flag without hiding the window, as `QWidget.setWindowFlag` would."""
    flag = Qt.WindowType.WindowStaysOnTopHint
    window.winId()
    window.overrideWindowFlags(window.windowFlags() | flag if stays else window.windowFlags() & ~flag)
    window.windowHandle().setFlag(flag, stays)
