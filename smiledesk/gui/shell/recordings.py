"""Recordings of readings: each is a listener of the session that appends to a file of the recordings folder."""

import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from math import inf
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from smiledesk.core.row_lines import LineFormat
from smiledesk.gui.common.actions import Action
from smiledesk.gui.common.durations import minutes_and_seconds
from smiledesk.gui.common.message_text import error_text, message_text
from smiledesk.gui.live.recording_bar import LONGEST_TIME, StatusText
from smiledesk.gui.shell.main_window import MainWindow
from smiledesk.gui.shell.recordings_folder import RecordingsFolder
from smiledesk.gui.shell.sources import Sources
from smiledesk.recording.file_names import reserve_file
from smiledesk.recording.listener import ListenerThread
from smiledesk.recording.markers import Markers
from smiledesk.recording.readings import ReadingsRecorder
from smiledesk.recording.sidecar import sidecar_path
from smiledesk.session.recorders import recorded_source, recorder_into, sidecar_of
from smiledesk.session.session import Session
from smiledesk.settings import SavedSettings

_LOOK_EVERY_MS = 200

_FINISHED_WITHIN = 1.0
"""Seconds that the end of the program waits for the disk."""


@dataclass(frozen=True, slots=True)
class RecordingRequest:
    """A recording that begins with the first picture, such as ``smiledesk record`` asks for."""

    path: Path
    """A new file."""
    form: LineFormat
    seconds: float | None = None
    """Seconds after which it ends; None: when the user ends it."""


@dataclass(frozen=True, slots=True)
class _Recording:
    path: Path
    recorder: ReadingsRecorder
    listener: ListenerThread
    started_at: float
    seconds: float


