"""Where a trained network comes from: what its card will tell."""

from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from smiledesk.jobs.training_request import TrainingRequest
from smiledesk.network.bundle import Bundle
from smiledesk.training.fit.training_data import TrainingData


@dataclass(frozen=True, slots=True)
class Learned:
    """How the epochs went. stopped: all of them done, nothing gained any more, or the user asked to.

    answers: logits of the validation images, shape (n, classes), where other networks than the finished one were asked,
    as in `few_images`; else None.
    """

    best_epoch: int
    stopped: Literal["epochs", "early", "asked"]
    answers: NDArray[np.float32] | None = None


@dataclass(frozen=True, slots=True)
class Forebears:
    """What a network has from others. start: the bundle its weights started from. teachers: those it learned from.

    detector: the name of what found the faces.
    """

    start: Bundle | None
    teachers: tuple[Bundle, ...]
    detector: str


@dataclass(frozen=True, slots=True)
class Origin:
    """All that led to a network's weights."""

    request: TrainingRequest
    material: TrainingData
    forebears: Forebears
    learned: Learned
