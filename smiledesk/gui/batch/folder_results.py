"""The results of a folder, kept compactly: eight bytes a number. No Qt here."""

from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from smiledesk.core.escaping import one_line
from smiledesk.core.reading_columns import NO_FACE, Cell, Column, Row
from smiledesk.core.records import FaceSquare
from smiledesk.network.card import Card
from smiledesk.sources.folder_listing import has_picture_suffix

UNREADABLE = "unreadable"
"""Status of a file without rows."""

_NOTHING = -1

Positions = NDArray[np.intp]
"""Positions of results, in the order in which they are shown."""


class Kind(Enum):
    """The results that a filter keeps."""

    ALL = auto()
    CLASS = auto()
    WRONG = auto()
    UNCERTAIN = auto()
    TOO_SMALL = auto()
    NO_FACE = auto()
    UNREADABLE = auto()


class Order(Enum):
    """The order of results."""

    NAME = auto()
    HIGHEST = auto()
    LOWEST = auto()
    SUREST_MISTAKES = auto()


@dataclass(frozen=True, slots=True)
class Choice:
    """The results to show, and their order."""

    kind: Kind = Kind.ALL
    label: str = ""
    """The class, if the kind is a class."""
    name: str = ""
    """Part of the file's path in the folder, in any case; empty for every file."""
    order: Order = Order.NAME


@dataclass(frozen=True, slots=True)
class FolderResult:
    """One face, or one picture or frame without a face, or one unreadable file."""

    path: Path
    name: str
    """Path in the folder, on one line."""
    status: str
    """A status of readings, or ``unreadable``."""
    frame: int = 0
    time: float | None = None
    """Seconds of the film; None for a picture."""
    square: FaceSquare | None = None
    verdict: str | None = None
    """Class; None without a verdict."""
    probability: float | None = None
    """Probability of the positive class, or of the verdict if the model has no positive class."""
    truth: str | None = None
    """Class whose folder the file is in; None if it is in no class folder."""
    reason: str = ""
    """The reason why a file cannot be read."""

    @property
    def is_wrong(self) -> bool:
        """True if the class folder contradicts the verdict."""
        return self.verdict is not None and self.truth is not None and self.verdict != self.truth


