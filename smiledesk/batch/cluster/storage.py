"""Files at any fsspec address: ``s3://bucket/photos``, ``gs://…``, ``sftp://…``, or a folder that all share."""

import itertools
import posixpath
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any
from uuid import uuid4

import fsspec
from fsspec.implementations.local import LocalFileSystem

from smiledesk.core.errors import UserError, error_line
from smiledesk.core.translatable import Translatable
from smiledesk.sources.suffixes import MEDIA_SUFFIXES

_OBJECT_STORES = {"s3", "s3a", "gs", "gcs", "az", "abfs", "abfss", "oss", "oci"}
"""Protocols under which an object appears whole, or not at all."""

_STAMPS = ("ETag", "etag", "mtime", "LastModified", "updated", "last_modified")
"""Keys under which file systems tell that a file has changed."""


class StorageError(UserError):
    """An address cannot be read or written; the line says which, and why."""


class Storage:
    """A folder at an address."""

    def __init__(self, address: str) -> None:
        """Open its file system; credentials and endpoints come from this process's environment.

        Raises:
            StorageError: the protocol is unknown, or its package is not installed.
        """
        self.address = address.rstrip("/")
        with _failing(Translatable("'{address}' cannot be opened", address=address)):
            self._system, path = fsspec.core.url_to_fs(address)
        self._path = path.rstrip("/")

    def media(self) -> Iterator[tuple[str, int, str]]:
        """Yield address, size and stamp of each picture and film below the address, or of the file there, by name.

        The size is in bytes. The stamp changes when the file does; it is empty where the system has none.

        Raises:
            StorageError: the address cannot be listed, or there is no picture or film.
        """
        with _failing(Translatable("'{address}' cannot be listed", address=self.address)):
            found: dict[str, Any] = self._system.find(self._path, detail=True)
        media = [path for path in sorted(found) if _suffix(path) in MEDIA_SUFFIXES]
        if not media:
            raise StorageError("there are no pictures or films at '{address}': check the address", address=self.address)
        for path in media:
            details = found[path]
            stamp = next((str(details[key]) for key in _STAMPS if key in details), "")
            yield self._system.unstrip_protocol(path), int(details.get("size") or 0), stamp

    def names(self) -> set[str]:
        """Return the names of the files directly in the folder; none if there is no such folder.

        Raises:
            StorageError: it cannot be listed.
        """
        with _failing(Translatable("'{address}' cannot be listed", address=self.address)), suppress(FileNotFoundError):
            # Another process may have written meanwhile.
            self._system.invalidate_cache()
            return {posixpath.basename(path.rstrip("/")) for path in self._system.ls(self._path, detail=False)}
        return set()

    def read(self, name: str) -> bytes:
        """Return the content of a small file.

        Raises:
            StorageError: it cannot be read.
        """
        with _failing(Translatable("'{file}' cannot be read", file=f"{self.address}/{name}")):
            content: bytes = self._system.cat_file(f"{self._path}/{name}")
        return content

    def write_whole(self, name: str, file: Path) -> None:
        """Copy a file into the folder, so that others see all of it or nothing; one of that name is replaced.

        Raises:
            StorageError: it cannot be written.
        """
        place = f"{self._path}/{name}"
        with _failing(Translatable("'{file}' cannot be written", file=f"{self.address}/{name}")):
            if self._protocols & _OBJECT_STORES:
                self._system.put_file(str(file), place)
                return
            self._system.makedirs(self._path, exist_ok=True)
            partial = f"{self._path}/.{name}.{uuid4().hex[:8]}.partial"
            self._system.put_file(str(file), partial)
            self._system.mv(partial, place)

    @property
    def _protocols(self) -> set[str]:
        protocol = self._system.protocol
        return {protocol} if isinstance(protocol, str) else set(protocol)


def fetch(addresses: Sequence[str], folder: Path) -> tuple[tuple[Path, ...], dict[int, Translatable]]:
    """Copy files to this machine, those of an object store at once; files in folders of this machine stay there.

    Args:
        addresses: of the files.
        folder: for the copies; empty.

    Returns:
        The path of each file, and the reason for each that could not be copied, by its position.

    Raises:
        StorageError: none of them could be copied.
    """
    paths: list[Path] = []
    faults: dict[int, Translatable] = {}
    opened = [fsspec.core.url_to_fs(address) for address in addresses]
    for system, group in itertools.groupby(opened, key=lambda pair: pair[0]):
        remote = [path for _, path in group]
        if isinstance(system, LocalFileSystem):
            paths += map(Path, remote)
            continue
        copies = [folder / f"{len(paths) + place:04}{_suffix(path)}" for place, path in enumerate(remote)]
        faults |= {len(paths) + place: why for place, why in _copy(system, remote, copies).items()}
        paths += copies
    if len(faults) == len(addresses):
        raise StorageError("'{address}' cannot be read: {fault}", address=addresses[0], fault=faults[0])
    return tuple(paths), faults


def _copy(system: Any, remote: Sequence[str], copies: Sequence[Path]) -> dict[int, Translatable]:
    """Copy files, and return the reason for each that fails, by its position."""
    try:
        system.get([*remote], [str(copy) for copy in copies])
    except Exception:  # noqa: BLE001 - one file must not cost the others; each is tried again alone
        return _copy_one_by_one(system, remote, copies)
    return {}


def _copy_one_by_one(system: Any, remote: Sequence[str], copies: Sequence[Path]) -> dict[int, Translatable]:
    faults = {}
    for place, (path, copy) in enumerate(zip(remote, copies, strict=True)):
        try:
            system.get_file(path, str(copy))
        except Exception as error:  # noqa: BLE001 - as above
            faults[place] = _reason(error)
    return faults


def _suffix(path: str) -> str:
    return posixpath.splitext(path)[1].lower()


def _reason(error: Exception) -> Translatable:
    """The reason for a failure; a file system's own errors are for its developers, their texts for everybody."""
    return Translatable(error.strerror or str(error)) if isinstance(error, OSError) else error_line(error)


@contextmanager
def _failing(fault: Translatable) -> Iterator[None]:
    """Raise every error, which each file system has of its own, as `StorageError`; a missing file stays one."""
    try:
        yield
    except (StorageError, FileNotFoundError):
        raise
    except Exception as error:
        raise StorageError("{fault}: {reason}", fault=fault, reason=_reason(error)) from error
