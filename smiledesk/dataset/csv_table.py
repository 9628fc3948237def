"""CSV tables as spreadsheets save them, in any encoding and with any separator."""

import csv
import io
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from smiledesk.core.atomic import write_whole
from smiledesk.core.errors import plain_reason
from smiledesk.core.escaping import one_line
from smiledesk.core.translatable import Translatable
from smiledesk.dataset.samples import DatasetError
from smiledesk.sources.folder_listing import is_regular_file

Row = Mapping[str, str]
"""Cells by column."""

LEGACY_ENCODING = "cp1252"
"""The encoding that Windows and spreadsheets call ANSI in most of Europe and America."""

_SEPARATORS = ",;\t|"

_UTF16_MARKS = (BOM_UTF16_LE, BOM_UTF16_BE)
_MARKS = (BOM_UTF8, *_UTF16_MARKS)

_ADVICE = Translatable("save it as 'CSV UTF-8' in a spreadsheet or an editor")

_LONGEST_QUOTE = 120


@dataclass(frozen=True, slots=True)
class CsvTable:
    """A table with a heading."""

    columns: tuple[str, ...] = ()
    """Names of the columns in the file's order; known ones in lower case."""
    rows: tuple[tuple[int, Row], ...] = ()
    """Line number and cells by column; empty rows are left out, missing cells are empty."""
    separator: str = ","
    """Between two cells."""
    is_unicode: bool = True
    """False if letters beyond ASCII were read as Western European."""
    has_mark: bool = False
    """True if the file began with a byte order mark."""


def read_csv_table(path: Path, known: Sequence[str]) -> CsvTable:
    """Read a table.

    Args:
        path: of a file in UTF-8, UTF-16 or Windows-1252, with commas, semicolons, tabs or bars between the cells.
        known: columns whose capitals do not matter; the first must be there, and identifies the heading.

    Raises:
        DatasetError: it cannot be read, or is not such a table; the line names the file and what to do.
    """
    if path.exists() and not is_regular_file(path):
        raise DatasetError("'{path}' cannot be read: it is a folder, a pipe or a device; name a file", path=path)
    try:
        content = path.read_bytes()
    except OSError as error:
        raise DatasetError("'{path}' cannot be read: {reason}", path=path, reason=plain_reason(error)) from error
    try:
        separator, columns, records = _records(_bytewise(content, path), known, path)
    except csv.Error as error:
        raise DatasetError(
            "'{path}' cannot be read: {error}; {advice}", path=path, error=error, advice=_ADVICE
        ) from error
    return CsvTable(
        columns=columns,
        rows=tuple((line, dict(zip(columns, map(_decoded, cells), strict=True))) for line, cells in records),
        separator=separator,
        is_unicode=all(_is_utf8(cell) for _, cells in records for cell in cells),
        has_mark=content.startswith(_MARKS),
    )


def write_csv_table(path: Path, columns: Iterable[str], rows: Iterable[Row], earlier: CsvTable) -> None:
    """Write a table as UTF-8, whole or not at all, so that the program that wrote the earlier one can read it.

    earlier: its separator is used; unless it was plain UTF-8, a byte order mark is written, which spreadsheets need.

    Raises:
        OSError: it cannot be written; the old file is untouched.
    """
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, tuple(columns), restval="", lineterminator="\n", delimiter=earlier.separator)
    writer.writeheader()
    writer.writerows(rows)
    mark = BOM_UTF8 if earlier.has_mark or not earlier.is_unicode else b""
    write_whole(path, mark + text.getvalue().encode("utf-8", "surrogateescape"))


def _bytewise(content: bytes, path: Path) -> str:
    """A file's text with one character for each byte of UTF-8, so that each cell can be decoded on its own.

    Two programs that edit one file may write two encodings, and file names may be any bytes.
    """
    if content.startswith(_UTF16_MARKS):
        try:
            content = content.decode("utf-16").encode()
        except UnicodeDecodeError as error:
            raise DatasetError(
                "'{path}' cannot be read: it is not complete UTF-16 text; {advice}", path=path, advice=_ADVICE
            ) from error
    if b"\0" in content:
        raise DatasetError("'{path}' cannot be read: it is not text; {advice}", path=path, advice=_ADVICE)
    return content.removeprefix(BOM_UTF8).decode("latin-1")


def _is_utf8(cell: str) -> bool:
    try:
        cell.encode("latin-1").decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _decoded(cell: str) -> str:
    content = cell.encode("latin-1")
    # `surrogateescape` keeps the bytes that are no letters, which a file name may have.
    return content.decode("utf-8") if _is_utf8(cell) else content.decode(LEGACY_ENCODING, "surrogateescape")


def _records(text: str, known: Sequence[str], path: Path) -> tuple[str, tuple[str, ...], list[tuple[int, list[str]]]]:
    """Separator, columns, and the undecoded cells of each non-empty row with its line number."""
    lines = io.StringIO(text, newline="")
    skipped = 0
    if lines.readline().lower().startswith("sep="):
        text, skipped = lines.read(), 1
    separator, columns = _heading(text, known, path)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    next(reader)
    records = []
    for cells in reader:
        if any(cell.strip() for cell in cells[len(columns) :]):
            raise DatasetError(
                "'{path}', line {line}: the row has more cells than the heading: put quotes around a "
                "cell that holds a {separator}",
                path=path,
                line=reader.line_num + skipped,
                separator=repr(separator),
            )
        if any(cell.strip() for cell in cells):
            missing = [""] * (len(columns) - len(cells))
            records.append((reader.line_num + skipped, [*cells[: len(columns)], *missing]))
    return separator, columns, records


def _heading(text: str, known: Sequence[str], path: Path) -> tuple[str, tuple[str, ...]]:
    """The separator with which the heading has the required column, and the columns."""
    for separator in _SEPARATORS:
        names = next(csv.reader(io.StringIO(text, newline=""), delimiter=separator), [])
        columns = [_column(_decoded(name).strip(), known) for name in names]
        if known[0] not in columns:
            continue
        # Spreadsheets end a line with the separators of empty columns.
        while not columns[-1]:
            columns.pop()
        repeated = [name for name, times in Counter(columns).items() if times > 1]
        if repeated:
            raise DatasetError("'{path}' has two columns '{column}': remove one of them", path=path, column=repeated[0])
        return separator, tuple(columns)
    received = one_line(_decoded(io.StringIO(text).readline().strip()))[:_LONGEST_QUOTE]
    raise DatasetError(
        "'{path}' needs a column '{column}'. Received: {received}", path=path, column=known[0], received=received
    )


def _column(name: str, known: Sequence[str]) -> str:
    return name.lower() if name.lower() in known else name
