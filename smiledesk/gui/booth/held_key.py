"""A key that acts only if it is held, so that a stray touch does nothing."""

from typing import Final

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

HOLD_SECONDS: Final = 1.5

_STEP_MS: Final = 30

_RELEASED_AFTER_MS: Final = 150
"""Milliseconds after which a release is one: while a key is held, X11 sends releases and presses in turn."""


class HeldKey(QObject):
    """Follows a key from press to release."""

    progressed = Signal(float)
    """Share of the time for which the key has been held."""

    released = Signal()
    """The key was released too early."""

    held = Signal()
    """The key was held for the whole time."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = QElapsedTimer()
        self._steps = QTimer(self, interval=_STEP_MS)
        self._steps.timeout.connect(self._follow)
        self._release = QTimer(self, singleShot=True, interval=_RELEASED_AFTER_MS)
        self._release.timeout.connect(self.cancel)

    def press(self, *, is_repeat: bool) -> None:
        """The key goes down, or is still down: repeats alone begin nothing."""
        self._release.stop()
        if not self._steps.isActive() and not is_repeat:
            self._clock.start()
            self._steps.start()

    def release(self) -> None:
        """The key goes up."""
        if self._steps.isActive():
            self._release.start()

    def cancel(self) -> None:
        """Forget the key, as when its release cannot be seen."""
        self._release.stop()
        if self._steps.isActive():
            self._steps.stop()
            self.released.emit()

    def _follow(self) -> None:
        share = self._clock.elapsed() / (1000 * HOLD_SECONDS)
        self.progressed.emit(min(share, 1.0))
        # A window that hung takes in a release together with the time that has passed since.
        if share >= 1 and not self._release.isActive():
            self._steps.stop()
            self.held.emit()
