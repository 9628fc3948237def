"""The source at an address: a stream, a film, or a picture."""

import time
from collections.abc import Callable
from pathlib import PurePosixPath
from urllib.parse import unquote, urlsplit

import av
from av.container import InputContainer

from smiledesk.core.records import Frame, Pixels
from smiledesk.sources.address import WEB_SCHEMES, Address, parse_address
from smiledesk.sources.base import FrameSource, SourceError
from smiledesk.sources.containers import close_container, no_pictures_from, open_address, picture_stream, reason_of
from smiledesk.sources.film_decoder import FilmDecoder
from smiledesk.sources.pictures import decode_picture
from smiledesk.sources.video import Film

_PLAYLISTS = frozenset({"dash", "hls"})
"""Formats whose files do not contain the length of the content."""


class NetworkCamera:
    """A stream, film or picture at an address; `open` finds out which.

    Only host and file of the address are shown: the rest may hold a password.
    """

    items = ()

    def __init__(self, address: str) -> None:
        """Address: scheme and host at least.

        Raises:
            SourceError: it is no address.
        """
        self._address = parse_address(address)
        self._content: FrameSource | None = None

    @property
    def name(self) -> str:
        """The host; of a film or picture its file, once that is known."""
        return self._address.host if self._content is None else self._content.name

    @property
    def device_key(self) -> str:
        """The address: many cameras serve one client at a time."""
        return self._address.url

    @property
    def live(self) -> bool:
        """True for a stream, and until it is known what the address leads to."""
        return self._content is None or self._content.live

    @property
    def stills(self) -> bool:
        """True for a picture."""
        return self._content is not None and self._content.stills

    @property
    def duration(self) -> float | None:
        """Length of a film."""
        return None if self._content is None else self._content.duration

    @property
    def unreadable_frames(self) -> int:
        """Frames that could not be decoded so far."""
        return 0 if self._content is None else self._content.unreadable_frames

    def open(self) -> None:
        """Connect, and recognize the content.

        Raises:
            SourceError: there is no connection, or it sends no pictures.
        """
        self.close()
        self._content = _content_of(self._address)
        self._content.open()

    def read(self) -> Frame | None:
        """The next frame, None at the end of a film or picture.

        Raises:
            SourceError: the connection is lost; a stream ended or fell silent.
        """
        return None if self._content is None else self._content.read()

    def seek(self, media_time: float) -> None:
        """Go to a time of a film; a stream has no past."""
        if self._content is not None:
            self._content.seek(media_time)

    def close(self) -> None:
        """Disconnect."""
        if self._content is not None:
            self._content.close()


class _Stream:
    """A live stream; media time is the time since it was opened."""

    live = True
    device_key = None
    stills = False
    duration = None
    items = ()

    def __init__(self, name: str, open_container: Callable[[], InputContainer]) -> None:
        self.name = name
        self.unreadable_frames = 0
        self._decoder = FilmDecoder(open_container)
        self._opened_at = 0.0
        self._index = 0
        self._shape: tuple[int, ...] | None = None

    def open(self) -> None:
        try:
            self._decoder.open()
        except (av.FFmpegError, OSError) as error:
            raise no_pictures_from(self.name, reason_of(error)) from None
        self._opened_at = time.monotonic()

    def read(self) -> Frame | None:
        if not self._decoder.is_open:
            return None
        try:
            decoded = self._decoder.next_frame()
        except (av.FFmpegError, OSError):
            # Without the error: FFmpeg's hold the address with user and password.
            decoded = None
        self.unreadable_frames += len(self._decoder.unreadable)
        self._decoder.unreadable.clear()
        if decoded is None:
            raise SourceError("{name} sends no more pictures: check the camera and the network", name=self.name)
        now = time.monotonic()
        # A picture of another size, as when a telephone was turned, does not continue the one before.
        frame = Frame(self._index, now - self._opened_at, now, decoded.pixels.shape == self._shape, decoded.pixels)
        self._index += 1
        self._shape = decoded.pixels.shape
        return frame

    def seek(self, media_time: float) -> None:
        """Nothing: a stream has no past."""

    def close(self) -> None:
        self._decoder.close()


class _Still:
    """A picture that stays."""

    live = False
    device_key = None
    stills = True
    duration = None
    items = ()
    unreadable_frames = 0

    def __init__(self, name: str, pixels: Pixels) -> None:
        self.name = name
        self._pixels = pixels
        self._is_due = False

    def open(self) -> None:
        self._is_due = True

    def read(self) -> Frame | None:
        if not self._is_due:
            return None
        self._is_due = False
        return Frame(0, 0.0, time.monotonic(), False, self._pixels)

    def seek(self, media_time: float) -> None:
        self._is_due = media_time <= 0

    def close(self) -> None:
        self._is_due = False


def _content_of(address: Address) -> FrameSource:
    container = open_address(address)
    kind = container.format.name
    if kind == "image2" or kind.endswith("_pipe"):
        return _Still(_file_name(address), decode_picture(_first_packet(container), _file_name(address)))
    is_whole = container.duration is not None or (container.size > 0 and kind not in _PLAYLISTS)
    first = iter((container,))

    def opened() -> InputContainer:
        """The open connection; a new one if that was used."""
        return next(first, None) or open_address(address)

    if is_whole and address.scheme in WEB_SCHEMES:
        return Film(_file_name(address), opened)
    return _Stream(address.host, opened)


def _file_name(address: Address) -> str:
    return PurePosixPath(unquote(urlsplit(address.masked).path)).name or address.host


def _first_packet(container: InputContainer) -> bytes:
    """A picture file behind an address is one packet."""
    try:
        return bytes(next(container.demux(picture_stream(container))))
    except av.FFmpegError:
        return b""
    finally:
        close_container(container)
