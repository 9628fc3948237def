"""The state of a running session, as the window asks for it."""

from dataclasses import dataclass
from typing import Literal

from smiledesk.network.bundle import Bundle

SourceState = Literal["none", "opening", "running", "silent", "lost", "reconnecting", "ended", "failed"]
"""The state of a source.

opening: its first frame has not come yet. running: frames come. silent: a live source is open, but no frame has come
for some time. lost: a live source failed, and is tried again after a pause. reconnecting: it is being tried again.
ended: the last frame of a film or folder stays. failed: it cannot be shown, and is not tried again by itself.
"""

ModelState = Literal["none", "loading", "ready", "failed"]


@dataclass(frozen=True, slots=True)
class SourceStatus:
    """The source.

    message: what is wrong and what to do, when it is lost, reconnecting or failed. duration: seconds; None where
    unknown. retry_at: `time.monotonic` seconds of the next try of a lost source; None in every other state.
    losses: how often a live source was lost since it was chosen. failed_reads: frames skipped because reading them
    raised an error. items: names of a folder's files, by the index of their frames; empty for every other source.
    unreadable_frames: frames and pictures that could not be decoded, and were passed over.
    """

    state: SourceState = "none"
    name: str = ""
    message: str = ""
    mirrored: bool = False
    live: bool = False
    duration: float | None = None
    retry_at: float | None = None
    losses: int = 0
    failed_reads: int = 0
    items: tuple[str, ...] = ()
    unreadable_frames: int = 0
    is_demo: bool = False
    """True for the built-in source, whose face is softer than a camera's."""

    @property
    def interrupted(self) -> bool:
        """True if the source gives no frames although it has not ended, so that its last picture is out of date."""
        return self.state in {"silent", "lost", "reconnecting", "failed"}


@dataclass(frozen=True, slots=True)
class ModelStatus:
    """The model. message: the fault and the remedy, if it failed; the previous model then stays in use."""

    state: ModelState = "none"
    bundle: Bundle | None = None
    message: str = ""


@dataclass(frozen=True, slots=True)
class SessionStatus:
    """The whole session.

    generation: an `Analysis` of a lower one is out of date. captured, analysed, dropped: frames since the source was
    chosen; dropped ones were captured and overtaken by newer ones before their turn. failed: analysed frames of which
    nothing is known because the analysis raised an error; failure: what the last of them said, empty without one.
    frame_rate: analysed frames a second. latency: seconds from capture to the analysis' end; None where a source is
    not live, or no frame came. Both are means over the last two seconds. detector_fault: why the detector that was
    asked for cannot be used and the Haar cascades find the faces, empty where it can. threshold: the user's, None for
    the card's. chosen_face: the user's, None for the largest.
    """

    generation: int
    frozen: bool
    source: SourceStatus
    model: ModelStatus
    detector: str
    detector_fault: str
    captured: int
    analysed: int
    dropped: int
    failed: int
    failure: str
    frame_rate: float
    latency: float | None
    threshold: float | None
    chosen_face: int | None
