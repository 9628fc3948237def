"""Parts: each holds the rows of one unit, in a file that appears when it is whole."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import msgspec

from smiledesk.batch.records import Part, UnitTally
from smiledesk.core.decoding import decoding
from smiledesk.core.errors import UserError
from smiledesk.core.json_text import encode_json
from smiledesk.core.reading_columns import Cell, Row
from smiledesk.core.translatable import from_json, to_json

_END = b"}\n"
"""Rows are arrays; the last line of a part is its tally, an object."""


class PartError(UserError):
    """A part is whole, but cannot be read; the line names it."""


class PartFiles:
    """The parts of a run in a folder, one file for each unit: workers write them, the run reads them in order.

    A part is moved into place when it is whole. One that a power failure has cut short counts as missing.
    """

    def __init__(self, folder: Path, columns: tuple[str, ...]) -> None:
        """folder: an existing one. columns: of every row."""
        self.folder = folder
        self._columns = columns

    def has(self, index: int) -> bool:
        """True if the part of a unit is there and whole."""
        with suppress(FileNotFoundError), self._path(index).open("rb") as file:
            size = file.seek(0, os.SEEK_END)
            file.seek(max(0, size - len(_END)))
            return file.read() == _END
        return False

    def write(self, index: int, part: Part) -> None:
        """Write the part of a unit, row by row.

        Raises:
            OSError: the folder cannot be written.
        """
        handle, name = tempfile.mkstemp(dir=self.folder, prefix=".", suffix=".partial")
        try:
            with os.fdopen(handle, "wb") as file:
                for row in part:
                    file.write(msgspec.json.encode([row[column] for column in self._columns]) + b"\n")
                file.write(encode_json(part.tally, to_json) + b"\n")
            Path(name).replace(self._path(index))
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise

    def read(self, index: int) -> Part:
        """Return the part of a unit; its rows are read while they are iterated."""
        return _StoredPart(self._path(index), self._columns)

    def release(self, index: int) -> None:
        """Do nothing: parts stay after they were read."""

    def _path(self, index: int) -> Path:
        return self.folder / f"{index:08}.part"


class TemporaryPartFiles(PartFiles):
    """Parts that are deleted once they have been read."""

    def release(self, index: int) -> None:
        """Delete the part of a unit."""
        self._path(index).unlink(missing_ok=True)


class _StoredPart:
    def __init__(self, path: Path, columns: tuple[str, ...]) -> None:
        self._path = path
        self._columns = columns
        self.tally = UnitTally()

    def __iter__(self) -> Iterator[Row]:
        decoder = msgspec.json.Decoder(list[Cell] | UnitTally, dec_hook=from_json)
        with self._path.open("rb") as lines:
            for line in lines:
                with decoding(self._broken):
                    content = decoder.decode(line)
                if isinstance(content, UnitTally):
                    self.tally = content
                else:
                    yield dict(zip(self._columns, content, strict=True))

    def _broken(self, reason: str) -> PartError:
        return PartError(
            "'{path}' is broken: remove it, and go on with --resume. {reason}", path=self._path, reason=reason
        )
