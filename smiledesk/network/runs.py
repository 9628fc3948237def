"""The folder of a training run beside its bundle: what it needs to be resumed, and the images it was judged on.

A run locks its folder, and removes what it needs to be resumed once its bundle exists. So a folder with a request,
without a lock and without a bundle beside it, is an interrupted run. Folders may be renamed together with bundles.
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
"""The run's request."""

CHECKPOINT = "checkpoint.npz"
"""The state of the run after its last epoch."""

VALIDATION = "validation.csv"
"""A samples file: the images that the finished network was judged on, their paths absolute."""

LOCK = "lock"
"""Locked while the run is going on."""

_SUFFIX = "-run"

_AN_HOUR = 3600
"""Seconds after which an unfinished folder is abandoned: writing a bundle takes a few."""


class RunError(UserError):
    """A run cannot be discarded; the line says why."""


@dataclass(frozen=True, slots=True)
class InterruptedRun:
    """A run that ended before it made its bundle."""

    folder: Path
    output: Path
    """The bundle to make."""
    started_at: str
    """ISO 8601, UTC."""
    epoch: int
    """Finished epochs."""
    epochs: int
    """Epochs at most."""
    folders: tuple[Path, ...]
    """Folders of images."""


class _Request(msgspec.Struct):
    folders: tuple[str, ...]
    epochs: int


class _RunFile(msgspec.Struct):
    started_at: str
    request: _Request


def run_of(bundle: Path) -> Path:
    """The folder of a bundle's run."""
    return bundle.with_name(f"{bundle.name}{_SUFFIX}")


def bundle_of(run: Path) -> Path:
    """The bundle of a run."""
    return run.with_name(run.name.removesuffix(_SUFFIX))


def skipped_of(bundle: Path) -> Path:
    """The list of the images that a bundle's run skipped."""
    return bundle.with_name(f"{bundle.name}-skipped.csv")


def interrupted_runs(models_folder: Path) -> tuple[InterruptedRun, ...]:
    """The runs in a folder of models that can be resumed, the latest first."""
    if not models_folder.is_dir():
        return ()
    folders = (entry for entry in models_folder.iterdir() if not entry.name.startswith("."))
    runs = [run for folder in folders if (run := interrupted_run(folder)) is not None]
    return tuple(sorted(runs, key=lambda run: run.started_at, reverse=True))


def interrupted_run(folder: Path) -> InterruptedRun | None:
    """The run of a folder, if it can be resumed; None if it is going on or there is none."""
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
    """Remove a run without a bundle, and all its files.

    Raises:
        RunError: it is going on.
        OSError: the folder cannot be removed; it is no run's any more.
    """
    if is_locked(folder / LOCK):
        raise RunError("the run '{folder}' is going on: end it first", folder=folder)
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
    """Remove what a run needs to be resumed: its bundle exists."""
    for name in (CHECKPOINT, REQUEST, LOCK):
        (folder / name).unlink(missing_ok=True)


def clear_up_after(bundle: Path) -> None:
    """Remove unfinished files that a killed process left of a bundle, its run and its list of skipped images."""
    run = run_of(bundle)
    names = (bundle.name, run.name, skipped_of(bundle).name)
    beside = (path for path in bundle.parent.iterdir() if partial_of(path) in names)
    inside = (path for path in run.rglob(".*") if partial_of(path))
    for path in (*beside, *inside):
        _remove(path)


def clear_up(models_folder: Path) -> None:
    """Remove unfinished files that killed processes left in a folder of models, which holds nothing else.

    A run that was killed after it had made its bundle is finished.
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
