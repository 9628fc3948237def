"""Takes pictures by the smile shutter's rule while analyses come."""

from collections.abc import Callable
from pathlib import Path

from smiledesk.core.errors import UserError
from smiledesk.core.records import Analysis
from smiledesk.network.card import Card
from smiledesk.recording.burst import Burst
from smiledesk.recording.pictures import write_picture
from smiledesk.recording.shutter import Capturing, Shutter, ShutterRule, ShutterState
from smiledesk.recording.time_of_day import time_of_day


class ShutterError(UserError):
    """The shutter cannot be used with a model; the line says why, and what to do."""


class ShutterReceiver:
    """Keeps the best frame of each burst as a JPEG file; an `AnalysisReceiver` of one source and one model.

    `state` and `request` may be used from any thread.
    """

    def __init__(
        self,
        rule: ShutterRule,
        positive_class: str,
        folder: Path,
        picture_taken: Callable[[Path], object],
        capture_began: Callable[[], object] = lambda: None,
    ) -> None:
        """Watch for smiles.

        Args:
            rule: when to take a picture.
            positive_class: the class that means a smile; see `smile_class`.
            folder: of the pictures; made if it is missing.
            picture_taken: called in the receiver's thread with the path of each picture.
            capture_began: called there on the first frame of each burst.
        """
        self._shutter = Shutter(rule, positive_class)
        self._burst = Burst(rule, positive_class)
        self._folder = folder
        self._picture_taken = picture_taken
        self._capture_began = capture_began

    @property
    def state(self) -> ShutterState:
        """The shutter's state after the last frame."""
        return self._shutter.state

    def request(self) -> None:
        """Count down and take a picture whoever smiles, as at the press of a button."""
        self._shutter.request()

    def receive(self, analysis: Analysis) -> None:
        """Take the next analysis, and write the picture once a burst has ended.

        Raises:
            PictureError: the frame is too large for a JPEG file.
            OSError: the folder cannot be written, or the disk is full.
        """
        before = self.state
        state = self._shutter.update(analysis)
        if not isinstance(state, Capturing):
            self._keep_best()
            return
        if not isinstance(before, Capturing):
            self._capture_began()
        self._burst.add(analysis)

    def finish(self) -> None:
        """Write the picture of a burst that the end of the source cut short; errors are those of `receive`."""
        self._keep_best()

    def _keep_best(self) -> None:
        best = self._burst.take_best()
        if best is not None:
            moment = time_of_day(best.frame.captured_at)
            self._picture_taken(write_picture(self._folder, best.frame.pixels, "jpeg", moment))


def smile_class(card: Card) -> str:
    """The model's class that means a smile.

    Raises:
        ShutterError: none of its classes does.
    """
    if card.positive_class is None:
        classes = ", ".join(card.classes)
        raise ShutterError(
            f"the smile shutter needs a model of two classes, one of them a smile: choose another. Received: {classes}"
        )
    return card.positive_class
