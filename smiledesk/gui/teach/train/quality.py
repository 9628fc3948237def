"""How much trouble a training run takes, from a first look to the best there is."""

from dataclasses import dataclass
from typing import Literal

Quality = Literal["quick", "normal", "thorough"]


@dataclass(frozen=True, slots=True)
class Effort:
    """When a run ends. epochs: at most. patience: epochs without gain until then."""

    epochs: int
    patience: int


EFFORTS: dict[Quality, Effort] = {
    "quick": Effort(epochs=8, patience=4),
    "normal": Effort(epochs=30, patience=10),
    "thorough": Effort(epochs=100, patience=25),
}
