"""Baselines: requested for the followed face, waited for, forgotten, and what they do to verdicts."""

from PySide6.QtCore import QObject, QTimer

from smiledesk.gui.common.actions import Action
from smiledesk.gui.common.message_text import message_text
from smiledesk.gui.common.plain_text import capitalized
from smiledesk.gui.common.reading_text import face_text
from smiledesk.gui.shell.actions import WindowActions
from smiledesk.gui.shell.main_window import MainWindow
from smiledesk.session.session import Session
from smiledesk.settings import SavedSettings

_LOOK_EVERY_MS = 100


class BaselineTaking(QObject):
    """Takes baselines. The note over the picture counts down meanwhile; a refusal is a message."""

    def __init__(self, window: MainWindow, session: Session, actions: WindowActions, settings: SavedSettings) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._settings = settings
        self._relative = actions[Action.RELATIVE_VERDICTS]
        self._relative.setCheckable(True)
        settings.follow("relative_verdicts", self._judge)
        self._judge()
        self._refusal = ""
        """The message about the last attempt that failed."""
        self._timer = QTimer(self, interval=_LOOK_EVERY_MS)
        self._timer.timeout.connect(self._poll)

    def take(self) -> None:
        """Take the baseline of the followed face over the next three seconds."""
        analysis = self._window.analysis
        if analysis is None or analysis.followed is None:
            self._window.banner.show_message(self.tr("No face is in view to take a baseline of"))
            return
        if self._session.status().frozen:
            self._window.toggle_freeze()
        self._window.banner.withdraw(self._refusal)
        self._session.take_baseline(analysis.followed)
        self._timer.start()

    def switch_relative(self) -> None:
        """Judge faces that have a baseline relative to it, or no longer so; this is remembered."""
        self._settings.change(relative_verdicts=not self._settings.current.relative_verdicts)

    def forget(self) -> None:
        """Forget the baselines of all faces."""
        self._session.forget_baselines()
        self._window.picture.recording_bar.show_note(self.tr("No face has a baseline"))

    def _judge(self) -> None:
        relative = self._settings.current.relative_verdicts
        self._relative.setChecked(relative)
        self._session.judge_relatively(relative)

    def _poll(self) -> None:
        """Report the end of the attempt."""
        baseline = self._session.status().baseline
        if baseline.state == "taking":
            return
        self._timer.stop()
        if baseline.state == "taken" and baseline.face_id is not None:
            text = self.tr("{0}: baseline taken").format(face_text(baseline.face_id))
            self._window.picture.recording_bar.show_note(text)
        elif baseline.state == "refused":
            self._refusal = capitalized(message_text(baseline.message))
            self._window.banner.show_message(self._refusal, self.tr("Try again"), self.take)
