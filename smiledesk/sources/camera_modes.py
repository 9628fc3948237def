"""Choose the resolution, rate and pixel format in which to open a camera."""

import math
from collections.abc import Iterable

from smiledesk.sources.camera_settings import CameraMode

USUAL_SIZES = ((320, 240), (640, 480), (800, 600), (1280, 720), (1920, 1080), (3840, 2160))
"""Width and height in pixels that most cameras offer, for cameras that cannot be queried."""

USUAL_RATES = (5.0, 10.0, 15.0, 25.0, 30.0, 60.0)
"""Frames a second."""

PREFERRED_SIZE = (1280, 720)
PREFERRED_RATE = 30.0

_RAW_UP_TO = 640 * 480
"""Largest uncompressed picture, in pixels, that USB 2 carries at full rate."""

COMPRESSED_FORMATS = ("MJPG", "JPEG")
_RAW = ("YUYV", "UYVY", "NV12", "NV21", "YU12", "YV12", "BGR3", "RGB3", "GREY", "Y16", "Y12", "Y10")
READABLE_FORMATS = (*COMPRESSED_FORMATS, *_RAW, "411P", "BA81", "GBRG", "S910", "XR24", "AR24")
"""Four-letter codes that OpenCV turns into pictures."""


def readable_modes(modes: Iterable[CameraMode]) -> tuple[CameraMode, ...]:
    """The modes whose pixel format can be read, or is left to the system."""
    return tuple(mode for mode in modes if mode.pixel_format in (*READABLE_FORMATS, ""))


def distinct_modes(modes: Iterable[CameraMode]) -> tuple[CameraMode, ...]:
    """One mode of each size and rate, in the best of its pixel formats; the largest first, then the fastest."""
    best: dict[tuple[int, int, float], CameraMode] = {}
    for mode in sorted(modes, key=_distance):
        best.setdefault((mode.width, mode.height, mode.rate), mode)
    return tuple(sorted(best.values(), key=lambda it: (it.width * it.height, it.rate), reverse=True))


def choose_mode(modes: Iterable[CameraMode], chosen: CameraMode | None = None) -> CameraMode | None:
    """The mode to open a camera in: the user's if still offered, else the one nearest to 1280x720 at 30.

    A rate of at least 24 counts more than the size, a smaller picture is better than a larger one, and above 640x480
    motion JPEG comes before uncompressed pictures. None if nothing readable is offered.
    """
    offered = readable_modes(modes)
    if chosen in offered:
        return chosen
    return min(offered, key=_distance, default=None)


def _distance(mode: CameraMode) -> tuple[float, float, float, int]:
    """Sort key: the distance from the preferred mode, most important part first."""
    # An unknown rate is a driver's silence, not a slow camera.
    too_slow = max(24 - mode.rate, 0.0) if mode.rate else 0.0
    area = mode.width * mode.height
    doublings = math.log2(max(area, 1) / math.prod(PREFERRED_SIZE))
    size = 2 * doublings if doublings > 0 else -doublings
    rate = abs(mode.rate - PREFERRED_RATE) if mode.rate else 0.0
    order = (*_RAW, *COMPRESSED_FORMATS) if area <= _RAW_UP_TO else (*COMPRESSED_FORMATS, *_RAW)
    preference = order.index(mode.pixel_format) if mode.pixel_format in order else len(order)
    return too_slow, size, rate, preference
