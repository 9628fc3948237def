"""The state of a running session."""

from dataclasses import dataclass
from typing import Literal

from smiledesk.attribution.interventions import ChangedNetwork
from smiledesk.network.bundle import Bundle
from smiledesk.session.baseline import BaselineStatus

SourceState = Literal["none", "opening", "running", "silent", "lost", "reconnecting", "ended", "failed"]
"""The state of a source.

opening: its first frame has not come yet. running: frames come. silent: a live source is open, but no frame has come
for some time. lost: a live source failed, and is tried again after a pause. reconnecting: it is being tried again.
ended: the last frame of a film or folder stays. failed: it cannot be shown, and is not tried again by itself.
"""

ModelState = Literal["none", "loading", "ready", "failed"]


@dataclass(frozen=True, slots=True)
class SourceStatus:
    """The source."""

    state: SourceState = "none"
    name: str = ""

    message: str = ""
    """The problem and what to do, if it is lost, reconnecting or failed."""

    mirrored: bool = False
    """Show it as in a mirror."""

    live: bool = False

    duration: float | None = None
    """Seconds; None where unknown."""

    retry_at: float | None = None
    """`time.monotonic` seconds of the next try of a lost source; None in every other state."""

    losses: int = 0
    """Number of times that a live source was lost since it was chosen."""

    failed_reads: int = 0
    """Frames skipped because reading them raised an error."""

    items: tuple[str, ...] = ()
    """A folder's files by the index of their frames, as `FrameSource.items`."""

    unreadable_frames: int = 0
    """Frames and pictures that could not be decoded, and were passed over."""

    is_demo: bool = False
    """True for the built-in source, whose face is softer than a camera's."""

    @property
    def interrupted(self) -> bool:
        """True if the source gives no frames although it has not ended, so that its last picture is out of date."""
        return self.state in {"silent", "lost", "reconnecting", "failed"}


@dataclass(frozen=True, slots=True)
class ModelStatus:
    """The model."""

    state: ModelState = "none"

    bundle: Bundle | None = None
    """The bundle in use; after a failure the previous one."""

    message: str = ""
    """The fault and the remedy, if it failed."""

    changed: ChangedNetwork | None = None
    """The bundle's network with the user's changes, which judges the faces; None without changes."""

    refusal: str = ""
    """The reason why the changes that were requested last were not made, or were undone; empty otherwise."""


@dataclass(frozen=True, slots=True)
class SessionStatus:
    """The whole session. Frames are counted since the source was chosen; rates are means over two seconds."""

    generation: int
    """An `Analysis` of a lower one is out of date."""

    frozen: bool
    source: SourceStatus
    model: ModelStatus

    detector: str
    """Name of the face detector."""

    detector_fault: str
    """The reason why the requested detector cannot be used, and the Haar cascades find the faces; empty for none."""

    captured: int
    """Frames captured."""

    analysed: int
    """Frames analysed."""

    dropped: int
    """Frames captured and overtaken by newer ones before they were analysed."""

    failed: int
    """Analysed frames of which nothing is known because the analysis raised an error."""

    failure: str
    """The last of these errors; empty for none."""

    frame_rate: float
    """Analysed frames a second."""

    latency: float | None
    """Seconds from capture to the analysis' end; None if a source is not live, or no frame came."""

    threshold: float | None
    """The user's; None for the card's."""

    chosen_face: int | None
    """The face_id that the user chose to follow; None for the largest."""

    baseline: BaselineStatus
    """The baseline that was requested last."""
