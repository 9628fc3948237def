"""The images of a training run, and how their class folders are merged."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from smiledesk.jobs.settings import FaceMode


@dataclass(frozen=True, slots=True)
class TrainingImages:
    """The images that a training run learns from."""

    folders: tuple[Path, ...]
    """Folders that hold a folder of images for each class."""
    merge: Mapping[str, str] = field(default_factory=dict)
    """Class folder or label -> class; the others keep their names."""
    faces: FaceMode = "auto"
    """How faces are taken from the images."""
    left_out: frozenset[str] = frozenset()
    """Files that training will skip, as far as known, by their name in `SkippedImage`."""
    counts: Mapping[str, int] = field(default_factory=dict, compare=False)
    """Class -> images to learn from, if they were counted already."""


class ClassMerges:
    """The names that class folders get in training; folders of the same name are merged."""

    def __init__(self) -> None:
        self._names: dict[str, str] = {}

    def rename(self, members: Iterable[str], name: str) -> None:
        """Give folders or labels another class name; the name of another class merges them with it."""
        for member in members:
            self._names[member] = name
        self._names = {member: given for member, given in self._names.items() if member != given}

    def split(self, members: Iterable[str]) -> None:
        """Give folders or labels their own names back."""
        for member in members:
            self._names.pop(member, None)

    def known(self, labels: Collection[str]) -> dict[str, str]:
        """Class folder or label -> class, where they differ. labels: those of the folders; empty while unknown."""
        return {member: name for member, name in self._names.items() if not labels or member in labels}
