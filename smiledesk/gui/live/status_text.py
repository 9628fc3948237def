"""The note over the picture, and the text of a state in which there is no new picture."""

from dataclasses import dataclass
from math import ceil

import numpy as np

from smiledesk.core.records import Analysis, Frame
from smiledesk.gui.common.focus import space_is_taken
from smiledesk.gui.common.message_text import message_text
from smiledesk.gui.common.reading_text import face_text
from smiledesk.gui.common.translation import translate
from smiledesk.session.baseline import BaselineStatus
from smiledesk.session.status import SessionStatus, SourceStatus

_LIGHT_AFTER = 1.5
"""Seconds from opening in which a camera may still be black: it adjusts its exposure."""


@dataclass(frozen=True, slots=True)
class PictureState:
    """The reason why there is no picture, or no new one, and what the user can do about it."""

    headline: str
    explanation: str

    can_choose: bool = False
    """Offer other sources."""

    can_retry: bool = False
    """Offer to try this source again."""

    over_picture: bool = False
    """Keep the last picture, grayed, below the text."""


def picture_note(analysis: Analysis, status: SessionStatus) -> str:
    """A note on the picture for the user; empty when all is well."""
    if status.frozen:
        return _frozen_note()
    if status.source.interrupted:
        return ""
    if analysis.failure:
        return translate("status_text", "This frame could not be analysed: {0}").format(message_text(analysis.failure))
    return _baseline_note(status.baseline) or _faces_note(analysis, status)


def _frozen_note() -> str:
    if space_is_taken():
        return translate("status_text", "Frozen: click here, then press Space")
    return translate("status_text", "Frozen: press Space to go on")


def _baseline_note(baseline: BaselineStatus) -> str:
    if baseline.state != "taking" or baseline.face_id is None:
        return ""
    text = translate("status_text", "{0}: look neutral and hold still for {1} s")
    return text.format(face_text(baseline.face_id), ceil(baseline.seconds_left))


def _faces_note(analysis: Analysis, status: SessionStatus) -> str:
    if not analysis.readings:
        is_covered = status.source.live and _is_black(analysis.frame)
        return (
            translate("status_text", "The picture is black: open the camera's cover")
            if is_covered
            else translate("status_text", "No face in view: come closer, or turn to the light")
        )
    if status.chosen_face is not None and analysis.followed != status.chosen_face and analysis.followed is not None:
        lost, followed = face_text(status.chosen_face), face_text(analysis.followed)
        return translate("status_text", "{0} is out of sight: the network view follows {1}").format(lost, followed)
    return ""


def _is_black(frame: Frame) -> bool:
    """True if a camera sees nothing; the noise of a covered sensor counts as black."""
    if frame.media_time < _LIGHT_AFTER:
        return False
    sample = frame.pixels[::16, ::16]
    return bool(sample.mean() < 12 and np.quantile(sample, 0.99) < 40)


def picture_state(status: SessionStatus, *, has_picture: bool) -> PictureState | None:
    """The state to show instead of a picture, or over the last one; None while new ones come."""
    source = status.source
    if source.interrupted:
        return None if status.frozen and has_picture else _interruption(source, has_picture=has_picture)
    if source.state == "none":
        return PictureState(
            translate("status_text", "Choose a source"),
            translate("status_text", "A camera, a video, pictures, or the demo"),
            can_choose=True,
        )
    if has_picture:
        return None
    if source.state == "ended":
        nothing = translate("status_text", "'{0}' has no pictures").format(source.name)
        return PictureState(translate("status_text", "Nothing to see"), nothing, can_choose=True)
    return PictureState(
        translate("status_text", "Opening {0}").format(source.name), translate("status_text", "This takes a moment")
    )


def _interruption(source: SourceStatus, *, has_picture: bool) -> PictureState:
    if source.state == "silent":
        headline = translate("status_text", "{0} is silent").format(source.name)
        explanation = translate("status_text", "New pictures are shown as they come: check cable and network.")
    elif source.state == "failed":
        headline = (
            translate("status_text", "This source cannot be shown any more")
            if has_picture
            else translate("status_text", "This source cannot be shown")
        )
        explanation = message_text(source.message)
    else:
        headline = (
            translate("status_text", "{0} is lost") if has_picture else translate("status_text", "{0} cannot be opened")
        )
        headline = headline.format(source.name)
        retries = translate("status_text", "It is retried automatically.")
        explanation = f"{message_text(source.message)}\n{retries}"
    return PictureState(headline, explanation, can_choose=not has_picture, can_retry=True, over_picture=has_picture)
