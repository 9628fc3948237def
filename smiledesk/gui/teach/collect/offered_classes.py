"""The classes offered to record: the model's, the folder's and the user's own. No Qt here."""

from collections.abc import Iterable, Sequence

from smiledesk.dataset.class_names import class_name
from smiledesk.dataset.samples import DatasetError


class OfferedClasses:
    """Keeps the classes in a stable order, because digits stand for them: the model's first, then by arrival.

    The model's classes are offered only where the folder shares one of them: a folder of glasses is not about smiles.
    """

    def __init__(self) -> None:
        self._order: list[str] = []
        self._model: tuple[str, ...] = ()
        self._folder: tuple[str, ...] = ()
        self._own: set[str] = set()
        self._removed: set[str] = set()
        self._model_is_left_out = False

    @property
    def names(self) -> tuple[str, ...]:
        """The classes that are offered."""
        fits = not self._model_is_left_out and self.is_about(self._model)
        model = set(self._model) - self._removed if fits else set()
        offered = {*self._folder, *self._own, *model}
        return tuple(name for name in self._order if name in offered)

    def is_about(self, classes: Iterable[str]) -> bool:
        """True if the folder shares one of these classes, or has only classes that the user has just added."""
        return not set(self._folder) - self._own or bool(set(self._folder) & set(classes))

    def use_model(self, classes: Sequence[str]) -> None:
        """Offer the classes of another model."""
        self._model = tuple(classes)
        self._order = [*classes, *(name for name in self._order if name not in classes)]

    def use_folder(self, classes: Sequence[str]) -> None:
        """Offer the classes that the folder has now."""
        self._folder = tuple(classes)
        self._append(classes)

    def forget_folder(self) -> None:
        """Another folder is opened: offer nothing of the previous one."""
        self._folder = ()
        self._own, self._removed = set(), set()
        self._model_is_left_out = False
        self._order = list(self._model)

    def leave_out_model(self) -> None:
        """Offer no class of a model, also of one that comes later, unless the folder or the user has it."""
        self._model_is_left_out = True

    def add(self, name: str) -> None:
        """Offer one more class."""
        self._removed.discard(name)
        self._own.add(name)
        self._append([name])

    def remove(self, name: str) -> None:
        """Stop offering a class, unless the folder has it."""
        self._own.discard(name)
        self._removed.add(name)

    def rename(self, old: str, new: str) -> None:
        """Offer a class in the place of another one."""
        self._order = [new if name == old else name for name in self._order if name != new]
        self.remove(old)
        self.add(new)

    def checked(self, typed: str, renamed: str | None = None) -> str:
        """The class name for what the user typed.

        renamed: the class that gets the name; None for a new class, which may be there already, as another window's.

        Raises:
            DatasetError: it is no valid class name, or another class has it, even in other capitals.
        """
        name = class_name(typed)
        present = name if renamed is None else renamed
        taken = [other for other in self.names if other.lower() == name.lower() and other != present]
        if taken:
            raise DatasetError(
                "there is a class '{name}' already: choose another name. Received: {typed}", name=taken[0], typed=typed
            )
        return name

    def _append(self, names: Iterable[str]) -> None:
        self._order += [name for name in names if name not in self._order]