class FolderResults:
    """The rows of a run over a folder, in the order of its files; they can be added while others are read."""

    def __init__(self, folder: Path, columns: Sequence[Column], card: Card) -> None:
        """columns: of every row. card: of the model that classifies."""
        self.folder = folder
        self.columns = tuple(columns)
        self.card = card
        self._paths: list[str] = []
        """In the folder."""
        self._names: list[str] = []
        """The paths on one line, in small letters, to be searched."""
        self._truths = array("b")
        """Class of each file's folder, or `_NOTHING`."""
        self._films = array("b")
        self._files = array("l")
        """File of each result."""
        self._numbers = {column.name: array("d") for column in columns if column.cell_type is not str}
        self._texts = {column.name: array("b") for column in columns if _is_stored_text(column)}
        self._known_texts: list[str] = [*card.classes]
        """The texts of those cells, by number: the classes first."""
        self._reasons: dict[int, str] = {}
        """Result -> reason why its file cannot be read."""

    def __len__(self) -> int:
        return len(self._files)

    @property
    def has_truth(self) -> bool:
        """True if a file is in a class folder."""
        return any(name in self._truths for name in range(len(self.card.classes)))

    def add_file(self, path: Path) -> None:
        """Add a file, the next one in order: files are numbered from 0."""
        inner = path.relative_to(self.folder)
        self._paths.append(str(inner))
        self._names.append(one_line(inner.as_posix()).casefold())
        self._truths.append(self._truth_of(path))
        self._films.append(not has_picture_suffix(path))

    def add_row(self, file: int, row: Row) -> None:
        """Add a row of a file."""
        for name, numbers in self._numbers.items():
            cell = row[name]
            numbers.append(float("nan") if cell is None else float(cell))
        for name, texts in self._texts.items():
            texts.append(self._number_of(row[name]))
        self._files.append(file)

    def add_unreadable(self, file: int, reason: str) -> None:
        """Add a file that has no rows."""
        self._reasons[len(self)] = reason
        self.add_row(file, dict.fromkeys((*self._numbers, *self._texts)) | {"status": UNREADABLE})

    def __getitem__(self, position: int) -> FolderResult:
        file = self._files[position]
        path = Path(self._paths[file])
        verdict = self._verdict(position)
        x, y, size = (self._number(name, position) for name in ("x", "y", "size"))
        square = None
        if x is not None and y is not None and size is not None:
            square = FaceSquare(x, y, size, self._number("angle", position) or 0.0)
        shown = self.card.positive_class or verdict
        return FolderResult(
            path=self.folder / path,
            name=one_line(path.as_posix()),
            status=self._text("status", position) or "",
            frame=int(self._number("frame", position) or 0),
            time=self._number("time", position) if self._films[file] else None,
            square=square,
            verdict=verdict,
            probability=None if shown is None else self._number(f"p_{shown}", position),
            truth=None if self._truths[file] == _NOTHING else self.card.classes[self._truths[file]],
            reason=self._reasons.get(position, ""),
        )

    def rows(self, positions: Positions) -> Iterator[Row]:
        """Yield the rows of results, exactly as they were added. positions: `with_rows`."""
        for position in positions.tolist():
            yield {column.name: self._cell(column, position) for column in self.columns}

    def with_rows(self, positions: Positions) -> Positions:
        """The positions among some that have rows, which unreadable files do not."""
        return positions[~np.isin(positions, list(self._reasons))]

    def chosen(self, choice: Choice) -> Positions:
        """The positions of the results to show, in their order."""
        kept = self._kept(choice.kind, choice.label)
        if choice.name:
            sought = choice.name.casefold()
            named = np.array([sought in name for name in self._names], bool)
            kept &= named[self._file_numbers()]
        positions = np.flatnonzero(kept)
        key = self._sort_key(choice.order)[positions]
        # NaN, which has no place in the order, comes last.
        return positions[np.argsort(key, kind="stable")]

    def counts(self) -> dict[tuple[Kind, str], int]:
        """The number of results of each kind; of classes, for each class."""
        kinds = [(kind, "") for kind in Kind if kind is not Kind.CLASS]
        classes = [(Kind.CLASS, label) for label in self.card.classes]
        return {(kind, label): int(self._kept(kind, label).sum()) for kind, label in (*kinds, *classes)}

    def _kept(self, kind: Kind, label: str) -> NDArray[np.bool_]:
        status, verdicts = self._text_numbers("status"), self._text_numbers("label")
        if kind is Kind.CLASS:
            return np.equal(verdicts, self.card.classes.index(label))
        if kind is Kind.WRONG:
            truths = self._truth_numbers()
            return np.not_equal(verdicts, truths) & np.not_equal(truths, _NOTHING) & self._is_judged(verdicts)
        statuses = {
            Kind.UNCERTAIN: "uncertain",
            Kind.TOO_SMALL: "too_small",
            Kind.NO_FACE: NO_FACE,
            Kind.UNREADABLE: UNREADABLE,
        }
        if kind in statuses:
            return np.equal(status, self._number_of(statuses[kind]))
        return np.ones(len(status), bool)

    def _sort_key(self, order: Order) -> NDArray[np.float64]:
        """A number for each result, the least first."""
        if order is Order.NAME:
            return self._file_numbers().astype(np.float64)
        if order is Order.SUREST_MISTAKES:
            return self._truth_advantage()
        probabilities = np.array([self._numbers[f"p_{name}"] for name in self.card.classes])
        index = self.card.positive_index
        shown = probabilities.max(axis=0) if index is None else probabilities[index]
        return np.negative(shown) if order is Order.HIGHEST else np.asarray(shown, np.float64)

    def _truth_advantage(self) -> NDArray[np.float64]:
        """Probability of the true class less that of the likeliest other one: -1 for the surest mistake."""
        truths = self._truth_numbers()
        probabilities = np.array([self._numbers[f"p_{name}"] for name in self.card.classes])
        every = np.arange(len(truths))
        of_truth = probabilities[np.maximum(truths, 0), every]
        others = probabilities.copy()
        others[np.maximum(truths, 0), every] = -1.0
        advantage: NDArray[np.float64] = np.where(truths == _NOTHING, np.nan, of_truth - others.max(axis=0))
        return advantage

    def _is_judged(self, verdicts: NDArray[np.int8]) -> NDArray[np.bool_]:
        return np.greater_equal(verdicts, 0) & np.less(verdicts, len(self.card.classes))

    def _file_numbers(self) -> NDArray[np.int64]:
        return np.array(self._files, np.int64)

    def _truth_numbers(self) -> NDArray[np.int8]:
        return np.array(self._truths, np.int8)[self._file_numbers()]

    def _text_numbers(self, name: str) -> NDArray[np.int8]:
        return np.array(self._texts[name], np.int8)

    def _verdict(self, position: int) -> str | None:
        number = self._texts["label"][position]
        return self.card.classes[number] if 0 <= number < len(self.card.classes) else None

    def _number(self, name: str, position: int) -> float | None:
        number = self._numbers[name][position]
        return None if number != number else number  # noqa: PLR0124 - NaN alone differs from itself

    def _text(self, name: str, position: int) -> str | None:
        number = self._texts[name][position]
        return None if number == _NOTHING else self._known_texts[number]

    def _cell(self, column: Column, position: int) -> Cell:
        if column.name == "file":
            return one_line(self.folder / self._paths[self._files[position]])
        if column.name in self._texts:
            return self._text(column.name, position)
        number = self._number(column.name, position)
        return int(number) if number is not None and column.whole else number

    def _number_of(self, text: Cell) -> int:
        """The number of a text, which is remembered."""
        if text is None:
            return _NOTHING
        if text not in self._known_texts:
            self._known_texts.append(str(text))
        return self._known_texts.index(str(text))

    def _truth_of(self, path: Path) -> int:
        """The class of the innermost class folder around a file."""
        for name in reversed(path.relative_to(self.folder.parent).parts[:-1]):
            plain = "_".join(name.lower().split())
            if plain in self.card.classes:
                return self.card.classes.index(plain)
        return _NOTHING


def _is_stored_text(column: Column) -> bool:
    """True for text that repeats; the path of a file is kept once a file."""
    return column.cell_type is str and column.name != "file"
