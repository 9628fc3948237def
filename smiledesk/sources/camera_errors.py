"""Reasons why a camera gives no picture, with what to do: one line each."""

import errno
import getpass
import os
import sys

from smiledesk.sources.base import SourceError
from smiledesk.sources.camera_modes import READABLE_FORMATS

_LOOPBACK = "v4l2 loopback"
"""Driver of virtual cameras, which OBS and others feed."""


def not_plugged_in(camera: str) -> SourceError:
    """The camera is not there."""
    return SourceError("{camera} is not plugged in: plug it in, or choose another camera", camera=camera)


def never_a_frame(camera: str) -> SourceError:
    """It opens, and sends nothing."""
    return SourceError(
        "{camera} is open but sends no picture: unplug it and plug it in again, or choose another resolution",
        camera=camera,
    )


def fell_silent(camera: str) -> SourceError:
    """It was read before, and is still plugged in."""
    return SourceError(
        "{camera} sends no more pictures: check its cable, or unplug it and plug it in again", camera=camera
    )


def unplugged(camera: str) -> SourceError:
    """It was read before."""
    return SourceError("{camera} was unplugged: plug it in again", camera=camera)


def opening_error(name: str, path: str) -> SourceError:
    """The reason why a camera cannot be opened or does not start, as the system reports it.

    Args:
        name: the camera's name, for the line.
        path: its device node; queried on Linux only.
    """
    if sys.platform != "linux" or not path:
        return SourceError(
            "{camera} cannot be opened: plug it in, close other programs that use it, and allow its use; or explore "
            "with the demo",
            camera=name,
        )
    from smiledesk.sources import v4l2

    try:
        device = v4l2.query_device(path)
        if not device.is_camera:
            return SourceError(
                "{camera} is a video device that gives no pictures, such as an output: choose another", camera=name
            )
        formats = v4l2.query_pixel_formats(path)
    except OSError as error:
        return _error_of(name, error.errno or 0)
    if formats and not set(formats) & set(READABLE_FORMATS):
        return SourceError(
            "{camera} sends only {formats}, which cannot be read: choose another camera",
            camera=name,
            formats=", ".join(formats),
        )
    number = v4l2.streaming_error(path)
    if number == errno.EIO and device.driver == _LOOPBACK:
        return SourceError(
            "{camera} is a virtual camera without pictures: start the program that gives it some", camera=name
        )
    return _error_of(name, number)


def _error_of(name: str, number: int) -> SourceError:
    match number:
        case errno.EACCES | errno.EPERM:
            return SourceError(
                "{camera} may not be used by this user: add yourself to the group video (sudo usermod -aG video "
                "{user}), log out and in again",
                camera=name,
                user=_user(),
            )
        case errno.ENOENT | errno.ENODEV | errno.ENXIO:
            return not_plugged_in(name)
        case errno.EBUSY:
            return SourceError("{camera} is used by another program: close that program", camera=name)
        case errno.ENOTTY:
            return SourceError("{camera} is not a camera: choose another", camera=name)
        case errno.ENOSPC:
            return SourceError(
                "{camera} finds no room on its USB bus: unplug other cameras, use another USB port, or choose a "
                "smaller resolution in Camera settings",
                camera=name,
            )
        case _:
            return _not_started(name, number)


def _not_started(name: str, number: int) -> SourceError:
    if number == 0:
        return SourceError(
            "{camera} opens but does not start: its USB bus may have no room, so unplug other cameras, "
            "use another USB port, or choose a smaller resolution in Camera settings",
            camera=name,
        )
    return SourceError(
        "{camera} opens but does not start: its USB bus may have no room, so unplug other cameras, "
        "use another USB port, or choose a smaller resolution in Camera settings. Received: {reason}",
        camera=name,
        reason=os.strerror(number),
    )


def _user() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        # A container may run as a number that has no name.
        return "$USER"
