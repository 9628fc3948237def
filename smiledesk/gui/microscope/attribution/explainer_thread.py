"""Some methods of attribution, at work in a thread of their own."""

import time
from collections.abc import Callable, Collection

from PySide6.QtCore import QObject, QTimer, Signal

from smiledesk.attribution.method_names import MethodName
from smiledesk.gui.common.newest_work import NewestWork
from smiledesk.gui.microscope.attribution.explainer import Explainer, Request


class ExplainerThread(QObject):
    """Explains the newest face, at most once in an interval: faces that come sooner are left out."""

    explained = Signal(object)
    """An `Explained`."""

    failed = Signal(str)
    """No face could be explained: one line for the user."""

    def __init__(self, methods: Collection[MethodName], interval: float, parent: QObject | None = None) -> None:
        """Start no thread yet.

        Args:
            methods: those of this thread.
            interval: seconds between two faces at least.
            parent: Qt's owner.
        """
        super().__init__(parent)
        self.methods = tuple(methods)
        self._interval = interval
        self._begun_at = 0.0
        self._request: Callable[[], Request | None] = lambda: None
        self._explainer = Explainer()
        self._work = NewestWork(f"attribution by {' and '.join(methods)}", self)
        self._work.done.connect(self.explained)
        self._work.failed.connect(self.failed)
        self._due = QTimer(self, singleShot=True)
        self._due.timeout.connect(self._begin)

    def request(self, request: Callable[[], Request | None]) -> None:
        """Explain a face as soon as the interval has passed. request: called then; None for no work."""
        self._request = request
        if not self._due.isActive():
            remaining = self._begun_at + self._interval - time.monotonic()
            self._due.start(max(round(1000 * remaining), 0))

    def stop(self) -> None:
        """End the thread."""
        self._due.stop()
        self._work.stop()

    def _begin(self) -> None:
        self._begun_at = time.monotonic()
        request = self._request()
        if request is not None:
            self._work.request(lambda: self._explainer.explain(request))
