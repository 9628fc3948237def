"""Whether training can start on the images of a survey: what keeps it from that, and how lopsided they are."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from smiledesk.jobs.survey_messages import Surveyed

Kind = Literal["folder", "one class", "too few", "one group"]
"""``folder``: it cannot be read. ``one class``: there are fewer than two. ``too few``: usable images of a class.

``one group``: no usable image of a class can be held back from learning, mostly for belonging to too few persons.
"""


@dataclass(frozen=True, slots=True)
class Obstacle:
    """name: of the folder or class; number: how many classes or images there are; problem: what is wrong, in a line."""

    kind: Kind
    name: str = ""
    number: int = 0
    problem: str = ""


def obstacles(surveyed: Surveyed) -> tuple[Obstacle, ...]:
    """Everything that training would refuse, the first cause first; none when it can start."""
    return tuple(_obstacles(surveyed))


def is_certain(surveyed: Surveyed) -> bool:
    """Whether enough was looked at to know that nothing but `obstacles` stands in the way."""
    return surveyed.finished or all(one.seen >= surveyed.fewest for one in surveyed.classes)


def imbalance(surveyed: Surveyed) -> tuple[str, str, float] | None:
    """The class with most images, the one with fewest, and how many times as many it has; None where none is known."""
    classes = sorted((one for one in surveyed.classes if one.learned), key=lambda one: one.learned)
    if len(classes) < 2:
        return None
    fewest, most = classes[0], classes[-1]
    return most.name, fewest.name, most.learned / fewest.learned


def _obstacles(surveyed: Surveyed) -> Iterator[Obstacle]:
    for folder in surveyed.folders:
        if folder.problem is not None:
            yield Obstacle("folder", folder.folder, problem=folder.problem)
    if len(surveyed.classes) < 2:
        yield Obstacle("one class", surveyed.classes[0].name if surveyed.classes else "", len(surveyed.classes))
        return
    for one in surveyed.classes:
        if one.learned < surveyed.fewest:
            yield Obstacle("too few", one.name, one.learned)
        elif not one.training or not one.validation:
            yield Obstacle("one group", one.name, one.learned)
