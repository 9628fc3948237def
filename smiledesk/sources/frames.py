"""The frames of an open film or stream, one after the other; broken ones are skipped."""

import time
from collections.abc import Iterator
from itertools import repeat

import av
from av.container import InputContainer
from av.packet import Packet
from av.video.frame import VideoFrame
from av.video.stream import VideoStream

from smiledesk.sources.frame_pixels import Deinterlacer

_BROKEN_READS = 100
"""Failures to read in a row, after which a film is taken to end."""

_PICTURE_TIMEOUT = 12.0
"""Seconds of data without a picture after which no more is expected: longer than between two key frames."""


def progressive_frames(container: InputContainer, stream: VideoStream) -> Iterator[VideoFrame | None]:
    """The frames from the container's position on, in order of time; None for each that cannot be decoded.

    Interlaced frames are made whole. The last ones, which a codec holds back, are not lost.

    Raises:
        av.FFmpegError, OSError: the file or the connection cannot be read any further.
        TimeoutError: data come, but no picture.
    """
    deinterlacer: Deinterlacer | None = None
    for frame in _decoded(container, stream):
        if deinterlacer is not None and (frame is None or not deinterlacer.fits(frame)):
            yield from deinterlacer.flush()
            deinterlacer = None
        if deinterlacer is None and frame is not None and frame.interlaced_frame:
            deinterlacer = Deinterlacer(frame)
        if deinterlacer is None or frame is None:
            yield frame
        else:
            yield from deinterlacer.push(frame)
    if deinterlacer is not None:
        yield from deinterlacer.flush()


def _decoded(container: InputContainer, stream: VideoStream) -> Iterator[VideoFrame | None]:
    last_picture = time.monotonic()
    for packet in _packets(container, stream):
        try:
            frames: list[VideoFrame | None] = [None] if packet is None else [*packet.decode()]
        except av.EOFError:
            return
        except av.FFmpegError:
            frames = [None]
        yield from frames
        if any(frames):
            last_picture = time.monotonic()
        elif time.monotonic() - last_picture > _PICTURE_TIMEOUT:
            raise TimeoutError


def _packets(container: InputContainer, stream: VideoStream) -> "Iterator[Packet[VideoStream] | None]":
    """The packets of a track, at the end an empty one that lets the codec give what it holds; None for a missing one.

    An AVI has a place for every frame, so that a gap in its times is a frame that was not stored.
    """
    has_places = container.format.name == "avi"
    last_place: int | None = None
    broken = 0
    while broken < _BROKEN_READS:
        try:
            for packet in container.demux(stream):
                broken = 0
                if has_places and packet.dts is not None:
                    missing = 0 if last_place is None else packet.dts - last_place - 1
                    yield from repeat(None, missing)
                    last_place = packet.dts
                # Empty in the middle of a film: the frame before, once more. To a codec it would mean the end.
                if packet.size or packet.dts is None:
                    yield packet
        except av.InvalidDataError:
            broken += 1
            if broken == 1:
                yield None
        else:
            return
