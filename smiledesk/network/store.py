"""The models on this machine: those that ship with the program and the user's own, by name."""

import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from smiledesk.core.atomic import sync_folder, write_whole
from smiledesk.core.errors import plain_reason
from smiledesk.core.translatable import Translatable
from smiledesk.network.bundle import NOTES, Bundle, BundleError, read_bundle, retitle
from smiledesk.network.model_names import free_name, name_of_removed, require_possible
from smiledesk.network.runs import run_of, skipped_of
from smiledesk.network.shipped_models import BUNDLED, SHIPPED, shipped_folder
from smiledesk.network.snapshots import is_run

_LONGEST_NOTES = 20_000


@dataclass(frozen=True, slots=True)
class StoredModel:
    """A model of the store."""

    name: str
    folder: Path
    own: bool
    """False for a model that ships with the program."""
    bundle: Bundle | None
    """None if the folder cannot be used as a bundle."""
    fault: str
    """The reason then; empty otherwise."""
    notes: str = ""
    """The user's."""


class ModelStore:
    """The user's models: a folder for each bundle, named like the model.

    The files that a training run keeps beside a model move together with it.
    """

    def __init__(self, folder: Path) -> None:
        """Open the store of a folder, which need not exist yet."""
        self._folder = folder

    @property
    def folder(self) -> Path:
        """The folder of the user's bundles."""
        return self._folder

    @property
    def trash(self) -> Path:
        """The folder of removed models."""
        return self._folder.parent / "removed-models"

    def all(self) -> tuple[StoredModel, ...]:
        """Every model, those of the program first, then by name; broken ones too. Reads every file of every model."""
        return tuple(_stored(name, self.folder_of(name), own=self._is_own(name)) for name in self.names())

    def names(self) -> tuple[str, ...]:
        """The names of all models, in the order of `all`."""
        entries = self._folder.iterdir() if self._folder.is_dir() else ()
        own = [entry.name for entry in entries if self._is_own(entry.name)]
        return (*(name for name in SHIPPED if name not in own), *sorted(own))

    def folder_of(self, name: str) -> Path:
        """The folder of a model, given its name or a path.

        Raises:
            BundleError: there is no such model.
        """
        if self._is_own(name):
            return self._folder / name
        if name in SHIPPED:
            return shipped_folder(name)
        if Path(name).is_dir():
            return Path(name)
        known = ", ".join(self.names())
        raise BundleError(
            "there is no model of that name or folder; known are {known}. Received: {name}", known=known, name=name
        )

    def taken(self) -> set[str]:
        """The names that a new model cannot have: those of models, and of runs that keep files."""
        if not self._folder.is_dir():
            return set()
        suffix = run_of(Path("x")).name.removeprefix("x")
        return {entry.name.removesuffix(suffix) for entry in self._folder.iterdir()}

    def free_name(self, suggestion: str) -> str:
        """The suggested name if a new model can have it, else one near to it."""
        return free_name(suggestion, self.taken())

    def rename(self, name: str, new: str) -> Path:
        """Rename one of the user's models, its card's title included, and return its new folder.

        Raises:
            BundleError: it is no model of the user's, the new name is taken or impossible, or the system forbids it.
        """
        folder = self._own(name)
        new = new.strip()
        if new == name:
            return folder
        require_possible(new, self.taken() - {name})
        renamed = self._folder / new
        _move_together(_with_files_of_run(folder, renamed))
        try:
            retitle(renamed, new)
        except OSError as error:
            _move_together(_with_files_of_run(renamed, folder))
            raise BundleError(
                "the card of '{name}' cannot be written: {reason}", name=name, reason=plain_reason(error)
            ) from error
        return renamed

    def notes(self, name: str) -> str:
        """The user's notes on a model.

        Raises:
            BundleError: there is no such model.
        """
        return _notes_in(self.folder_of(name))

    def annotate(self, name: str, notes: str) -> None:
        """Replace the notes on one of the user's models; an empty text removes them.

        Raises:
            BundleError: it is no model of the user's, the notes are too long, or they cannot be written.
        """
        folder = self._own(name)
        notes = notes.strip()
        if len(notes) > _LONGEST_NOTES:
            raise BundleError(
                "notes have at most {most:,} characters. Received: {received:,}",
                most=_LONGEST_NOTES,
                received=len(notes),
            )
        try:
            if notes:
                write_whole(folder / NOTES, notes.encode(errors="backslashreplace"))
            else:
                (folder / NOTES).unlink(missing_ok=True)
        except OSError as error:
            raise BundleError(
                "the notes on '{name}' cannot be written: {reason}", name=name, reason=plain_reason(error)
            ) from error

    def remove(self, name: str) -> Path:
        """Move one of the user's models out of the store, with its run's files, and return its new folder.

        Raises:
            BundleError: it is no model of the user's, or the system forbids it.
        """
        folder = self._own(name)
        self.trash.mkdir(parents=True, exist_ok=True)
        removed = self.trash / f"{name}-{time.strftime('%Y%m%d-%H%M%S')}-{time.time_ns() % 10**6}"
        _move_together(_with_files_of_run(folder, removed))
        return removed

    def removed(self) -> tuple[Path, ...]:
        """The folders of removed models, the last removed first."""
        if not self.trash.is_dir():
            return ()
        folders = [entry for entry in self.trash.iterdir() if _may_be_a_model(entry)]
        return tuple(sorted(folders, key=lambda folder: folder.name[len(name_of_removed(folder.name)) :], reverse=True))

    def restore(self, removed: Path) -> str:
        """Restore a removed model under its old name, or one near to it if that is taken, and return the name.

        Raises:
            BundleError: it is no removed model, or the system forbids it.
        """
        if removed.parent != self.trash or not _may_be_a_model(removed):
            raise BundleError("only a model that was removed can come back. Received: {removed}", removed=removed)
        name = self.free_name(name_of_removed(removed.name))
        self._folder.mkdir(parents=True, exist_ok=True)
        _move_together(_with_files_of_run(removed, self._folder / name))
        return name

    def _own(self, name: str) -> Path:
        """The folder of one of the user's models, which may be changed.

        Raises:
            BundleError: it is no model of the user's.
        """
        if self._is_own(name):
            return self._folder / name
        if name in SHIPPED:
            raise BundleError(
                "the model '{name}' belongs to the program: it cannot be renamed or removed, and has no notes",
                name=name,
            )
        raise BundleError(
            "only models of your own can be renamed, removed or have notes: see 'smiledesk models list'. "
            "Received: {name}",
            name=name,
        )

    def _is_own(self, name: str) -> bool:
        return name != BUNDLED and Path(name).name == name and _may_be_a_model(self._folder / name)


