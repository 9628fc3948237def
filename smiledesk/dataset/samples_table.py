"""The rows of a ``samples.csv`` as they stand there, to be changed one by one: what is not ours stays as it is."""

import csv
import io
import os
from collections.abc import Mapping
from pathlib import Path

from smiledesk.core.atomic import write_whole
from smiledesk.dataset.samples import DatasetError
from smiledesk.dataset.samples_file import COLUMNS

TIME = "time"
"""When the sample was taken, ISO 8601: a column beside `samples_file.COLUMNS`."""

Row = Mapping[str, str]
"""Column -> cell."""

_Stamp = tuple[int, int] | None
"""Time of writing and size; None where there is no file."""


class SamplesTable:
    """Rows by their file; what somebody else writes into the CSV file meanwhile is read before each change.

    path: of the CSV file, which need not be there.

    Raises:
        DatasetError: it cannot be read, or has a row that does not fit its heading.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._columns: tuple[str, ...] = ()
        self._rows: dict[str, Row] = {}
        self._stamp: _Stamp = None
        self._unsaved: dict[str, Row | None] = {}
        self.refresh()

    @property
    def rows(self) -> Mapping[str, Row]:
        """The rows, by file as `Path.as_posix` spells it; of several rows about one file the last counts."""
        return self._rows

    def refresh(self) -> None:
        """Read the file again if somebody has written it; changes that are not saved yet are kept.

        Raises:
            DatasetError: see the class.
        """
        stamp = _stamp_of(self._path)
        if stamp == self._stamp:
            return
        self._columns, self._rows = _read(self._path)
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
        columns = dict.fromkeys((*self._columns, *COLUMNS, TIME))
        text = io.StringIO(newline="")
        writer = csv.DictWriter(text, columns, restval="", lineterminator="\n")
        writer.writeheader()
        writer.writerows(self._rows.values())
        write_whole(self._path, text.getvalue().encode())
        self._columns = tuple(columns)
        self._unsaved = {}
        self._stamp = _stamp_of(self._path)

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
    return status.st_mtime_ns, status.st_size


def _read(path: Path) -> tuple[tuple[str, ...], dict[str, Row]]:
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            reader = csv.DictReader(file, restval="")
            rows: dict[str, Row] = {}
            for row in reader:
                if None in row:
                    raise DatasetError(f"'{path}', line {reader.line_num}: the row has more cells than the heading")
                rows[Path(row["file"].strip()).as_posix()] = row
            return tuple(reader.fieldnames or ()), rows
    except FileNotFoundError:
        return (), {}
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise DatasetError(f"'{path}' cannot be read: {error}") from error
    except KeyError as error:
        raise DatasetError(f"'{path}' needs a column 'file'") from error
