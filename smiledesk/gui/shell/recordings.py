"""Readings that are kept: a recording in the recordings folder, its markers, and what the recording bar shows of it."""

from PySide6.QtCore import QObject

from smiledesk.gui.common.actions import Action
from smiledesk.gui.shell.main_window import MainWindow
from smiledesk.gui.shell.recordings_folder import RecordingsFolder
from smiledesk.session.session import Session

_LONGEST_TIME = "0:00:00"
"""A running time that the Record button has room for."""


class Recordings(QObject):
    """Starts and ends recordings, one at a time."""

    def __init__(self, window: MainWindow, session: Session, folder: RecordingsFolder) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._folder = folder
        self._bar = window.picture.recording_bar
        self._button = self._bar.add_button("record", self.tr("Record"), Action.RECORD)
        self._button.reserve_width(_LONGEST_TIME)
        self._button.clicked.connect(self.toggle)

    def toggle(self) -> None:
        """Start a recording in the recordings folder, or end the one that goes on."""
        self._folder.ask_once()
