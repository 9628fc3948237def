"""A subset is balanced, depends on the seed alone, and leaves test images unopened."""

from collections import Counter
from pathlib import Path

import cv2
import numpy as np
import pytest

from smiledesk.dataset.samples import DatasetError
from smiledesk.faces.haar import HaarDetector
from smiledesk.jobs.messages import Progress
from smiledesk.jobs.protocol import AnyMessage
from smiledesk.training.fit.labelled_subset import LabelledSubset, SubsetImages, read_subset
from tests.support.synthetic import synthetic_images, write_class_folders, write_image


def taken(*folders: Path, each: int = 5, seed: int = 0, size: int = 24) -> SubsetImages:
    return read_subset(LabelledSubset(folders, each, "auto", seed, size, "gray"), HaarDetector, lambda _: None)


def test_every_class_has_as_many(tmp_path: Path) -> None:
    folder = write_class_folders(tmp_path, 9)
    faces = taken(folder)
    assert faces.classes == ("above", "below")
    assert faces.images.labels.tolist() == [0] * 5 + [1] * 5
    assert faces.images.images.shape == (10, 24, 24, 1)
    halves = faces.images.images.reshape(10, 2, -1).mean(axis=2)
    np.testing.assert_array_equal(halves.argmax(axis=1), faces.images.labels)


def test_the_seed_says_which(tmp_path: Path) -> None:
    folder = write_class_folders(tmp_path, 30)
    first, again, other = taken(folder), taken(folder), taken(folder, seed=1)
    np.testing.assert_array_equal(first.images.images, again.images.images)
    assert not np.array_equal(first.images.images, other.images.images)
    assert len({image.tobytes() for image in first.images.images}) == 10


def test_a_class_with_fewer_gives_what_it_has(tmp_path: Path) -> None:
    folder = write_class_folders(tmp_path, 8)
    for path in sorted((folder / "below").iterdir())[2:]:
        path.unlink()
    assert Counter(taken(folder).images.labels.tolist()) == {0: 5, 1: 2}


def test_a_small_folder_is_represented_beside_a_large_one(tmp_path: Path) -> None:
    many = write_class_folders(tmp_path / "many", 40)
    mine = np.full((24, 24), 200, np.uint8)
    write_image(tmp_path / "own" / "below" / "me.png", mine)
    for seed in range(5):
        faces = taken(many, tmp_path / "own", seed=seed)
        assert Counter(faces.images.labels.tolist()) == {0: 5, 1: 5}
        assert any(np.array_equal(image[..., 0], mine) for image in faces.images.images)


def test_unreadable_images_are_skipped(tmp_path: Path) -> None:
    folder = write_class_folders(tmp_path, 8)
    for path in sorted((folder / "above").iterdir())[:3]:
        path.write_bytes(b"")
    assert Counter(taken(folder).images.labels.tolist()) == {0: 5, 1: 5}


def test_test_images_stay_unopened(tmp_path: Path) -> None:
    folder = write_class_folders(tmp_path, 8)
    closed = [f"below/{path.name}" for path in sorted((folder / "below").iterdir())[:5]]
    rows = "".join(f"{name},test\n" for name in closed)
    (folder / "samples.csv").write_text(f"file,split\n{rows}")
    faces = taken(folder)
    assert Counter(faces.images.labels.tolist()) == {0: 5, 1: 3}
    unopened = [cv2.imread(str(folder / name), cv2.IMREAD_GRAYSCALE) for name in closed]
    assert not any(np.array_equal(image[..., 0], other) for image in faces.images.images for other in unopened)


def test_photographs_are_cropped_and_tight_faces_are_not(data: Path) -> None:
    tight = taken(data / "smiles64", each=3, size=64)
    photographs = taken(data / "genki4k_dev", each=3, size=64)
    assert tight.classes == photographs.classes == ("no_smile", "smile")
    assert tight.images.images.shape == photographs.images.images.shape == (6, 64, 64, 1)
    whole = read_subset(
        LabelledSubset((data / "genki4k_dev",), 3, "whole", 0, 64, "gray"), HaarDetector, lambda _: None
    )
    assert not np.array_equal(whole.images.images, photographs.images.images)


def test_progress_ends_where_it_should(tmp_path: Path) -> None:
    messages: list[AnyMessage] = []
    read_subset(
        LabelledSubset((write_class_folders(tmp_path, 4),), 3, "whole", 0, 24, "gray"), HaarDetector, messages.append
    )
    assert messages == [Progress(phase="reading", done=number, total=6) for number in (3, 6)]


def test_one_class_or_nothing_usable_is_refused(tmp_path: Path) -> None:
    folder = write_class_folders(tmp_path, 2)
    for path in (folder / "above").iterdir():
        path.write_bytes(b"")
    with pytest.raises(DatasetError, match=r"'above' has no usable image: add some. Received: 2 others"):
        taken(folder)
    write_image(tmp_path / "alone" / "only" / "a.png", synthetic_images(1).images[0])
    with pytest.raises(DatasetError, match=r"two or more classes.*Received: only"):
        taken(tmp_path / "alone")
