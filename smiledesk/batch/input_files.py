"""The files of a run, kept on disk: a million take no memory."""

import hashlib
import os
import tempfile
import weakref
from collections.abc import Iterable, Iterator
from pathlib import Path

from smiledesk.batch.records import Unit
from smiledesk.core.errors import UserError
from smiledesk.sources.address import is_address, mask
from smiledesk.sources.folder_listing import files_in_order, has_picture_suffix, is_regular_file
from smiledesk.sources.suffixes import FILM_SUFFIXES, PICTURE_SUFFIXES

_IN_MEMORY = 1 << 20
"""Bytes of names from which they are kept on disk."""

_BLOCK = 1 << 16

_MOST_PICTURES = 32
_UNITS = 50
"""A unit has at most so many pictures, and fewer where the run would have fewer units: the last ones end together."""


class InputError(UserError):
    """A path names no pictures or films."""


class InputFiles:
    """The files named by some paths: the files themselves and, for each folder, its pictures and films in order.

    Raises:
        InputError: a path does not exist, or a folder holds neither pictures nor films.
        OSError: the names cannot be kept on the disk.
    """

    def __init__(self, paths: Iterable[Path]) -> None:
        self._names = tempfile.SpooledTemporaryFile(_IN_MEMORY)  # noqa: SIM115 - open as long as this object
        weakref.finalize(self, self._names.close)
        self.pictures = 0
        self.films = 0
        self.film_bytes = 0
        digest = hashlib.sha256()
        for path in _media_of(paths):
            name = os.fsencode(path) + b"\0"
            size, changed = _size_and_time(path)
            digest.update(b"%s%d %d\0" % (name, size, changed))
            self._names.write(name)
            if has_picture_suffix(path):
                self.pictures += 1
            else:
                self.films += 1
                self.film_bytes += size
        self.digest = digest.hexdigest()
        """SHA-256 of the names, sizes and times of change: equal as long as the files are."""

    def __len__(self) -> int:
        return self.pictures + self.films

    def __iter__(self) -> Iterator[Path]:
        place, rest = 0, b""
        while True:
            self._names.seek(place)
            block = self._names.read(_BLOCK)
            if not block:
                return
            place += len(block)
            *names, rest = (rest + block).split(b"\0")
            for name in names:
                yield Path(os.fsdecode(name))

    def units(self) -> Iterator[Unit[Path]]:
        """The units of work, the same for the same files: pictures that follow each other, or one film."""
        most = max(1, min(_MOST_PICTURES, self.pictures // _UNITS))
        index, pictures = 0, list[Path]()
        for path in self:
            is_film = not has_picture_suffix(path)
            if pictures and (is_film or len(pictures) == most):
                yield Unit(index, tuple(pictures))
                index, pictures = index + 1, []
            if is_film:
                yield Unit(index, (path,))
                index += 1
            else:
                pictures.append(path)
        if pictures:
            yield Unit(index, tuple(pictures))


def _media_of(paths: Iterable[Path]) -> Iterator[Path]:
    for path in paths:
        if path.is_dir():
            yield from _media_in(path)
        elif is_regular_file(path):
            yield path
        elif path.exists():
            raise InputError(f"'{path}' is neither a file nor a folder: give a picture, a film, or a folder of both")
        else:
            raise InputError(f"there is no file or folder '{_without_secrets(path)}': check the name")


def _media_in(folder: Path) -> Iterator[Path]:
    found = False
    for path in files_in_order(folder):
        if path.suffix.lower() in PICTURE_SUFFIXES | FILM_SUFFIXES:
            found = True
            yield path
    if not found:
        raise InputError(f"the folder '{folder}' holds no pictures or videos: give another one")


def _without_secrets(path: Path) -> str:
    """A name for an error line; an address, which `Path` robs of a slash, is repaired and masked."""
    address = str(path).replace(":/", "://", 1)
    return mask(address if is_address(address) else str(path))


def _size_and_time(path: Path) -> tuple[int, int]:
    """Size and time of change of a file; zeros if it cannot be looked at."""
    try:
        status = path.stat()
    except OSError:
        return 0, 0
    return status.st_size, status.st_mtime_ns
