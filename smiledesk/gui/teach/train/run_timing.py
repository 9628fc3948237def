"""The expected duration of each part of a training run."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from smiledesk.network.architecture import Architecture

Part = Literal["reading", "starting", "training", "finishing"]

PARTS: tuple[Part, ...] = ("reading", "starting", "training", "finishing")
"""All parts in order."""

_READING = 0.015
"""Seconds to read an image and crop its face."""

_STARTING = 8.0
"""Seconds to load TensorFlow."""

_EPOCH = 0.7
"""Seconds of an epoch that do not depend on the images: validation, and saving its network."""

_VIEW = 8e-4
"""Seconds to augment an image."""

_MULTIPLICATION = 2.5e-10
"""Seconds of a multiplication in training."""

_FINISHING = 4.0
"""Seconds to calibrate, measure and write the model."""


@dataclass(frozen=True, slots=True)
class RunTiming:
    """Factors by which the parts take longer here than on two cores that also show the live picture."""

    reading: float = 1.0
    starting: float = 1.0
    training: float = 1.0
    finishing: float = 1.0

    def expected(self, images: int, epochs: int, architecture: Architecture) -> dict[Part, float]:
        """Expected seconds of each part of a run."""
        usual = _usual(images, epochs, architecture)
        return {part: usual[part] * getattr(self, part) for part in PARTS}


def timing_of(took: Mapping[Part, float], images: int, epochs: int, architecture: Architecture) -> RunTiming:
    """The timing that a finished run suggests. took: seconds of each part. epochs: of the run."""
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
