"""Real videos and pictures, made for each test."""

from pathlib import Path

import cv2
import numpy as np
import pytest
from camera_server import shade

FILM_FRAMES = 20
FILM_RATE = 12.5


def write_film(path: Path, frames: int = FILM_FRAMES) -> Path:
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"MJPG"), FILM_RATE, (64, 48))
    for index in range(frames):
        writer.write(shade(index))
    writer.release()
    return path


def write_picture(path: Path, pixels: np.ndarray) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    encoded, content = cv2.imencode(path.suffix, pixels)
    assert encoded
    path.write_bytes(content.tobytes())
    return path


@pytest.fixture
def film(tmp_path: Path) -> Path:
    """A video of `FILM_FRAMES` frames, `FILM_RATE` a second, under a name that is not ASCII."""
    return write_film(tmp_path / "ein Lächeln, 微笑み.avi")


@pytest.fixture
def album(tmp_path: Path) -> Path:
    """A folder with eleven pictures, two of them deeper, in three formats."""
    for index in range(9):
        write_picture(tmp_path / "album" / f"Foto {index}.png", shade(index))
    write_picture(tmp_path / "album" / "Foto 10" / "улыбка.bmp", shade(10))
    write_picture(tmp_path / "album" / "Foto 10" / "später.jpg", shade(11))
    return tmp_path / "album"
