"""Changes of many files that are made together or not at all, even if the process is killed in the middle.

How to undo each step is written to a journal before the step is made. `undo_interrupted` undoes the transactions of
processes that have ended.
"""

import os
import shutil
import tempfile
from collections.abc import Mapping
from contextlib import ExitStack, suppress
from pathlib import Path
from types import TracebackType
from typing import Self

import msgspec

from smiledesk.core.atomic import sync_file, sync_folder, write_whole
from smiledesk.core.decoding import DecodingError, decoding
from smiledesk.core.json_text import decode_json, encode_json
from smiledesk.core.locking import locked

_JOURNAL = ".json"
_LOCK = ".lock"


class Transaction:
    """Keeps the changes that its block makes if the block ends well, and undoes them otherwise.

    Raises:
        OSError: the journal cannot be written.
    """

    def __init__(self, journals: Path) -> None:
        """journals: folder of the user's own; what its files name is renamed and removed."""
        self._journals = journals
        self._journal = Path()
        self._owned = ExitStack()
        self._steps: list[_Step] = []

    def staging(self, folder: Path) -> Path:
        """A new hidden folder for files in the making, on the same file system as a folder; removed at the end."""
        self.make(folder)
        path = Path(tempfile.mkdtemp(dir=folder, prefix=".staging.", suffix=".partial"))
        self._note(_Staging(str(path)))
        return path

    def make(self, folder: Path) -> None:
        """Make a folder and its missing parents, unless it exists."""
        missing = [path for path in (folder, *folder.parents) if not path.exists()]
        self._note(*(_Made(str(path)) for path in reversed(missing)))
        folder.mkdir(parents=True, exist_ok=True)

    def keep(self, file: Path) -> None:
        """Prepare to restore a file that is to be written, or to remove it if it does not exist yet."""
        if not file.exists():
            self._note(_Written(str(file)))
            return
        copy = self.staging(file.parent) / file.name
        shutil.copy2(file, copy)
        sync_file(copy)
        self._note(_Kept(str(file), str(copy)))

    def rename(self, moves: Mapping[Path, Path]) -> None:
        """Rename files and folders, in their order, and make the folders that they move to.

        Raises:
            FileExistsError: something has the new name already.
            OSError: the system forbids it.
        """
        for folder in dict.fromkeys(after.parent for after in moves.values()):
            self.make(folder)
        self._note(*(_Renamed(str(before), str(after)) for before, after in moves.items()))
        for before, after in moves.items():
            if os.path.lexists(after):
                raise FileExistsError(17, "something of that name is there already", str(after))
            before.rename(after)
        for folder in {path.parent for move in moves.items() for path in move}:
            sync_folder(folder)

    def __enter__(self) -> Self:
        self._journals.mkdir(parents=True, exist_ok=True)
        while not self._journal.name:
            handle, name = tempfile.mkstemp(dir=self._journals, suffix=_LOCK)
            os.close(handle)
            lock = Path(name)
            try:
                self._owned.enter_context(locked(lock))
            except (FileNotFoundError, BlockingIOError):
                # Another process found it before it was locked, and takes it for abandoned.
                continue
            if lock.exists():
                self._journal = lock.with_suffix(_JOURNAL)
            else:
                self._owned.close()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            with self._owned:
                if error is None:
                    self._commit()
                self._undo_all()
        finally:
            _remove_lock(self._journal)

    def _commit(self) -> None:
        """Leave nothing to undo but the staging folders.

        Raises:
            OSError: the journal cannot be written; all is undone.
        """
        steps = self._steps
        self._steps = [step for step in steps if isinstance(step, _Staging)]
        try:
            self._save()
        except OSError:
            self._steps = steps
            self._undo_all()
            raise

    def _undo_all(self) -> None:
        """Undo what the journal lists; what cannot be undone now stays in it for the next start."""
        with suppress(OSError):
            _undo(self._steps)
            self._journal.unlink(missing_ok=True)

    def _note(self, *steps: "_Step") -> None:
        """Write down steps before they are made."""
        if steps:
            self._steps += steps
            self._save()

    def _save(self) -> None:
        write_whole(self._journal, encode_json(self._steps))


def undo_interrupted(journals: Path) -> None:
    """Undo the transactions of processes that have ended in the middle; those that go on are left alone."""
    for lock in journals.glob(f"*{_LOCK}"):
        journal = lock.with_suffix(_JOURNAL)
        try:
            with locked(lock, patience=0):
                _undo(_read(journal))
                for file in (journal, *journals.glob(f".{journal.name}.*")):
                    file.unlink(missing_ok=True)
        except (OSError, DecodingError):
            # It goes on in another process, or cannot be undone now.
            continue
        _remove_lock(journal)


def _read(journal: Path) -> "list[_Step]":
    """The steps of a journal; none if nothing was written yet."""
    if not journal.exists():
        return []
    with decoding():
        return decode_json(journal.read_bytes(), list[_Step])


def _remove_lock(journal: Path) -> None:
    """Remove the lock of a journal that is gone; only now, since some systems delete no file that is open."""
    if not journal.exists():
        with suppress(OSError):
            journal.with_suffix(_LOCK).unlink(missing_ok=True)


class _Staging(msgspec.Struct, tag="staging"):
    folder: str

    def undo(self) -> None:
        shutil.rmtree(self.folder, ignore_errors=True)


class _Made(msgspec.Struct, tag="made"):
    folder: str

    def undo(self) -> None:
        # Somebody may have put something into it meanwhile.
        with suppress(OSError):
            Path(self.folder).rmdir()


class _Written(msgspec.Struct, tag="written"):
    """A file that did not exist."""

    file: str

    def undo(self) -> None:
        Path(self.file).unlink(missing_ok=True)


class _Kept(msgspec.Struct, tag="kept"):
    file: str
    copy: str

    def undo(self) -> None:
        if Path(self.copy).exists():
            Path(self.copy).replace(self.file)


class _Renamed(msgspec.Struct, tag="renamed"):
    before: str
    after: str

    def undo(self) -> None:
        # A step that was written down and not made has left its file where it was.
        if os.path.lexists(self.after) and not os.path.lexists(self.before):
            Path(self.after).rename(self.before)


_Step = _Staging | _Made | _Written | _Kept | _Renamed


def _undo(steps: list[_Step]) -> None:
    """Undo steps, the last one first.

    Raises:
        OSError: one cannot be undone; those before it are not undone either.
    """
    for step in reversed(steps):
        step.undo()
