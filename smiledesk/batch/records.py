"""The records that flow between a run over many files and its worker processes."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Generic, Protocol, TypeVar

import msgspec

from smiledesk.batch.frame_selection import FrameSelection
from smiledesk.core.escaping import one_line
from smiledesk.core.reading_columns import Column, Row
from smiledesk.core.translatable import Translatable
from smiledesk.faces.factory import DetectorChoice

Item = TypeVar("Item")


SUMMARY_COLUMNS = (
    Column("file", "path of the picture or film"),
    Column("class", "class that is counted"),
    Column("frames", "frames that were read; of a picture 1", whole=True),
    Column("without_face", "frames without a face", whole=True),
    Column("faces", "faces on the frame that has most", whole=True),
    Column("duration", "length of what was read of a film", "s", 3),
    Column("judged", "time in which faces were judged, added up over the faces of a film", "s", 3),
    Column("positive", "time of it with the label of the class", "s", 3),
    Column("share", "positive time by judged time; of a picture, share of its faces with the label", decimals=4),
    Column("episodes", "episodes of all faces of a film", whole=True),
)
"""The columns of a table with one row for each file, instead of one for each face on each frame."""


@dataclass(frozen=True, slots=True)
class ClassifierSettings:
    """All that makes the rows of a file; sent to every worker."""

    model: Path
    """Folder of the bundle."""

    model_id: str
    """SHA-256 of its network: a worker that finds another one refuses to work."""

    detector: DetectorChoice
    columns: tuple[Column, ...]
    """The columns of every row, in order, with one for each class of the model; or `SUMMARY_COLUMNS`."""

    frames: FrameSelection = field(default_factory=FrameSelection)
    """The frames of films that are read."""

    @property
    def column_names(self) -> tuple[str, ...]:
        """The keys of every row."""
        return tuple(column.name for column in self.columns)


@dataclass(frozen=True, slots=True)
class Unit(Generic[Item]):
    """A piece of a run, done by one worker: several pictures, or one film."""

    index: int
    """Place among the units of the run, from 0."""

    items: tuple[Item, ...]
    """Files or samples, in order."""

    left_out: Mapping[int, Translatable] = field(default_factory=dict)
    """Items that are not read: position -> reason, such as the processes that they ended."""


@dataclass(frozen=True, slots=True)
class UnitProgress:
    """The progress of a worker in its unit."""

    unit: int
    """Index of the unit."""

    items: int
    """Items finished."""

    share: float = 0.0
    """Part of the current item that is done, 0 to 1."""

    frames: int = 0
    """Frames classified in this unit, a picture being one."""


Report = Callable[[UnitProgress], None]


class Tally(msgspec.Struct):
    """Counts of the things found in some files."""

    files: int = 0
    frames: int = 0
    """Pictures and frames of films that could be decoded."""
    faces: int = 0
    """Rows with a face."""
    without_face: int = 0
    """Pictures and frames without one."""
    unreadable: int = 0
    """Files without a single row."""
    faults: int = 0
    """Notes on what could not be read or classified."""

    def add(self, other: "Tally") -> None:
        """Add the numbers of other files."""
        for name in self.__struct_fields__:
            setattr(self, name, getattr(self, name) + getattr(other, name))

    def report(self, seconds: float) -> str:
        """The line at the end of a run. seconds: its duration."""
        files = "1 file" if self.files == 1 else f"{self.files:,} files"
        faces = "1 face" if self.faces == 1 else f"{self.faces:,} faces"
        return (
            f"{files}: {faces}, {self.without_face:,} without a face, {self.unreadable:,} unreadable; "
            f"{seconds:.1f} s, {self.frames / seconds:.1f} frames a second"
        )


class UnitTally(Tally):
    """Counts and notes of one unit."""

    notes: list[str] = msgspec.field(default_factory=list)
    """A line for each file that could not be read or classified, and for each whose frames could not."""

    left_out: dict[int, Translatable] = msgspec.field(default_factory=dict)
    """Files that could not be read to their end: position in the unit -> the note on it."""

    def note(self, line: str) -> None:
        """Add a note; foreign text in it is escaped."""
        self.faults += 1
        self.notes.append(one_line(line))

    def leave_out(self, position: int, reason: Translatable) -> None:
        """Count a file as unreadable, with a note on it."""
        self.unreadable += 1
        self.note(reason)
        self.left_out[position] = reason


class Part(Protocol):
    """The rows of one unit, iterated once; the tally is complete afterwards."""

    tally: UnitTally

    def __iter__(self) -> Iterator[Row]: ...
