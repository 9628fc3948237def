"""The models on this machine: the bundled one and the user's own, by name."""

import time
from dataclasses import dataclass
from pathlib import Path

from smiledesk.core.resources import resource
from smiledesk.network.bundle import Bundle, BundleError, read_bundle
from smiledesk.network.snapshots import is_run

BUNDLED = "bundled"
"""The name of the model that ships with the program and is never overwritten or removed."""


@dataclass(frozen=True, slots=True)
class StoredModel:
    """A model of the store. bundle: None where the folder is no usable bundle; complaint then says why."""

    name: str
    folder: Path
    bundle: Bundle | None
    complaint: str


class ModelStore:
    """The user's models: one folder a bundle, its name the model's name."""

    def __init__(self, folder: Path) -> None:
        """Folder: where the user's bundles lie; it need not exist yet."""
        self._folder = folder

    def all(self) -> tuple[StoredModel, ...]:
        """Every model, the bundled one first, then by name; broken ones too."""
        return tuple(_stored(name, self.folder_of(name)) for name in self._names())

    def folder_of(self, name: str) -> Path:
        """The folder of a model, given its name or a path.

        Raises:
            BundleError: there is no such model.
        """
        if name == BUNDLED:
            return resource("model")
        if name in self._names():
            return self._folder / name
        if Path(name).is_dir():
            return Path(name)
        known = ", ".join(self._names())
        raise BundleError(f"there is no model of that name or folder; known are {known}. Received: {name}")

    def remove(self, name: str) -> Path:
        """Move one of the user's models out of the store, its epochs with it, and return where it lies now.

        Raises:
            BundleError: it is the bundled model, or no model of the store.
        """
        if name == BUNDLED:
            raise BundleError("the bundled model stays: it belongs to the program, not to you")
        if name not in self._names():
            raise BundleError(f"only a model of your own can be removed: see 'smiledesk models list'. Received: {name}")
        trash = self._folder.parent / "removed-models"
        trash.mkdir(parents=True, exist_ok=True)
        removed = trash / f"{name}-{time.strftime('%Y%m%d-%H%M%S')}-{time.time_ns() % 10**6}"
        run = self._folder / f"{name}-run"
        if is_run(run):
            run.rename(removed.with_name(f"{removed.name}-run"))
        return (self._folder / name).rename(removed)

    def _names(self) -> tuple[str, ...]:
        if not self._folder.is_dir():
            return (BUNDLED,)
        own = (entry.name for entry in self._folder.iterdir() if _may_be_a_model(entry))
        return (BUNDLED, *sorted(own))


def _may_be_a_model(entry: Path) -> bool:
    """A folder, but neither one in the making nor what a training run kept beside its model."""
    return entry.is_dir() and not entry.name.startswith(".") and not is_run(entry)


def _stored(name: str, folder: Path) -> StoredModel:
    try:
        return StoredModel(name, folder, read_bundle(folder), "")
    except BundleError as error:
        return StoredModel(name, folder, None, str(error))
