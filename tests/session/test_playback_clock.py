"""Due times of a film's frames."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smiledesk.session.capturing import TOO_LATE, PlaybackClock

steps = st.lists(st.floats(0.001, 0.2), min_size=1, max_size=50)


@given(steps, st.lists(st.floats(0, 0.3), min_size=50, max_size=50))
def test_frames_are_due_at_their_media_time_however_late_the_ones_before(
    steps: list[float], delays: list[float]
) -> None:
    """Lateness below the limit is caught up with: it never adds up."""
    clock, now, media_time = PlaybackClock(), 100.0, 0.0
    clock.expect(media_time, now)
    for step, delay in zip(steps, delays, strict=False):
        media_time += step
        now = max(now, 100.0 + media_time - step) + 0.0
        clock.expect(media_time, now)
        assert now + clock.wait(now) == pytest.approx(100.0 + media_time)
        now = max(now + clock.wait(now), 100.0 + media_time + delay)


def test_the_first_frame_is_due_at_once() -> None:
    clock = PlaybackClock()
    clock.expect(7.0, now=50.0)
    assert clock.wait(50.0) == 0


def test_a_film_far_behind_continues_from_its_position() -> None:
    clock = PlaybackClock()
    clock.expect(0.0, now=0.0)
    clock.expect(0.1, now=0.1 + TOO_LATE + 1)
    assert clock.wait(0.1 + TOO_LATE + 1) == 0
    clock.expect(0.2, now=0.1 + TOO_LATE + 1)
    assert clock.wait(0.1 + TOO_LATE + 1) == pytest.approx(0.1)


def test_standing_still_moves_everything_later() -> None:
    clock = PlaybackClock()
    clock.expect(0.0, now=0.0)
    clock.expect(0.5, now=0.1)
    clock.postpone(10.0)
    assert clock.wait(10.1) == pytest.approx(0.4)


def test_the_last_frame_of_a_round_stays_as_long_as_the_others() -> None:
    clock = PlaybackClock()
    for media_time in (0.0, 0.04, 0.08):
        clock.expect(media_time, now=media_time)
    clock.expect(0.0, now=0.08)
    assert clock.wait(0.08) == pytest.approx(0.04)
    clock.expect(0.04, now=0.12)
    assert clock.wait(0.12) == pytest.approx(0.04)


def test_after_a_seek_the_next_frame_is_due_at_once() -> None:
    clock = PlaybackClock()
    clock.expect(0.0, now=0.0)
    clock.restart()
    clock.postpone(3.0)
    clock.expect(60.0, now=0.5)
    assert clock.wait(0.5) == 0
