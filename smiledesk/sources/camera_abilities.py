"""The modes and controls of a camera: queried from Video4Linux, guessed on other systems."""

import contextlib
from collections.abc import Mapping

from smiledesk.sources.camera_modes import PREFERRED_RATE, USUAL_SIZES, readable_modes
from smiledesk.sources.camera_settings import (
    AUTO_EXPOSURE,
    BRIGHTNESS,
    EXPOSURE,
    POWER_LINE_FREQUENCY,
    CameraControl,
    CameraMode,
)
from smiledesk.sources.cameras import CameraInfo


def can_be_asked(camera: CameraInfo) -> bool:
    """True if a camera can be queried for its modes; otherwise `offered_modes` are untested."""
    return camera.path.startswith("/dev/")


def offered_modes(camera: CameraInfo) -> tuple[CameraMode, ...]:
    """The modes in which a camera can be opened and read; on other systems the usual sizes.

    Raises:
        OSError: it cannot be opened.
    """
    if not can_be_asked(camera):
        return tuple(CameraMode(width, height, PREFERRED_RATE) for width, height in USUAL_SIZES)
    from smiledesk.sources import v4l2

    return readable_modes(v4l2.query_modes(camera.path))


def offered_controls(camera: CameraInfo) -> dict[int, CameraControl]:
    """Brightness, exposure and power-line frequency by their numbers, where the camera has them.

    Raises:
        OSError: it cannot be opened.
    """
    if not can_be_asked(camera):
        return {}
    from smiledesk.sources import v4l2

    numbers = (BRIGHTNESS, AUTO_EXPOSURE, EXPOSURE, POWER_LINE_FREQUENCY)
    return {control.number: control for control in v4l2.query_controls(camera.path, numbers)}


def set_controls(camera: CameraInfo, values: Mapping[int, int]) -> None:
    """Set controls by number, even while the camera is read; rejected values leave a control unchanged."""
    if not can_be_asked(camera):
        return
    from smiledesk.sources import v4l2

    # By number: automatic exposure comes before the exposure that it releases.
    for number, value in sorted(values.items()):
        with contextlib.suppress(OSError):
            v4l2.set_control(camera.path, number, value)
