"""With both detectors and no frame dropped, verdicts change where a face does, soon, and nowhere else."""

from collections.abc import Callable, Iterable, Iterator
from itertools import pairwise
from pathlib import Path

import cv2
import numpy as np
import pytest

from smiledesk.core.records import Analysis, FaceReading, Frame
from smiledesk.core.resources import resource
from smiledesk.faces.factory import DetectorChoice
from smiledesk.faces.tracking import FaceTracker
from smiledesk.network.bundle import Bundle, read_bundle
from smiledesk.network.runtime import NetworkRuntime
from smiledesk.session.analyzer import AnalysisSettings, Analyzer
from smiledesk.sources.demo import PERIOD, RATE, Demo, mean_face, smile_amount
from smiledesk.sources.pictures import read_picture
from smiledesk.sources.video import VideoFile

SOON = 0.3
"""Seconds from a change of a face within which its verdict follows."""

Watch = Callable[[Iterable[Frame]], list[Analysis]]


@pytest.fixture(scope="module")
def bundle() -> Bundle:
    return read_bundle(resource("model"))


@pytest.fixture(scope="module", params=["Haar", "YuNet"])
def watch(request: pytest.FixtureRequest, data: Path, bundle: Bundle) -> Watch:
    """Analyses every frame as the session does, each film with a new detector."""
    yunet = data / "yunet" / "face_detection_yunet_2023mar.onnx"

    def analyses(frames: Iterable[Frame]) -> list[Analysis]:
        analyzer = Analyzer(FaceTracker(DetectorChoice(yunet if request.param == "YuNet" else None).make()))
        analyzer.use(NetworkRuntime(bundle))
        return [analyzer.analyze(frame, AnalysisSettings()) for frame in frames]

    return analyses


def frames_of(source: VideoFile | Demo, seconds: float = 60.0) -> Iterator[Frame]:
    source.open()
    while (frame := source.read()) is not None and frame.media_time < seconds:
        yield frame
    source.close()


def readings_of(analyses: list[Analysis], face: int) -> list[tuple[float, FaceReading]]:
    return [(one.frame.media_time, reading) for one in analyses for reading in one.readings if reading.face_id == face]


def changes(values: Iterable[tuple[float, object]]) -> list[float]:
    """The times at which a value changed."""
    return [now for (_, before), (now, after) in pairwise(values) if after != before]


def verdicts(analyses: list[Analysis], face: int) -> list[tuple[float, object]]:
    return [(when, reading.label) for when, reading in readings_of(analyses, face)]


def raw_sides(analyses: list[Analysis], face: int, bundle: Bundle) -> list[tuple[float, object]]:
    return [
        (when, bundle.card.decide(reading.raw))
        for when, reading in readings_of(analyses, face)
        if reading.raw is not None
    ]


def test_a_smile_on_film_changes_the_verdict_twice(watch: Watch, data: Path, bundle: Bundle) -> None:
    """By eye, the mouth begins to move on frame 18 and is closed again on frame 67, at 25 frames a second."""
    analyses = watch(frames_of(VideoFile(data / "video" / "d0.mp4")))
    begins, ends = changes(verdicts(analyses, 1))
    assert 18 / 25 <= begins < 18 / 25 + SOON
    assert 66 / 25 <= ends < 67 / 25 + SOON
    crossings = changes(raw_sides(analyses, 1, bundle))
    assert len(crossings) == 2
    assert [begins, ends] == pytest.approx([crossing + SOON / 2 for crossing in crossings], abs=SOON / 2)
    assert dict(verdicts(analyses, 1))[begins] == bundle.card.positive_class
    assert {reading.face_id for one in analyses for reading in one.readings} == {1}


@pytest.mark.parametrize(
    ("film", "people"),
    [("intel_headpose_female.mp4", 1), ("intel_headpose_female-and-male.mp4", 2), ("intel_asl_yes.mkv", 1)],
)
def test_heads_that_turn_and_nod_keep_verdict_and_number(watch: Watch, data: Path, film: str, people: int) -> None:
    analyses = watch(frames_of(VideoFile(data / "video" / film)))
    assert {reading.face_id for one in analyses for reading in one.readings} == set(range(1, people + 1))
    for face in range(1, people + 1):
        assert len(readings_of(analyses, face)) > 0.5 * len(analyses)
        assert changes(verdicts(analyses, face)) == []
        assert all(reading.status != "lost" for _, reading in readings_of(analyses, face))


def test_the_demos_slow_smile_is_called_soon_after_the_network_sees_it(watch: Watch, bundle: Bundle) -> None:
    analyses = watch(frames_of(Demo(), PERIOD))
    begins, ends = changes(verdicts(analyses, 1))
    smiles, stops = changes(raw_sides(analyses, 1, bundle))
    assert 0 <= begins - smiles < SOON
    assert 0 <= ends - stops < SOON
    assert 0.1 < smile_amount(begins) < 0.7
    assert 0.1 < smile_amount(ends) < 0.7


@pytest.mark.parametrize("seconds", [0.0, 0.2, 0.4])
def test_a_smile_is_called_less_than_a_third_of_a_second_after_it_begins(watch: Watch, seconds: float) -> None:
    (begins,) = changes(verdicts(watch(beginning_to_smile(seconds)), 1))
    assert 0 <= begins - 1.0 < SOON


def test_no_verdict_changes_before_a_noisy_camera_that_shakes(watch: Watch, data: Path) -> None:
    names = resource("face_square/kept_out.csv").read_text().splitlines()[1::50]
    analysed = 0
    for name in names:
        analyses = watch(standing(read_picture(data / "genki4k_dev" / name.split(",")[0])))
        followed = {analysis.followed for analysis in analyses if analysis.followed is not None}
        assert len(followed) <= 1, name
        for face in followed:
            settled = [(when, label) for when, label in verdicts(analyses, face) if when > 0.5]
            assert changes(settled) == [], name
            analysed += len(settled)
    assert analysed > 0.9 * len(names) * RATE / 2


def beginning_to_smile(seconds: float) -> Iterator[Frame]:
    """The mean face: neutral for a second, then the smile comes in so many seconds, and stays for one."""
    neutral, smiling = mean_face("no_smile"), mean_face("smile")
    for index in range(2 * RATE + round(seconds * RATE)):
        since = (index + 1) / RATE - 1
        amount = 0.0 if since <= 0 else min(1.0, since / seconds) if seconds else 1.0
        face = np.asarray(cv2.addWeighted(smiling, amount, neutral, 1 - amount, 0), np.uint8)
        yield Frame(index, index / RATE, 0.0, index > 0, face)


def standing(photograph: np.ndarray) -> Iterator[Frame]:
    """A second of a photograph that stands still, with noise of 8 gray levels and a camera that moves by a pixel."""
    random = np.random.default_rng(0)
    height, width = photograph.shape[:2]
    for index in range(RATE):
        right, down = random.normal(0, 1, 2)
        move = np.array([[2, 0, 320 - width + right], [0, 2, 240 - height + down]])
        shown = cv2.warpAffine(photograph, move, (640, 480), borderMode=cv2.BORDER_REPLICATE)
        noisy = np.clip(shown + random.normal(0, 8, shown.shape), 0, 255).astype(np.uint8)
        yield Frame(index, index / RATE, 0.0, index > 0, noisy)
