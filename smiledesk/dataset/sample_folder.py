"""The folder of collected samples: class folders of pictures, and ``samples.csv`` kept in step with them.

Each picture is written whole before the CSV file is replaced whole. After a kill at any moment every picture is there,
and `repair.repair` restores the missing rows from the pictures when the folder is opened again.

Several windows may have the same folder open: each change is made under a lock, on top of theirs.
"""

import json
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC
from pathlib import Path
from typing import TypeVar

from smiledesk.core.atomic import sync_folder, write_whole
from smiledesk.core.transaction import Transaction, undo_interrupted
from smiledesk.dataset.class_names import check_class_name
from smiledesk.dataset.folders import read_sample_folder
from smiledesk.dataset.new_sample import NewSample, row_of
from smiledesk.dataset.picture_note import png_with_note
from smiledesk.dataset.repair import BIN, empty_bin, repair
from smiledesk.dataset.sample_changes import PictureMove, SampleChange, SamplePlace
from smiledesk.dataset.sample_lock import locked_samples
from smiledesk.dataset.samples import DatasetError, Sample
from smiledesk.dataset.samples_file import SAMPLES_FILE, sample_of_row
from smiledesk.dataset.samples_table import TIME, SamplesTable
from smiledesk.sources.folder_listing import change_stamp, subfolders_of
from smiledesk.user_data import journals_folder

_Subject = TypeVar("_Subject")

_UNDOABLE = 100
"""Changes that can be undone."""


@dataclass(frozen=True, slots=True)
class KeptSample:
    """A sample of the folder."""

    sample: Sample
    source: str = ""
    """From ``samples.csv``; empty if unknown."""
    time: str = ""
    """From ``samples.csv``, ISO 8601; empty if unknown."""


