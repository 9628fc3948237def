"""Episodes and shares of recordings whose every number is known."""

from pathlib import Path

import hypothesis.strategies as st
import pytest
from hypothesis import HealthCheck, given, settings

from smiledesk.recording.summary.episodes import BRIDGED_S, Summary, summary_of
from smiledesk.recording.summary.reading_file import read_recordings
from smiledesk.recording.summary.recorded import FaceState

STATES = {
    "+": "smile,ok",
    "-": "no_smile,ok",
    "L": "smile,lost",
    "t": ",too_small",
    ".": ",no_face",
    "x": ",dropped",
}
"""Label and status by a sign."""


def summary_with(path: Path, faces: list[str], p: dict[int, float] | None = None, step: float = 0.1) -> Summary:
    """The summary of faces whose states are given by a sign a frame; p: of the smile on some frames of the first."""
    lines = ["frame,time,face,smoothed_no_smile,smoothed_smile,label,status\n"]
    for frame, signs in enumerate(zip(*faces, strict=True)):
        for face, sign in enumerate(signs, start=1):
            value = (p or {}).get(frame, {"+": 0.9, "-": 0.1}.get(sign, ""))
            other = "" if value == "" else 1 - float(value)
            number = "" if sign in ".x" else face
            lines.append(f"{frame},{frame * step:.4f},{number},{other},{value},{STATES[sign]}\n")
    path.write_text("".join(lines))
    (recording,) = read_recordings(path)
    return summary_of(recording)


def test_one_episode_with_all_its_numbers(tmp_path: Path) -> None:
    summary = summary_with(tmp_path / "r.csv", ["--++++--"], p={2: 0.7, 3: 0.95, 4: 0.85, 5: 0.7})
    (face,) = summary.faces
    (episode,) = face.episodes
    assert (episode.face, episode.number, episode.segment) == (1, 1, 0)
    assert (episode.onset, episode.offset) == pytest.approx((0.2, 0.6))
    assert (episode.peak_time, episode.peak, episode.mean) == pytest.approx((0.3, 0.95, 0.8))
    assert (episode.onset_seen, episode.offset_seen, episode.missing) == (True, True, 0)
    assert (face.frames, face.judged, face.positive, face.share) == pytest.approx((8, 0.8, 0.4, 0.5))
    assert summary.recording.duration == pytest.approx(0.8)


def test_an_episode_that_the_recording_cuts_is_marked(tmp_path: Path) -> None:
    (face,) = summary_with(tmp_path / "r.csv", ["++--++"]).faces
    first, last = face.episodes
    assert (first.onset_seen, first.offset_seen) == (False, True)
    assert (last.onset_seen, last.offset_seen) == (True, False)
    assert (last.onset, last.offset) == pytest.approx((0.4, 0.6))


@pytest.mark.parametrize("sign", ["L", "x", "t", "."])
def test_a_short_gap_is_bridged_and_counted_as_missing(tmp_path: Path, sign: str) -> None:
    (face,) = summary_with(tmp_path / "r.csv", ["-++" + sign * 5 + "++-"]).faces
    (episode,) = face.episodes
    assert (episode.onset, episode.offset, episode.missing) == pytest.approx((0.1, 1.0, BRIDGED_S))
    assert (episode.onset_seen, episode.offset_seen) == (True, True)
    assert (face.positive, face.judged) == pytest.approx((0.4, 0.6))


@pytest.mark.parametrize("sign", ["L", "x", "t", "."])
def test_a_long_gap_ends_the_episode_where_the_smile_was_last_seen(tmp_path: Path, sign: str) -> None:
    (face,) = summary_with(tmp_path / "r.csv", ["-++" + sign * 6 + "++-"]).faces
    first, last = face.episodes
    assert (first.onset, first.offset, last.onset, last.offset) == pytest.approx((0.1, 0.3, 0.9, 1.1))
    assert (first.offset_seen, last.onset_seen) == (False, False)
    assert first.missing == last.missing == 0


