"""Cameras that come and go while the window is open, and the settings of the one in use."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal

from smiledesk.gui.live.camera_dialog import CameraDialog
from smiledesk.gui.live.camera_watch import CameraWatch
from smiledesk.gui.shell.main_window import MainWindow
from smiledesk.session.session import Session
from smiledesk.sources.base import FrameSource
from smiledesk.sources.camera_errors import opening_error
from smiledesk.sources.camera_settings import CameraSettings
from smiledesk.sources.cameras import CameraInfo, find_camera, list_cameras, name_of_key
from smiledesk.sources.webcam import Webcam


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
        self._watch.appeared.connect(self._welcome)
        self._watch.gone.connect(self._withdraw_offer)
        self._offered = ""
        """The key of the camera that the banner offers; empty for none."""

    @property
    def current(self) -> str | None:
        """The key of the camera in use, plugged in or not; None while the source is no camera."""
        return self._camera.device_key if self._camera is not None else None

    def follow(self, source: FrameSource | None) -> None:
        """Take note of another source; the dialog closes with its camera."""
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
            self._window.banner.say(str(opening_error(camera.name, camera.path)))
            return
        dialog.changed.connect(self.settings_changed)
        dialog.finished.connect(self._forget_dialog)
        self._dialog = dialog
        # The picture goes on behind the dialog, so every change is seen at once.
        dialog.show()

    def _forget_dialog(self) -> None:
        self._dialog = None

    def _welcome(self, camera: CameraInfo) -> None:
        is_missed = self._session.status().source.interrupted
        if is_missed and self.current is not None and find_camera(self.current, (camera,)) is not None:
            self._session.retry_now()
            return
        self._offered = camera.key
        self._window.banner.say(self._offer_text(camera.key), self.tr("Show it"), lambda: self.chosen.emit(camera.key))

    def _withdraw_offer(self, key: str | None) -> None:
        """Take back the offer of a camera that is in use now or gone, unless the banner says something else by now."""
        if self._offered and key == self._offered:
            if self._window.banner.words == self._offer_text(key):
                self._window.banner.hide()
            self._offered = ""

    def _offer_text(self, key: str) -> str:
        return self.tr("{0} was plugged in").format(name_of_key(key))
