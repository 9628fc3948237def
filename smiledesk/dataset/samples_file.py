"""Read and write ``samples.csv``: labels, groups, splits and face squares of the images in a folder."""

import math
import os
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import get_args

from smiledesk.core.records import ClassVector, FaceSquare
from smiledesk.core.translatable import Translatable
from smiledesk.dataset.csv_table import CsvTable, Row, read_csv_table, write_csv_table
from smiledesk.dataset.named_files import NamedFiles
from smiledesk.dataset.samples import DatasetError, Sample, Split

SAMPLES_FILE = "samples.csv"
COLUMNS = ("file", "label", "group", "split", "source", "burst", "x", "y", "size", "angle", "weight")
"""All but ``file`` are optional. x, y, size: centre and side of the face square, pixels; angle: degrees clockwise.
weight: of the image in the loss of a training; 1 where empty."""

SOFT = "soft_"
"""Prefix of the columns of a soft label: votes or probabilities of the classes, in any unit."""

_PROBABILITY = "p_"
"""Prefix of the columns of a network's probabilities."""

_SQUARE = ("x", "y", "size", "angle")
_NUMBERS = (*_SQUARE, "weight")

_LARGEST = 1e6
"""Pixels or degrees; a larger number is an error."""


@dataclass(frozen=True, slots=True)
class SamplesRow:
    """A row of a samples file."""

    line: int
    """In the file."""
    sample: Sample
    """Its label is empty if the row gives none."""
    is_there: bool
    """True if its path is a regular file."""


@dataclass(frozen=True, slots=True)
class SamplesFile:
    """A samples file as it was read."""

    path: Path
    rows: tuple[SamplesRow, ...]
    is_unicode: bool = True
    """See `csv_table.CsvTable`."""


def read_samples_file(path: Path, folder: Path) -> SamplesFile:
    """The rows of a samples file.

    Args:
        path: the CSV file, as a spreadsheet or `write_samples_file` writes it.
        folder: what its ``file`` column is relative to; see `NamedFiles`.

    Raises:
        DatasetError: it cannot be read, a row makes no sense, or two rows say different things of one file; the line
            names file and row.
    """
    table = read_csv_table(path, COLUMNS)
    names = NamedFiles(folder)
    rows: dict[str, SamplesRow] = {}
    for line, cells in table.rows:
        where = Translatable("'{path}', line {line}", path=path, line=line)
        sample = sample_of_row(cells, folder, where, table.separator)
        found = names.find(cells["file"].strip())
        row = SamplesRow(line, replace(sample, path=found or sample.path), found is not None)
        earlier = rows.setdefault(os.path.realpath(row.sample.path), row)
        if replace(earlier.sample, path=row.sample.path) != row.sample:
            raise DatasetError(
                "{where}: line {line} says something else of the same file. Received: {found}",
                where=where,
                line=earlier.line,
                found=found,
            )
    return SamplesFile(path, tuple(rows.values()), table.is_unicode)


def write_samples_file(
    path: Path,
    samples: Sequence[Sample],
    classes: tuple[str, ...] = (),
    predictions: Sequence[ClassVector] = (),
) -> None:
    """Write samples with their absolute paths, whole or not at all.

    Args:
        path: the file to write, anywhere.
        samples: the images.
        classes: class names, in the order of the predictions.
        predictions: a network's probabilities for each sample, for `read_predictions`; empty for none.

    Raises:
        OSError: the folder cannot be written.
    """
    rows: list[dict[str, str]] = []
    nothing: Sequence[ClassVector] = [()] * len(samples)
    for sample, prediction in zip(samples, predictions or nothing, strict=True):
        numbers = zip(classes, prediction, strict=bool(prediction))
        rows.append({**_cells_of(sample), **{f"{_PROBABILITY}{name}": str(number) for name, number in numbers}})
    write_csv_table(path, (*COLUMNS, *(f"{_PROBABILITY}{name}" for name in classes)), rows, CsvTable())


