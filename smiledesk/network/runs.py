"""What a training run keeps beside its bundle: enough to go on after an interruption, and what it was judged on.

A run holds a lock in its folder, and takes away what it needs to go on once its bundle is there: what has both, a
request and no bundle, and is not locked, was interrupted. Folders may be renamed together with their bundles.
"""

import shutil
import time
from dataclasses import dataclass
from pathlib import Path

import msgspec

from smiledesk.core.atomic import partial_beside, partial_of
from smiledesk.core.decoding import DecodingError, decoding
from smiledesk.core.errors import UserError
from smiledesk.core.json_text import decode_json
from smiledesk.core.locking import is_locked

REQUEST = "run.json"
"""What the run was asked to do."""

CHECKPOINT = "checkpoint.npz"
"""Where the run stood after its last epoch."""

VALIDATION = "validation.csv"
"""A samples file: the images that the finished network was judged on, their paths absolute."""

LOCK = "lock"
"""Locked while the run goes on."""

_SUFFIX = "-run"

_AN_HOUR = 3600
"""Seconds after which what is in the making was given up: writing a bundle takes some seconds."""


class RunError(UserError):
    """A run cannot be discarded; the line says why."""


@dataclass(frozen=True, slots=True)
class InterruptedRun:
    """A run that ended before its bundle was there.

    folder: its own. output: the bundle it was to make. started_at: ISO 8601, UTC. epoch: how many are done, of epochs
    at most. folders: what it learns from.
    """

    folder: Path
    output: Path
    started_at: str
    epoch: int
    epochs: int
    folders: tuple[Path, ...]


class _Request(msgspec.Struct):
    folders: tuple[str, ...]
    epochs: int


class _RunFile(msgspec.Struct):
    started_at: str
    request: _Request


def run_of(bundle: Path) -> Path:
    """The folder of the run that makes a bundle, or made it."""
    return bundle.with_name(f"{bundle.name}{_SUFFIX}")


def bundle_of(run: Path) -> Path:
    """The bundle that a run makes, or made."""
    return run.with_name(run.name.removesuffix(_SUFFIX))


def skipped_of(bundle: Path) -> Path:
    """The list of the images that a run left out."""
    return bundle.with_name(f"{bundle.name}-skipped.csv")


def interrupted_runs(models_folder: Path) -> tuple[InterruptedRun, ...]:
    """The runs beside a folder's bundles that can go on, the latest first."""
    if not models_folder.is_dir():
        return ()
    folders = (entry for entry in models_folder.iterdir() if not entry.name.startswith("."))
    runs = [run for folder in folders if (run := interrupted_run(folder)) is not None]
    return tuple(sorted(runs, key=lambda run: run.started_at, reverse=True))


def interrupted_run(folder: Path) -> InterruptedRun | None:
    """What can go on in a folder; None where that is nothing, or a run that is going on."""
    try:
        with decoding():
            run = decode_json((folder / REQUEST).read_bytes(), _RunFile)
    except (OSError, DecodingError):
        return None
    output = bundle_of(folder)
    if output.exists() or is_locked(folder / LOCK):
        return None
    return InterruptedRun(
        folder=folder,
        output=output,
        started_at=run.started_at,
        epoch=_epochs_done(folder / CHECKPOINT),
        epochs=run.request.epochs,
        folders=tuple(Path(name) for name in run.request.folders),
    )


def discard_run(folder: Path) -> None:
    """Remove a run that made no bundle, and all that it left.

    Raises:
        RunError: it is going on.
        OSError: the folder cannot be removed; it is no run's any more.
    """
    if is_locked(folder / LOCK):
        raise RunError(f"the run '{folder}' is going on: end it first")
    remove_run(folder)
    bundle = bundle_of(folder)
    skipped_of(bundle).unlink(missing_ok=True)
    clear_up_after(bundle)


def remove_run(folder: Path) -> None:
    """Remove the folder of a run; to all others it is gone at once.

    Raises:
        OSError: it cannot be removed; it is no run's any more.
    """
    shutil.rmtree(folder.rename(partial_beside(folder)))


def finish_run(folder: Path) -> None:
    """The bundle is there: take away what the run would have needed to go on."""
    for name in (CHECKPOINT, REQUEST, LOCK):
        (folder / name).unlink(missing_ok=True)


def clear_up_after(bundle: Path) -> None:
    """Remove what a killed process left half-made of a bundle, in its run, and of its list of skipped images."""
    run = run_of(bundle)
    names = (bundle.name, run.name, skipped_of(bundle).name)
    beside = (path for path in bundle.parent.iterdir() if partial_of(path) in names)
    inside = (path for path in run.rglob(".*") if partial_of(path))
    for path in (*beside, *inside):
        _remove(path)


def clear_up(models_folder: Path) -> None:
    """Remove what killed processes left half-made in a folder that holds models and nothing else.

    A run that was killed after its bundle was there, and before it said so, is finished.
    """
    if not models_folder.is_dir():
        return
    for folder in list(models_folder.iterdir()):
        if partial_of(folder) and time.time() - folder.lstat().st_mtime > _AN_HOUR:
            _remove(folder)
        elif (folder / REQUEST).is_file() and bundle_of(folder).exists() and not is_locked(folder / LOCK):
            finish_run(folder)


def _remove(path: Path) -> None:
    """Remove a file or folder; one that stays is tried again another time."""
    if path.is_dir():
        shutil.rmtree(path, ignore_errors=True)
    else:
        path.unlink(missing_ok=True)


def _epochs_done(checkpoint: Path) -> int:
    from smiledesk.core.array_files import ArrayFileError, read_arrays

    try:
        with decoding():
            return int(read_arrays(checkpoint)["epoch"])
    except (ArrayFileError, DecodingError):
        return 0
