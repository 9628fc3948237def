"""The comparison of two models on images, in the background."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from smiledesk.faces.factory import DetectorChoice
from smiledesk.gui.common.background_task import BackgroundTask, TaskRun
from smiledesk.gui.teach.compare.image_comparison import ComparisonImages, ImageComparison, compare_models
from smiledesk.network.bundle import Bundle


class ComparisonRun(QObject):
    """Runs one comparison at a time; a new one stops the one before, whose reports are dropped."""

    progressed = Signal(int, int)
    """Number of images done, and of all images."""

    compared = Signal(object)
    """The `ImageComparison`."""

    failed = Signal(str)
    """One line for the user: the comparison failed."""

    def __init__(self, detector: DetectorChoice, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._detector = detector
        self._task = BackgroundTask(self)
        self._task.failed.connect(self.failed)

    @property
    def running(self) -> bool:
        """True while images are judged, also after `cancel`."""
        return self._task.running

    def start(self, models: tuple[Bundle, Bundle], images: ComparisonImages) -> None:
        """Compare the old and the new model on images."""
        self._task.run_instead(partial(self._compare, models, images), self.compared.emit)

    def cancel(self) -> None:
        """Stop the run after its current image, and drop its reports."""
        self._task.cancel()

    def stop(self) -> None:
        """Cancel the run, and wait a moment for its current image."""
        self._task.cancel()
        self._task.stop()

    def _compare(self, models: tuple[Bundle, Bundle], images: ComparisonImages, run: TaskRun) -> ImageComparison | None:
        def report(done: int, total: int) -> None:
            run.report(lambda numbers: self.progressed.emit(*numbers), (done, total))

        return compare_models(models, images, self._detector.make, report, lambda: run.is_cancelled)
