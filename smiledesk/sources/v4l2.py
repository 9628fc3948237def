"""Query Video4Linux devices by ioctl; only `streaming_error` starts a stream."""

import ctypes
import errno
import fcntl
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from smiledesk.sources.camera_modes import USUAL_RATES, USUAL_SIZES
from smiledesk.sources.camera_settings import CameraControl, CameraMode
from smiledesk.sources.v4l2_structures import (
    ENUMERATE_FORMATS,
    ENUMERATE_INTERVALS,
    ENUMERATE_SIZES,
    GET_CONTROL,
    QUERY_CAPABILITY,
    QUERY_CONTROL,
    QUERY_MENU,
    QUEUE_BUFFER,
    REQUEST_BUFFERS,
    SET_CONTROL,
    STREAM_OFF,
    STREAM_ON,
    Buffer,
    BufferRequest,
    Capability,
    ControlQuery,
    ControlValue,
    FormatDescription,
    FrameInterval,
    FrameSize,
    MenuItem,
)

_VIDEO_CAPTURE = 0x0000_0001
_STREAMING = 0x0400_0000
_HAS_DEVICE_CAPABILITIES = 0x8000_0000
"""Flags of a device: V4L2_CAP_VIDEO_CAPTURE and so on."""

_DISABLED_OR_READ_ONLY = 0x0001 | 0x0004
_INACTIVE = 0x0010
"""Flags of a control."""

_VIDEO_CAPTURE_BUFFERS = 1
_MAPPED_MEMORY = 1
_BUFFERS = 4
_DISCRETE = 1
_MENU = 3


@dataclass(frozen=True, slots=True)
class Device:
    """A device node."""

    name: str
    bus: str
    driver: str
    capabilities: int

    @property
    def is_camera(self) -> bool:
        """True if pictures can be streamed from it; False for outputs and metadata nodes."""
        return bool(self.capabilities & _VIDEO_CAPTURE and self.capabilities & _STREAMING)


def device_nodes() -> list[Path]:
    """The device nodes ``/dev/video0`` and so on, by number."""
    nodes = (path for path in Path("/dev").glob("video*") if path.name[5:].isdecimal())
    return sorted(nodes, key=lambda it: int(it.name[5:]))


def query_device(path: str) -> Device:
    """Name, place and capabilities of a device node.

    Raises:
        OSError: it cannot be opened (ENOENT, EACCES, EBUSY, ...) or is no video device (ENOTTY).
    """
    with _opened(path) as handle:
        found = Capability()
        fcntl.ioctl(handle, QUERY_CAPABILITY, found)
    own = found.capabilities & _HAS_DEVICE_CAPABILITIES
    capabilities = found.device_caps if own else found.capabilities
    return Device(_text(found.card), _text(found.bus_info), _text(found.driver), capabilities)


def query_modes(path: str) -> tuple[CameraMode, ...]:
    """Every pixel format, size and rate that a camera offers; of ranges, the usual sizes and rates in them.

    Raises:
        OSError: it cannot be opened.
    """
    with _opened(path) as handle:
        return tuple(
            CameraMode(width, height, rate, pixel_format)
            for pixel_format in _pixel_formats(handle)
            for width, height in _sizes(handle, pixel_format)
            for rate in _rates(handle, pixel_format, width, height)
        )


def query_pixel_formats(path: str) -> tuple[str, ...]:
    """The four-letter codes of what a camera sends.

    Raises:
        OSError: it cannot be opened.
    """
    with _opened(path) as handle:
        return tuple(_pixel_formats(handle))


def query_controls(path: str, numbers: tuple[int, ...]) -> tuple[CameraControl, ...]:
    """The controls among some that a camera has and that can be set.

    Raises:
        OSError: it cannot be opened.
    """
    with _opened(path) as handle:
        controls = (_control(handle, number) for number in numbers)
        return tuple(control for control in controls if control is not None)


def set_control(path: str, number: int, value: int) -> None:
    """Set a control, also while another handle streams.

    Raises:
        OSError: it cannot be opened, or the camera refuses the value (ERANGE, EINVAL).
    """
    with _opened(path) as handle:
        fcntl.ioctl(handle, SET_CONTROL, ControlValue(number, value))


def streaming_error(path: str) -> int:
    """Start a stream for a moment and return the error number (`errno`), 0 for none.

    Only for finding the reason after streaming failed.
    """
    try:
        with _opened(path) as handle:
            return _stream_once(handle)
    except OSError as error:
        return error.errno or errno.EIO


