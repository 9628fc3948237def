"""The file of a command's result, which replaces nothing but an earlier result."""

import os
import stat
import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import Annotated

import typer

from smiledesk.core.json_text import encode_json

ForceOption = Annotated[bool, typer.Option("--force", help="Replace an earlier result.")]

EXPLAINED_MARK = "SmileDesk explained face"
"""Metadata of each picture of ``explain``, which distinguishes an earlier result from the user's own pictures."""

_STANDARD_OUTPUT = frozenset({"-", "/dev/stdout", "/dev/fd/1", "/proc/self/fd/1"})

_START = 8192
"""Bytes read to recognize a table: text contains no NUL."""


def is_standard_output(path: Path | None) -> bool:
    """True if a result goes to standard output: no file is named, or standard output is."""
    return path is None or str(path) in _STANDARD_OUTPUT


def is_pipe(path: Path) -> bool:
    """True for a named pipe, which another program reads."""
    return path.is_fifo()


def require_writable(path: Path, *, force: bool, inputs: Iterable[Path] = (), text: bool = True) -> None:
    """Refuse to replace anything but an earlier result. A link means the file that it leads to.

    Standard output and pipes are written to; anything else that is not a regular file is refused.

    Args:
        path: the file to write.
        force: an earlier result may be replaced.
        inputs: files that the command reads, which may not be replaced.
        text: results are text, so a binary file is no earlier result.

    Raises:
        typer.BadParameter: there is something that must not be replaced, or no folder for the file.
        OSError: the folder cannot be written, or cannot hold a file of that name.
    """
    if is_standard_output(path) or is_pipe(path):
        return
    target = _target_of(path)
    if not target.parent.is_dir():
        raise typer.BadParameter(f"there is no folder '{target.parent}': make it first")
    _try_to_write_beside(target, path)
    if not os.path.lexists(target):
        return
    kind = target.lstat().st_mode
    if stat.S_ISDIR(kind):
        raise typer.BadParameter(f"'{path}' is a folder: name a file in it")
    if not stat.S_ISREG(kind):
        raise typer.BadParameter(f"'{path}' is neither a file nor a pipe: choose another name")
    if any(source.exists() and target.samefile(source) for source in inputs):
        raise typer.BadParameter(f"'{path}' is read by this command: choose another name")
    if _is_media(target) or (text and not _is_text(target)):
        raise typer.BadParameter(f"'{path}' is no earlier result, and is not replaced: choose another name")
    if not force:
        raise typer.BadParameter(f"'{path}' exists: choose another name, or add --force to replace it")


def require_new(path: Path) -> None:
    """Refuse a file that exists, for a result that grows while it is made and so has no earlier one to replace.

    Raises:
        typer.BadParameter: there is something of that name, or no folder for the file.
        OSError: the folder cannot be written, or cannot hold a file of that name.
    """
    if not path.parent.is_dir():
        raise typer.BadParameter(f"there is no folder '{path.parent}': make it first")
    if os.path.lexists(path):
        raise typer.BadParameter(f"'{path}' exists, and is not replaced: choose another name")
    _try_to_write_beside(path, path)


def json_text(value: object) -> str:
    """Return a record as indented JSON; NaN becomes null."""
    return encode_json(value, indent=2).decode()


def _target_of(path: Path) -> Path:
    # Not `Path.resolve`, which raises where links lead in a circle.
    return Path(os.path.realpath(path))


def _try_to_write_beside(target: Path, path: Path) -> None:
    """Fail before the work instead of after it."""
    try:
        with tempfile.TemporaryFile(dir=target.parent, prefix=f".{target.name}.", suffix=".partial"):
            pass
    except OSError as error:
        raise OSError(error.errno, error.strerror, str(path)) from error


def _is_media(path: Path) -> bool:
    from smiledesk.sources.suffixes import MEDIA_SUFFIXES

    return path.suffix.lower() in MEDIA_SUFFIXES and not _is_drawn(path)


def _is_drawn(path: Path) -> bool:
    """True for a plot or picture that a command has drawn."""
    from smiledesk.recording.summary.plot_style import PLOT_MARK

    with path.open("rb") as file:
        start = file.read(_START)
    return any(mark.encode() in start for mark in (PLOT_MARK, EXPLAINED_MARK))


def _is_text(path: Path) -> bool:
    with path.open("rb") as file:
        return b"\0" not in file.read(_START)
