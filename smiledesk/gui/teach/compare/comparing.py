"""Judges in a thread, and tells the page."""

import threading
import time

from PySide6.QtCore import QObject, Signal

from smiledesk.core.errors import UserError, error_line
from smiledesk.faces.factory import DetectorChoice
from smiledesk.gui.teach.compare.comparison_images import JudgedImages, JudgedOn, judged_images
from smiledesk.network.bundle import Bundle

_PATIENCE = 0.5
"""Seconds that a closing window waits for all threads, which end with the image they are at or with the process."""


class Judging(QObject):
    """One run at a time: a new one makes the old one's news unheard of, and stops it within an image."""

    progressed = Signal(int, int)
    """Images judged, images there are."""

    judged = Signal(object)
    """`JudgedImages`."""

    failed = Signal(str)
    """One line for the user."""

    _news = Signal(int, object)
    """From the thread of a run: its number, and how far it is, what came of it, or why nothing did."""

    def __init__(self, detector: DetectorChoice, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._detector = detector
        self._number = 0
        self._stopped = threading.Event()
        self._threads: list[threading.Thread] = []
        self._news.connect(self._hear)

    @property
    def running(self) -> bool:
        """Whether a thread is at work."""
        return any(thread.is_alive() for thread in self._threads)

    def start(self, models: tuple[Bundle, Bundle], on: JudgedOn) -> None:
        """Judge the images with the old and the new model."""
        self.cancel()
        self._stopped = threading.Event()
        thread = threading.Thread(
            target=self._run, args=(self._number, models, on, self._stopped), name="compare", daemon=True
        )
        self._threads = [earlier for earlier in self._threads if earlier.is_alive()] + [thread]
        thread.start()

    def cancel(self) -> None:
        """Hear no more of the run; its thread ends by itself."""
        self._stopped.set()
        self._number += 1

    def stop(self) -> None:
        """The same, and wait until the threads are gone."""
        self.cancel()
        deadline = time.monotonic() + _PATIENCE
        for thread in self._threads:
            thread.join(max(deadline - time.monotonic(), 0.0))
        self._threads = []

    def _run(self, number: int, models: tuple[Bundle, Bundle], on: JudgedOn, stopped: threading.Event) -> None:
        try:
            came = judged_images(
                models,
                on,
                self._detector.make,
                lambda done, total: self._news.emit(number, (done, total)),
                stopped,
            )
        except (UserError, OSError) as error:
            self._news.emit(number, error_line(error))
        except Exception as error:  # noqa: BLE001 - the top of a thread: a defect becomes a line the user can read
            words = self.tr("A defect of the program, please report it: {0}: {1}")
            self._news.emit(number, words.format(type(error).__name__, error))
        else:
            self._news.emit(number, came)

    def _hear(self, number: int, news: object) -> None:
        if number != self._number:
            return
        match news:
            case (int(done), int(total)):
                self.progressed.emit(done, total)
            case JudgedImages():
                self.judged.emit(news)
            case str():
                self.failed.emit(news)
