"""Reading frames of an opened capture.

No machine that runs these tests need have a camera: to OpenCV, a file that ends looks like a driver that refuses.
"""

import time
from pathlib import Path

import cv2
import pytest

from smiledesk.sources.camera_reading import CameraReader, NoFrameError, open_capture


def test_frames_come_until_the_driver_refuses(film: Path) -> None:
    capture = open_capture(str(film), cv2.CAP_FFMPEG, {})
    assert capture is not None
    reader = CameraReader(capture)
    assert not reader.has_read
    began = time.monotonic()
    frames = [reader.newest() for _ in range(20)]
    assert reader.has_read
    assert all(pixels.shape == (48, 64, 3) for pixels, _ in frames)
    assert began <= frames[0][1] <= frames[-1][1] <= time.monotonic()
    with pytest.raises(NoFrameError) as raised:
        reader.newest()
    assert raised.value.refused
    capture.release()


def test_a_capture_that_is_closed_refuses(film: Path) -> None:
    capture = open_capture(str(film), cv2.CAP_FFMPEG, {})
    assert capture is not None
    capture.release()
    with pytest.raises(NoFrameError):
        CameraReader(capture).newest()
