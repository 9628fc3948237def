"""Faces are found, known or whole, and every reason not to have one is named."""

from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
import pytest

from smiledesk.core.records import FaceSquare
from smiledesk.dataset.crops import FaceCrop, FaceCropper, choose_faces, fingerprint
from smiledesk.dataset.folders import find_samples
from smiledesk.dataset.samples import Sample, Skipped
from smiledesk.faces.base import FaceDetector
from smiledesk.faces.haar import HaarDetector
from smiledesk.faces.square import overlap, whole_square
from smiledesk.sources.pictures import read_picture

haar: Callable[[], FaceDetector] = HaarDetector


def first(folder: Path, number: int) -> list[Sample]:
    return [sample for sample in find_samples(folder) if sample.split != "test"][:number]


def test_a_tight_face_taken_whole_is_the_image_itself(data: Path) -> None:
    (sample,) = first(data / "smiles64", 1)
    face = FaceCropper(haar, 64, "gray").crop(sample, "whole")
    assert isinstance(face, FaceCrop)
    np.testing.assert_array_equal(face.crop[:, :, 0], cv2.imread(str(sample.path), cv2.IMREAD_GRAYSCALE))


def test_the_largest_of_several_faces_counts(data: Path, tmp_path: Path) -> None:
    photographs = [read_picture(sample.path) for sample in first(data / "lfw_expressions", 2)]
    large, small = cv2.resize(photographs[0], (400, 400)), cv2.resize(photographs[1], (200, 200))
    both = np.full((400, 700, 3), 128, np.uint8)
    both[100:300, :200] = small
    both[:, 300:] = large
    cv2.imwrite(str(tmp_path / "both.png"), both)
    cropper = FaceCropper(haar, 32, "gray")
    face = cropper.crop(Sample(tmp_path / "both.png", "smile"), "crop")
    assert isinstance(face, FaceCrop)
    assert face.square.cx > 300


def test_a_known_square_is_not_searched_for(data: Path) -> None:
    (sample,) = first(data / "smiles64", 1)
    known = FaceSquare(20, 24, 30, angle=5)

    def no_detector() -> FaceDetector:
        raise AssertionError("the square was known")

    face = FaceCropper(no_detector, 16, "bgr").crop(Sample(sample.path, "smile", square=known), "crop")
    assert isinstance(face, FaceCrop)
    assert face.square == known
    assert face.crop.shape == (16, 16, 3)


def test_a_margin_shows_the_same_face_with_room_around_it(data: Path) -> None:
    (sample,) = first(data / "lfw_expressions", 1)
    tight = FaceCropper(haar, 64, "gray").crop(sample, "crop")
    roomy = FaceCropper(haar, 96, "gray", margin=1.5).crop(sample, "crop")
    assert isinstance(tight, FaceCrop)
    assert isinstance(roomy, FaceCrop)
    assert overlap(tight.square, roomy.square) == 1
    difference = tight.crop.astype(int) - roomy.crop[16:-16, 16:-16]
    assert np.abs(difference).mean() < 4


@pytest.mark.parametrize(
    ("content", "reason"), [(None, "missing file"), (b"", "unreadable"), (b"\xff\xd8\xff\xe0 no more", "unreadable")]
)
def test_unreadable_pictures_are_skipped(tmp_path: Path, content: bytes | None, reason: str) -> None:
    path = tmp_path / "smile.jpg"
    if content is not None:
        path.write_bytes(content)
    assert FaceCropper(haar, 8, "gray").crop(Sample(path, "smile"), "crop") == Skipped(path, reason)  # type: ignore[arg-type]  # parametrized


def test_a_picture_without_a_face_is_skipped(tmp_path: Path) -> None:
    path = tmp_path / "sky.png"
    cv2.imwrite(str(path), np.full((120, 160, 3), 200, np.uint8))
    assert FaceCropper(haar, 8, "gray").crop(Sample(path, "smile"), "crop") == Skipped(path, "no face")


def test_all_crops_come_in_the_order_of_their_samples_and_can_be_left_early(data: Path) -> None:
    samples = first(data / "smiles64", 30)
    faces = FaceCropper(haar, 8, "gray").crop_all(samples, "whole")
    assert next(faces) is not None
    faces.close()  # type: ignore[attr-defined]  # a generator
    crops = list(FaceCropper(haar, 8, "gray").crop_all(samples, "whole"))
    assert [crop.sample for crop in crops if isinstance(crop, FaceCrop)] == samples


def test_photographs_are_cropped_and_tight_faces_taken_whole(data: Path) -> None:
    assert choose_faces(find_samples(data / "smiles64"), haar) == "whole"
    assert choose_faces(find_samples(data / "lfw_expressions"), haar) == "crop"
    assert choose_faces(find_samples(data / "genki4k_dev"), haar) == "crop"


def test_an_album_may_have_pictures_without_people(data: Path, tmp_path: Path) -> None:
    random = np.random.default_rng(0)
    for at in range(20):
        noise = random.integers(0, 256, (120, 160, 3), np.uint8)
        cv2.imwrite(str(tmp_path / f"{at}.png"), cv2.GaussianBlur(noise, (0, 0), 5))
    views = [Sample(path, "smile") for path in sorted(tmp_path.iterdir())]
    people = first(data / "genki4k_dev", 10)
    assert choose_faces(views + people, haar) == "crop"


def test_known_squares_make_photographs(data: Path) -> None:
    tight = [Sample(s.path, s.label, square=FaceSquare(32, 32, 60)) for s in first(data / "smiles64", 4)]
    assert choose_faces(tight, haar) == "crop"


def test_the_whole_square_of_a_wide_picture_holds_all_of_it(tmp_path: Path) -> None:
    path = tmp_path / "wide.png"
    cv2.imwrite(str(path), np.full((40, 90, 3), 7, np.uint8))
    face = FaceCropper(haar, 8, "gray").crop(Sample(path, "smile"), "whole")
    assert isinstance(face, FaceCrop)
    assert face.square == whole_square(np.zeros((40, 90, 3), np.uint8))


def test_the_fingerprint_hangs_on_names_labels_and_pixels_only(data: Path, tmp_path: Path) -> None:
    samples = first(data / "smiles64", 3)
    cropper = FaceCropper(haar, 8, "gray")

    def of(samples: list[Sample]) -> str:
        return fingerprint(face for face in cropper.crop_all(samples, "whole") if isinstance(face, FaceCrop))

    copies = []
    for sample in samples:
        copy = tmp_path / sample.name
        copy.parent.mkdir(exist_ok=True)
        copy.write_bytes(sample.path.read_bytes())
        copies.append(Sample(copy, sample.label))
    assert of(samples) == of(list(reversed(copies)))
    assert of(samples) != of(samples[:2])
    assert of(samples) != of([Sample(samples[0].path, "other"), *samples[1:]])
