"""The booth's smile shutter, which continues after every fault."""

import time
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal

from smiledesk.gui.live.live_shutter import LiveShutter
from smiledesk.network.card import Card
from smiledesk.recording.shutter import ShutterRule, ShutterState
from smiledesk.session.session import Session

_RESTART_AFTER: Final = 5.0
"""Seconds after a fault in which no picture is taken: the guests read what is wrong."""


class PictureTaking(QObject):
    """Takes pictures by a rule, and whenever one is requested; by request alone if no class means a smile."""

    capture_began = Signal()
    """A picture is taken now."""

    picture_taken = Signal(object)
    """The `Path` of a new picture."""

    def __init__(self, session: Session, rule: ShutterRule, folder: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._rule = rule
        self._folder = folder
        self._shutter = LiveShutter(session, self)
        self._failure = ""
        self._failed_at = 0.0
        self._shutter.capture_began.connect(self.capture_began)
        self._shutter.picture_taken.connect(self.picture_taken)
        self.picture_taken.connect(self._forget_failure)

    @property
    def smile_class(self) -> str:
        """The class that means a smile; empty if pictures are taken by request alone."""
        return self._shutter.smile_class

    @property
    def state(self) -> ShutterState:
        """The shutter's state after the last frame."""
        return self._shutter.state

    @property
    def failure(self) -> str:
        """The reason, in one line, why the last picture was not kept; empty if it was."""
        return self._failure

    def request(self) -> None:
        """Count down and take a picture, smile or not."""
        self._shutter.request()

    def follow(self, card: Card | None) -> None:
        """Start with the model in use, and start again with another one, or some time after a fault; call it often.

        card: of the model; None while there is none.
        """
        if self._shutter.failure:
            self._failure = self._shutter.failure
            self._failed_at = time.monotonic()
            self.stop()
        is_waiting = self._failure and time.monotonic() - self._failed_at < _RESTART_AFTER
        if card is None or is_waiting:
            return
        smile_class = card.positive_class or ""
        if not self._shutter.listening or smile_class != self.smile_class:
            self._shutter.start(self._rule, smile_class, self._folder)

    def stop(self) -> None:
        """Take no more pictures; one that is being written is finished first."""
        self._shutter.stop()

    def _forget_failure(self) -> None:
        self._failure = ""
