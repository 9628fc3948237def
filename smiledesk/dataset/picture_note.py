"""PNG files with a line of text that picture viewers ignore.

A sample's row is also written into its picture, so that a lost row can be restored from the picture alone.
"""

import struct
import zlib
from collections.abc import Iterator
from pathlib import Path

import cv2

from smiledesk.core.records import Pixels

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_KEYWORD = b"SmileDesk sample"
_HEADER = 33
"""Bytes of the signature and of the header chunk, which must come first."""

_NEAR = 8192
"""Bytes from the beginning that hold the note."""


def png_with_note(pixels: Pixels, note: str) -> bytes:
    """A picture as a PNG file.

    Args:
        pixels: shape (height, width, 3), uint8, BGR.
        note: ASCII.
    """
    _, content = cv2.imencode(".png", pixels)
    png = content.tobytes()
    body = b"tEXt" + _KEYWORD + b"\0" + note.encode("ascii")
    chunk = struct.pack(">I", len(body) - 4) + body + struct.pack(">I", zlib.crc32(body))
    return png[:_HEADER] + chunk + png[_HEADER:]


def note_in(path: Path) -> str | None:
    """The note of a picture file; None if it has none or is not a whole PNG file.

    Raises:
        OSError: the file cannot be read.
    """
    with path.open("rb") as file:
        beginning = file.read(_NEAR)
    for kind, body in _chunks(beginning):
        keyword, _, text = body.partition(b"\0")
        if kind == b"tEXt" and keyword == _KEYWORD:
            return text.decode("ascii", errors="replace")
    return None


def _chunks(png: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Kind and content of each whole chunk at the beginning of a file."""
    place = len(_SIGNATURE)
    while png.startswith(_SIGNATURE) and place + 12 <= len(png):
        (length,) = struct.unpack_from(">I", png, place)
        end = place + 12 + length
        if end <= len(png):
            yield png[place + 4 : place + 8], png[place + 8 : place + 8 + length]
        place = end
