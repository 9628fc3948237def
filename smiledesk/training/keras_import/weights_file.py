"""The weights' file of a foreign Keras model, checked before Keras reads it."""

from pathlib import Path

import h5py

from smiledesk.core.decoding import decoding
from smiledesk.network.keras_layers import KerasFileError

_MOST_ENTRIES = 20_000
"""Groups and arrays of a weights' file."""

_MOST_BYTES = 1_000_000_000
"""Size of all arrays together; with the optimizer's it is several times that of the weights."""


def require_plain_weights(path: Path) -> None:
    """Refuse a weights' file unless it holds nothing but arrays of numbers, all of them in the file itself.

    HDF5 can also point at other files of this machine, and announce arrays that no memory holds.

    Raises:
        KerasFileError: it holds something else, or cannot be read.
    """
    try:
        with (
            decoding(lambda reason: KerasFileError("its weights cannot be read: {reason}", reason=reason)),
            h5py.File(path) as file,
        ):
            _require_plain(file)
    except OSError as error:
        raise KerasFileError("its weights cannot be read: {error}", error=error) from error


def _require_plain(file: h5py.File) -> None:
    waiting: list[h5py.Group] = [file]
    entries = size = 0
    while waiting:
        group = waiting.pop()
        for name in group:
            entries += 1
            if entries > _MOST_ENTRIES:
                raise KerasFileError("its weights' file has no end: do not use it")
            if not isinstance(group.get(name, getlink=True), h5py.HardLink):
                raise KerasFileError(
                    "its weights point at another place: do not use it. Received: {name}", name=name[:80]
                )
            item = group[name]
            if isinstance(item, h5py.Group):
                waiting.append(item)
            else:
                size += _bytes_of(item, name[:80])
    if size > _MOST_BYTES:
        raise KerasFileError(
            "its weights are too large. Received: {size:,} bytes, at most {most_bytes:,}",
            size=size,
            most_bytes=_MOST_BYTES,
        )


def _bytes_of(item: object, name: str) -> int:
    if not isinstance(item, h5py.Dataset) or item.is_virtual or item.external:
        raise KerasFileError("its weights are in another file: do not use it. Received: {name}", name=name)
    if item.dtype.kind not in "fiub":
        raise KerasFileError(
            "its weights are not numbers: do not use it. Received: {name} of {dtype}", name=name, dtype=item.dtype
        )
    return int(item.size) * int(item.dtype.itemsize)
