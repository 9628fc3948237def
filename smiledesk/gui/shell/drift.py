"""The drift meter: the followed face is compared with the training faces a few times a second, in the background."""

from PySide6.QtCore import QObject, QTimer, Signal

from smiledesk.attribution.drift import TrainingFaces
from smiledesk.attribution.drift_watch import DriftReport, DriftWatch
from smiledesk.attribution.interventions import changed_id
from smiledesk.core.records import Analysis
from smiledesk.gui.common.background_task import BackgroundTask
from smiledesk.gui.shell.main_window import MainWindow
from smiledesk.network.bundle import Bundle
from smiledesk.network.card import Card
from smiledesk.session.session import Session

_EVERY_MS = 250


class LiveDrift(QObject):
    """Compares the shown face, and shows the result below the verdict."""

    reported = Signal(object)
    """A `DriftReport`; an empty one without a face, and for a model that knows nothing of its training faces."""

    def __init__(self, window: MainWindow, session: Session) -> None:
        super().__init__(window)
        self._session = session
        self._next: Analysis | None = None
        self._bundle: Bundle | None = None
        self._watch: DriftWatch | None = None
        """Watch of that model; None if it has no statistics. The thread of the background task alone uses both."""
        self._background = BackgroundTask(self)
        self._pause = QTimer(self, singleShot=True, interval=_EVERY_MS)
        self._pause.timeout.connect(self._compare)
        self._background.failed.connect(window.banner.show_message)
        self.reported.connect(window.picture.drift_meter.show_report)
        window.analysis_shown.connect(self._take)

    def stop(self) -> None:
        """End the background task."""
        self._pause.stop()
        self._background.stop()

    def _take(self, analysis: Analysis, _card: Card) -> None:
        self._next = analysis
        if not self._pause.isActive():
            self._compare()

    def _compare(self) -> None:
        """Compare the face of the latest analysis, and pause: faces differ slowly."""
        analysis, self._next = self._next, None
        bundle = self._session.status().model.bundle
        if analysis is None or bundle is None:
            return
        if analysis.model_id != changed_id(bundle.model_id, analysis.interventions):
            return  # another model is in use by now
        self._pause.start()
        self._background.run(lambda: self._report(bundle, analysis), self.reported.emit)

    def _report(self, bundle: Bundle, analysis: Analysis) -> DriftReport:
        if bundle is not self._bundle:
            self._bundle, self._watch = bundle, None
            statistics = bundle.statistics()
            if statistics is not None:
                self._watch = DriftWatch(TrainingFaces(statistics))
        return DriftReport() if self._watch is None else self._watch.report(analysis)
