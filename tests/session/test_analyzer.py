"""One frame becomes one analysis: real films, the real detector, the bundled network."""

from itertools import islice
from pathlib import Path

import cv2
import numpy as np
import pytest

from smiledesk.core.records import Analysis, FaceReading, Frame
from smiledesk.core.resources import resource
from smiledesk.faces.base import SearchEffort
from smiledesk.faces.haar import HaarDetector
from smiledesk.faces.square import overlap
from smiledesk.faces.tracking import FaceTracker
from smiledesk.network.bundle import Bundle, read_bundle
from smiledesk.network.runtime import NetworkRuntime
from smiledesk.session.analyzer import SMALLEST_SQUARE, AnalysisSettings, Analyzer
from smiledesk.sources.demo import PERIOD, RATE, Demo, smile_amount
from smiledesk.sources.pictures import read_picture
from smiledesk.sources.video import VideoFile


@pytest.fixture(scope="module")
def bundle() -> Bundle:
    return read_bundle(resource("model"))


@pytest.fixture
def analyzer(bundle: Bundle) -> Analyzer:
    analyzer = Analyzer(FaceTracker(HaarDetector()))
    analyzer.use(NetworkRuntime(bundle))
    return analyzer


def film_of(source: Demo | VideoFile, frames: int) -> list[Frame]:
    source.open()
    film = list(islice(iter(source.read, None), frames))
    source.close()
    return film


def photograph(path: Path) -> Frame:
    pixels = read_picture(path)
    assert pixels is not None
    return Frame(0, 0.0, 0.0, continuous=False, pixels=pixels)


def only_reading(analysis: Analysis) -> FaceReading:
    (reading,) = analysis.readings
    return reading


def smiling(reading: FaceReading, bundle: Bundle) -> float:
    assert reading.smoothed is not None
    assert bundle.card.positive_index is not None
    return reading.smoothed[bundle.card.positive_index]


def test_the_probability_follows_the_demos_smile(analyzer: Analyzer, bundle: Bundle) -> None:
    analyses = [analyzer.analyze(frame, AnalysisSettings()) for frame in film_of(Demo(), 9 * RATE)]
    shown = {a.frame.media_time: smiling(a.readings[0], bundle) for a in analyses if a.readings}
    neutral = [p for when, p in shown.items() if smile_amount(when) == 0 and when % PERIOD > 0.5]
    full = [p for when, p in shown.items() if smile_amount(when) == 1 and when % PERIOD > 4.5]
    assert max(neutral) < 0.2
    assert min(full) > 0.8
    labels = {a.frame.media_time: a.readings[0].label for a in analyses if a.readings}
    assert labels[1.5] != bundle.card.positive_class
    assert labels[5.0] == bundle.card.positive_class
    assert {reading.face_id for a in analyses for reading in a.readings} == {1}


def test_the_smile_of_a_real_film_is_on_while_she_smiles(data: Path, analyzer: Analyzer, bundle: Bundle) -> None:
    analyses = [
        analyzer.analyze(frame, AnalysisSettings()) for frame in film_of(VideoFile(data / "video" / "d0.mp4"), 100)
    ]
    on = [a.frame.index for a in analyses if a.readings and a.readings[0].label == bundle.card.positive_class]
    assert on == list(range(on[0], on[-1] + 1))
    assert on[0] == pytest.approx(20, abs=6)
    assert on[-1] == pytest.approx(63, abs=6)


def test_everybody_is_judged_and_the_largest_is_traced(data: Path, analyzer: Analyzer) -> None:
    frame = photograph(data / "groups" / "2007_007763.jpg")
    analysis = analyzer.analyze(frame, AnalysisSettings(), SearchEffort.STILL)
    assert len(analysis.readings) >= 2
    sizes = [reading.square.size for reading in analysis.readings]
    assert sizes == sorted(sizes, reverse=True)
    assert all(reading.label for reading in analysis.readings if reading.square.size >= SMALLEST_SQUARE)
    assert analysis.trace is not None
    assert analysis.followed == analysis.trace.face_id == analysis.readings[0].face_id


def test_the_chosen_face_is_traced(data: Path, analyzer: Analyzer) -> None:
    frame = photograph(data / "groups" / "2007_007763.jpg")
    everybody = analyzer.analyze(frame, AnalysisSettings(), SearchEffort.STILL)
    chosen = everybody.readings[1]
    again = analyzer.analyze_again(everybody, AnalysisSettings(chosen_face=chosen.face_id, generation=1))
    assert again.followed == chosen.face_id
    assert again.trace is not None
    assert again.trace.face_id == chosen.face_id
    assert tuple(map(float, again.trace.probabilities)) == chosen.raw
    assert again.generation == 1


def test_a_chosen_face_that_has_gone_leaves_the_largest(analyzer: Analyzer) -> None:
    analyses = [analyzer.analyze(frame, AnalysisSettings(chosen_face=99)) for frame in film_of(Demo(), 6)]
    assert analyses[-1].followed == analyses[-1].readings[0].face_id


def test_on_a_photograph_smoothed_is_raw(data: Path, analyzer: Analyzer) -> None:
    photographs = sorted((data / "genki4k_dev" / "smile").glob("*.jpg"))[:5]
    readings = [
        reading
        for path in photographs
        for reading in analyzer.analyze(photograph(path), AnalysisSettings(), SearchEffort.STILL).readings
        if reading.raw is not None
    ]
    assert readings
    for reading in readings:
        assert reading.smoothed == pytest.approx(reading.raw, abs=1e-5)


