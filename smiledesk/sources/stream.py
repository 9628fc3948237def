"""A network camera: MJPEG over HTTP, RTSP, or whatever else FFmpeg opens by its address."""

import time
from urllib.parse import urlsplit

import cv2
import numpy as np

from smiledesk.core.records import Frame
from smiledesk.sources.base import SourceError
from smiledesk.sources.capture import open_capture

_TIMEOUT_MS = 5000


class NetworkCamera:
    """A stream by its address. Opening and reading give up after five seconds of silence."""

    live = True
    stills = False
    mirrored = False
    duration = None

    def __init__(self, address: str) -> None:
        """Address: scheme and host at least.

        Raises:
            SourceError: it is no address.
        """
        self._address = address
        self._name = _host(address)
        self._capture: cv2.VideoCapture | None = None
        self._opened_at = 0.0
        self._index = 0

    @property
    def device_key(self) -> str:
        """The address: many cameras serve one client at a time."""
        return self._address

    @property
    def name(self) -> str:
        """The stream's host; never the whole address, which may hold a password."""
        return self._name

    def open(self) -> None:
        """Connect.

        Raises:
            SourceError: nothing answers there, or it sends no pictures.
        """
        timeouts = {cv2.CAP_PROP_OPEN_TIMEOUT_MSEC: _TIMEOUT_MS, cv2.CAP_PROP_READ_TIMEOUT_MSEC: _TIMEOUT_MS}
        self._capture = open_capture(self._address, cv2.CAP_FFMPEG, timeouts)
        if self._capture is None:
            raise SourceError(f"no pictures come from {self._name}: check the address, and that the camera is on")
        self._opened_at = time.monotonic()
        self._index = 0

    def read(self) -> Frame | None:
        """The next frame; media time is the time since the stream was opened.

        Raises:
            SourceError: the stream ended or fell silent.
        """
        if self._capture is None:
            return None
        arrived, pixels = self._capture.read()
        if not arrived:
            raise SourceError(f"{self._name} sends no more pictures: check the camera, then open the address again")
        now = time.monotonic()
        frame = Frame(self._index, now - self._opened_at, now, self._index > 0, np.asarray(pixels, np.uint8))
        self._index += 1
        return frame

    def seek(self, media_time: float) -> None:
        """Nothing: a stream has no past."""

    def close(self) -> None:
        """Disconnect."""
        if self._capture is not None:
            self._capture.release()
            self._capture = None


def _host(address: str) -> str:
    try:
        host = urlsplit(address).hostname
    except ValueError as error:
        raise SourceError(f"that is no address: {error}. Received: {address}") from error
    return host or address
