"""The folder of an unfinished run, beside its output: its manifest, and the finished parts."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from smiledesk.batch.manifest import RunFolder
from smiledesk.batch.part_files import PartFiles
from smiledesk.core.atomic import partial_of, sync_folder, write_whole
from smiledesk.core.errors import UserError
from smiledesk.core.locking import locked

_MANIFEST = "manifest.json"
_LOCK = "lock"
_TABLE = "table"


class WorkFolderError(UserError):
    """A run cannot begin or go on in its work folder."""


class WorkFolder(RunFolder):
    """The work folder of an output: ``rows.csv.parts`` beside ``rows.csv``.

    It holds an unfinished run as soon as it has a manifest, which is written first and removed last.
    """

    error = WorkFolderError
    way_out = "remove the folder"

    def __init__(self, output: Path) -> None:
        """output: the final file; where it is a link, the folder is beside the file that the link leads to."""
        self._output = Path(os.path.realpath(output))
        self.path = self._output.with_name(f"{self._output.name}.parts")

    @property
    def is_unfinished(self) -> bool:
        """True if it holds an unfinished run."""
        return self._manifest.exists()

    @property
    def place(self) -> str:
        """Its path."""
        return str(self.path)

    def read_manifest(self) -> bytes | None:
        """The manifest of the unfinished run; None if it holds none."""
        return self._manifest.read_bytes() if self.is_unfinished else None

    def write_manifest(self, content: bytes) -> None:
        """Make the folder, and write the manifest.

        Raises:
            WorkFolderError: it is somebody else's.
            OSError: it cannot be made.
        """
        self.path.mkdir(exist_ok=True)
        if any(path.name != _LOCK and partial_of(path) is None for path in self.path.iterdir()):
            raise WorkFolderError(
                "the folder '{path}' is in the way: rename it, or choose another output", path=self.path
            )
        write_whole(self._manifest, content)

    @contextmanager
    def held(self) -> Iterator[None]:
        """Keep other processes from this run.

        Raises:
            WorkFolderError: another process works at it.
        """
        try:
            with locked(self.path / _LOCK):
                yield
        except BlockingIOError as error:
            raise WorkFolderError("another process works on '{output}': wait for it", output=self._output) from error

    def parts(self, columns: tuple[str, ...]) -> PartFiles:
        """Return the parts of the run. columns: of every row."""
        return PartFiles(self.path, columns)

    @contextmanager
    def table(self) -> Iterator[BinaryIO]:
        """Yield the file that becomes the output when the block ends.

        Raises:
            OSError: it cannot be written; an earlier output is untouched.
        """
        path = self.path / _TABLE
        try:
            with path.open("wb") as file:
                yield file
                file.flush()
                os.fsync(file.fileno())
            path.replace(self._output)
        except OSError as error:
            if error.filename not in {None, str(path)}:
                raise
            # The user knows the output by name, not this file.
            raise OSError(error.errno, error.strerror, str(self._output)) from error
        sync_folder(self._output.parent)

    def remove(self) -> None:
        """Remove the folder of a finished run; if this is interrupted, the run can go on and ends the same."""
        for path in self.path.iterdir():
            if path != self._manifest:
                path.unlink(missing_ok=True)
        shutil.rmtree(self.path, ignore_errors=True)

    @property
    def _manifest(self) -> Path:
        return self.path / _MANIFEST
