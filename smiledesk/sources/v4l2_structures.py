"""The structures and request numbers of Video4Linux for asking a camera.

Source: linux/videodev2.h, described in "Linux Media Infrastructure userspace API", part I.
"""

import ctypes
from typing import ClassVar

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
