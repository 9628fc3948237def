"""Read pictures of every format, and show one or many as a source."""

import io
import time
from collections.abc import Sequence
from pathlib import Path

import cv2
import numpy as np

from smiledesk.core.errors import plain_reason
from smiledesk.core.installation import how_to_add
from smiledesk.core.limits import MAX_PICTURE_BYTES, MAX_PIXELS
from smiledesk.core.records import Frame, Pixels
from smiledesk.core.silence import standard_error_closed
from smiledesk.sources.base import SourceError
from smiledesk.sources.orientation import UPRIGHT, turned_upright

SECONDS_A_PICTURE = 3.0
"""Time for which each picture of a folder is shown."""

_ORIENTATION = 0x0112
"""EXIF's tag."""

_HEIF_BRANDS = frozenset({b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1"})
_AVIF_BRANDS = frozenset({b"avif", b"avis"})
"""Formats, as files built of boxes name them."""


def read_picture(path: Path) -> Pixels | None:
    """A picture file's pixels, upright; None when it cannot be read. `load_picture` says why."""
    try:
        return load_picture(path)
    except SourceError:
        return None


def load_picture(path: Path) -> Pixels:
    """A picture file's pixels, turned upright by what the file says of its orientation.

    Returns:
        Shape (height, width, 3), uint8, BGR; gray becomes three equal channels, transparency is dropped.

    Raises:
        SourceError: it is no file, no picture that this program knows, broken, or too large.
    """
    # No byte of a pipe or device is read: that might never end.
    if not path.is_file():
        raise SourceError("'{path}' cannot be read: it is no file", path=path)
    try:
        size = path.stat().st_size
        if size > MAX_PICTURE_BYTES:
            raise SourceError(
                "'{path}' is too large: {size} MiB. At most {most} are read",
                path=path,
                size=size // 2**20,
                most=MAX_PICTURE_BYTES // 2**20,
            )
        content = path.read_bytes()
    except OSError as error:
        raise SourceError("'{path}' cannot be read: {reason}", path=path, reason=plain_reason(error)) from error
    return decode_picture(content, str(path))


def decode_picture(content: bytes, name: str) -> Pixels:
    """A picture from the bytes of its file, as `load_picture` gives it.

    Raises:
        SourceError: as `load_picture`; the line calls the picture by its name.
    """
    try:
        brands = _container_brands(content)
        if brands & _AVIF_BRANDS:
            return _decode_avif(content, name)
        if brands & _HEIF_BRANDS:
            return _decode_heif(content, name)
        _refuse_bomb(_size_in_header(content), name)
        # Its decoders report every flaw on standard error.
        with standard_error_closed():
            return np.asarray(cv2.imdecode(np.frombuffer(content, np.uint8), cv2.IMREAD_COLOR), np.uint8)
    except SourceError:
        raise
    except Exception as error:
        raise SourceError(
            "'{name}' cannot be read: it is broken, or no picture that this program knows", name=name
        ) from error


def _refuse_bomb(size: tuple[int, int], name: str) -> None:
    width, height = size
    if width * height > MAX_PIXELS:
        raise SourceError(
            "'{name}' is too large: {width} x {height} pixels. Make it smaller: at most {most} million pixels are read",
            name=name,
            width=width,
            height=height,
            most=MAX_PIXELS // 10**6,
        )


def _size_in_header(content: bytes) -> tuple[int, int]:
    """Width and height by Pillow, which decodes nothing for them; zeros for a format that only OpenCV knows.

    OpenCV has the same limit (see ``smiledesk/__init__``), but no clear error for it.
    """
    from PIL import Image, UnidentifiedImageError

    Image.MAX_IMAGE_PIXELS = None  # The limit is ours, whatever Pillow's is.
    try:
        with Image.open(io.BytesIO(content)) as picture:
            return picture.size
    except UnidentifiedImageError:
        return (0, 0)


def _decode_heif(content: bytes, name: str) -> Pixels:
    from PIL import Image

    try:
        import pillow_heif
    except ImportError as error:
        raise SourceError(
            "'{name}' is HEIC, which needs pillow-heif: {remedy}", name=name, remedy=how_to_add("pillow-heif")
        ) from error

    file = pillow_heif.open_heif(io.BytesIO(content), bgr_mode=True)
    _refuse_bomb(file.size, name)
    pixels = np.asarray(file)
    pixels = np.dstack([pixels] * 3) if pixels.ndim == 2 else np.ascontiguousarray(pixels[:, :, :3])
    if _is_turned_by_container(content):
        # The library has turned the picture as the container says; EXIF repeats that.
        return pixels
    exif = Image.Exif()
    exif.load(file.info.get("exif") or b"")
    return turned_upright(pixels, exif.get(_ORIENTATION, UPRIGHT))


def _decode_avif(content: bytes, name: str) -> Pixels:
    """A picture by Pillow: OpenCV ignores the turn of an AVIF."""
    from PIL import Image, ImageOps

    with Image.open(io.BytesIO(content)) as picture:
        _refuse_bomb(picture.size, name)
        pixels = np.asarray(ImageOps.exif_transpose(picture).convert("RGB"))
    return np.ascontiguousarray(pixels[:, :, ::-1])


def _container_brands(content: bytes) -> frozenset[bytes]:
    """The formats that a file built of boxes (ISO/IEC 14496-12, 4.3) says it obeys; none for every other file."""
    if content[4:8] != b"ftyp":
        return frozenset()
    end = min(int.from_bytes(content[:4], "big"), 256)
    return frozenset(content[place : place + 4] for place in range(8, end, 4))


def _is_turned_by_container(content: bytes) -> bool:
    """True if a HEIF lists a turn or a mirror among the properties of its pictures (ISO/IEC 23008-12, 6.5.10)."""
    start = 0
    while len(box := content[start : start + 8]) == 8:
        length = int.from_bytes(box[:4], "big")
        if box[4:] == b"meta":
            meta = content[start : start + length]
            return b"irot" in meta or b"imir" in meta
        start += max(length, 8)
    return False


class Pictures:
    """Shows pictures one after the other; no frame continues the one before."""

    live = False
    device_key = None
    stills = True

    def __init__(self, paths: Sequence[Path], name: str) -> None:
        self._paths = tuple(paths)
        self.items = tuple(path.name for path in paths)
        self._name = name
        self._next = len(self._paths)
        self._unreadable: dict[int, SourceError] = {}

    @property
    def name(self) -> str:
        """The file's or the folder's name."""
        return self._name

    @property
    def duration(self) -> float | None:
        """Seconds for all pictures; None for a single one, which stays."""
        return len(self._paths) * SECONDS_A_PICTURE if len(self._paths) > 1 else None

    @property
    def unreadable_frames(self) -> int:
        """Pictures that could not be read so far."""
        return len(self._unreadable)

    def open(self) -> None:
        """Start at the first picture.

        Raises:
            SourceError: there are none.
        """
        if not self._paths:
            raise SourceError("'{name}' holds no pictures: choose another folder", name=self._name)
        self._next = 0
        self._unreadable.clear()

    def read(self) -> Frame | None:
        """The next picture that can be read, or None after the last.

        Raises:
            SourceError: not one of them can be read.
        """
        while self._next < len(self._paths):
            index, path = self._next, self._paths[self._next]
            self._next += 1
            try:
                pixels = load_picture(path)
            except SourceError as error:
                self._unreadable[index] = error
            else:
                return Frame(index, index * SECONDS_A_PICTURE, time.monotonic(), False, pixels)
        if self._unreadable and len(self._unreadable) == len(self._paths):
            raise self._unreadable[0]
        return None

    def seek(self, media_time: float) -> None:
        """Go to the picture that is shown at a time in seconds."""
        self._next = min(max(0, int(media_time / SECONDS_A_PICTURE)), len(self._paths))

    def close(self) -> None:
        """End reading; nothing is open between two pictures."""
        self._next = len(self._paths)
