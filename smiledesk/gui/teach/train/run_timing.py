"""How long a training run is likely to take, by the part of it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from smiledesk.network.architecture import Architecture

Part = Literal["reading", "starting", "training", "finishing"]

PARTS: tuple[Part, ...] = ("reading", "starting", "training", "finishing")
"""In their order."""

_READING = 0.015
"""Seconds to read an image and to cut out its face."""

_STARTING = 8.0
"""Seconds to load TensorFlow."""

_EPOCH = 0.7
"""Seconds of an epoch that do not hang on the images: judging, and keeping its network to look through."""

_VIEW = 8e-4
"""Seconds to change an image for the network."""

_MULTIPLICATION = 2.5e-10
"""Seconds of one while learning."""

_FINISHING = 4.0
"""Seconds to calibrate, to measure and to write."""


@dataclass(frozen=True, slots=True)
class RunTiming:
    """How much longer each part takes here than on two cores that also show the live picture; at first as long."""

    reading: float = 1.0
    starting: float = 1.0
    training: float = 1.0
    finishing: float = 1.0

    def expected(self, images: int, epochs: int, architecture: Architecture) -> dict[Part, float]:
        """Seconds that each part of a run takes."""
        usual = _usual(images, epochs, architecture)
        return {part: usual[part] * getattr(self, part) for part in PARTS}


def timing_of(took: Mapping[Part, float], images: int, epochs: int, architecture: Architecture) -> RunTiming:
    """How long the parts of a run took. took: seconds of its parts. epochs: that it learned."""
    usual = _usual(images, epochs, architecture)
    return RunTiming(**{part: max(took[part], 0.01) / usual[part] for part in PARTS})


def _usual(images: int, epochs: int, architecture: Architecture) -> dict[Part, float]:
    an_image = _VIEW + _MULTIPLICATION * architecture.multiplications()
    return {
        "reading": _READING * max(images, 1),
        "starting": _STARTING,
        "training": max(epochs, 1) * (_EPOCH + an_image * images),
        "finishing": _FINISHING,
    }
