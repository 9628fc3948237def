"""Where a trained network comes from: what its card will tell."""

from dataclasses import dataclass
from typing import Literal

from smiledesk.network.bundle import Bundle
from smiledesk.training.material import Material
from smiledesk.training.request import TrainingRequest


@dataclass(frozen=True, slots=True)
class Learned:
    """How the epochs went. stopped: all of them done, nothing gained any more, or the user asked to."""

    best_epoch: int
    stopped: Literal["epochs", "early", "asked"]


@dataclass(frozen=True, slots=True)
class Origin:
    """All that led to a network's weights. start: the bundle they started from; teachers: those they learned from.

    detector: its name.
    """

    request: TrainingRequest
    material: Material
    learned: Learned
    start: Bundle | None
    teachers: tuple[Bundle, ...]
    detector: str
