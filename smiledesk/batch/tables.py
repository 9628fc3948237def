"""Rows of a table as CSV, JSON, JSON lines or Parquet."""

import csv
import io
from collections.abc import Iterable
from enum import StrEnum
from pathlib import Path
from typing import BinaryIO, TextIO

import msgspec

from smiledesk.batch.parquet import write_parquet
from smiledesk.core.reading_columns import Column, Row
from smiledesk.core.row_lines import line_format_of


class Format(StrEnum):
    """The formats of rows."""

    CSV = "csv"
    JSON = "json"
    JSONL = "jsonl"
    PARQUET = "parquet"


_WHOLE_FILES = {".json": Format.JSON, ".parquet": Format.PARQUET}
"""Suffix -> format that cannot be appended to."""


def format_of(path: Path) -> Format:
    """The format that a file's suffix means: JSON, Parquet, or that of `line_format_of`."""
    return _WHOLE_FILES.get(path.suffix.lower()) or Format(line_format_of(path))


def write_table(
    rows: Iterable[Row], columns: tuple[Column, ...], form: Format, judged_by: msgspec.Struct, out: BinaryIO
) -> None:
    """Write all rows into a file, in any format; text is UTF-8. Args as `write_rows`."""
    if form is Format.PARQUET:
        write_parquet(rows, columns, {"judged_by": msgspec.json.encode(judged_by).decode()}, out)
        return
    text = io.TextIOWrapper(out, "utf-8", newline="")
    write_rows(rows, columns, form, judged_by, text)
    text.detach()


def write_rows(
    rows: Iterable[Row], columns: tuple[Column, ...], form: Format, judged_by: msgspec.Struct, out: TextIO
) -> None:
    """Write each row as text, as soon as it comes.

    Args:
        rows: the rows, in order.
        columns: order of the cells, and the heading of a CSV.
        form: any but Parquet.
        judged_by: what made the rows; CSV and JSON lines have no place for it.
        out: gets the text.
    """
    names = tuple(column.name for column in columns)
    if form is Format.CSV:
        _write_csv(rows, names, out)
    elif form is Format.JSONL:
        for row in rows:
            out.write(_json_line(row, names) + "\n")
            out.flush()
    else:
        _write_json(rows, names, judged_by, out)


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
