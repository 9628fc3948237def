"""Rows of a table as lines of text: CSV or JSON lines, one line a row."""

import csv
import io
import re
from collections.abc import Iterable, Sequence
from enum import StrEnum
from pathlib import Path

import msgspec

from smiledesk.core.reading_columns import Row

_JSONL_SUFFIXES = frozenset({".jsonl", ".ndjson"})

_PAGE = 4096
"""Bytes of a file that Linux writes at a time; on other systems and machines a multiple of it."""

_DECIMALS = re.compile(r"-?\d+\.\d+")
"""Numbers that zeros at the end do not change."""


class LineFormat(StrEnum):
    """The formats with one line a row, to which rows can be appended."""

    CSV = "csv"
    JSONL = "jsonl"


def line_format_of(path: Path) -> LineFormat:
    """The format that a file's suffix means: JSON lines for ``.jsonl`` and ``.ndjson``, else CSV."""
    return LineFormat.JSONL if path.suffix.lower() in _JSONL_SUFFIXES else LineFormat.CSV


class RowLines:
    """The rows of one table as UTF-8 lines, each whole on a page of the file where that can be.

    A process that is killed while it writes leaves whole pages, so a line across two of them could be cut. A line that
    leaves too little room on its page for another one fills the page: in CSV with zeros after decimals, in JSON with
    spaces.
    """

    def __init__(self, columns: Sequence[str], form: LineFormat) -> None:
        """columns: the names and order of the cells, none of which may hold a line break."""
        self._columns = tuple(columns)
        self._form = form
        self._length = 0
        self._longest = 0

    def heading(self) -> bytes:
        """The line before the rows; JSON lines have none."""
        heading = _csv_line(self._columns) if self._form is LineFormat.CSV else b""
        self._length += len(heading)
        return heading

    def lines(self, rows: Iterable[Row]) -> list[bytes]:
        """The next rows, each a line with its end; a cell without a value is empty, in JSON null."""
        return [self._next_line(row) for row in rows]

    def _next_line(self, row: Row) -> bytes:
        line = self._line(row, 0)
        self._longest = max(self._longest, len(line))
        room = -(self._length + len(line)) % _PAGE
        if room < self._longest:
            line = self._line(row, room)
        self._length += len(line)
        return line

    def _line(self, row: Row, filling: int) -> bytes:
        """A row as a line, longer by a filling in bytes where it can be filled."""
        if self._form is LineFormat.JSONL:
            return msgspec.json.encode({name: row[name] for name in self._columns}) + b" " * filling + b"\n"
        cells = ["" if row[name] is None else str(row[name]) for name in self._columns]
        return _csv_line(_filled(cells, filling) if filling else cells)


def _csv_line(cells: Sequence[str]) -> bytes:
    text = io.StringIO(newline="")
    csv.writer(text, lineterminator="\n").writerow(cells)
    return text.getvalue().encode()


def _filled(cells: Sequence[str], filling: int) -> list[str]:
    """Cells with zeros added evenly after their decimals, in all `filling`; unchanged if no number has decimals."""
    places = [place for place, cell in enumerate(cells) if _DECIMALS.fullmatch(cell)]
    filled = list(cells)
    for order, place in enumerate(places):
        filled[place] += "0" * ((filling + order) // len(places))
    return filled
