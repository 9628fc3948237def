"""Open a project file, in which nothing is trusted: it is checked whole, and then added whole or not at all."""

from codecs import BOM_UTF8
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from pathlib import Path

import msgspec

from smiledesk.core.atomic import sync_file
from smiledesk.core.decoding import decoding
from smiledesk.core.errors import UserError, plain_reason
from smiledesk.core.transaction import Transaction
from smiledesk.dataset.added_pictures import NewPicture, add_pictures
from smiledesk.dataset.class_names import check_class_name
from smiledesk.dataset.csv_table import Row, read_csv_table
from smiledesk.dataset.samples import DatasetError
from smiledesk.dataset.samples_file import COLUMNS, SAMPLES_FILE, SOFT, sample_of_row
from smiledesk.dataset.samples_table import TIME
from smiledesk.dataset.set_aside import set_aside
from smiledesk.network.archive import bundle_in
from smiledesk.network.model_names import free_name
from smiledesk.network.store import ModelStore
from smiledesk.network.untrusted_zip import CheckedZip, untrusted_zip
from smiledesk.project.anonymous_picture import anonymous_picture
from smiledesk.project.format import (
    MANIFEST,
    MOST_FILES,
    TABLE,
    InitialSettings,
    Manifest,
    ProjectError,
    check_manifest,
    class_of,
    composed,
    is_kept,
    model_file,
    size_limit,
)
from smiledesk.project.progress import Progress
from smiledesk.sources.base import SourceError
from smiledesk.user_data import journals_folder

_LONGEST_CELL = 200
"""Characters of a cell of ``samples.csv``."""


class Place(Enum):
    """The place of a project's samples beside those that are there."""

    BESIDE = "beside"
    """They are added to those of the user."""

    INSTEAD = "instead"
    """The user's samples are moved aside into a folder of their own."""


@dataclass(frozen=True, slots=True)
class ProjectContent:
    """The content of a project file: its manifest, and the number of pictures of each class."""

    manifest: Manifest
    pictures: Mapping[str, int]
    """Class -> number of its pictures; of every class."""


@dataclass(frozen=True, slots=True)
class OpenedProject:
    """The samples and models that were added from a project file."""

    pictures: int
    classes: tuple[str, ...]
    models: Mapping[str, str]
    """Name in the project -> name in the store."""
    settings: InitialSettings | None
    """Its model is one of the store; None for the bundled one."""
    aside: Path | None
    """The folder that the user's samples were moved to; None if they are where they were."""


def read_project(path: Path) -> ProjectContent:
    """The content of a project file, without unpacking anything else.

    Raises:
        UserError: it is no project, or a hostile one; the line says why.
    """
    with _opened(path) as archive:
        return _content(archive)


def open_project(path: Path, samples: Path, store: ModelStore, place: Place, progress: Progress) -> OpenedProject:
    """Add what a project holds to the samples and models of the user: all of it or nothing.

    Pictures are decoded, models tried in a child process. Nothing is overwritten: models get free names, and pictures,
    too. A kill in the middle is undone when the program starts again.

    Args:
        path: of the project file.
        samples: the user's sample folder.
        store: the user's models.
        place: of the samples beside those that are there.
        progress: follows the work, and may cancel it.

    Raises:
        UserError: it is no project, a hostile one, or does not fit what is there; the line says why.
        OSError: the journal cannot be written.
        Cancelled: by the user.
    """
    with Transaction(journals_folder()) as transaction, _opened(path) as archive:
        content = _content(archive)
        manifest = content.manifest
        total = len(manifest.models) + sum(content.pictures.values())
        models = _unpacked_models(archive, manifest.models, transaction.staging(store.folder), progress, total)
        pictures = _unpacked_pictures(archive, transaction.staging(samples), len(models), progress, total)
        progress.show(total, total)
        names = _place_models(models, store, transaction)
        aside = set_aside(samples, transaction) if manifest.classes and place is Place.INSTEAD else None
        if manifest.classes:
            add_pictures(samples, manifest.classes, pictures, transaction)
    settings = manifest.settings
    if settings is not None and settings.model is not None:
        settings = msgspec.structs.replace(settings, model=names[settings.model])
    return OpenedProject(len(pictures), manifest.classes, names, settings, aside)


@contextmanager
def _opened(path: Path) -> Iterator[CheckedZip]:
    """Open the zip with its names and sizes checked; errors of its content name it."""
    with untrusted_zip(path, size_limit, MOST_FILES) as archive:
        try:
            yield archive
        except (ProjectError, SourceError) as error:
            raise ProjectError("'{file}' cannot be opened: {reason}", file=path.name, reason=error) from error
        except OSError as error:
            raise ProjectError(
                "'{file}' cannot be opened, since '{place}' cannot be read or written: {reason}",
                file=path.name,
                place=error.filename or path,
                reason=plain_reason(error),
            ) from error


