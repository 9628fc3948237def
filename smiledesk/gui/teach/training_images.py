"""The images of a training run, and how their class folders are merged."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from smiledesk.dataset.folders import class_merge


@dataclass(frozen=True, slots=True)
class TrainingImages:
    """The images that a training run learns from."""

    folders: tuple[Path, ...]
    """Folders that hold a folder of images for each class."""
    merge: tuple[str, ...] = ()
    """The merges of classes, as the option ``--classes`` takes them."""
    faces: str = "auto"
    """How faces are taken from the images: ``auto``, ``crop`` or ``whole``."""
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

    def options(self, classes: Mapping[str, Iterable[str]]) -> tuple[str, ...]:
        """The values of ``--classes``, one for each class that has another name than its only folder.

        classes: class -> the folders or labels that it is made of; once these are known, names of others are left out.
        """
        made: dict[str, list[str]] = {}
        known = {member for members in classes.values() for member in members}
        for member in sorted(known or self._names):
            made.setdefault(self._names.get(member, member), []).append(member)
        return tuple(class_merge(name, members) for name, members in made.items() if members != [name])
