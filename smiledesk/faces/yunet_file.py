"""YuNet's file: its name, and how it is fetched from its publisher once the user has agreed."""

import hashlib
import time
from pathlib import Path

from smiledesk.core.atomic import write_whole
from smiledesk.core.errors import UserError, plain_reason

YUNET_FILE = "face_detection_yunet_2023mar.onnx"
YUNET_ADDRESS = f"https://github.com/opencv/opencv_zoo/raw/main/models/face_detection_yunet/{YUNET_FILE}"
YUNET_BYTES = 232_589
YUNET_SHA256 = "8f2383e4dd3cfbb4553ea8718107fc0423210dc964f9f4280604804ed2552fa4"
"""The published file, MIT licence, as it was when SmileDesk was measured with it."""

_SILENCE_S = 15.0
"""Seconds without a byte after which the connection is given up."""

_LONGEST_S = 120.0
"""Seconds after which a connection is given up although bytes still come."""

_PIECE = 16_384


class FetchError(UserError):
    """The file cannot be fetched; nothing was written."""


def fetch_yunet(folder: Path, address: str = YUNET_ADDRESS) -> Path:
    """Fetch YuNet's file into a folder, whole or not at all, and return its path.

    address: an ``https`` address; that of the publisher.

    Raises:
        FetchError: it cannot be fetched, is another file, or the folder cannot be written.
    """
    content = _content(address)
    found = hashlib.sha256(content).hexdigest()
    if found != YUNET_SHA256:
        raise FetchError(
            "'{address}' is not the file that SmileDesk was measured with, so it was not kept: its SHA-256 should be "
            "{expected}. Received: {received}",
            address=address,
            expected=YUNET_SHA256,
            received=found,
        )
    path = folder / YUNET_FILE
    try:
        folder.mkdir(parents=True, exist_ok=True)
        write_whole(path, content)
    except OSError as error:
        raise FetchError(
            "YuNet's file cannot be kept as '{path}': {reason}", path=path, reason=plain_reason(error)
        ) from error
    return path


def _content(address: str) -> bytes:
    """The bytes at an address, no more than the file has and one.

    Raises:
        FetchError: they cannot be had.
    """
    # Every start reads this module for the file's name, and needs none of these.
    from http.client import HTTPException
    from urllib.request import urlopen

    deadline = time.monotonic() + _LONGEST_S
    content = bytearray()
    try:
        with urlopen(address, timeout=_SILENCE_S) as reply:  # noqa: S310 - a fixed https address; the hash is checked
            while len(content) <= YUNET_BYTES and (piece := reply.read1(_PIECE)):
                content += piece
                if time.monotonic() > deadline:
                    raise TimeoutError(f"it took longer than {_LONGEST_S:.0f} s")
    except (OSError, HTTPException) as error:
        raise FetchError(
            "YuNet's file cannot be fetched from '{address}': {reason}; check the network, or choose a file that you "
            "have",
            address=address,
            reason=_reason(error),
        ) from error
    if len(content) < YUNET_BYTES:
        raise FetchError(
            "the connection to '{address}' ended too early: try again. Received: {received} of {size} bytes",
            address=address,
            received=len(content),
            size=YUNET_BYTES,
        )
    return bytes(content)


def _reason(error: Exception) -> str:
    from urllib.error import HTTPError, URLError

    if isinstance(error, HTTPError):
        return f"the server answers {error.code} {error.reason}"
    if isinstance(error, URLError):
        return str(error.reason)
    return str(error) or type(error).__name__
