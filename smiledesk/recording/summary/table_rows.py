"""The rows of a table of readings, one by one, as the program or a spreadsheet wrote them."""

import csv
import itertools
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any, TextIO

import msgspec

from smiledesk.core.errors import plain_reason
from smiledesk.core.escaping import one_line
from smiledesk.core.reading_columns import COLUMNS
from smiledesk.core.translatable import Translatable
from smiledesk.recording.summary.recorded import RecordingError

Cells = Mapping[str, Any]
"""Column -> text of a CSV, or value of JSON."""

_SEPARATORS = ",;\t|"
_NEEDED = "time"
_START = 4096
"""Bytes from which encoding and format are recognised."""
_LONGEST_QUOTE = 120


def table_rows(path: Path, report: Callable[[str], None]) -> Iterator[tuple[int, Cells]]:
    """Yield the line number and the cells of each row of a CSV or a table of JSON lines; empty rows are left out.

    A last line that was cut off, as by a kill, is left out and reported.

    Args:
        path: of a file in UTF-8 or UTF-16; a CSV may have commas, semicolons, tabs or bars.
        report: gets one line for the user.

    Raises:
        RecordingError: it cannot be read, or is no such table; the line names the file, the line, and what is there.
    """
    try:
        with path.open("rb") as file:
            start = file.read(_START)
        encoding = _encoding(start, path)
        with path.open(encoding=encoding, errors="surrogateescape", newline="") as text:
            first = start.decode(encoding, "ignore").lstrip()[:1]
            rows = _json_rows if first == "{" else _csv_rows
            yield from rows(text, path, report)
    except OSError as error:
        raise RecordingError("'{path}' cannot be read: {reason}", path=path, reason=plain_reason(error)) from error
    except UnicodeError as error:
        raise RecordingError(
            "'{path}' cannot be read: it is not complete UTF-16 text; save it as UTF-8", path=path
        ) from error


def _encoding(start: bytes, path: Path) -> str:
    if start.startswith((BOM_UTF16_LE, BOM_UTF16_BE)):
        return "utf-16"
    if not start.strip():
        raise RecordingError("'{path}' is empty: give a table of readings", path=path)
    if b"\0" in start:
        raise RecordingError(
            "'{path}' is no table of readings: give a CSV or JSON lines. Received: a binary file", path=path
        )
    return "utf-8-sig" if start.startswith(BOM_UTF8) else "utf-8"


def _json_rows(text: TextIO, path: Path, report: Callable[[str], None]) -> Iterator[tuple[int, Cells]]:
    decode = msgspec.json.Decoder().decode
    for number, line in enumerate(text, start=1):
        if not line.strip():
            continue
        try:
            row = decode(line)
        except msgspec.DecodeError as error:
            if not line.endswith("\n"):
                report(_cut_line(path, number))
                return
            raise RecordingError(
                "'{path}', line {number}: it is no JSON object, which a line of a JSON table is. Received: {received}",
                path=path,
                number=number,
                received=line.strip()[:_LONGEST_QUOTE],
            ) from error
        if not isinstance(row, dict):
            raise RecordingError(
                "'{path}', line {number}: it is no JSON object. Received: {received}",
                path=path,
                number=number,
                received=line[:_LONGEST_QUOTE],
            )
        yield number, row


def _csv_rows(text: TextIO, path: Path, report: Callable[[str], None]) -> Iterator[tuple[int, Cells]]:
    lines = _Lines(text)
    heading = next(lines, "")
    if heading.lower().startswith("sep="):
        heading = next(lines, "")
    separator, columns = _heading(heading, path)
    reader = csv.reader(lines, delimiter=separator)
    cells: list[str] = []
    while True:
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            raise RecordingError(
                "'{path}', line {number}: it cannot be read: {error}", path=path, number=lines.number, error=error
            ) from error
        if not lines.complete:
            report(_cut_line(path, lines.number))
            return
        if any(cell.strip() for cell in cells[len(columns) :]):
            raise RecordingError(
                "'{path}', line {number}: the row has more cells than the heading, which has {columns}. "
                "Received: {received}",
                path=path,
                number=lines.number,
                columns=len(columns),
                received=one_line(separator.join(cells))[:_LONGEST_QUOTE],
            )
        if any(cells):
            yield lines.number, dict(itertools.zip_longest(columns, cells[: len(columns)], fillvalue=""))


class _Lines(Iterator[str]):
    """The lines of a text, counted; the last one is cut off if it has no line end."""

    def __init__(self, text: TextIO) -> None:
        self._text = text
        self.number = 0
        self.complete = True

    def __next__(self) -> str:
        line = next(self._text)
        self.number += 1
        self.complete = line.endswith(("\n", "\r"))
        return line


def _heading(line: str, path: Path) -> tuple[str, list[str]]:
    """The separator with which the heading has the needed column, and the columns."""
    for separator in _SEPARATORS:
        names = [name.strip() for name in next(csv.reader([line], delimiter=separator), [])]
        columns = [name.lower() if name.lower() in COLUMNS else name for name in names]
        if _NEEDED in columns:
            return separator, columns
    received = one_line(line.strip())[:_LONGEST_QUOTE]
    raise RecordingError(
        "'{path}' is no table of readings: it needs a column '{needed}'. Received: {received}",
        path=path,
        needed=_NEEDED,
        received=received,
    )


def _cut_line(path: Path, number: int) -> Translatable:
    return Translatable("'{path}', line {number} is cut off, and left out", path=path, number=number)
