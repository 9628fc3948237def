"""Each hard condition changes an image as described, and always in the same way."""

import math
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from smiledesk.core.records import FaceSquare, Pixels
from smiledesk.evaluation import worsening
from smiledesk.evaluation.conditions import CONDITIONS, Condition, ConditionError, conditions_named, moved, scaled
from smiledesk.faces.base import SearchEffort
from smiledesk.faces.haar import HaarDetector
from smiledesk.faces.square import crop, whole_square
from smiledesk.sources.demo import mean_face

OF_PHOTOGRAPHS = tuple(condition for condition in CONDITIONS if condition.worsen is not None)
OF_SQUARES = tuple(condition for condition in CONDITIONS if condition.misplace is not None)
seeds = st.integers(0, 2**32 - 1)
squares = st.builds(
    FaceSquare, cx=st.floats(-50, 900), cy=st.floats(-50, 900), size=st.floats(20, 500), angle=st.floats(-30, 30)
)


@pytest.fixture(scope="module")
def face() -> Pixels:
    """The mean smile: nobody's face, 640 by 480."""
    return mean_face("smile")


@pytest.fixture(scope="module")
def square(face: Pixels) -> FaceSquare:
    return HaarDetector().search(face, SearchEffort.STILL)[0]


def generator(seed: int = 0) -> np.random.Generator:
    return np.random.default_rng(seed)


@pytest.mark.parametrize("condition", OF_PHOTOGRAPHS, ids=lambda condition: condition.name)
def test_a_photograph_is_changed_alike_each_time_and_its_face_is_found(
    condition: Condition, face: Pixels, square: FaceSquare
) -> None:
    before = face.copy()
    changed, again, other = (
        condition.worsen(face, square, condition.random(name)) for name in ("smile/a.jpg", "smile/a.jpg", "smile/b.jpg")
    )
    assert np.array_equal(face, before)
    assert changed.dtype == np.uint8
    assert changed.shape[2] == 3
    assert np.array_equal(changed, again)
    assert changed.shape != other.shape or not np.array_equal(changed, other)
    assert changed.shape != face.shape or not np.array_equal(changed, face)
    assert HaarDetector().search(changed, SearchEffort.STILL)


@pytest.mark.parametrize("condition", OF_PHOTOGRAPHS, ids=lambda condition: condition.name)
@pytest.mark.parametrize("shape", [(64, 64, 3), (1, 9, 3), (40, 13, 3)])
def test_a_tight_face_is_changed_as_well(condition: Condition, shape: tuple[int, int, int]) -> None:
    tight = generator().integers(0, 256, shape, np.uint8)
    changed = condition.worsen(tight, whole_square(tight), generator(1))
    assert changed.dtype == np.uint8
    assert min(changed.shape) >= 1


@pytest.mark.parametrize("condition", OF_SQUARES, ids=lambda condition: condition.name)
def test_a_square_is_misplaced_alike_each_time(condition: Condition, square: FaceSquare) -> None:
    one, again = (condition.misplace(square, condition.random("smile/a.jpg")) for _ in range(2))
    assert one == again != square


@given(squares, seeds)
def test_moved_by_a_tenth_of_its_side(square: FaceSquare, seed: int) -> None:
    other = moved(square, generator(seed))
    assert math.hypot(other.cx - square.cx, other.cy - square.cy) == pytest.approx(0.1 * square.size)
    assert replace(other, cx=square.cx, cy=square.cy) == square


@given(squares, seeds)
def test_scaled_by_a_tenth_about_its_centre(square: FaceSquare, seed: int) -> None:
    other = scaled(square, generator(seed))
    assert other.size / square.size in (pytest.approx(0.9), pytest.approx(1.1))
    assert replace(other, size=square.size) == square


@given(seeds)
def test_darkness_leaves_as_much_light_as_it_says(seed: int) -> None:
    gray = np.full((60, 60, 3), 128, np.uint8)
    dark = worsening.darkened(gray, whole_square(gray), generator(seed)).astype(float)
    assert 128 * 0.125 ** (1 / 2.2) - 1 <= dark.mean() <= 128 * 0.25 ** (1 / 2.2) + 1
    assert 2.5 < dark.std() < 3.5


