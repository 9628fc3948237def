"""The files of a folder as people have them: with hidden and system folders, links, loops, and names of any bytes."""

import os
import re
from collections.abc import Iterator
from pathlib import Path
from stat import S_ISREG

from smiledesk.sources.suffixes import PICTURE_SUFFIXES

_SYSTEM_FOLDERS = frozenset(
    {
        *("@eadir", "@recently-snapshot", "@recycle", "@tmp", "#recycle", "#snapshot"),  # network storage
        *("$recycle.bin", "recycled", "recycler", "system volume information", "thumbs"),  # Windows
        *("__macosx", "network trash folder", "temporary items"),  # macOS, and its zips
        *("lost+found", "__pycache__"),
    }
)
"""Folders that programs make beside the user's own, in small letters; names that begin with a dot are hidden anyway."""

_SIGNATURE_BYTES = 16

_SIGNATURES = re.compile(
    rb"\xff\xd8\xff"  # JPEG
    rb"|\x89PNG\r\n\x1a\n"
    rb"|GIF8[79]a"
    rb"|BM.{4}\0{4}"  # BMP: size, then two reserved words
    rb"|II\*\0|MM\0\*"  # TIFF
    rb"|RIFF.{4}WEBP"
    rb"|\0{3}\x0cjP {2}"  # JPEG 2000
    rb"|.{4}ftyp(?:avif|avis|heic|heix|mif1)"
    rb"|P[1-6][ \t\r\n]+[#0-9]",  # PBM, PGM, PPM
    re.DOTALL,
)
"""The first bytes of a picture file."""

_NUMBER = re.compile(r"\d+")


def is_hidden(name: str) -> bool:
    """True if a file or folder of this name is the system's rather than the user's."""
    return name.startswith(".") or name.lower() in _SYSTEM_FOLDERS


def subfolders_of(folder: Path) -> tuple[Path, ...]:
    """The folders in a folder, sorted, without hidden ones and without links that lead back into or above the folder.

    Raises:
        OSError: the folder cannot be read.
    """
    root = os.path.realpath(folder)
    with os.scandir(folder) as entries:
        return tuple(
            sorted(
                Path(entry.path)
                for entry in entries
                if not is_hidden(entry.name)
                and _is_folder(entry)
                and not (entry.is_symlink() and _leads_back(os.path.realpath(entry.path), root))
            )
        )


def files_in(folder: Path, root: Path | None = None) -> Iterator[Path]:
    """The files of a folder and its subfolders, in no order; hidden ones are left out.

    A linked folder is followed once, however many links lead to it, and not at all if it leads into or above the root:
    its files are listed at their own place. A broken link or an unreadable subfolder, which may hold images, is itself
    listed, so that it can be reported.

    Args:
        folder: may be a link.
        root: of the data set, which the folder lies in; the folder itself where none is given.

    Raises:
        OSError: the folder itself cannot be read.
    """
    real_root = os.path.realpath(folder if root is None else root)
    entered: set[tuple[int, int]] = set()
    waiting = [os.fspath(folder)]
    while waiting:
        current = waiting.pop()
        try:
            status = os.stat(current)  # noqa: PTH116 - paths are made of what is listed only
            if (status.st_dev, status.st_ino) in entered:
                continue
            entered.add((status.st_dev, status.st_ino))
            with os.scandir(current) as entries:
                for entry in entries:
                    if _is_entered(entry, real_root):
                        waiting.append(entry.path)
                    elif _is_listed(entry):
                        yield Path(entry.path)
        except OSError:
            if current == os.fspath(folder):
                raise
            yield Path(current)


def files_in_order(folder: Path) -> Iterator[Path]:
    """The files of `files_in`, in natural order of their paths; only the names of open folders are in memory.

    Raises:
        OSError: the folder itself cannot be read.
    """
    real_root = os.path.realpath(folder)
    entered: set[tuple[int, int]] = set()

    def files_of(current: str, names: list[str]) -> Iterator[Path]:
        for name in names:
            path = os.path.join(current, name)  # noqa: PTH118 - a million of them
            if not name.endswith("/"):
                yield Path(path)
                continue
            try:
                status = os.stat(path)  # noqa: PTH116 - as above
                if (status.st_dev, status.st_ino) not in entered:
                    entered.add((status.st_dev, status.st_ino))
                    yield from files_of(path, _names_in_order(path, real_root))
            except OSError:
                yield Path(path)

    status = folder.stat()
    entered.add((status.st_dev, status.st_ino))
    yield from files_of(os.fspath(folder), _names_in_order(os.fspath(folder), real_root))


