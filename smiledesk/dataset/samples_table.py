"""The rows of a ``samples.csv`` as they stand there, to be changed one by one: what is not ours stays as it is."""

import os
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from smiledesk.dataset.csv_table import CsvTable, Row, read_csv_table, write_csv_table
from smiledesk.dataset.named_files import NamedFiles
from smiledesk.dataset.samples_file import COLUMNS

TIME = "time"
"""When the sample was taken, ISO 8601: a column beside `samples_file.COLUMNS`."""

_Stamp = tuple[int, int, int] | None
"""Number, time of writing and size of the file; None where there is none."""


class SamplesTable:
    """Rows by their file; what somebody else writes into the CSV file meanwhile is read before each change.

    path: of the CSV file, which need not be there.

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
        """The rows, by file as `Path.as_posix` spells it; of several rows about one file the last counts."""
        return self._rows

    @property
    def is_changed(self) -> bool:
        """True if there are unsaved changes."""
        return bool(self._unsaved)

    def refresh(self) -> None:
        """Read the file again if somebody has written it; changes that are not saved yet are kept.

        Raises:
            DatasetError: see the class.
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
        """Set the row of a file. Nothing is written yet."""
        self._unsaved[file] = row
        self._change(file, row)

    def remove(self, file: str) -> None:
        """Drop the row of a file, if there is one. Nothing is written yet."""
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
        """A file as `Path.as_posix` spells it from the folder on, however the CSV file spells it."""
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
