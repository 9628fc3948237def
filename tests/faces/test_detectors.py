"""The contract of every detector, on real photographs: it returns face squares."""

import math
from dataclasses import replace
from pathlib import Path
from random import Random

import cv2
import numpy as np
import pytest

from smiledesk.core.records import FaceSquare, Frame
from smiledesk.core.resources import resource
from smiledesk.faces.base import FaceDetector, SearchEffort
from smiledesk.faces.cascades import without_doubles
from smiledesk.faces.factory import DetectorChoice
from smiledesk.faces.haar import HaarDetector
from smiledesk.faces.square import overlap
from smiledesk.faces.tracking import FaceTracker
from smiledesk.faces.turning import moved_out_of, turned_back, turned_upright
from smiledesk.faces.yunet import YuNetDetector
from smiledesk.faces.yunet_network import DetectorError
from smiledesk.sources.pictures import read_picture

YUNET = Path("yunet") / "face_detection_yunet_2023mar.onnx"


@pytest.fixture(scope="module", params=["Haar", "YuNet"])
def detector(request: pytest.FixtureRequest, data: Path) -> FaceDetector:
    found = DetectorChoice(data / YUNET if request.param == "YuNet" else None).make()
    assert found.name == request.param
    return found


@pytest.fixture(scope="module")
def photographs(data: Path) -> list[np.ndarray]:
    paths = sorted((data / "genki4k_dev").rglob("*.jpg"))
    return [cv2.imread(str(path)) for path in Random(7).sample(paths, 150)]  # noqa: S311 - a sample, not a secret


@pytest.fixture(scope="module")
def squares(detector: FaceDetector, photographs: list[np.ndarray]) -> list[tuple[FaceSquare, ...]]:
    """The face squares that are found on each photograph."""
    return [detector.search(pixels, SearchEffort.STILL) for pixels in photographs]


@pytest.fixture(scope="module")
def landmarks(data: Path, photographs: list[np.ndarray]) -> list[np.ndarray | None]:
    """Eyes and mouth corners (x, y) of the surest face on each photograph, by YuNet."""
    network = cv2.FaceDetectorYN.create(str(data / YUNET), "", (320, 320), score_threshold=0.6)

    def find(pixels: np.ndarray) -> np.ndarray | None:
        network.setInputSize(pixels.shape[1::-1])
        _, rows = network.detect(pixels)
        return None if rows is None else rows[0, 4:14].reshape(5, 2)[[0, 1, 3, 4]]

    return [find(pixels) for pixels in photographs]


def in_square(points: np.ndarray, square: FaceSquare) -> np.ndarray:
    """Points in shares of the square's side: (0, 0) is its forehead's left corner, (1, 1) its chin's right one."""
    turn = math.radians(square.angle)
    moved = points - [square.cx, square.cy]
    across = moved @ [math.cos(turn), math.sin(turn)]
    down = moved @ [-math.sin(turn), math.cos(turn)]
    return np.stack([across, down], axis=-1) / square.size + 0.5


def test_eyes_and_mouth_lie_where_they_lie_in_the_training_images(squares, landmarks) -> None:
    places = [
        in_square(points, found[0])
        for found, points in zip(squares, landmarks, strict=True)
        if found and points is not None
    ]
    right_eye, left_eye, right_mouth, left_mouth = np.median(places, axis=0)
    assert right_eye == pytest.approx([0.24, 0.24], abs=0.06)
    assert left_eye == pytest.approx([0.76, 0.24], abs=0.06)
    assert right_mouth == pytest.approx([0.29, 0.78], abs=0.08)
    assert left_mouth == pytest.approx([0.71, 0.78], abs=0.08)


def test_finds_nearly_every_face_of_real_photographs(squares) -> None:
    assert sum(map(bool, squares)) >= 0.985 * len(squares)


@pytest.mark.parametrize(
    "name",
    [
        "no_smile/file2344.jpg",
        "no_smile/file2890.jpg",
        "no_smile/file3555.jpg",
        "no_smile/file3862.jpg",
        "smile/file1944.jpg",
        "smile/file2136.jpg",
    ],
)
def test_the_face_is_preferred_to_a_larger_place_that_resembles_one(data: Path, name: str) -> None:
    """Haar also finds a chest, a sofa, leaves, a wall, and in two large faces the lower half."""
    pixels = read_picture(data / "genki4k_dev" / name)
    assert pixels is not None
    haar, yunet = (DetectorChoice(file).make().search(pixels, SearchEffort.STILL) for file in (None, data / YUNET))
    assert overlap(haar[0], yunet[0]) > 0.7


@pytest.mark.parametrize("angle", [-28.0, 28.0])
def test_the_turn_of_a_head_comes_back(detector, photographs, angle: float) -> None:
    """A turned photograph: the face is still found, and a square that is turned is turned as the head is.

    Haar's plain search bears some turn and then says none; where it finds nothing, the turned passes do.
    """
    turns = []
    found = 0
    for pixels in photographs[:40]:
        squares = detector.search(turned_upright(pixels, -angle), SearchEffort.STILL)
        found += bool(squares)
        turns += [square.angle for square in squares[:1] if square.angle]
    assert found >= 36
    assert len(turns) >= 10
    # Haar looks in steps of 15 degrees.
    assert np.median(turns) == pytest.approx(angle, abs=15)


