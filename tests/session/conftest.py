"""A running session, a film to show it, and an eye on its threads."""

import threading
from collections.abc import Iterator
from pathlib import Path

import cv2
import numpy as np
import pytest

from smiledesk.faces.haar import HaarDetector
from smiledesk.session.session import Session


@pytest.fixture
def no_thread_left() -> Iterator[None]:
    """Fails when a thread outlives the test."""
    before = set(threading.enumerate())
    yield
    left = set(threading.enumerate()) - before
    assert not left


@pytest.fixture
def session(no_thread_left: None) -> Iterator[Session]:
    """A started session with the embedded detector, no source and no model."""
    session = Session(HaarDetector)
    session.start()
    yield session
    session.stop()


@pytest.fixture
def film(tmp_path: Path) -> Path:
    """A video without a face: 20 frames of 64x48 pixels, 12.5 a second."""
    path = tmp_path / "film.avi"
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"MJPG"), 12.5, (64, 48))
    for index in range(20):
        writer.write(np.full((48, 64, 3), 10 * index, np.uint8))
    writer.release()
    return path
