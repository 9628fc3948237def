"""Arrays for the window, as files: messages only name them."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from numpy.typing import NDArray

from smiledesk.core.array_files import write_arrays


class ArrayFiles:
    """The .npz files of a run, each under a name of its own, whole from the moment it can be seen."""

    def __init__(self, run: Path) -> None:
        """Run: the folder they lie in."""
        self._run = run
        self._written = 0

    def write(self, what: str, arrays: Mapping[str, NDArray[Any]]) -> str:
        """Write arrays under their keys, and return the file's name, such as ``00007-update.npz``.

        Raises:
            OSError: the folder cannot be written.
        """
        self._written += 1
        name = f"{self._written:05d}-{what}.npz"
        write_arrays(self._run / name, arrays)
        return name
