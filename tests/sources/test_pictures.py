"""Pictures: formats, turns, names, order."""

import struct
from pathlib import Path

import cv2
import numpy as np
import pytest

from smiledesk.core.records import Pixels
from smiledesk.sources.base import SourceError
from smiledesk.sources.picture_folder import pictures_in
from smiledesk.sources.pictures import SECONDS_A_PICTURE, Pictures, read_picture

BLUE, GREEN, RED = (255, 0, 0), (0, 255, 0), (0, 0, 255)


def _quarters() -> Pixels:
    """Left half blue, right half red; wider than high."""
    pixels = np.empty((40, 80, 3), np.uint8)
    pixels[:, :40] = BLUE
    pixels[:, 40:] = RED
    return pixels


def _jpeg_with_orientation(pixels: Pixels, orientation: int) -> bytes:
    """A JPEG whose EXIF says how the camera was held (EXIF 2.3, tag 0x0112)."""
    tiff = b"II*\0" + struct.pack("<IHHHIHHI", 8, 1, 0x0112, 3, 1, orientation, 0, 0)
    exif = b"Exif\0\0" + tiff
    content: bytes = cv2.imencode(".jpg", pixels)[1].tobytes()
    return content[:2] + b"\xff\xe1" + struct.pack(">H", len(exif) + 2) + exif + content[2:]


@pytest.mark.parametrize(
    ("orientation", "shape", "first"),
    [(1, (40, 80), BLUE), (3, (40, 80), RED), (6, (80, 40), BLUE), (8, (80, 40), RED)],
)
def test_photographs_stand_upright(
    tmp_path: Path, orientation: int, shape: tuple[int, int], first: tuple[int, int, int]
) -> None:
    path = tmp_path / "photo.jpg"
    path.write_bytes(_jpeg_with_orientation(_quarters(), orientation))
    pixels = read_picture(path)
    assert pixels is not None
    assert pixels.shape[:2] == shape
    np.testing.assert_allclose(pixels[3, 3], first, atol=12)


@pytest.mark.parametrize("suffix", [".png", ".jpg", ".bmp", ".webp", ".tiff", ".ppm", ".jp2"])
def test_reads_colour_in_every_format(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"Äpfel und 梨{suffix}"
    path.write_bytes(cv2.imencode(suffix, _quarters())[1].tobytes())
    pixels = read_picture(path)
    assert pixels is not None
    np.testing.assert_allclose(pixels[3, 3], BLUE, atol=12)
    np.testing.assert_allclose(pixels[3, 76], RED, atol=12)


@pytest.mark.parametrize(
    "stored",
    [
        np.full((6, 8), 90, np.uint8),
        np.full((6, 8, 4), 90, np.uint8),
        np.full((6, 8), 90 * 257, np.uint16),
        np.full((6, 8, 3), 90 * 257, np.uint16),
    ],
    ids=["gray", "transparent", "16 bits of gray", "16 bits of colour"],
)
def test_every_kind_of_picture_becomes_bgr(tmp_path: Path, stored: np.ndarray) -> None:
    path = tmp_path / "picture.png"
    path.write_bytes(cv2.imencode(".png", stored)[1].tobytes())
    pixels = read_picture(path)
    assert pixels is not None
    np.testing.assert_array_equal(pixels, np.full((6, 8, 3), 90, np.uint8))


def test_a_folder_is_read_in_the_order_people_count(album: Path) -> None:
    names = [str(path.relative_to(album)) for path in pictures_in(album)]
    assert names == [*(f"Foto {i}.png" for i in range(9)), str(Path("Foto 10", "später.jpg")), *names[10:]]
    assert names[10:] == [str(Path("Foto 10", "улыбка.bmp"))]


def test_files_that_are_no_pictures_are_left_out(album: Path) -> None:
    (album / "notes.txt").write_text("no picture")
    (album / ".hidden.png").write_bytes((album / "Foto 0.png").read_bytes())
    (album / "folder.png").mkdir()
    assert len(pictures_in(album)) == 11


def test_pictures_follow_in_time_and_stand_alone(album: Path) -> None:
    source = Pictures(pictures_in(album), "album")
    source.open()
    frames = list(iter(source.read, None))
    assert [frame.media_time for frame in frames] == [SECONDS_A_PICTURE * i for i in range(11)]
    assert not any(frame.continuous for frame in frames)
    assert source.duration == 11 * SECONDS_A_PICTURE


def test_a_broken_picture_of_a_folder_is_passed_over(album: Path) -> None:
    (album / "Foto 3.png").write_bytes(b"broken")
    source = Pictures(pictures_in(album), "album")
    source.open()
    assert [frame.index for frame in iter(source.read, None)] == [0, 1, 2, *range(4, 11)]


@pytest.mark.parametrize("content", [b"", b"broken", b"\x89PNG\r\n\x1a\n"])
def test_a_picture_that_is_broken_is_named(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "kaputt.png"
    path.write_bytes(content)
    source = Pictures([path], path.name)
    source.open()
    with pytest.raises(SourceError, match=r"kaputt\.png"):
        source.read()


def test_a_flawed_photograph_is_read_in_silence(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    content = bytearray(cv2.imencode(".jpg", np.random.default_rng(0).integers(0, 255, (96, 96, 3), np.uint8))[1])
    content[2000:2200] = bytes(200)
    cv2.imdecode(np.frombuffer(content, np.uint8), cv2.IMREAD_COLOR)
    assert "Corrupt JPEG data" in capfd.readouterr().err
    (tmp_path / "flawed.jpg").write_bytes(content)
    assert read_picture(tmp_path / "flawed.jpg") is not None
    assert capfd.readouterr().err == ""
