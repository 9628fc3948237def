"""The files of a run, kept on disk: a million take no memory."""

import hashlib
import os
import tempfile
import weakref
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Generic, TypeVar

from smiledesk.batch.records import Unit
from smiledesk.batch.work import unit_size
from smiledesk.core.errors import UserError
from smiledesk.sources.address import address_of, is_address, mask
from smiledesk.sources.folder_listing import files_in_order, has_picture_suffix, is_regular_file
from smiledesk.sources.suffixes import MEDIA_SUFFIXES

_IN_MEMORY = 1 << 20
"""Bytes of names from which they are kept on disk."""

_BLOCK = 1 << 16

_MOST_PICTURES = 32
"""Pictures of a unit."""


Item = TypeVar("Item", str, Path)
"""An address, or a file of this machine."""


class InputError(UserError):
    """A path names no pictures or films."""


class ListedFiles(Generic[Item]):
    """Pictures and films in order. Their names are kept on disk."""

    def __init__(self, listed: Iterable[tuple[Item, int, str]]) -> None:
        """listed: each file with its size in bytes, and a stamp that changes when the file does.

        Raises:
            OSError: the names cannot be kept on the disk.
        """
        self._names = tempfile.SpooledTemporaryFile(_IN_MEMORY)  # noqa: SIM115 - open as long as this object
        weakref.finalize(self, self._names.close)
        self.pictures = 0
        self.films = 0
        self.film_bytes = 0
        digest = hashlib.sha256()
        for item, size, stamp in listed:
            name = os.fsencode(item) + b"\0"
            digest.update(b"%s%d %s\0" % (name, size, stamp.encode()))
            self._names.write(name)
            if has_picture_suffix(Path(item)):
                self.pictures += 1
            else:
                self.films += 1
                self.film_bytes += size
        self.digest = digest.hexdigest()
        """SHA-256 of the names, sizes and stamps: equal as long as the files are."""

    def __len__(self) -> int:
        return self.pictures + self.films

    def __iter__(self) -> Iterator[Item]:
        place, rest = 0, b""
        while True:
            self._names.seek(place)
            block = self._names.read(_BLOCK)
            if not block:
                return
            place += len(block)
            *names, rest = (rest + block).split(b"\0")
            for name in names:
                yield self._item(os.fsdecode(name))

    def units(self) -> Iterator[Unit[Item]]:
        """The units of work, the same for the same files: pictures that follow each other, or one film."""
        most = unit_size(self.pictures, _MOST_PICTURES)
        index, pictures = 0, list[Item]()
        for item in self:
            is_film = not has_picture_suffix(Path(item))
            if pictures and (is_film or len(pictures) == most):
                yield Unit(index, tuple(pictures))
                index, pictures = index + 1, []
            if is_film:
                yield Unit(index, (item,))
                index += 1
            else:
                pictures.append(item)
        if pictures:
            yield Unit(index, tuple(pictures))

    def _item(self, name: str) -> Item:
        raise NotImplementedError


class InputFiles(ListedFiles[Path]):
    """The files named by some paths: the files themselves and, for each folder, its pictures and films in order.

    Raises:
        InputError: a path does not exist, or a folder holds neither pictures nor films.
        OSError: the names cannot be kept on the disk.
    """

    def __init__(self, paths: Iterable[Path]) -> None:
        super().__init__((path, *_size_and_time(path)) for path in _media_of(paths))

    def _item(self, name: str) -> Path:
        return Path(name)


def _media_of(paths: Iterable[Path]) -> Iterator[Path]:
    for path in paths:
        if path.is_dir():
            yield from _media_in(path)
        elif is_regular_file(path):
            yield path
        elif path.exists():
            raise InputError(
                "'{path}' is neither a file nor a folder: give a picture, a film, or a folder of both", path=path
            )
        else:
            raise InputError("there is no file or folder '{path}': check the name", path=_without_secrets(path))


def _media_in(folder: Path) -> Iterator[Path]:
    found = False
    for path in files_in_order(folder):
        if path.suffix.lower() in MEDIA_SUFFIXES:
            found = True
            yield path
    if not found:
        raise InputError("the folder '{folder}' holds no pictures or films: give another one", folder=folder)


def _without_secrets(path: Path) -> str:
    """A name for an error line; an address is masked."""
    address = address_of(path)
    return mask(address if is_address(address) else str(path))


def _size_and_time(path: Path) -> tuple[int, str]:
    """Size and modification time of a file; zeros if they cannot be read."""
    try:
        status = path.stat()
    except OSError:
        return 0, "0"
    return status.st_size, str(status.st_mtime_ns)
