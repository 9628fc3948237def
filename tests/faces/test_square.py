"""The crop of a face square: its centre is kept, turned heads come out upright, nothing aliases."""

import math
from dataclasses import replace

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from smiledesk.core.records import FaceSquare
from smiledesk.faces.square import (
    corners,
    crop,
    overlap,
    square_from_haar_box,
    square_from_yunet_box,
    whole_square,
)

squares = st.builds(
    FaceSquare, cx=st.floats(-50, 50), cy=st.floats(-50, 50), size=st.floats(1, 80), angle=st.floats(-40, 40)
)


def pattern(width: int = 200, height: int = 160) -> np.ndarray:
    """Blue grows to the right, green downwards."""
    y, x = np.mgrid[0:height, 0:width]
    return np.stack([x, y, np.zeros_like(x)], axis=-1).astype(np.uint8)


def test_an_upright_square_at_its_own_size_is_cut_out_exactly() -> None:
    picture = pattern()
    cut = crop(picture, FaceSquare(60, 50, 40), 40, "bgr")
    assert np.array_equal(cut, picture[30:70, 40:80])


def test_a_square_shrunk_by_a_whole_number_is_averaged() -> None:
    picture = np.random.default_rng(0).integers(0, 256, (120, 120, 3), np.uint8)
    cut = crop(picture, FaceSquare(60, 60, 96), 24, "bgr")
    blocks = picture[12:108, 12:108].reshape(24, 4, 24, 4, 3).mean(axis=(1, 3))
    assert np.abs(cut.astype(float) - blocks).max() <= 1


def test_fine_stripes_become_gray_instead_of_aliasing() -> None:
    picture = np.zeros((240, 240, 3), np.uint8)
    picture[:, ::2] = 255
    cut = crop(picture, FaceSquare(120, 120, 210), 30, "gray")
    # Seven columns hold three or four white ones; a cut that skips columns would be black and white, deviation 127.
    assert cut.std() < 20
    assert cut.mean() == pytest.approx(127, abs=4)


@pytest.mark.parametrize("angle", [-30.0, -12.0, 20.0, 35.0])
def test_a_head_turned_clockwise_comes_out_upright(angle: float) -> None:
    picture = np.zeros((200, 200, 3), np.uint8)
    turn = math.radians(angle)
    # The top of the head: upwards from the middle, then turned clockwise.
    top = (100 + 50 * math.sin(turn), 100 - 50 * math.cos(turn))
    cv2.circle(picture, (round(top[0]), round(top[1])), 6, (255, 255, 255), -1)
    cut = crop(picture, FaceSquare(100, 100, 140, angle), 70, "gray")[..., 0]
    y, x = np.unravel_index(int(np.argmax(cv2.GaussianBlur(cut, (0, 0), 2))), cut.shape)
    assert x == pytest.approx(35, abs=2)
    assert y == pytest.approx(10, abs=2)


def test_beyond_the_border_its_last_pixels_are_repeated() -> None:
    picture = np.full((50, 50, 3), 77, np.uint8)
    assert np.all(crop(picture, FaceSquare(0, 0, 60), 32, "bgr") == 77)


@pytest.mark.parametrize(("colour", "channels"), [("gray", 1), ("bgr", 3)])
def test_shape_and_type(colour, channels: int) -> None:
    cut = crop(pattern(), FaceSquare(80.3, 70.9, 55.5, 11), 48, colour)
    assert cut.shape == (48, 48, channels)
    assert cut.dtype == np.uint8
    assert cut.flags.c_contiguous


@pytest.mark.parametrize("size", [0.0, -3.0, math.nan])
def test_a_square_without_area_is_refused(size: float) -> None:
    with pytest.raises(ValueError, match="positive size"):
        crop(pattern(), FaceSquare(10, 10, size), 16, "gray")


def test_a_picture_longer_than_opencv_warps_is_cut_at_the_same_place() -> None:
    long = np.repeat(pattern(), 220, axis=1)
    square = FaceSquare(cx=80 * 220, cy=80, size=60)
    expected = crop(long[:, 70 * 220 : 90 * 220], replace(square, cx=10 * 220), 16, "gray")
    assert np.abs(crop(long, square, 16, "gray").astype(int) - expected).max() <= 8
    assert crop(long, whole_square(long), 64, "bgr").shape == (64, 64, 3)


def test_whole_square_holds_the_whole_picture() -> None:
    assert whole_square(pattern(200, 160)) == FaceSquare(100, 80, 200)


def test_the_squares_of_the_two_detectors() -> None:
    haar = square_from_haar_box(100, 50, 200)
    assert (haar.cx - haar.size / 2, haar.cy - haar.size / 2, haar.size) == pytest.approx((126, 92, 146))
    yunet = square_from_yunet_box(100, 50, 160, 200)
    assert (yunet.cx, yunet.cy, yunet.size) == pytest.approx((180, 164, 154))
    turned = square_from_yunet_box(100, 50, 160, 200, angle=90)
    assert (turned.cx, turned.cy) == pytest.approx((166, 150))


@given(squares, squares)
def test_overlap_is_symmetric_and_a_share(a: FaceSquare, b: FaceSquare) -> None:
    assert overlap(a, b) == pytest.approx(overlap(b, a))
    assert 0 <= overlap(a, b) <= 1 + 1e-9


@given(squares)
def test_a_square_overlaps_itself_wholly_and_a_distant_one_not(a: FaceSquare) -> None:
    assert overlap(a, a) == pytest.approx(1)
    assert overlap(a, replace(a, cx=a.cx + 2 * a.size)) == 0


@given(squares)
def test_corners_lie_around_the_centre(a: FaceSquare) -> None:
    points = np.array(corners(a))
    assert points.mean(axis=0) == pytest.approx([a.cx, a.cy], abs=1e-6)
    sides = np.linalg.norm(points - np.roll(points, 1, axis=0), axis=1)
    assert sides == pytest.approx([a.size] * 4)
