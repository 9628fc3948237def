"""The colours that tell faces apart, in the window, on films and in plots."""

FACE_COLOURS = {
    True: ("#6cb6ff", "#f2a65a", "#c792ea", "#f07178", "#d9d06a", "#7fd1e0"),
    False: ("#1b68ba", "#a35300", "#7d3fb2", "#b8303c", "#746a00", "#0b7285"),
}
"""True for a dark ground -> colours of the faces in turn."""


def face_colour(face_id: int, *, dark: bool) -> str:
    """The colour of a face as ``#rrggbb``. dark: for a dark ground, such as a picture."""
    colours = FACE_COLOURS[dark]
    return colours[(face_id - 1) % len(colours)]