def natural_order(path: Path | str) -> str:
    """Sort key that puts ``face2`` before ``face10``: each number is preceded by its number of digits.

    Text compares fast enough to keep the window smooth while another thread sorts a hundred thousand names.
    """
    return _NUMBER.sub(lambda number: f"{len(digits := str(int(number[0]))):03d}{digits}", str(path).lower())


def has_picture_suffix(path: Path) -> bool:
    """True if a file has the suffix of a picture."""
    return path.suffix.lower() in PICTURE_SUFFIXES


def change_stamp(folder: Path, *files: Path) -> tuple[tuple[int, int, int], ...]:
    """A value that changes when a file is added to or removed from a folder, two levels down, or `files` are written.

    Returns:
        Number, time of writing and size of each folder and file; empty if there is no folder.
    """
    try:
        below = subfolders_of(folder)
        paths = (folder, *below, *(inner for one in below for inner in subfolders_of(one)), *files)
        statuses = [path.stat() for path in paths if path.exists()]
    except OSError:
        return ()
    return tuple((status.st_ino, status.st_mtime_ns, status.st_size) for status in statuses)


def is_picture(path: Path) -> bool:
    """True if a file's suffix, or else its first bytes, are a picture's; a broken link may have been one."""
    return has_picture_suffix(path) or _begins_like_a_picture(path)


def is_regular_file(path: Path) -> bool:
    """True if a path leads to a regular file; False if it is invalid or may not be seen."""
    try:
        return S_ISREG(path.stat().st_mode)
    except (OSError, ValueError):
        return False


def is_broken_link(path: Path) -> bool:
    """True if a path is a link that leads nowhere."""
    try:
        return path.is_symlink() and not path.exists()
    except (OSError, ValueError):
        return False


def _begins_like_a_picture(path: Path) -> bool:
    try:
        if not S_ISREG(path.stat().st_mode):
            return False
        with path.open("rb") as file:
            return _SIGNATURES.match(file.read(_SIGNATURE_BYTES)) is not None
    except OSError:
        return False


def _names_in_order(folder: str, real_root: str) -> list[str]:
    """The names in a folder, in natural order; those of folders to enter end in a slash."""
    with os.scandir(folder) as entries:
        names = [
            f"{entry.name}/" if is_entered else entry.name
            for entry in entries
            if (is_entered := _is_entered(entry, real_root)) or _is_listed(entry)
        ]
    # Names of one key, such as 1 and 01, keep the order of the first sort.
    names.sort()
    names.sort(key=natural_order)
    return names


def _is_entered(entry: os.DirEntry[str], real_root: str) -> bool:
    """True for a folder of the user's; a link must not lead into or above the root."""
    if is_hidden(entry.name) or not _is_folder(entry):
        return False
    return not (entry.is_symlink() and _leads_back(os.path.realpath(entry.path), real_root))


def _is_listed(entry: os.DirEntry[str]) -> bool:
    """True for a file of the user's."""
    return not is_hidden(entry.name) and not _is_folder(entry) and _is_file(entry)


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:
        return False


def _is_file(entry: os.DirEntry[str]) -> bool:
    """True for a regular file or a broken link; devices and pipes are left out, as reading them may never end."""
    try:
        return entry.is_file() or (entry.is_symlink() and not os.path.exists(entry.path))  # noqa: PTH110
    except OSError:
        return True


def _leads_back(target: str, root: str) -> bool:
    """True if a folder is the root, is inside it, or contains it."""
    return _lies_in(target, root) or _lies_in(root, target)


def _lies_in(inner: str, outer: str) -> bool:
    return inner == outer or inner.startswith(os.path.join(outer, ""))  # noqa: PTH118 - real paths, as strings
