"""Small pictures of images, as files for another process."""

import hashlib
import os
from pathlib import Path

import cv2
import numpy as np

from smiledesk.core.records import Pixels
from smiledesk.sources.pictures import read_picture

THUMBNAIL_SIDE = 112
"""Pixels of the longer side: sharp at 56 on a screen of double density."""

_QUALITY = 88


class ThumbnailFolder:
    """Makes each thumbnail once, even over several runs; usable from any thread.

    folder: created if missing.

    Raises:
        OSError: the folder cannot be made.
    """

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.folder = folder

    def picture(self, path: Path) -> str | None:
        """The name of a thumbnail of a whole image; None if it cannot be read.

        Raises:
            OSError: the folder cannot be written.
        """
        name = f"{_key(path)}.jpg"
        if not (self.folder / name).exists():
            pixels = read_picture(path)
            if pixels is None:
                return None
            self._write(name, _shrunk(pixels))
        return name

    def face(self, path: Path, crop: Pixels) -> str:
        """The name of a thumbnail of an image's face. crop: shape (size, size, 3), uint8, BGR.

        Raises:
            OSError: the folder cannot be written.
        """
        name = f"{_key(path)}-face.jpg"
        self._write(name, crop)
        return name

    def _write(self, name: str, pixels: Pixels) -> None:
        """Write a thumbnail whole or not at all, without waiting for the disk: a power cut may cost it."""
        _, content = cv2.imencode(".jpg", pixels, (cv2.IMWRITE_JPEG_QUALITY, _QUALITY))
        partial = self.folder / f"{name}.partial"
        partial.write_bytes(content.tobytes())
        partial.replace(self.folder / name)


def _key(path: Path) -> str:
    """A key that differs for each path and each version of its file."""
    try:
        written = path.stat().st_mtime_ns
    except OSError:
        written = 0
    return hashlib.sha256(f"{os.path.realpath(path)} {written}".encode(errors="surrogateescape")).hexdigest()[:24]


def _shrunk(pixels: Pixels) -> Pixels:
    height, width = pixels.shape[:2]
    scale = min(1.0, THUMBNAIL_SIDE / max(height, width))
    size = max(1, round(width * scale)), max(1, round(height * scale))
    return np.asarray(cv2.resize(pixels, size, interpolation=cv2.INTER_AREA), np.uint8)
