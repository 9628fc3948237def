"""The smile shutter on films whose truth was made by hand: no picture without the rule, none missed, none late."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import cache
from itertools import pairwise
from pathlib import Path

import pytest

from smiledesk.core.records import Analysis, FaceReading, Frame
from smiledesk.faces.base import SearchEffort
from smiledesk.faces.factory import DetectorChoice
from smiledesk.recording.shutter import Capturing, Shutter, ShutterRule, counted_faces
from smiledesk.recording.shutter_receiver import ShutterReceiver
from smiledesk.sources.pictures import read_picture
from smiledesk.sources.video import VideoFile
from tests.support.smile_films import RATE, Person, analysed, index_of, persons, scripted_film

LATEST = 0.4
"""Seconds from the moment the rule is fulfilled within which the picture is taken."""

AT_ONCE = ShutterRule(hold_seconds=0, cool_down_seconds=1.5, burst_seconds=0)
AFTER_A_SECOND = replace(AT_ONCE, hold_seconds=1)

Filmed = Callable[..., list[Analysis]]


@pytest.fixture(scope="module")
def people(data: Path) -> list[Person]:
    return persons(data, 3)


@pytest.fixture(scope="module")
def filmed(people: list[Person]) -> Filmed:
    """Analyses a scripted film, a text a person; each film once."""

    @cache
    def film(*scripts: str) -> list[Analysis]:
        return analysed(scripted_film(people[: len(scripts)], scripts))

    return film


def taken(rule: ShutterRule, analyses: list[Analysis]) -> list[float]:
    """The media times of the frames on which pictures were taken."""
    shutter = Shutter(rule, "smile")
    states = ((analysis.frame.media_time, shutter.update(analysis)) for analysis in analyses)
    return [time for time, state in states if isinstance(state, Capturing) and state.number == 1]


def assert_taken(rule: ShutterRule, analyses: list[Analysis], fulfilled: list[float]) -> None:
    """A picture soon after each moment, in seconds, and no other."""
    times = taken(rule, analyses)
    assert len(times) == len(fulfilled), times
    for time, moment in zip(times, fulfilled, strict=True):
        assert 0 <= time - moment < LATEST, (times, fulfilled)


def frames_of(path: Path) -> Iterator[Frame]:
    source = VideoFile(path)
    source.open()
    while (frame := source.read()) is not None:
        yield frame
    source.close()


@pytest.mark.parametrize(("photograph", "people"), [("2007_007763.jpg", 7), ("2008_001322.jpg", 3)])
def test_the_back_row_of_a_group_is_no_bystander(data: Path, photograph: str, people: int) -> None:
    detector = DetectorChoice(data / "yunet" / "face_detection_yunet_2023mar.onnx").make()
    squares = detector.search(read_picture(data / "groups" / photograph), SearchEffort.STILL)
    readings = [FaceReading(number, square, None, None, None, "ok") for number, square in enumerate(squares)]
    assert len(counted_faces(readings)) == len(squares) == people


def test_one_person_smiles_twice(filmed: Filmed) -> None:
    analyses = filmed("N" * 40 + "S" * 35 + "N" * 25 + "S" * 20 + "N" * 20)
    assert_taken(AT_ONCE, analyses, [40 / RATE, 100 / RATE])
    assert_taken(AFTER_A_SECOND, analyses, [65 / RATE])


def test_dropped_frames_delay_a_picture_little(people: list[Person]) -> None:
    """As on a machine that analyses eight frames a second."""
    script = "N" * 40 + "S" * 35 + "N" * 15
    analyses = analysed(frame for frame in scripted_film(people[:1], [script]) if frame.index % 3 == 0)
    assert_taken(AT_ONCE, analyses, [40 / RATE])
    assert_taken(AFTER_A_SECOND, analyses, [65 / RATE])


def test_a_long_smile_gives_a_picture_each_time_the_cool_down_ends(filmed: Filmed) -> None:
    times = taken(AT_ONCE, filmed("S" * 85))
    assert len(times) == 3
    assert all(later - earlier >= 1.5 for earlier, later in pairwise(times))


def test_two_people_smile_together_for_a_while(filmed: Filmed) -> None:
    analyses = filmed("N" * 25 + "S" * 100, "N" * 60 + "S" * 40 + "N" * 25)
    everyone = replace(AFTER_A_SECOND, cool_down_seconds=60)
    assert_taken(everyone, analyses, [85 / RATE])
    assert_taken(replace(everyone, least_smiling=1), analyses, [50 / RATE])
    assert_taken(replace(everyone, least_smiling=2, hold_seconds=0), analyses, [60 / RATE])
    assert_taken(replace(everyone, least_smiling=3), analyses, [])


def test_one_of_a_group_does_not_smile(filmed: Filmed) -> None:
    analyses = filmed("N" * 20 + "S" * 60, "N" * 80, "N" * 20 + "S" * 60)
    assert_taken(AT_ONCE, analyses, [])
    assert_taken(replace(AT_ONCE, least_smiling=2, cool_down_seconds=60), analyses, [20 / RATE])


def test_a_flicker_neither_takes_a_picture_nor_ends_a_hold(filmed: Filmed) -> None:
    assert_taken(AFTER_A_SECOND, filmed("NNNNNNNNNS" * 8), [])
    assert_taken(AT_ONCE, filmed("NNNNNNNNNS" * 8), [])
    assert_taken(AFTER_A_SECOND, filmed("N" * 20 + "S" * 10 + "NSSSSSSSSS" * 3), [45 / RATE])


def test_the_others_are_taken_once_the_one_who_does_not_smile_has_left(filmed: Filmed) -> None:
    analyses = filmed("N" * 10 + "S" * 70, "N" * 40 + "." * 40)
    assert_taken(replace(AT_ONCE, cool_down_seconds=60), analyses, [40 / RATE])
    assert_taken(AFTER_A_SECOND, filmed("N" * 10 + "S" * 20 + "." * 30), [])


def test_the_real_smile_of_a_film(data: Path) -> None:
    """By eye, the mouth begins to move on frame 18 and is closed again on frame 67."""
    analyses = analysed(frames_of(data / "video" / "d0.mp4"))
    for seconds in (0, 1):
        rule = replace(AT_ONCE, hold_seconds=seconds, cool_down_seconds=60)
        assert_taken(rule, analyses, [18 / RATE + seconds])


@pytest.mark.parametrize(
    "film", ["intel_headpose_female.mp4", "intel_headpose_female-and-male.mp4", "intel_asl_yes.mkv"]
)
def test_heads_that_turn_and_do_not_smile(data: Path, film: str) -> None:
    analyses = analysed(frames_of(data / "video" / film))
    assert sum(len(analysis.readings) for analysis in analyses) > 0.5 * len(analyses)
    assert_taken(replace(AT_ONCE, least_smiling=1), analyses, [])


@pytest.mark.parametrize("sharp", [44, 47])
def test_the_sharp_frame_of_a_burst_is_kept(people: list[Person], tmp_path: Path, sharp: int) -> None:
    blur = [2.5 if index >= 40 and index != sharp else 0.0 for index in range(55)]
    analyses = analysed(scripted_film(people[:1], ["N" * 20 + "S" * 35], blur))
    assert kept(analyses, tmp_path, hold_seconds=0.8) == sharp


def test_the_frame_with_the_strongest_least_smile_is_kept(people: list[Person], tmp_path: Path) -> None:
    """When the countdown is over, both smile on frame 32 only."""
    scripts = ["S" * 40, "S" * 20 + "N" * 12 + "S" + "N" * 7]
    analyses = analysed(scripted_film(people[:2], scripts))
    assert kept(analyses, tmp_path, countdown_seconds=1.1, hold_seconds=0) == 32


def kept(analyses: list[Analysis], folder: Path, **rule: float) -> int:
    """The index of the frame that the receiver keeps as its only picture."""
    paths: list[Path] = []
    whole = ShutterRule(cool_down_seconds=60, burst_seconds=0.3, burst_frames=30, **rule)
    receiver = ShutterReceiver(whole, "smile", folder, paths.append)
    for analysis in analyses:
        receiver.receive(analysis)
    receiver.finish()
    (path,) = paths
    return index_of(read_picture(path))
