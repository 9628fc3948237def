"""The booth's smile shutter, which goes on after every fault."""

import time
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal

from smiledesk.network.card import Card
from smiledesk.recording.listener import ListenerThread
from smiledesk.recording.shutter import ShutterRule, ShutterState, Waiting
from smiledesk.recording.shutter_receiver import ShutterReceiver
from smiledesk.session.session import Session

_RESTART_AFTER: Final = 5.0
"""Seconds after a fault in which no picture is taken: the guests read what is wrong."""

_STOP_WITHIN: Final = 1.0
"""Seconds in which a picture that is being written has to be finished."""


class PictureTaking(QObject):
    """Takes pictures by a rule, and whenever one is requested; by request alone if no class means a smile."""

    capture_began = Signal()
    """A picture is taken now."""

    picture_taken = Signal(object)
    """The `Path` of a new picture."""

    def __init__(self, session: Session, rule: ShutterRule, folder: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._rule = rule
        self._folder = folder
        self._receiver: ShutterReceiver | None = None
        self._listener: ListenerThread | None = None
        self._smile_class = ""
        self._failure = ""
        self._failed_at = 0.0
        self.picture_taken.connect(self._forget_failure)

    @property
    def smile_class(self) -> str:
        """The class that means a smile; empty if pictures are taken by request alone."""
        return self._smile_class

    @property
    def state(self) -> ShutterState:
        """The shutter's state after the last frame."""
        return Waiting(0, 1) if self._receiver is None else self._receiver.state

    @property
    def failure(self) -> str:
        """The reason, in one line, why the last picture was not kept; empty if it was."""
        return self._failure

    def request(self) -> None:
        """Count down and take a picture whoever smiles."""
        if self._receiver is not None:
            self._receiver.request()

    def follow(self, card: Card | None) -> None:
        """Start with the model in use, and start again with another one, or some time after a fault; call it often.

        card: of the model; None while there is none.
        """
        if self._listener is not None and self._listener.failure:
            self._failure = self._listener.failure
            self._failed_at = time.monotonic()
            self.stop()
        is_waiting = self._failure and time.monotonic() - self._failed_at < _RESTART_AFTER
        if card is None or is_waiting:
            return
        smile_class = card.positive_class or ""
        if self._listener is None or smile_class != self._smile_class:
            self.stop()
            self._start(smile_class)

    def stop(self) -> None:
        """Take no more pictures; one that is being written is finished first."""
        if self._listener is not None:
            self._session.remove_listener(self._listener)
            self._listener.close()
            self._listener.join(_STOP_WITHIN)
            self._listener = self._receiver = None

    def _start(self, smile_class: str) -> None:
        self._smile_class = smile_class
        self._receiver = ShutterReceiver(
            self._rule, smile_class, self._folder, self.picture_taken.emit, self.capture_began.emit
        )
        self._listener = ListenerThread(self._receiver, "booth")
        self._session.add_listener(self._listener)

    def _forget_failure(self) -> None:
        self._failure = ""
