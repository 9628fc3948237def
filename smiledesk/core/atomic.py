"""Write files and folders whole or not at all."""

import errno
import os
import re
import secrets
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from smiledesk.core.translatable import Translatable

_PARTIAL = re.compile(r"\.(.+)\.[a-z0-9_]{8}\.partial")
"""Temporary names as `tempfile` makes them."""

_UMASK = os.umask(0o077)
os.umask(_UMASK)
"""The process' umask. It can only be read by setting it, which two threads must not do at the same time."""


def write_whole(path: Path, content: bytes, mode: int = 0o666) -> None:
    """Replace the file at ``path`` by ``content`` in one step: a reader sees the old bytes or the new ones.

    A link stays, and the file that it leads to is replaced; a pipe stays, and its reader gets the content.

    Args:
        path: the file.
        content: all of its bytes.
        mode: its permissions, less the umask.

    Raises:
        OSError: the folder cannot be written; the old file is untouched.
    """
    if path.is_fifo():
        path.write_bytes(content)
        return
    with file_in_progress(path, mode) as file:
        file.write(content)


@contextmanager
def file_in_progress(path: Path, mode: int = 0o666) -> Iterator[BinaryIO]:
    """Yield an empty file that takes the place of ``path`` when the block ends, and vanishes when it fails.

    A link stays, and the file that it leads to is replaced.

    Args:
        path: the file.
        mode: its permissions, less the umask.

    Raises:
        OSError: the folder cannot be written; the old file is untouched.
    """
    path = Path(os.path.realpath(path))
    if path.is_symlink():
        raise OSError(errno.ELOOP, os.strerror(errno.ELOOP), str(path))
    try:
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.", suffix=".partial")
    except OSError as error:
        raise OSError(error.errno, error.strerror, str(path)) from error
    partial = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        partial.chmod(mode & ~_UMASK)
        partial.replace(path)
    except OSError as error:
        partial.unlink(missing_ok=True)
        # The user knows the name of the final file, not of the temporary one.
        if error.filename is None or error.filename == name:
            raise OSError(error.errno, error.strerror, str(path)) from error
        raise
    except BaseException:
        # Also on Ctrl-C nothing half-written stays; the error goes on.
        partial.unlink(missing_ok=True)
        raise
    sync_folder(path.parent)


@contextmanager
def folder_in_progress(destination: Path) -> Iterator[Path]:
    """Yield an empty folder that becomes ``destination`` when the block ends, and vanishes when it fails.

    The folder lies beside ``destination``, so that the final rename stays on one file system. An existing
    ``destination`` is never replaced.

    Raises:
        FileExistsError: ``destination`` exists when the block ends.
        OSError: the folder beside it cannot be written.
    """
    destination.parent.mkdir(parents=True, exist_ok=True)
    partial = Path(tempfile.mkdtemp(dir=destination.parent, prefix=f".{destination.name}.", suffix=".partial"))
    try:
        yield partial
        for file in partial.rglob("*"):
            sync_file(file)
        partial.chmod(0o777 & ~_UMASK)
        _rename_to_new(partial, destination)
    except BaseException:
        # Also on Ctrl-C.
        shutil.rmtree(partial, ignore_errors=True)
        raise
    sync_folder(destination.parent)


def partial_of(path: Path) -> str | None:
    """The final name of a partial file or folder; None for any other name."""
    found = _PARTIAL.fullmatch(path.name)
    return found[1] if found else None


def partial_beside(path: Path) -> Path:
    """A temporary name beside a path; a folder renamed to it can be removed piece by piece."""
    return path.with_name(f".{path.name}.{secrets.token_hex(4)}.partial")


def sync_file(path: Path) -> None:
    """Wait until the content of a file is on the disk; folders are left to `sync_folder`."""
    if path.is_file():
        # Windows flushes only what may be written.
        with path.open("r+b") as file:
            os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Wait until the names in a folder are on the disk, where the system lets a folder be opened (not on Windows)."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _rename_to_new(folder: Path, destination: Path) -> None:
    """Rename, but never over something that exists: POSIX would silently replace an empty folder."""
    if destination.exists():
        raise FileExistsError(Translatable("'{path}' exists already: choose another name", path=destination))
    folder.rename(destination)
