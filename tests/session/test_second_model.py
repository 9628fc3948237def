"""A second model on the followed face."""

from collections.abc import Callable
from dataclasses import replace
from itertools import islice
from pathlib import Path

import numpy as np
import pytest

from smiledesk.core.records import Analysis
from smiledesk.core.resources import resource
from smiledesk.faces.haar import HaarDetector
from smiledesk.faces.square import crop
from smiledesk.faces.tracking import FaceTracker
from smiledesk.network.bundle import Bundle, read_bundle
from smiledesk.network.runtime import NetworkRuntime
from smiledesk.session.analyzer import AnalysisSettings, Analyzer
from smiledesk.session.second_model import Prediction, SecondModel
from smiledesk.sources.demo import RATE, Demo


@pytest.fixture(scope="module")
def bundle() -> Bundle:
    return read_bundle(resource("model"))


@pytest.fixture(scope="module")
def film(bundle: Bundle) -> list[Analysis]:
    """From the neutral face into the smile."""
    analyzer = Analyzer(FaceTracker(HaarDetector()))
    analyzer.use(NetworkRuntime(bundle))
    demo = Demo()
    demo.open()
    return [analyzer.analyze(frame, AnalysisSettings()) for frame in islice(iter(demo.read, None), int(4.5 * RATE))]


def predicted(model: SecondModel, analysis: Analysis) -> Prediction:
    prediction = model.predict(analysis)
    assert prediction is not None
    return prediction


def test_the_model_in_use_predicts_as_the_session_does(film: list[Analysis], bundle: Bundle) -> None:
    """Its numbers equal the session's on the same frames."""
    model = SecondModel(bundle)
    for analysis in film:
        prediction, reading = predicted(model, analysis), analysis.followed_reading
        assert reading is not None
        assert prediction.raw == reading.raw
        assert prediction.smoothed == pytest.approx(reading.smoothed)
    assert [predicted(SecondModel(bundle), film[index]).label for index in (0, -1)] == ["no_smile", "smile"]


@pytest.mark.filterwarnings("ignore:__array__ implementation doesn't accept:DeprecationWarning")
def test_a_model_of_another_build_gets_a_crop_of_its_own(
    film: list[Analysis], untrained_model: Callable[..., Bundle], tmp_path: Path
) -> None:
    other = untrained_model(tmp_path / "other", ("glasses", "none", "both"), 40, "bgr")
    prediction = predicted(SecondModel(other), film[0])
    reading = film[0].followed_reading
    assert reading is not None
    np.testing.assert_array_equal(prediction.crop, crop(film[0].frame.pixels, reading.square, 40, "bgr"))
    assert prediction.raw == pytest.approx(NetworkRuntime(other).trace(prediction.crop).probabilities)
    assert prediction.label == ("glasses", "none", "both")[int(np.argmax(prediction.smoothed))]


def test_the_label_follows_from_the_threshold(film: list[Analysis], bundle: Bundle) -> None:
    model, steps = SecondModel(bundle), []
    for analysis in film:
        prediction = predicted(model, analysis)
        assert prediction.label == ("smile" if prediction.smoothed[1] >= bundle.card.threshold else "no_smile")
        steps.append((abs(prediction.raw[1] - prediction.smoothed[1]) > 0.05, prediction.label))
    assert {label for _, label in steps} == {"no_smile", "smile"}
    assert any(behind for behind, _ in steps)


def test_a_cut_or_another_face_begins_anew(film: list[Analysis], bundle: Bundle) -> None:
    model = SecondModel(bundle)
    predicted(model, film[0])
    cut = replace(film[-1], frame=replace(film[-1].frame, continuous=False))
    assert predicted(model, cut).smoothed == pytest.approx(predicted(SecondModel(bundle), film[-1]).raw, abs=1e-5)
    predicted(model, film[0])
    someone = tuple(replace(reading, face_id=99) for reading in film[-1].readings)
    assert predicted(model, replace(film[-1], readings=someone, followed=99)).smoothed == pytest.approx(
        predicted(SecondModel(bundle), film[-1]).raw, abs=1e-5
    )


@pytest.mark.parametrize("status", ["lost", "too_small"])
def test_a_second_model_does_not_judge_faces_that_the_session_does_not(
    film: list[Analysis], bundle: Bundle, status: str
) -> None:
    gone = tuple(replace(reading, status=status) for reading in film[0].readings)
    assert SecondModel(bundle).predict(replace(film[0], readings=gone)) is None
    assert SecondModel(bundle).predict(replace(film[0], readings=(), followed=None)) is None