def _content(archive: CheckedZip) -> ProjectContent:
    names = archive.names
    if MANIFEST not in names:
        raise ProjectError("it is no project: it lacks '{file}'", file=MANIFEST)
    with decoding(ProjectError):
        manifest = msgspec.json.decode(archive.read(MANIFEST).removeprefix(BOM_UTF8), type=Manifest)
    manifest = msgspec.structs.replace(manifest, classes=tuple(map(composed, manifest.classes)))
    check_manifest(manifest, names)
    numbers = Counter(label for name in names if (label := class_of(name)) is not None)
    return ProjectContent(manifest, {name: numbers[name] for name in manifest.classes})


def _unpacked_models(
    archive: CheckedZip, names: Sequence[str], staging: Path, progress: Progress, total: int
) -> Mapping[str, Path]:
    """Unpack and try the models: name -> folder of the bundle."""
    folders = {}
    for number, name in enumerate(names):
        progress.show(number, total)
        folder = staging / str(number)
        folder.mkdir()
        packed = folder / f"{name}.zip"
        with packed.open("wb") as target:
            archive.unpack(model_file(name), target)
        try:
            folders[name] = bundle_in(packed, folder / "model").folder
        except UserError as error:
            raise ProjectError("its model '{name}' cannot be used: {reason}", name=name, reason=error) from error
    return folders


def _unpacked_pictures(
    archive: CheckedZip, staging: Path, done: int, progress: Progress, total: int
) -> tuple[NewPicture, ...]:
    """Unpack and decode the pictures, with their rows."""
    files = [name for name in archive.names if class_of(name) is not None]
    rows = _rows(archive, files, staging)
    pictures = []
    for number, name in enumerate(files):
        progress.show(done + number, total)
        label = class_of(name) or ""
        content, suffix = anonymous_picture(archive.read(name), name)
        path = staging / label / f"{Path(name).stem}{suffix}"
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(content)
        sync_file(path)
        pictures.append(NewPicture(path, label, rows.get(_file_of(name), {})))
    return tuple(pictures)


def _place_models(models: Mapping[str, Path], store: ModelStore, transaction: Transaction) -> Mapping[str, str]:
    """Move the models into the store, under free names: name in the project -> name in the store."""
    names: dict[str, str] = {}
    for name, folder in models.items():
        names[name] = free_name(name, {*store.taken(), *names.values()})
        transaction.rename({folder: store.folder / names[name]})
    return names


def _rows(archive: CheckedZip, files: Sequence[str], staging: Path) -> Mapping[str, Row]:
    """The rows of the pictures, by their files relative to the samples."""
    if TABLE not in archive.names:
        return {}
    table = staging / SAMPLES_FILE
    with table.open("wb") as target:
        archive.unpack(TABLE, target)
    labels = {_file_of(name): class_of(name) for name in files}
    rows: dict[str, Row] = {}
    try:
        for line, cells in read_csv_table(table, COLUMNS).rows:
            file = composed(cells["file"])
            if file not in labels or file in rows:
                raise ProjectError(
                    "line {line} of its samples.csv names no file of the project, or one again. Received: {file}",
                    line=line,
                    file=file,
                )
            rows[file] = _checked_row(cells, labels[file], line)
    except DatasetError as error:
        # The user knows the project, not the folder that its table is read from.
        reason = str(error).replace(str(table), SAMPLES_FILE)
        raise ProjectError("its samples cannot be used: {reason}", reason=reason) from error
    return rows


def _file_of(name: str) -> str:
    """A picture as ``samples.csv`` names it, given its name in a project."""
    return composed(name).partition("/")[2]


def _checked_row(cells: Row, label: str | None, line: int) -> Row:
    """The columns of a row that a project has.

    Raises:
        DatasetError: a cell makes no sense.
    """
    where = f"{SAMPLES_FILE}, line {line}"
    row = {column: text.strip() for column, text in cells.items() if text.strip() and is_kept(column)}
    for column, text in row.items():
        if len(text) > _LONGEST_CELL or not text.isprintable() or not column.isprintable():
            raise DatasetError(
                "{where}: a cell is too long, or is no text. Received: {text}", where=where, text=text[:_LONGEST_CELL]
            )
        if column.startswith(SOFT):
            check_class_name(column.removeprefix(SOFT))
    if composed(row.get("label", label or "")) != label:
        raise DatasetError(
            "{where}: the label is another than the folder. Received: {label}", where=where, label=row["label"]
        )
    sample_of_row(row, Path(), where)
    if TIME in row:
        try:
            datetime.fromisoformat(row[TIME])
        except ValueError as error:
            raise DatasetError(
                "{where}: '{column}' is no time. Received: {text}", where=where, column=TIME, text=row[TIME]
            ) from error
    return row
