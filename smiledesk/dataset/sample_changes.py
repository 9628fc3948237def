"""Changes made to a sample folder, recorded so that they can be undone."""

from dataclasses import dataclass, replace
from typing import Literal

from smiledesk.dataset.csv_table import Row

ChangeKind = Literal["add", "delete", "move", "add_class", "remove_class", "rename_class"]


@dataclass(frozen=True, slots=True)
class SamplePlace:
    """A picture's file and its row."""

    file: str
    """Relative to the folder, as `Path.as_posix` spells it."""
    row: Row | None
    """In ``samples.csv``; None if it has none."""


@dataclass(frozen=True, slots=True)
class PictureMove:
    """The move of one picture from one place to another."""

    before: SamplePlace
    after: SamplePlace

    @property
    def back(self) -> "PictureMove":
        """The opposite move."""
        return PictureMove(self.after, self.before)


@dataclass(frozen=True, slots=True)
class SampleChange:
    """One action of the user."""

    kind: ChangeKind
    moves: tuple[PictureMove, ...] = ()
    """The move of each picture."""
    name: str = ""
    """Class concerned, after a renaming the new one; empty if there are several."""
    earlier: str = ""
    """Former name of a renamed class."""
    burst: str = ""
    """Burst of added samples."""

    def extends(self, earlier: "SampleChange") -> bool:
        """True if it adds to the same burst as an earlier change, so that both are undone together."""
        return self.kind == earlier.kind == "add" and bool(self.burst) and self.burst == earlier.burst

    def after(self, earlier: "SampleChange") -> "SampleChange":
        """Both changes as one."""
        return replace(self, moves=earlier.moves + self.moves)
