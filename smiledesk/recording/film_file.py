"""A film file: H.264 in an MP4 file of fragments, playable after a kill or on a full disk (decision 19)."""

from datetime import datetime
from fractions import Fraction
from pathlib import Path
from typing import Final, cast

import av
import cv2
import numpy as np
from av.codec.codec import UnknownCodecError
from av.video.frame import PictureType
from av.video.stream import VideoStream

from smiledesk.core.errors import UserError
from smiledesk.core.records import Pixels
from smiledesk.recording.append_file import AppendFile

_ENCODERS: Final = {
    "libx264": {"preset": "ultrafast", "tune": "zerolatency", "crf": "20", "forced-idr": "1"},
    "libopenh264": {"b": "6000000"},
}
"""H.264 encoders, the best first, and their options: fast, and no frame waits for later ones."""

_THREADS: Final = 1
"""The other cores are for the live view."""

_TICKS: Final = 90_000
"""Units of time in a second: every usual frame rate has whole numbers of them."""

_FRAGMENT: Final = 1.0
"""Seconds of a fragment, which begins with a key frame: a kill loses the last one at most."""


class FilmError(UserError):
    """A film cannot be encoded; the line says why, and what to do."""


def encoder_name() -> str:
    """The encoder of films.

    Raises:
        FilmError: this installation has none.
    """
    for name in _ENCODERS:
        try:
            av.codec.Codec(name, "w")
        except UnknownCodecError:
            continue
        return name
    raise FilmError(
        "this installation of PyAV cannot encode H.264: install the package 'av'. Tried: {encoders}",
        encoders=", ".join(_ENCODERS),
    )


class FilmFile:
    """Encodes pictures of one size; not thread-safe."""

    def __init__(self, path: Path, pixels: Pixels, moment: datetime) -> None:
        """Begin a film in an existing empty file.

        Args:
            path: the file.
            pixels: a picture of the film's size.
            moment: when the film begins.

        Raises:
            FilmError: there is no encoder, or it cannot encode pictures of this size.
            OSError: the file cannot be written.
        """
        name = encoder_name()
        # FFmpeg writes into memory, so that a fragment goes to the disk at once, and errors have the file's name.
        self._unwritten = bytearray()
        self._file = AppendFile(path)
        self._key_frame_at = 0.0
        self._ticks = -1
        flags = {"movflags": "empty_moov+default_base_moof+frag_keyframe", "flush_packets": "1"}
        self._container = av.open(_Sink(self._unwritten), "w", format="mp4", options=flags)
        self._container.metadata["creation_time"] = moment.astimezone().isoformat()
        height, width = pixels.shape[:2]
        self._stream = cast("VideoStream", self._container.add_stream(name, options=_ENCODERS[name]))
        self._stream.width, self._stream.height = width + width % 2, height + height % 2
        self._stream.time_base = self._stream.codec_context.time_base = Fraction(1, _TICKS)
        self._stream.codec_context.thread_count = _THREADS
        self._describe_colours()
        try:
            self._container.start_encoding()
        except av.FFmpegError as error:
            self._file.close()
            raise FilmError(
                "{name} cannot encode pictures of this size: use another size. Received: {width} x {height} pixels",
                name=name,
                width=width,
                height=height,
            ) from error

    def add(self, pixels: Pixels, time: float) -> None:
        """Encode the next picture.

        Args:
            pixels: shape (height, width, 3), uint8, BGR, of the film's size.
            time: seconds since the film's start, later than that of the picture before.

        Raises:
            OSError: the file cannot be written; what is there stays playable.
        """
        frame = av.VideoFrame.from_ndarray(_yuv(pixels), format="yuv420p")
        self._ticks = max(round(time * _TICKS), self._ticks + 1)
        frame.pts, frame.time_base = self._ticks, Fraction(1, _TICKS)
        if time >= self._key_frame_at:
            frame.pict_type = PictureType.I
            self._key_frame_at = time + _FRAGMENT
        for packet in self._stream.encode(frame):
            self._container.mux(packet)
        # The file's header waits for the first fragment: alone it would be a film without a frame.
        if _FRAGMENT_BOX in self._unwritten:
            self._write()

    def close(self) -> None:
        """Write what is left.

        Raises:
            OSError: the file cannot be written; what is there stays playable.
        """
        try:
            for packet in self._stream.encode():
                self._container.mux(packet)
            self._container.close()
            self._write()
        finally:
            self._file.close()

    def _write(self) -> None:
        self._file.append(bytes(self._unwritten))
        self._unwritten.clear()

    def _describe_colours(self) -> None:
        """State what `_yuv` makes: without that, players take a large picture's colours for those of HDTV."""
        context = self._stream.codec_context
        context.pix_fmt = "yuv420p"
        context.colorspace, context.color_range = _BT601, _LIMITED_RANGE
        context.color_primaries, context.color_trc = _BT709, _SRGB


class _Sink:
    """Collects what a container writes; one that cannot seek back gets an MP4 file without going back."""

    def __init__(self, content: bytearray) -> None:
        self._content = content

    def write(self, data: bytes) -> int:
        self._content += data
        return len(data)


_FRAGMENT_BOX: Final = b"moof"
"""Begins a fragment. Source: ISO/IEC 14496-12, 8.8.4."""

_BT601: Final = 6
_LIMITED_RANGE: Final = 1
_BT709: Final = 1
_SRGB: Final = 13
"""Source: ITU-T H.273, tables 2 to 4, and FFmpeg's AVCOL_RANGE_MPEG."""


def _yuv(pixels: Pixels) -> Pixels:
    """A picture as H.264 has it: brightness, then colours at half the size; an odd last row or column is repeated."""
    height, width = pixels.shape[:2]
    if height % 2 or width % 2:
        pixels = np.asarray(cv2.copyMakeBorder(pixels, 0, height % 2, 0, width % 2, cv2.BORDER_REPLICATE), np.uint8)
    return np.asarray(cv2.cvtColor(pixels, cv2.COLOR_BGR2YUV_I420), np.uint8)
