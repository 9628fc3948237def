"""Scaling of pictures."""

import cv2
import numpy as np

from smiledesk.core.records import Pixels


def scaled(pixels: Pixels, scale: float) -> Pixels:
    """Scale a picture; each side keeps at least one pixel.

    pixels: shape (height, width) or (height, width, channels), uint8.
    """
    height, width = pixels.shape[:2]
    interpolation = cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR
    # OpenCV refuses to shrink a side to zero pixels.
    across, down = max(scale, 1 / width), max(scale, 1 / height)
    return np.asarray(cv2.resize(pixels, None, fx=across, fy=down, interpolation=interpolation), np.uint8)


def shrunk(pixels: Pixels, longest: int) -> tuple[Pixels, float]:
    """Shrink a picture to a longer side of at most ``longest`` pixels; return it and the scale, 1 if it fits."""
    scale = min(1.0, longest / max(pixels.shape[:2]))
    return (scaled(pixels, scale), scale) if scale < 1 else (pixels, scale)