def test_without_a_model_faces_are_found_and_not_judged() -> None:
    analyzer = Analyzer(FaceTracker(HaarDetector()))
    analysis = [analyzer.analyze(frame, AnalysisSettings()) for frame in film_of(Demo(), 6)][-1]
    reading = only_reading(analysis)
    assert (reading.raw, reading.smoothed, reading.label, reading.status) == (None, None, None, "ok")
    assert analysis.trace is None
    assert analysis.followed == reading.face_id


def test_another_model_starts_smoothing_anew(analyzer: Analyzer, bundle: Bundle) -> None:
    frames = film_of(Demo(), 8)
    for frame in frames:
        analysis = analyzer.analyze(frame, AnalysisSettings())
    analyzer.use(None)
    assert only_reading(analyzer.analyze_again(analysis, AnalysisSettings())).label is None
    analyzer.use(NetworkRuntime(bundle))
    reading = only_reading(analyzer.analyze_again(analysis, AnalysisSettings()))
    assert reading.smoothed == pytest.approx(reading.raw, abs=1e-5)


def test_another_threshold_decides_the_held_frame_anew(analyzer: Analyzer, bundle: Bundle) -> None:
    positive = bundle.card.positive_class
    for frame in film_of(Demo(), 8):
        analysis = analyzer.analyze(frame, AnalysisSettings())
    before = only_reading(analysis)
    eager = only_reading(analyzer.analyze_again(analysis, AnalysisSettings(threshold=0.0)))
    strict = only_reading(analyzer.analyze_again(analysis, AnalysisSettings(threshold=1.0)))
    assert before.label != positive
    assert eager.label == positive
    assert strict.label != positive
    assert eager.smoothed == pytest.approx(before.smoothed)


def test_a_face_that_vanishes_is_lost_and_soon_gone(analyzer: Analyzer) -> None:
    film = film_of(Demo(), 10)
    for frame in film:
        last = (
            only_reading(analyzer.analyze(frame, AnalysisSettings()))
            if frame.index > 5
            else analyzer.analyze(frame, AnalysisSettings())
        )
    assert isinstance(last, FaceReading)
    empty = np.full_like(film[0].pixels, 60)
    after = [
        analyzer.analyze(Frame(10 + i, (10 + i) / RATE, 0.0, continuous=True, pixels=empty), AnalysisSettings())
        for i in range(20)
    ]
    lost = only_reading(after[0])
    assert (lost.status, lost.raw, lost.label, lost.smoothed) == ("lost", None, last.label, last.smoothed)
    assert after[0].trace is None
    assert after[0].followed == lost.face_id
    assert after[-1].readings == ()
    assert after[-1].followed is None


def test_after_a_break_nothing_is_remembered(analyzer: Analyzer) -> None:
    film = film_of(Demo(), 10)
    for frame in film:
        analyzer.analyze(frame, AnalysisSettings())
    empty = np.full_like(film[0].pixels, 60)
    assert analyzer.analyze(Frame(0, 0.0, 0.0, continuous=False, pixels=empty), AnalysisSettings()).readings == ()
    again = only_reading(
        analyzer.analyze(Frame(0, 0.0, 0.0, continuous=False, pixels=film[0].pixels), AnalysisSettings())
    )
    assert again.smoothed == pytest.approx(again.raw, abs=1e-5)
    analyzer.reset()
    assert analyzer.analyze(film[1], AnalysisSettings()).readings == ()


def test_a_tiny_face_is_too_small_to_be_judged(analyzer: Analyzer) -> None:
    pixels = film_of(Demo(), 1)[0].pixels
    small = np.full((240, 320, 3), 60, np.uint8)
    height, width = 42, 56
    small[90 : 90 + height, 100 : 100 + width] = cv2.resize(pixels, (width, height), interpolation=cv2.INTER_AREA)
    analysis = analyzer.analyze(
        Frame(0, 0.0, 0.0, continuous=False, pixels=small), AnalysisSettings(), SearchEffort.STILL
    )
    reading = only_reading(analysis)
    assert reading.square.size < SMALLEST_SQUARE
    assert (reading.status, reading.raw, reading.label) == ("too_small", None, None)
    assert analysis.trace is None


def test_the_times_of_the_parts_add_up(analyzer: Analyzer) -> None:
    timings = [analyzer.analyze(frame, AnalysisSettings()).timings for frame in film_of(Demo(), 6)][-1]
    assert timings.faces > 0
    assert timings.network > 0
    assert timings.total == pytest.approx(timings.faces + timings.network)


def test_the_trace_is_of_this_frame_and_this_face(analyzer: Analyzer, bundle: Bundle) -> None:
    analysis = [analyzer.analyze(frame, AnalysisSettings()) for frame in film_of(Demo(), 6)][-1]
    assert analysis.trace is not None
    reading = only_reading(analysis)
    assert analysis.trace.frame_index == analysis.frame.index == 5
    assert analysis.trace.model_id == analysis.model_id == bundle.model_id
    assert analysis.classes == bundle.card.classes
    assert tuple(map(float, analysis.trace.probabilities)) == reading.raw
    again = analyzer.analyze_again(analysis, AnalysisSettings())
    assert overlap(only_reading(again).square, reading.square) == 1
