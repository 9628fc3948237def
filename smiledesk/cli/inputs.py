"""The pictures and videos that the paths of a command line stand for."""

from collections.abc import Iterable
from pathlib import Path

from smiledesk.core.errors import UserError
from smiledesk.sources.address import is_address, mask
from smiledesk.sources.folder_listing import files_in, is_regular_file
from smiledesk.sources.picture_folder import natural_order
from smiledesk.sources.suffixes import FILM_SUFFIXES, PICTURE_SUFFIXES


class InputError(UserError):
    """A path of the command line stands for nothing."""


def media_files(paths: Iterable[Path]) -> tuple[Path, ...]:
    """The files themselves, and in the place of each folder its pictures and videos, subfolders included.

    Raises:
        InputError: a path does not exist, or a folder holds neither pictures nor videos.
    """
    files: list[Path] = []
    for path in paths:
        if path.is_dir():
            files += _media_in(path)
        elif is_regular_file(path):
            files.append(path)
        elif path.exists():
            raise InputError(f"'{path}' is neither a file nor a folder: give a picture, a film, or a folder of both")
        else:
            raise InputError(f"there is no file or folder '{_shown(path)}': check the name")
    return tuple(files)


def _shown(path: Path) -> str:
    """A name for an error line: an address, which `Path` robs of a slash, is repaired and shown without its secrets."""
    address = str(path).replace(":/", "://", 1)
    return mask(address if is_address(address) else str(path))


def _media_in(folder: Path) -> list[Path]:
    found = [path for path in files_in(folder) if path.suffix.lower() in PICTURE_SUFFIXES | FILM_SUFFIXES]
    if not found:
        raise InputError(f"the folder '{folder}' holds no pictures or videos: give another one")
    return sorted(found, key=natural_order)
