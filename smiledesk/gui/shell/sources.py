"""The source of the live picture: the first one, the next ones, and the last one remembered."""

from dataclasses import dataclass
from pathlib import Path

import msgspec
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QInputDialog

from smiledesk.gui.common.translation import translate
from smiledesk.gui.shell.cameras import Cameras
from smiledesk.gui.shell.main_window import MainWindow
from smiledesk.session.session import Session
from smiledesk.settings import SavedSettings
from smiledesk.sources.address import is_masked, mask
from smiledesk.sources.base import FrameSource, SourceError
from smiledesk.sources.camera_settings import CameraSettings
from smiledesk.sources.cameras import find_camera, is_camera_key, list_cameras, name_of_key
from smiledesk.sources.opening import remembered_name, watched_source
from smiledesk.sources.suffixes import MEDIA_SUFFIXES
from smiledesk.sources.unavailable import Unavailable


@dataclass(frozen=True, slots=True)
class FirstSource:
    """The source that the window opens with."""

    name: str
    message: str = ""
    """The reason why it is not the expected one; empty if it is."""


class Sources(QObject):
    """Opens sources, and remembers each that has given a picture, without the secrets of its address."""

    source_opened = Signal()
    """Another source is shown from now on, or the same one anew."""

    mirrored_changed = Signal(bool)
    """True if the source is shown as in a mirror from now on."""

    def __init__(self, window: MainWindow, session: Session, settings: SavedSettings) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._settings = settings
        self._name = ""
        self._is_kept = False
        """Remember the source once it has given a picture."""
        self.cameras = Cameras(window, session)
        self.cameras.chosen.connect(self.open)
        self.cameras.settings_changed.connect(self.set_camera_settings)
        window.source_shown.connect(self._remember)

    @property
    def name(self) -> str:
        """The source as it was named, with the secrets of its address; empty before the first."""
        return self._name

    def open_first(self, asked_for: str | None) -> None:
        """Open the source to start with. asked_for: as on the command line; None for none."""
        first = first_source(asked_for, self._settings.current.source)
        if first.message:
            self._window.banner.show_message(first.message)
        if is_masked(first.name):
            self._window.banner.show_message(
                self.tr("The password of the last address is not kept: {0}").format(first.name),
                self.tr("Enter the address…"),
                lambda: self.ask_for_address(first.name),
            )
        self.open(first.name, remember=not first.message)

    def open(self, name: str, *, remember: bool = True) -> None:
        """Show a source, named as on the command line; an error is shown in its place."""
        self._name, self._is_kept = name, remember
        self.source_opened.emit()
        source: FrameSource
        try:
            source = watched_source(name, self._settings.current.cameras)
        except SourceError as error:
            source = Unavailable(mask(name), error.text)
        self._session.open_source(source)
        self.cameras.follow(source)
        self._show_mirrored()
        self._window.forget_picture()

    def open_at(self, path: Path, media_time: float | None) -> None:
        """Show a file, without remembering it. media_time: where a film is held, in seconds; None for a picture."""
        self.open(str(path), remember=False)
        if media_time is not None:
            self._session.seek(media_time)
        self._session.freeze(media_time is not None)

    def retry(self) -> None:
        """Try the source again: a lost camera at once, anything else by opening its name anew."""
        if self._session.status().source.state == "failed":
            self.open(self._name, remember=self._is_kept)
        else:
            self._session.retry_now()

    def ask_for_file(self) -> None:
        """Let the user choose a video or a picture."""
        media = " ".join(f"*{suffix}" for suffix in sorted(MEDIA_SUFFIXES))
        filters = (self.tr("Videos and pictures ({0})").format(media), self.tr("All files (*)"))
        path, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Open a video or a picture"), filter=";;".join(filters)
        )
        if path:
            self.open(path)

    def ask_for_folder(self) -> None:
        """Let the user choose a folder of pictures."""
        path = QFileDialog.getExistingDirectory(self._window, self.tr("Open a folder of pictures"))
        if path:
            self.open(path)

    def ask_for_address(self, known: str = "") -> None:
        """Let the user type the address of a network camera. known: the part to complete."""
        title, label = self.tr("Open a network camera"), self.tr("Address (http://… or rtsp://…):")
        address, agreed = QInputDialog.getText(self._window, title, label, text=known)
        if agreed and address.strip():
            self.open(address.strip())

    def set_camera(self) -> None:
        """Let the user set the camera in use."""
        self.cameras.edit(self._settings.current.cameras)

    def switch_mirror(self) -> None:
        """Show the source as in a mirror, or no longer so."""
        self.show_mirrored(not self.is_mirrored())

    def show_mirrored(self, mirrored: bool) -> None:
        """Show the source mirrored or not, and remember it for this camera, or for all other sources together."""
        key = self.cameras.current
        if key is None:
            self._settings.change(mirror_other_sources=mirrored)
        else:
            self._settings.change(cameras={key: msgspec.structs.replace(self._camera_settings(key), mirrored=mirrored)})
        self.cameras.show_mirrored(mirrored)
        self._show_mirrored()

    def is_mirrored(self) -> bool:
        """True if the source is shown as in a mirror."""
        key = self.cameras.current
        return self._settings.current.mirror_other_sources if key is None else self._camera_settings(key).mirrored

    def _show_mirrored(self) -> None:
        mirrored = self.is_mirrored()
        self._session.mirror(mirrored)
        self.mirrored_changed.emit(mirrored)

    def _camera_settings(self, key: str) -> CameraSettings:
        return self._settings.current.cameras.get(key) or CameraSettings()

    def _remember(self) -> None:
        if self._is_kept:
            # A camera is remembered by its key: its number may change when it is unplugged.
            self._settings.change(source=self.cameras.current or remembered_name(self._name))

    def set_camera_settings(self, key: str, chosen: CameraSettings) -> None:
        """Save the settings of a camera, and open it again where they need another stream."""
        before = self._camera_settings(key)
        self._settings.change(cameras={key: chosen})
        if key != self.cameras.current:
            return
        if before.mode != chosen.mode:
            self.open(key, remember=False)
        self._show_mirrored()


def first_source(asked_for: str | None, remembered: str | None) -> FirstSource:
    """The requested source, else the last one used, else the first camera, else the demo."""
    if asked_for is not None:
        return FirstSource(asked_for)
    if remembered is None:
        return _first_camera()
    if is_camera_key(remembered):
        return _remembered_camera(remembered)
    return FirstSource(remembered)


def _first_camera() -> FirstSource:
    cameras = list_cameras()
    if cameras:
        return FirstSource(cameras[0].key)
    text = translate(
        "sources", "No camera found, so this is the demo: an average of many faces. Plug a camera in, or open a file."
    )
    return FirstSource("demo", text)


def _camera_name(key: str) -> str:
    return translate("sources", "Camera {0}").format(key) if key.isdecimal() else name_of_key(key)


def _remembered_camera(key: str) -> FirstSource:
    """The camera, wherever it is plugged in now; the demo if it is missing, never another camera."""
    camera = find_camera(key, list_cameras())
    if camera is None:
        text = translate(
            "sources", "{0} is not plugged in, so this is the demo. Plug it in, or choose another camera: menu Source."
        )
        return FirstSource("demo", text.format(_camera_name(key)))
    if camera.name == name_of_key(key) and camera.key != key:
        text = translate("sources", "{0} is plugged in elsewhere than last time: is it the one you mean?")
        return FirstSource(camera.key, text.format(_camera_name(key)))
    return FirstSource(camera.key)
