"""The modes of the window: always on top, compact, and the presenter view."""

from typing import Final

from PySide6.QtCore import QByteArray, QObject, Qt
from PySide6.QtWidgets import QWidget

from smiledesk.gui.common.actions import Action, Place
from smiledesk.gui.common.text_size import scaled
from smiledesk.gui.shell.actions import HANDLERS, WindowActions
from smiledesk.gui.shell.main_window import MainWindow
from smiledesk.gui.shell.window_place import place_record
from smiledesk.settings import SavedSettings

_COMPACT_WIDTH: Final = 380
"""Pixels: room for the buttons that keep something."""

_MODES: Final = (Action.COMPACT_WINDOW, Action.PRESENTER_VIEW)


class WindowModes(QObject):
    """Keeps the window above all others, which is remembered, and shows parts of it, which ends with the program."""

    def __init__(self, window: MainWindow, actions: WindowActions, settings: SavedSettings) -> None:
        super().__init__(window)
        self._window = window
        self._actions = actions
        self._settings = settings
        self._mode: Action | None = None
        """The mode that shows parts of the window only; None while everything is shown."""
        self._full_place = ""
        """The window's place before that mode."""
        for action in (Action.STAY_ON_TOP, Action.COMPACT_WINDOW, Action.PRESENTER_VIEW):
            actions[action].setCheckable(True)
        # Qt ignores the keys of actions whose only menu is hidden.
        window.addActions([actions[action] for action in HANDLERS if action.place is Place.WINDOW])
        window.addAction(actions[Action.LEAVE_PRESENTER_VIEW])
        window.picture.live_view.addActions(
            [actions[action] for action in (Action.MIRROR, Action.STAY_ON_TOP, *_MODES)]
        )
        window.side_changed.connect(self._side_changed)
        settings.follow("stay_on_top", self._stay_on_top)
        self._stay_on_top()

    @property
    def place_record(self) -> str:
        """The place of the whole window, for the next start."""
        return place_record(self._window) if self._mode is None else self._full_place

    def switch_stay_on_top(self) -> None:
        """Keep the window above all others, or no longer so. Wayland's compositors may ignore it."""
        self._settings.change(stay_on_top=not self._settings.current.stay_on_top)

    def switch_compact(self) -> None:
        """Show picture, verdict and recording bar alone in a small window, or everything where it was."""
        if self._left_for(Action.COMPACT_WINDOW):
            self._window.close_side()
            self._window.showNormal()
            self._window.show_compact(True)
            width = scaled(_COMPACT_WIDTH)
            self._window.resize(width, self._window.height_for(width))

    def switch_presenter(self) -> None:
        """Show the face and the open lens alone on the whole screen, or everything where it was.

        Without an open lens the network is beside the face.
        """
        if self._left_for(Action.PRESENTER_VIEW):
            self._window.show_presenting(True)
            self._window.setWindowState(self._window.windowState() | Qt.WindowState.WindowFullScreen)

    def leave(self) -> None:
        """Show everything where it was."""
        if self._mode is None:
            return
        if self._mode is Action.COMPACT_WINDOW:
            self._window.show_compact(False)
        else:
            self._window.show_presenting(False)
        self._window.restoreGeometry(QByteArray.fromBase64(self._full_place.encode("ascii")))
        self._set_mode(None)

    def _stay_on_top(self) -> None:
        stays = self._settings.current.stay_on_top
        self._actions[Action.STAY_ON_TOP].setChecked(stays)
        _keep_on_top(self._window, stays)

    def _left_for(self, mode: Action) -> bool:
        """Leave the current mode, and return true if it was another one, so that this one begins."""
        is_other = self._mode is not mode
        self.leave()
        if is_other:
            self._full_place = place_record(self._window)
            self._set_mode(mode)
        return is_other

    def _set_mode(self, mode: Action | None) -> None:
        self._mode = mode
        for action in _MODES:
            self._actions[action].setChecked(action is mode)
        self._actions.take_keys(Action.LEAVE_PRESENTER_VIEW, taken=mode is Action.PRESENTER_VIEW)

    def _side_changed(self, shown: QWidget | None) -> None:
        """Show everything where something is opened beside the network, as by a key."""
        if shown is not None and self._mode is Action.COMPACT_WINDOW:
            self.leave()


def _keep_on_top(window: QWidget, stays: bool) -> None:
    """Set the window's flag without hiding the window, as `QWidget.setWindowFlag` would."""
    flag = Qt.WindowType.WindowStaysOnTopHint
    window.winId()
    window.overrideWindowFlags(window.windowFlags() | flag if stays else window.windowFlags() & ~flag)
    window.windowHandle().setFlag(flag, stays)
