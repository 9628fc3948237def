"""A folder of images becomes samples: class folders say the label, ``samples.csv`` says it better."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path

import cv2

from smiledesk.dataset.samples import DatasetError, Sample
from smiledesk.dataset.samples_file import SAMPLES_FILE, read_samples_file
from smiledesk.sources.pictures import PICTURE_SUFFIXES


def find_samples(
    folder: Path,
    samples_file: Path | None = None,
    merge: Mapping[str, str] | None = None,
    group_by: re.Pattern[str] | None = None,
) -> tuple[Sample, ...]:
    """Every image of a folder, test images included, sorted by path; no image is opened.

    Args:
        folder: holds a folder of images for each class, a samples file, or both (then the samples file wins).
        samples_file: instead of the folder's own ``samples.csv``; its paths are relative to the folder, and rows whose
            file the folder does not have are taken to be about another folder.
        merge: class folder or label -> class, as `parse_classes` reads it; the others keep their name.
        group_by: a pattern whose first group (or, without one, whole match) in a file's name is its group, where the
            samples file gives none.

    Raises:
        DatasetError: there is no such folder or samples file, a row makes no sense, or an image has no label.
    """
    if not folder.is_dir():
        raise DatasetError(f"there is no folder '{folder}': give a folder that holds a folder of images for each class")
    samples = {path: Sample(path, label) for path, label in _class_folders(folder)}
    for path, row in _rows(folder, samples_file).items():
        label = row.label or (samples[path].label if path in samples else "")
        if not label:
            raise DatasetError(f"'{path}' has no label: fill in the column 'label', or move it to a class folder")
        samples[path] = replace(row, label=label)
    return tuple(_finished(sample, merge or {}, group_by) for _, sample in sorted(samples.items()))


def parse_classes(specs: Iterable[str]) -> dict[str, str]:
    """Read class merges such as ``no_smile=no_smile,no_smile_other`` into folder -> class.

    Raises:
        DatasetError: a spec has no ``=``, an empty name, or sends one folder to two classes.
    """
    merge: dict[str, str] = {}
    for spec in specs:
        name, equals, folders = spec.partition("=")
        members = [member.strip() for member in folders.split(",")]
        if not equals or not name.strip() or not all(members):
            raise DatasetError(f"classes are merged as CLASS=FOLDER,FOLDER. Received: {spec}")
        for member in members:
            if merge.setdefault(member, name.strip()) != name.strip():
                raise DatasetError(f"the folder '{member}' is merged into two classes. Received: {spec}")
    return merge


def _class_folders(folder: Path) -> Iterable[tuple[Path, str]]:
    for class_folder in sorted(folder.iterdir()):
        if class_folder.is_dir() and not class_folder.name.startswith("."):
            for path in class_folder.rglob("*"):
                if path.is_file() and not path.name.startswith(".") and _looks_like_an_image(path):
                    yield path, class_folder.name


def _looks_like_an_image(path: Path) -> bool:
    return path.suffix.lower() in PICTURE_SUFFIXES or cv2.haveImageReader(str(path))


def _rows(folder: Path, samples_file: Path | None) -> dict[Path, Sample]:
    if samples_file is not None:
        rows = read_samples_file(samples_file, folder)
        return {path: row for path, row in rows.items() if path.exists()}
    own = folder / SAMPLES_FILE
    return read_samples_file(own, folder) if own.exists() else {}


def _finished(sample: Sample, merge: Mapping[str, str], group_by: re.Pattern[str] | None) -> Sample:
    group = sample.group
    found = group_by.search(sample.path.name) if group_by and not group else None
    if found:
        group = found.group(1 if found.re.groups else 0) or ""
    return replace(sample, label=merge.get(sample.label, sample.label), group=group)
