"""The settings dialog of the window, and the settings that the dialog asks others to change."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from smiledesk.faces.yunet_file import YUNET_ADDRESS
from smiledesk.gui.common.actions import use_keys
from smiledesk.gui.shell.actions import WindowActions
from smiledesk.gui.shell.main_window import MainWindow
from smiledesk.gui.shell.sources import Sources
from smiledesk.settings import SavedSettings
from smiledesk.sources.cameras import list_cameras

if TYPE_CHECKING:
    from smiledesk.gui.settings.settings_dialog import SettingsDialog


class SettingsWindow(QObject):
    """Makes the dialog when it is first opened, and keeps the keys of the actions as the settings say."""

    def __init__(
        self,
        window: MainWindow,
        actions: WindowActions,
        settings: SavedSettings,
        sources: Sources,
        choose_language: Callable[[str], object],
    ) -> None:
        """choose_language: saves the language, and opens the window in it."""
        super().__init__(window)
        self._window = window
        self._actions = actions
        self._settings = settings
        self._sources = sources
        self._choose_language = choose_language
        self.yunet_address = YUNET_ADDRESS
        self.dialog: SettingsDialog | None = None
        settings.follow("shortcuts", self._use_keys)

    def open(self) -> None:
        """Show the dialog beside the window, which stays usable."""
        if self.dialog is None:
            self.dialog = self._make()
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()
        self.dialog.list.setFocus()

    def stop(self) -> None:
        """End a fetch that goes on."""
        if self.dialog is not None:
            from smiledesk.gui.settings.detector_section import DetectorControl

            for control in self.dialog.findChildren(DetectorControl):
                control.stop()

    def _use_keys(self) -> None:
        use_keys(self._settings.current.shortcuts)
        self._actions.show_keys()

    def _make(self) -> "SettingsDialog":
        from smiledesk.gui.settings.detector_section import detector_section
        from smiledesk.gui.settings.sections import (
            appearance_section,
            files_section,
            recording_section,
            shutter_section,
            verdict_section,
        )
        from smiledesk.gui.settings.settings_dialog import SettingsDialog
        from smiledesk.gui.settings.shortcut_section import ShortcutSection
        from smiledesk.gui.settings.source_section import LiveSource, source_section

        settings, sources = self._settings, self._sources
        live = LiveSource(
            cameras=list_cameras,
            current=lambda: sources.cameras.current,
            open=sources.open,
            set_camera=sources.set_camera_settings,
            is_mirrored=sources.is_mirrored,
            mirror=sources.show_mirrored,
        )
        dialog = SettingsDialog(
            [
                source_section(settings, live),
                detector_section(settings, self.yunet_address),
                verdict_section(settings),
                recording_section(settings),
                shutter_section(settings),
                appearance_section(settings, self._choose_language),
                ShortcutSection(settings),
                files_section(settings),
            ],
            settings,
            self._window,
        )
        sources.source_opened.connect(dialog.refresh)
        return dialog
