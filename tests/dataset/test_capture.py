"""The face that training cuts from a sample is the face that the live path cut from the frame."""

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from smiledesk.core.records import FaceSquare, Pixels
from smiledesk.dataset.capture import REGION, capture
from smiledesk.dataset.crops import FaceCrop, FaceCropper
from smiledesk.dataset.picture_note import note_in, png_with_note
from smiledesk.dataset.samples import Sample
from smiledesk.faces.base import FaceDetector
from smiledesk.faces.square import crop
from smiledesk.sources.demo import mean_face
from smiledesk.sources.pictures import read_picture


def noisy(pixels: Pixels) -> Pixels:
    """The picture with a camera's noise, which shows details that blur would hide."""
    noise = np.random.default_rng(0).normal(0, 6, pixels.shape)
    return np.clip(pixels + noise, 0, 255).astype(np.uint8)


FRAME = noisy(mean_face("smile"))
HEIGHT, WIDTH = FRAME.shape[:2]

squares = st.builds(
    FaceSquare,
    cx=st.floats(0, WIDTH),
    cy=st.floats(0, HEIGHT),
    size=st.floats(20, 400),
    angle=st.floats(-60, 60),
)


def no_detector() -> FaceDetector:
    raise AssertionError("the square is known")


@given(squares)
@settings(deadline=None)
def test_a_face_is_cut_from_the_region_as_from_the_frame(square: FaceSquare) -> None:
    kept = capture(FRAME, square)
    assert np.array_equal(crop(kept.image, kept.square, 64, "bgr"), crop(FRAME, square, 64, "bgr"))


@pytest.mark.parametrize(
    "square",
    [
        FaceSquare(320.25, 263.5, 187.3),
        FaceSquare(317.31, 260.07, 150.9, angle=24.7),
        FaceSquare(30.6, 70.2, 180.4, angle=-17.2),
        FaceSquare(WIDTH - 20.5, HEIGHT - 12.25, 220.1, angle=8.0),
    ],
    ids=["upright", "turned", "at the left border", "in the corner"],
)
@pytest.mark.parametrize("margin", [1.0, 1.5])
def test_training_cuts_from_the_file_what_the_live_path_saw(tmp_path: Path, square: FaceSquare, margin: float) -> None:
    kept = capture(FRAME, square)
    path = tmp_path / "sample.png"
    path.write_bytes(png_with_note(kept.image, "{}"))
    # samples.csv holds three decimals.
    rounded = FaceSquare(*(round(n, 3) for n in (kept.square.cx, kept.square.cy, kept.square.size, kept.square.angle)))
    face = FaceCropper(no_detector, 64, "gray", margin).crop(Sample(path, "smile", square=rounded), "crop")
    assert isinstance(face, FaceCrop)
    live = crop(FRAME, FaceSquare(square.cx, square.cy, square.size * margin, square.angle), 64, "gray")
    difference = np.abs(face.crop.astype(int) - live.astype(int))
    if margin == 1.0:
        assert difference.max() <= 1
    else:
        # The corners of training's turned region may lie beyond the sample's picture, which repeats its border there.
        assert np.percentile(difference, 95) <= 1


def test_the_region_is_twice_the_square_and_nothing_in_it_is_resampled() -> None:
    square = FaceSquare(300, 240, 100)
    kept = capture(FRAME, square)
    assert kept.image.shape == (REGION * 100, REGION * 100, 3)
    assert np.array_equal(kept.image, FRAME[140:340, 200:400])
    assert (kept.square.cx, kept.square.cy, kept.square.size) == (100, 100, 100)
    assert not kept.image.flags.writeable


def test_the_region_ends_where_the_frame_ends() -> None:
    kept = capture(FRAME, FaceSquare(10, 20, 100, angle=5))
    assert np.array_equal(kept.image, FRAME[:120, :110])
    assert kept.square == FaceSquare(10, 20, 100, angle=5)


def test_a_square_beyond_the_frame_is_refused() -> None:
    with pytest.raises(ValueError, match="outside the picture of"):
        capture(FRAME, FaceSquare(-500, 20, 100))


def test_a_picture_with_a_note_opens_in_other_programs(tmp_path: Path) -> None:
    path = tmp_path / "noted.png"
    path.write_bytes(png_with_note(FRAME, '{"label": "\\u263a"}'))
    assert note_in(path) == '{"label": "\\u263a"}'
    pixels = read_picture(path)
    assert pixels is not None
    assert np.array_equal(pixels, FRAME)


def test_a_picture_without_note_has_none(tmp_path: Path) -> None:
    png = png_with_note(FRAME, "a note")
    for name, content in (("torn", png[:40]), ("empty", b""), ("no picture", b"bring cake" * 20)):
        (tmp_path / name).write_bytes(content)
        assert note_in(tmp_path / name) is None
