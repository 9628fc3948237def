"""The settings dialog of the window, and the settings that the dialog asks others to change."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from smiledesk.faces.yunet_file import YUNET_ADDRESS
from smiledesk.gui.common.actions import use_keys
from smiledesk.gui.live.live_model import LiveModel
from smiledesk.gui.shell.actions import WindowActions
from smiledesk.gui.shell.main_window import MainWindow
from smiledesk.gui.shell.outlets import LiveOutlets
from smiledesk.gui.shell.sources import Sources
from smiledesk.settings import SavedSettings
from smiledesk.sources.cameras import list_cameras

if TYPE_CHECKING:
    from smiledesk.gui.settings.settings_dialog import SettingsDialog


class SettingsWindow(QObject):
    """Makes the dialog when it is first opened, and keeps the keys of the actions as the settings say."""

    language_requested = Signal(str)
    """Save the language, and open the window in it."""

    def __init__(
        self,
        window: MainWindow,
        actions: WindowActions,
        settings: SavedSettings,
        sources: Sources,
        outlets: LiveOutlets,
        live_model: LiveModel,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._actions = actions
        self._settings = settings
        self._sources = sources
        self._outlets = outlets
        self._live_model = live_model
        self.yunet_address = YUNET_ADDRESS
        self.dialog: SettingsDialog | None = None
        settings.follow("shortcuts", self._use_keys)

    def open(self) -> None:
        """Show the dialog beside the window, which stays usable."""
        self._shown_dialog().list.setFocus()

    def open_outlets(self) -> None:
        """Show the outlets in the dialog."""
        from smiledesk.gui.settings.outlets_section import OutletsSection

        dialog = self._shown_dialog()
        dialog.show_subject(OutletsSection)
        dialog.list.setFocus()

    def stop(self) -> None:
        """Cancel a running download."""
        if self.dialog is not None:
            from smiledesk.gui.settings.detector_section import DetectorControl

            for control in self.dialog.findChildren(DetectorControl):
                control.stop()

    def _shown_dialog(self) -> "SettingsDialog":
        if self.dialog is None:
            self.dialog = self._make()
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()
        return self.dialog

    def _use_keys(self) -> None:
        use_keys(self._settings.current.shortcuts)
        self._actions.show_keys()

    def _make(self) -> "SettingsDialog":
        from smiledesk.gui.settings.detector_section import detector_section
        from smiledesk.gui.settings.outlets_section import OutletsSection
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
        outlets_section = OutletsSection(settings)
        outlets_section.show_statuses(self._outlets.statuses())
        self._outlets.status_changed.connect(outlets_section.show_statuses)
        dialog = SettingsDialog(
            [
                source_section(settings, live),
                detector_section(settings, self.yunet_address),
                verdict_section(settings, self._live_model),
                recording_section(settings),
                shutter_section(settings),
                outlets_section,
                appearance_section(settings, self.language_requested.emit),
                ShortcutSection(settings),
                files_section(settings),
            ],
            settings,
            self._window,
        )
        sources.source_opened.connect(dialog.refresh)
        self._live_model.model_changed.connect(dialog.refresh)
        return dialog
