"""Notices cameras that are plugged in and out while the window is open."""

import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from smiledesk.sources.cameras import CameraInfo

_DEVICES = Path("/dev")

_SETTLED_AFTER_MS = 400
"""A device node appears first, and gets its permissions a moment later."""

_LOOK_EVERY_MS = 5000
"""Where the system says nothing by itself."""


class CameraWatch(QObject):
    """Compares the list of cameras with the one before whenever a device comes or goes."""

    appeared = Signal(object)
    """A camera that was not there before: its `CameraInfo`."""

    gone = Signal(str)
    """The key of a camera that is not there any more."""

    def __init__(
        self, cameras: Callable[[], tuple[CameraInfo, ...]], parent: QObject | None = None, devices: Path = _DEVICES
    ) -> None:
        """Cameras: lists those that are plugged in. devices: the folder of device nodes on Linux."""
        super().__init__(parent)
        self._cameras = cameras
        self._known = {camera.key for camera in cameras()}
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)
        if sys.platform == "linux":
            self._timer.setSingleShot(True)
            self._timer.setInterval(_SETTLED_AFTER_MS)
            self._watcher = QFileSystemWatcher([str(devices)], self)
            self._watcher.directoryChanged.connect(self._timer.start)
        else:
            self._timer.start(_LOOK_EVERY_MS)

    def _look(self) -> None:
        cameras = self._cameras()
        before, self._known = self._known, {camera.key for camera in cameras}
        for key in before - self._known:
            self.gone.emit(key)
        for camera in cameras:
            if camera.key not in before:
                self.appeared.emit(camera)
