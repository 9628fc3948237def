"""The folder of readings, pictures and films: chosen by the user before anything is kept, and remembered."""

from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from smiledesk.gui.shell.main_window import MainWindow
from smiledesk.settings import SavedSettings


class RecordingsFolder(QObject):
    """Asks for the folder when it is first needed, or again once it is gone, as a drive that was unplugged."""

    def __init__(self, window: MainWindow, settings: SavedSettings) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings

    @property
    def path(self) -> Path | None:
        """The folder; None if none was chosen, or if it is gone."""
        chosen = self._settings.current.recordings_folder
        return Path(chosen) if chosen is not None and Path(chosen).is_dir() else None

    def ask_once(self) -> Path | None:
        """The folder, which the user is asked for if there is none; None if no folder was chosen."""
        return self.path or self.choose()

    def choose(self) -> Path | None:
        """Let the user choose a folder; None if the old one stays."""
        title = self.tr("Folder for readings, pictures and films")
        start = self._settings.current.recordings_folder or str(Path.home())
        chosen = QFileDialog.getExistingDirectory(self._window, title, start)
        if not chosen:
            return None
        self._settings.change(recordings_folder=chosen)
        return Path(chosen)

    def open(self) -> None:
        """Show the folder in the desktop's file manager."""
        folder = self.ask_once()
        if folder is not None and not QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
            self._window.banner.show_message(
                self.tr("No program opens folders here. The folder is: {0}").format(folder)
            )
