"""The built-in mean face that begins to smile."""

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from smiledesk.faces.base import SearchEffort
from smiledesk.faces.haar import HaarDetector
from smiledesk.sources.demo import PERIOD, RATE, Demo, smile_amount

times = st.floats(0, 1e5)


@given(times)
def test_the_smile_is_a_share(media_time: float) -> None:
    assert 0 <= smile_amount(media_time) <= 1


@given(times)
def test_the_smile_comes_again(media_time: float) -> None:
    assert smile_amount(media_time + PERIOD) == pytest.approx(smile_amount(media_time), abs=1e-6)


@given(times)
def test_the_smile_never_jumps(media_time: float) -> None:
    assert abs(smile_amount(media_time + 1 / RATE) - smile_amount(media_time)) < 0.05


def test_the_face_is_neutral_then_smiles_then_is_neutral() -> None:
    held = {0.0: 0, 1.9: 0, 4.1: 1, 5.9: 1, 7.999: 0}
    assert {when: smile_amount(when) for when in held} == pytest.approx(held, abs=1e-3)
    assert [smile_amount(when) for when in (2.5, 3, 3.5)] == sorted(smile_amount(when) for when in (2.5, 3, 3.5))


def test_two_demos_are_the_same() -> None:
    one, other = Demo(), Demo()
    one.open()
    other.open()
    other.seek(3.0)
    one.seek(3.0)
    first, second = one.read(), other.read()
    assert first is not None
    assert second is not None
    assert first.index == second.index == 90
    np.testing.assert_array_equal(first.pixels, second.pixels)
    assert first.pixels.shape == (480, 640, 3)


def test_a_face_is_found_in_every_blend_and_place() -> None:
    detector, demo = HaarDetector(), Demo()
    demo.open()
    for when in np.arange(0, 40, 0.9):
        demo.seek(float(when))
        frame = demo.read()
        assert frame is not None
        squares = detector.search(frame.pixels, SearchEffort.STILL)
        assert len(squares) == 1, f"at {when} s"
        assert abs(squares[0].cx - 320) < 50
        assert abs(squares[0].cy - 262) < 50
        assert 170 < squares[0].size < 260
    demo.close()


def test_both_faces_are_equally_bright() -> None:
    demo = Demo()
    demo.open()
    brightness = []
    for when in (0.0, PERIOD / 2):
        demo.seek(when)
        frame = demo.read()
        assert frame is not None
        brightness.append(cv2.mean(cv2.cvtColor(frame.pixels, cv2.COLOR_BGR2GRAY))[0])
    demo.close()
    assert brightness[0] == pytest.approx(brightness[1], rel=0.06)
