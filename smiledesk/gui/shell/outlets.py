"""The outlets of the live picture: chosen in the settings, and open while the window is."""

from PySide6.QtCore import QObject, QTimer, Signal

from smiledesk.gui.common.background_task import BackgroundTask
from smiledesk.gui.common.message_text import message_text
from smiledesk.gui.common.plain_text import capitalized
from smiledesk.gui.live.recording_bar import StatusText
from smiledesk.gui.shell.main_window import MainWindow
from smiledesk.recording.listener import ListenerThread
from smiledesk.recording.markers import Markers
from smiledesk.recording.outlets.lsl import MARKERS, READINGS
from smiledesk.recording.outlets.osc_messages import SET_MARKER, UNDO_MARKER
from smiledesk.recording.outlets.outlet_settings import OutletKind, OutletSettings
from smiledesk.recording.outlets.outlets import Outlet, Outlets
from smiledesk.session.session import Session
from smiledesk.settings import SavedSettings

_LOOK_EVERY_MS = 500
"""Milliseconds between two polls of the outlets' states."""

_STOP_WITHIN_S = 0.3
"""Seconds that the outlets may take to end with the window."""


class LiveOutlets(QObject):
    """Opens and closes outlets. A fault of one is a message, once; the live view and the other outlets go on."""

    status_changed = Signal(object)
    """The `StatusText` of each outlet, by its `OutletKind`."""

    settings_requested = Signal()
    """Show the outlets of the settings."""

    def __init__(self, window: MainWindow, session: Session, settings: SavedSettings, markers: Markers) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._settings = settings
        self._outlets = Outlets(markers)
        """Changed in the background thread only."""
        self._listeners: dict[OutletKind, tuple[Outlet, ListenerThread]] = {}
        self._shown: dict[OutletKind, StatusText] = {}
        self._background = BackgroundTask(self)
        self._background.failed.connect(window.banner.show_message)
        self._timer = QTimer(self, interval=_LOOK_EVERY_MS)
        self._timer.timeout.connect(self._poll)
        settings.follow("outlets", self._open)

    @property
    def is_open(self) -> bool:
        """True if at least one is open."""
        return bool(self._listeners)

    def start(self) -> None:
        """Open those that were open when the window was last closed."""
        if self._settings.current.outlets.request:
            self._open()

    def statuses(self) -> dict[OutletKind, StatusText]:
        """The status of each outlet: the receiver of its data, or the reason why it cannot be opened."""
        settings = self._settings.current.outlets
        texts: dict[OutletKind, str] = {
            "osc": self.tr("Sends to {0}").format(settings.osc_address) if settings.osc else "",
            "osc_markers": self._receiving_text(settings) if settings.osc_markers else "",
            "lsl": self.tr("Streams: {0}, {1}").format(READINGS, MARKERS) if settings.lsl is not None else "",
        }
        return {kind: self._status(kind, text) for kind, text in texts.items()}

    def stop(self) -> None:
        """Close them with the window."""
        self._timer.stop()
        for kind in tuple(self._listeners):
            self._end_listening(kind)
        if self._background.stop(_STOP_WITHIN_S):
            self._outlets.close()

    def _receiving_text(self, settings: OutletSettings) -> str:
        text = self.tr("Receives at {0}: {1} NAME sets a marker, {2} takes the last one back")
        return text.format(settings.osc_markers_address, SET_MARKER, UNDO_MARKER)

    def _open(self) -> None:
        """Open those that are on. A name server may take a while, so a thread does it."""
        request = self._settings.current.outlets.request
        self._background.run(lambda: self._outlets.change(request), lambda _: self._listen())

    def _listen(self) -> None:
        """Offer the analyses to the outlets that are new, and no more to those that are gone."""
        receivers = dict(self._outlets.receivers)
        for kind, receiver in [(kind, receiver) for kind, (receiver, _) in self._listeners.items()]:
            if receivers.get(kind) is not receiver:
                self._end_listening(kind)
        for kind, receiver in receivers.items():
            if kind not in self._listeners:
                listener = ListenerThread(receiver, f"outlet {kind}")
                self._listeners[kind] = (receiver, listener)
                self._session.add_listener(listener)
        self._poll()
        self._timer.start()

    def _end_listening(self, kind: OutletKind) -> None:
        _, listener = self._listeners.pop(kind)
        self._session.remove_listener(listener)
        listener.close()

    def _poll(self) -> None:
        """Report each new status, and show a new fault."""
        statuses = self.statuses()
        for kind, status in statuses.items():
            if status.tone == "warning" and status != self._shown.get(kind):
                self._window.banner.show_message(
                    self.tr("Outlet: {0}").format(status.text), self.tr("Outlets…"), self.settings_requested.emit
                )
        if statuses != self._shown:
            self._shown = statuses
            self.status_changed.emit(statuses)
        if not self._settings.current.outlets.request:
            self._timer.stop()

    def _status(self, kind: OutletKind, text: str) -> StatusText:
        if not text:
            #: State: outlets are switched off
            return StatusText(self.tr("Off"))
        fault = self._fault(kind)
        if fault:
            return StatusText(capitalized(message_text(fault)), "warning")
        if kind in self._listeners:
            _, listener = self._listeners[kind]
            if listener.dropped:
                text = self.tr("{0}. Frames dropped: {1}").format(text, listener.dropped)
        return StatusText(text)

    def _fault(self, kind: OutletKind) -> str:
        failure = self._listeners[kind][1].failure if kind in self._listeners else ""
        return failure or self._outlets.faults.get(kind, "")