def _may_be_a_model(entry: Path) -> bool:
    """True for a folder that is neither unfinished nor a training run's."""
    return entry.is_dir() and not entry.name.startswith(".") and not is_run(entry)


def _stored(name: str, folder: Path, *, own: bool) -> StoredModel:
    notes = _notes_in(folder)
    try:
        return StoredModel(name, folder, own, read_bundle(folder), "", notes)
    except BundleError as error:
        return StoredModel(name, folder, own, None, error.text, notes)


def _notes_in(folder: Path) -> str:
    try:
        return (folder / NOTES).read_bytes()[: 4 * _LONGEST_NOTES].decode("utf-8", "replace").strip()
    except OSError:
        return ""


def _with_files_of_run(source: Path, destination: Path) -> dict[Path, Path]:
    """The moves of a model, its run's folder and its list of skipped images."""
    moves = {}
    if is_run(run_of(source)):
        moves[run_of(source)] = run_of(destination)
    if skipped_of(source).is_file():
        moves[skipped_of(source)] = skipped_of(destination)
    # The model last: once it is in its place, the rest is too.
    return {**moves, source: destination}


def _move_together(moves: Mapping[Path, Path]) -> None:
    """Rename all of them or none.

    Raises:
        BundleError: something is in the way, or the system forbids it; all is where it was.
    """
    done: list[tuple[Path, Path]] = []
    try:
        for source, destination in moves.items():
            if destination.exists():
                raise FileExistsError(17, Translatable("something of that name is there already"), str(destination))
            source.rename(destination)
            done.append((source, destination))
    except OSError as error:
        for source, destination in reversed(done):
            destination.rename(source)
        name = list(moves)[-1].name
        raise BundleError(
            "'{name}' cannot be moved: {reason}. Received: {path}",
            name=name,
            reason=error.strerror,
            path=error.filename,
        ) from error
    for folder in {path.parent for move in moves.items() for path in move}:
        sync_folder(folder)