@given(seeds)
def test_noise_is_as_strong_as_it_says(seed: int) -> None:
    gray = np.full((60, 60, 3), 128, np.uint8)
    noisy = worsening.noisy(gray, whole_square(gray), generator(seed)).astype(float)
    assert 9.5 < noisy.std() < 20.5
    assert abs(noisy.mean() - 128) < 1


@pytest.mark.parametrize("seed", range(4))
def test_before_a_window_the_face_is_darker_than_all_around(seed: int) -> None:
    gray = np.full((480, 640, 3), 128, np.uint8)
    square = FaceSquare(320, 200, 100)
    backlit = worsening.backlit(gray, square, generator(seed)).astype(float)
    person = backlit[170:230, 290:350]
    assert person.max() < 128
    assert backlit[0, 0].min() > 240
    assert backlit[470, 320].max() < 128, "the shoulders are the person's"
    assert person.std() < 1


@pytest.mark.parametrize("seed", range(4))
def test_motion_smears_a_point_along_a_line_of_that_length(seed: int) -> None:
    night = np.zeros((200, 200, 3), np.uint8)
    night[100, 100] = 255
    blurred = worsening.motion_blurred(night, FaceSquare(100, 100, 150), generator(seed))
    rows, columns = np.nonzero(blurred[..., 0])
    length = math.hypot(np.ptp(rows), np.ptp(columns))
    assert 0.05 * 150 - 2 <= length <= 0.12 * 150 + 2
    assert abs(float(blurred[..., 0].sum()) - 255) < 25, "light is spread, not lost"


def test_jpeg_leaves_its_blocks(face: Pixels, square: FaceSquare) -> None:
    crushed = worsening.jpeg_crushed(face, square, generator()).astype(float)
    steps = np.abs(np.diff(crushed[..., 1], axis=1)).mean(axis=0)
    at_edges = steps[7::8].mean()
    assert at_edges > 1.5 * np.delete(steps, np.s_[7::8]).mean()


@given(st.floats(45, 400), seeds)
def test_small_faces_are_as_small_as_they_say(size: float, seed: int) -> None:
    picture = np.zeros((480, 640, 3), np.uint8)
    shrunk = worsening.small(picture, FaceSquare(320, 240, size), generator(seed))
    scale = shrunk.shape[1] / picture.shape[1]
    assert 23 <= scale * size <= 41
    assert shrunk.shape[0] / picture.shape[0] == pytest.approx(scale, abs=0.02)


def test_a_face_that_is_small_already_is_left(face: Pixels) -> None:
    assert np.array_equal(worsening.small(face, FaceSquare(320, 240, 23), generator()), face)


@pytest.mark.parametrize("seed", range(6))
def test_a_turned_head_is_the_same_head_turned_about_its_face(seed: int, face: Pixels, square: FaceSquare) -> None:
    """Turned back by the angle that the eyes say, the crop is nearly what it was."""
    turned = worsening.turned(face, square, generator(seed))
    angles = np.arange(-26, 27)
    before = crop(face, square, 64, "gray").astype(float)
    differences = [
        np.abs(crop(turned, replace(square, angle=square.angle + angle), 64, "gray") - before).mean()
        for angle in angles
    ]
    best = angles[int(np.argmin(differences))]
    assert 4 <= abs(best) <= 26
    assert min(differences) < 3


def test_conditions_by_name() -> None:
    assert conditions_named(["turned", "noisy", "turned"]) == tuple(
        condition for condition in CONDITIONS if condition.name in ("noisy", "turned")
    )
    assert conditions_named(["all"]) == conditions_named(["all", "jpeg"]) == CONDITIONS
    assert conditions_named([]) == ()
    with pytest.raises(ConditionError, match=r"take darkened, .* or all. Received: foggy"):
        conditions_named(["noisy", "foggy"])
