"""The pictures and videos that the paths of a command line stand for."""

from collections.abc import Iterable
from pathlib import Path

from smiledesk.core.errors import UserError
from smiledesk.sources.folder_listing import files_in
from smiledesk.sources.picture_folder import natural_order
from smiledesk.sources.pictures import PICTURE_SUFFIXES

VIDEO_SUFFIXES = frozenset(
    {".3gp", ".avi", ".flv", ".m4v", ".mjpeg", ".mkv", ".mov", ".mp4", ".mpeg", ".mpg", ".ogv", ".ts", ".webm", ".wmv"}
)


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
        elif path.exists():
            files.append(path)
        else:
            raise InputError(f"there is no file or folder '{path}': check the name")
    return tuple(files)


def _media_in(folder: Path) -> list[Path]:
    found = [path for path in files_in(folder) if path.suffix.lower() in PICTURE_SUFFIXES | VIDEO_SUFFIXES]
    if not found:
        raise InputError(f"the folder '{folder}' holds no pictures or videos: give another one")
    return sorted(found, key=natural_order)
