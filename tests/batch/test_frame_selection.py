"""Frames of films: every so many, so many a second, from a time to another."""

from pathlib import Path

import pytest

from smiledesk.batch.frame_selection import FrameSelection
from smiledesk.core.records import Frame
from smiledesk.sources.opening import file_source


@pytest.fixture
def film(data: Path) -> Path:
    """78 frames at 25 a second."""
    return data / "video" / "d0.mp4"


def frames(film: Path, selection: FrameSelection) -> list[Frame]:
    source = file_source(film)
    source.open()
    try:
        return list(selection.frames(source))
    finally:
        source.close()


@pytest.mark.parametrize(
    ("selection", "indices"),
    [
        (FrameSelection(), list(range(78))),
        (FrameSelection(every=10), [0, 10, 20, 30, 40, 50, 60, 70]),
        (FrameSelection(every=3, start=2.0, end=2.5), [50, 53, 56, 59, 62]),
        (FrameSelection(start=2.9), [73, 74, 75, 76, 77]),
        (FrameSelection(end=0.12), [0, 1, 2]),
        (FrameSelection(rate=2.0), [0, 13, 25, 38, 50, 63, 75]),
        (FrameSelection(rate=100.0, start=3.0), [75, 76, 77]),
        (FrameSelection(start=60.0), []),
    ],
)
def test_the_frames_that_are_selected(film: Path, selection: FrameSelection, indices: list[int]) -> None:
    assert [frame.index for frame in frames(film, selection)] == indices


def test_frames_far_apart_do_not_continue_each_other(film: Path) -> None:
    assert [frame.continuous for frame in frames(film, FrameSelection(every=25))] == [False] * 4
    assert [frame.continuous for frame in frames(film, FrameSelection(every=5, end=0.5))] == [False, True, True]


def test_the_share_that_is_done(film: Path) -> None:
    selection = FrameSelection(start=1.0, end=3.0)
    shares = [selection.share(frame, 3.12) for frame in frames(film, selection)]
    assert shares == sorted(shares)
    assert shares[0] == pytest.approx(0, abs=0.03)
    assert shares[-1] == pytest.approx(1, abs=0.03)
    assert FrameSelection().share(frames(film, FrameSelection())[5], None) == 0.0
