"""The big word of the booth: what a guest should do now, or what happens."""

from dataclasses import dataclass
from math import ceil

from smiledesk.gui.common.reading_text import class_text
from smiledesk.gui.common.style import Tone
from smiledesk.gui.common.translation import translate
from smiledesk.recording.shutter import Capturing, CoolingDown, CountingDown, Holding, ShutterState, Waiting

_SMILE = "smile"
"""The class for which there is a sentence; any other is shown by its name."""


@dataclass(frozen=True, slots=True)
class Prompt:
    """Text over the booth's picture."""

    word: str
    """One big word; empty for none."""

    line: str = ""
    """A smaller line below it."""

    tone: Tone = ""

    count: int | None = None
    """The number of a countdown, in place of the word."""


def shutter_prompt(state: ShutterState, faces: int, positive_class: str) -> Prompt:
    """The prompt of the smile shutter. faces: number of faces in view."""
    match state:
        case Waiting() if not faces:
            return Prompt(translate("prompt", "Come closer"), translate("prompt", "There is nobody in the picture"))
        case Waiting(smiling, required):
            word = translate("prompt", "Smile!") if positive_class == _SMILE else class_text(positive_class)
            line = "" if required == 1 else translate("prompt", "{0} of {1} smile").format(smiling, required)
            return Prompt(word, line)
        case Holding():
            return Prompt(translate("prompt", "Hold it…"), tone="accent")
        case CountingDown(seconds):
            return Prompt("", count=ceil(seconds))
        case Capturing():
            return Prompt("")
        case CoolingDown(seconds):
            return Prompt("", translate("prompt", "The next picture in {0} s").format(ceil(seconds)))


def waiting_share(state: ShutterState) -> float:
    """Share of the hold, or of this second of a countdown, that is over; 0 in every other state."""
    match state:
        case Holding(share):
            return share
        case CountingDown(seconds):
            return ceil(seconds) - seconds
    return 0.0


def manual_prompt() -> Prompt:
    """The prompt while pictures are taken by hand alone."""
    return Prompt(translate("prompt", "Ready?"), translate("prompt", "Press the space bar or the button"))


def opening_prompt() -> Prompt:
    """The prompt until the first picture comes."""
    return Prompt(translate("prompt", "One moment…"), translate("prompt", "The camera starts"))


def lost_prompt(reason: str) -> Prompt:
    """The prompt while no picture comes. reason: for the host."""
    return Prompt(
        translate("prompt", "One moment…"),
        translate("prompt", "The camera will be back.\n{reason}").format(reason=reason),
        tone="warning",
    )
