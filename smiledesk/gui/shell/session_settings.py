"""The settings of the live analysis: threshold, smoothing and detector."""

from PySide6.QtCore import QObject, QTimer

from smiledesk.gui.shell.main_window import MainWindow
from smiledesk.gui.shell.recordings import Recordings
from smiledesk.session.session import Session
from smiledesk.settings import SavedSettings, detector_choice

_SETTLED_MS = 1000
"""Milliseconds without a change after which the threshold of the controls is saved."""


class SessionSettings(QObject):
    """Gives the session each setting at the start and when it changes, and saves the threshold of the controls."""

    def __init__(self, window: MainWindow, session: Session, settings: SavedSettings, recordings: Recordings) -> None:
        super().__init__(window)
        self._session = session
        self._settings = settings
        self._recordings = recordings
        self._settled = QTimer(self, singleShot=True, interval=_SETTLED_MS)
        self._settled.timeout.connect(self._save_threshold)
        window.picture.controls.threshold_requested.connect(self._settled.start)
        settings.follow("threshold", self._use_threshold)
        settings.follow("smoothing_seconds", self._smooth)
        settings.follow("yunet", self._use_detector)
        self._use_threshold()
        self._smooth()

    def stop(self) -> None:
        """Save a threshold that was changed just now."""
        if self._settled.isActive():
            self._settled.stop()
            self._save_threshold()

    def _save_threshold(self) -> None:
        """Remember the user's choice; one that the command line names is used this time only."""
        self._settings.change(threshold=self._session.status().threshold)

    def _use_threshold(self) -> None:
        threshold = self._settings.current.threshold
        if threshold != self._session.status().threshold:
            self._session.set_threshold(threshold)

    def _smooth(self) -> None:
        self._session.smooth(self._settings.current.smoothing_seconds)

    def _use_detector(self) -> None:
        self._recordings.end(self.tr("another face detector was chosen"))
        self._session.use_detector(detector_choice(self._settings.current).make)
