"""Rows of a table as CSV, JSON or JSON lines."""

import csv
from collections.abc import Iterable
from enum import StrEnum
from typing import TextIO

import msgspec

from smiledesk.core.reading_columns import Row


class Format(StrEnum):
    """The formats of rows."""

    CSV = "csv"
    JSON = "json"
    JSONL = "jsonl"


def write_rows(
    rows: Iterable[Row], columns: tuple[str, ...], form: Format, judged_by: msgspec.Struct, out: TextIO
) -> None:
    """Write each row as soon as it comes.

    columns: order of the cells, and the heading of a CSV. judged_by: what made the rows; only JSON has a place for it.
    """
    if form is Format.CSV:
        _write_csv(rows, columns, out)
    elif form is Format.JSONL:
        for row in rows:
            out.write(_json_line(row, columns) + "\n")
            out.flush()
    else:
        _write_json(rows, columns, judged_by, out)


def _write_csv(rows: Iterable[Row], columns: tuple[str, ...], out: TextIO) -> None:
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(columns)
    for row in rows:
        writer.writerow("" if row[column] is None else row[column] for column in columns)
        out.flush()


def _write_json(rows: Iterable[Row], columns: tuple[str, ...], judged_by: msgspec.Struct, out: TextIO) -> None:
    """Write one object, its rows as they come."""
    out.write(f'{{"judged_by": {msgspec.json.encode(judged_by).decode()},\n"rows": [')
    separator = "\n"
    for row in rows:
        out.write(separator + _json_line(row, columns))
        out.flush()
        separator = ",\n"
    out.write("\n]}\n")


def _json_line(row: Row, columns: tuple[str, ...]) -> str:
    return msgspec.json.encode({column: row[column] for column in columns}).decode()