class Recordings(QObject):
    """Starts and ends recordings, one at a time, and shows each in the recording bar.

    A recording ends by the user, with another source or model, by an error, or with the window. What it has until then
    is kept, and the live view goes on.
    """

    recording_finished = Signal(object)
    """The `Path` of a recording that is closed and has rows."""

    def __init__(
        self,
        window: MainWindow,
        session: Session,
        sources: Sources,
        settings: SavedSettings,
        folder: RecordingsFolder,
        markers: Markers,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._sources = sources
        self._settings = settings
        self._folder = folder
        self._markers = markers
        self._requested: RecordingRequest | None = None
        self._recording: _Recording | None = None
        self._closing: list[_Recording] = []
        """Recordings that have ended, and wait for the disk."""
        self._bar = window.picture.recording_bar
        self.button = self._bar.add_button("record", self.tr("Record"), Action.RECORD)
        self.button.reserve_width(LONGEST_TIME)
        self.button.clicked.connect(self.toggle)
        self._timer = QTimer(self, interval=_LOOK_EVERY_MS)
        self._timer.timeout.connect(self._poll)
        sources.source_opened.connect(lambda: self.end(self.tr("another source was chosen")))
        window.analysis_shown.connect(self._start_requested)

    @property
    def is_recording(self) -> bool:
        """True during a recording."""
        return self._recording is not None

    @property
    def is_closing(self) -> bool:
        """True while the last rows of a recording that has ended are being written."""
        return bool(self._closing)

    @property
    def row_count(self) -> int:
        """Number of rows of the running recording."""
        return 0 if self._recording is None else self._recording.recorder.row_count

    def toggle(self) -> None:
        """Start a recording in the recordings folder, or end the running one."""
        if self._recording is not None:
            self.end()
        elif self._can_start() and (folder := self._folder.ask_once()) is not None:
            form = LineFormat(self._settings.current.readings_format)
            self._start(lambda: reserve_file(folder, f".{form}", datetime.now().astimezone()), form)
        self._show()

    def choose_format(self, form: LineFormat) -> None:
        """Use a format from the next recording on."""
        self._settings.change(readings_format=form.value)

    def request(self, request: RecordingRequest) -> None:
        """Record once the first picture is shown; a film then begins again."""
        self._requested = request

    def end(self, reason: str = "") -> None:
        """End the running recording. reason: shown to the user; empty if the user ended it."""
        recording, self._recording = self._recording, None
        if recording is None:
            return
        self._session.remove_listener(recording.listener)
        self._markers.remove_receiver(recording.recorder.receive_marker)
        recording.listener.close()
        self._closing.append(recording)
        self._window.picture.timeline.end_recording()
        self._show()
        if reason:
            rows = recording.recorder.row_count
            text = self.tr("The recording has ended: {0}. It has %n rows: {1}", "", rows)
            self._window.banner.show_message(text.format(reason, recording.path.name))

    def stop(self) -> None:
        """End the recording, and wait a moment for the disk."""
        self.end()
        self._timer.stop()
        for recording in self._closing:
            recording.listener.join(_FINISHED_WITHIN)
            _discard_if_empty(recording)

    def _can_start(self) -> bool:
        """True if there is something to record; otherwise the user reads why not."""
        status = self._session.status()
        if status.model.bundle is None:
            self._window.banner.show_message(
                self.tr("There is nothing to record yet: the model is still being loaded.")
            )
            return False
        if status.source.state in ("none", "opening", "failed"):
            self._window.banner.show_message(self.tr("There is nothing to record yet: no picture has come."))
            return False
        return True

    def _start(self, new_file: Callable[[], Path], form: LineFormat, seconds: float = inf) -> None:
        """Record into a new, empty file; an error is shown."""
        status, sources = self._session.status(), self._sources
        if status.model.bundle is None:
            return
        camera = self._settings.current.cameras.get(sources.cameras.current or "")
        source = recorded_source(sources.name, status.source, camera)
        try:
            path = new_file()
            sidecar = sidecar_of(path.name, source, status.model.bundle, status.detector)
            recorder = recorder_into(path, form, sidecar, status.source.items, self._settings.current.omitted_columns)
        except OSError as error:
            self._window.banner.show_message(self.tr("The recording cannot start: {0}").format(error_text(error)))
            return
        listener = ListenerThread(recorder, "readings")
        self._recording = _Recording(path, recorder, listener, time.monotonic(), seconds)
        self._bar.withdraw_offer()
        self._markers.forget()
        self._markers.add_receiver(recorder.receive_marker)
        self._session.add_listener(listener)
        self._window.picture.timeline.begin_recording()
        self._timer.start()

    def _start_requested(self) -> None:
        request, self._requested = self._requested, None
        if request is None:
            return
        if self._session.status().source.duration is not None:
            # Its first frames were shown before the model was ready.
            self._session.seek(0.0)
        self._start(lambda: _created(request.path), request.form, inf if request.seconds is None else request.seconds)
        self._show()

    def _poll(self) -> None:
        """Follow the running recording, and those whose last rows are being written."""
        recording = self._recording
        if recording is not None and recording.listener.failure:
            self.end(message_text(recording.listener.failure))
        elif recording is not None and time.monotonic() - recording.started_at >= recording.seconds:
            self.end()
        for closing in [one for one in self._closing if not one.listener.running]:
            self._settle(closing)
        if self._recording is None and not self._closing:
            self._timer.stop()
        self._show()

    def _settle(self, recording: _Recording) -> None:
        """Announce a recording that is closed."""
        self._closing.remove(recording)
        failure = message_text(recording.listener.failure)
        if failure and failure not in self._window.banner.text:
            self._window.banner.show_message(self.tr("The end of the recording is missing: {0}").format(failure))
        if _discard_if_empty(recording):
            self._bar.show_note(self.tr("Nothing was recorded"))
            return
        text = self.tr("%n rows kept", "", recording.recorder.row_count)
        self._bar.show_note(text, more=str(recording.path))
        self.recording_finished.emit(recording.path)

    def _show(self) -> None:
        recording = self._recording
        if recording is None:
            self.button.show_idle()
            return
        dropped = recording.recorder.sidecar.frames_dropped
        text = self.tr("%n rows, {0} dropped", "", recording.recorder.row_count).format(dropped)
        status = StatusText(text, "warning" if dropped else "muted", more=str(recording.path))
        self.button.show_active(minutes_and_seconds(time.monotonic() - recording.started_at), status)


def _discard_if_empty(recording: _Recording) -> bool:
    """Delete a recording without rows; true if it had none."""
    if recording.recorder.row_count:
        return False
    with suppress(OSError):
        recording.path.unlink()
        sidecar_path(recording.path).unlink()
    return True


def _created(path: Path) -> Path:
    """Create an empty file.

    Raises:
        OSError: it exists, or cannot be written.
    """
    path.open("xb").close()
    return path
