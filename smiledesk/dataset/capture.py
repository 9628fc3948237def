"""What is kept of a frame as a sample: the region around the face, as the source gave it."""

import math
from dataclasses import dataclass, replace

from smiledesk.core.records import FaceSquare, Pixels

REGION = 2.0
"""Side of the region, in sides of the face square: room for training to move and turn the square in."""


@dataclass(frozen=True, slots=True, eq=False)
class Capture:
    """A sample's picture and the face in it.

    image: shape (height, width, 3), uint8, BGR, read-only; not mirrored, in the frame's own resolution. square: in the
    image's pixels.
    """

    image: Pixels
    square: FaceSquare

    def __post_init__(self) -> None:
        """Make the image read-only."""
        self.image.setflags(write=False)


def capture(pixels: Pixels, square: FaceSquare) -> Capture:
    """Cut the region around a face out of a frame: whole pixels, nothing resampled, the head's turn left as it is.

    The region ends where the frame ends. Nothing is invented there: the crop function repeats the last pixels of any
    picture, and the image's border lies on the frame's, so the face cut from the image is the face cut from the frame.

    Args:
        pixels: shape (height, width, 3), uint8, BGR; copied, so that the frame can go.
        square: in the frame's pixels.

    Raises:
        ValueError: the region lies outside the frame altogether.
    """
    height, width = pixels.shape[:2]
    reach = REGION * square.size / 2
    left, right = max(math.floor(square.cx - reach), 0), min(math.ceil(square.cx + reach), width)
    top, bottom = max(math.floor(square.cy - reach), 0), min(math.ceil(square.cy + reach), height)
    if left >= right or top >= bottom:
        raise ValueError(f"the face square lies outside the picture of {width}x{height} pixels. Received: {square}")
    return Capture(pixels[top:bottom, left:right].copy(), replace(square, cx=square.cx - left, cy=square.cy - top))
