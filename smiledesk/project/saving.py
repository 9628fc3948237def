"""Save samples, models and the settings to begin with as a project file."""

import csv
import io
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import msgspec

from smiledesk import __version__
from smiledesk.core.atomic import file_in_progress
from smiledesk.core.errors import plain_reason
from smiledesk.dataset.csv_table import Row
from smiledesk.dataset.folders import read_sample_folder
from smiledesk.dataset.samples import Sample
from smiledesk.dataset.samples_file import SAMPLES_FILE
from smiledesk.dataset.samples_table import SamplesTable
from smiledesk.network.archive import archive_of
from smiledesk.network.bundle import Bundle
from smiledesk.network.model_names import name_of
from smiledesk.project.anonymous_picture import anonymous_picture
from smiledesk.project.format import (
    KEPT_COLUMNS,
    MANIFEST,
    MOST_CLASSES,
    MOST_MODELS,
    MOST_PICTURES,
    TABLE,
    InitialSettings,
    Manifest,
    ProjectError,
    check_manifest,
    composed,
    is_kept,
    model_file,
    picture_name,
)
from smiledesk.project.progress import Progress
from smiledesk.sources.base import SourceError
from smiledesk.sources.folder_listing import subfolders_of


@dataclass(frozen=True, slots=True)
class SavedProject:
    """The content of a saved project file."""

    pictures: int
    models: int
    unreadable: tuple[Path, ...] = ()
    """Pictures that were left out, since they cannot be read."""


def save_project(
    path: Path, samples: Path | None, models: Sequence[Bundle], settings: InitialSettings | None, progress: Progress
) -> SavedProject:
    """Write a project file, whole or not at all; an old one is replaced.

    Args:
        path: the file to write.
        samples: a sample folder; None for none.
        models: bundles to include.
        settings: those that pupils start with; None for none.
        progress: follows the work, and may cancel it.

    Raises:
        DatasetError: the samples make no sense.
        ProjectError: there are too many of them, a class or model cannot have its name elsewhere, or the file cannot be
            written; an old one is untouched.
        Cancelled: by the user; an old file is untouched.
    """
    found = _Samples(samples) if samples is not None and samples.is_dir() else None
    pictures = found.pictures if found else ()
    classes = found.classes if found else ()
    _refuse_many(pictures, classes, models)
    manifest = Manifest(
        program=f"SmileDesk {__version__}",
        created=datetime.now(UTC).isoformat(timespec="seconds"),
        classes=tuple(map(composed, classes)),
        models=tuple(name_of(bundle) for bundle in models),
        settings=settings,
    )
    check_manifest(manifest, [MANIFEST, TABLE, *map(model_file, manifest.models)])
    try:
        with file_in_progress(path) as file, zipfile.ZipFile(file, "w", allowZip64=False) as archive:
            _write_small(archive, MANIFEST, msgspec.json.format(msgspec.json.encode(manifest), indent=1))
            for number, bundle in enumerate(models):
                progress.show(number, len(models) + len(pictures))
                _write(archive, model_file(name_of(bundle)), archive_of(bundle))
            unreadable = _write_pictures(archive, found, len(models), progress) if found else ()
    except zipfile.LargeZipFile as error:
        raise ProjectError(
            "the project grows larger than 4 GB: leave some samples out. Received: {path}", path=path
        ) from error
    except OSError as error:
        raise ProjectError(
            "'{path}' cannot be written: {reason}", path=error.filename or path, reason=plain_reason(error)
        ) from error
    return SavedProject(len(pictures) - len(unreadable), len(models), unreadable)


class _Samples:
    """The pictures of a sample folder with their rows.

    Raises:
        DatasetError: the folder's content is invalid.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._rows = SamplesTable(folder / SAMPLES_FILE).rows
        self.pictures = tuple(
            sample
            for sample in read_sample_folder(folder)
            if sample.path.is_relative_to(folder) and sample.path.is_file() and sample.split != "test"
        )
        labels = {sample.label for sample in self.pictures}
        self.classes = tuple(sorted(labels | {path.name for path in subfolders_of(folder)}))

    def row(self, sample: Sample) -> Row:
        """The cells of a picture's row that a project has; none without a row."""
        cells = self._rows.get(sample.path.relative_to(self._folder).as_posix(), {})
        return {column: text for column, text in cells.items() if text and is_kept(column)}


def _write_pictures(archive: zipfile.ZipFile, samples: _Samples, done: int, progress: Progress) -> tuple[Path, ...]:
    """Write the pictures and their rows; return those that cannot be read."""
    rows: list[Row] = []
    unreadable: list[Path] = []
    for number, sample in enumerate(samples.pictures, start=1):
        progress.show(done + number - 1, done + len(samples.pictures))
        try:
            content, suffix = anonymous_picture(sample.path.read_bytes(), str(sample.path))
        except (OSError, SourceError):
            unreadable.append(sample.path)
            continue
        label = composed(sample.label)
        name = picture_name(label, number, suffix)
        _write(archive, name, content)
        rows.append({**samples.row(sample), "file": name.partition("/")[2], "label": label})
    _write_small(archive, TABLE, _table(rows))
    progress.show(done + len(samples.pictures), done + len(samples.pictures))
    return tuple(unreadable)


def _table(rows: Sequence[Row]) -> bytes:
    columns = dict.fromkeys((*KEPT_COLUMNS, *(column for row in rows for column in row)))
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, tuple(columns), restval="", lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue().encode("utf-8", "replace")


def _write(archive: zipfile.ZipFile, name: str, content: bytes) -> None:
    """Store what is compressed already, without the time at which it is done."""
    archive.writestr(zipfile.ZipInfo(name), content, zipfile.ZIP_STORED)


def _write_small(archive: zipfile.ZipFile, name: str, content: bytes) -> None:
    archive.writestr(zipfile.ZipInfo(name), content, zipfile.ZIP_DEFLATED)


def _refuse_many(pictures: Sequence[Sample], classes: Sequence[str], models: Sequence[Bundle]) -> None:
    if len(pictures) > MOST_PICTURES or len(classes) > MOST_CLASSES or len(models) > MOST_MODELS:
        raise ProjectError(
            "a project has at most {most_pictures:,} pictures, {most_classes} classes and {most_models} models: leave "
            "some out. Received: {pictures:,}, {classes} and {models}",
            most_pictures=MOST_PICTURES,
            most_classes=MOST_CLASSES,
            most_models=MOST_MODELS,
            pictures=len(pictures),
            classes=len(classes),
            models=len(models),
        )
