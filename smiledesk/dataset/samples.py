"""Labelled images to learn from or to be judged on, and the reasons to skip one."""

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from smiledesk.core.errors import UserError
from smiledesk.core.records import FaceSquare

Split = Literal["", "train", "validation", "hold_out", "test"]
"""The use of a sample.

``""``: any. ``train``: learning; validation images may be drawn from it. ``validation``: choosing epoch and threshold.
``hold_out``: measuring the finished model. ``test``: none; it is never opened.
"""

SkipReason = Literal[
    "missing file", "broken link", "unreadable", "failed", "no face", "duplicate", "contradicting duplicate"
]


FEWEST_IMAGES = 5
"""Usable images that each class needs, training and validation together."""


class DatasetError(UserError):
    """A folder of images cannot be used as it is; the line says what is needed."""


@dataclass(frozen=True, slots=True)
class Sample:
    """One labelled image."""

    path: Path
    label: str
    """Class name."""
    group: str = ""
    """Person or other group; all images of a group are on one side of a split. Empty if unknown."""
    split: Split = ""
    burst: str = ""
    """Pictures taken within seconds; kept together like a group. Empty if unknown."""
    square: FaceSquare | None = None
    """The face, if known."""
    soft_label: tuple[tuple[str, float], ...] = ()
    """Class names with their probabilities, which add up to 1, sorted by name; empty where the label is certain."""
    weight: float = 1.0
    """Weight in the loss of a training."""

    @property
    def name(self) -> str:
        """Folder and file name: the same wherever the class folders are."""
        return f"{self.path.parent.name}/{self.path.name}"


@dataclass(frozen=True, slots=True)
class Skipped:
    """An image that was left out."""

    path: Path
    reason: SkipReason
    detail: str = ""
    """The other file of a duplicate, or the error; may be empty."""
