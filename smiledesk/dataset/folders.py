"""Folders of images as samples: class folders give the labels, and ``samples.csv`` overrides them."""

import csv
import os
import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from smiledesk.core.errors import plain_reason
from smiledesk.core.escaping import one_line
from smiledesk.core.translatable import Translatable
from smiledesk.dataset.layout import ClassFolder, FolderLayout, find_layout
from smiledesk.dataset.samples import DatasetError, Sample
from smiledesk.dataset.samples_file import SAMPLES_FILE, SamplesFile, read_samples_file
from smiledesk.sources.folder_listing import files_in, is_broken_link, is_picture

_TOLERATED = 0.25
"""Share of a samples file's rows that may name files that are not there, while other images have no row.

Deleted images leave rows behind, which does no harm. Rows that mean images under another name leave these without
their labels, persons and splits.
"""


@dataclass(frozen=True, slots=True)
class FolderContent:
    """The images of a folder."""

    samples: tuple[Sample, ...]
    """Sorted by path."""

    labels: frozenset[str]
    """Names of its class folders and labels of its images, before any merge."""

    observations: tuple[Translatable, ...] = ()
    """Notes for the user on how the images were found: sentences without capital and full stop."""

    rows: int | None = None
    """Rows of the samples file that name one of the images; None if there is no samples file."""


def find_samples(
    folder: Path,
    samples_file: Path | None = None,
    merge: Mapping[str, str] | None = None,
    group_by: re.Pattern[str] | None = None,
) -> tuple[Sample, ...]:
    """The samples of a folder, as `read_folder` finds them.

    Raises:
        DatasetError: as `read_folder`; or a samples file elsewhere has no row about this folder, or it has none of the
            labels to merge.
    """
    content = read_folder(folder, samples_file, merge, group_by)
    refuse_foreign_samples_file(samples_file, [content])
    require_labels(merge or {}, content.labels)
    return content.samples


def read_folder(
    folder: Path,
    samples_file: Path | None = None,
    merge: Mapping[str, str] | None = None,
    group_by: re.Pattern[str] | None = None,
) -> FolderContent:
    """Every image of a folder, test images included; none is opened.

    Args:
        folder: holds class folders, as `find_layout` finds them, a samples file, or both (then the samples file wins).
        samples_file: instead of the folder's own ``samples.csv``; its paths are relative to the folder, and rows whose
            file the folder does not have are taken to be about another folder.
        merge: class folder or label -> class, as `parse_classes` reads it; the others keep their name.
        group_by: a pattern whose first group (or, without one, whole match) in a file's name is its group, where the
            samples file gives none.

    Raises:
        DatasetError: there is no such folder or samples file, they make no sense, rows name files that are not there,
            or an image has no label.
    """
    layout = _layout_of(folder)
    classes = _class_folders_of(layout)
    rows, of_rows = _rows_about(layout.root, classes, samples_file)
    samples, of_images = _labelled(classes, rows)
    return FolderContent(
        samples=tuple(_finished(sample, merge or {}, group_by) for sample in samples),
        labels=frozenset({sample.label for sample in samples} | {one.label for one in layout.class_folders}),
        observations=(*layout.observations, *of_rows, *of_images),
        rows=None if rows is None else sum(row.is_there for row in rows.rows),
    )


def read_sample_folder(folder: Path) -> tuple[Sample, ...]:
    """The images of a folder of collected samples, sorted by path; rows may name deleted files.

    Raises:
        DatasetError: as `read_folder`, or the class folders are not directly in the folder.
    """
    layout = _layout_of(folder)
    if not layout.is_plain:
        raise DatasetError(
            "samples cannot be collected in '{folder}', whose classes lie deeper: choose the folder that they lie in",
            folder=folder,
        )
    samples, _ = _labelled(_class_folders_of(layout), _own_rows(folder))
    return tuple(samples)


def number_of_samples(folder: Path) -> int:
    """The number of images in a folder of collected samples, which need not exist.

    Raises:
        DatasetError: as `read_sample_folder`.
    """
    return len(read_sample_folder(folder)) if folder.is_dir() else 0


