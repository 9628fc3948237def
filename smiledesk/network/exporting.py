"""A model as a file to take along: the whole bundle, the Keras model, or what runs live."""

from collections.abc import Callable
from pathlib import Path

from smiledesk.core.atomic import write_whole
from smiledesk.core.errors import plain_reason
from smiledesk.network.archive import write_archive
from smiledesk.network.bundle import Bundle, BundleError


def export_bundle(bundle: Bundle, path: Path) -> None:
    """Write a model in the kind that the file's name ends in, whole or not at all; an old file is replaced.

    Raises:
        BundleError: the name ends in no kind that there is, or the file cannot be written.
    """
    write = KINDS.get(path.suffix.lower())
    if write is None:
        raise BundleError(f"the name must end in {', '.join(KINDS)}. Received: {path.name}")
    try:
        write(bundle, path)
    except OSError as error:
        raise BundleError(f"'{path}' cannot be written: {plain_reason(error)}") from error


KINDS: dict[str, Callable[[Bundle, Path], None]] = {
    ".zip": write_archive,
    ".keras": lambda bundle, path: write_whole(path, bundle.keras_path.read_bytes()),
    ".tflite": lambda bundle, path: write_whole(path, bundle.live_path.read_bytes()),
}
