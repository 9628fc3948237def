"""Zips from elsewhere: checked before anything in them is unpacked, and unpacked with limits."""

import io
import stat
import struct
import zipfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from smiledesk.core.decoding import decoding
from smiledesk.core.errors import UserError, plain_reason

_END = b"PK\x05\x06"
_END_OF_LARGE = b"PK\x06\x07"
_END_RECORD = struct.Struct("<4s4H2LH")
_LONGEST_COMMENT = 65_535
"""The record at the end of a zip, with the number of its entries. Source: PKWARE, APPNOTE.TXT 4.3.15 and 4.3.16."""

_LARGEST_ENTRY = 1_000
"""Bytes of an entry in the list of entries: its name and notes of the program that wrote it."""

_MOST_ENTRIES = 4
"""Entries for each file that is expected: programs add some for folders, and macOS one for each file."""

_COMPRESSIONS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_SMALL = 1_000_000
"""Bytes up to which the compression ratio of a file does not matter."""

_LARGEST_RATIO = 100
_BLOCK = 1 << 20


SizeLimit = Callable[[str], int | None]


class ArchiveError(UserError):
    """A zip is not as expected; the line gives the reason."""


class CheckedZip:
    """The files of a zip from elsewhere, whose names and sizes are as expected."""

    def __init__(self, archive: zipfile.ZipFile, entries: Mapping[str, zipfile.ZipInfo]) -> None:
        self._archive = archive
        self._entries = entries

    @property
    def names(self) -> list[str]:
        """The names of the files."""
        return list(self._entries)

    def read(self, name: str) -> bytes:
        """The content of a file; errors as of `unpack`."""
        content = io.BytesIO()
        self.unpack(name, content)
        return content.getvalue()

    def unpack(self, name: str, target: IO[bytes]) -> None:
        """Write a file to a target, and never more bytes than the zip declares.

        Raises:
            ArchiveError: it has another number of bytes.
        """
        declared, written = self._entries[name].file_size, 0
        with self._archive.open(self._entries[name]) as source:
            while block := source.read(_BLOCK):
                written += len(block)
                if written > declared:
                    break
                target.write(block)
        if written != declared:
            raise ArchiveError(
                "'{name}' has another size than the zip says: do not use it. Received: {declared:,} bytes",
                name=name,
                declared=declared,
            )


@contextmanager
def untrusted_zip(path: Path, size_limit: SizeLimit, most_files: int) -> Iterator[CheckedZip]:
    """Open a zip that holds nothing but expected files; errors of zip decoding inside the block are reported alike.

    What programs add when somebody zips the files again is left out: entries of folders, one folder around all files,
    and the notes of macOS.

    Args:
        path: of the zip.
        size_limit: the most bytes of a file, given its name; None for a name that is not expected.
        most_files: that the zip may hold.

    Raises:
        ArchiveError: it is not a zip or broken, or an entry leads elsewhere, is a link, is there twice (also in other
            capitals), is not expected, or is too large; or all of them together are.
    """

    def broken(reason: str) -> ArchiveError:
        return ArchiveError(
            "'{path}' is no zip file, or a broken one ({reason}): copy it again", path=path.name, reason=reason
        )

    try:
        with decoding(broken):
            _refuse_many(path, most_files)
            with zipfile.ZipFile(path) as archive:
                _refuse_misleading(archive.infolist(), path.name)
                _refuse_growing(archive.infolist(), path)
                entries = [entry for entry in archive.infolist() if not _is_added(entry)]
                if len(entries) > most_files:
                    raise _too_many(path, len(entries), most_files)
                folder = _folder_around([entry.filename for entry in entries], size_limit)
                files = [(entry.filename.removeprefix(folder), entry) for entry in entries]
                _refuse_strange(files, size_limit, path.name)
                yield CheckedZip(archive, dict(files))
    except OSError as error:
        raise ArchiveError("'{path}' cannot be read: {reason}", path=path.name, reason=plain_reason(error)) from error


def _refuse_many(path: Path, most_files: int) -> None:
    """Check the number of entries before `zipfile` reads their list, which could fill the memory."""
    with path.open("rb") as file:
        length = file.seek(0, 2)
        start = max(length - _END_RECORD.size - _LONGEST_COMMENT, 0)
        file.seek(max(start - 20, 0))
        tail = file.read()
    at = _end_record_at(tail)
    if at is None:
        raise ArchiveError("'{path}' is no zip file, or it is cut short: copy it again", path=path.name)
    if tail[max(at - 20, 0) : at].startswith(_END_OF_LARGE):
        raise ArchiveError("'{path}' says of itself that it is larger than 4 GB, which is not read", path=path.name)
    _, _, _, _, entries, directory, _, _ = _END_RECORD.unpack(tail[at : at + _END_RECORD.size])
    most = most_files * _MOST_ENTRIES
    if entries > most or directory > most * _LARGEST_ENTRY:
        raise _too_many(path, entries, most_files)