@pytest.mark.parametrize(("gap", "seen"), [(1, True), (5, True), (6, False)])
def test_a_dropped_frame_beside_an_episode_hides_neither_onset_nor_offset(tmp_path: Path, gap: int, seen: bool) -> None:
    (face,) = summary_with(tmp_path / "r.csv", ["-" + "x" * gap + "++" + "xL" * gap + "-"]).faces
    (episode,) = face.episodes
    assert (episode.onset_seen, episode.offset_seen) == (seen, gap == 1)


def test_a_gap_between_two_judgements_belongs_to_neither(tmp_path: Path) -> None:
    (face,) = summary_with(tmp_path / "r.csv", ["++LL--LL++"]).faces
    assert [(e.onset, e.offset) for e in face.episodes] == [pytest.approx((0.0, 0.2)), pytest.approx((0.8, 1.0))]
    assert [(e.onset_seen, e.offset_seen) for e in face.episodes] == [(False, True), (True, False)]
    assert face.missing[FaceState.LOST] == pytest.approx(0.4)


def test_every_reason_of_missing_time_of_each_face(tmp_path: Path) -> None:
    first, second = summary_with(tmp_path / "r.csv", ["+L.xt-", "-..x++"]).faces
    assert first.missing == pytest.approx(
        {FaceState.LOST: 0.1, FaceState.NO_FACE: 0.1, FaceState.DROPPED: 0.1, FaceState.TOO_SMALL: 0.1}
    )
    assert second.missing == pytest.approx(
        {FaceState.LOST: 0, FaceState.NO_FACE: 0.2, FaceState.DROPPED: 0.1, FaceState.TOO_SMALL: 0}
    )
    assert (first.frames, second.frames) == (2, 3)


def test_a_face_never_judged_has_no_share(tmp_path: Path) -> None:
    (face,) = summary_with(tmp_path / "r.csv", ["tttt"]).faces
    assert face.share != face.share
    assert face.episodes == ()


@given(
    faces=st.integers(1, 60).flatmap(
        lambda frames: st.lists(st.text("+-Lt.", min_size=frames, max_size=frames), min_size=1, max_size=3)
    ),
    dropped=st.sets(st.integers(0, 59), max_size=10),
    jumps=st.sets(st.integers(1, 59), max_size=3),
    holes=st.sets(st.integers(1, 59), max_size=3),
)
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_spans_tile_the_time_and_episodes_are_made_of_them(
    tmp_path: Path, faces: list[str], dropped: set[int], jumps: set[int], holes: set[int]
) -> None:
    """With frames dropped, played again or not recorded, no moment is lost and none is counted twice."""
    lines, time = ["frame,time,face,smoothed_smile,label,status\n"], 0.0
    lines.append("0,0.0,,,,no_face\n1,0.1,,,,no_face\n")
    for frame, signs in enumerate(zip(*faces, strict=True), start=2):
        time = 0.0 if frame in jumps else time + (7.3 if frame in holes else 0.1)
        if frame in dropped:
            lines.append(f"{frame},{time},,,,dropped\n")
            continue
        lines.append(f"{frame},{time},,,,no_face\n")
        lines += [
            f"{frame},{time},{face},{0.9 if sign == '+' else 0.1},{STATES[sign]}\n"
            for face, sign in enumerate(signs, start=1)
            if sign != "."
        ]
    path = tmp_path / "r.csv"
    path.write_text("".join(lines))
    (recording,) = read_recordings(path)
    for face in summary_of(recording).faces:
        assert face.judged + sum(face.missing.values()) == pytest.approx(recording.duration)
        for before, span in zip(face.spans, face.spans[1:], strict=False):
            assert (span.start == before.end) or span.segment == before.segment + 1
        smiles = [span for span in face.spans if span.state is FaceState.POSITIVE]
        inside = [
            [e for e in face.episodes if e.segment == span.segment and e.onset <= span.start and span.end <= e.offset]
            for span in smiles
        ]
        assert [len(episodes) for episodes in inside] == [1] * len(smiles)
        assert sum(e.duration - e.missing for e in face.episodes) == pytest.approx(face.positive)
        assert all(e.onset <= e.peak_time <= e.offset for e in face.episodes)
