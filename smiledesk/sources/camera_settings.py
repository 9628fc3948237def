"""Settings of a camera: the available ones, and those that the user chose."""

from dataclasses import dataclass

import msgspec

BRIGHTNESS = 0x0098_0900
POWER_LINE_FREQUENCY = 0x0098_0918
AUTO_EXPOSURE = 0x009A_0901
EXPOSURE = 0x009A_0902
"""Numbers of controls: V4L2_CID_BRIGHTNESS and so on. AUTO_EXPOSURE has to be set before EXPOSURE."""

MANUAL_EXPOSURE = 1
"""Value of AUTO_EXPOSURE: V4L2_EXPOSURE_MANUAL."""


class CameraMode(msgspec.Struct, frozen=True):
    """A resolution, rate and pixel format."""

    width: int
    height: int
    rate: float = 0.0
    pixel_format: str = ""


class CameraSettings(msgspec.Struct, frozen=True, kw_only=True):
    """The user's choices for one camera."""

    mode: CameraMode | None = None
    mirrored: bool = True
    controls: dict[int, int] = {}


@dataclass(frozen=True, slots=True)
class CameraControl:
    """A control of a camera with its current value."""

    number: int
    minimum: int
    maximum: int
    step: int
    default: int
    value: int
    choices: dict[int, str]
    active: bool
