"""A camera of this machine. No machine that runs these tests need have one.

The reading path runs with FFmpeg in place of the system's camera interface: to OpenCV a file that ends looks like a
camera that is unplugged.
"""

from pathlib import Path

import cv2
import pytest

from smiledesk.sources import webcam
from smiledesk.sources.base import SourceError
from smiledesk.sources.cameras import camera_backend
from smiledesk.sources.webcam import Webcam


def test_the_camera_interface_is_the_systems_own() -> None:
    assert camera_backend() in {cv2.CAP_V4L2, cv2.CAP_MSMF, cv2.CAP_AVFOUNDATION}


def test_a_camera_that_is_not_there_says_what_to_do() -> None:
    with pytest.raises(SourceError, match="Desk camera cannot be opened: plug it in") as raised:
        Webcam(97, "Desk camera").open()
    assert "demo" in str(raised.value)


def test_frames_come_until_it_is_unplugged(film: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(webcam, "camera_backend", lambda: cv2.CAP_FFMPEG)
    camera = Webcam(str(film), "Desk camera")
    camera.open()
    frames = [camera.read() for _ in range(20)]
    with pytest.raises(SourceError, match="Desk camera gives no more pictures"):
        camera.read()
    camera.close()
    assert [frame.index for frame in frames if frame is not None] == list(range(20))
    assert [frame.continuous for frame in frames if frame is not None] == [False] + [True] * 19
    assert camera.read() is None