def _too_many(path: Path, entries: int, most: int) -> ArchiveError:
    return ArchiveError(
        "'{path}' holds more files than it may. Received: {entries:,}, at most {most:,}",
        path=path.name,
        entries=entries,
        most=most,
    )


def _end_record_at(tail: bytes) -> int | None:
    """The offset of the end record, found as `zipfile` finds it."""
    at = len(tail) - _END_RECORD.size
    if at >= 0 and tail[at:].startswith(_END) and tail.endswith(b"\0\0"):
        return at
    at = tail.rfind(_END)
    return at if at >= 0 and len(tail) - at >= _END_RECORD.size else None


def _refuse_misleading(entries: Sequence[zipfile.ZipInfo], zip_name: str) -> None:
    for entry in entries:
        # `zipfile` has made ``filename`` harmless; ``orig_filename`` is what the file holds.
        name = entry.orig_filename
        if _leads_outside(name.replace("\\", "/")):
            raise ArchiveError(
                "'{zip_name}' would write outside its own folder: do not use it. Received: {name}",
                zip_name=zip_name,
                name=repr(name),
            )
        if "\\" in name:
            raise ArchiveError(
                "'{zip_name}' has '\\' between its folders, as some programs for Windows write it: zip it again with "
                "another one. Received: {name}",
                zip_name=zip_name,
                name=repr(name),
            )
        if stat.S_ISLNK(entry.external_attr >> 16):
            raise ArchiveError(
                "'{zip_name}' holds a link instead of a file: do not use it. Received: {name}",
                zip_name=zip_name,
                name=repr(name),
            )


def _is_added(entry: zipfile.ZipInfo) -> bool:
    """True for an entry of a folder, and for the notes of macOS, which are never read."""
    if entry.is_dir() and entry.file_size == 0:
        return True
    folders = entry.filename.split("/")
    return folders[0] == "__MACOSX" or folders[-1] == ".DS_Store"


def _folder_around(names: Sequence[str], size_limit: SizeLimit) -> str:
    """The folder that all files are in, with its slash; empty if there is none, or if a file is expected in it."""
    folders = {name.partition("/")[0] + "/" for name in names}
    folder = folders.pop() if len(folders) == 1 else ""
    return folder if all(name.startswith(folder) and size_limit(name) is None for name in names) else ""


def _refuse_strange(files: Sequence[tuple[str, zipfile.ZipInfo]], size_limit: SizeLimit, zip_name: str) -> None:
    seen: set[str] = set()
    for name, entry in files:
        if name.casefold() in seen:
            raise ArchiveError(
                "'{zip_name}' holds a file twice: do not use it. Received: {name}", zip_name=zip_name, name=repr(name)
            )
        most = size_limit(name)
        if most is None:
            raise ArchiveError(
                "'{zip_name}' holds something that does not belong there: do not use it. Received: {name}",
                zip_name=zip_name,
                name=repr(name),
            )
        seen.add(name.casefold())
        _refuse_large(entry, most, zip_name)


def _refuse_growing(entries: list[zipfile.ZipInfo], path: Path) -> None:
    """Check the sum, since many small files may grow as much as a large one, and entries may share their bytes."""
    size, unpacked = path.stat().st_size, sum(entry.file_size for entry in entries)
    if unpacked > _LARGEST_RATIO * max(size, _SMALL):
        raise ArchiveError(
            "'{path}' grows more than {largest_ratio} times when unpacked: do not use it. Received: "
            "{size:,} bytes that become {unpacked:,}",
            path=path.name,
            largest_ratio=_LARGEST_RATIO,
            size=size,
            unpacked=unpacked,
        )


def _leads_outside(name: str) -> bool:
    return (
        name.startswith("/") or "\0" in name or name[1:2] == ":" or any(part in ("..", ".") for part in name.split("/"))
    )


def _refuse_large(entry: zipfile.ZipInfo, most: int, zip_name: str) -> None:
    size = entry.file_size
    if size > most:
        raise ArchiveError(
            "'{filename}' in '{zip_name}' is too large. Received: {size:,} bytes, at most {most:,}",
            filename=entry.filename,
            zip_name=zip_name,
            size=size,
            most=most,
        )
    if size > _SMALL and size > _LARGEST_RATIO * entry.compress_size:
        raise ArchiveError(
            "'{filename}' in '{zip_name}' grows more than {largest_ratio} times when unpacked: do "
            "not use it. Received: {compress_size:,} bytes that become {size:,}",
            filename=entry.filename,
            zip_name=zip_name,
            largest_ratio=_LARGEST_RATIO,
            compress_size=entry.compress_size,
            size=size,
        )
    if entry.flag_bits & 1:
        raise ArchiveError("'{zip_name}' is locked with a password: unlock it first", zip_name=zip_name)
    if entry.compress_type not in _COMPRESSIONS:
        raise ArchiveError(
            "'{zip_name}' is compressed in a rare way: zip it again. Received: {compress_type}",
            zip_name=zip_name,
            compress_type=entry.compress_type,
        )
