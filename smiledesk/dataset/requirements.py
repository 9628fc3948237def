"""Requirements of training, and those that samples or a survey do not meet."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from smiledesk.dataset.samples import FEWEST_IMAGES, Sample
from smiledesk.dataset.split import units
from smiledesk.jobs.survey_messages import Surveyed


@dataclass(frozen=True, slots=True)
class MissingData:
    """A requirement that the samples of a folder do not meet."""

    kind: Literal["class", "images", "take"]
    """``class``: there are fewer than two. ``images``: a class has too few. ``take``: all images of a class are of one
    burst or person, so that none can be held back from learning.
    """
    name: str = ""
    """The class."""
    number: int = 1
    """Number of missing ones."""


def missing_data(samples: Sequence[Sample]) -> tuple[MissingData, ...]:
    """The requirements that samples do not meet, class by class; empty if training can start."""
    return tuple(_missing_data([sample for sample in samples if sample.split != "test"]))


def units_per_class(samples: Sequence[Sample]) -> dict[str, int]:
    """Number of bursts, persons and single images that each class has samples of."""
    return dict(Counter(label for unit in units(samples) for label in {sample.label for sample in unit}))


def _missing_data(samples: Sequence[Sample]) -> Iterator[MissingData]:
    images, units_of = Counter(sample.label for sample in samples), units_per_class(samples)
    for name in sorted(images):
        if images[name] < FEWEST_IMAGES:
            yield MissingData("images", name, FEWEST_IMAGES - images[name])
        elif units_of[name] < 2:
            yield MissingData("take", name)
    if len(images) < 2:
        yield MissingData("class", number=2 - len(images))


@dataclass(frozen=True, slots=True)
class Obstacle:
    """A requirement that the images of a survey do not meet."""

    kind: Literal["folder", "one class", "too few", "one group"]
    """``folder``: it cannot be read. ``one class``: there are fewer than two. ``too few``: a class has too few usable
    images. ``one group``: no usable image of a class can be held back from learning, mostly because they are of too few
    persons.
    """
    name: str = ""
    """Name of the folder or class."""
    number: int = 0
    """Number of existing classes or images."""
    problem: str = ""
    """The reason in one line."""


def obstacles(surveyed: Surveyed) -> tuple[Obstacle, ...]:
    """The requirements that a survey's images do not meet, the first cause first; empty if training can start."""
    return tuple(_obstacles(surveyed))


def is_certain(surveyed: Surveyed) -> bool:
    """True if enough images were opened to know that there are no obstacles but `obstacles`."""
    return surveyed.finished or all(one.seen >= surveyed.fewest for one in surveyed.classes)


def imbalance(surveyed: Surveyed) -> tuple[str, str, float] | None:
    """The largest class, the smallest one, and the ratio of their image counts; None with fewer than two classes."""
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
