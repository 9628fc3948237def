"""The bar of a whole run: it moves early, never falls, and says how long it takes."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smiledesk.core.messages import AnyMessage, Built, Dataset, Finished, Progress
from smiledesk.gui.retrain.course import Course
from smiledesk.gui.retrain.pace import PARTS, Pace, pace_of
from smiledesk.network.architecture import Architecture

EXPECTED = {"reading": 2.0, "starting": 8.0, "training": 20.0, "finishing": 4.0}


def progress(phase: str, done: int, total: int) -> Progress:
    return Progress(phase=phase, done=done, total=total)  # type: ignore[arg-type]  # the name of a phase


def dataset() -> Dataset:
    return Dataset(folders=(), training={}, validation={}, hold_out=0, test=0, report=None)


def built() -> Built:
    return Built(parameters=1, warm_start=None, learning_rate=0.1)


def finished() -> Finished:
    return Finished(bundle="b", best_epoch=1, stopped="epochs", metrics={}, seconds=1.0)


def test_it_moves_before_anything_is_heard() -> None:
    course = Course(EXPECTED, now=0.0)
    assert 0 < course.share(0.5) < course.share(1.0) < course.share(2.0) < 2 / 34


def test_a_part_without_a_count_moves_ever_more_slowly_and_never_into_the_next() -> None:
    course = Course(EXPECTED, now=0.0)
    course.hear(progress("starting", 0, 1), 2.0)
    shares = [course.share(2.0 + seconds) for seconds in (0, 2, 4, 8, 16, 60)]
    assert all(later > earlier for earlier, later in pairwise(shares))
    assert shares[-1] <= 10 / 34


def test_a_counted_part_is_as_far_as_its_count() -> None:
    course = Course(EXPECTED, now=0.0)
    course.hear(built(), 10.0)
    course.hear(progress("training", 50, 100), 15.0)
    assert course.share(15.0) == pytest.approx((2 + 8 + 10) / 34)


def test_what_is_left_follows_the_speed_so_far() -> None:
    course = Course(EXPECTED, now=0.0)
    course.hear(built(), 10.0)
    course.hear(progress("training", 0, 100), 10.0)
    course.hear(progress("training", 25, 100), 20.0)
    assert course.seconds_left(20.0) == pytest.approx(30.0 + 4.0)


def test_a_resumed_run_is_as_fast_as_it_is_now() -> None:
    course = Course(EXPECTED, now=0.0)
    course.hear(built(), 10.0)
    course.hear(progress("training", 80, 100), 10.0)
    course.hear(progress("training", 90, 100), 20.0)
    assert course.seconds_left(20.0) == pytest.approx(10.0 + 4.0)


def test_only_the_end_is_the_end_and_every_part_was_timed() -> None:
    course = Course(EXPECTED, now=0.0)
    for message, now in (
        (progress("reading", 10, 10), 1.0),
        (dataset(), 1.5),
        (built(), 9.5),
        (progress("training", 100, 100), 30.0),
        (progress("calibrating", 0, 1), 30.5),
    ):
        course.hear(message, now)
    assert course.share(1000.0) < 1
    assert course.took() is None
    course.hear(finished(), 33.0)
    assert course.share(33.0) == 1
    assert course.seconds_left(33.0) == 0
    assert course.took() == {"reading": 1.5, "starting": 8.0, "training": 21.0, "finishing": 2.5}


def test_a_run_that_left_out_a_part_says_nothing_of_the_next_ones_pace() -> None:
    course = Course(EXPECTED, now=0.0)
    course.hear(finished(), 5.0)
    assert course.took() is None


STEPS = st.lists(
    st.tuples(
        st.sampled_from(["reading", "starting", "training", "calibrating", "measuring", "exporting"]),
        st.integers(0, 40),
        st.floats(0, 20),
    ),
    max_size=30,
)


@given(steps=STEPS)
def test_it_never_falls_whatever_is_heard(steps: list[tuple[str, int, float]]) -> None:
    course = Course(EXPECTED, now=0.0)
    now, before = 0.0, 0.0
    for phase, done, later in steps:
        now += later
        message: AnyMessage = progress(phase, done, 40)
        course.hear(message, now)
        share = course.share(now)
        assert before <= share < 1
        assert course.seconds_left(now) >= 0
        before = share


def test_the_next_run_is_expected_to_take_as_long_as_the_last_one() -> None:
    took = {"reading": 3.0, "starting": 1.5, "training": 12.0, "finishing": 2.0}
    pace = pace_of(took, 60, 30, Architecture())  # type: ignore[arg-type]  # the names of parts
    assert pace.expected(60, 30, Architecture()) == pytest.approx(took)
    assert pace.expected(60, 60, Architecture())["training"] == pytest.approx(24.0)


def test_larger_networks_and_more_images_take_longer() -> None:
    small, large = (
        Pace().expected(60, 30, Architecture(conv=(4,), colour="gray")),
        Pace().expected(60, 30, Architecture()),
    )
    assert small["training"] < large["training"] < Pace().expected(600, 30, Architecture())["training"]
    assert set(small) == set(PARTS)
