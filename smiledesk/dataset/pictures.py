"""Read a picture file."""

from pathlib import Path

import cv2
import numpy as np

from smiledesk.core.records import Pixels


def read_picture(path: Path) -> Pixels | None:
    """A picture file's pixels, turned as its EXIF orientation says; None when OpenCV cannot read it.

    Returns:
        Shape (height, width, 3), uint8, BGR.
    """
    try:
        # OpenCV's own file reading fails on names outside the system's code page; its decoder does not.
        pixels = cv2.imdecode(np.fromfile(path, np.uint8), cv2.IMREAD_COLOR)
    except (OSError, cv2.error):
        return None
    return None if pixels is None else np.asarray(pixels, np.uint8)