def read_predictions(path: Path, folder: Path, classes: tuple[str, ...]) -> dict[Path, ClassVector]:
    """A network's probabilities in a samples file, by image, in the order of the classes; empty if it has none.

    Raises:
        DatasetError: the file cannot be read, or a number is no probability.
    """
    columns = [f"{_PROBABILITY}{name}" for name in classes]
    names = NamedFiles(folder)
    predictions = {}
    for line, cells in read_csv_table(path, COLUMNS).rows:
        if all(cells.get(column) for column in columns):
            numbers = [
                _number(cells[column], Translatable("'{path}', line {line}", path=path, line=line), column)
                for column in columns
            ]
            if not all(0 <= number <= 1 for number in numbers):
                raise DatasetError(
                    "'{path}', line {line}: a probability must be between 0 and 1. Received: {numbers}",
                    path=path,
                    line=line,
                    numbers=numbers,
                )
            predictions[names.find(cells["file"]) or folder / cells["file"]] = tuple(numbers)
    return predictions


def _cells_of(sample: Sample) -> dict[str, str]:
    cells = {
        "file": str(sample.path.absolute()),
        "label": sample.label,
        "group": sample.group,
        "split": sample.split,
        "burst": sample.burst,
    }
    square = sample.square
    if square is not None:
        numbers = {"x": square.cx, "y": square.cy, "size": square.size, "angle": square.angle}
        cells |= {column: str(number) for column, number in numbers.items()}
    return cells


def sample_of_row(row: Row, folder: Path, where: str, separator: str = ",") -> Sample:
    """Return the sample of a row.

    Args:
        row: column -> cell; missing columns and cells are empty.
        folder: what its ``file`` is relative to.
        where: file and row, for the error's line.
        separator: between the cells; where it is no comma, a number may have a decimal comma.

    Raises:
        DatasetError: the row makes no sense.
    """

    def cell(column: str) -> str:
        return row.get(column, "").strip()

    if not cell("file"):
        raise DatasetError("{where}: the column 'file' is empty", where=where)
    numbers = {column: cell(column) for column in row if column in _NUMBERS or column.startswith(SOFT)}
    if separator != ",":
        numbers = {column: text.replace(",", ".") for column, text in numbers.items()}
    square = {column: numbers.get(column, "") for column in _SQUARE}
    return Sample(
        path=folder / cell("file"),
        label=cell("label"),
        # One name may be written with accents as letters of their own in one row, and without in the next.
        group=unicodedata.normalize("NFC", cell("group")),
        split=_split(cell("split"), where),
        burst=unicodedata.normalize("NFC", cell("burst")),
        square=_square(square, where),
        soft_label=_soft_label(numbers, where),
        weight=_positive(numbers.get("weight") or "1", where, "weight"),
    )


def _split(word: str, where: str) -> Split:
    for split in get_args(Split):
        if word.lower() == split:
            known: Split = split
            return known
    raise DatasetError(
        "{where}: split must be one of {split}. Received: {word}",
        where=where,
        split=", ".join(filter(None, get_args(Split))),
        word=word,
    )


def _square(cells: Mapping[str, str], where: str) -> FaceSquare | None:
    if not any(cells.values()):
        return None
    x, y, size, angle = (_number(text or "0", where, column) for column, text in cells.items())
    if not (cells["x"] and cells["y"] and size > 0):
        raise DatasetError(
            "{where}: a face square needs x, y and a positive size. Received: {received}",
            where=where,
            received=dict(cells),
        )
    if max(abs(x), abs(y), size, abs(angle)) > _LARGEST:
        raise DatasetError("{where}: no picture is so large. Received: {received}", where=where, received=dict(cells))
    return FaceSquare(x, y, size, angle)


def _soft_label(cells: Mapping[str, str], where: str) -> tuple[tuple[str, float], ...]:
    """The probabilities of the classes; empty where the row gives none."""
    given = {column: text for column, text in cells.items() if column.startswith(SOFT) and text}
    numbers = {column.removeprefix(SOFT): _number(text, where, column) for column, text in given.items()}
    total = sum(numbers.values())
    if numbers and (min(numbers.values()) < 0 or total <= 0):
        raise DatasetError(
            "{where}: a soft label needs numbers from 0 up, one above it. Received: {given}", where=where, given=given
        )
    return tuple((name, number / total) for name, number in sorted(numbers.items()))


def _positive(text: str, where: str, column: str) -> float:
    number = _number(text, where, column)
    if not 0 < number <= _LARGEST:
        raise DatasetError(
            "{where}: '{column}' must be more than 0. Received: {text}", where=where, column=column, text=text
        )
    return number


def _number(text: str, where: str, column: str) -> float:
    try:
        number = float(text)
    except ValueError:
        number = math.nan
    if not math.isfinite(number):
        raise DatasetError(
            "{where}: '{column}' must be a number. Received: {text}", where=where, column=column, text=text
        )
    return number