def refuse_foreign_samples_file(samples_file: Path | None, contents: Sequence[FolderContent]) -> None:
    """Refuse a samples file that names no image of the folders that it was read for.

    Raises:
        DatasetError: not one of its rows names an image of theirs.
    """
    if samples_file is not None and contents and not any(content.rows for content in contents):
        raise DatasetError(
            "no row of '{samples_file}' names an image of the folders: its column 'file' is relative to each of them",
            samples_file=samples_file,
        )


def require_labels(merge: Collection[str], labels: Collection[str]) -> None:
    """Refuse a merge of class folders or labels that are not among these.

    Raises:
        DatasetError: the line names one of them.
    """
    for name in merge:
        if name not in labels:
            raise DatasetError(
                "there is no class folder or label '{name}' to merge: the folders have {labels}. Received: {name}",
                name=name,
                labels=", ".join(sorted(labels)) or Translatable("none"),
            )


def unknown_samples(samples: Iterable[Sample], known: set[str]) -> tuple[Sample, ...]:
    """The samples whose files are not known yet.

    known: real paths of the files of earlier folders; those of the new samples are added.
    """
    files = {sample: os.path.realpath(sample.path) for sample in samples}
    unknown = tuple(sample for sample, file in files.items() if file not in known)
    known.update(files.values())
    return unknown


def parse_classes(specs: Iterable[str]) -> dict[str, str]:
    """Read class merges such as ``no_smile=no_smile,no_smile_other`` into folder -> class.

    A folder name that holds a comma is put in double quotes, as in a CSV file: ``smile=grin,"smile, big"``.

    Raises:
        DatasetError: a spec has no ``=``, an empty name, or sends one folder to two classes.
    """
    merge: dict[str, str] = {}
    for spec in specs:
        name, equals, folders = spec.partition("=")
        members = [member.strip() for member in next(csv.reader([folders], skipinitialspace=True), [])]
        if not equals or not name.strip() or not members or not all(members):
            raise DatasetError("classes are merged as CLASS=FOLDER,FOLDER. Received: {spec}", spec=spec)
        for member in members:
            if merge.setdefault(member, name.strip()) != name.strip():
                raise DatasetError(
                    "the folder '{member}' is merged into two classes. Received: {spec}", member=member, spec=spec
                )
    return merge


def class_merge(name: str, members: Iterable[str]) -> str:
    """The spec that `parse_classes` reads as a merge of folders into a class."""
    quoted = ('"' + member.replace('"', '""') + '"' if set(member) & set(',"') else member for member in members)
    return f"{name}={','.join(quoted)}"


def _layout_of(folder: Path) -> FolderLayout:
    if not folder.is_dir():
        raise DatasetError(
            "there is no folder '{folder}': give a folder that holds a folder of images for each class", folder=folder
        )
    try:
        return find_layout(folder)
    except OSError as error:
        raise DatasetError(
            "'{path}' cannot be read: {reason}", path=error.filename or folder, reason=plain_reason(error)
        ) from error


def _class_folders_of(layout: FolderLayout) -> dict[Path, ClassFolder]:
    """The class folder of each image; that of the images beside class folders has no label."""
    return {
        path: one
        for one in sorted(layout.class_folders, key=lambda one: one.label != "")
        for path in files_in(one.path, layout.root)
        if is_picture(path) or is_broken_link(path) or path.is_dir()
    }


def _rows_about(
    root: Path, images: Collection[Path], samples_file: Path | None
) -> tuple[SamplesFile | None, tuple[Translatable, ...]]:
    """The rows about a folder's images, and observations on the others."""
    if samples_file is None:
        rows = _own_rows(root)
        _refuse_rows_of_other_names(rows, images)
        return rows, ()
    everywhere = read_samples_file(samples_file, root)
    present = replace(everywhere, rows=tuple(row for row in everywhere.rows if row.is_there))
    if len(present.rows) == len(everywhere.rows):
        return present, ()
    return present, (
        Translatable(
            "{number} of {all} rows of '{file}' name images of it",
            number=len(present.rows),
            all=len(everywhere.rows),
            file=samples_file.name,
        ),
    )


def _own_rows(folder: Path) -> SamplesFile | None:
    own = folder / SAMPLES_FILE
    return read_samples_file(own, folder) if own.is_file() else None


