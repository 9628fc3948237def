"""Outputs that only grow, by whole pieces: a file, or standard output."""

import os
from contextlib import suppress
from pathlib import Path
from typing import Protocol

from smiledesk.core.translatable import Translatable


class Output(Protocol):
    """Takes pieces of bytes, each of which is kept whole."""

    def append(self, piece: bytes) -> None:
        """Write a piece.

        Raises:
            OSError: it cannot be written.
        """

    def sync(self) -> None:
        """Wait until all pieces are where a power cut cannot reach them."""

    def close(self) -> None:
        """Release what is open; may be called twice."""


class AppendFile:
    """Appends to an empty file, which ends in a whole piece even where the next one does not fit on the disk.

    Each piece is one write of the system: a process that is killed loses nothing that it has appended.
    """

    def __init__(self, path: Path) -> None:
        """path: an empty file, such as `reserve_file` makes.

        Raises:
            FileExistsError: it is not empty.
            OSError: it cannot be opened.
        """
        self._path = path
        self._length = 0
        self._handle = os.open(path, os.O_WRONLY | os.O_APPEND | getattr(os, "O_BINARY", 0))
        if os.fstat(self._handle).st_size:
            self.close()
            raise FileExistsError(Translatable("'{path}' is not empty: choose another name", path=path))

    def append(self, piece: bytes) -> None:
        """Write a piece at the end.

        Raises:
            OSError: it cannot be written; the file is as it was.
        """
        written = 0
        try:
            while written < len(piece):
                written += os.write(self._handle, piece[written:])
        except OSError as error:
            with suppress(OSError):
                os.ftruncate(self._handle, self._length)
            raise self._named(error) from error
        self._length += written

    def sync(self) -> None:
        """Wait until all pieces are on the disk.

        Raises:
            OSError: the disk does not take them.
        """
        try:
            os.fsync(self._handle)
        except OSError as error:
            raise self._named(error) from error

    def close(self) -> None:
        """Close the file; may be called twice."""
        handle, self._handle = self._handle, -1
        if handle >= 0:
            os.close(handle)

    def _named(self, error: OSError) -> OSError:
        return OSError(error.errno, error.strerror, str(self._path))


class StandardOutput:
    """Appends to standard output, past every buffer, so that its reader has each piece at once."""

    def append(self, piece: bytes) -> None:
        """Write a piece.

        Raises:
            BrokenPipeError: nobody reads it.
            OSError: it cannot be written.
        """
        while piece:
            piece = piece[os.write(1, piece) :]

    def sync(self) -> None:
        """Do nothing: a pipe keeps nothing."""

    def close(self) -> None:
        """Do nothing: the process closes it."""
