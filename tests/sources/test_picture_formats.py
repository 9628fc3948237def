"""Every format that can carry a turn is shown upright, exactly once; what is too large is refused."""

import io
import os
import struct
import zlib
from pathlib import Path

import numpy as np
import pillow_heif
import pytest
from PIL import Image

from smiledesk.core.limits import MAX_PIXELS
from smiledesk.core.records import Pixels
from smiledesk.sources.base import SourceError
from smiledesk.sources.pictures import decode_picture, load_picture, read_picture

pillow_heif.register_heif_opener()

_UPRIGHT = np.zeros((41, 67, 3), np.uint8)
"""BGR: no turn and no mirror leaves it as it is; odd sizes, so that rows are padded."""
_UPRIGHT[:20, :33] = (0, 0, 255)
_UPRIGHT[:20, 33:] = (0, 255, 0)
_UPRIGHT[20:, :33] = (255, 0, 0)

_STORED = {
    1: lambda upright: upright,
    2: lambda upright: upright[:, ::-1],
    3: lambda upright: upright[::-1, ::-1],
    4: lambda upright: upright[::-1],
    5: lambda upright: upright.transpose(1, 0, 2),
    6: np.rot90,
    7: lambda upright: np.rot90(upright, 2).transpose(1, 0, 2),
    8: lambda upright: np.rot90(upright, -1),
}
"""How the pixels lie in a file of each EXIF orientation."""


def _file(form: str, orientation: int, **options: object) -> bytes:
    exif = Image.Exif()
    exif[0x0112] = orientation
    file = io.BytesIO()
    stored = Image.fromarray(np.ascontiguousarray(_STORED[orientation](_UPRIGHT)[:, :, ::-1]))
    stored.save(file, form, exif=exif.tobytes(), **options)
    return file.getvalue()


def _assert_upright(pixels: Pixels) -> None:
    assert pixels.shape == _UPRIGHT.shape
    assert pixels.flags.c_contiguous
    for row, column in ((6, 8), (6, 58), (34, 8), (34, 58)):
        np.testing.assert_allclose(pixels[row, column], _UPRIGHT[row, column], atol=40)


@pytest.mark.parametrize("orientation", _STORED)
@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP", "TIFF", "AVIF", "HEIF"])
def test_a_picture_is_shown_as_the_camera_was_held(form: str, orientation: int) -> None:
    options = {} if form in {"PNG", "TIFF"} else {"quality": 95}
    _assert_upright(decode_picture(_file(form, orientation, **options), form))


@pytest.mark.parametrize("orientation", _STORED)
def test_a_heic_with_its_orientation_in_exif_alone_is_turned(orientation: int) -> None:
    """Converters leave such files; those of telephones hold the turn twice, in the container and in EXIF."""
    exif = Image.Exif()
    exif[0x0112] = 1
    file = io.BytesIO()
    stored = Image.fromarray(np.ascontiguousarray(_STORED[orientation](_UPRIGHT)[:, :, ::-1]))
    stored.save(file, "HEIF", quality=95, exif=exif.tobytes())
    tag = b"\x01\x12\x00\x03\x00\x00\x00\x01\x00"
    assert file.getvalue().count(tag + b"\x01") == 1
    _assert_upright(decode_picture(file.getvalue().replace(tag + b"\x01", tag + bytes((orientation,))), "converted"))


def test_a_gray_heic_has_three_equal_channels() -> None:
    file = io.BytesIO()
    Image.new("L", (30, 20), 90).save(file, "HEIF", quality=95)
    pixels = decode_picture(file.getvalue(), "gray.heic")
    np.testing.assert_allclose(pixels, np.full((20, 30, 3), 90), atol=3)


@pytest.mark.parametrize("form", ["HEIF", "AVIF", "JPEG", "WEBP"])
@pytest.mark.parametrize("length", [13, 40, 100, 200])
def test_a_picture_that_is_cut_off_is_named(form: str, length: int) -> None:
    with pytest.raises(SourceError, match="half"):
        decode_picture(_file(form, 1)[:length], "half")


def _large_png(width: int, height: int) -> bytes:
    """One bit a pixel, all black: a small file that claims a large picture."""

    def chunk(kind: bytes, content: bytes) -> bytes:
        checksum = zlib.crc32(kind + content)
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", checksum)

    pixels = zlib.compress(bytes((width // 8 + 1) * height), 9)
    header = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", pixels) + chunk(b"IEND", b"")


def test_a_bomb_is_refused_by_its_header(tmp_path: Path) -> None:
    (tmp_path / "bomb.png").write_bytes(_large_png(30_000, 30_000))
    with pytest.raises(SourceError, match=r"bomb\.png' is too large: 30000 x 30000 pixels"):
        load_picture(tmp_path / "bomb.png")


def test_opencv_has_the_same_limit() -> None:
    """A format that only OpenCV knows: a PAM picture."""
    assert os.environ["OPENCV_IO_MAX_IMAGE_PIXELS"] == str(MAX_PIXELS)
    header = b"P7\nWIDTH 20000\nHEIGHT 20000\nDEPTH 3\nMAXVAL 255\nTUPLTYPE RGB\nENDHDR\n"
    with pytest.raises(SourceError, match=r"bomb\.pam"):
        decode_picture(header + bytes(1000), "bomb.pam")


def test_an_endless_file_is_refused(tmp_path: Path) -> None:
    with (tmp_path / "endless.png").open("wb") as file:
        file.truncate(2**40)
    with pytest.raises(SourceError, match=r"endless\.png' is too large: 1048576 MiB"):
        load_picture(tmp_path / "endless.png")


def test_a_pipe_called_like_a_picture_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.png")
    assert read_picture(tmp_path / "pipe.png") is None
    with pytest.raises(SourceError, match=r"pipe\.png' cannot be read: it is no file"):
        load_picture(tmp_path / "pipe.png")
