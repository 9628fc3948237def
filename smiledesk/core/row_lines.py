"""Rows of a table as lines of text: CSV or JSON lines, one line a row."""

import csv
import io
from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path

import msgspec

from smiledesk.core.reading_columns import Row

_JSONL_SUFFIXES = frozenset({".jsonl", ".ndjson"})


class LineFormat(StrEnum):
    """The formats with one line a row, to which rows can be appended."""

    CSV = "csv"
    JSONL = "jsonl"


def line_format_of(path: Path) -> LineFormat:
    """The format that a file's suffix means: JSON lines for ``.jsonl`` and ``.ndjson``, else CSV."""
    return LineFormat.JSONL if path.suffix.lower() in _JSONL_SUFFIXES else LineFormat.CSV


class RowLines:
    """Writes the rows of one table as UTF-8 lines; no cell may hold a line break."""

    def __init__(self, columns: Sequence[str], form: LineFormat) -> None:
        """columns: the names and order of the cells."""
        self._columns = tuple(columns)
        self._form = form

    @property
    def heading(self) -> bytes:
        """The line before the rows; JSON lines have none."""
        return self._csv_line(self._columns) if self._form is LineFormat.CSV else b""

    def line(self, row: Row) -> bytes:
        """One row, with its line end; a cell without a value is empty, in JSON null."""
        if self._form is LineFormat.CSV:
            return self._csv_line(["" if row[name] is None else row[name] for name in self._columns])
        return msgspec.json.encode({name: row[name] for name in self._columns}) + b"\n"

    @staticmethod
    def _csv_line(cells: Sequence[object]) -> bytes:
        text = io.StringIO(newline="")
        csv.writer(text, lineterminator="\n").writerow(cells)
        return text.getvalue().encode()
