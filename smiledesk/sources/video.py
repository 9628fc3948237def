"""A video file."""

import time
from pathlib import Path

import cv2
import numpy as np

from smiledesk.core.records import Frame
from smiledesk.sources.base import SourceError
from smiledesk.sources.capture import open_capture

_USUAL_RATE = 25.0
"""Frames a second of a file that does not say."""


class VideoFile:
    """A video by its path; a frame's index is its position in the file, its media time the file's own timestamp."""

    live = False
    device_key = None
    stills = False
    mirrored = False

    def __init__(self, path: Path) -> None:
        self._path = path
        self._capture: cv2.VideoCapture | None = None
        self._rate = _USUAL_RATE
        self._duration: float | None = None
        self._index = 0
        self._last_time = 0.0
        self._continuous = False

    @property
    def name(self) -> str:
        """The file's name."""
        return self._path.name

    @property
    def duration(self) -> float | None:
        """Length in seconds; None before opening, and where the file does not say."""
        return self._duration

    def open(self) -> None:
        """Open the file.

        Raises:
            SourceError: it is not there, or no video that OpenCV reads.
        """
        if not self._path.is_file():
            raise SourceError(f"there is no file '{self._path}': check the name")
        capture = open_capture(str(self._path), cv2.CAP_FFMPEG)
        if capture is None:
            raise SourceError(f"'{self._path}' cannot be read: it is no picture or video that this program knows")
        self._capture = capture
        rate = capture.get(cv2.CAP_PROP_FPS)
        self._rate = rate if 0 < rate < 1000 else _USUAL_RATE
        count = capture.get(cv2.CAP_PROP_FRAME_COUNT)
        self._duration = count / self._rate if count > 0 else None
        self._start_at(0)

    def read(self) -> Frame | None:
        """The next frame, or None at the end."""
        if self._capture is None:
            return None
        arrived, pixels = self._capture.read()
        if not arrived:
            return None
        frame = Frame(
            self._index,
            self._timestamp(self._capture),
            time.monotonic(),
            self._continuous,
            np.asarray(pixels, np.uint8),
        )
        self._index += 1
        self._last_time = frame.media_time
        self._continuous = True
        return frame

    def seek(self, media_time: float) -> None:
        """Go to the frame at a time in seconds."""
        if self._capture is not None:
            index = max(0, round(media_time * self._rate))
            self._capture.set(cv2.CAP_PROP_POS_FRAMES, index)
            self._start_at(index)

    def close(self) -> None:
        """Close the file."""
        if self._capture is not None:
            self._capture.release()
            self._capture = None

    def _start_at(self, index: int) -> None:
        self._index = index
        self._last_time = (index - 1) / self._rate
        self._continuous = False

    def _timestamp(self, capture: cv2.VideoCapture) -> float:
        """Of the frame just read, in seconds; from the frame rate where the file's own does not go forward."""
        own = capture.get(cv2.CAP_PROP_POS_MSEC) / 1000
        return own if own > self._last_time else self._last_time + 1 / self._rate
