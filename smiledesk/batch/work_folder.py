"""The folder of an unfinished run, beside its output: the manifest of its settings, and the finished parts."""

import hashlib
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, BinaryIO

import msgspec

from smiledesk.batch.frame_selection import FrameSelection
from smiledesk.batch.input_files import ListedFiles
from smiledesk.batch.part_files import PartFiles
from smiledesk.batch.records import ClassifierSettings
from smiledesk.core.atomic import partial_of, sync_folder, write_whole
from smiledesk.core.decoding import decoding
from smiledesk.core.errors import UserError
from smiledesk.core.json_text import encode_json
from smiledesk.core.locking import locked
from smiledesk.network.card import Card
from smiledesk.recording.sidecar import versions

_MANIFEST = "manifest.json"
_LOCK = "lock"
_TABLE = "table"


class WorkFolderError(UserError):
    """A run cannot begin or go on in its work folder."""


class Manifest(msgspec.Struct, frozen=True, kw_only=True):
    """Everything that makes the rows of a run: one that goes on must have the same."""

    model: str
    """SHA-256 of the network."""
    classes: tuple[str, ...]
    threshold: float
    positive_class: str | None
    detector: str
    """Its name, and the SHA-256 of its file if it has one."""
    columns: tuple[str, ...]
    frames: FrameSelection
    """Which frames of films are read."""
    files: int
    """How many are read."""
    files_digest: str
    """`ListedFiles.digest`."""
    versions: dict[str, str]
    """SmileDesk and the libraries that compute, each with its version."""

    def difference(self, other: "Manifest") -> str:
        """Say in which field two manifests differ first, with both values; empty if in none."""
        for name in self.__struct_fields__:
            mine, theirs = getattr(self, name), getattr(other, name)
            if mine != theirs:
                return f"{name.replace('_', ' ')} {_text(mine)}, expected {_text(theirs)}"
        return ""


def manifest_of(settings: ClassifierSettings, card: Card, files: ListedFiles[Any]) -> Manifest:
    """Return the manifest of a run. card: of the model in the settings.

    Raises:
        OSError: the detector's file cannot be read.
    """
    detector = settings.detector
    return Manifest(
        model=settings.model_id,
        classes=card.classes,
        threshold=card.threshold,
        positive_class=card.positive_class,
        detector=detector.name if detector.yunet is None else f"{detector.name} {_sha256(detector.yunet)}",
        columns=settings.column_names,
        frames=settings.frames,
        files=len(files),
        files_digest=files.digest,
        versions={name: version for name, version in versions().items() if name not in {"python", "system"}},
    )


class WorkFolder:
    """The work folder of an output: ``rows.csv.parts`` beside ``rows.csv``.

    It holds an unfinished run as soon as it has a manifest, which is written first and removed last.
    """

    def __init__(self, output: Path) -> None:
        """output: the final file; where it is a link, the folder is beside the file that the link leads to."""
        self._output = Path(os.path.realpath(output))
        self.path = self._output.with_name(f"{self._output.name}.parts")

    @property
    def is_unfinished(self) -> bool:
        """True if it holds an unfinished run."""
        return self._manifest.exists()

    def begin(self, manifest: Manifest) -> None:
        """Make the folder for a new run.

        Raises:
            WorkFolderError: it holds an unfinished run, or is somebody else's.
            OSError: it cannot be made.
        """
        if self.is_unfinished:
            raise WorkFolderError(
                f"'{self.path}' holds an unfinished run: add --resume to go on with it, or remove the folder"
            )
        self.path.mkdir(exist_ok=True)
        if any(path.name != _LOCK and partial_of(path) is None for path in self.path.iterdir()):
            raise WorkFolderError(f"the folder '{self.path}' is in the way: rename it, or choose another output")
        write_whole(self._manifest, encode_json(manifest, indent=2))

    def resume(self, manifest: Manifest) -> None:
        """Go on with the unfinished run; begin one if there is none.

        Raises:
            WorkFolderError: the unfinished run has other settings or files, or the folder is somebody else's.
            OSError: the folder cannot be read or made.
        """
        if not self.is_unfinished:
            self.begin(manifest)
            return
        with decoding(lambda reason: WorkFolderError(f"'{self._manifest}' is broken: remove the folder. {reason}")):
            begun = msgspec.json.decode(self._manifest.read_bytes(), type=Manifest)
        if difference := manifest.difference(begun):
            raise WorkFolderError(
                f"'{self.path}' is of a run with other settings or files: give the same, or remove the folder. "
                f"Received: {difference}"
            )

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
            raise WorkFolderError(f"another process works on '{self._output}': wait for it") from error

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


def _text(value: Any) -> str:
    return value if isinstance(value, str) else msgspec.json.encode(value).decode()


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
