"""Add pictures from elsewhere, with their rows, to a sample folder: all of them or none."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from smiledesk.core.transaction import Transaction
from smiledesk.dataset.csv_table import Row
from smiledesk.dataset.sample_lock import locked_samples
from smiledesk.dataset.samples import DatasetError
from smiledesk.dataset.samples_file import SAMPLES_FILE
from smiledesk.dataset.samples_table import SamplesTable
from smiledesk.sources.folder_listing import subfolders_of


@dataclass(frozen=True, slots=True)
class NewPicture:
    """A picture to add."""

    path: Path
    """On the same file system as the sample folder; it is moved."""
    label: str
    """Its class."""
    row: Row
    """Its row in ``samples.csv``; ``file`` and ``label`` are set when it is added. Empty for none."""


def add_pictures(
    folder: Path, classes: Sequence[str], pictures: Sequence[NewPicture], transaction: Transaction
) -> None:
    """Add classes and pictures to a sample folder, each picture under a free name near to its own.

    Raises:
        DatasetError: a class differs in nothing but capitals from one that is there, ``samples.csv`` makes no sense, or
            another window is busy with the folder.
        OSError: a picture or ``samples.csv`` cannot be moved or written.
    """
    transaction.make(folder)
    with locked_samples(folder):
        _refuse_clashes(folder, classes)
        table = SamplesTable(folder / SAMPLES_FILE)
        for name in classes:
            transaction.make(folder / name)
        moves = _moves(folder, pictures)
        transaction.rename(moves)
        for picture in pictures:
            if picture.row:
                file = moves[picture.path].relative_to(folder).as_posix()
                table.put(file, {**picture.row, "file": file, "label": picture.label})
        transaction.keep(folder / SAMPLES_FILE)
        table.save()


def _refuse_clashes(folder: Path, classes: Sequence[str]) -> None:
    present = {path.name.casefold(): path.name for path in subfolders_of(folder)}
    for name in classes:
        other = present.get(name.casefold(), name)
        if other != name:
            raise DatasetError(
                "there is a class '{other}' already, which differs in capitals only: rename it first. Received: {name}",
                other=other,
                name=name,
            )


def _moves(folder: Path, pictures: Sequence[NewPicture]) -> Mapping[Path, Path]:
    """Picture -> its new path: no two the same, and none that is there."""
    moves: dict[Path, Path] = {}
    taken = {name: {path.name for path in (folder / name).iterdir()} for name in {one.label for one in pictures}}
    for picture in pictures:
        names, name, number = taken[picture.label], picture.path.name, 1
        while name in names:
            number += 1
            name = f"{picture.path.stem}-{number}{picture.path.suffix}"
        names.add(name)
        moves[picture.path] = folder / picture.label / name
    return moves
