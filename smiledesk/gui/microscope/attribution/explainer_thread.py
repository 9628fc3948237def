"""Some methods of attribution, at work in a thread of their own."""

from collections.abc import Callable, Collection

from PySide6.QtCore import QObject, QTimer, Signal

from smiledesk.attribution.method_names import MethodName
from smiledesk.gui.common.newest_work import NewestWork
from smiledesk.gui.microscope.attribution.explainer import Explainer, Request


class ExplainerThread(QObject):
    """Explains the newest face, not before a pause has passed: frames that come in the pause are left out."""

    explained = Signal(object)
    """An `Explained`."""

    failed = Signal(str)
    """No face could be explained: one line for the user."""

    def __init__(self, methods: Collection[MethodName], pause_ms: int, parent: QObject | None = None) -> None:
        """Start no thread yet.

        Args:
            methods: those of this thread.
            pause_ms: milliseconds between a request and the work on it.
            parent: Qt's owner.
        """
        super().__init__(parent)
        self.methods = tuple(methods)
        self._request: Callable[[], Request | None] = lambda: None
        self._explainer = Explainer()
        self._work = NewestWork(f"attribution by {' and '.join(methods)}", self)
        self._work.done.connect(self.explained)
        self._work.failed.connect(self.failed)
        self._pause = QTimer(self, singleShot=True, interval=pause_ms)
        self._pause.timeout.connect(self._begin)

    def request(self, request: Callable[[], Request | None]) -> None:
        """Explain a face soon. request: called when the pause has passed; None for no work."""
        self._request = request
        if not self._pause.isActive():
            self._pause.start()

    def stop(self) -> None:
        """End the thread."""
        self._pause.stop()
        self._work.stop()

    def _begin(self) -> None:
        request = self._request()
        if request is not None:
            self._work.request(lambda: self._explainer.explain(request))
