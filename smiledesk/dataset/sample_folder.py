"""A folder of samples that the app owns: class folders of pictures, and ``samples.csv`` kept in step with them.

Pictures come first, each of them whole, then the CSV file is replaced whole. So whenever the program is killed, every
picture is there, and `repair.repair` writes the missing rows the next time the folder is opened: a sample's row
stands in its picture, too.

Several windows may have the same folder open: a change is made under a lock, on top of theirs.
"""

import json
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

from smiledesk.core.atomic import sync_folder, write_whole
from smiledesk.core.locking import locked
from smiledesk.dataset.capture import Capture
from smiledesk.dataset.class_names import check_class_name
from smiledesk.dataset.csv_table import Row
from smiledesk.dataset.folders import read_sample_folder
from smiledesk.dataset.picture_note import png_with_note
from smiledesk.dataset.repair import BIN, empty_bin, repair
from smiledesk.dataset.sample_changes import Change, Place, Step
from smiledesk.dataset.samples import DatasetError, Sample
from smiledesk.dataset.samples_file import SAMPLES_FILE, sample_of_row
from smiledesk.dataset.samples_table import TIME, SamplesTable
from smiledesk.sources.folder_listing import change_stamp, subfolders_of

_Subject = TypeVar("_Subject")

_UNDOABLE = 100
"""Changes that are remembered."""

_LOCK = ".lock"
_PATIENCE = 20.0
"""Seconds that another window may take to write its changes."""


@dataclass(frozen=True, slots=True, eq=False)
class NewSample:
    """A sample to add.

    label: its class. source: where the frame came from. burst: the same for all that were taken in one go. time: when.
    """

    capture: Capture
    label: str
    source: str
    burst: str
    time: datetime


@dataclass(frozen=True, slots=True)
class KeptSample:
    """A sample of the folder. source, time: as ``samples.csv`` gives them, empty where it does not."""

    sample: Sample
    source: str = ""
    time: str = ""


