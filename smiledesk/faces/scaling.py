"""Pictures at another scale, whatever their shape."""

import cv2
import numpy as np

from smiledesk.core.records import Pixels


def scaled(pixels: Pixels, scale: float) -> Pixels:
    """The picture at another scale; a side that would vanish keeps one pixel.

    pixels: shape (height, width) or (height, width, channels), uint8.
    """
    height, width = pixels.shape[:2]
    how = cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR
    # OpenCV refuses to shrink a line of pixels to nothing.
    across, down = max(scale, 1 / width), max(scale, 1 / height)
    return np.asarray(cv2.resize(pixels, None, fx=across, fy=down, interpolation=how), np.uint8)


def shrunk(pixels: Pixels, longest: int) -> tuple[Pixels, float]:
    """The picture with its longer side at most ``longest`` pixels, and the scale that took; 1 for one that fits."""
    scale = min(1.0, longest / max(pixels.shape[:2]))
    return (scaled(pixels, scale), scale) if scale < 1 else (pixels, scale)