def _stream_once(handle: int) -> int:
    kind = ctypes.c_int(_VIDEO_CAPTURE_BUFFERS)
    request = BufferRequest(_BUFFERS, _VIDEO_CAPTURE_BUFFERS, _MAPPED_MEMORY)
    fcntl.ioctl(handle, REQUEST_BUFFERS, request)
    try:
        for index in range(request.count):
            fcntl.ioctl(handle, QUEUE_BUFFER, Buffer(index, _VIDEO_CAPTURE_BUFFERS, memory=_MAPPED_MEMORY))
        fcntl.ioctl(handle, STREAM_ON, kind)
        fcntl.ioctl(handle, STREAM_OFF, kind)
    finally:
        fcntl.ioctl(handle, REQUEST_BUFFERS, BufferRequest(0, _VIDEO_CAPTURE_BUFFERS, _MAPPED_MEMORY))
    return 0


@contextmanager
def _opened(path: str) -> Iterator[int]:
    handle = os.open(path, os.O_RDWR | os.O_NONBLOCK | os.O_CLOEXEC)
    try:
        yield handle
    finally:
        os.close(handle)


_Entry = TypeVar("_Entry", FormatDescription, FrameSize, FrameInterval)


def _entries(handle: int, request: int, make: Callable[[int], _Entry]) -> Iterator[_Entry]:
    """The entries that a driver enumerates, from index 0 until it refuses one."""
    # A broken driver that never refuses must not hang the program.
    for index in range(256):
        entry = make(index)
        try:
            fcntl.ioctl(handle, request, entry)
        except OSError:
            return
        yield entry


def _pixel_formats(handle: int) -> Iterator[str]:
    for entry in _entries(handle, ENUMERATE_FORMATS, lambda index: FormatDescription(index, _VIDEO_CAPTURE_BUFFERS)):
        yield entry.pixel_format.to_bytes(4, "little").decode("latin-1").rstrip()


def _sizes(handle: int, pixel_format: str) -> Iterator[tuple[int, int]]:
    code = _code(pixel_format)
    for entry in _entries(handle, ENUMERATE_SIZES, lambda index: FrameSize(index, code)):
        if entry.type == _DISCRETE:
            yield entry.size[0], entry.size[1]
            continue
        least_width, most_width, width_step, least_height, most_height, height_step = entry.size
        for width, height in USUAL_SIZES:
            fits_across = least_width <= width <= most_width and (width - least_width) % max(width_step, 1) == 0
            fits_down = least_height <= height <= most_height and (height - least_height) % max(height_step, 1) == 0
            if fits_across and fits_down:
                yield width, height
        return


def _rates(handle: int, pixel_format: str, width: int, height: int) -> Iterator[float]:
    """Frames a second; 0 where the driver does not say."""
    code = _code(pixel_format)
    none_yet = True
    for entry in _entries(handle, ENUMERATE_INTERVALS, lambda index: FrameInterval(index, code, width, height)):
        numerator, denominator = entry.interval[0], entry.interval[1]
        fastest = denominator / max(numerator, 1)
        none_yet = False
        if entry.type == _DISCRETE:
            yield round(fastest, 2)
            continue
        slowest = entry.interval[3] / max(entry.interval[2], 1)
        yield from (rate for rate in USUAL_RATES if slowest <= rate <= fastest)
        return
    if none_yet:
        yield 0.0


def _control(handle: int, number: int) -> CameraControl | None:
    query = ControlQuery(number)
    value = ControlValue(number)
    try:
        fcntl.ioctl(handle, QUERY_CONTROL, query)
        fcntl.ioctl(handle, GET_CONTROL, value)
    except OSError:
        return None
    if query.flags & _DISABLED_OR_READ_ONLY:
        return None
    choices = _choices(handle, query) if query.type == _MENU else {}
    return CameraControl(
        number=number,
        minimum=query.minimum,
        maximum=query.maximum,
        step=max(query.step, 1),
        default=query.default,
        value=value.value,
        choices=choices,
        active=not query.flags & _INACTIVE,
    )


def _choices(handle: int, query: ControlQuery) -> dict[int, str]:
    choices = {}
    for index in range(query.minimum, query.maximum + 1):
        item = MenuItem(query.id, index)
        try:
            fcntl.ioctl(handle, QUERY_MENU, item)
        except OSError:
            # Menus have gaps: a camera may know two of four kinds of exposure.
            continue
        choices[index] = _text(item.name)
    return choices


def _code(pixel_format: str) -> int:
    return int.from_bytes(pixel_format.ljust(4).encode("latin-1"), "little")


def _text(field: bytes) -> str:
    return field.decode("utf-8", "replace").strip()
