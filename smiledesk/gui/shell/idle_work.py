"""Work in slices between the window's frames, so that a long job holds nothing up."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer

_A_SLICE_EVERY_MS = 50


class IdleWork(QObject):
    """Goes through an iterator; each item is a slice, which should take a few milliseconds."""

    def __init__(self, slices: Iterator[None], parent: QObject) -> None:
        super().__init__(parent)
        self._slices = slices
        self._timer = QTimer(self, interval=_A_SLICE_EVERY_MS)
        self._timer.timeout.connect(self.do_a_slice)

    def start(self) -> None:
        """Do a slice now and then, until all are done."""
        self._timer.start()

    def hurry(self) -> None:
        """Hurry, since the user waits: only the window's events come between slices."""
        self._timer.start(0)

    def stop(self) -> None:
        """Stop for good, even if `start` is called later: nothing would end what is made after this."""
        self._timer.stop()
        self._slices = iter(())

    def do_a_slice(self) -> bool:
        """Do one slice; False if all are done."""
        try:
            next(self._slices)
        except StopIteration:
            self._timer.stop()
            return False
        return True
