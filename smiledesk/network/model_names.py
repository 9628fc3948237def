"""The names of models: they are names of folders, on every system."""

import re
import unicodedata
from collections.abc import Collection
from pathlib import Path

from smiledesk.core.translatable import Translatable
from smiledesk.network.bundle import FILES, Bundle, BundleError
from smiledesk.network.runs import run_of
from smiledesk.network.shipped_models import SHIPPED, shipped_name

_IMPOSSIBLE = frozenset('<>:"/\\|?*')
_DEVICES = frozenset({"con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(1, 10))})
"""Names that Windows keeps for itself, with any suffix."""

_LONGEST = 80
_RUN = run_of(Path("x")).name.removeprefix("x")
_REMOVED_AT = re.compile(r"-\d{8}-\d{6}-\d+$")


def name_of(bundle: Bundle) -> str:
    """The name of a model in commands and in the window: its folder's.

    A snapshot of a run has no folder of its own; its name is its title.
    """
    shipped = shipped_name(bundle.folder)
    if shipped is not None:
        return shipped
    return bundle.folder.name if bundle.files == FILES else bundle.card.title


def model_name_fault(name: str, taken: Collection[str]) -> Translatable | None:
    """The reason why a model cannot have a name; None if it can. taken: the names of others."""
    reasons = (
        (not name.strip(), Translatable("a model needs a name")),
        (
            len(name) > _LONGEST or len(name.encode("utf-8", "surrogatepass")) > 2 * _LONGEST,
            Translatable("a name has at most {most} characters", most=_LONGEST),
        ),
        (
            any(character in _IMPOSSIBLE or not character.isprintable() for character in name),
            Translatable(
                "a name is a folder's name, without {characters} and line breaks",
                characters=" ".join(sorted(_IMPOSSIBLE)),
            ),
        ),
        (
            name.startswith((".", "-")) or name.endswith(".") or name != name.strip(),
            Translatable("a name begins with a letter or a number, and does not end in a dot or a space"),
        ),
        (name.partition(".")[0].casefold() in _DEVICES, Translatable("Windows keeps that name for itself")),
        (
            name.casefold().endswith(_RUN),
            Translatable("names ending in {end} are for what a training run keeps beside its model", end=_RUN),
        ),
        (name.casefold() in SHIPPED, Translatable("a model that belongs to the program is called so")),
        (name.casefold() in {other.casefold() for other in taken}, Translatable("another model is called so")),
    )
    return next((reason for applies, reason in reasons if applies), None)


def require_possible(name: str, taken: Collection[str]) -> None:
    """Refuse a name that a model cannot have.

    Raises:
        BundleError: the line says why.
    """
    reason = model_name_fault(name, taken)
    if reason:
        raise BundleError("{reason}: choose another name. Received: {name}", reason=reason, name=name)


def free_name(suggestion: str, taken: Collection[str]) -> str:
    """The suggested name, or the nearest possible one: without forbidden characters, with a number if taken."""
    kept = "".join(
        " " if character in _IMPOSSIBLE or not character.isprintable() else character
        for character in unicodedata.normalize("NFC", suggestion)
    )
    stem = " ".join(kept.split()).lstrip(".-").rstrip(".")[: _LONGEST // 2].strip() or "model"
    candidates = (stem, *(f"{stem}-{number}" for number in range(2, len(taken) + 4)), f"{stem} model")
    return next(name for name in candidates if not model_name_fault(name, taken))


def name_of_removed(folder_name: str) -> str:
    """The former name of a removed model: its folder's, without the time of removal."""
    return _REMOVED_AT.sub("", folder_name)