def test_finds_the_demo_face_live_and_follows_it(detector) -> None:
    pixels = read_picture(resource("demo/smile.png"))
    found = detector.search(pixels, SearchEffort.LIVE) or detector.search(pixels, SearchEffort.LIVE)
    still = detector.search(pixels, SearchEffort.STILL)
    assert len(found) == 1
    assert overlap(found[0], still[0]) > 0.7
    moved = replace(still[0], cx=still[0].cx + 12, cy=still[0].cy - 8)
    followed = detector.follow(pixels, moved)
    assert followed is not None
    assert overlap(followed, still[0]) > 0.75


@pytest.mark.parametrize("shape", [(480, 640), (1, 1), (20, 600)])
@pytest.mark.parametrize("patience", list(SearchEffort))
def test_no_face_is_found_in_an_empty_picture(detector, shape, patience) -> None:
    assert detector.search(np.full((*shape, 3), 127, np.uint8), patience) == ()


def test_no_face_is_found_in_a_thin_picture_after_any_other(detector, photographs) -> None:
    for pixels in photographs[:12]:
        detector.search(pixels, SearchEffort.STILL)
        assert detector.search(np.full((20, 600, 3), 127, np.uint8), SearchEffort.STILL) == ()


@pytest.mark.parametrize(
    ("height", "width"),
    [(1, 1), (1, 2), (2, 1), (1, 4000), (4000, 1), (3, 20_000), (20_000, 3), (1, 40_000), (40_000, 1), (23, 23)],
)
def test_a_picture_of_any_shape_is_searched_and_followed(detector, height: int, width: int) -> None:
    pixels = np.random.default_rng(0).integers(0, 256, (height, width, 3), np.uint8)
    frame = Frame(0, 0.0, 0.0, continuous=False, pixels=pixels)
    tracker = FaceTracker(detector)
    for patience in SearchEffort:
        assert all(face.square.size > 0 for face in tracker.update(frame, patience))
    for size in (0.2, 10.0, 3000.0):
        followed = detector.follow(pixels, FaceSquare(width / 2, height / 2, size))
        assert followed is None or followed.size > 0


def test_the_same_picture_gives_the_same_squares(detector, photographs) -> None:
    first = detector.search(photographs[0], SearchEffort.STILL)
    assert first
    assert detector.search(photographs[0], SearchEffort.STILL) == first


def test_a_large_photograph_is_searched_at_once(detector, photographs) -> None:
    """Twelve megapixels: the square comes back in the photograph's own pixels."""
    pixels = photographs[0]
    small = detector.search(pixels, SearchEffort.STILL)[0]
    scale = 4000 / pixels.shape[1]
    large = cv2.resize(pixels, None, fx=scale, fy=scale, interpolation=cv2.INTER_CUBIC)
    found = detector.search(large, SearchEffort.STILL)[0]
    assert found.size == pytest.approx(small.size * scale, rel=0.2)


def test_several_faces_the_largest_first(detector, data: Path) -> None:
    for path in sorted((data / "groups").glob("*.jpg")):
        sizes = [square.size for square in detector.search(cv2.imread(str(path)), SearchEffort.STILL)]
        assert len(sizes) >= 2
        assert sizes == sorted(sizes, reverse=True)


def test_a_file_that_is_no_yunet_model_is_a_clear_error(tmp_path: Path) -> None:
    with pytest.raises(DetectorError, match="there is no YuNet file"):
        YuNetDetector(tmp_path / "nowhere.onnx")
    (tmp_path / "broken.onnx").write_bytes(b"broken")
    with pytest.raises(DetectorError, match="is no YuNet model"):
        YuNetDetector(tmp_path / "broken.onnx")


def test_haar_needs_no_file() -> None:
    assert DetectorChoice().make().name == HaarDetector().name == "Haar"


def test_of_two_finds_on_one_face_the_surer_stays() -> None:
    sure, weak = FaceSquare(50, 50, 40, score=30), FaceSquare(54, 52, 44, score=8)
    other = FaceSquare(200, 50, 60, score=12)
    assert without_doubles([weak, sure, other]) == (other, sure)


@pytest.mark.parametrize("angle", [-30.0, 15.0])
def test_the_way_back_from_a_turned_picture(angle: float) -> None:
    pixels = np.zeros((120, 180, 3), np.uint8)
    cv2.circle(pixels, (120, 40), 3, (255, 255, 255), -1)
    turned = turned_upright(pixels, angle)[..., 0]
    y, x = np.unravel_index(int(np.argmax(cv2.GaussianBlur(turned, (0, 0), 2))), turned.shape)
    back = turned_back(FaceSquare(x + 0.5, y + 0.5, 10), pixels.shape, angle)
    assert (back.cx, back.cy, back.angle) == pytest.approx((120.5, 40.5, angle), abs=1.5)


def test_the_way_out_of_a_crop() -> None:
    region = FaceSquare(300, 200, 100, angle=90)
    out = moved_out_of(region, FaceSquare(75, 50, 20, angle=5), side=100)
    assert (out.cx, out.cy, out.size, out.angle) == pytest.approx((300, 225, 20, 95))
