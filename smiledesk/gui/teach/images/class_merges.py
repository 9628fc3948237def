"""How class folders are called in training: a class that gets another's name is merged with it."""

from collections.abc import Iterable, Mapping

from smiledesk.dataset.folders import class_merge


class ClassMerges:
    """What each class folder or label is to be called; the others keep their name."""

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

    def specs(self, classes: Mapping[str, Iterable[str]]) -> tuple[str, ...]:
        """The merges as ``--classes`` takes them, one for each class that is not called as its only folder is.

        classes: class -> the folders or labels that it is made of; names of others are left out, once these are known.
        """
        made: dict[str, list[str]] = {}
        known = {member for members in classes.values() for member in members}
        for member in sorted(known or self._names):
            made.setdefault(self._names.get(member, member), []).append(member)
        return tuple(class_merge(name, members) for name, members in made.items() if members != [name])
