"""Class names, which become folder names on every system."""

from collections.abc import Sequence

from smiledesk.dataset.samples import DatasetError

_LONGEST = 60
_FORBIDDEN = frozenset('<>:"/\\|?*,=')
"""Characters that some file system refuses, and the two that ``--classes`` uses."""

_DENIALS = tuple(f"{word}{between}" for word in ("no", "not", "without") for between in "_ -")

_DEVICES = frozenset({"con", "prn", "aux", "nul", *(f"{name}{n}" for name in ("com", "lpt") for n in range(1, 10))})
"""Device names on Windows."""


def class_name(text: str) -> str:
    """The class name for what a user typed: ``no glasses`` becomes ``no_glasses``.

    Raises:
        DatasetError: no folder can have this name.
    """
    name = "_".join(text.split())
    check_class_name(name)
    return name


def class_to_show(classes: Sequence[str], positive: str | None = None) -> str:
    """The class whose probability is shown: the positive one; else the default one of two, or the first of more."""
    return positive or (default_positive_class(*classes) if len(classes) == 2 else classes[0])


def default_positive_class(first: str, last: str) -> str:
    """The positive class of two if none is chosen: the last one, unless it negates the first.

    Of ``glasses`` and ``no_glasses`` it is ``glasses``.
    """
    return first if last.lower() in {f"{denial}{first}".lower() for denial in _DENIALS} else last


def check_class_name(name: str) -> None:
    """Refuse a name that cannot be a folder name on every system.

    Raises:
        DatasetError: the line says what is wrong with the name.
    """
    if not name.strip():
        raise DatasetError("a class needs a name: give one, such as 'glasses'")
    wrong = [character for character in name if character in _FORBIDDEN or not character.isprintable()]
    if wrong:
        raise DatasetError(
            "a class name becomes a folder's and cannot hold {character}. Received: {name}",
            character=repr(wrong[0]),
            name=name,
        )
    if name.startswith(".") or name.endswith((".", " ")) or name.partition(".")[0].lower() in _DEVICES:
        raise DatasetError(
            "a class name becomes a folder's, and no folder can be called so. Received: {name}", name=name
        )
    if len(name) > _LONGEST:
        raise DatasetError(
            "a class name has {most} letters at most. Received: {received}", most=_LONGEST, received=len(name)
        )
