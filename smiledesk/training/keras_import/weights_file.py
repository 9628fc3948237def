"""The weights' file of somebody else's Keras model: looked at before Keras reads it."""

from pathlib import Path

import h5py

from smiledesk.core.decoding import decoding
from smiledesk.network.keras_layers import KerasFileError

_MOST_PLACES = 20_000
_LARGEST = 1_000_000_000
"""Bytes of all arrays together; with what an optimizer keeps it is several times the weights."""


def refuse_strange_weights(path: Path) -> None:
    """Let through a file that holds nothing but arrays of numbers, all of them in the file itself.

    HDF5 can also point at other files of this machine, and promise arrays that no memory holds.

    Raises:
        KerasFileError: it holds something else, or cannot be read.
    """
    try:
        with decoding(lambda reason: KerasFileError(f"its weights cannot be read: {reason}")), h5py.File(path) as file:
            _look_through(file)
    except OSError as error:
        raise KerasFileError(f"its weights cannot be read: {error}") from error


def _look_through(file: h5py.File) -> None:
    waiting: list[h5py.Group] = [file]
    places = size = 0
    while waiting:
        group = waiting.pop()
        for name in group:
            places += 1
            if places > _MOST_PLACES:
                raise KerasFileError("its weights' file has no end: do not use it")
            if not isinstance(group.get(name, getlink=True), h5py.HardLink):
                raise KerasFileError(f"its weights point at another place: do not use it. Received: {name[:80]}")
            item = group[name]
            if isinstance(item, h5py.Group):
                waiting.append(item)
            else:
                size += _size_of(item, name[:80])
    if size > _LARGEST:
        raise KerasFileError(f"its weights are too large. Received: {size:,} bytes, at most {_LARGEST:,}")


def _size_of(item: object, name: str) -> int:
    if not isinstance(item, h5py.Dataset) or item.is_virtual or item.external:
        raise KerasFileError(f"its weights lie in another file: do not use it. Received: {name}")
    if item.dtype.kind not in "fiub":
        raise KerasFileError(f"its weights are no numbers: do not use it. Received: {name} of {item.dtype}")
    return int(item.size) * int(item.dtype.itemsize)
