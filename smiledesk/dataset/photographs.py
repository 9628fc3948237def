"""The photographs of a folder, with or without classes: collected samples, class folders, or an album."""

import hashlib
import os
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from smiledesk.core.errors import plain_reason
from smiledesk.dataset.samples import DatasetError, Sample
from smiledesk.dataset.samples_file import SAMPLES_FILE, read_samples_file
from smiledesk.sources.folder_listing import files_in_order, is_picture


@dataclass(frozen=True, slots=True)
class Photographs:
    """The photographs of a folder."""

    folder: Path
    samples: tuple[Sample, ...]
    """In natural order of their paths, with what ``samples.csv`` says of them; a label may be empty."""
    fingerprint: str
    """SHA-256 over names, sizes and times of writing of the photographs and of ``samples.csv``."""


def find_photographs(folder: Path) -> Photographs:
    """The photographs of a folder and its subfolders; none is opened. Those of the split ``test`` are left out.

    Raises:
        DatasetError: there is no such folder, or its ``samples.csv`` makes no sense.
    """
    try:
        files = [path for path in files_in_order(folder) if is_picture(path)]
    except OSError as error:
        raise DatasetError("'{folder}' cannot be read: {reason}", folder=folder, reason=plain_reason(error)) from error
    table = folder / SAMPLES_FILE
    known = _by_file(table, folder) if table.is_file() else {}
    samples = (_sample(path, known) for path in files)
    return Photographs(
        folder,
        tuple(sample for sample in samples if sample.split != "test"),
        _fingerprint(folder, [table, *files] if known else files),
    )


def _by_file(table: Path, folder: Path) -> dict[str, Sample]:
    """The rows of a samples file, by the path of each file without links and detours."""
    return {os.path.realpath(row.sample.path): row.sample for row in read_samples_file(table, folder).rows}


def _sample(path: Path, known: dict[str, Sample]) -> Sample:
    row = known.get(os.path.realpath(path)) if known else None
    return Sample(path, "") if row is None else replace(row, path=path)


def _fingerprint(folder: Path, files: list[Path]) -> str:
    lines = "\n".join(_lines(folder, files))
    return hashlib.sha256(lines.encode(errors="surrogateescape")).hexdigest()


def _lines(folder: Path, files: list[Path]) -> Iterator[str]:
    for path in files:
        try:
            status = path.stat()
        except OSError:
            yield f"{path.relative_to(folder)} unreadable"
        else:
            yield f"{path.relative_to(folder)} {status.st_size} {status.st_mtime_ns}"
