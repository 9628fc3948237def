"""The history keeps the whole session in memory that does not grow."""

from math import sin

import numpy as np
import pytest

from smiledesk.gui.live.history import WHOLE, FacePoint, History

RATE = 30


def filled(seconds: float, faces: int = 1, capacity: int = 1 << 15) -> History:
    """Faces on every frame of 30 a second; each smiles for a quarter of a second once a minute."""
    history = History(capacity)
    for index in range(round(seconds * RATE)):
        at = index / RATE
        value = 1.0 if at % 60 < 0.25 else 0.1 + 0.05 * sin(at)
        history.add(at, at / 2, [FacePoint(face, value, value, face == 1) for face in range(1, faces + 1)])
    return history


def test_a_long_session_fits_into_the_same_memory() -> None:
    history = filled(3600, faces=2)
    assert len(history) <= 1 << 15
    assert history.first == 0
    assert history.newest == pytest.approx(3600, abs=0.1)
    times = history.between(0, 3600)["at"]
    assert (np.diff(times) >= 0).all()
    # The newest minutes are whole, and no minute is empty.
    assert len(history.between(3600 - WHOLE + 1, 3600)) == pytest.approx((WHOLE - 1) * RATE * 2, abs=4)
    assert (np.histogram(times, bins=60, range=(0, 3600))[0] > 2).all()


def test_a_short_smile_of_an_hour_ago_is_still_there() -> None:
    history = filled(3600)
    for minute in range(59):
        smoothed = history.between(minute * 60, minute * 60 + 0.5)["smoothed"]
        assert smoothed.max() == pytest.approx(1.0), minute


def test_lines_are_broken_where_a_face_was_out_of_view() -> None:
    history = History()
    for index in range(300):
        away = 100 <= index < 130
        history.add(index / RATE, index / RATE, [] if away else [FacePoint(1, 0.5, 0.5)])
    assert [len(line) for line in history.lines(0, 10)] == [100, 170]


def test_lines_hold_together_where_points_are_thinned_out() -> None:
    history = filled(3600)
    for start in (0, 600, 3000, 3540):
        assert len(list(history.lines(start, start + 60))) == 1, start


def test_a_frame_judged_again_takes_the_place_of_its_first_judgement() -> None:
    history = History()
    history.add(1.0, 0.0, [FacePoint(1, 0.2, 0.2), FacePoint(2, 0.3, 0.3)])
    history.add(2.0, 1.0, [FacePoint(1, 0.2, 0.2)])
    history.add(2.0, 1.0, [FacePoint(1, 0.9, 0.2), FacePoint(2, 0.8, 0.3)])
    assert history.between(0, 3)["smoothed"].tolist() == pytest.approx([0.2, 0.3, 0.9, 0.8])


def test_the_nearest_frame_has_all_its_faces() -> None:
    history = filled(10, faces=3)
    points = history.nearest(5.01)
    assert points["face"].tolist() == [1, 2, 3]
    assert points["at"][0] == pytest.approx(5.0)
    assert history.nearest(-100)["at"][0] == 0
    assert len(History().nearest(0)) == 0


def test_a_crowd_that_never_stays_fits_too() -> None:
    """Every face is new: there are no two points of one face to choose from."""
    history = History(1 << 10)
    for index in range(20_000):
        history.add(index / RATE, 0.0, [FacePoint(index + 1, 0.5, 0.5)])
    assert len(history) <= 1 << 10
    assert history.newest == 19_999 / RATE
