"""The thread that compares two models on images."""

import threading
import time

from PySide6.QtCore import QObject, Signal

from smiledesk.core.errors import UserError, error_line
from smiledesk.faces.factory import DetectorChoice
from smiledesk.gui.teach.compare.image_comparison import ComparisonImages, ImageComparison, compare_models
from smiledesk.network.bundle import Bundle

_PATIENCE = 0.5
"""Seconds that a closing window waits for the threads, which end after their current image."""


class ComparisonRun(QObject):
    """Runs one comparison at a time; a new one stops the one before, whose reports are dropped."""

    progressed = Signal(int, int)
    """Number of images done, and of all images."""

    compared = Signal(object)
    """The `ImageComparison`."""

    failed = Signal(str)
    """One line for the user: the comparison failed."""

    _reported = Signal(int, object)
    """From a thread: the number of its run, and its progress, its result or the reason of a failure."""

    def __init__(self, detector: DetectorChoice, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._detector = detector
        self._number = 0
        self._stopped = threading.Event()
        self._threads: list[threading.Thread] = []
        self._reported.connect(self._deliver)

    @property
    def running(self) -> bool:
        """True while a thread is at work."""
        return any(thread.is_alive() for thread in self._threads)

    def start(self, models: tuple[Bundle, Bundle], images: ComparisonImages) -> None:
        """Compare the old and the new model on images."""
        self.cancel()
        self._stopped = threading.Event()
        thread = threading.Thread(
            target=self._run, args=(self._number, models, images, self._stopped), name="compare", daemon=True
        )
        self._threads = [earlier for earlier in self._threads if earlier.is_alive()] + [thread]
        thread.start()

    def cancel(self) -> None:
        """Stop the run, and drop its reports."""
        self._stopped.set()
        self._number += 1

    def stop(self) -> None:
        """Stop the run, and wait for the threads."""
        self.cancel()
        deadline = time.monotonic() + _PATIENCE
        for thread in self._threads:
            thread.join(max(deadline - time.monotonic(), 0.0))
        self._threads = []

    def _run(
        self, number: int, models: tuple[Bundle, Bundle], images: ComparisonImages, stopped: threading.Event
    ) -> None:
        try:
            result = compare_models(
                models,
                images,
                self._detector.make,
                lambda done, total: self._reported.emit(number, (done, total)),
                stopped,
            )
        except (UserError, OSError) as error:
            self._reported.emit(number, error_line(error))
        except Exception as error:  # noqa: BLE001 - the top of a thread: a defect becomes a line the user can read
            text = self.tr("A defect of the program, please report it: {0}: {1}")
            self._reported.emit(number, text.format(type(error).__name__, error))
        else:
            self._reported.emit(number, result)

    def _deliver(self, number: int, report: object) -> None:
        if number != self._number:
            return
        match report:
            case (int(done), int(total)):
                self.progressed.emit(done, total)
            case ImageComparison():
                self.compared.emit(report)
            case str():
                self.failed.emit(report)
