"""Films: with their own time, seekable, finite."""

import time
from collections.abc import Callable
from pathlib import Path

import av
from av.container import InputContainer

from smiledesk.core.limits import MAX_PIXELS
from smiledesk.core.records import Frame
from smiledesk.sources.base import SourceError
from smiledesk.sources.containers import close_container, frame_rate, open_film, picture_stream, reason_of
from smiledesk.sources.film_decoder import FilmDecoder

_MEASURED_FOR = 1.0
"""Longest time to spend on measuring the length of a film whose header lacks it, in seconds."""


class Film:
    """A film; a frame's index is its position, its media time the film's own.

    When the frame size changes, as when a telephone is turned, the next frame is not continuous and faces are found
    anew.
    """

    live = False
    device_key = None
    stills = False
    items = ()

    def __init__(self, name: str, open_container: Callable[[], InputContainer]) -> None:
        """open_container: opens the film, whenever it is read from its start."""
        self._name = name
        self._decoder = FilmDecoder(open_container)
        self._duration: float | None = None
        self._shape: tuple[int, ...] | None = None

    @property
    def name(self) -> str:
        """The film's name."""
        return self._name

    @property
    def duration(self) -> float | None:
        """Length in seconds; None before opening, and where it is not known."""
        return self._duration

    @property
    def unreadable_frames(self) -> int:
        """Frames that could not be decoded so far."""
        return len(self._decoder.unreadable)

    def open(self) -> None:
        """Open the film, and decode its first frame.

        Raises:
            SourceError: it is not there, or no film that this program knows.
        """
        self._shape = None
        try:
            self._decoder.open()
        except (av.FFmpegError, OSError) as error:
            # Without its cause: FFmpeg's errors hold the address of a film, with user and password.
            raise self._unreadable(error) from None
        if self._decoder.is_undecodable:
            raise SourceError(
                "'{name}' cannot be read: none of its frames can be decoded, or each has more than "
                "{most} million pixels",
                name=self._name,
                most=MAX_PIXELS // 10**6,
            )
        self._duration = self._decoder.duration

    def read(self) -> Frame | None:
        """The next frame that can be decoded, or None at the end.

        Raises:
            SourceError: the file or the connection to it cannot be read any further.
        """
        try:
            decoded = self._decoder.next_frame()
        except (av.FFmpegError, OSError) as error:
            raise self._unreadable(error) from None
        if decoded is None:
            return None
        continuous = decoded.pixels.shape == self._shape
        self._shape = decoded.pixels.shape
        return Frame(decoded.index, decoded.time, time.monotonic(), continuous, decoded.pixels)

    def seek(self, media_time: float) -> None:
        """Go to the frame at a time in seconds."""
        self._shape = None
        try:
            self._decoder.seek(max(0.0, media_time))
        except (av.FFmpegError, OSError) as error:
            raise self._unreadable(error) from None

    def close(self) -> None:
        """Close the film."""
        self._shape = None
        self._decoder.close()

    def _unreadable(self, error: Exception) -> SourceError:
        return SourceError("'{name}' cannot be read any further: {reason}", name=self._name, reason=reason_of(error))


class VideoFile(Film):
    """A film file by its path."""

    def __init__(self, path: Path) -> None:
        super().__init__(path.name, lambda: open_film(path))
        self._path = path

    def open(self) -> None:
        """Open the file, and measure its length if the header lacks it, as in recordings of browsers.

        Raises:
            SourceError: it is not there, or no film that this program knows.
        """
        super().open()
        if self._duration is None:
            self._duration = _measured_duration(self._path)


def _measured_duration(path: Path) -> float | None:
    """Seconds from the first frame to the end, by reading the film without decoding; None if that takes too long."""
    deadline = time.monotonic() + _MEASURED_FOR
    container = open_film(path)
    try:
        stream = picture_stream(container)
        rate = frame_rate(stream)
        times: list[float] = []
        for packet in container.demux(stream):
            if time.monotonic() > deadline:
                return None
            if packet.size:
                own = None if packet.pts is None else float(packet.pts * packet.time_base)
                times.append(len(times) / rate if own is None else own)
    except (av.FFmpegError, OSError):
        return None
    finally:
        close_container(container)
    return max(times) - min(times) + 1 / rate if times else None
