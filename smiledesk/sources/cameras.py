"""List the cameras of this machine, and find one by name."""

import os
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import cv2
from cv2_enumerate_cameras import enumerate_cameras

from smiledesk.core.escaping import one_line
from smiledesk.sources.base import SourceError

_BETWEEN = " @ "
"""Separator of name and bus in a camera's key."""


@dataclass(frozen=True, slots=True)
class CameraInfo:
    """A plugged-in camera."""

    index: int
    """The current number; it may change when the camera is unplugged."""

    name: str
    path: str
    """The device node on Linux, elsewhere what the system calls the device; empty if it does not say."""

    bus: str = ""
    """The place where it is plugged in, the same after unplugging; empty where the system does not say."""

    is_accessible: bool = True
    """True if this user may open it."""

    @property
    def key(self) -> str:
        """The name and the place where it is plugged in, by which it is remembered; never its number."""
        return f"{self.name}{_BETWEEN}{self.bus}" if self.bus else self.name


def camera_backend() -> int:
    """OpenCV's number of the system's own camera interface."""
    for backend in (cv2.CAP_MSMF, cv2.CAP_AVFOUNDATION, cv2.CAP_V4L2):
        if cv2.videoio_registry.hasBackend(backend):
            return backend
    return cv2.CAP_ANY


def list_cameras() -> tuple[CameraInfo, ...]:
    """All cameras by number, including those that this user may not open."""
    cameras = _cameras_of_linux() if sys.platform == "linux" else _cameras_by_opencv()
    return tuple(_with_different_keys(sorted(cameras, key=lambda it: it.index)))


def find_camera(requested: str, cameras: Iterable[CameraInfo]) -> CameraInfo | None:
    """The camera with a number, device path, key or name; None if it is not plugged in.

    If only one camera has the key's name, it is found wherever it is plugged in.

    Raises:
        SourceError: several cameras have this name; the line lists their keys.
    """
    cameras = tuple(cameras)
    if requested.isdecimal():
        return next((it for it in cameras if it.index == int(requested)), None)
    if requested.startswith("/"):
        device = os.path.realpath(requested)
        return next((it for it in cameras if it.path == device), None)
    for camera in cameras:
        if camera.key == requested:
            return camera
    name = name_of_key(requested)
    namesakes = [it for it in cameras if it.name.casefold() == name.casefold()]
    if len(namesakes) > 1 and name == requested:
        keys = ", ".join(f"'{it.key}'" for it in namesakes)
        raise SourceError(
            "{number} cameras are called '{name}': say which one. Known: {keys}",
            number=len(namesakes),
            name=name,
            keys=keys,
        )
    return namesakes[0] if len(namesakes) == 1 else None


def is_camera_key(text: str) -> bool:
    """True if a source's name can only mean a camera, plugged in or not."""
    return text.isdecimal() or text.startswith("/dev/") or (_BETWEEN in text and "://" not in text)


def name_of_key(key: str) -> str:
    """The camera's name in its key."""
    return key.rpartition(_BETWEEN)[0] or key


def camera_titles(cameras: Iterable[CameraInfo]) -> dict[str, str]:
    """The title of each camera by key: its name, and its bus if several have that name."""
    cameras = tuple(cameras)
    names = [it.name for it in cameras]
    return {it.key: it.name if names.count(it.name) == 1 else f"{it.name} ({it.bus or it.path})" for it in cameras}


def _with_different_keys(cameras: Iterable[CameraInfo]) -> Iterator[CameraInfo]:
    """Number the nodes of one device that share name and bus: depth cameras have several."""
    seen: Counter[str] = Counter()
    for camera in cameras:
        seen[camera.key] += 1
        count = seen[camera.key]
        yield camera if count == 1 else replace(camera, bus=f"{camera.bus}#{count}")


def _cameras_by_opencv() -> Iterator[CameraInfo]:
    for found in enumerate_cameras(camera_backend()):
        path = found.path or ""
        yield CameraInfo(found.index, one_line(found.name) or f"Camera {found.index}", path, path)


def _cameras_of_linux() -> Iterator[CameraInfo]:
    from smiledesk.sources import v4l2

    for node in v4l2.device_nodes():
        index = int(node.name[5:])
        try:
            device = v4l2.query_device(str(node))
        except PermissionError:
            if _gives_pictures_says_the_system(node):
                yield CameraInfo(index, _system_name(node), str(node), is_accessible=False)
        except OSError:
            # Some drivers let one program in at a time: it is a camera, and opening it will say that it is busy.
            if _gives_pictures_says_the_system(node):
                yield CameraInfo(index, _system_name(node), str(node))
        else:
            if device.is_camera:
                yield CameraInfo(index, one_line(device.name) or f"Camera {index}", str(node), one_line(device.bus))


def _system_name(node: Path) -> str:
    """The name that the system gives to a device that cannot be queried."""
    try:
        name = Path(f"/sys/class/video4linux/{node.name}/name").read_text(encoding="utf-8", errors="replace")
    except OSError:
        name = ""
    return one_line(name.strip()) or f"Camera {node.name[5:]}"


def _gives_pictures_says_the_system(node: Path) -> bool:
    """True if udev calls a node that cannot be opened a camera; without udev, if it is the first of its device."""
    try:
        number = node.stat().st_rdev
        known = Path(f"/run/udev/data/c{os.major(number)}:{os.minor(number)}").read_text(encoding="utf-8")
    except OSError:
        known = ""
    capabilities = next((line for line in known.splitlines() if line.startswith("E:ID_V4L_CAPABILITIES=")), "")
    if capabilities:
        return ":capture:" in capabilities
    try:
        return Path(f"/sys/class/video4linux/{node.name}/index").read_text(encoding="utf-8").strip() == "0"
    except OSError:
        return False
