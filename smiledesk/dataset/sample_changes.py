"""What was done to a sample folder, as it can be taken back."""

from dataclasses import dataclass, replace
from typing import Literal

from smiledesk.dataset.csv_table import Row

ChangeKind = Literal["add", "delete", "move", "add_class", "remove_class", "rename_class"]


@dataclass(frozen=True, slots=True)
class Place:
    """Where a picture lies and what is written of it.

    file: relative to the folder, as `Path.as_posix` spells it. row: in ``samples.csv``; None where it has none.
    """

    file: str
    row: Row | None


@dataclass(frozen=True, slots=True)
class Step:
    """One picture goes from a place to another one."""

    before: Place
    after: Place

    @property
    def back(self) -> "Step":
        """The way back."""
        return Step(self.after, self.before)


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that the user did.

    steps: what it did to each picture. name: of the class it is about, the new one where it has two; empty where
    pictures of several classes are meant. earlier: of a class that was renamed. burst: of samples that were added.
    """

    kind: ChangeKind
    steps: tuple[Step, ...] = ()
    name: str = ""
    earlier: str = ""
    burst: str = ""

    def goes_on(self, earlier: "Change") -> bool:
        """Whether it adds to the burst that an earlier change added to: the two are taken back as one."""
        return self.kind == earlier.kind == "add" and bool(self.burst) and self.burst == earlier.burst

    def after(self, earlier: "Change") -> "Change":
        """Both changes as one."""
        return replace(self, steps=earlier.steps + self.steps)
