"""Cameras that are plugged in and out while the window is open, and the settings of the one in use."""

import sys
from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from smiledesk.gui.common.message_text import error_text
from smiledesk.gui.live.camera_dialog import CameraDialog
from smiledesk.gui.shell.main_window import MainWindow
from smiledesk.session.session import Session
from smiledesk.sources.base import FrameSource
from smiledesk.sources.camera_errors import opening_error
from smiledesk.sources.camera_settings import CameraSettings
from smiledesk.sources.cameras import CameraInfo, find_camera, list_cameras, name_of_key
from smiledesk.sources.webcam import Webcam

_DEVICES = Path("/dev")

_SETTLED_AFTER_MS = 400
"""Milliseconds before a look: a device node appears first, and gets its permissions a moment later."""

_LOOK_EVERY_MS = 5000
"""Milliseconds between two looks, where the system does not report changes."""


class CameraWatch(QObject):
    """Reports cameras that come and go, by comparing their list with the one before."""

    appeared = Signal(object)
    """The `CameraInfo` of a camera that was plugged in."""

    gone = Signal(str)
    """The key of a camera that was unplugged."""

    def __init__(
        self, cameras: Callable[[], tuple[CameraInfo, ...]], parent: QObject | None = None, devices: Path = _DEVICES
    ) -> None:
        """cameras: lists those that are plugged in. devices: the folder of device nodes on Linux."""
        super().__init__(parent)
        self._cameras = cameras
        self._known = {camera.key for camera in cameras()}
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._poll)
        if sys.platform == "linux":
            self._timer.setSingleShot(True)
            self._timer.setInterval(_SETTLED_AFTER_MS)
            self._watcher = QFileSystemWatcher([str(devices)], self)
            self._watcher.directoryChanged.connect(self._timer.start)
        else:
            self._timer.start(_LOOK_EVERY_MS)

    def _poll(self) -> None:
        cameras = self._cameras()
        before, self._known = self._known, {camera.key for camera in cameras}
        for key in before - self._known:
            self.gone.emit(key)
        for camera in cameras:
            if camera.key not in before:
                self.appeared.emit(camera)


class Cameras(QObject):
    """Offers a newly plugged-in camera, unless the window waits for it, and opens the settings of the one in use."""

    chosen = Signal(str)
    """The key of a camera to show."""

    settings_changed = Signal(str, object)
    """A camera's key, and its new `CameraSettings`."""

    def __init__(self, window: MainWindow, session: Session) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._camera: Webcam | None = None
        self._dialog: CameraDialog | None = None
        self._watch = CameraWatch(list_cameras, self)
        self._watch.appeared.connect(self._camera_appeared)
        self._watch.gone.connect(self._withdraw_offer)
        self._offered = ""
        """The key of the camera that the banner offers; empty for none."""

    @property
    def current(self) -> str | None:
        """The key of the camera in use, plugged in or not; None while the source is no camera."""
        return self._camera.device_key if self._camera is not None else None

    def follow(self, source: FrameSource | None) -> None:
        """Follow a change of source; the dialog closes with its camera."""
        before = self.current
        self._camera = source if isinstance(source, Webcam) else None
        if self._dialog is not None and self.current != before:
            self._dialog.close()
        self._withdraw_offer(self.current)

    def edit(self, settings: Mapping[str, CameraSettings]) -> None:
        """Let the user set the camera in use. settings: of every camera, by its key."""
        camera = find_camera(self.current or "", list_cameras())
        if camera is None:
            return
        if self._dialog is not None:
            self._dialog.activateWindow()
            return
        try:
            dialog = CameraDialog(camera, settings.get(camera.key) or CameraSettings(), self._window)
        except OSError:
            self._window.banner.show_message(error_text(opening_error(camera.name, camera.path)))
            return
        dialog.changed.connect(self.settings_changed)
        dialog.finished.connect(self._forget_dialog)
        self._dialog = dialog
        # The picture goes on behind the dialog, so every change is seen at once.
        dialog.show()

    def show_mirrored(self, mirrored: bool) -> None:
        """Follow a change of the camera in use in its settings, where they are open."""
        if self._dialog is not None:
            self._dialog.mirrored.setChecked(mirrored)

    def _forget_dialog(self) -> None:
        self._dialog = None

    def _camera_appeared(self, camera: CameraInfo) -> None:
        is_missed = self._session.status().source.interrupted
        if is_missed and self.current is not None and find_camera(self.current, (camera,)) is not None:
            self._session.retry_now()
            return
        self._offered = camera.key
        self._window.banner.show_message(
            self._offer_text(camera.key), self.tr("Show it"), lambda: self.chosen.emit(camera.key)
        )

    def _withdraw_offer(self, key: str | None) -> None:
        """Take the offer of a camera away that is in use now or gone."""
        if self._offered and key == self._offered:
            self._window.banner.withdraw(self._offer_text(key))
            self._offered = ""

    def _offer_text(self, key: str) -> str:
        return self.tr("{0} was plugged in").format(name_of_key(key))
