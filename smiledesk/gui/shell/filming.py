"""Films that are kept of the live picture, and what the recording bar shows of them."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer

from smiledesk.attribution.interventions import changed_id
from smiledesk.core.records import Analysis, Pixels
from smiledesk.gui.common.actions import Action
from smiledesk.gui.common.durations import minutes_and_seconds
from smiledesk.gui.common.message_text import message_text
from smiledesk.gui.live.overlay import Overlay
from smiledesk.gui.live.recording_bar import LONGEST_TIME, StatusText
from smiledesk.gui.shell.main_window import MainWindow
from smiledesk.gui.shell.recordings_folder import RecordingsFolder
from smiledesk.recording.listener import ListenerThread
from smiledesk.session.session import Session
from smiledesk.settings import SavedSettings

if TYPE_CHECKING:
    from smiledesk.recording.film import FilmRecorder

_LOOK_EVERY_MS: Final = 250

_FINISH_WITHIN: Final = 1.0
"""Seconds that a film may take to finish when the program ends."""


@dataclass(slots=True)
class _Film:
    recorder: "FilmRecorder"
    listener: ListenerThread
    started_at: float
    shown_files: int = 1
    """Files that the user knows of."""


class Filming(QObject):
    """Starts and ends films, one at a time; each is encoded in a thread of its own."""

    def __init__(self, window: MainWindow, session: Session, folder: RecordingsFolder, settings: SavedSettings) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._folder = folder
        self._settings = settings
        self._film: _Film | None = None
        self._ending: list[_Film] = []
        self._bar = window.picture.recording_bar
        #: Button: records a film
        self._button = self._bar.add_button("film", self.tr("Film"), Action.FILM)
        self._button.reserve_width(LONGEST_TIME)
        self._button.clicked.connect(self.toggle)
        self._timer = QTimer(self, interval=_LOOK_EVERY_MS)
        self._timer.timeout.connect(self._poll)

    @property
    def is_filming(self) -> bool:
        """True while a film is recorded."""
        return self._film is not None

    def toggle(self) -> None:
        """Start a film in the recordings folder, or end the current one."""
        if self._film is None:
            self._start()
        else:
            self.finish()

    def finish(self) -> None:
        """End the current film, if any; waiting frames are still encoded."""
        if self._film is not None:
            self._session.remove_listener(self._film.listener)
            self._film.listener.close()
            self._ending.append(self._film)
            self._film = None
            self._button.show_idle()

    def stop(self) -> None:
        """End the current film, and wait a moment for it to be complete."""
        self.finish()
        self._timer.stop()
        for film in self._ending:
            film.listener.join(_FINISH_WITHIN)

    def _start(self) -> None:
        analysis = self._window.analysis
        if analysis is None:
            self._bar.show_note(self.tr("There is no picture yet"))
            return
        folder = self._folder.ask_once()
        if folder is None:
            return
        # PyAV is loaded for the first film, not at the start.
        from smiledesk.recording.film import FilmRecorder, queue_capacity

        recorder = FilmRecorder(folder, self._picture_of())
        listener = ListenerThread(recorder, "film", queue_capacity(analysis.frame.pixels))
        self._film = _Film(recorder, listener, time.monotonic())
        self._session.add_listener(listener)
        self._button.show_active(minutes_and_seconds(0))
        self._timer.start()

    def _picture_of(self) -> Callable[[Analysis], Pixels]:
        """The picture that is filmed of an analysis, as chosen now; called in the film's thread."""
        if not self._settings.current.faces_in_pictures:
            return lambda analysis: analysis.frame.pixels
        session, live_view, overlay = self._session, self._window.picture.live_view, Overlay()

        def with_faces(analysis: Analysis) -> Pixels:
            bundle = session.status().model.bundle
            model_id = "" if bundle is None else changed_id(bundle.model_id, analysis.interventions)
            card = bundle.card if bundle is not None and model_id == analysis.model_id else None
            return overlay.draw(analysis, card, live_view.layer)

        return with_faces

    def _poll(self) -> None:
        if self._film is not None:
            self._show_progress(self._film)
        for film in [one for one in self._ending if not one.listener.running]:
            self._ending.remove(film)
            self._show_result(film)
        if self._film is None and not self._ending:
            self._timer.stop()

    def _show_progress(self, film: _Film) -> None:
        if film.listener.failure:
            self.finish()
            return
        dropped = film.listener.dropped
        status = StatusText(self.tr("film: %n frames dropped", "", dropped) if dropped else "", "warning")
        self._button.show_active(minutes_and_seconds(time.monotonic() - film.started_at), status)
        paths = film.recorder.paths
        if len(paths) > film.shown_files:
            film.shown_files = len(paths)
            self._bar.show_note(self.tr("The picture has another size: the film goes on in {0}").format(paths[-1].name))

    def _show_result(self, film: _Film) -> None:
        if film.listener.failure:
            self._window.banner.show_message(
                self.tr("The film has ended: {0}").format(message_text(film.listener.failure))
            )
        elif not film.recorder.paths:
            self._bar.show_note(self.tr("Nothing was filmed"))
        else:
            saved = self.tr("Saved {0} (frames: {1}, dropped: {2})")
            name = film.recorder.paths[-1].name
            self._bar.show_note(saved.format(name, film.recorder.frames, film.listener.dropped), self._folder.open)
