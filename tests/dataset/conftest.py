"""A folder of collected samples, and its content."""

import csv
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import numpy as np
import pytest

from smiledesk.core.records import FaceSquare
from smiledesk.dataset.capture import capture
from smiledesk.dataset.new_sample import NewSample
from smiledesk.dataset.sample_folder import SampleFolder
from smiledesk.dataset.samples_file import SAMPLES_FILE, read_samples_file
from smiledesk.sources.demo import mean_face

SQUARE = FaceSquare(317.3, 263.5, 187.0, angle=2.5)

Add = Callable[..., list[Path]]


@pytest.fixture
def folder(tmp_path: Path) -> SampleFolder:
    return SampleFolder(tmp_path / "samples")


@pytest.fixture
def add(folder: SampleFolder) -> Add:
    """Add samples of a class, and return their paths."""
    clock = [datetime(2026, 11, 25, 12, 0, tzinfo=UTC)]

    def add(label: str, number: int = 1, burst: str = "") -> list[Path]:
        known = set(paths(folder))
        new = []
        for _ in range(number):
            clock[0] += timedelta(seconds=1)
            pixels = np.roll(mean_face("smile"), clock[0].second, axis=0)
            new.append(NewSample(capture(pixels, SQUARE), label, "camera 0", burst or str(clock[0]), clock[0]))
        folder.add(new)
        return [path for path in paths(folder) if path not in known]

    return add


def paths(folder: SampleFolder) -> list[Path]:
    return [kept.sample.path for kept in folder.samples]


def rows(folder: SampleFolder) -> list[dict[str, str]]:
    with (folder.folder / SAMPLES_FILE).open(newline="", encoding="utf-8-sig") as file:
        return list(csv.DictReader(file))


def pictures(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.glob("[!.]*/*.png")}


def assert_in_step(folder: SampleFolder) -> None:
    """Check that pictures, rows and the folder's samples agree, also when it is opened again."""
    listed = {row["file"]: row["label"] for row in rows(folder)}
    assert set(listed) == pictures(folder.folder)
    assert all(Path(file).parts[0] == label for file, label in listed.items())
    assert {path.relative_to(folder.folder).as_posix() for path in paths(folder)} == set(listed)
    assert SampleFolder(folder.folder).samples == folder.samples
    read = [row.sample for row in read_samples_file(folder.folder / SAMPLES_FILE, folder.folder).rows]
    assert {kept.sample for kept in folder.samples} == set(read)
