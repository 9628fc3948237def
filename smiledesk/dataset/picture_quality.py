"""Faults of a picture of a face: blurred, dark, or nearly identical to one kept before.

The limits come from 698 faces of GENKI-4K, photographs of many people, lights and cameras, and from five videos.
Everything is measured on the face as the network sees it: blur that is lost at that size does no harm.
"""

from collections import deque
from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from smiledesk.core.records import FaceSquare, Pixels
from smiledesk.faces.appearance import sharpness
from smiledesk.faces.square import crop

Fault = Literal["blurred", "dark", "near_identical"]
FAULTS: tuple[Fault, ...] = ("blurred", "dark", "near_identical")


@dataclass(frozen=True, slots=True)
class QualityLimits:
    """The values beyond which a picture has a fault, in the units of `Quality`."""

    blurred_below: float
    dark_below: float
    near_identical_below: float


CAMERA_LIMITS = QualityLimits(blurred_below=0.26, dark_below=80.0, near_identical_below=3.0)
"""The limits for cameras, films and photographs.

Sharpness. Called blurred: 1.1 % of the photographs as they are; 97 % of the same ones blurred by a Gaussian of 0.02
face sides, all of them from 0.03; 69 to 98 %, by the direction, of those smeared along a path of 0.08 sides, from 0.12
at least 92 %.

Brightness, gray levels. Called dark: 0.6 % of the photographs as they are, 34 % at half the light, 91 % at 0.35 and all
at a quarter of it.

Change, gray levels. In the videos a face that keeps still changes by 0.9 to 2.0 from one frame to the next, by noise
and by the jitter of its square; within half a second of speaking, turning or beginning to smile it changes by 6 to 20.
"""

DEMO_LIMITS = QualityLimits(blurred_below=0.10, dark_below=80.0, near_identical_below=0.6)
"""The limits for the demo, so that users without a camera can practise.

Its face is the mean of many, which is soft: its frames measure a sharpness of 0.118 to 0.130, and 0.078 to 0.084 if
they are blurred by a Gaussian of 0.02 face sides. It has no noise, and moves gently: the median change within a sixth
of a second is 0.5. Of each eight seconds, nine samples of its rest and five to eight of its smile differ by 0.6.
"""

_FACE_SIDE = 64
_PATTERN_SIDE = 32
_KEPT_PATTERNS = 12


@dataclass(frozen=True, slots=True, eq=False)
class Quality:
    """Measurements of one picture."""

    sharpness: float
    """See `faces.appearance.sharpness`."""
    brightness: float
    """90th percentile of the gray levels, so that dark skin in good light is not called dark."""
    change: float
    """Root mean square difference from the most similar of the last kept faces, in gray levels, ignoring mean
    brightness; infinite if none was kept.
    """
    pattern: NDArray[np.float32]
    """The face as it is compared, shape (32, 32), float32."""
    limits: QualityLimits = CAMERA_LIMITS
    """The values that count as faults."""

    @property
    def faults(self) -> tuple[Fault, ...]:
        """The faults of the picture, in the order of `FAULTS`; empty if it has none."""
        found = {
            "blurred": self.sharpness < self.limits.blurred_below,
            "dark": self.brightness < self.limits.dark_below,
            "near_identical": self.change < self.limits.near_identical_below,
        }
        return tuple(fault for fault in FAULTS if found[fault])


class QualityJudge:
    """Measures pictures, and compares them with the last ones kept."""

    def __init__(self) -> None:
        self._kept: deque[NDArray[np.float32]] = deque(maxlen=_KEPT_PATTERNS)

    def judge(self, pixels: Pixels, square: FaceSquare, limits: QualityLimits = CAMERA_LIMITS) -> Quality:
        """Measure one face.

        Args:
            pixels: shape (height, width, 3), uint8, BGR.
            square: in their pixels.
            limits: which values are faults.
        """
        face = gray_face(pixels, square)
        pattern = face.reshape(_PATTERN_SIDE, 2, _PATTERN_SIDE, 2).mean(axis=(1, 3))
        pattern -= pattern.mean()
        return Quality(sharpness(face), float(np.percentile(face, 90)), self._change(pattern), pattern, limits)

    def keep(self, quality: Quality) -> None:
        """Compare later pictures with this one, too."""
        self._kept.append(quality.pattern)

    def forget(self) -> None:
        """Compare with nothing: the kept pictures were deleted, or are in another folder."""
        self._kept.clear()

    def _change(self, pattern: NDArray[np.float32]) -> float:
        if not self._kept:
            return float("inf")
        squares = np.square(np.stack(self._kept) - pattern).mean(axis=(1, 2))
        return float(np.sqrt(squares.min()))


def gray_face(pixels: Pixels, square: FaceSquare) -> NDArray[np.float32]:
    """A face as it is measured: shape (64, 64), float32, gray levels.

    Args:
        pixels: shape (height, width, 3), uint8, BGR.
        square: in their pixels.
    """
    return crop(pixels, square, _FACE_SIDE, "gray")[..., 0].astype(np.float32)
