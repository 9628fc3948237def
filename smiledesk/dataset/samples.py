"""An image to learn from or to be judged on, and why one was left out."""

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from smiledesk.core.errors import UserError
from smiledesk.core.records import FaceSquare

Split = Literal["", "train", "validation", "hold_out", "test"]
"""What a sample may be used for.

``""``: anything. ``train``: learning; validation may be drawn from it. ``validation``: choosing epoch and threshold.
``hold_out``: measuring the finished model. ``test``: nothing; it is never opened.
"""

SkipReason = Literal[
    "missing file", "broken link", "unreadable", "failed", "no face", "duplicate", "contradicting duplicate"
]


FEWEST_IMAGES = 5
"""Usable images that each class needs at least, for training and validation together."""


class DatasetError(UserError):
    """A folder of images cannot be used as it is; the line says what is needed."""


@dataclass(frozen=True, slots=True)
class Sample:
    """One image and what is known about it.

    label: class name. group, burst: images that belong together (a person; pictures taken within seconds) share one
    of them and never end up on two sides of a split; empty where nothing is known. square: the face, where it is known.
    """

    path: Path
    label: str
    group: str = ""
    split: Split = ""
    burst: str = ""
    square: FaceSquare | None = None

    @property
    def name(self) -> str:
        """What it is called wherever its folder lies: the last folder and the file."""
        return f"{self.path.parent.name}/{self.path.name}"


@dataclass(frozen=True, slots=True)
class Skipped:
    """An image that was left out.

    detail: the other file of a duplicate, the error of one that failed; empty where there is nothing to add.
    """

    path: Path
    reason: SkipReason
    detail: str = ""
