"""The note over the picture, and the text in its place while there is none."""

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QCoreApplication

from smiledesk.core.records import Analysis, Frame
from smiledesk.gui.reading_words import face_words
from smiledesk.session.status import SessionStatus

_LIGHT_AFTER = 1.5
"""Seconds from opening in which a camera may still be black: it adjusts its exposure."""


@dataclass(frozen=True, slots=True)
class PictureState:
    """Why there is no picture. failed: whether the user should choose something else."""

    headline: str
    explanation: str
    failed: bool


def picture_note(analysis: Analysis, status: SessionStatus) -> str:
    """What the user should know of this picture; empty when all is well."""
    if status.frozen:
        return _tr("Frozen: press Space to go on")
    if not analysis.readings and status.source.live and _is_black(analysis.frame):
        return _tr("The picture is black: open the camera's cover")
    if not analysis.readings:
        return _tr("No face in view: come closer, or turn to the light")
    if status.chosen_face is not None and analysis.followed != status.chosen_face and analysis.followed is not None:
        lost, followed = face_words(status.chosen_face), face_words(analysis.followed)
        return _tr("{0} is out of sight: the network view follows {1}").format(lost, followed)
    return ""


def _is_black(frame: Frame) -> bool:
    """Whether a camera looks at nothing; the noise of a covered sensor is black, too."""
    if frame.media_time < _LIGHT_AFTER:
        return False
    sample = frame.pixels[::16, ::16]
    return bool(sample.mean() < 12 and np.quantile(sample, 0.99) < 40)


def picture_state(status: SessionStatus, *, has_picture: bool) -> PictureState | None:
    """What to show instead of a picture; None where there is one."""
    if status.message:
        return PictureState(_tr("The analysis has stopped"), status.message, failed=True)
    source = status.source
    if source.state == "failed" or (source.interrupted and not has_picture):
        return PictureState(_tr("This source cannot be shown"), source.message, failed=True)
    if source.state == "none":
        return PictureState(_tr("Choose a source"), _tr("A camera, a video, pictures, or the demo"), failed=True)
    if has_picture:
        return None
    if source.state == "ended":
        return PictureState(_tr("Nothing to see"), _tr("'{0}' has no pictures").format(source.name), failed=True)
    return PictureState(_tr("Opening {0}").format(source.name), _tr("This takes a moment"), failed=False)


def _tr(text: str) -> str:
    return QCoreApplication.translate("status_text", text)
