"""The rows of a ``samples.csv``, changed one by one; other people's rows and columns stay as they are."""

import os
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from smiledesk.dataset.csv_table import CsvTable, Row, read_csv_table, write_csv_table
from smiledesk.dataset.named_files import NamedFiles
from smiledesk.dataset.samples_file import COLUMNS

TIME = "time"
"""Column beside `samples_file.COLUMNS`: the time of the sample, ISO 8601."""

_Stamp = tuple[int, int, int] | None
"""Inode, modification time and size of the file; None if it does not exist."""


class SamplesTable:
    """Rows by file; changes that others make to the CSV file are read before each change.

    path: of the CSV file, which may not exist yet.

    Raises:
        DatasetError: it cannot be read, or a row does not fit its heading.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._table = CsvTable()
        self._rows: dict[str, Row] = {}
        self._stamp: _Stamp = None
        self._unsaved: dict[str, Row | None] = {}
        self.refresh()

    @property
    def rows(self) -> Mapping[str, Row]:
        """Rows by file, as `Path.as_posix` spells it; of several rows for one file the last one counts."""
        return self._rows

    @property
    def is_changed(self) -> bool:
        """True if there are unsaved changes."""
        return bool(self._unsaved)

    def refresh(self) -> None:
        """Read the file again if another program has written it; unsaved changes are kept.

        Raises:
            DatasetError: as the class.
        """
        stamp = _stamp_of(self._path)
        if stamp == self._stamp:
            return
        self._table = read_csv_table(self._path, COLUMNS) if stamp is not None else CsvTable()
        names = NamedFiles(self._path.parent)
        self._rows = {self._key(names, row["file"].strip()): row for _, row in self._table.rows}
        self._stamp = stamp
        for file, row in self._unsaved.items():
            self._change(file, row)

    def put(self, file: str, row: Row) -> None:
        """Set the row of a file, without saving."""
        self._unsaved[file] = row
        self._change(file, row)

    def remove(self, file: str) -> None:
        """Remove the row of a file, if there is one, without saving."""
        if file in self._rows:
            self._unsaved[file] = None
            self._change(file, None)

    def save(self) -> None:
        """Replace the CSV file in one step, if there is anything to save.

        Raises:
            OSError: it cannot be written; the old one is untouched, and the next call tries again.
        """
        if not self._unsaved:
            return
        columns = tuple(dict.fromkeys((*self._table.columns, *COLUMNS, TIME)))
        write_csv_table(self._path, columns, self._rows.values(), self._table)
        self._table = replace(self._table, columns=columns)
        self._unsaved = {}
        self._stamp = _stamp_of(self._path)

    def _key(self, names: NamedFiles, file: str) -> str:
        """A file relative to the folder, as `Path.as_posix` spells it."""
        path, folder = names.find(file), self._path.parent
        return (path.relative_to(folder) if path is not None and path.is_relative_to(folder) else Path(file)).as_posix()

    def _change(self, file: str, row: Row | None) -> None:
        if row is None:
            self._rows.pop(file, None)
        else:
            self._rows[file] = {**row, "file": file}


def _stamp_of(path: Path) -> _Stamp:
    try:
        status = os.stat(path)  # noqa: PTH116 - one call instead of two
    except FileNotFoundError:
        return None
    return status.st_ino, status.st_mtime_ns, status.st_size
