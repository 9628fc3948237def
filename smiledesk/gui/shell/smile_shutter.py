"""The smile shutter of the window: its rule, its start and stop, and what picture and recording bar show of it."""

from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from smiledesk.core.records import Analysis
from smiledesk.gui.common.actions import Action
from smiledesk.gui.live.shutter_dialog import ShutterDialog
from smiledesk.gui.live.shutter_overlay import ShutterOverlay
from smiledesk.gui.shell.main_window import MainWindow
from smiledesk.gui.shell.recordings_folder import RecordingsFolder
from smiledesk.network.card import Card
from smiledesk.recording.listener import ListenerThread
from smiledesk.recording.shutter import ShutterRequest, ShutterRule
from smiledesk.recording.shutter_receiver import ShutterError, ShutterReceiver, smile_class
from smiledesk.session.session import Session
from smiledesk.settings import SavedSettings

_STOP_WITHIN = 1.0
"""Seconds in which a picture that is being written has to be finished."""


class SmileShutter(QObject):
    """Takes pictures into the recordings folder while faces smile."""

    picture_taken = Signal(object)
    """The `Path` of a new picture."""

    capture_began = Signal()
    """A picture is taken now."""

    def __init__(self, window: MainWindow, session: Session, settings: SavedSettings, folder: RecordingsFolder) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._settings = settings
        self._folder = folder
        self._rule = ShutterRule()
        self._pictures: Path | None = None
        """The folder of the pictures; None while the shutter is off."""
        self._receiver: ShutterReceiver | None = None
        self._listener: ListenerThread | None = None
        self._smile_class = ""
        self._taken = 0
        self.overlay = ShutterOverlay(window.picture.live_view)
        self._bar = window.picture.recording_bar
        self._button = self._bar.add_button("smile", self.tr("Shutter"), Action.SMILE_SHUTTER)
        self._button.reserve_width(self._active_text(99))
        self._button.clicked.connect(self.toggle)
        window.analysis_shown.connect(self._follow)
        self.capture_began.connect(self._show_capture)
        self.picture_taken.connect(self._show_picture)

    @property
    def active(self) -> bool:
        """True while smiles are watched for, or will be once there is a model."""
        return self._pictures is not None

    def toggle(self) -> None:
        """Stop, or ask for the rule and start."""
        if self.active:
            self.stop()
            return
        current = self._settings.current
        dialog = ShutterDialog(current.shutter, sound=current.shutter_sound, parent=self._window)
        dialog.start_requested.connect(self.start)
        dialog.open()

    def start(self, rule: ShutterRule, sound: bool) -> None:
        """Take pictures into the recordings folder, and remember the rule."""
        self._settings.change(shutter=rule, shutter_sound=sound)
        folder = self._folder.ask_once()
        if folder is not None:
            self.start_in(folder, rule)

    def start_in(self, folder: Path, rule: ShutterRule) -> None:
        """Take pictures into a folder from the next frame on."""
        self.stop()
        self._rule, self._pictures, self._taken = rule, folder, 0
        self._button.show_active(self._active_text(self._taken))

    def start_requested(self, request: ShutterRequest) -> None:
        """Start as a command requests it."""
        # At once: the last picture is taken when nothing else of the window runs any more.
        self.picture_taken.connect(request.picture_taken, Qt.ConnectionType.DirectConnection)
        self.start_in(request.folder, request.rule)

    def stop(self) -> None:
        """Take no more pictures; one that is being taken is finished first."""
        self._stop_watching()
        self._pictures = None
        self.overlay.show_state(None)
        self._button.show_idle()

    def _follow(self, analysis: Analysis, card: Card) -> None:
        """Show the state with each frame; watch for the smile of another model, and stop after an error."""
        del analysis
        if self._pictures is None:
            return
        if self._listener is not None and self._listener.failure:
            self._stop_with(self._listener.failure)
        elif self._receiver is None or card.positive_class != self._smile_class:
            self._watch(card, self._pictures)
        else:
            self.overlay.show_state(self._receiver.state)

    def _watch(self, card: Card, folder: Path) -> None:
        self._stop_watching()
        try:
            self._smile_class = smile_class(card)
        except ShutterError as error:
            self._stop_with(str(error))
            return
        self._receiver = ShutterReceiver(
            self._rule,
            self._smile_class,
            folder,
            self.picture_taken.emit,
            self.capture_began.emit,
            self._settings.current.picture_format,
        )
        self._listener = ListenerThread(self._receiver, "smile shutter")
        self._session.add_listener(self._listener)

    def _stop_watching(self) -> None:
        if self._listener is not None:
            self._session.remove_listener(self._listener)
            self._listener.close()
            self._listener.join(_STOP_WITHIN)
            self._listener = self._receiver = None

    def _stop_with(self, reason: str) -> None:
        self.stop()
        self._window.banner.show_message(self.tr("The shutter has stopped: {0}").format(reason))

    def _show_capture(self) -> None:
        self.overlay.flash()
        if self._settings.current.shutter_sound:
            QApplication.beep()

    def _show_picture(self, path: Path) -> None:
        self._taken += 1
        if self.active:
            self._button.show_active(self._active_text(self._taken))
        self._bar.show_note(self.tr("Saved {0}").format(path.name), self._folder.open)

    def _active_text(self, taken: int) -> str:
        return self.tr("{0} taken").format(taken)
