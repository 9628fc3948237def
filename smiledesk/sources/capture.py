"""OpenCV's video capture, opened quietly."""

import os
from collections.abc import Mapping

import cv2

# FFmpeg writes about broken films on standard error; -8 is its word for saying nothing.
os.environ.setdefault("OPENCV_FFMPEG_LOGLEVEL", "-8")

# Seconds that a Linux camera is waited for at a time; OpenCV's own ten would hold the capture thread that long.
os.environ.setdefault("OPENCV_VIDEOIO_V4L_SELECT_TIMEOUT", "1")


def open_capture(target: str | int, backend: int, settings: Mapping[int, int] | None = None) -> cv2.VideoCapture | None:
    """An opened capture, or None; what is wrong is for the caller to say, so OpenCV's own warnings are silenced.

    Args:
        target: a file, an address, a camera's index or path.
        backend: OpenCV's number of the interface.
        settings: OpenCV's capture properties, tried before opening.
    """
    cv2.utils.logging.setLogLevel(cv2.utils.logging.LOG_LEVEL_SILENT)
    parameters = [number for pair in (settings or {}).items() for number in pair]
    capture = cv2.VideoCapture(target, backend, parameters)
    if capture.isOpened():
        return capture
    capture.release()
    return None
