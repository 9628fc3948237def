"""A camera of this machine as a source."""

import sys
import time
from collections.abc import Mapping
from pathlib import Path

import cv2

from smiledesk.core.records import Frame
from smiledesk.sources import camera_errors
from smiledesk.sources.base import SourceError
from smiledesk.sources.camera_abilities import can_be_asked, offered_modes, set_controls
from smiledesk.sources.camera_modes import choose_mode
from smiledesk.sources.camera_reading import CameraReader, NoFrameError, open_capture
from smiledesk.sources.camera_settings import CameraMode, CameraSettings
from smiledesk.sources.cameras import CameraInfo, camera_backend, find_camera, list_cameras, name_of_key


class Webcam:
    """A camera by number, device path, name or key, in the mode chosen for it.

    It is looked up whenever it is opened, so that it is found after unplugging, whatever its number.
    """

    live = True
    stills = False
    duration = None
    items = ()

    def __init__(self, requested: str, settings: Mapping[str, CameraSettings] | None = None) -> None:
        """Requested: as for `find_camera`. settings: of every camera, by its key.

        Raises:
            SourceError: several cameras have this name.
        """
        self._requested = requested
        self._settings = settings or {}
        self._others: frozenset[str] = frozenset()
        self._camera = find_camera(requested, list_cameras())
        self._capture: cv2.VideoCapture | None = None
        self._reader: CameraReader | None = None
        self._opened_at = 0.0
        self._frames = 0

    @property
    def name(self) -> str:
        """The camera's name; the requested name while it is not plugged in."""
        if self._camera is not None:
            return self._camera.name
        return f"Camera {self._requested}" if self._requested.isdecimal() else name_of_key(self._requested)

    @property
    def device_key(self) -> str:
        """The key of the camera; the requested name while it is not plugged in."""
        return self._requested if self._camera is None else self._camera.key

    @property
    def unreadable_frames(self) -> int:
        """Damaged frames since `open`."""
        # Once: the capture thread may close the camera while another thread asks.
        reader = self._reader
        return 0 if reader is None else reader.unreadable_frames

    def open(self) -> None:
        """Open the camera.

        Raises:
            SourceError: it is not plugged in, busy, forbidden, no camera, or sends nothing that can be read.
        """
        camera = self._locate()
        try:
            mode = choose_mode(offered_modes(camera), self._own_settings().mode)
        except OSError:
            raise camera_errors.opening_error(camera.name, camera.path) from None
        target = camera.path if can_be_asked(camera) else camera.index
        self._capture = open_capture(target, camera_backend(), _properties(mode))
        if self._capture is None:
            raise camera_errors.opening_error(camera.name, camera.path)
        set_controls(camera, self._own_settings().controls)
        self._reader = CameraReader(self._capture)
        self._opened_at = time.monotonic()
        self._frames = 0

    def read(self) -> Frame | None:
        """The newest frame; media time is the time since the camera was opened.

        Raises:
            SourceError: the camera was unplugged, fell silent, or never gave a picture.
        """
        if self._reader is None:
            return None
        try:
            pixels, captured_at = self._reader.newest()
        except NoFrameError as error:
            raise self._lost(self._reader, error) from None
        index = self._frames + self._reader.unreadable_frames
        frame = Frame(index, captured_at - self._opened_at, captured_at, self._frames > 0, pixels)
        self._frames += 1
        return frame

    def seek(self, media_time: float) -> None:
        """Does nothing: a camera has no past."""

    def close(self) -> None:
        """Release the camera."""
        self._reader = None
        if self._capture is not None:
            self._capture.release()
            self._capture = None

    def _own_settings(self) -> CameraSettings:
        return self._settings.get(self.device_key) or CameraSettings()

    def _locate(self) -> CameraInfo:
        """Find the camera under its current number; never another one that is plugged in beside it."""
        cameras = [it for it in list_cameras() if it.key not in self._others]
        camera = find_camera(self.device_key, cameras)
        if camera is not None:
            self._camera = camera
            return camera
        if self._camera is None and self._requested.isdecimal() and sys.platform != "linux":
            return CameraInfo(int(self._requested), self.name, "")
        node = f"/dev/video{self._requested}" if self._requested.isdecimal() else self._requested
        if self._camera is None and Path(node).is_char_device():
            raise camera_errors.opening_error(self.name, node)
        raise camera_errors.not_plugged_in(self.name)

    def _lost(self, reader: CameraReader, error: NoFrameError) -> SourceError:
        """The error for a missing frame. A camera that never started is closed first, or its driver gives no reason."""
        camera = self._camera or CameraInfo(0, self.name, "")
        # What is there while this one is gone is another camera, whatever its name.
        self._others |= {it.key for it in list_cameras()} - {camera.key}
        if error.refused and not reader.has_read:
            self.close()
            return camera_errors.opening_error(self.name, camera.path)
        if not reader.has_read:
            return camera_errors.never_a_frame(self.name)
        if error.refused and not _is_connected(camera):
            return camera_errors.unplugged(self.name)
        return camera_errors.fell_silent(self.name)


def _properties(mode: CameraMode | None) -> dict[int, int]:
    """OpenCV's properties for a mode, in the order that drivers need."""
    if mode is None:
        return {}
    properties = {cv2.CAP_PROP_FRAME_WIDTH: mode.width, cv2.CAP_PROP_FRAME_HEIGHT: mode.height}
    if mode.rate:
        properties[cv2.CAP_PROP_FPS] = max(round(mode.rate), 1)
    if not mode.pixel_format:
        return properties
    return {cv2.CAP_PROP_FOURCC: cv2.VideoWriter.fourcc(*mode.pixel_format.ljust(4)), **properties}


def _is_connected(camera: CameraInfo) -> bool:
    if not can_be_asked(camera):
        return True
    try:
        offered_modes(camera)
    except OSError:
        return False
    return True
