"""The cameras of this machine, by name."""

from dataclasses import dataclass

import cv2
from cv2_enumerate_cameras import enumerate_cameras


@dataclass(frozen=True, slots=True)
class CameraInfo:
    """A camera. index: what opens it on the command line. path: the device, where the system names one."""

    index: int
    name: str
    path: str


def camera_backend() -> int:
    """OpenCV's number of the system's own camera interface."""
    for backend in (cv2.CAP_MSMF, cv2.CAP_AVFOUNDATION, cv2.CAP_V4L2):
        if cv2.videoio_registry.hasBackend(backend):
            return backend
    return cv2.CAP_ANY


def list_cameras() -> tuple[CameraInfo, ...]:
    """Every camera that gives pictures, by index; empty where there is none."""
    found = enumerate_cameras(camera_backend())
    cameras = (CameraInfo(one.index, one.name or f"Camera {one.index}", one.path or "") for one in found)
    return tuple(sorted(cameras, key=lambda it: it.index))
