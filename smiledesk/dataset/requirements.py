"""The requirements of training on the samples of a folder, and those that are not met."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from smiledesk.dataset.samples import FEWEST_IMAGES, Sample
from smiledesk.dataset.split import units


@dataclass(frozen=True, slots=True)
class MissingData:
    """Something that is missing.

    kind: ``class``, a second one with samples; ``images``, of the class of that name; ``take``: all its images are of
    one burst or person, so that none can be held back from learning. number: how many are missing.
    """

    kind: Literal["class", "images", "take"]
    name: str = ""
    number: int = 1


def missing_data(samples: Sequence[Sample]) -> tuple[MissingData, ...]:
    """Everything that is missing, class by class; nothing when training can start."""
    return tuple(_missing_data([sample for sample in samples if sample.split != "test"]))


def takes(samples: Sequence[Sample]) -> dict[str, int]:
    """How many bursts, persons, or images of neither, the samples of each class belong to."""
    return dict(Counter(label for unit in units(samples) for label in {sample.label for sample in unit}))


def _missing_data(samples: Sequence[Sample]) -> Iterator[MissingData]:
    images, units_of = Counter(sample.label for sample in samples), takes(samples)
    for name in sorted(images):
        if images[name] < FEWEST_IMAGES:
            yield MissingData("images", name, FEWEST_IMAGES - images[name])
        elif units_of[name] < 2:
            yield MissingData("take", name)
    if len(images) < 2:
        yield MissingData("class", number=2 - len(images))
