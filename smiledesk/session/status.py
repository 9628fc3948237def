"""What the window may know about a running session at any moment."""

from dataclasses import dataclass
from typing import Literal

from smiledesk.network.bundle import Bundle

SourceState = Literal["none", "opening", "running", "ended", "failed"]
ModelState = Literal["none", "loading", "ready", "failed"]


@dataclass(frozen=True, slots=True)
class SourceStatus:
    """The source. message: what is wrong and what to do, when it failed. duration: seconds; None where unknown."""

    state: SourceState = "none"
    name: str = ""
    message: str = ""
    mirrored: bool = False
    live: bool = False
    duration: float | None = None


@dataclass(frozen=True, slots=True)
class ModelStatus:
    """The model. message: what is wrong and what to do, when it failed."""

    state: ModelState = "none"
    bundle: Bundle | None = None
    message: str = ""


@dataclass(frozen=True, slots=True)
class SessionStatus:
    """The whole session.

    generation: an `Analysis` of a lower one is out of date. captured, analysed, dropped: frames since the source was
    opened; dropped ones were captured and overtaken by newer ones before their turn. frame_rate: analysed frames a
    second. latency: seconds from capture to the analysis' end. Both are means over the last two seconds. message: why
    the analysis stopped, empty while it runs. threshold: the user's, None for the card's. chosen_face: the user's, None
    for the largest.
    """

    generation: int
    frozen: bool
    source: SourceStatus
    model: ModelStatus
    detector: str
    captured: int
    analysed: int
    dropped: int
    frame_rate: float
    latency: float
    message: str
    threshold: float | None
    chosen_face: int | None
