"""Animations of the program, such as running scans and flashes, which the user may reduce."""

from dataclasses import dataclass


@dataclass(slots=True)
class Motion:
    """The user's choice, for all widgets."""

    is_reduced: bool = False
    """True if nothing but the picture and its numbers may be animated."""


MOTION = Motion()
