"""Video4Linux devices, asked by ioctl; nothing here starts a stream except `streaming_error`.

Numbers and structures: linux/videodev2.h, as described in "Linux Media Infrastructure userspace API", part I.
"""

import ctypes
import errno
import fcntl
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar, TypeVar

from smiledesk.sources.camera_modes import USUAL_RATES, USUAL_SIZES, CameraMode

CAPTURE = 0x0000_0001
"""V4L2_CAP_VIDEO_CAPTURE."""

STREAMING = 0x0400_0000
"""V4L2_CAP_STREAMING."""

BRIGHTNESS = 0x0098_0900
POWER_LINE_FREQUENCY = 0x0098_0918
AUTO_EXPOSURE = 0x009A_0901
EXPOSURE = 0x009A_0902
"""Control numbers: V4L2_CID_BRIGHTNESS and so on."""

_HAS_DEVICE_CAPABILITIES = 0x8000_0000
_VIDEO_CAPTURE_BUFFERS = 1
_MAPPED_MEMORY = 1
_BUFFERS = 4
_UNUSABLE = 0x0001 | 0x0004 | 0x0010
"""Flags of a control: disabled, read-only, inactive."""

_DISCRETE = 1
_MENU = 3

_Int, _UInt, _Char = ctypes.c_int32, ctypes.c_uint32, ctypes.c_char


class Capability(ctypes.Structure):
    """struct v4l2_capability."""

    _fields_: ClassVar = [
        ("driver", _Char * 16),
        ("card", _Char * 32),
        ("bus_info", _Char * 32),
        ("version", _UInt),
        ("capabilities", _UInt),
        ("device_caps", _UInt),
        ("reserved", _UInt * 3),
    ]


class FormatDescription(ctypes.Structure):
    """struct v4l2_fmtdesc."""

    _fields_: ClassVar = [
        ("index", _UInt),
        ("type", _UInt),
        ("flags", _UInt),
        ("description", _Char * 32),
        ("pixel_format", _UInt),
        ("mbus_code", _UInt),
        ("reserved", _UInt * 3),
    ]


class FrameSize(ctypes.Structure):
    """struct v4l2_frmsizeenum. size: width, height; or smallest width, largest, step, the same of the height."""

    _fields_: ClassVar = [
        ("index", _UInt),
        ("pixel_format", _UInt),
        ("type", _UInt),
        ("size", _UInt * 6),
        ("reserved", _UInt * 2),
    ]


class FrameInterval(ctypes.Structure):
    """struct v4l2_frmivalenum. interval: seconds as a fraction; or the shortest, the longest and the step."""

    _fields_: ClassVar = [
        ("index", _UInt),
        ("pixel_format", _UInt),
        ("width", _UInt),
        ("height", _UInt),
        ("type", _UInt),
        ("interval", _UInt * 6),
        ("reserved", _UInt * 2),
    ]


class ControlQuery(ctypes.Structure):
    """struct v4l2_queryctrl."""

    _fields_: ClassVar = [
        ("id", _UInt),
        ("type", _UInt),
        ("name", _Char * 32),
        ("minimum", _Int),
        ("maximum", _Int),
        ("step", _Int),
        ("default", _Int),
        ("flags", _UInt),
        ("reserved", _UInt * 2),
    ]


class MenuItem(ctypes.Structure):
    """struct v4l2_querymenu."""

    _pack_ = 1
    _fields_: ClassVar = [("id", _UInt), ("index", _UInt), ("name", _Char * 32), ("reserved", _UInt)]


class ControlValue(ctypes.Structure):
    """struct v4l2_control."""

    _fields_: ClassVar = [("id", _UInt), ("value", _Int)]


class BufferRequest(ctypes.Structure):
    """struct v4l2_requestbuffers."""

    _fields_: ClassVar = [("count", _UInt), ("type", _UInt), ("memory", _UInt), ("reserved", _UInt * 2)]


class Buffer(ctypes.Structure):
    """struct v4l2_buffer."""

    _fields_: ClassVar = [
        ("index", _UInt),
        ("type", _UInt),
        ("bytes_used", _UInt),
        ("flags", _UInt),
        ("field", _UInt),
        ("timestamp", ctypes.c_long * 2),
        ("timecode", _UInt * 4),
        ("sequence", _UInt),
        ("memory", _UInt),
        ("offset", ctypes.c_ulong),
        ("length", _UInt),
        ("reserved", _UInt * 2),
    ]


def _request(direction: int, number: int, argument: type[ctypes.Structure | ctypes.c_int]) -> int:
    """An ioctl's number, as the macros of linux/ioctl.h make it. direction: 1 writes, 2 reads, 3 both."""
    return direction << 30 | ctypes.sizeof(argument) << 16 | ord("V") << 8 | number


QUERY_CAPABILITY = _request(2, 0, Capability)
ENUMERATE_FORMATS = _request(3, 2, FormatDescription)
REQUEST_BUFFERS = _request(3, 8, BufferRequest)
QUEUE_BUFFER = _request(3, 15, Buffer)
STREAM_ON = _request(1, 18, ctypes.c_int)
STREAM_OFF = _request(1, 19, ctypes.c_int)
GET_CONTROL = _request(3, 27, ControlValue)
SET_CONTROL = _request(3, 28, ControlValue)
QUERY_CONTROL = _request(3, 36, ControlQuery)
QUERY_MENU = _request(3, 37, MenuItem)
ENUMERATE_SIZES = _request(3, 74, FrameSize)
ENUMERATE_INTERVALS = _request(3, 75, FrameInterval)


@dataclass(frozen=True, slots=True)
class Device:
    """Who a device node says it is. bus: where it is plugged in. capabilities: the flags of this node."""

    name: str
    bus: str
    capabilities: int

    @property
    def is_camera(self) -> bool:
        """Whether pictures can be streamed from it; false for outputs and nodes of metadata."""
        return bool(self.capabilities & CAPTURE and self.capabilities & STREAMING)


@dataclass(frozen=True, slots=True)
class Control:
    """Something that can be set on a camera. choices: names by value where it is a menu, else empty."""

    number: int
    minimum: int
    maximum: int
    step: int
    default: int
    value: int
    choices: dict[int, str]


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
    return Device(_text(found.card), _text(found.bus_info), capabilities)


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


def query_controls(path: str, numbers: tuple[int, ...]) -> tuple[Control, ...]:
    """Those of some controls that a camera has and that can be set now.

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
    """Start a stream for a moment, and return the error's number (`errno`) that this gives, 0 for none.

    To be asked only after streaming failed, to learn why.
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
    """What a driver enumerates from index 0 until it refuses the next."""
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


def _control(handle: int, number: int) -> Control | None:
    query = ControlQuery(number)
    value = ControlValue(number)
    try:
        fcntl.ioctl(handle, QUERY_CONTROL, query)
        fcntl.ioctl(handle, GET_CONTROL, value)
    except OSError:
        return None
    if query.flags & _UNUSABLE:
        return None
    choices = _choices(handle, query) if query.type == _MENU else {}
    return Control(number, query.minimum, query.maximum, max(query.step, 1), query.default, value.value, choices)


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
