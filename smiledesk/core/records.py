"""Every type that flows through the live pipeline, from the camera's frame to the analysis the window shows.

All are frozen; arrays are set read-only when a record is made. Records that hold arrays compare by identity.
"""

from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

Pixels = NDArray[np.uint8]
"""A picture, shape (height, width, 3), uint8, BGR; or what a network saw, shape (size, size, channels)."""

Activations = NDArray[np.float32]
"""What a layer gave: float32, shape (height, width, channels) or (units,); no batch axis."""

ClassVector = tuple[float, ...]
"""One probability a class, in the card's order; they add up to 1."""

FACE_SQUARE_VERSION = 2
"""Raised whenever the face square's place on the face, or the way it is cropped, changes; a card records it."""

CHANNELS = ("blue", "green", "red")
"""What the channels of a colour picture are, in their order."""

"""The colours a network sees."""

ReadingStatus = Literal["ok", "uncertain", "too_small", "lost"]


@dataclass(frozen=True, slots=True, eq=False)
class Frame:
    """One picture of a source.

    index: counts the frames of the source from 0, those that could not be decoded too. media_time: seconds since the
    source's start, from its own timestamps. captured_at: `time.monotonic` seconds when a camera took it, where it says;
    else when it was read. continuous: False where the frame does not follow the one before (the first one, a folder's
    next picture, a seek, a loop, another size): tracks and smoothing start anew.
    pixels: shape (height, width, 3), uint8, BGR, read-only.
    """

    index: int
    media_time: float
    captured_at: float
    continuous: bool
    pixels: Pixels

    def __post_init__(self) -> None:
        """Make the pixels read-only."""
        self.pixels.setflags(write=False)


@dataclass(frozen=True, slots=True)
class FaceSquare:
    """Where the inner face is: eyebrows to chin, cheek to cheek.

    cx, cy: the centre, in frame pixels; (0, 0) is the outer corner of the first pixel. size: the side, in pixels.
    angle: the head's turn in the picture's plane, degrees clockwise. score: the detector's confidence, higher is surer;
    only comparable within one detector.
    """

    cx: float
    cy: float
    size: float
    angle: float = 0.0
    score: float = 1.0


@dataclass(frozen=True, slots=True, eq=False)
class LayerTrace:
    """What one layer gave for one face.

    name, kind: as in the bundle's card. output: shape (height, width, channels) or (units,), float32, read-only.
    """

    name: str
    kind: str
    output: Activations

    def __post_init__(self) -> None:
        """Make the output read-only."""
        self.output.setflags(write=False)


@dataclass(frozen=True, slots=True, eq=False)
class NetworkTrace:
    """One face's way through the whole network.

    frame_index, face_id: whose face, on which frame. model_id: SHA-256 of the bundle's ``live.tflite``. crop: what the
    network saw, shape (size, size, channels), uint8, gray or BGR as the card says. layers: in the card's order.
    logits, probabilities: shape (classes,), float32.
    """

    frame_index: int
    model_id: str
    face_id: int
    crop: Pixels
    layers: tuple[LayerTrace, ...]
    logits: Activations
    probabilities: Activations

    def __post_init__(self) -> None:
        """Make the arrays read-only."""
        for array in (self.crop, self.logits, self.probabilities):
            array.setflags(write=False)


@dataclass(frozen=True, slots=True)
class FaceReading:
    """What is known about one face on one frame.

    face_id: stays with the face while it is followed. square: where it is (where it was last, when lost). raw: this
    frame's probabilities, None when this frame gave none (too small, lost). smoothed: the probabilities behind the
    verdict, None before the first. label: the verdict's class name, None while there is none. status: ``uncertain``
    where the smoothed ones are too near the threshold to rely on, ``too_small`` for the network to judge, ``lost`` when
    not found on this frame.
    """

    face_id: int
    square: FaceSquare
    raw: ClassVector | None
    smoothed: ClassVector | None
    label: str | None
    status: ReadingStatus


@dataclass(frozen=True, slots=True)
class Timings:
    """How long the parts of one analysis took, in seconds: finding faces, cropping and running the network, all."""

    faces: float
    network: float
    total: float


@dataclass(frozen=True, slots=True, eq=False)
class Analysis:
    """Everything the window shows of one frame: one record feeds every pane.

    readings: the largest face first. trace: the followed face's, None when there is no face to follow. followed: its
    face_id. generation: raised whenever model, source, threshold or followed face change; an older result is dropped.
    failure: the error, in one line, for which nothing is known of this frame's faces; empty without one.
    """

    frame: Frame
    readings: tuple[FaceReading, ...]
    trace: NetworkTrace | None
    followed: int | None
    timings: Timings
    generation: int
    failure: str = ""

    @property
    def followed_reading(self) -> FaceReading | None:
        """The reading of the followed face; None where no face is followed."""
        return next((reading for reading in self.readings if reading.face_id == self.followed), None)
