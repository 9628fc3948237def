"""A camera of this machine."""

import time

import cv2
import numpy as np

from smiledesk.core.records import Frame
from smiledesk.sources.base import SourceError
from smiledesk.sources.cameras import camera_backend
from smiledesk.sources.capture import open_capture

_WIDTH, _HEIGHT = 640, 480


class Webcam:
    """A camera by its index or device path; 640x480 where the camera offers it."""

    live = True
    stills = False
    mirrored = True
    duration = None

    def __init__(self, device: int | str, name: str = "") -> None:
        self._device = device
        self._name = name or f"Camera {device}"
        self._capture: cv2.VideoCapture | None = None
        self._opened_at = 0.0
        self._index = 0

    @property
    def device_key(self) -> str:
        """The camera."""
        return f"camera {self._device}"

    @property
    def name(self) -> str:
        """The camera's name."""
        return self._name

    def open(self) -> None:
        """Open the camera.

        Raises:
            SourceError: there is no such camera, it is busy, or may not be used.
        """
        capture = open_capture(self._device, camera_backend())
        if capture is None:
            raise SourceError(
                f"{self._name} cannot be opened: plug it in, close other programs that use it, and allow its use; "
                "or explore with the demo"
            )
        capture.set(cv2.CAP_PROP_FRAME_WIDTH, _WIDTH)
        capture.set(cv2.CAP_PROP_FRAME_HEIGHT, _HEIGHT)
        # An old frame is of no use to anybody; not every system obeys.
        capture.set(cv2.CAP_PROP_BUFFERSIZE, 1)
        self._capture = capture
        self._opened_at = time.monotonic()
        self._index = 0

    def read(self) -> Frame | None:
        """The next frame; media time is the time since the camera was opened.

        Raises:
            SourceError: the camera stopped giving pictures.
        """
        if self._capture is None:
            return None
        arrived, pixels = self._capture.read()
        if not arrived:
            raise SourceError(f"{self._name} gives no more pictures: plug it in again, then choose it again")
        now = time.monotonic()
        frame = Frame(self._index, now - self._opened_at, now, self._index > 0, np.asarray(pixels, np.uint8))
        self._index += 1
        return frame

    def seek(self, media_time: float) -> None:
        """Nothing: a camera has no past."""

    def close(self) -> None:
        """Give the camera free."""
        if self._capture is not None:
            self._capture.release()
            self._capture = None
