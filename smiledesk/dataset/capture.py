"""The part of a frame that is kept as a sample: the region around the face, at the source's resolution."""

import math
from dataclasses import dataclass, replace

from smiledesk.core.records import FaceSquare, Pixels

REGION = 2.0
"""Side of the region, in sides of the face square: room for training to move and turn the square in."""


@dataclass(frozen=True, slots=True, eq=False)
class Capture:
    """A sample's picture and the face in it."""

    image: Pixels
    """Shape (height, width, 3), uint8, BGR, read-only; not mirrored, at the frame's resolution."""
    square: FaceSquare
    """In the image's pixels."""

    def __post_init__(self) -> None:
        """Make the image read-only."""
        self.image.setflags(write=False)


def capture(pixels: Pixels, square: FaceSquare) -> Capture:
    """Cut the region around a face out of a frame, without resampling or turning it.

    The region ends at the frame's border. `crop` repeats the border pixels of any picture, so the face cut from the
    region equals the face cut from the frame.

    Args:
        pixels: shape (height, width, 3), uint8, BGR; copied.
        square: in the frame's pixels.

    Raises:
        ValueError: the region is outside the frame.
    """
    height, width = pixels.shape[:2]
    reach = REGION * square.size / 2
    left, right = max(math.floor(square.cx - reach), 0), min(math.ceil(square.cx + reach), width)
    top, bottom = max(math.floor(square.cy - reach), 0), min(math.ceil(square.cy + reach), height)
    if left >= right or top >= bottom:
        raise ValueError(f"the face square lies outside the picture of {width}x{height} pixels. Received: {square}")
    return Capture(pixels[top:bottom, left:right].copy(), replace(square, cx=square.cx - left, cy=square.cy - top))
