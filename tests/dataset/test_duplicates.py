"""Duplicate images are left out and listed."""

import csv
from pathlib import Path

import cv2
import numpy as np

from smiledesk.dataset.crops import FaceCrop, FaceCropper
from smiledesk.dataset.duplicates import without_duplicates
from smiledesk.dataset.samples import Sample, Skipped
from smiledesk.dataset.skipped_file import write_skipped_file
from smiledesk.faces.haar import HaarDetector


def faces(folder: Path, pictures: dict[str, int]) -> list[FaceCrop]:
    """One-coloured pictures: name such as ``smile/a.png`` -> its gray."""
    samples = []
    for name, gray in pictures.items():
        path = folder / name
        path.parent.mkdir(exist_ok=True)
        cv2.imwrite(str(path), np.full((9, 9, 3), gray, np.uint8))
        samples.append(Sample(path, path.parent.name))
    return [
        face for face in FaceCropper(HaarDetector, 4, "gray").crop_all(samples, "whole") if isinstance(face, FaceCrop)
    ]


def test_the_first_of_equal_images_is_kept(tmp_path: Path) -> None:
    kept, skipped = without_duplicates(faces(tmp_path, {"smile/a.png": 1, "smile/b.bmp": 1, "frown/c.png": 2}))
    assert [face.sample.path.name for face in kept] == ["a.png", "c.png"]
    assert skipped == [Skipped(tmp_path / "smile/b.bmp", "duplicate", str(tmp_path / "smile/a.png"))]


def test_images_with_two_labels_are_all_left_out(tmp_path: Path) -> None:
    kept, skipped = without_duplicates(
        faces(tmp_path, {"smile/a.png": 1, "smile/b.png": 1, "frown/c.png": 1, "frown/d.png": 3})
    )
    assert [face.sample.path.name for face in kept] == ["d.png"]
    assert {(item.path.name, item.reason) for item in skipped} == {
        ("a.png", "contradicting duplicate"),
        ("b.png", "contradicting duplicate"),
        ("c.png", "contradicting duplicate"),
    }


def test_the_report_lists_every_skipped_file(tmp_path: Path) -> None:
    report = tmp_path / "reports" / "skipped.csv"
    write_skipped_file(
        report,
        [
            Skipped(Path("b, with a comma.png"), "unreadable"),
            Skipped(Path("z.png"), "duplicate", "y.png"),
            Skipped(Path("a.png"), "unreadable"),
        ],
    )
    with report.open(newline="") as file:
        assert list(csv.reader(file)) == [
            ["file", "reason", "detail"],
            ["z.png", "duplicate", "y.png"],
            ["a.png", "unreadable", ""],
            ["b, with a comma.png", "unreadable", ""],
        ]
