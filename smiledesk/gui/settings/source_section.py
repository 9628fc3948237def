"""The camera of the live picture, its format, and the mirror."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import msgspec

from smiledesk.gui.common.translation import translate
from smiledesk.gui.live.camera_mode_text import camera_mode_text, camera_mode_texts
from smiledesk.gui.settings.controls import Choice, Switch
from smiledesk.gui.settings.section import SettingsSection
from smiledesk.gui.settings.setting_row import SettingRow
from smiledesk.gui.settings.setting_value import SettingValue
from smiledesk.settings import SavedSettings
from smiledesk.sources.camera_abilities import offered_modes
from smiledesk.sources.camera_settings import CameraMode, CameraSettings
from smiledesk.sources.cameras import CameraInfo, camera_titles, find_camera, is_camera_key, name_of_key


@dataclass(frozen=True, slots=True)
class LiveSource:
    """The source of the live picture, as the window's owner of sources has it."""

    cameras: Callable[[], tuple[CameraInfo, ...]]
    """Lists the cameras that are plugged in."""

    current: Callable[[], str | None]
    """The key of the camera in use; None for another source."""

    open: Callable[[str], object]
    """Opens the camera with a key."""

    set_camera: Callable[[str, CameraSettings], object]
    """Saves the settings of the camera with a key, and applies them."""

    is_mirrored: Callable[[], bool]
    mirror: Callable[[bool], object]


class _CameraChoice(Choice):
    """The cameras that are plugged in now."""

    def __init__(self, source: LiveSource) -> None:
        super().__init__({}, name_of_key)
        self._source = source

    def show_value(self, value: Any) -> None:
        """Show a camera; None: the source is none."""
        titles = camera_titles(self._source.cameras())
        none_text = self.tr("the source is no camera") if titles else self.tr("no camera found")
        self.offer(titles if value is not None else {None: none_text, **titles})
        self.setEnabled(bool(titles))
        super().show_value(value)


class _ModeChoice(Choice):
    """The modes of the camera in use."""

    def __init__(self, source: LiveSource) -> None:
        super().__init__({}, camera_mode_text)
        self._source = source

    def show_value(self, value: Any) -> None:
        """Show the mode of the camera in use; it cannot be changed if the camera is not there or cannot be asked."""
        camera = find_camera(self._source.current() or "", self._source.cameras())
        modes: tuple[CameraMode, ...] = ()
        if camera is not None:
            try:
                modes = offered_modes(camera)
            except OSError:
                # The window says why the camera cannot be opened.
                camera = None
        self.offer(camera_mode_texts(modes) if camera is not None else {None: self.tr("no camera in use")})
        self.setEnabled(camera is not None)
        super().show_value(value)


def source_section(settings: SavedSettings, source: LiveSource) -> SettingsSection:
    """The section of the live picture's source."""

    def camera_settings() -> CameraSettings:
        return settings.current.cameras.get(source.current() or "") or CameraSettings()

    def set_mode(mode: CameraMode | None) -> None:
        key = source.current()
        if key is not None:
            source.set_camera(key, msgspec.structs.replace(camera_settings(), mode=mode))

    def camera() -> str | None:
        """The camera in use, else the one that the window begins with when it is plugged in."""
        saved = settings.current.source
        return source.current() or (saved if saved is not None and is_camera_key(saved) else None)

    def open_camera(key: str | None) -> None:
        if key is not None:
            source.open(key)

    rows = [
        SettingRow(
            translate("source_section", "Camera"),
            translate(
                "source_section", "The camera of the live picture. The menu Source opens films, folders and addresses."
            ),
            _CameraChoice(source),
            # There is no usual camera to go back to.
            SettingValue(camera, open_camera, default=camera, fields=("source",)),
        ),
        SettingRow(
            translate("source_section", "Format"),
            translate(
                "source_section",
                "Resolution, frames per second and pixel format of this camera. By default, it opens at 1280 × "
                "720 and 30 frames per second where it can. The menu Source has its exposure and brightness.",
            ),
            _ModeChoice(source),
            SettingValue(lambda: camera_settings().mode, set_mode, lambda: None, ("cameras",)),
        ),
        SettingRow(
            translate("source_section", "Mirror"),
            translate(
                "source_section",
                "Shows this source as in a mirror. Recordings, pictures and films are never mirrored.",
            ),
            Switch(translate("source_section", "Mirror the picture")),
            SettingValue(
                source.is_mirrored,
                source.mirror,
                lambda: source.current() is not None,
                ("cameras", "mirror_other_sources"),
            ),
        ),
    ]
    return SettingsSection(translate("source_section", "Picture"), rows)
