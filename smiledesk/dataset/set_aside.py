"""Move all samples of a folder aside, so that collecting starts anew, and bring them back."""

import time
from collections.abc import Mapping
from pathlib import Path

from smiledesk.core.transaction import Transaction
from smiledesk.dataset.folders import read_sample_folder
from smiledesk.dataset.sample_lock import locked_samples
from smiledesk.dataset.samples import DatasetError
from smiledesk.dataset.samples_file import SAMPLES_FILE
from smiledesk.sources.folder_listing import subfolders_of


def set_aside(folder: Path, transaction: Transaction) -> Path | None:
    """Move class folders and ``samples.csv`` into a new folder beside the sample folder, named by the time.

    Returns:
        The new folder; None if there was nothing to move.

    Raises:
        DatasetError: another window is busy with the folder.
        OSError: something cannot be moved.
    """
    with locked_samples(folder):
        content = _content_of(folder)
        if not content:
            return None
        aside = _free_beside(folder)
        transaction.rename({path: aside / path.name for path in content})
    return aside


def bring_back(aside: Path, folder: Path, transaction: Transaction) -> None:
    """Move what was set aside to its old place.

    Raises:
        DatasetError: the folder has other samples by now, or another window is busy with it.
        OSError: something cannot be moved.
    """
    with locked_samples(folder):
        if read_sample_folder(folder):
            raise DatasetError("there are new samples by now: the earlier ones stay in '{aside}'", aside=aside)
        trash = transaction.staging(folder)
        transaction.rename({path: trash / path.name for path in _content_of(folder)})
        transaction.rename(_moves(aside, folder))
        # It is empty now, or contains files of another program.
        if not any(aside.iterdir()):
            transaction.rename({aside: trash / aside.name})


def _content_of(folder: Path) -> list[Path]:
    """The class folders of a sample folder, and its ``samples.csv`` if it has one."""
    if not folder.is_dir():
        return []
    table = folder / SAMPLES_FILE
    return [*subfolders_of(folder), *([table] if table.is_file() else [])]


def _moves(source: Path, destination: Path) -> Mapping[Path, Path]:
    return {path: destination / path.name for path in _content_of(source)}


def _free_beside(folder: Path) -> Path:
    stem = f"{folder.name}-{time.strftime('%Y-%m-%d_%H-%M-%S')}"
    names = (stem, *(f"{stem}-{number}" for number in range(2, 100)))
    return next(path for name in names if not (path := folder.with_name(name)).exists())
