"""The manifest of a run that may be interrupted, and the rule by which one is resumed."""

import hashlib
from abc import ABC, abstractmethod
from pathlib import Path
from typing import Any, ClassVar

import msgspec

from smiledesk.batch.frame_selection import FrameSelection
from smiledesk.batch.input_files import ListedFiles
from smiledesk.batch.records import ClassifierSettings
from smiledesk.core.decoding import decoding
from smiledesk.core.errors import UserError
from smiledesk.core.json_text import encode_json
from smiledesk.network.card import Card
from smiledesk.recording.sidecar import versions


class Manifest(msgspec.Struct, frozen=True, kw_only=True):
    """The settings and files that determine the rows of a run; a run can be resumed only with the same ones."""

    model: str
    """SHA-256 of the network."""
    classes: tuple[str, ...]
    threshold: float
    positive_class: str | None
    detector: str
    """Its name, and the SHA-256 of its file if it has one."""
    columns: tuple[str, ...]
    frames: FrameSelection
    """The frames of films that are read."""
    files: int
    """Number of files that are read."""
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


class RunFolder(ABC):
    """The folder of a run that may be interrupted, on a disk or elsewhere. Its manifest is written first."""

    error: ClassVar[type[UserError]]
    """Raised if a run cannot begin or go on."""

    way_out: ClassVar[str]
    """Advice for a run that cannot begin or go on, such as ``name another folder``."""

    @property
    @abstractmethod
    def place(self) -> str:
        """Its path or address."""

    @abstractmethod
    def read_manifest(self) -> bytes | None:
        """The manifest of the run that it holds; None if it holds none."""

    @abstractmethod
    def write_manifest(self, content: bytes) -> None:
        """Write the manifest, whole; raises `error` if something else is in the folder."""

    def begin(self, manifest: Manifest) -> None:
        """Begin a run.

        Raises:
            UserError: `error`: it holds a run, or something else.
            OSError, StorageError: it cannot be read or written.
        """
        if self.read_manifest() is not None:
            raise self.error(f"'{self.place}' holds a run: add --resume to go on with it, or {self.way_out}")
        self.write_manifest(encode_json(manifest, indent=2))

    def resume(self, manifest: Manifest) -> None:
        """Go on with the run; begin one if there is none.

        Raises:
            UserError: `error`: its run has other settings or files, or it holds something else.
            OSError, StorageError: it cannot be read or written.
        """
        content = self.read_manifest()
        if content is None:
            self.begin(manifest)
            return
        with decoding(lambda reason: self.error(f"the manifest in '{self.place}' is broken: {self.way_out}. {reason}")):
            begun = msgspec.json.decode(content, type=Manifest)
        if difference := manifest.difference(begun):
            raise self.error(
                f"'{self.place}' holds a run with other settings or files: give the same, or {self.way_out}. "
                f"Received: {difference}"
            )


def _text(value: Any) -> str:
    return value if isinstance(value, str) else msgspec.json.encode(value).decode()


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
