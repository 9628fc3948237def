"""The text of a camera's modes, for lists to choose from."""

from collections.abc import Sequence

from smiledesk.gui.common.translation import translate
from smiledesk.sources.camera_modes import choose_mode, distinct_modes
from smiledesk.sources.camera_settings import CameraMode


def camera_mode_texts(modes: Sequence[CameraMode]) -> dict[CameraMode | None, str]:
    """The text of each mode of a camera; None means the automatic choice."""
    automatic = choose_mode(tuple(modes))
    if automatic is None:
        first = translate("camera_mode_text", "Automatic")
    else:
        first = translate("camera_mode_text", "Automatic: {mode}").format(mode=camera_mode_text(automatic))
    return {None: first, **{mode: camera_mode_text(mode) for mode in distinct_modes(tuple(modes))}}


def camera_mode_text(mode: CameraMode) -> str:
    """Resolution, rate and pixel format of a mode."""
    size = f"{mode.width} × {mode.height}"
    rate = translate("camera_mode_text", "{0:g} frames/s").format(mode.rate) if mode.rate else ""
    return ", ".join(part for part in (size, rate, mode.pixel_format) if part)
