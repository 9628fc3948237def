"""Reasons why a camera gives no picture, with what to do: one line each."""

import errno
import getpass
import os
import sys

from smiledesk.sources.base import SourceError
from smiledesk.sources.camera_modes import READABLE_FORMATS

NOT_PLUGGED_IN = "{0} is not plugged in: plug it in, or choose another camera"
BUSY = "{0} is used by another program: close that program"
FORBIDDEN = (
    "{0} may not be used by this user: add yourself to the group video (sudo usermod -aG video {1}), "
    "log out and in again"
)
NOT_A_CAMERA = "{0} is not a camera: choose another"
NO_PICTURES_FROM_NODE = "{0} is a video device that gives no pictures, such as an output: choose another"
UNREADABLE_FORMAT = "{0} sends only {1}, which cannot be read: choose another camera"
NO_BANDWIDTH = (
    "{0} finds no room on its USB bus: unplug other cameras, use another USB port, or choose a smaller resolution in "
    "Camera settings"
)
NOT_FED = "{0} is a virtual camera without pictures: start the program that gives it some"
DOES_NOT_START = (
    "{0} opens but does not start{1}: its USB bus may have no room, so unplug other cameras, use another USB port, or "
    "choose a smaller resolution in Camera settings"
)
CANNOT_BE_OPENED = (
    "{0} cannot be opened: plug it in, close other programs that use it, and allow its use; or explore with the demo"
)
NEVER_A_FRAME = "{0} is open but sends no picture: unplug it and plug it in again, or choose another resolution"
FELL_SILENT = "{0} sends no more pictures: check its cable, or unplug it and plug it in again"
UNPLUGGED = "{0} was unplugged: plug it in again"

_LOOPBACK = "v4l2 loopback"
"""Driver of virtual cameras, which OBS and others feed."""

_BY_NUMBER = {
    errno.ENOENT: NOT_PLUGGED_IN,
    errno.ENODEV: NOT_PLUGGED_IN,
    errno.ENXIO: NOT_PLUGGED_IN,
    errno.EBUSY: BUSY,
    errno.ENOTTY: NOT_A_CAMERA,
    errno.ENOSPC: NO_BANDWIDTH,
}


def opening_error(name: str, path: str) -> SourceError:
    """The reason why a camera cannot be opened or does not start, as the system reports it.

    Args:
        name: the camera's name, for the line.
        path: its device node; queried on Linux only.
    """
    if sys.platform != "linux" or not path:
        return SourceError(CANNOT_BE_OPENED.format(name))
    from smiledesk.sources import v4l2

    try:
        device = v4l2.query_device(path)
        if not device.is_camera:
            return SourceError(NO_PICTURES_FROM_NODE.format(name))
        formats = v4l2.query_pixel_formats(path)
    except OSError as error:
        return _error_of(name, error.errno or 0)
    if formats and not set(formats) & set(READABLE_FORMATS):
        return SourceError(UNREADABLE_FORMAT.format(name, ", ".join(formats)))
    number = v4l2.streaming_error(path)
    if number == errno.EIO and device.driver == _LOOPBACK:
        return SourceError(NOT_FED.format(name))
    return _error_of(name, number)


def _error_of(name: str, number: int) -> SourceError:
    if number in {errno.EACCES, errno.EPERM}:
        return SourceError(FORBIDDEN.format(name, _user()))
    if number in _BY_NUMBER:
        return SourceError(_BY_NUMBER[number].format(name))
    return SourceError(DOES_NOT_START.format(name, f" ({os.strerror(number)})" if number else ""))


def _user() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        # A container may run as a number that has no name.
        return "$USER"
