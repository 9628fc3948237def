"""Decodes a film or stream: every frame with its place and time, from the start or from any time."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

import av
from av.container import InputContainer
from av.video.frame import VideoFrame

from smiledesk.core.records import Pixels
from smiledesk.sources.containers import close_container, frame_rate, picture_stream
from smiledesk.sources.frame_pixels import PixelConverter
from smiledesk.sources.frames import progressive_frames

_LEAD = 2
"""Frames to decode before the requested one: an interlaced frame depends on its neighbours."""

_WITHOUT_INDEX = frozenset({"mpeg", "mpegts"})
"""Containers that are only nearly right about the first frames after a jump."""

_LEAD_WITHOUT_INDEX = 25
"""Frames to decode in these before the one sought."""

_THREADS = 2
"""For decoding; the other cores are for finding faces."""


@dataclass(frozen=True, slots=True, eq=False)
class DecodedFrame:
    """A frame. index: its place in the film, from 0, unreadable ones counted. time: seconds since the first frame.

    pixels: shape (height, width, 3), uint8, BGR, contiguous.
    """

    index: int
    time: float
    pixels: Pixels


@dataclass(frozen=True, slots=True, eq=False)
class _RawFrame:
    """A frame as the codec gives it."""

    index: int
    time: float
    picture: VideoFrame


class FilmDecoder:
    """The frames of one film or stream; opened, read and closed by one thread.

    unreadable: the places of the frames that could not be decoded, each once however often it was met.
    """

    def __init__(self, open_container: Callable[[], InputContainer]) -> None:
        """open_container: opens the film or stream; called again where it cannot go back in it."""
        self.unreadable: set[int] = set()
        self.rate = 1.0
        self._open_container = open_container
        self._container: InputContainer | None = None
        self._converter = PixelConverter()
        self._frames: Iterator[VideoFrame | None] = iter(())
        self._held: _RawFrame | None = None
        self._start = 0.0
        self._has_times = False
        self._next_index: int | None = 0
        self._last_time: float | None = None

    @property
    def is_open(self) -> bool:
        """True from `open` to `close`."""
        return self._container is not None

    @property
    def is_undecodable(self) -> bool:
        """True if there are frames but none of them can be decoded. Known once the film is open."""
        return self._held is None and bool(self.unreadable)

    @property
    def duration(self) -> float | None:
        """Seconds, as the film says; None if it does not."""
        if self._container is None:
            return None
        stream = picture_stream(self._container)
        if stream.duration is not None and stream.time_base is not None:
            return float(stream.duration * stream.time_base)
        return self._container.duration / av.time_base if self._container.duration is not None else None

    def open(self) -> None:
        """Open, and decode the first frame.

        Raises:
            SourceError: as ``open_container``.
            av.FFmpegError, OSError: as `next_frame`.
        """
        self.unreadable.clear()
        self._start = 0.0
        self._begin()
        first = self._next()
        if first is not None:
            self._has_times = first.picture.pts is not None
            self._start = first.time - first.index / self.rate
            self._last_time = first.index / self.rate
            self._held = replace(first, time=self._last_time)

    def next_frame(self) -> DecodedFrame | None:
        """The next frame that can be decoded, None at the end.

        Raises:
            av.FFmpegError, OSError: the file or connection cannot be read any further.
        """
        while self._container is not None and (raw := self._next()) is not None:
            try:
                pixels = self._converter.pixels(raw.picture, picture_stream(self._container).sample_aspect_ratio)
            except av.FFmpegError:
                self.unreadable.add(raw.index)
            else:
                return DecodedFrame(raw.index, raw.time, pixels)
        return None

    def seek(self, time: float) -> None:
        """Go to the frame at a time in seconds: from the key frame before it, or else from the start of the film.

        After a jump, a frame's index follows from its time and the film's rate.

        Raises:
            SourceError, av.FFmpegError, OSError: as `open`.
        """
        if self._container is None:
            return
        if self.duration is not None and time > self.duration + 1:
            self._continue_with(iter(()), 0)
        elif not self._jump(time):
            self._begin()
            self._pass_over(time)

    def close(self) -> None:
        """Release everything; may be called twice."""
        self._continue_with(iter(()), 0)
        if self._container is not None:
            close_container(self._container)
            self._container = None

    def _begin(self) -> None:
        self.close()
        self._container = self._open_container()
        stream = picture_stream(self._container)
        stream.thread_count = _THREADS
        self.rate = frame_rate(stream)
        self._continue_with(progressive_frames(self._container, stream), 0)

    def _continue_with(self, frames: Iterator[VideoFrame | None], index: int | None) -> None:
        """Continue with these frames. index: index of the first one; None if it must be derived from its time."""
        self._frames = frames
        self._held = None
        self._next_index = index
        self._last_time = None

    def _jump(self, time: float) -> bool:
        """Go to a time by the film's own index; False if it has none, or if the index leads past it."""
        if self._container is None or not self._has_times:
            return False
        stream = picture_stream(self._container)
        try:
            lead = _LEAD_WITHOUT_INDEX if self._container.format.name in _WITHOUT_INDEX else _LEAD
            before = self._start + max(0.0, time - lead / self.rate)
            self._container.seek(round(before / (stream.time_base or 1)), stream=stream)
        except av.FFmpegError:
            return False
        self._continue_with(progressive_frames(self._container, stream), None)
        self._held = self._next()
        if self._held is None or self._held.time > time + self._half_a_frame:
            return False
        while (raw := self._next()) is not None and raw.time < time - self._half_a_frame:
            # Each time is taken as it is: a wrong one after the jump must not shift those that follow.
            self._next_index = self._last_time = None
        self._held = raw
        return True

    def _pass_over(self, time: float) -> None:
        """Decode up to the frame at a time, and hold that one."""
        while (raw := self._next()) is not None and raw.time < time - self._half_a_frame:
            pass
        self._held = raw

    def _next(self) -> _RawFrame | None:
        if self._held is not None:
            held, self._held = self._held, None
            return held
        for picture in self._frames:
            if picture is None:
                if self._next_index is not None:
                    self.unreadable.add(self._next_index)
                    self._next_index += 1
                continue
            time = self._time_of(picture)
            index = round(time * self.rate) if self._next_index is None else self._next_index
            self._next_index = index + 1
            self._last_time = time
            return _RawFrame(index, time, picture)
        return None

    def _time_of(self, picture: VideoFrame) -> float:
        """The film's own time; from the frame rate where that is missing or does not go on."""
        own = None
        if picture.pts is not None and picture.time_base is not None:
            own = float(picture.pts * picture.time_base) - self._start
        if self._last_time is not None and (own is None or own <= self._last_time):
            return self._last_time + 1 / self.rate
        return own if own is not None else (self._next_index or 0) / self.rate

    @property
    def _half_a_frame(self) -> float:
        return 0.5 / self.rate
