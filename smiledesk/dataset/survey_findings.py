"""The findings of a survey so far, and the message made of them."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from smiledesk.core.escaping import one_line
from smiledesk.core.translatable import Translatable
from smiledesk.dataset.crops import FaceCrop, Faces, on_all_cores
from smiledesk.dataset.samples import FEWEST_IMAGES, Sample, Skipped
from smiledesk.dataset.split import Division
from smiledesk.dataset.thumbnails import ThumbnailFolder
from smiledesk.jobs.survey_messages import SkippedImage, Surveyed, SurveyedClass, SurveyedFolder, Thumbnail

_SHOWN_OF_A_CLASS = 16
_SHOWN_OF_THE_SKIPPED = 400
"""Skipped images with a thumbnail; the others are only named."""


@dataclass(slots=True)
class FolderFindings:
    """The findings in one folder."""

    path: Path
    samples: tuple[Sample, ...] = ()
    """The samples, with merged classes as labels."""
    faces: Faces | None = None
    """How faces are taken from the images."""
    problem: Translatable | None = None
    """The reason why it cannot be read."""
    observations: tuple[Translatable, ...] = ()
    """See `folders.FolderContent`."""


class Findings:
    """All findings, and the thumbnails made so far.

    division: of all samples, by merged classes. members: the class folder or label of each image.
    """

    def __init__(self, folders: list[FolderFindings], division: Division, members: dict[Path, str]) -> None:
        self.folders = folders
        self.done = 0
        self.finished = False
        self.never_opened = {sample.path for sample in division.test}
        self._division = division
        self._members = members
        self._skipped: list[Skipped] = []
        self._seen: set[Path] = set()
        self._faces: dict[Path, str] = {}
        self._pictures: dict[Path, str] = {}
        self._of_skipped: dict[Path, str] = {}
        self._examples = _examples([*division.training, *division.validation, *division.hold_out])

    @property
    def total(self) -> int:
        """Number of images that training would open."""
        return sum(len(samples) for samples in self._opened())

    def in_order(self) -> Iterator[tuple[Sequence[Sample], Faces]]:
        """The images in the order in which training opens them: the first of two duplicates is kept."""
        for samples in self._opened():
            for folder in self.folders:
                of_folder = {sample.path for sample in folder.samples}
                if folder.faces is not None:
                    yield [sample for sample in samples if sample.path in of_folder], folder.faces

    def show_pictures(self, thumbnails: ThumbnailFolder) -> None:
        """Make thumbnails of each class's examples, whose faces are not known yet."""
        examples = [sample for samples in self._examples.values() for sample in samples]
        for sample, name in zip(
            examples, on_all_cores(lambda sample: thumbnails.picture(sample.path), examples), strict=True
        ):
            if isinstance(name, str):
                self._pictures[sample.path] = name

    def see(self, face: FaceCrop, thumbnails: ThumbnailFolder | None) -> None:
        """Record a usable image; if it is an example, its thumbnail is replaced by one of its face."""
        path = face.sample.path
        self._seen.add(path)
        if thumbnails is not None and face.sample in self._examples[face.sample.label]:
            self._faces[path] = thumbnails.face(path, face.crop)

    def skip(self, skipped: Sequence[Skipped], thumbnails: ThumbnailFolder | None) -> None:
        """Record images that training would leave out."""
        for item in skipped:
            self._skipped.append(item)
            if thumbnails is not None and len(self._of_skipped) < _SHOWN_OF_THE_SKIPPED:
                name = thumbnails.picture(item.path)
                if name is not None:
                    self._of_skipped[item.path] = name

    def skip_known(self, files: Collection[str]) -> None:
        """Record images that an earlier survey skipped, by their names in its message."""
        opened = (sample for samples in self._opened() for sample in samples)
        known = [sample.path for sample in opened if files and one_line(sample.path) in files]
        self.skip([Skipped(path, "unreadable") for path in known], None)

    def message(self, thumbnails: ThumbnailFolder | None) -> Surveyed:
        """All findings as a message."""
        reasons = {item.path: item.reason for item in self._skipped}
        return Surveyed(
            folders=tuple(self._folder(folder, reasons) for folder in self.folders),
            classes=self._classes(reasons),
            skipped=tuple(map(self._skipped_image, self._skipped)),
            fewest=FEWEST_IMAGES,
            done=self.done,
            total=self.total,
            finished=self.finished,
            thumbnails=None if thumbnails is None else str(thumbnails.folder),
        )

    def _opened(self) -> tuple[Sequence[Sample], ...]:
        return self._division.hold_out, self._division.validation, self._division.training

    def _folder(self, folder: FolderFindings, reasons: Mapping[Path, str]) -> SurveyedFolder:
        test = sum(sample.path in self.never_opened for sample in folder.samples)
        return SurveyedFolder(
            folder=one_line(folder.path),
            faces=folder.faces,
            images=len(folder.samples) - test,
            test=test,
            skipped=dict(Counter(reasons[sample.path] for sample in folder.samples if sample.path in reasons)),
            problem=folder.problem,
            observations=folder.observations,
        )

    def _classes(self, reasons: Mapping[Path, str]) -> tuple[SurveyedClass, ...]:
        """The classes; those that only test images have are left out."""
        uses = ("training", "validation", "hold_out", "test")
        numbers: dict[str, Counter[str]] = defaultdict(Counter)
        members: dict[str, set[str]] = defaultdict(set)
        for use in uses:
            samples: tuple[Sample, ...] = getattr(self._division, use)
            for sample in samples:
                numbers[sample.label]["skipped" if sample.path in reasons else use] += 1
                numbers[sample.label]["seen"] += self._is_known_to_teach(sample, use, reasons)
                members[sample.label].add(self._members[sample.path])
        named = {s.label for folder in self.folders for s in folder.samples if s.split != "test"}
        return tuple(
            SurveyedClass(
                name=one_line(name),
                members=tuple(sorted(map(one_line, members[name]))),
                **{use: numbers[name][use] for use in (*uses, "skipped", "seen")},
                thumbnails=tuple(self._thumbnails(name, reasons)),
            )
            for name in sorted(named)
        )

    def _is_known_to_teach(self, sample: Sample, use: str, reasons: Mapping[Path, str]) -> bool:
        return use in ("training", "validation") and sample.path in self._seen and sample.path not in reasons

    def _thumbnails(self, name: str, reasons: Mapping[Path, str]) -> Iterator[Thumbnail]:
        for sample in self._examples[name]:
            shown = self._faces.get(sample.path) or self._pictures.get(sample.path)
            if shown is not None and sample.path not in reasons:
                yield Thumbnail(name=shown, file=one_line(sample.path))

    def _skipped_image(self, item: Skipped) -> SkippedImage:
        return SkippedImage(
            file=one_line(item.path),
            label=one_line(self._members[item.path]),
            reason=item.reason,
            detail=Translatable(item.detail),
            thumbnail=self._of_skipped.get(item.path),
        )


def _examples(samples: Sequence[Sample]) -> dict[str, list[Sample]]:
    """Some images of each class, spread over it, because neighbours are often of one person."""
    by_class: dict[str, list[Sample]] = defaultdict(list)
    for sample in samples:
        by_class[sample.label].append(sample)
    return defaultdict(
        list,
        {name: some[:: -(-len(some) // _SHOWN_OF_A_CLASS)] for name, some in by_class.items()},
    )
