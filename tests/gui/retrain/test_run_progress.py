"""The bar of a whole run: it moves early, never falls, and says how long it takes."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smiledesk.core.messages import AnyMessage, Built, Dataset, Finished, Progress
from smiledesk.gui.retrain.run_progress import RunProgress
from smiledesk.gui.retrain.run_timing import PARTS, RunTiming, timing_of
from smiledesk.network.architecture import Architecture

EXPECTED = {"reading": 2.0, "starting": 8.0, "training": 20.0, "finishing": 4.0}


def counted(phase: str, done: int, total: int) -> Progress:
    return Progress(phase=phase, done=done, total=total)  # type: ignore[arg-type]  # the name of a phase


def dataset() -> Dataset:
    return Dataset(folders=(), training={}, validation={}, hold_out=0, test=0, report=None)


def built() -> Built:
    return Built(parameters=1, warm_start=None, learning_rate=0.1)


def finished() -> Finished:
    return Finished(bundle="b", best_epoch=1, stopped="epochs", metrics={}, seconds=1.0)


def test_it_moves_before_anything_is_heard() -> None:
    progress = RunProgress(EXPECTED, now=0.0)
    assert 0 < progress.share(0.5) < progress.share(1.0) < progress.share(2.0) < 2 / 34


def test_a_part_without_a_count_moves_ever_more_slowly_and_never_into_the_next() -> None:
    progress = RunProgress(EXPECTED, now=0.0)
    progress.hear(counted("starting", 0, 1), 2.0)
    shares = [progress.share(2.0 + seconds) for seconds in (0, 2, 4, 8, 16, 60)]
    assert all(later > earlier for earlier, later in pairwise(shares))
    assert shares[-1] <= 10 / 34


def test_a_counted_part_is_as_far_as_its_count() -> None:
    progress = RunProgress(EXPECTED, now=0.0)
    progress.hear(built(), 10.0)
    progress.hear(counted("training", 50, 100), 15.0)
    assert progress.share(15.0) == pytest.approx((2 + 8 + 10) / 34)


def test_what_is_left_follows_the_speed_so_far() -> None:
    progress = RunProgress(EXPECTED, now=0.0)
    progress.hear(built(), 10.0)
    progress.hear(counted("training", 0, 100), 10.0)
    progress.hear(counted("training", 25, 100), 20.0)
    assert progress.seconds_left(20.0) == pytest.approx(30.0 + 4.0)


def test_a_resumed_run_is_as_fast_as_it_is_now() -> None:
    progress = RunProgress(EXPECTED, now=0.0)
    progress.hear(built(), 10.0)
    progress.hear(counted("training", 80, 100), 10.0)
    progress.hear(counted("training", 90, 100), 20.0)
    assert progress.seconds_left(20.0) == pytest.approx(10.0 + 4.0)


def test_only_the_end_is_the_end_and_every_part_was_timed() -> None:
    progress = RunProgress(EXPECTED, now=0.0)
    for message, now in (
        (counted("reading", 10, 10), 1.0),
        (dataset(), 1.5),
        (built(), 9.5),
        (counted("training", 100, 100), 30.0),
        (counted("calibrating", 0, 1), 30.5),
    ):
        progress.hear(message, now)
    assert progress.share(1000.0) < 1
    assert progress.took() is None
    progress.hear(finished(), 33.0)
    assert progress.share(33.0) == 1
    assert progress.seconds_left(33.0) == 0
    assert progress.took() == {"reading": 1.5, "starting": 8.0, "training": 21.0, "finishing": 2.5}


def test_a_run_that_left_out_a_part_says_nothing_of_the_next_ones_pace() -> None:
    progress = RunProgress(EXPECTED, now=0.0)
    progress.hear(finished(), 5.0)
    assert progress.took() is None


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
    progress = RunProgress(EXPECTED, now=0.0)
    now, before = 0.0, 0.0
    for phase, done, later in steps:
        now += later
        message: AnyMessage = counted(phase, done, 40)
        progress.hear(message, now)
        share = progress.share(now)
        assert before <= share < 1
        assert progress.seconds_left(now) >= 0
        before = share


def test_the_next_run_is_expected_to_take_as_long_as_the_last_one() -> None:
    took = {"reading": 3.0, "starting": 1.5, "training": 12.0, "finishing": 2.0}
    timing = timing_of(took, 60, 30, Architecture())  # type: ignore[arg-type]  # the names of parts
    assert timing.expected(60, 30, Architecture()) == pytest.approx(took)
    assert timing.expected(60, 60, Architecture())["training"] == pytest.approx(24.0)


def test_larger_networks_and_more_images_take_longer() -> None:
    small, large = (
        RunTiming().expected(60, 30, Architecture(conv=(4,), colour="gray")),
        RunTiming().expected(60, 30, Architecture()),
    )
    assert small["training"] < large["training"] < RunTiming().expected(600, 30, Architecture())["training"]
    assert set(small) == set(PARTS)
