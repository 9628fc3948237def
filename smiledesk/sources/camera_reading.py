"""Open and read a camera: always the newest frame, or an error if none comes."""

import os
import sys
import time
from collections.abc import Mapping
from contextlib import nullcontext

import cv2
import numpy as np

from smiledesk.core.records import Pixels
from smiledesk.core.silence import standard_error_closed
from smiledesk.sources.camera_modes import COMPRESSED_FORMATS, PREFERRED_RATE

# Seconds that OpenCV waits for a camera at a time on Linux; its own ten would hold the capture thread that long.
os.environ.setdefault("OPENCV_VIDEOIO_V4L_SELECT_TIMEOUT", "1")

_FIRST_FRAME_WITHIN = 5.0
"""Seconds that a camera may take to start."""

_SILENT_AFTER = 2.0
"""Seconds without a frame after which a camera is given up; longer if its own rate is that slow."""

_AT_ONCE = 0.005
"""Seconds; a frame that comes faster was waiting, and a newer one may follow."""

_MOST_SKIPPED = 4
"""Most old frames in a row: the number of OpenCV's buffers."""

_REFUSED_WITHIN = 0.5
"""Seconds; a driver that fails faster has refused, a slower one has nothing to give."""

_OLDEST = 10.0
"""Seconds; an older time stamp comes from another clock."""


def open_capture(target: str | int, backend: int, properties: Mapping[int, int]) -> cv2.VideoCapture | None:
    """An opened capture, or None; the caller reports the fault, so OpenCV's own warnings are silenced.

    Args:
        target: a camera's index or path.
        backend: OpenCV's number of the interface.
        properties: OpenCV's capture properties, set in this order.
    """
    cv2.utils.logging.setLogLevel(cv2.utils.logging.LOG_LEVEL_SILENT)
    parameters = [number for pair in properties.items() for number in pair]
    capture = cv2.VideoCapture(target, backend, parameters)
    if capture.isOpened():
        return capture
    capture.release()
    return None


class NoFrameError(Exception):
    """No frame arrived. refused: the driver failed at once, as after unplugging; otherwise it timed out."""

    def __init__(self, *, refused: bool) -> None:
        super().__init__(refused)
        self.refused = refused


class CameraReader:
    """Reads an opened capture.

    The driver keeps all of its buffers, because it drops frames while none is free: with one buffer, every second frame
    may be lost. A frame that waited is skipped without decoding if a newer one has come.
    """

    def __init__(self, capture: cv2.VideoCapture) -> None:
        rate = capture.get(cv2.CAP_PROP_FPS)
        self._capture = capture
        self._interval = 1 / (rate if 0 < rate < 1000 else PREFERRED_RATE)
        self._is_compressed = _pixel_format(capture) in COMPRESSED_FORMATS
        self._last_captured_at = 0.0
        self.has_read = False
        """True once a frame has come."""
        self.unreadable_frames = 0
        """Frames that were passed over because they were damaged."""

    def newest(self) -> tuple[Pixels, float]:
        """The newest frame, and the time in `time.monotonic` seconds when the camera took it, or when it was read.

        Raises:
            NoFrameError: the driver refuses, or no readable frame came in time.
        """
        began = time.monotonic()
        patience = max(_SILENT_AFTER, 3 * self._interval) if self.has_read else _FIRST_FRAME_WITHIN
        while True:
            captured_at = self._grab_newest()
            pixels = self._decoded() if captured_at is not None else None
            if pixels is not None and captured_at is not None:
                self.has_read = True
                self._last_captured_at = captured_at
                return pixels, captured_at
            if time.monotonic() - began > patience:
                raise NoFrameError(refused=False)

    def _grab_newest(self) -> float | None:
        """Skip to the newest frame and return its time; None if none has come yet."""
        for _ in range(_MOST_SKIPPED):
            began = time.monotonic()
            grabbed = self._capture.grab()
            now = time.monotonic()
            if not grabbed:
                if now - began < _REFUSED_WITHIN:
                    raise NoFrameError(refused=True)
                return None
            captured_at = self._taken_at(now)
            if now - began > _AT_ONCE or now - captured_at < 1.5 * self._interval:
                break
        return captured_at

    def _taken_at(self, now: float) -> float:
        """The driver's time stamp, which on Linux is `time.monotonic`'s, if it is plausible."""
        if sys.platform != "linux" or self._capture.getBackendName() != "V4L2":
            return now
        taken_at = self._capture.get(cv2.CAP_PROP_POS_MSEC) / 1000
        is_plausible = now - _OLDEST < taken_at <= now and taken_at > self._last_captured_at
        return taken_at if is_plausible else now

    def _decoded(self) -> Pixels | None:
        """The grabbed frame; None if it is damaged, as frames of USB cameras sometimes are."""
        # libjpeg reports every damaged picture on standard error, and cannot be silenced.
        with standard_error_closed() if self._is_compressed else nullcontext():
            arrived, pixels = self._capture.retrieve()
        if not arrived:
            self.unreadable_frames += 1
            return None
        return np.asarray(pixels, np.uint8)


def _pixel_format(capture: cv2.VideoCapture) -> str:
    return int(capture.get(cv2.CAP_PROP_FOURCC)).to_bytes(4, "little", signed=True).decode("latin-1")
