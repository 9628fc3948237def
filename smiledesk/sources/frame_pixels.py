"""A decoded frame becomes pixels: a whole picture of two fields, with square pixels, upright, in BGR."""

from collections import deque
from fractions import Fraction

import av
import numpy as np
from av.filter import Graph
from av.sidedata.sidedata import SideData, SideDataContainer
from av.video.frame import VideoFrame
from av.video.reformatter import VideoReformatter

from smiledesk.core.limits import MAX_PIXELS
from smiledesk.core.records import Pixels
from smiledesk.sources.orientation import UPRIGHT, orientation_of_matrix, turned_upright

_THREADS = 1
"""The other cores are for finding faces; FFmpeg would take all."""

_MOST_STRETCH = 4
"""Width of a pixel at most, in heights, or height in widths; a film that says more is damaged."""


class Deinterlacer:
    """Makes whole pictures of interlaced frames: one frame out for each frame in, with its own time.

    A frame comes out once the next one has gone in. Frames that are not interlaced pass unchanged.
    """

    def __init__(self, like: VideoFrame) -> None:
        """Like: a frame of the size and format of all that follow."""
        self._shape = _shape_of(like)
        self._times: deque[tuple[int | None, Fraction | None]] = deque()
        self._graph = Graph()
        self._graph.threads = _THREADS
        source = self._graph.add_buffer(
            width=like.width, height=like.height, format=like.format, time_base=Fraction(1, 90_000)
        )
        filtered = self._graph.add("bwdif", mode="send_frame", deint="interlaced")
        self._graph.link_nodes(source, filtered, self._graph.add("buffersink")).configure()

    def fits(self, frame: VideoFrame) -> bool:
        """True if a frame has the size and format that this deinterlacer was made for."""
        return _shape_of(frame) == self._shape

    def push(self, frame: VideoFrame) -> list[VideoFrame]:
        """The frames that are ready once this one is known."""
        self._times.append((frame.pts, frame.time_base))
        self._graph.vpush(frame)
        return self._ready()

    def flush(self) -> list[VideoFrame]:
        """The frames that are left at the end."""
        self._graph.vpush(None)
        return self._ready()

    def _ready(self) -> list[VideoFrame]:
        frames: list[VideoFrame] = []
        while True:
            try:
                frame = self._graph.vpull()
            except (av.BlockingIOError, av.EOFError):
                return frames
            frame.pts, frame.time_base = self._times.popleft()
            frames.append(frame)


class PixelConverter:
    """Gives the frames of one film or stream as BGR pixels; what that needs is kept from frame to frame."""

    def __init__(self) -> None:
        self._reformatter = VideoReformatter()

    def pixels(self, frame: VideoFrame, pixel_shape: Fraction | None) -> Pixels:
        """A frame that is not interlaced, as it is meant to be seen: shape (height, width, 3), uint8, BGR, contiguous.

        Args:
            frame: as decoded; its side data say how the camera was held.
            pixel_shape: width of a stored pixel in its heights; None if it is square or unknown.

        Raises:
            av.FFmpegError: the frame's format cannot be converted.
        """
        width, height = _square_pixel_size(frame.width, frame.height, pixel_shape)
        converted = self._reformatter.reformat(frame, width=width, height=height, format="bgr24", threads=_THREADS)
        plane = converted.planes[0]
        rows = np.frombuffer(memoryview(plane), np.uint8).reshape(-1, plane.line_size)[:height]
        pixels = np.ascontiguousarray(rows[:, : 3 * width]).reshape(height, width, 3)
        return turned_upright(pixels, _orientation_of(frame))


def _square_pixel_size(width: int, height: int, pixel_shape: Fraction | None) -> tuple[int, int]:
    """Width and height with square pixels; never fewer of them than there were."""
    if not pixel_shape or not Fraction(1, _MOST_STRETCH) <= pixel_shape <= _MOST_STRETCH:
        return width, height
    wide, high = max(round(width * pixel_shape), width), max(round(height / pixel_shape), height)
    return (wide, high) if wide * high <= MAX_PIXELS else (width, height)


def _orientation_of(frame: VideoFrame) -> int:
    # Not `frame.side_data`: the frame keeps that, and that the frame, until the garbage collector comes.
    side_data = SideDataContainer(frame)  # type: ignore[call-arg]  # the stub lacks what it is made of
    matrix = side_data.get("DISPLAYMATRIX")
    return orientation_of_matrix(np.frombuffer(bytes(matrix), np.int32)) if isinstance(matrix, SideData) else UPRIGHT


def _shape_of(frame: VideoFrame) -> tuple[int, int, str]:
    return frame.width, frame.height, frame.format.name
