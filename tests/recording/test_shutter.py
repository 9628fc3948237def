"""The smile shutter's rule, on readings made by hand and by chance."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import pairwise

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from smiledesk.core.records import Analysis, FaceSquare
from smiledesk.recording.shutter import (
    Capturing,
    CoolingDown,
    CountingDown,
    Holding,
    Shutter,
    ShutterRule,
    ShutterRuleError,
    ShutterState,
    Waiting,
)
from tests.support.scripted_smiles import RATE, face, frame, scripted

AT_ONCE = ShutterRule(hold_seconds=0, cool_down_seconds=1, burst_seconds=0)
AFTER_A_SECOND = replace(AT_ONCE, hold_seconds=1)
COUNTED_DOWN = replace(AT_ONCE, countdown_seconds=1)


def states(rule: ShutterRule, analyses: Iterable[Analysis]) -> list[ShutterState]:
    shutter = Shutter(rule, "grin")
    return [shutter.update(analysis) for analysis in analyses]


def captures(rule: ShutterRule, analyses: Iterable[Analysis]) -> list[int]:
    """The indices of the frames on which pictures were taken."""
    analyses = list(analyses)
    pairs = zip(analyses, states(rule, analyses), strict=True)
    return [analysis.frame.index for analysis, state in pairs if isinstance(state, Capturing) and state.number == 1]


def test_one_picture_a_cool_down_and_none_without_a_smile() -> None:
    assert captures(AT_ONCE, scripted("N" * 10 + "S" * 30 + "N" * 30 + "S" * 5)) == [10, 36, 70]
    assert captures(AT_ONCE, scripted("N" * 100)) == []
    assert captures(AT_ONCE, []) == []


def test_the_smile_is_held_and_the_share_of_the_time_grows() -> None:
    after = states(AFTER_A_SECOND, scripted("N" * 5 + "S" * 27))
    assert after[4] == Waiting(0, 1)
    assert after[5] == Holding(0.0)
    assert [state.share for state in after[5:30] if isinstance(state, Holding)] == pytest.approx(
        [index / RATE for index in range(25)]
    )
    assert after[30:] == [Capturing(1, 0.0), CoolingDown(1.0)]


def test_a_smile_that_stops_is_held_anew() -> None:
    assert captures(AFTER_A_SECOND, scripted("S" * 24 + "N" + "S" * 25)) == []
    assert captures(AFTER_A_SECOND, scripted("S" * 24 + "N" + "S" * 26)) == [50]


def test_everyone_means_all_faces_in_view_and_at_least_one() -> None:
    assert captures(AT_ONCE, scripted("S" * 9, "N" * 5 + "S" * 4)) == [5]
    assert captures(AT_ONCE, scripted("S" * 9, "N" * 5 + "." * 4)) == [5]
    assert captures(AT_ONCE, scripted("....", "....")) == []


@pytest.mark.parametrize(("least", "first"), [(1, [2]), (2, [4]), (3, []), (None, [])])
def test_at_least_so_many(least: int | None, first: list[int]) -> None:
    rule = replace(AT_ONCE, least_smiling=least)
    assert captures(rule, scripted("NNSSSS", "NNNNSS", "NNNNNN")) == first


def test_the_required_faces_smile_at_the_same_time() -> None:
    rule = replace(AFTER_A_SECOND, least_smiling=1)
    assert captures(rule, scripted("S" * 20 + "N" * 20, "N" * 20 + "S" * 20)) == []
    assert captures(rule, scripted("S" * 20 + "N" * 20, "N" * 10 + "S" * 30)) == [35]


def test_waiting_names_how_many_smile() -> None:
    assert states(AT_ONCE, scripted("S", "N", "N")) == [Waiting(1, 3)]
    assert states(replace(AT_ONCE, least_smiling=2), scripted("N")) == [Waiting(0, 2)]


def test_a_face_lost_for_some_frames_goes_on_smiling_but_the_picture_waits_for_it() -> None:
    assert captures(AFTER_A_SECOND, scripted("S" * 10 + "s" * 7 + "S" * 20)) == [25]
    assert captures(AFTER_A_SECOND, scripted("S" * 24 + "sss" + "S" * 5)) == [27]
    assert states(AFTER_A_SECOND, scripted("S" * 24 + "sss"))[-1] == Holding(1.0)
    assert captures(AT_ONCE, scripted("S" * 6, "N" + "n" * 5)) == []


def test_bystanders_and_faces_too_small_neither_count_nor_block() -> None:
    near, away = face(1, smiles=True), face(2, smiles=False, size=39)
    tiny = face(3, smiles=False, status="too_small", size=10)
    assert captures(AT_ONCE, [frame(0, near, away, tiny)]) == [0]
    assert captures(AT_ONCE, [frame(0, near, replace(away, square=FaceSquare(0, 0, 41)))]) == []
    smiling_away = replace(away, label="grin")
    assert captures(replace(AT_ONCE, least_smiling=1), [frame(0, replace(near, label="neutral"), smiling_away)]) == []


def test_an_uncertain_smile_counts() -> None:
    assert captures(AT_ONCE, [frame(0, face(1, smiles=True, status="uncertain"))]) == [0]


@pytest.mark.parametrize("jump", [-20, 50])
def test_a_seek_or_loop_holds_anew_and_ends_a_countdown_but_no_cool_down(jump: int) -> None:
    def jumping(rule: ShutterRule, before: int, after: int) -> list[ShutterState]:
        start = before + jump
        later = (frame(index, face(1, smiles=True), continuous=index > start) for index in range(start, start + after))
        return states(rule, [*scripted("S" * before), *later])

    assert jumping(AFTER_A_SECOND, 20, 1)[-1] == Holding(0.0)
    assert jumping(replace(COUNTED_DOWN, hold_seconds=0.2), 20, 1)[-1] == Holding(0.0)
    assert jumping(replace(AT_ONCE, burst_seconds=3, burst_frames=30), 20, 1)[-1] == CoolingDown(1.0)
    assert isinstance(jumping(replace(AT_ONCE, cool_down_seconds=60), 20, 1)[-1], CoolingDown)


def test_dropped_frames_count_as_time_and_a_long_gap_does_not() -> None:
    assert captures(AFTER_A_SECOND, [frame(index, face(1, smiles=True)) for index in (0, 9, 25)]) == [25]
    frozen = [frame(index, face(1, smiles=True)) for index in (0, 9, 9 + 2 * RATE, 11 + 2 * RATE)]
    assert captures(AFTER_A_SECOND, frozen) == []


def test_a_frame_that_could_not_be_analysed_changes_nothing() -> None:
    failed = frame(10, failure="RuntimeError: out of memory")
    smiles = scripted("S" * 26)
    assert captures(AFTER_A_SECOND, [*smiles[:10], failed, *smiles[11:]]) == [25]


def test_a_countdown_continues_when_the_smile_stops() -> None:
    after = states(COUNTED_DOWN, scripted("S" * 5 + "N" * 30))
    assert after[0] == CountingDown(1.0)
    assert after[24] == CountingDown(pytest.approx(0.04))
    assert after[25] == Capturing(1, 0.0)


def test_no_picture_is_taken_of_an_empty_place() -> None:
    assert captures(COUNTED_DOWN, scripted("S" * 5 + "." * 30)) == []
    assert captures(COUNTED_DOWN, scripted("S" * 5 + "." * 15 + "S" * 30)) == [25]


@pytest.mark.parametrize("face", ["N", "."])
def test_a_requested_picture_needs_no_smile_and_no_face(face: str) -> None:
    shutter = Shutter(replace(COUNTED_DOWN, cool_down_seconds=9), "grin")
    shutter.request()
    after = [shutter.update(analysis) for analysis in scripted(face * 60)]
    assert after[0] == CountingDown(1.0)
    assert after[25:27] == [Capturing(1, 0.0), CoolingDown(9.0)]
    assert all(isinstance(state, CoolingDown) for state in after[26:])
    shutter.request()
    assert shutter.update(frame(60)) == CountingDown(1.0)


@pytest.mark.parametrize(("seconds", "frames", "burst"), [(0.2, 30, 6), (0.2, 3, 3), (0, 30, 1), (3, 1, 1)])
def test_a_burst_ends_by_time_or_by_number(seconds: float, frames: int, burst: int) -> None:
    rule = replace(AT_ONCE, burst_seconds=seconds, burst_frames=frames)
    after = states(rule, scripted("S" * 5 + "N" * 20))
    assert [state.number for state in after if isinstance(state, Capturing)] == list(range(1, burst + 1))
    assert after[burst] == CoolingDown(1.0)


def test_limits_of_a_rule_are_named() -> None:
    with pytest.raises(ShutterRuleError, match=r"--cool-down must be between 0.5 and 600. Received: 0"):
        ShutterRule(cool_down_seconds=0)
    with pytest.raises(msgspec.ValidationError, match="--shutter must be between 1 and 50"):
        msgspec.convert({"least_smiling": 0}, ShutterRule)


SCRIPTS = st.lists(st.text("SNsn.", min_size=60, max_size=60), min_size=1, max_size=3)
RULES = st.builds(
    ShutterRule,
    least_smiling=st.none() | st.integers(1, 3),
    hold_seconds=st.sampled_from([0, 0.2, 0.5]),
    countdown_seconds=st.sampled_from([0, 0.4]),
    cool_down_seconds=st.sampled_from([0.5, 1]),
    burst_seconds=st.sampled_from([0, 0.2]),
)


def smiled_before(scripts: Sequence[str], index: int, rule: ShutterRule) -> bool:
    """True if, on each frame of the hold that ended here, enough faces smiled: the same ones all the time."""
    start = index - round(rule.hold_seconds * RATE)
    if start < 0:
        return False
    present = [script for script in scripts if script[index] != "."]
    holding = [script for script in present if set(script[start : index + 1]) <= set("Ss") and script[index] == "S"]
    return len(holding) >= (len(present) if rule.least_smiling is None else rule.least_smiling) and bool(holding)


@given(SCRIPTS, RULES)
def test_every_picture_follows_the_rule_and_none_is_missed(scripts: list[str], rule: ShutterRule) -> None:
    after = states(rule, scripted(*scripts))
    free_since = 0
    begun = (CountingDown, Capturing)
    for index, (before, state) in enumerate(zip([Waiting(0, 1), *after], after, strict=False)):
        if isinstance(before, CoolingDown) and not isinstance(state, CoolingDown):
            free_since = index
        held_since = index - round(rule.hold_seconds * RATE)
        fulfilled = smiled_before(scripts, index, rule) and held_since >= free_since
        if isinstance(before, Waiting | Holding):
            assert isinstance(state, begun) == fulfilled


@given(SCRIPTS, RULES)
def test_pictures_are_a_cool_down_apart(scripts: list[str], rule: ShutterRule) -> None:
    taken = captures(rule, scripted(*scripts))
    assert all(later - earlier > rule.cool_down_seconds * RATE for earlier, later in pairwise(taken))


@given(SCRIPTS, RULES, st.lists(st.integers(1, 59), max_size=5), st.sets(st.integers(0, 59)))
def test_jumps_and_drops_never_raise_and_every_state_is_within_its_limits(
    scripts: list[str], rule: ShutterRule, jumps: list[int], dropped: set[int]
) -> None:
    analyses = [one for one in scripted(*scripts) if one.frame.index not in dropped]
    jumped = [replace(one, frame=replace(one.frame, continuous=one.frame.index not in jumps)) for one in analyses]
    for state in states(rule, jumped):
        match state:
            case Waiting(smiling, required):
                assert 0 <= smiling < required
            case Holding(share):
                assert 0 <= share <= 1
            case CountingDown(left):
                assert 0 < left <= rule.countdown_seconds
            case CoolingDown(left):
                assert 0 < left <= rule.cool_down_seconds
            case Capturing(number, seconds):
                assert 1 <= number <= rule.burst_frames
                assert 0 <= seconds <= rule.burst_seconds + 1e-6
