"""The smile shutter of the window: its rule, its start and stop, and what picture and recording bar show of it."""

from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication

from smiledesk.core.records import Analysis
from smiledesk.gui.common.actions import Action
from smiledesk.gui.common.message_text import error_text, message_text
from smiledesk.gui.live.live_shutter import LiveShutter
from smiledesk.gui.live.shutter_dialog import ShutterDialog
from smiledesk.gui.live.shutter_overlay import ShutterOverlay
from smiledesk.gui.shell.main_window import MainWindow
from smiledesk.gui.shell.recordings_folder import RecordingsFolder
from smiledesk.network.card import Card
from smiledesk.recording.shutter import ShutterRequest, ShutterRule
from smiledesk.recording.shutter_receiver import ShutterError, smile_class
from smiledesk.session.session import Session
from smiledesk.settings import SavedSettings


class SmileShutter(QObject):
    """Takes pictures into the recordings folder while faces smile."""

    def __init__(self, window: MainWindow, session: Session, settings: SavedSettings, folder: RecordingsFolder) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._folder = folder
        self._rule = ShutterRule()
        self._pictures: Path | None = None
        """The folder of the pictures; None while the shutter is off."""
        self._taken = 0
        self.live = LiveShutter(session, self)
        self.overlay = ShutterOverlay(window.picture.live_view)
        self._bar = window.picture.recording_bar
        self._button = self._bar.add_button("smile", self.tr("Shutter"), Action.SMILE_SHUTTER)
        self._button.reserve_width(self._active_text(99))
        self._button.clicked.connect(self.toggle)
        window.analysis_shown.connect(self._follow)
        self.live.capture_began.connect(self._show_capture)
        self.live.picture_taken.connect(self._show_picture)

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
        self.live.picture_taken.connect(request.picture_taken, Qt.ConnectionType.DirectConnection)
        self.start_in(request.folder, request.rule)

    def stop(self) -> None:
        """Take no more pictures; one that is being taken is finished first."""
        self.live.stop()
        self._pictures = None
        self.overlay.show_state(None)
        self._button.show_idle()

    def _follow(self, analysis: Analysis, card: Card) -> None:
        """Show the state with each frame; watch for the smile of another model, and stop after an error."""
        del analysis
        if self._pictures is None:
            return
        if self.live.failure:
            self._stop_with(message_text(self.live.failure))
        elif not self.live.listening or card.positive_class != self.live.smile_class:
            self._listen(card, self._pictures)
        else:
            self.overlay.show_state(self.live.state)

    def _listen(self, card: Card, folder: Path) -> None:
        try:
            self.live.start(self._rule, smile_class(card), folder, self._settings.current.picture_format)
        except ShutterError as error:
            self._stop_with(error_text(error))

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
