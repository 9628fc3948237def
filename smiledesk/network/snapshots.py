"""The networks of one run, from random to trained: whole ones, but for the Keras model, in one folder by number."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from smiledesk.core.atomic import sync_file, sync_folder
from smiledesk.network.bundle import Bundle, BundleFiles, read_bundle
from smiledesk.network.runs import REQUEST, VALIDATION

_FOLDER = "epochs"


def read_snapshot(run: Path, number: int) -> Bundle:
    """Read and check one snapshot: a bundle without a Keras model.

    Its card is its own: the activation ranges are those of this network, so that random weights are as easy to see as
    learned ones.

    Raises:
        BundleError: there is no whole snapshot of that number, or one of its files was changed.
    """
    return read_bundle(run / _FOLDER, snapshot_files(number))


def is_run(folder: Path) -> bool:
    """Whether a folder is a run's, which is no bundle itself."""
    return any((folder / name).exists() for name in (REQUEST, VALIDATION, _FOLDER))


def snapshot_files(number: int) -> BundleFiles:
    """What the files of a snapshot are called: ``007.tflite``, ``007.npz`` and ``007.json``."""
    return BundleFiles(card=f"{number:03d}.json", keras=None, live=f"{number:03d}.tflite", weights=f"{number:03d}.npz")


@contextmanager
def snapshot_in_progress(run: Path, number: int) -> Iterator[tuple[Path, BundleFiles]]:
    """Yield a folder and the names to write a snapshot's files under; when the block ends, they are among the others.

    The card comes last: a reader who finds it finds the rest.

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
        for file in (*files.hashed, files.card):
            sync_file(partial / file)
            (partial / file).replace(folder / file)
    sync_folder(folder)
