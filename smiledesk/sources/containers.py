"""Open films and streams with PyAV: permitted inputs, time limits and error lines."""

from io import FileIO
from pathlib import Path

import av
from av.container import InputContainer
from av.video.stream import VideoStream

from smiledesk.core.errors import plain_reason
from smiledesk.core.limits import MAX_PIXELS
from smiledesk.core.translatable import Translatable
from smiledesk.sources.address import STREAM_SCHEMES, WEB_SCHEMES, Address
from smiledesk.sources.base import SourceError

OPEN_TIMEOUT = 5.0
"""Seconds to wait for an address to answer."""

READ_TIMEOUT = 2.0
"""Seconds of silence after which a stream is dead."""

_USUAL_RATE = 25.0
"""Frames per second of a film that does not specify any."""

_MOST_RATE = 1000.0
"""Frames per second; a higher rate in a header is wrong."""

_LIMITS = {"max_pixels": str(MAX_PIXELS)}

_NO_PROTOCOL = "none"

_NETWORK_PROTOCOLS = ",".join(
    sorted(WEB_SCHEMES | STREAM_SCHEMES | {"crypto", "ffrtmpcrypt", "ffrtmphttp", "httpproxy", "srtp", "tls"})
)
"""Protocols that an address may lead to, directly or by a playlist: never a file of this machine."""

_STREAM_OPTIONS = {
    # Microseconds and bytes until a stream must be known: one without sound is not searched for it until the timeout.
    "analyzeduration": "1000000",
    "probesize": "1000000",
    # By UDP, frames get lost, and smear all that follow; it is tried where the camera offers nothing else.
    "rtsp_flags": "prefer_tcp",
}

_REASONS: dict[type[av.FFmpegError], Translatable] = {
    av.HTTPUnauthorizedError: Translatable("it wants another user name or password"),
    av.HTTPForbiddenError: Translatable("it forbids to look there"),
    av.HTTPNotFoundError: Translatable("it has nothing at that path"),
    av.ConnectionRefusedError: Translatable("nothing answers there"),
    av.ExitError: Translatable("it does not answer in time"),
    av.InvalidDataError: Translatable("what it sends is no film and no picture"),
}


class _FilmFile(FileIO):
    """A file that is closed when the last reference is gone, as containers are."""

    def __del__(self) -> None:
        self.close()


def open_film(path: Path) -> InputContainer:
    """Open a film file with at least one video track; close it with `close_container`.

    FFmpeg gets the open file and no name: no name is taken for a protocol or a pattern, and a playlist opens no other
    file.

    Raises:
        SourceError: it is not a file, or not a known film format.
    """
    # A pipe or device is not opened: reading it might never end.
    if not path.is_file():
        raise SourceError(
            "there is no file '{path}': check the name, and that it is neither a folder nor a device", path=path
        )
    try:
        file = _FilmFile(path)
    except OSError as error:
        raise SourceError("'{path}' cannot be read: {reason}", path=path, reason=plain_reason(error)) from error
    try:
        container = av.open(file, "r", options={"protocol_whitelist": _NO_PROTOCOL, **_LIMITS})
    except (av.FFmpegError, ValueError, OSError) as error:
        file.close()
        raise SourceError(
            "'{path}' cannot be read: it is no picture or video that this program knows", path=path
        ) from error
    if not _prepare_pictures(container):
        close_container(container)
        raise SourceError("'{path}' cannot be shown: it holds no pictures that this program can decode", path=path)
    return container


def open_address(address: Address) -> InputContainer:
    """Open an address with at least one video track; close it with `close_container`.

    Raises:
        SourceError: nothing answers, or it sends no pictures. The line and its cause hold no secret.
    """
    options = {"protocol_whitelist": _NETWORK_PROTOCOLS, **_LIMITS, **_STREAM_OPTIONS}
    try:
        container = av.open(address.url, "r", options=options, timeout=(OPEN_TIMEOUT, READ_TIMEOUT))
    except (av.FFmpegError, ValueError, OSError) as error:
        # Without its cause: FFmpeg's errors hold the address with user and password.
        raise no_pictures_from(address.host, reason_of(error)) from None
    if not _prepare_pictures(container):
        close_container(container)
        raise no_pictures_from(address.host)
    return container


def no_pictures_from(host: str, reason: Translatable | None = None) -> SourceError:
    """The error for an address that gives no pictures."""
    if reason is None:
        return SourceError("no pictures come from {host}: check the address, and that the camera is on", host=host)
    return SourceError(
        "no pictures come from {host} ({reason}): check the address, and that the camera is on",
        host=host,
        reason=reason,
    )


def reason_of(error: Exception) -> Translatable:
    """The reason why a film or an address cannot be read, without the name in FFmpeg's message."""
    known = next((text for kind, text in _REASONS.items() if isinstance(error, kind)), None)
    if known is None and (foreign := getattr(error, "strerror", None)):
        return Translatable(foreign)
    return known or Translatable("it gives no picture")


def close_container(container: InputContainer) -> None:
    """Release a container with its file."""
    container.close()
    if container.file is not None:
        container.file.file.close()


def picture_stream(container: InputContainer) -> VideoStream:
    """The video track to show.

    Raises:
        LookupError: there is none, or none that can be decoded.
    """
    stream = container.streams.best("video")
    if not isinstance(stream, VideoStream) or stream.codec_context is None:
        raise LookupError
    return stream


def frame_rate(stream: VideoStream) -> float:
    """Frames per second, from the film or the usual rate."""
    rate = float(stream.average_rate or stream.guessed_rate or _USUAL_RATE)
    return rate if 0 < rate < _MOST_RATE else _USUAL_RATE


def _prepare_pictures(container: InputContainer) -> bool:
    """Limit the memory of the video codec before it is opened; False if there is no video."""
    try:
        stream = picture_stream(container)
    except LookupError:
        return False
    stream.codec_context.options = dict(_LIMITS)
    return True
