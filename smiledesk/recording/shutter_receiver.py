"""Takes pictures by the smile shutter's rule while analyses come."""

from collections.abc import Callable
from pathlib import Path

from smiledesk.core.errors import UserError
from smiledesk.core.records import Analysis
from smiledesk.network.card import Card
from smiledesk.recording.burst import Burst
from smiledesk.recording.pictures import PictureFormat, write_picture
from smiledesk.recording.shutter import Capturing, Shutter, ShutterRule, ShutterState
from smiledesk.recording.time_of_day import time_of_day


class ShutterError(UserError):
    """The shutter cannot be used with a model; the line says why, and what to do."""


class ShutterReceiver:
    """Keeps the best frame of each burst as a file; an `AnalysisReceiver` of one source and one model.

    `state` and `request` may be used from any thread.
    """

    def __init__(
        self,
        rule: ShutterRule,
        positive_class: str,
        folder: Path,
        picture_taken: Callable[[Path], object],
        capture_began: Callable[[], object] = lambda: None,
        picture_format: PictureFormat = "jpeg",
    ) -> None:
        """Watch for smiles.

        Args:
            rule: when to take a picture.
            positive_class: the class that means a smile; see `smile_class`.
            folder: of the pictures; made if it is missing.
            picture_taken: called in the receiver's thread with the path of each picture.
            capture_began: called there on the first frame of each burst.
            picture_format: of the files.
        """
        self._shutter = Shutter(rule, positive_class)
        self._burst = Burst(rule, positive_class)
        self._folder = folder
        self._picture_taken = picture_taken
        self._capture_began = capture_began
        self._picture_format = picture_format

    @property
    def state(self) -> ShutterState:
        """The shutter's state after the last frame."""
        return self._shutter.state

    def request(self) -> None:
        """Count down and take a picture, smile or not, as at the press of a button."""
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
            frame, moment = best.frame, time_of_day(best.frame.captured_at)
            path = write_picture(self._folder, frame.pixels, self._picture_format, moment, _description(best))
            self._picture_taken(path)


def _description(analysis: Analysis) -> str:
    """The verdicts on a frame, such as ``smile 0.97, no_smile 0.08``: each class with its smoothed probability."""
    verdicts = [
        f"{reading.label} {reading.smoothed[analysis.classes.index(reading.label)]:.2f}"
        for reading in analysis.readings
        if reading.label is not None and reading.smoothed is not None
    ]
    note = " (network changed by the user)" if analysis.interventions else ""
    return ", ".join(verdicts) + note


def smile_class(card: Card) -> str:
    """The model's class that means a smile.

    Raises:
        ShutterError: none of its classes does.
    """
    if card.positive_class is None:
        classes = ", ".join(card.classes)
        raise ShutterError(
            "the smile shutter needs a model of two classes, one of them a smile: choose another. Received: {classes}",
            classes=classes,
        )
    return card.positive_class
