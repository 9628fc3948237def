"""Motion that the program makes by itself, such as scans that run and flashes: the user may reduce it."""

from dataclasses import dataclass


@dataclass(slots=True)
class Motion:
    """The user's choice, for all widgets."""

    is_reduced: bool = False
    """Nothing may move by itself but the picture and its numbers."""


MOTION = Motion()
