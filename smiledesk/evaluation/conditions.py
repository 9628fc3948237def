"""Hard conditions: worse light, a worse camera or pose, or a misplaced face square."""

import math
import zlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

import numpy as np

from smiledesk.core.errors import UserError
from smiledesk.core.records import FaceSquare, Pixels
from smiledesk.evaluation import worsening

Worsen = Callable[[Pixels, FaceSquare, np.random.Generator], Pixels]
Misplace = Callable[[FaceSquare, np.random.Generator], FaceSquare]

ALL = "all"
"""Selects every condition."""


class ConditionError(UserError):
    """There is no condition of this name."""


@dataclass(frozen=True, slots=True)
class Condition:
    """One thing that makes a face harder to judge: it changes the photograph, or it moves the face square."""

    name: str
    change: str
    """Display text with units."""
    worsen: Worsen | None = None
    """Returns the changed photograph, in which the face is detected again."""
    misplace: Misplace | None = None
    """Moves the face square that was found."""

    def random(self, image: str) -> np.random.Generator:
        """Random generator for one image, seeded by its name: the strength is the same in any set of images."""
        return np.random.default_rng(zlib.crc32(f"{self.name} {image}".encode(errors="surrogateescape")))


def moved(square: FaceSquare, random: np.random.Generator) -> FaceSquare:
    """Move the square by a tenth of its side, in a random direction."""
    direction, distance = random.uniform(0, math.tau), 0.1 * square.size
    return replace(square, cx=square.cx + distance * math.cos(direction), cy=square.cy + distance * math.sin(direction))


def scaled(square: FaceSquare, random: np.random.Generator) -> FaceSquare:
    """Make the square a tenth larger or smaller about its centre."""
    return replace(square, size=square.size * random.choice((0.9, 1.1)))


CONDITIONS = (
    Condition("darkened", "2 to 3 stops less light, and a sensor's noise of 3 gray levels", worsen=worsening.darkened),
    Condition(
        "backlit", "person 1.5 to 2.5 stops darker, surroundings 2 stops brighter, glare", worsen=worsening.backlit
    ),
    Condition("noisy", "normal noise of 10 to 20 gray levels a pixel and colour", worsen=worsening.noisy),
    Condition("motion-blurred", "smeared along 5 to 12 % of the face square", worsen=worsening.motion_blurred),
    Condition("jpeg", "stored as JPEG of quality 10 to 20", worsen=worsening.jpeg_crushed),
    Condition("small", "scaled down to a face square of 24 to 40 pixels", worsen=worsening.small),
    Condition("turned", "turned by 5 to 25 degrees to either side", worsen=worsening.turned),
    Condition("moved", "square moved by 10 % of its side in any direction", misplace=moved),
    Condition("scaled", "square 10 % larger or smaller", misplace=scaled),
)
"""Conditions that occur at a desk, in the order of the report."""


def conditions_named(names: Iterable[str]) -> tuple[Condition, ...]:
    """The conditions of these names, in the order of `CONDITIONS`; ``all`` selects every one.

    Raises:
        ConditionError: there is no condition of one of these names.
    """
    selected = set(names)
    known = [condition.name for condition in CONDITIONS]
    unknown = sorted(selected - {ALL, *known})
    if unknown:
        raise ConditionError(
            "there is no such condition: take {known} or {all}. Received: {received}",
            known=", ".join(known),
            all=ALL,
            received=unknown[0],
        )
    return tuple(condition for condition in CONDITIONS if ALL in selected or condition.name in selected)
