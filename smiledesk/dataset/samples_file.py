"""Read and write ``samples.csv``: labels, groups, splits and face squares of the images in a folder."""

import csv
import io
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import get_args

from smiledesk.core.atomic import write_whole
from smiledesk.core.records import ClassVector, FaceSquare
from smiledesk.dataset.samples import DatasetError, Sample, Split

SAMPLES_FILE = "samples.csv"
COLUMNS = ("file", "label", "group", "split", "source", "burst", "x", "y", "size", "angle")
"""All but ``file`` are optional. x, y, size: centre and side of the face square, pixels; angle: degrees clockwise."""

_ANSWER = "p_"
"""What the columns of a network's answers begin with."""


def read_samples_file(path: Path, folder: Path) -> dict[Path, Sample]:
    """The rows of a samples file, by image path; a sample's label is empty where the file gives none.

    Args:
        path: the CSV file, UTF-8.
        folder: what its ``file`` column is relative to.

    Raises:
        DatasetError: it cannot be read, or a row makes no sense; the line names file and row.
    """
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            reader = csv.DictReader(file)
            if "file" not in (reader.fieldnames or ()):
                raise DatasetError(f"'{path}' needs a column 'file'. Received: {', '.join(reader.fieldnames or ())}")
            samples = [sample_of_row(row, folder, f"'{path}', line {reader.line_num}") for row in reader]
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise DatasetError(f"'{path}' cannot be read: {error}") from error
    return {sample.path: sample for sample in samples}


def write_samples_file(
    path: Path,
    samples: Sequence[Sample],
    classes: tuple[str, ...] = (),
    answers: Sequence[ClassVector] = (),
) -> None:
    """Write samples with their absolute paths, whole or not at all: the file may lie anywhere.

    answers: what a network made of each, in the order of ``classes``; none where nothing is to be told. They stand in
    columns ``p_<class>``, for `read_answers`.

    Raises:
        OSError: the folder cannot be written.
    """
    text = io.StringIO(newline="")
    rows = csv.DictWriter(text, (*COLUMNS, *(f"{_ANSWER}{name}" for name in classes)), lineterminator="\n")
    rows.writeheader()
    nothing: Sequence[ClassVector] = [()] * len(samples)
    for sample, answer in zip(samples, answers or nothing, strict=True):
        row = {"file": sample.path.absolute(), "label": sample.label, "group": sample.group, "split": sample.split}
        said = {f"{_ANSWER}{name}": number for name, number in zip(classes, answer, strict=bool(answer))}
        rows.writerow({**row, "burst": sample.burst, **_square_cells(sample.square), **said})
    write_whole(path, text.getvalue().encode())


def read_answers(path: Path, folder: Path, classes: tuple[str, ...]) -> dict[Path, ClassVector]:
    """What a network made of the images of a samples file, in the order of the classes; empty where it is not told.

    Raises:
        DatasetError: the file cannot be read.
    """
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            rows = list(csv.DictReader(file))
        columns = [f"{_ANSWER}{name}" for name in classes]
        told = [row for row in rows if all(row.get(column) for column in columns)]
        return {folder / row["file"]: tuple(float(row[column]) for column in columns) for row in told}
    except (OSError, UnicodeDecodeError, csv.Error, ValueError) as error:
        raise DatasetError(f"'{path}' cannot be read: {error}") from error


def _square_cells(square: FaceSquare | None) -> dict[str, float]:
    if square is None:
        return {}
    return {"x": square.cx, "y": square.cy, "size": square.size, "angle": square.angle}


def sample_of_row(row: Mapping[str, str | None], folder: Path, where: str) -> Sample:
    """What one row says.

    Args:
        row: column -> cell; missing columns and cells are empty.
        folder: what its ``file`` is relative to.
        where: file and row, for the error's line.

    Raises:
        DatasetError: the row makes no sense.
    """

    def cell(column: str) -> str:
        return (row.get(column) or "").strip()

    if not cell("file"):
        raise DatasetError(f"{where}: the column 'file' is empty")
    return Sample(
        path=folder / cell("file"),
        label=cell("label"),
        group=cell("group"),
        split=_split(cell("split"), where),
        burst=cell("burst"),
        square=_square({column: cell(column) for column in ("x", "y", "size", "angle")}, where),
    )


def _split(word: str, where: str) -> Split:
    for split in get_args(Split):
        if word == split:
            known: Split = split
            return known
    raise DatasetError(f"{where}: split must be one of {', '.join(filter(None, get_args(Split)))}. Received: {word}")


def _square(cells: dict[str, str], where: str) -> FaceSquare | None:
    if not any(cells.values()):
        return None
    try:
        x, y, size, angle = (float(cells[column] or "0") for column in ("x", "y", "size", "angle"))
    except ValueError as error:
        raise DatasetError(f"{where}: x, y, size and angle must be numbers ({error})") from error
    if not (cells["x"] and cells["y"] and size > 0):
        raise DatasetError(f"{where}: a face square needs x, y and a positive size. Received: {cells}")
    return FaceSquare(x, y, size, angle)
