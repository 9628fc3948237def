"""The pictures of one guest: kept, deleted, and restored."""

import errno
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QFile

DELETED_FOLDER: Final = "deleted"
"""Folder beside the pictures that holds the deleted ones, from where they can be restored."""

_MOST: Final = 200
"""Pictures of one guest that are remembered, so that a day without a reset takes no more memory."""


class GuestPictures:
    """Paths of one guest's pictures, the newest last. The files stay when the next guest comes."""

    def __init__(self) -> None:
        self._paths: list[Path] = []
        self._deleted: list[tuple[int, Path, Path]] = []
        """The position, the path and the path in the folder of deleted pictures, the last deleted one last."""

    @property
    def paths(self) -> Sequence[Path]:
        """The pictures that are kept."""
        return tuple(self._paths)

    @property
    def can_restore(self) -> bool:
        """True if a deleted picture can be restored."""
        return bool(self._deleted)

    def add(self, path: Path) -> None:
        """Add a picture that was taken."""
        self._paths = [*self._paths, path][-_MOST:]

    def delete(self, path: Path) -> None:
        """Move a picture into the folder of deleted ones.

        Raises:
            OSError: it cannot be moved, and stays.
        """
        kept = path.parent / DELETED_FOLDER / path.name
        kept.parent.mkdir(exist_ok=True)
        _move(path, kept)
        position = self._paths.index(path)
        self._paths.pop(position)
        self._deleted.append((position, path, kept))

    def restore(self) -> Path:
        """Move the picture that was deleted last back to its place, and return its path.

        Raises:
            OSError: it cannot be moved back, for instance because it is no longer there.
        """
        position, path, kept = self._deleted.pop()
        _move(kept, path)
        self._paths.insert(position, path)
        return path

    def reset(self) -> None:
        """Forget all pictures; deleted ones go to the system's trash or, where there is none, stay in their folder."""
        for _, _, kept in self._deleted:
            QFile.moveToTrash(str(kept))
        self._paths, self._deleted = [], []


def _move(source: Path, target: Path) -> None:
    """Move a file, never over another one."""
    if target.exists():
        raise FileExistsError(errno.EEXIST, "a file of this name is there already", str(target))
    source.rename(target)