class SampleFolder:
    """Adds, deletes and moves samples, and takes each of these back; not thread-safe.

    folder: need not be there; it is made when something is put into it.

    Raises:
        DatasetError: what lies there makes no sense; nothing was changed.
        OSError: the folder cannot be read, or not mended.
    """

    def __init__(self, folder: Path) -> None:
        if folder.exists() and not folder.is_dir():
            raise DatasetError(f"'{folder}' is a file: choose a folder for the samples")
        self.folder = folder
        self._table = SamplesTable(folder / SAMPLES_FILE)
        self._samples: dict[str, KeptSample] = {}
        self._changes: list[Change] = []
        self._deleted: set[str] = set()
        self._stamp: tuple[tuple[int, int, int], ...] = ()
        if folder.is_dir():
            repair(folder, self._table)
            if self._table.is_changed:
                with self._changing():
                    pass
        self.refresh()

    def refresh(self) -> bool:
        """Read again what the folder holds, if somebody else has changed it; True if so.

        Raises:
            DatasetError: the folder's content is no longer valid.
            OSError: the folder cannot be read.
        """
        stamp = change_stamp(self.folder, self.folder / SAMPLES_FILE)
        if stamp == self._stamp:
            return False
        self._table.refresh()
        files = _present(self.folder) if self.folder.is_dir() else ()
        self._samples = {file: self._kept(Place(file, self._table.rows.get(file))) for file in files}
        self._stamp = stamp
        return True

    @property
    def samples(self) -> tuple[KeptSample, ...]:
        """All samples, the oldest first, those of no known time before them; of one moment in the CSV file's order."""
        order = {file: number for number, file in enumerate(self._table.rows)}
        ordered = sorted(self._samples.items(), key=lambda entry: (entry[1].time, order.get(entry[0], -1), entry[0]))
        return tuple(kept for _, kept in ordered)

    @property
    def classes(self) -> tuple[str, ...]:
        """The classes, sorted, the empty ones among them."""
        names = {kept.sample.label for kept in self._samples.values()}
        if self.folder.is_dir():
            names |= {path.name for path in subfolders_of(self.folder)}
        return tuple(sorted(names))

    def counts(self) -> dict[str, int]:
        """How many samples each class has."""
        numbers = Counter(kept.sample.label for kept in self._samples.values())
        return {name: numbers[name] for name in self.classes}

    @property
    def last_change(self) -> Change | None:
        """What `undo` takes back."""
        return self._changes[-1] if self._changes else None

    def add(self, new: Sequence[NewSample]) -> None:
        """Write samples.

        Raises:
            DatasetError: a class cannot be called so; nothing was written.
            OSError: the folder cannot be written; the samples before the one that failed are kept.
        """
        for one in new:
            check_class_name(one.label)
        with self._changing():
            for burst in dict.fromkeys(one.burst for one in new):
                of_burst = [one for one in new if one.burst == burst]
                self._do(of_burst, self._write, Change("add", name=of_burst[0].label, burst=burst))

    def delete(self, paths: Iterable[Path]) -> None:
        """Take samples out; until `close` they lie in a hidden place of the folder.

        Raises:
            DatasetError: a picture is not there any more.
            OSError: a picture or the CSV file cannot be moved or written.
        """
        with self._changing():
            places = self._places(paths)
            self._do(
                places,
                lambda place: self._go(Step(place, Place(f"{BIN}/{place.file}", None))),
                Change("delete", name=self._common_class(places)),
            )

    def move(self, paths: Iterable[Path], label: str) -> None:
        """Make samples belong to another class.

        Raises:
            DatasetError: a class cannot be called so, or a picture is not there any more.
            OSError: a picture or the CSV file cannot be moved or written.
        """
        check_class_name(label)
        with self._changing():
            places = [place for place in self._places(paths) if self._samples[place.file].sample.label != label]
            self._do(places, lambda place: self._go(Step(place, _in_class(place, label))), Change("move", name=label))

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
            self._remember(Change("add_class", name=name))

    def remove_class(self, name: str) -> None:
        """Remove a class that has no samples.

        Raises:
            OSError: there is something in its folder.
        """
        (self.folder / name).rmdir()
        self._remember(Change("remove_class", name=name))

    def rename_class(self, old: str, new: str) -> None:
        """Call a class otherwise, with all its samples.

        Raises:
            DatasetError: a class cannot be called so, or another one is.
            OSError: a picture or the CSV file cannot be moved or written.
        """
        self._refuse_taken(new, but=old)
        with self._changing():
            (self.folder / new).mkdir(exist_ok=True)
            places = self._places(kept.sample.path for kept in self.samples if kept.sample.label == old)
            change = Change("rename_class", name=new, earlier=old)
            if places:
                self._do(places, lambda place: self._go(Step(place, _in_class(place, new))), change)
            else:
                self._remember(change)
            _remove_if_empty(self.folder / old)

    def undo(self) -> Change | None:
        """Take the last change back, and return it; None where there is none.

        Raises:
            DatasetError: a picture is not there any more; what could be taken back is.
            OSError: a picture or the CSV file cannot be moved or written; what could be taken back is.
        """
        if not self._changes:
            return None
        with self._changing():
            change = self._changes.pop()
            if change.kind in ("remove_class", "rename_class"):
                (self.folder / (change.earlier or change.name)).mkdir(parents=True, exist_ok=True)
            for step in reversed(change.steps):
                self._go(step.back)
            if change.kind in ("add_class", "rename_class"):
                _remove_if_empty(self.folder / change.name)
        return change

    def close(self) -> None:
        """Remove this window's deleted samples for good: nothing can be undone any more. Other windows keep theirs."""
        self._changes.clear()
        empty_bin(self.folder / BIN, self._deleted)
        self._deleted.clear()

    @contextmanager
    def _changing(self) -> Iterator[None]:
        """Hold the folder's lock, read the changes of others first, and write the rows at the end, whatever fails."""
        self.folder.mkdir(parents=True, exist_ok=True)
        with ExitStack() as stack:
            try:
                stack.enter_context(locked(self.folder / _LOCK, _PATIENCE))
            except BlockingIOError as error:
                raise DatasetError(f"another window is busy with '{self.folder}': try again in a moment") from error
            except OSError as error:
                raise OSError(error.errno, error.strerror, str(self.folder)) from error
            self.refresh()
            try:
                yield
            finally:
                self._table.save()
                self._stamp = change_stamp(self.folder, self.folder / SAMPLES_FILE)

    def _do(self, subjects: Iterable[_Subject], step: Callable[[_Subject], Step], change: Change) -> None:
        """Do one thing with each subject; the subjects before a failure stay done."""
        steps: list[Step] = []
        try:
            for subject in subjects:
                steps.append(step(subject))  # noqa: PERF401 - those before a failure are needed
        finally:
            if steps:
                self._remember(replace(change, steps=tuple(steps)))

    def _write(self, new: NewSample) -> Step:
        stem = new.time.astimezone(UTC).strftime("%Y%m%d-%H%M%S-%f")[:-3]
        file = self._free(f"{new.label}/{stem}.png")
        row = _row(file, new)
        path = self.folder / file
        path.parent.mkdir(parents=True, exist_ok=True)
        write_whole(path, png_with_note(new.capture.image, json.dumps(row)))
        place = Place(file, row)
        self._enter(place)
        return Step(Place(f"{BIN}/{file}", None), place)

    def _go(self, step: Step) -> Step:
        """Move a picture and its row; a picture that lies in its way already makes it take another name."""
        after = _called(step.after, self._free(step.after.file, step.before.file))
        path = self.folder / after.file
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            (self.folder / step.before.file).rename(path)
        except FileNotFoundError as error:
            raise DatasetError(
                f"'{step.before.file}' is not there any more: another window or program moved or deleted it"
            ) from error
        sync_folder(path.parent)
        self._table.remove(step.before.file)
        self._samples.pop(step.before.file, None)
        self._deleted.discard(step.before.file)
        if after.file.startswith(f"{BIN}/"):
            self._deleted.add(after.file)
        else:
            self._enter(after)
        return Step(step.before, after)

    def _enter(self, place: Place) -> None:
        if place.row is not None:
            self._table.put(place.file, place.row)
        self._samples[place.file] = self._kept(place)

    def _kept(self, place: Place) -> KeptSample:
        if place.row is None:
            return KeptSample(Sample(self.folder / place.file, Path(place.file).parts[0]))
        sample = sample_of_row(place.row, self.folder, f"'{self.folder / SAMPLES_FILE}', '{place.file}'")
        label = sample.label or Path(place.file).parts[0]
        return KeptSample(replace(sample, label=label), place.row.get("source", ""), place.row.get(TIME, ""))

    def _places(self, paths: Iterable[Path]) -> list[Place]:
        """The places of the samples among some paths."""
        files = [path.relative_to(self.folder).as_posix() for path in paths]
        return [Place(file, self._table.rows.get(file)) for file in files if file in self._samples]

    def _common_class(self, places: Iterable[Place]) -> str:
        labels = {self._samples[place.file].sample.label for place in places}
        return labels.pop() if len(labels) == 1 else ""

    def _free(self, file: str, but: str = "") -> str:
        """A file name that nothing has, in the bin neither, as near to the wanted one as can be.

        but: the file that is to be called so.
        """
        wanted, number = Path(file), 1
        path = wanted
        while any((self.folder / it).exists() for it in {path.as_posix(), f"{BIN}/{path.as_posix()}"} - {but}):
            number += 1
            path = wanted.with_stem(f"{wanted.stem}-{number}")
        return path.as_posix()

    def _refuse_taken(self, name: str, but: str = "") -> None:
        check_class_name(name)
        same = [other for other in self.classes if other.lower() == name.lower() and other != but]
        if same:
            raise DatasetError(f"there is a class '{same[0]}' already: choose another name. Received: {name}")

    def _remember(self, change: Change) -> None:
        if self._changes and change.goes_on(self._changes[-1]):
            change = change.after(self._changes.pop())
        self._changes = [*self._changes, change][-_UNDOABLE:]


def _present(folder: Path) -> list[str]:
    """The samples whose picture lies in the folder, sorted."""
    paths = [sample.path for sample in read_sample_folder(folder)]
    return [path.relative_to(folder).as_posix() for path in paths if path.is_relative_to(folder) and path.is_file()]


def _row(file: str, new: NewSample) -> Row:
    square = new.capture.square
    numbers = {"x": square.cx, "y": square.cy, "size": square.size, "angle": square.angle}
    return {
        "file": file,
        "label": new.label,
        "source": new.source,
        "burst": new.burst,
        **{column: f"{number:.3f}" for column, number in numbers.items()},
        TIME: new.time.astimezone(UTC).isoformat(timespec="milliseconds"),
    }


def _in_class(place: Place, label: str) -> Place:
    """The same picture as one of another class."""
    row = None if place.row is None else {**place.row, "label": label}
    return _called(Place(place.file, row), f"{label}/{Path(place.file).name}")


def _called(place: Place, file: str) -> Place:
    return Place(file, None if place.row is None else {**place.row, "file": file})


def _remove_if_empty(folder: Path) -> None:
    if folder.is_dir() and not any(folder.iterdir()):
        folder.rmdir()
