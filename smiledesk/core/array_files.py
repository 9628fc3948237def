"""Arrays in .npz files: written whole, and read without trusting their headers."""

import io
import re
import zipfile
from collections.abc import Mapping
from math import prod
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from smiledesk.core.atomic import write_whole
from smiledesk.core.decoding import decoding
from smiledesk.core.errors import UserError, plain_reason

Arrays = dict[str, NDArray[Any]]

_MOST_ARRAYS = 10_000

_HEADER = re.compile(
    rb"\x93NUMPY\x01\x00..\{'descr': '([<|][fiub][1248]|<U\d{1,9})', 'fortran_order': (True|False), "
    rb"'shape': \(([\d, ]{0,200})\), \} *\n",
    re.DOTALL,
)
"""The header that `numpy.savez` writes before an array of numbers or strings. Source: NumPy, ``numpy.lib.format``."""


class ArrayFileError(UserError):
    """An .npz file holds no arrays that this program would have written; the line says why."""


def write_arrays(path: Path, arrays: Mapping[str, NDArray[Any]]) -> None:
    """Write arrays as an .npz file, whole or not at all.

    Raises:
        OSError: the folder cannot be written.
    """
    write_whole(path, array_file(arrays))


def array_file(arrays: Mapping[str, NDArray[Any]]) -> bytes:
    """Content of an .npz file with some arrays."""
    content = io.BytesIO()
    np.savez(content, allow_pickle=False, **arrays)
    return content.getvalue()


def read_arrays(path: Path) -> Arrays:
    """Read the arrays of an .npz file by name, as `arrays_in`.

    Raises:
        ArrayFileError: the file cannot be read, is broken or compressed, or holds something else.
    """
    try:
        content = path.read_bytes()
    except OSError as error:
        raise ArrayFileError("'{path}' cannot be read: {reason}", path=path, reason=plain_reason(error)) from error
    return arrays_in(content, path)


def arrays_in(content: bytes, path: Path) -> Arrays:
    """The arrays in the content of an .npz file by name: numbers and strings only, never objects.

    Arrays are stored uncompressed, so none can be larger than the file; a header's claim is checked against that before
    an array is made.

    Args:
        content: of the file.
        path: of the file, for errors.

    Raises:
        ArrayFileError: the file is broken or compressed, or holds something else.
    """
    with (
        decoding(lambda reason: ArrayFileError("'{path}' is broken: {reason}", path=path, reason=reason)),
        zipfile.ZipFile(io.BytesIO(content)) as archive,
    ):
        entries = archive.infolist()
        if len(entries) > _MOST_ARRAYS or sum(entry.file_size for entry in entries) > len(content):
            raise ValueError("it promises more than it holds")
        return {entry.filename.removesuffix(".npy"): _array(archive, entry) for entry in entries}


def _array(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> NDArray[Any]:
    if entry.compress_type != zipfile.ZIP_STORED:
        raise ValueError(f"{entry.filename} is compressed")
    content = bytearray(archive.read(entry))
    header = _HEADER.match(content)
    if header is None:
        raise ValueError(f"{entry.filename} is no array of numbers or strings")
    dtype = np.dtype(header[1].decode())
    shape = tuple(int(length) for length in header[3].decode().replace(",", " ").split())
    if prod(shape) * dtype.itemsize != len(content) - header.end():
        raise ValueError(f"the size of {entry.filename} contradicts its header: {shape} of {dtype}")
    return np.ndarray(shape, dtype, content, header.end(), order="F" if header[2] == b"True" else "C")
