"""Snapshots: the networks of one run, from random to trained, by number; bundles without a Keras model."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from smiledesk.core.atomic import sync_file, sync_folder
from smiledesk.network.bundle import FILES, Bundle, BundleFiles, read_bundle
from smiledesk.network.runs import REQUEST, VALIDATION

_FOLDER = "epochs"


def read_snapshot(run: Path, number: int) -> Bundle:
    """Read and check one snapshot: a bundle without a Keras model.

    Its card is its own: the activation ranges are those of this network, so that random weights are as easy to see as
    learned ones.

    Raises:
        BundleError: there is no complete snapshot of that number, or one of its files was changed.
    """
    return read_bundle(run / _FOLDER, snapshot_files(number))


def is_run(folder: Path) -> bool:
    """True if a folder is a run's and not a bundle."""
    return any((folder / name).exists() for name in (REQUEST, VALIDATION, _FOLDER))


def snapshot_files(number: int) -> BundleFiles:
    """The names of a snapshot's files: ``007.tflite``, ``007.npz`` and ``007.json``."""
    return BundleFiles(card=f"{number:03d}.json", keras=None, live=f"{number:03d}.tflite", weights=f"{number:03d}.npz")


def files_beside(card: str) -> BundleFiles:
    """The names of the files of a model or snapshot. card: name of its card's file."""
    return FILES if card == FILES.card else snapshot_files(int(Path(card).stem))


@contextmanager
def snapshot_in_progress(run: Path, number: int) -> Iterator[tuple[Path, BundleFiles]]:
    """Yield a folder to write a snapshot into, and its files' names; after the block it is one of the run's.

    The card is moved last: once it is there, the rest is too.

    Raises:
        BundleError: the files are not all there.
        OSError: the folder cannot be written.
    """
    folder, files = run / _FOLDER, snapshot_files(number)
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder, prefix=f".{number:03d}.", suffix=".partial") as name:
        partial = Path(name)
        yield partial, files
        read_bundle(partial, files)
        for file in (*files.needed, files.card):
            sync_file(partial / file)
            (partial / file).replace(folder / file)
    sync_folder(folder)
