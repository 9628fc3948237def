"""Which classes are offered to record: the model's, the folder's, the user's own. No Qt here."""

from collections.abc import Iterable, Sequence

from smiledesk.dataset.class_names import class_name
from smiledesk.dataset.samples import DatasetError


class ClassChoice:
    """Keeps the classes in an order that stays, since digits stand for them: the model's, then as they came.

    The model's classes are offered as long as the folder is about the same thing: a folder of glasses is not about
    smiles.
    """

    def __init__(self) -> None:
        self._order: list[str] = []
        self._model: tuple[str, ...] = ()
        self._folder: tuple[str, ...] = ()
        self._own: set[str] = set()
        self._removed: set[str] = set()

    @property
    def names(self) -> tuple[str, ...]:
        """The classes that are offered."""
        model = set(self._model) - self._removed if self.is_about(self._model) else set()
        offered = {*self._folder, *self._own, *model}
        return tuple(name for name in self._order if name in offered)

    def is_about(self, classes: Iterable[str]) -> bool:
        """Whether the folder shares a class with a model, or has none but those that the user has added just now."""
        return not set(self._folder) - self._own or bool(set(self._folder) & set(classes))

    def use_model(self, classes: Sequence[str]) -> None:
        """Another model judges now; its classes."""
        self._model = tuple(classes)
        self._order = [*classes, *(name for name in self._order if name not in classes)]

    def use_folder(self, classes: Sequence[str]) -> None:
        """The classes that the folder has now."""
        self._folder = tuple(classes)
        self._see(classes)

    def forget_folder(self) -> None:
        """Another folder is opened: nothing of the one before is offered."""
        self._folder = ()
        self._own, self._removed = set(), set()
        self._order = list(self._model)

    def add(self, name: str) -> None:
        """Offer a class more."""
        self._removed.discard(name)
        self._own.add(name)
        self._see([name])

    def remove(self, name: str) -> None:
        """Offer a class no more, unless the folder has it."""
        self._own.discard(name)
        self._removed.add(name)

    def rename(self, old: str, new: str) -> None:
        """Offer a class in the place of another one."""
        self._order = [new if name == old else name for name in self._order if name != new]
        self.remove(old)
        self.add(new)

    def checked(self, words: str, but: str = "") -> str:
        """The name of a class that the user calls so. but: a class that is to be called so instead.

        Raises:
            DatasetError: no class can be called so, or one is.
        """
        name = class_name(words)
        same = [other for other in self.names if other.lower() == name.lower() and other != but]
        if same:
            raise DatasetError(f"there is a class '{same[0]}' already: choose another name. Received: {words}")
        return name

    def _see(self, names: Iterable[str]) -> None:
        self._order += [name for name in names if name not in self._order]
