"""Repair a sample folder after the program was killed: add unwritten rows, and remove half-written files."""

import time
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import Any

import msgspec

from smiledesk.core.decoding import DecodingError, decoding
from smiledesk.dataset.csv_table import Row
from smiledesk.dataset.folders import read_sample_folder
from smiledesk.dataset.picture_note import note_in
from smiledesk.dataset.samples_file import COLUMNS
from smiledesk.dataset.samples_table import TIME, SamplesTable

BIN = ".deleted"
"""Folder of deleted samples, under their old names; hidden, so that no tool takes it for a class."""

_SURELY_NOBODYS = 24 * 3600.0
"""Seconds after which no window can undo a deletion."""

_SURELY_LEFT = 60.0
"""Seconds after which a half-written file is abandoned."""


def repair(folder: Path, table: SamplesTable) -> None:
    """Make the table's rows match the pictures, without saving it, and remove half-written files.

    A picture without a row gets its old row if the picture was moved, else the row noted in the picture, else none: it
    was put there by somebody else. The row of a picture in the bin is removed. Any other row without a picture stays.

    Raises:
        DatasetError: the samples file is invalid, or an image has no label.
        OSError: the folder cannot be read, or a half-written file cannot be removed.
    """
    _remove_half_written(folder)
    paths = [sample.path for sample in read_sample_folder(folder)]
    inside = [path.relative_to(folder).as_posix() for path in paths if path.is_relative_to(folder)]
    present = {file for file in inside if (folder / file).is_file()}
    without_picture = {Path(file).name: file for file in table.rows if not (folder / file).is_file()}
    for file in sorted(present - table.rows.keys()):
        row = _noted(folder / file)
        if row is None:
            continue
        earlier = without_picture.get(Path(file).name)
        if earlier is not None and table.rows[earlier].get(TIME) == row.get(TIME):
            row = table.rows[earlier]
            table.remove(earlier)
        table.put(file, {**row, "file": file, "label": Path(file).parts[0]})
    for file in without_picture.values():
        if (folder / BIN / file).is_file():
            table.remove(file)


def empty_bin(folder: Path, files: Iterable[str]) -> None:
    """Remove deleted samples for good, including old ones of a program that was killed.

    files: deleted by this program, relative to the sample folder. Another window may still restore the others. Files
    that cannot be removed stay.
    """
    before = time.time() - _SURELY_NOBODYS
    mine = {folder.parent / file for file in files}
    for path in sorted(folder.rglob("*"), reverse=True):
        with suppress(OSError):
            if path.is_dir():
                path.rmdir()
            elif path in mine or path.stat().st_ctime < before:
                path.unlink()
    with suppress(OSError):
        folder.rmdir()


def _noted(path: Path) -> Row | None:
    """The row noted in a picture; None if there is none."""
    note = note_in(path)
    if note is None:
        return None
    try:
        with decoding():
            row = msgspec.json.decode(note, type=dict[str, Any])
    except DecodingError:
        return None
    return {column: str(row[column]) for column in (*COLUMNS, TIME) if column in row}


def _remove_half_written(folder: Path) -> None:
    before = time.time() - _SURELY_LEFT
    for pattern in (".*.partial", "*/.*.partial"):
        for path in folder.glob(pattern):
            if path.is_file() and path.stat().st_mtime < before:
                path.unlink(missing_ok=True)
