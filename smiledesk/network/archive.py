"""Bundles as single files: exported to take along, and imported from elsewhere without trust."""

import io
import zipfile
from collections.abc import Callable
from pathlib import Path

from smiledesk.core.atomic import write_whole
from smiledesk.core.errors import plain_reason
from smiledesk.core.escaping import one_line
from smiledesk.network.bundle import (
    FILES,
    HOLD_OUT,
    LARGEST_CARD,
    LARGEST_FILE,
    NOTES,
    Bundle,
    BundleError,
    bundle_in_progress,
    read_bundle,
)
from smiledesk.network.training_statistics import LARGEST_STATISTICS
from smiledesk.network.trial import require_trial
from smiledesk.network.untrusted_zip import ArchiveError, untrusted_zip

_SIZES = {
    FILES.card: LARGEST_CARD,
    "model.keras": LARGEST_FILE,
    FILES.live: LARGEST_FILE,
    FILES.weights: LARGEST_FILE,
    FILES.statistics: LARGEST_STATISTICS,
    HOLD_OUT: 16_000_000,
    NOTES: 100_000,
}
"""The files of a bundle's zip, and the most bytes of each."""

_NEEDED = (FILES.card, *FILES.needed)


def write_archive(bundle: Bundle, path: Path) -> None:
    """Write a bundle as a zip, whole or not at all; a file of that name is replaced.

    Raises:
        OSError: the bundle cannot be read, or the folder cannot be written; an old file is untouched.
    """
    write_whole(path, archive_of(bundle))


def archive_of(bundle: Bundle) -> bytes:
    """The bytes of a bundle's zip.

    Raises:
        OSError: the bundle cannot be read.
    """
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in _SIZES:
            if (bundle.folder / name).is_file():
                archive.write(bundle.folder / name, name)
    return content.getvalue()


def export_bundle(bundle: Bundle, path: Path) -> None:
    """Write a model as the kind of file that the name ends in, whole or not at all; an old file is replaced.

    Raises:
        BundleError: the name ends in none of `EXPORTS`, or the file cannot be written.
    """
    write = EXPORTS.get(path.suffix.lower())
    if write is None:
        raise BundleError(
            "the name must end in {exports}. Received: {path}", exports=", ".join(EXPORTS), path=path.name
        )
    try:
        write(bundle, path)
    except OSError as error:
        raise BundleError("'{path}' cannot be written: {reason}", path=path, reason=plain_reason(error)) from error


EXPORTS: dict[str, Callable[[Bundle, Path], None]] = {
    ".zip": write_archive,
    ".keras": lambda bundle, path: write_whole(path, bundle.content(bundle.keras_path.name)),
    ".tflite": lambda bundle, path: write_whole(path, bundle.content(bundle.files.live)),
}
"""Suffix -> what writes such a file: the whole bundle, the Keras model, or the live network."""


def bundle_in(archive: Path, destination: Path) -> Bundle:
    """Unpack a foreign bundle, check everything in it, and only then move it to its place.

    The hashes in a zip show that nothing was changed on the way, not that its author meant well: sizes and names are
    checked before it is unpacked, and its model is tried like any unknown one. No code in it is run.

    Args:
        archive: the zip.
        destination: the folder to make; must not exist.

    Raises:
        ArchiveError: the zip is broken, or holds what no bundle has.
        BundleError: the bundle does not fit this program, or its trial failed; or ``destination`` exists.
    """
    name = archive.name
    with untrusted_zip(archive, _SIZES.get, len(_SIZES)) as opened:
        missing = [file for file in _NEEDED if file not in opened.names]
        if missing:
            raise ArchiveError("'{name}' is no bundle: it lacks {missing}", name=name, missing=", ".join(missing))
        if destination.exists():
            raise BundleError("'{destination}' exists already: choose another name", destination=destination)
        with bundle_in_progress(destination) as folder:
            for file in opened.names:
                with (folder / file).open("wb") as target:
                    opened.unpack(file, target)
            try:
                require_trial(read_bundle(folder))
            except BundleError as error:
                # The folder is gone when the line is read; the user knows the zip.
                text = error.text.with_foreign_text(one_line(folder), name)
                raise BundleError(text) from error
    return read_bundle(destination)