class SampleFolder:
    """Adds, deletes and moves samples, and undoes each of these; not thread-safe.

    folder: created when the first sample is added.

    Raises:
        DatasetError: the folder's content is invalid; nothing was changed.
        OSError: the folder cannot be read or repaired.
    """

    def __init__(self, folder: Path) -> None:
        if folder.exists() and not folder.is_dir():
            raise DatasetError("'{folder}' is a file: choose a folder for the samples", folder=folder)
        self.folder = folder
        undo_interrupted(journals_folder())
        self._table = SamplesTable(folder / SAMPLES_FILE)
        self._samples: dict[str, KeptSample] = {}
        self._changes: list[SampleChange] = []
        self._deleted: set[str] = set()
        self._stamp: tuple[tuple[int, int, int], ...] = ()
        if folder.is_dir():
            repair(folder, self._table)
            if self._table.is_changed:
                self._repair_alone()
        self.refresh()

    def refresh(self) -> bool:
        """Read the folder again if another program has changed it; True if so.

        Takes no lock: a change that another window has not finished is read again at the next call.

        Raises:
            DatasetError: the folder's content is no longer valid.
            OSError: the folder cannot be read.
        """
        stamp = change_stamp(self.folder, self.folder / SAMPLES_FILE)
        if stamp == self._stamp:
            return False
        self._table.refresh()
        files = _present(self.folder) if self.folder.is_dir() else ()
        self._samples = {file: self._kept(SamplePlace(file, self._table.rows.get(file))) for file in files}
        self._stamp = stamp
        return True

    @property
    def samples(self) -> tuple[KeptSample, ...]:
        """All samples, oldest first, those without a time before them; ties in the CSV file's order."""
        order = {file: number for number, file in enumerate(self._table.rows)}
        ordered = sorted(self._samples.items(), key=lambda entry: (entry[1].time, order.get(entry[0], -1), entry[0]))
        return tuple(kept for _, kept in ordered)

    @property
    def classes(self) -> tuple[str, ...]:
        """The classes, sorted, including empty ones."""
        names = {kept.sample.label for kept in self._samples.values()}
        if self.folder.is_dir():
            names |= {path.name for path in subfolders_of(self.folder)}
        return tuple(sorted(names))

    def counts(self) -> dict[str, int]:
        """Number of samples of each class."""
        numbers = Counter(kept.sample.label for kept in self._samples.values())
        return {name: numbers[name] for name in self.classes}

    @property
    def last_change(self) -> SampleChange | None:
        """The change that `undo` would undo."""
        return self._changes[-1] if self._changes else None

    def add(self, new: Sequence[NewSample]) -> None:
        """Write samples.

        Raises:
            DatasetError: a class name is invalid; nothing was written.
            OSError: the folder cannot be written; the samples before the failed one are kept.
        """
        for one in new:
            check_class_name(one.label)
        with self._changing():
            for burst in dict.fromkeys(one.burst for one in new):
                of_burst = [one for one in new if one.burst == burst]
                self._do(of_burst, self._write, SampleChange("add", name=of_burst[0].label, burst=burst))

    def delete(self, paths: Iterable[Path]) -> None:
        """Delete samples; until `close` they are kept in a hidden folder.

        Raises:
            DatasetError: a picture no longer exists.
            OSError: a picture or the CSV file cannot be moved or written.
        """
        with self._changing():
            places = self._places(paths)
            self._do(
                places,
                lambda place: self._go(PictureMove(place, SamplePlace(f"{BIN}/{place.file}", None))),
                SampleChange("delete", name=self._common_class(places)),
            )

    def move(self, paths: Iterable[Path], label: str) -> None:
        """Move samples to another class.

        Raises:
            DatasetError: the class name is invalid, or a picture no longer exists.
            OSError: a picture or the CSV file cannot be moved or written.
        """
        check_class_name(label)
        with self._changing():
            places = [place for place in self._places(paths) if self._samples[place.file].sample.label != label]
            self._do(
                places,
                lambda place: self._go(PictureMove(place, _in_class(place, label))),
                SampleChange("move", name=label),
            )

    def add_class(self, name: str) -> None:
        """Add a class without samples; one that is there already, from another window perhaps, stays as it is.

        Raises:
            DatasetError: it is no valid class name, or another class has it in other capitals.
            OSError: the folder cannot be written.
        """
        check_class_name(name)
        with self._changing():
            if name in self.classes:
                return
            self._refuse_taken(name)
            (self.folder / name).mkdir()
            self._remember(SampleChange("add_class", name=name))

    def remove_class(self, name: str) -> None:
        """Remove an empty class.

        Raises:
            OSError: its folder is not empty.
        """
        (self.folder / name).rmdir()
        self._remember(SampleChange("remove_class", name=name))

    def rename_class(self, old: str, new: str) -> None:
        """Rename a class, with all its samples, or change nothing.

        Raises:
            DatasetError: the name is invalid or taken, or a picture no longer exists.
            OSError: a picture or the CSV file cannot be moved or written.
        """
        self._refuse_taken(new, but=old)
        with self._changing():
            self._refuse_taken(new, but=old)
            places = self._places(kept.sample.path for kept in self.samples if kept.sample.label == old)
            moves = self._move_together(old, new, [PictureMove(place, _in_class(place, new)) for place in places])
            self._remember(SampleChange("rename_class", moves, name=new, earlier=old))

    def undo(self) -> SampleChange | None:
        """Undo the last change and return it; None if there is none.

        Raises:
            DatasetError: a picture no longer exists; everything else was undone.
            OSError: a picture or the CSV file cannot be moved or written; everything else was undone.
        """
        if not self._changes:
            return None
        with self._changing():
            change = self._changes.pop()
            if change.kind == "rename_class":
                self._move_together(change.name, change.earlier, [move.back for move in change.moves])
                return change
            if change.kind == "remove_class":
                (self.folder / change.name).mkdir(parents=True, exist_ok=True)
            for move in reversed(change.moves):
                self._go(move.back)
            if change.kind == "add_class":
                _remove_if_empty(self.folder / change.name)
        return change

    def close(self) -> None:
        """Remove this window's deleted samples for good. Other windows keep theirs."""
        self._changes.clear()
        empty_bin(self.folder / BIN, self._deleted)
        self._deleted.clear()

    def _repair_alone(self) -> None:
        """Repair what is still to repair when no other window is in the middle of a change."""
        with locked_samples(self.folder):
            self._table = SamplesTable(self.folder / SAMPLES_FILE)
            repair(self.folder, self._table)
            self._table.save()

    @contextmanager
    def _changing(self) -> Iterator[None]:
        """Hold the folder's lock: read others' changes first, and write the rows at the end, even after an error."""
        with locked_samples(self.folder):
            self.refresh()
            try:
                yield
            finally:
                self._table.save()
                self._stamp = change_stamp(self.folder, self.folder / SAMPLES_FILE)

    def _do(self, subjects: Iterable[_Subject], move: Callable[[_Subject], PictureMove], change: SampleChange) -> None:
        """Apply a change to each subject; those before an error stay changed."""
        moves: list[PictureMove] = []
        try:
            for subject in subjects:
                moves.append(move(subject))  # noqa: PERF401 - those before a failure are needed
        finally:
            if moves:
                self._remember(replace(change, moves=tuple(moves)))

    def _write(self, new: NewSample) -> PictureMove:
        stem = new.time.astimezone(UTC).strftime("%Y%m%d-%H%M%S-%f")[:-3]
        file = self._free(f"{new.label}/{stem}.png")
        row = row_of(file, new)
        path = self.folder / file
        path.parent.mkdir(parents=True, exist_ok=True)
        write_whole(path, png_with_note(new.capture.image, json.dumps(row)))
        place = SamplePlace(file, row)
        self._enter(place)
        return PictureMove(SamplePlace(f"{BIN}/{file}", None), place)

    def _move_together(self, old: str, new: str, moves: Sequence[PictureMove]) -> tuple[PictureMove, ...]:
        """Move the pictures of a class and their rows to another class, and remove its folder: all of it or nothing."""
        free: dict[str, PictureMove] = {}
        for move in moves:
            file = self._free(move.after.file, move.before.file, free)
            free[file] = PictureMove(move.before, _called(move.after, file))
        try:
            with Transaction(journals_folder()) as transaction:
                transaction.make(self.folder / new)
                transaction.rename({self.folder / move.before.file: self.folder / file for file, move in free.items()})
                if _is_empty(self.folder / old):
                    transaction.rename({self.folder / old: transaction.staging(self.folder) / old})
                for move in free.values():
                    self._table.remove(move.before.file)
                    if move.after.row is not None:
                        self._table.put(move.after.file, move.after.row)
                transaction.keep(self.folder / SAMPLES_FILE)
                self._table.save()
        except OSError as error:
            self._table = SamplesTable(self.folder / SAMPLES_FILE)
            if isinstance(error, FileNotFoundError):
                raise _gone(Path(error.filename).relative_to(self.folder)) from error
            raise
        for move in free.values():
            self._samples.pop(move.before.file, None)
            self._enter(move.after)
        return tuple(free.values())

    def _go(self, move: PictureMove) -> PictureMove:
        """Move a picture and its row, under another name if the name is taken."""
        after = _called(move.after, self._free(move.after.file, move.before.file))
        path = self.folder / after.file
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            (self.folder / move.before.file).rename(path)
        except FileNotFoundError as error:
            raise _gone(move.before.file) from error
        sync_folder(path.parent)
        self._table.remove(move.before.file)
        self._samples.pop(move.before.file, None)
        self._deleted.discard(move.before.file)
        if after.file.startswith(f"{BIN}/"):
            self._deleted.add(after.file)
        else:
            self._enter(after)
        return PictureMove(move.before, after)

    def _enter(self, place: SamplePlace) -> None:
        if place.row is not None:
            self._table.put(place.file, place.row)
        self._samples[place.file] = self._kept(place)

    def _kept(self, place: SamplePlace) -> KeptSample:
        if place.row is None:
            return KeptSample(Sample(self.folder / place.file, Path(place.file).parts[0]))
        sample = sample_of_row(place.row, self.folder, f"'{self.folder / SAMPLES_FILE}', '{place.file}'")
        label = sample.label or Path(place.file).parts[0]
        return KeptSample(replace(sample, label=label), place.row.get("source", ""), place.row.get(TIME, ""))

    def _places(self, paths: Iterable[Path]) -> list[SamplePlace]:
        """The places of those paths that are samples."""
        files = [path.relative_to(self.folder).as_posix() for path in paths]
        return [SamplePlace(file, self._table.rows.get(file)) for file in files if file in self._samples]

    def _common_class(self, places: Iterable[SamplePlace]) -> str:
        labels = {self._samples[place.file].sample.label for place in places}
        return labels.pop() if len(labels) == 1 else ""

    def _free(self, file: str, but: str = "", taken: Collection[str] = ()) -> str:
        """The free file name closest to the given one, also free in the bin.

        but: the file that is to be moved. taken: names that other files will have.
        """
        preferred, number = Path(file), 1
        path = preferred
        while path.as_posix() in taken or any(
            (self.folder / it).exists() for it in {path.as_posix(), f"{BIN}/{path.as_posix()}"} - {but}
        ):
            number += 1
            path = preferred.with_stem(f"{preferred.stem}-{number}")
        return path.as_posix()

    def _refuse_taken(self, name: str, but: str = "") -> None:
        check_class_name(name)
        same = [other for other in self.classes if other.lower() == name.lower() and other != but]
        if same:
            raise DatasetError(
                "there is a class '{existing}' already: choose another name. Received: {name}",
                existing=same[0],
                name=name,
            )

    def _remember(self, change: SampleChange) -> None:
        if self._changes and change.extends(self._changes[-1]):
            change = change.after(self._changes.pop())
        self._changes = [*self._changes, change][-_UNDOABLE:]


def _present(folder: Path) -> list[str]:
    """The files of the samples that exist, sorted."""
    paths = [sample.path for sample in read_sample_folder(folder)]
    return [path.relative_to(folder).as_posix() for path in paths if path.is_relative_to(folder) and path.is_file()]


def _in_class(place: SamplePlace, label: str) -> SamplePlace:
    """The place with the file moved to another class folder."""
    row = None if place.row is None else {**place.row, "label": label}
    return _called(SamplePlace(place.file, row), f"{label}/{Path(place.file).name}")


def _called(place: SamplePlace, file: str) -> SamplePlace:
    return SamplePlace(file, None if place.row is None else {**place.row, "file": file})


def _is_empty(folder: Path) -> bool:
    return folder.is_dir() and not any(folder.iterdir())


def _remove_if_empty(folder: Path) -> None:
    if _is_empty(folder):
        folder.rmdir()


def _gone(file: str | Path) -> DatasetError:
    return DatasetError("'{file}' is not there any more: another window or program moved or deleted it", file=file)
