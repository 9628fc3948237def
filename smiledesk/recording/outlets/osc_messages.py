"""Addresses and arguments of the OSC messages; `docs/formats.md` describes them."""

from typing import Final

MODEL = "/smiledesk/model"
FRAME = "/smiledesk/frame"
FACE = "/smiledesk/face"
MARKER = "/smiledesk/marker"
MARKER_UNDONE = "/smiledesk/marker_undone"

FACE_COLUMNS: Final = (
    "frame",
    "face",
    "time",
    "status",
    "label",
    "x",
    "y",
    "size",
    "angle",
    "relative_logit",
    "p_<class>",
    "smoothed_<class>",
)
"""The columns of a reading that are the arguments of a face."""

SET_MARKER = "/marker"
UNDO_MARKER = "/marker/undo"