def _labelled(
    classes: Mapping[Path, ClassFolder], rows: SamplesFile | None
) -> tuple[list[Sample], tuple[Translatable, ...]]:
    """The samples that have a label, sorted by path, and observations on the others."""
    samples = {path: Sample(path, one.label, split=one.split) for path, one in classes.items()}
    gone = 0
    listed = _by_file(samples) if rows is not None else {}
    for row in rows.rows if rows is not None else ():
        # One file may be listed and named by several paths: a row for one path holds for all.
        for path in listed.get(os.path.realpath(row.sample.path), [row.sample.path]):
            known = samples.get(path)
            label = row.sample.label or (known.label if known is not None else "")
            if label or known is not None:
                split = row.sample.split or (known.split if known is not None else "")
                samples[path] = replace(row.sample, path=path, label=label, split=split)
            elif row.is_there:
                raise DatasetError(
                    "'{path}' has no label: fill in the column 'label', or move it to a class folder", path=path
                )
            else:
                gone += 1
    for label in {sample.label for sample in samples.values()}:
        if label != one_line(label):
            raise DatasetError(
                "a class is called '{label}', which not every system can write: rename its folder", label=label
            )
    unlabelled = Counter(classes[path].path.name for path, sample in samples.items() if not sample.label)
    return (
        [samples[path] for path in sorted(samples, key=lambda path: path.parts) if samples[path].label],
        tuple(_observations(rows, gone, unlabelled)),
    )


def _by_file(paths: Iterable[Path]) -> dict[str, list[Path]]:
    """The paths of each file, by its path without links and detours."""
    by_file: dict[str, list[Path]] = defaultdict(list)
    for path in paths:
        by_file[os.path.realpath(path)].append(path)
    return dict(by_file)


def _observations(rows: SamplesFile | None, gone: int, unlabelled: Mapping[str, int]) -> Iterator[Translatable]:
    if rows is not None and not rows.is_unicode:
        yield Translatable(
            "'{file}' is no Unicode text: its letters are read as Western European ones (Windows-1252)",
            file=rows.path.name,
        )
    if rows is not None and gone:
        yield Translatable(
            "{number} of the rows of '{file}' name files that are not there", number=gone, file=rows.path.name
        )
    for name, number in unlabelled.items():
        yield Translatable(
            "{number} images of '{folder}' lie in no class folder and have no label: they are left out",
            number=number,
            folder=name,
        )


def _refuse_rows_of_other_names(rows: SamplesFile | None, images: Collection[Path]) -> None:
    """Refuse a samples file that is meant for the images of its folder, but names others."""
    if rows is None or not rows.rows or not images:
        return
    gone = [row for row in rows.rows if not row.is_there]
    without_row = len(set(images) - {row.sample.path for row in rows.rows})
    if len(gone) == len(rows.rows) or (len(gone) > max(1, _TOLERATED * len(rows.rows)) and without_row):
        raise DatasetError(
            "'{path}' names {gone} files of {all} that are not there, and {without_row} images have "
            "no row: correct the column 'file', which is relative to '{folder}', or remove the rows. "
            "Received in line {line}: {received}",
            path=rows.path,
            gone=len(gone),
            all=len(rows.rows),
            without_row=without_row,
            folder=rows.path.parent,
            line=gone[0].line,
            received=gone[0].sample.path,
        )


def _finished(sample: Sample, merge: Mapping[str, str], group_by: re.Pattern[str] | None) -> Sample:
    group = sample.group
    found = group_by.search(sample.path.name) if group_by and not group else None
    if found:
        group = found.group(1 if found.re.groups else 0) or ""
    soft_label = _merged(sample.soft_label, merge)
    return replace(sample, label=merge.get(sample.label, sample.label), group=group, soft_label=soft_label)


def _merged(soft_label: Sequence[tuple[str, float]], merge: Mapping[str, str]) -> tuple[tuple[str, float], ...]:
    """A soft label in which merged classes have the sum of their probabilities."""
    summed: dict[str, float] = defaultdict(float)
    for name, probability in soft_label:
        summed[merge.get(name, name)] += probability
    return tuple(sorted(summed.items()))
