"""The records that flow through the live pipeline, from a camera's frame to the analysis of it.

All are frozen; arrays are set read-only when a record is made. Records that hold arrays compare by identity.
"""

from dataclasses import dataclass
from typing import Literal, Protocol

import numpy as np
from numpy.typing import NDArray

Pixels = NDArray[np.uint8]
"""A picture, shape (height, width, 3), uint8, BGR; or a network's input, shape (size, size, channels)."""

Activations = NDArray[np.float32]
"""A layer's output: float32, shape (height, width, channels) or (units,); no batch axis."""

ClassVector = tuple[float, ...]
"""One probability a class, in the card's order; they add up to 1."""

FACE_SQUARE_VERSION = 2
"""Version of the face square, recorded by a card; raised when its place on the face or its crop changes."""

ReadingStatus = Literal["ok", "uncertain", "too_small", "lost"]


@dataclass(frozen=True, slots=True, eq=False)
class Frame:
    """One picture of a source."""

    index: int
    """Counts the frames of the source from 0, those that could not be decoded included."""
    media_time: float
    """Seconds since the source's start, from its own timestamps."""
    captured_at: float
    """`time.monotonic` seconds of the capture by a camera that reports it, else of the reading."""
    continuous: bool
    """False if the frame does not continue the one before, as the first one, a folder's next picture, and a frame
    after a seek, a loop or a change of size: tracks and smoothing then start anew."""
    pixels: Pixels
    """Shape (height, width, 3), uint8, BGR, read-only."""
    segment: int = 0
    """Raised by the capture thread, from 1 on, where index and time jump although no frame was dropped: the source was
    opened again or sought, a film has begun again, or a camera's picture was held. 0 without a capture thread."""

    def __post_init__(self) -> None:
        """Make the pixels read-only."""
        self.pixels.setflags(write=False)


@dataclass(frozen=True, slots=True)
class FaceSquare:
    """The place of the inner face: eyebrows to chin, cheek to cheek."""

    cx: float
    cy: float
    """The centre, in frame pixels; (0, 0) is the outer corner of the first pixel."""
    size: float
    """The side, in pixels."""
    angle: float = 0.0
    """The head's turn in the picture's plane, in degrees clockwise."""
    score: float = 1.0
    """The detector's confidence, higher is surer; comparable within one detector only."""


@dataclass(frozen=True, slots=True, eq=False)
class LayerTrace:
    """The output of one layer for one face."""

    name: str
    kind: str
    """The kind in the bundle's card, which also has the name."""
    output: Activations
    """Shape (height, width, channels) or (units,), float32, read-only."""

    def __post_init__(self) -> None:
        """Make the output read-only."""
        self.output.setflags(write=False)


@dataclass(frozen=True, slots=True, eq=False)
class NetworkTrace:
    """The outputs of all layers for one face."""

    frame_index: int
    model_id: str
    """Identity of the network, see `Analysis.model_id`."""
    face_id: int
    crop: Pixels
    """The network's input, shape (size, size, channels), uint8, gray or BGR as the card says."""
    layers: tuple[LayerTrace, ...]
    """In the card's order."""
    logits: Activations
    probabilities: Activations
    """Like the logits, shape (classes,), float32."""

    def __post_init__(self) -> None:
        """Make the arrays read-only."""
        for array in (self.crop, self.logits, self.probabilities):
            array.setflags(write=False)


@dataclass(frozen=True, slots=True)
class FaceReading:
    """One face on one frame, judged."""

    face_id: int
    """Stays with the face while it is followed."""
    square: FaceSquare
    """Its place, or its last place when lost."""
    raw: ClassVector | None
    """This frame's probabilities; None if the face was too small or lost."""
    smoothed: ClassVector | None
    """The probabilities behind the verdict; None before the first."""
    label: str | None
    """The verdict's class; None while there is no verdict."""
    status: ReadingStatus
    """``uncertain``: too near the threshold. ``too_small``: to be judged. ``lost``: not found on this frame."""
    logit: float | None = None
    """Log-odds of the positive class behind `smoothed`; None before the first, and for a model without such a class."""
    baseline: float | None = None
    """Mean log-odds of the positive class while the person looked neutral; None if no baseline was taken."""
    own_threshold: float | None = None
    """Probability from which this face is called positive, where its verdict is relative to its baseline; None where
    the threshold of the analysis counts."""

    @property
    def relative_logit(self) -> float | None:
        """The logit less the baseline; None without one of them."""
        return None if self.logit is None or self.baseline is None else self.logit - self.baseline


@dataclass(frozen=True, slots=True)
class Timings:
    """The durations of one analysis, in seconds."""

    faces: float
    """Time to find the faces."""
    network: float
    """Time to crop the faces and run the network."""
    total: float


class LayerChange(Protocol):
    """A change that the user made to the network; `attribution.interventions` has the kinds."""

    @property
    def layer(self) -> str:
        """Name of the changed layer."""


@dataclass(frozen=True, slots=True, eq=False)
class Analysis:
    """The readings of one frame, and the trace of the followed face; every pane shows the same analysis."""

    frame: Frame
    readings: tuple[FaceReading, ...]
    """The largest face first."""
    trace: NetworkTrace | None
    """Trace of the followed face, through the network with the user's changes; None if no face is followed."""
    followed: int | None
    """Its face_id."""
    timings: Timings
    generation: int
    """Raised whenever model, source, threshold, followed face or the network's changes change; older results are
    dropped."""
    model_id: str = ""
    """SHA-256 of the ``live.tflite`` that judged the faces, or, with changes, `attribution.interventions.changed_id`;
    empty without a model."""
    classes: tuple[str, ...] = ()
    """Its classes, in the order of the probabilities; empty without a model."""
    threshold: float | None = None
    """Probability from which a face without a threshold of its own was called positive; None without a model."""
    time_constant: float | None = None
    """Time constant of the smoothing of verdicts, in seconds; None without a model."""
    interventions: tuple[LayerChange, ...] = ()
    """The user's changes of the network that judged the faces, in the order in which they were made."""
    unchanged: NetworkTrace | None = None
    """Trace of the followed face through the network without these changes; None where there are none."""
    failure: str = ""
    """The error, in one line, that left this frame's faces unknown; empty without one."""

    @property
    def followed_reading(self) -> FaceReading | None:
        """The reading of the followed face; None if no face is followed."""
        return next((reading for reading in self.readings if reading.face_id == self.followed), None)
