"""Pictures without what cameras and programs write into them: places, devices, owners, sources."""

import io
import re
import struct
import zlib
from collections.abc import Iterator

import cv2

from smiledesk.core.decoding import DecodingError, decoding
from smiledesk.sources.orientation import UPRIGHT
from smiledesk.sources.pictures import decode_picture

_PNG = b"\x89PNG\r\n\x1a\n"
_PNG_CHUNKS = frozenset({b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"iCCP"})
"""Chunks without which the pixels would be others. Source: PNG, third edition, 11."""

_PNG_EXIF = b"eXIf"

_JPEG = b"\xff\xd8"
_JPEG_END = b"\xff\xd9"
_FILL = 0xFF
_START_OF_SCAN = 0xDA
_COMMENT = 0xFE
_APPLICATION = range(0xE0, 0xF0)
_PROFILE, _ADOBE = 0xE2, 0xEE
"""Application segments that say what colours the numbers mean. Source: ITU-T T.81, B.1.1.3; ITU-T T.872, 6.5."""

_MARKER = re.compile(rb"\xff[^\x00\xd0-\xd7\xff]")
"""The end of compressed data: a marker that is no restart."""

_ORIENTATION = 0x0112


def anonymous_picture(content: bytes, name: str) -> tuple[bytes, str]:
    """A picture's file with the same pixels, upright in the same way, and nothing else.

    PNG and JPEG keep their compressed data; every other format becomes a PNG.

    Returns:
        The bytes of a file, and its suffix, ``.png`` or ``.jpg``.

    Raises:
        SourceError: it is no picture that this program knows, broken, or too large; the line calls it by its name.
    """
    pixels = decode_picture(content, name)
    try:
        with decoding():
            if content.startswith(_PNG) and (png := _without_notes(content)) is not None:
                return png, ".png"
            if content.startswith(_JPEG):
                return _without_segments(content), ".jpg"
    except DecodingError:
        # OpenCV reads some broken files; what it has read is written anew.
        pass
    return cv2.imencode(".png", pixels)[1].tobytes(), ".png"


def _without_notes(png: bytes) -> bytes | None:
    """The file without other chunks; None if one of them may turn the picture."""
    chunks = [_PNG]
    for kind, chunk in _chunks(png):
        if kind == _PNG_EXIF:
            return None
        if kind in _PNG_CHUNKS:
            chunks.append(chunk)
    return b"".join(chunks)


def _chunks(png: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Kind and bytes of each chunk, up to the end of the picture."""
    place, kind = len(_PNG), b""
    while kind != b"IEND":
        (length,) = struct.unpack_from(">I", png, place)
        chunk = png[place : place + 12 + length]
        kind = chunk[4:8]
        if struct.unpack_from(">I", chunk, 8 + length)[0] != zlib.crc32(chunk[4 : 8 + length]):
            raise ValueError("a chunk is broken")
        yield kind, chunk
        place += 12 + length


def _without_segments(jpeg: bytes) -> bytes:
    """The file without comments and application data, but with its orientation and what its colours mean."""
    parts = [_JPEG, _orientation_segment(jpeg)]
    place = len(_JPEG)
    while (marker := jpeg[place : place + 2]) != _JPEG_END:
        if marker[0] != 0xFF:
            raise ValueError("a segment is broken")
        if marker[1] == _FILL:
            place += 1
            continue
        end = place + 2 + struct.unpack_from(">H", jpeg, place + 2)[0]
        code = marker[1]
        if (code not in _APPLICATION and code != _COMMENT) or _is_about_colour(jpeg[place:end]):
            parts.append(jpeg[place:end])
        place = end
        if code == _START_OF_SCAN:
            found = _MARKER.search(jpeg, place)
            if found is None:
                raise ValueError("it is cut short")
            parts.append(jpeg[place : found.start()])
            place = found.start()
    return b"".join([*parts, _JPEG_END])


def _is_about_colour(segment: bytes) -> bool:
    return (segment[1] == _PROFILE and segment[4:].startswith(b"ICC_PROFILE\0")) or segment[1] == _ADOBE


def _orientation_segment(jpeg: bytes) -> bytes:
    """An EXIF segment with nothing but the orientation; empty for an upright picture."""
    from PIL import Image

    with Image.open(io.BytesIO(jpeg)) as picture:
        orientation = picture.getexif().get(_ORIENTATION, UPRIGHT)
    if orientation == UPRIGHT:
        return b""
    exif = Image.Exif()
    exif[_ORIENTATION] = orientation
    body = b"Exif\0\0" + exif.tobytes().removeprefix(b"Exif\0\0")
    return b"\xff\xe1" + struct.pack(">H", len(body) + 2) + body
