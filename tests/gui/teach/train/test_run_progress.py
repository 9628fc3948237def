"""The bar of a whole run: as far as its time, no figure before one is measured, honest on a busy machine."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smiledesk.gui.teach.train.run_progress import RunProgress
from smiledesk.gui.teach.train.run_timing import PARTS, RunTiming, timing_of
from smiledesk.jobs.messages import Built, Dataset, Epoch, Finished, Progress
from smiledesk.jobs.protocol import AnyMessage
from smiledesk.network.architecture import Architecture

EXPECTED = {"reading": 2.0, "starting": 8.0, "training": 20.0, "finishing": 4.0}


def counted(phase: str, done: int, total: int) -> Progress:
    return Progress(phase=phase, done=done, total=total)  # type: ignore[arg-type]  # the name of a phase


def dataset() -> Dataset:
    return Dataset(folders=(), training={}, validation={}, hold_out=0, test=0, report=None)


def built() -> Built:
    return Built(parameters=1, warm_start=None, learning_rate=0.1)


def epoch(number: int) -> Epoch:
    return Epoch(
        epoch=number,
        epochs=30,
        loss=1.0,
        accuracy=0.5,
        validation_loss=1.0,
        validation_accuracy=0.5,
        learning_rate=0.1,
        best=True,
        seconds=1.0,
        eta=1.0,
    )


def finished() -> Finished:
    return Finished(bundle="b", best_epoch=1, stopped="epochs", metrics={}, seconds=1.0)


def learning(loading: float = 8.0) -> tuple[RunProgress, float]:
    """A run whose network is built, and the time; loading: seconds that TensorFlow took."""
    progress = RunProgress(EXPECTED, now=0.0)
    progress.receive(dataset(), 2.0)
    progress.receive(built(), 2.0 + loading)
    return progress, 2.0 + loading


def test_there_is_no_figure_before_training_was_measured() -> None:
    progress, now = learning()
    for moment in (0.0, 1.0, 2.0, 6.0, now):
        assert progress.seconds_left(moment) is None
        assert progress.share(moment) is None
    progress.receive(counted("training", 1, 1000), now + 9)
    progress.receive(counted("training", 2, 1000), now + 10)
    assert progress.seconds_left(now + 10) is None, "the first update compiles, and one second is too short"
    progress.receive(counted("training", 6, 1000), now + 14)
    assert progress.seconds_left(now + 14) == pytest.approx(994 + 4)


def test_a_busy_machine_leaves_the_bar_where_its_time_is() -> None:
    """The second of 30 epochs, TensorFlow loaded for 35 s, each epoch a hundred times longer than expected."""
    progress, now = learning(loading=35.0)
    for done in range(1, 40):
        now += 6
        progress.receive(counted("training", done, 600), now)
        if done == 20:
            progress.receive(epoch(1), now)
    left = progress.seconds_left(now)
    assert left == pytest.approx(561 * 6 + 4 * 35 / 8)
    assert progress.share(now) == pytest.approx(now / (now + left))
    assert progress.share(now) < 0.08


def test_messages_that_arrive_together_are_as_far_apart_as_their_work() -> None:
    """The window reads what the child wrote in heaps: many updates at one moment, then none for a while."""
    progress, now = learning()
    done = 1
    progress.receive(counted("training", done, 10_000), now)
    for number in range(1, 8):
        now += 1.0
        progress.receive(epoch(number), now)
        for _ in range(20):
            done += 1
            progress.receive(counted("training", done, 10_000), now)
    assert progress.seconds_left(now) == pytest.approx((10_000 - done) / 20 + 4, rel=0.05)


def test_a_pause_does_not_spoil_the_estimate_and_a_slower_machine_shows() -> None:
    progress, now = learning()
    progress.receive(counted("training", 0, 1000), now)
    for done in range(10, 110, 10):
        now += 3600 if done == 50 else 10
        progress.receive(counted("training", done, 1000), now)
    assert progress.seconds_left(now) == pytest.approx(900 + 4)
    for done in range(110, 170, 10):
        now += 50
        progress.receive(counted("training", done, 1000), now)
    assert progress.seconds_left(now) == pytest.approx(840 * 5 + 4)


def test_a_resumed_run_is_as_fast_as_it_is_now() -> None:
    progress, now = learning()
    progress.receive(epoch(1), now)
    progress.receive(counted("training", 80, 100), now)
    progress.receive(counted("training", 90, 100), now + 10)
    assert progress.seconds_left(now + 10) == pytest.approx(10.0 + 4.0)


def test_only_the_end_is_the_end_and_every_part_was_timed() -> None:
    progress = RunProgress(EXPECTED, now=0.0)
    for message, now in (
        (counted("reading", 10, 10), 1.0),
        (dataset(), 1.5),
        (built(), 9.5),
        (counted("training", 1, 100), 10.0),
        (counted("training", 100, 100), 30.0),
        (counted("calibrating", 0, 1), 30.5),
    ):
        progress.receive(message, now)
    share = progress.share(1000.0)
    assert share is None or share < 1
    assert progress.seconds_left(1000.0) is None, "it takes longer than anything tells"
    assert progress.took() is None
    progress.receive(finished(), 33.0)
    assert progress.share(33.0) == 1
    assert progress.seconds_left(33.0) == 0
    assert progress.elapsed(40.0) == 33
    assert progress.took() == {"reading": 1.5, "starting": 8.0, "training": 21.0, "finishing": 2.5}


def test_a_run_that_left_out_a_part_says_nothing_of_the_next_ones_time() -> None:
    progress = RunProgress(EXPECTED, now=0.0)
    progress.receive(finished(), 5.0)
    assert progress.took() is None


STEPS = st.lists(
    st.tuples(
        st.sampled_from(["reading", "starting", "training", "epoch", "calibrating", "measuring", "exporting"]),
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
        message: AnyMessage = epoch(done) if phase == "epoch" else counted(phase, done, 40)
        progress.receive(message, now)
        share, left = progress.share(now), progress.seconds_left(now)
        assert before <= (share or 0.0) < 1
        assert left is None or left >= 0
        before = share or 0.0


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
