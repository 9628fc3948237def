"""The format of a project file: a zip of samples, models and the settings to begin with."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Annotated

import msgspec

from smiledesk.core.errors import UserError
from smiledesk.dataset.class_names import check_class_name
from smiledesk.dataset.samples import DatasetError
from smiledesk.dataset.samples_file import COLUMNS, SOFT
from smiledesk.dataset.samples_table import TIME
from smiledesk.network.model_names import model_name_fault
from smiledesk.session.verdict import LONGEST_TIME_CONSTANT

VERSION = 1

MANIFEST = "project.json"
TABLE = "samples/samples.csv"
MOST_PICTURES = 50_000
MOST_CLASSES = 100
MOST_MODELS = 100
MOST_FILES = MOST_PICTURES + MOST_MODELS + 2

KEPT_COLUMNS = (*(column for column in COLUMNS if column != "source"), TIME)
"""Columns of ``samples.csv`` in a project, beside soft labels; ``source`` may name a camera, a file or an address."""

_LARGEST_MANIFEST = 1_000_000
_LARGEST_TABLE = 64_000_000
_LARGEST_PICTURE = 64_000_000
_LARGEST_MODEL = 512_000_000

_PICTURE = re.compile(r"samples/([^/]+)/[0-9]{1,9}\.(?:png|jpg)")
_MODEL = re.compile(r"models/([^/]+)\.zip")


class ProjectError(UserError):
    """A project cannot be saved or opened; the line says why."""


class InitialSettings(msgspec.Struct, frozen=True, kw_only=True):
    """The settings that pupils start with."""

    model: str | None = None
    """Name of a model of the project; None for the bundled one."""

    threshold: Annotated[float, msgspec.Meta(ge=0.01, le=0.99)] | None = None
    """Probability from which a face is called positive; None for the model's own."""

    smoothing_seconds: Annotated[float, msgspec.Meta(ge=0, le=LONGEST_TIME_CONSTANT)] | None = None
    """Time constant of the smoothing of verdicts; None for the usual one."""


class Manifest(msgspec.Struct, frozen=True, kw_only=True):
    """The content of ``project.json``. Unknown names are ignored."""

    version: int = VERSION
    """Version of the format."""

    program: str
    """Name and version of the program that saved it."""

    created: str
    """ISO 8601, UTC."""

    classes: tuple[str, ...] = ()
    """Class names, also of classes without samples."""

    models: tuple[str, ...] = ()
    """Names of the models."""

    settings: InitialSettings | None = None
    """None to keep the settings of the user who opens it."""


def composed(text: str) -> str:
    """Text with a letter and its accent as one character; some systems and zip programs write two."""
    return unicodedata.normalize("NFC", text)


def picture_name(label: str, number: int, suffix: str) -> str:
    """The name of a picture in a project. Its file name may be personal, or impossible on another system."""
    return f"samples/{label}/{number:05d}{suffix}"


def model_file(name: str) -> str:
    """The name of a model's zip in a project."""
    return f"models/{name}.zip"


def class_of(name: str) -> str | None:
    """The class of a picture, `composed`, given its name in a project; None for another file."""
    found = _PICTURE.fullmatch(composed(name))
    return found[1] if found else None


def is_kept(column: str) -> bool:
    """True if a project has this column of ``samples.csv``."""
    return column in KEPT_COLUMNS or column.startswith(SOFT)


def size_limit(name: str) -> int | None:
    """The most bytes of a file of a project; None if no project has a file of this name."""
    if _PICTURE.fullmatch(name):
        return _LARGEST_PICTURE
    if _MODEL.fullmatch(name):
        return _LARGEST_MODEL
    return {MANIFEST: _LARGEST_MANIFEST, TABLE: _LARGEST_TABLE}.get(name)


def check_manifest(manifest: Manifest, files: list[str]) -> None:
    """Refuse a manifest that this program cannot use, or that does not fit the files of its zip.

    Raises:
        ProjectError: the line says what is wrong.
    """
    if manifest.version > VERSION:
        raise ProjectError(
            "it was saved by a newer SmileDesk: install that one. Received: version {version}", version=manifest.version
        )
    for fault in (*_faults_of_names(manifest), *_faults_of_files(manifest, files)):
        raise fault


def _faults_of_names(manifest: Manifest) -> Iterator[ProjectError]:
    if len(manifest.classes) > MOST_CLASSES:
        yield ProjectError("it has too many classes. Received: {number:,}", number=len(manifest.classes))
    for name in manifest.classes:
        try:
            check_class_name(name)
        except DatasetError as error:
            yield ProjectError(error.text)
    for name in manifest.models:
        if reason := model_name_fault(name, ()):
            yield ProjectError("a model cannot have its name ({reason}). Received: {name}", reason=reason, name=name)
    for names in (manifest.classes, manifest.models):
        for name in _duplicates(names):
            yield ProjectError("two of its classes or models have one name. Received: {name}", name=name)
    if manifest.settings is not None and manifest.settings.model not in (None, *manifest.models):
        yield ProjectError(
            "its settings name a model that it does not hold. Received: {name}", name=manifest.settings.model
        )


def _faults_of_files(manifest: Manifest, files: list[str]) -> Iterator[ProjectError]:
    listed = {MANIFEST, TABLE, *map(model_file, manifest.models)}
    for name in sorted(listed - {TABLE} - set(files)):
        yield ProjectError("it lacks '{name}': save it again", name=name)
    for name in files:
        if name not in listed and class_of(name) not in manifest.classes:
            yield ProjectError("'{file}' does not list one of its files. Received: {name}", file=MANIFEST, name=name)


def _duplicates(names: Sequence[str]) -> list[str]:
    """Names that occur twice, or that a file system does not distinguish."""
    plain = [composed(name).casefold() for name in names]
    return [name for name, times in Counter(plain).items() if times > 1]
