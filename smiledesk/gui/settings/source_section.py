"""The camera of the live picture, its format, and the mirror."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import msgspec

from smiledesk.gui.common.translation import translate
from smiledesk.gui.live.camera_mode_text import camera_mode_texts
from smiledesk.gui.settings.controls import Choice, Switch
from smiledesk.gui.settings.section import SettingsSection
from smiledesk.gui.settings.setting_row import SettingRow
from smiledesk.gui.settings.setting_value import SettingValue
from smiledesk.settings import SavedSettings
from smiledesk.sources.camera_abilities import offered_modes
from smiledesk.sources.camera_settings import CameraMode, CameraSettings
from smiledesk.sources.cameras import CameraInfo, camera_titles, find_camera


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
        super().__init__({})
        self._source = source

    def show_value(self, value: Any) -> None:
        """Show the camera in use; nothing if the source is none."""
        titles = camera_titles(self._source.cameras())
        self.offer(titles or {None: self.tr("no camera found")})
        self.setEnabled(bool(titles))
        super().show_value(value)


class _ModeChoice(Choice):
    """The modes of the camera in use."""

    def __init__(self, source: LiveSource) -> None:
        super().__init__({})
        self._source = source

    def show_value(self, value: Any) -> None:
        """Show the mode of the camera in use; nothing if there is none, or if it cannot be asked."""
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

    def default_camera() -> str | None:
        """The camera in use: there is no other to go back to."""
        return source.current()

    rows = [
        SettingRow(
            translate("source_section", "Camera"),
            translate(
                "source_section", "The camera of the live picture. The menu Source opens films, folders and addresses."
            ),
            _CameraChoice(source),
            SettingValue(source.current, source.open, default_camera),
        ),
        SettingRow(
            translate("source_section", "Format"),
            translate(
                "source_section",
                "Resolution, frames a second and pixel format of this camera. By itself, it opens in 1280 × 720 at 30 "
                "frames a second where it can. The menu Source has its exposure and brightness.",
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
