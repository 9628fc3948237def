"""Pictures: one file, or all of a folder."""

import time
from collections.abc import Sequence
from pathlib import Path

import cv2
import numpy as np

from smiledesk.core.records import Frame, Pixels
from smiledesk.sources.base import SourceError

PICTURE_SUFFIXES = frozenset(
    {
        *(".avif", ".bmp", ".dib", ".gif", ".jfif", ".jp2", ".jpe", ".jpeg", ".jpg"),
        *(".pbm", ".pgm", ".png", ".pnm", ".ppm", ".tif", ".tiff", ".webp"),
    }
)

SECONDS_A_PICTURE = 3.0
"""How long a picture of a folder is shown."""


def read_picture(path: Path) -> Pixels | None:
    """A picture file's pixels, turned as its EXIF orientation says; None when OpenCV cannot read it.

    Returns:
        Shape (height, width, 3), uint8, BGR; gray becomes three equal channels, transparency is dropped.
    """
    try:
        # OpenCV's own file reading fails on names outside the system's code page; its decoder does not.
        pixels = cv2.imdecode(np.fromfile(path, np.uint8), cv2.IMREAD_COLOR)
    except (OSError, cv2.error):
        return None
    return None if pixels is None else np.asarray(pixels, np.uint8)


class Pictures:
    """Pictures one after the other, each on its own: no frame continues the one before."""

    live = False
    device_key = None
    stills = True
    mirrored = False

    def __init__(self, paths: Sequence[Path], name: str) -> None:
        self._paths = tuple(paths)
        self._name = name
        self._next = len(self._paths)
        self._unreadable: list[Path] = []

    @property
    def name(self) -> str:
        """The file's or the folder's name."""
        return self._name

    @property
    def duration(self) -> float | None:
        """Seconds that all pictures take; None for a single one, which stays."""
        return len(self._paths) * SECONDS_A_PICTURE if len(self._paths) > 1 else None

    def open(self) -> None:
        """Start at the first picture.

        Raises:
            SourceError: there are none.
        """
        if not self._paths:
            raise SourceError(f"'{self._name}' holds no pictures: choose another folder")
        self._next = 0

    def read(self) -> Frame | None:
        """The next picture that can be read, or None after the last.

        Raises:
            SourceError: not one of them can be read.
        """
        while self._next < len(self._paths):
            index, path = self._next, self._paths[self._next]
            self._next += 1
            pixels = read_picture(path)
            if pixels is not None:
                return Frame(index, index * SECONDS_A_PICTURE, time.monotonic(), False, pixels)
            self._unreadable.append(path)
        if len(set(self._unreadable)) == len(self._paths):
            raise SourceError(f"'{self._paths[0]}' cannot be read: it is no picture that this program knows")
        return None

    def seek(self, media_time: float) -> None:
        """Go to the picture that is shown at a time in seconds."""
        self._next = min(max(0, int(media_time / SECONDS_A_PICTURE)), len(self._paths))

    def close(self) -> None:
        """Nothing stays open between two pictures; reading is over."""
        self._next = len(self._paths)
