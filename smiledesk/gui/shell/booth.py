"""The photo booth, over the whole screen in place of the window."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from smiledesk.gui.shell.main_window import MainWindow
from smiledesk.gui.shell.recordings_folder import RecordingsFolder
from smiledesk.gui.shell.smile_shutter import SmileShutter
from smiledesk.gui.shell.sources import Sources
from smiledesk.recording.shutter import ShutterRule
from smiledesk.session.session import Session
from smiledesk.settings import SavedSettings

if TYPE_CHECKING:
    from smiledesk.attribution.interventions import ChangedNetwork
    from smiledesk.gui.booth.running_booth import RunningBooth


@dataclass(frozen=True, slots=True)
class BoothOptions:
    """How the booth differs from the settings."""

    folder: Path | None = None
    """Folder of the pictures, made if it is missing; None for the recordings folder."""

    rule: ShutterRule | None = None
    """None for the rule of the smile shutter."""

    printer: str = ""
    """Its name; empty for the system's default one."""


class Booth(QObject):
    """Opens the booth and hides the window, and back; both show the same session.

    Guests are judged by the model as it is: changes of its network are undone while the booth is open.
    """

    def __init__(
        self,
        window: MainWindow,
        session: Session,
        settings: SavedSettings,
        folder: RecordingsFolder,
        sources: Sources,
        smile_shutter: SmileShutter,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._settings = settings
        self._folder = folder
        self._sources = sources
        self._smile_shutter = smile_shutter
        self._changed: ChangedNetwork | None = None
        self.running: RunningBooth | None = None
        """The open booth; None while the window is shown."""

    def open(self, options: BoothOptions | None = None) -> None:
        """Open the booth, once a folder for the pictures is known; else show the window."""
        if self.running is not None:
            return
        options = options or BoothOptions()
        folder = options.folder or self._folder.ask_once()
        if folder is None:
            self._window.show()
            return
        from smiledesk.gui.booth.running_booth import BoothSetup, RunningBooth

        settings = self._settings.current
        setup = BoothSetup(folder, options.rule or settings.shutter, options.printer, settings.shutter_sound)
        self._smile_shutter.stop()
        self._session.freeze(False)
        self._changed = self._session.status().model.changed
        if self._changed is not None:
            self._session.change_network(())
        self.running = RunningBooth(self._session, setup, self._sources.retry, self)
        self.running.left.connect(self.close)
        self.running.view.setScreen(self._window.screen())
        self.running.view.setGeometry(self._window.screen().geometry())
        self.running.view.showFullScreen()
        self._window.hide()
        self._window.stop()

    def close(self) -> None:
        """Close the booth and show the window again."""
        if self.running is None:
            return
        if self._changed is not None:
            self._session.change_network(self._changed.interventions)
        self._window.resume()
        self._window.show()
        self.stop()

    def stop(self) -> None:
        """Close the booth, if it is open, at the end of the program."""
        if self.running is not None:
            self.running.stop()
            self.running.deleteLater()
            self.running = None

    def unlock(self) -> None:
        """Let the desktop close the booth, as at the end of its session."""
        if self.running is not None:
            self.running.view.unlock()
