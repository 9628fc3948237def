"""The smile shutter as a listener of the live session, for the window and the booth."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal

from smiledesk.recording.listener import ListenerThread
from smiledesk.recording.pictures import PictureFormat
from smiledesk.recording.shutter import ShutterRule, ShutterState, Waiting
from smiledesk.recording.shutter_receiver import ShutterReceiver
from smiledesk.session.session import Session

_STOP_WITHIN: Final = 1.0
"""Seconds in which a picture that is being written has to be finished."""


class LiveShutter(QObject):
    """Listens for smiles from `start` to `stop`, in a thread of its own, which emits the signals."""

    capture_began = Signal()
    """A picture is taken now."""

    picture_taken = Signal(object)
    """The `Path` of a new picture."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._receiver: ShutterReceiver | None = None
        self._listener: ListenerThread | None = None
        self._smile_class = ""

    @property
    def listening(self) -> bool:
        """True from `start` to `stop`, also after an error."""
        return self._listener is not None

    @property
    def smile_class(self) -> str:
        """The class that means a smile; empty if pictures are taken by request alone."""
        return self._smile_class

    @property
    def state(self) -> ShutterState:
        """The state after the last frame."""
        return Waiting(0, 1) if self._receiver is None else self._receiver.state

    @property
    def failure(self) -> str:
        """The error, in one line, that ended the listening; empty without one."""
        return "" if self._listener is None else self._listener.failure

    def start(self, rule: ShutterRule, smile_class: str, folder: Path, picture_format: PictureFormat = "jpeg") -> None:
        """Listen by this rule instead of any other; the arguments are those of `ShutterReceiver`."""
        self.stop()
        self._smile_class = smile_class
        self._receiver = ShutterReceiver(
            rule, smile_class, folder, self.picture_taken.emit, self.capture_began.emit, picture_format
        )
        self._listener = ListenerThread(self._receiver, "smile shutter")
        self._session.add_listener(self._listener)

    def request(self) -> None:
        """Count down and take a picture, smile or not."""
        if self._receiver is not None:
            self._receiver.request()

    def stop(self) -> None:
        """Listen no more; a picture that is being taken is finished first."""
        if self._listener is not None:
            self._session.remove_listener(self._listener)
            self._listener.close()
            self._listener.join(_STOP_WITHIN)
            self._listener = self._receiver = None
