"""A baseline is the mean logit of a face over three seconds, and goes with that face."""

from dataclasses import replace

import numpy as np
import pytest

from smiledesk.core.records import Analysis, FaceSquare
from smiledesk.core.resources import resource
from smiledesk.faces.haar import HaarDetector
from smiledesk.faces.tracking import FaceTracker
from smiledesk.network.bundle import read_bundle
from smiledesk.network.decision_rule import DecisionRule, log_odds, probability_at
from smiledesk.network.runtime import NetworkRuntime
from smiledesk.session.analyzer import AnalysisSettings, Analyzer
from smiledesk.session.baseline import TYPICAL_NEUTRAL_LOGIT, Baselines, UsableFrame
from smiledesk.sources.demo import Demo

SQUARE = FaceSquare(200.0, 150.0, 100.0)


@pytest.fixture
def baselines() -> Baselines:
    baselines = Baselines()
    baselines.take(7)
    return baselines


def test_it_is_the_mean_over_three_seconds(baselines: Baselines) -> None:
    for tenth in range(30):
        baselines.continue_with(100 + tenth / 10, {7: UsableFrame(SQUARE, float(tenth)), 8: UsableFrame(SQUARE, 50.0)})
        assert (baselines.status.state, baselines.of(7)) == ("taking", None)
        assert baselines.status.seconds_left == pytest.approx(3 - tenth / 10)
    baselines.continue_with(103.0, {7: UsableFrame(SQUARE, 30.0)})
    assert (baselines.status.state, baselines.status.face_id) == ("taken", 7)
    assert (baselines.of(7), baselines.of(8)) == (15.0, None)


def test_frames_on_which_the_face_is_not_found_do_not_count(baselines: Baselines) -> None:
    for tenth in range(31):
        found = tenth % 4 == 0 or tenth == 30
        baselines.continue_with(tenth / 10, {7: UsableFrame(SQUARE, 2.0)} if found else {})
    assert baselines.of(7) == 2.0


@pytest.mark.parametrize(
    ("later", "reason"),
    [
        (None, "the face was lost; stay in view, and try again"),
        (replace(SQUARE, cx=260.0), "the face moved away; hold still, and try again"),
        (replace(SQUARE, size=160.0), "the face moved away; hold still, and try again"),
        (replace(SQUARE, size=60.0), "the face moved away; hold still, and try again"),
    ],
)
def test_a_face_that_is_lost_or_moves_away_is_refused(
    baselines: Baselines, later: FaceSquare | None, reason: str
) -> None:
    for tenth in range(31):
        square = SQUARE if tenth < 20 else later
        baselines.continue_with(tenth / 10, {} if square is None else {7: UsableFrame(square, 1.0)})
    assert (baselines.status.state, baselines.status.message) == ("refused", f"no baseline was taken: {reason}")
    assert baselines.of(7) is None


def test_a_face_that_is_never_there_is_refused(baselines: Baselines) -> None:
    baselines.continue_with(50.0, {})
    baselines.continue_with(50.6, {})
    assert baselines.status.state == "refused"


def test_an_older_one_stays_until_the_new_one_is_complete_and_it_goes_with_its_face(baselines: Baselines) -> None:
    for second in range(4):
        baselines.continue_with(float(second), {7: UsableFrame(SQUARE, 1.0)})
    baselines.take(7)
    for second in range(4, 8):
        assert baselines.of(7) == 1.0
        baselines.continue_with(float(second), {7: UsableFrame(SQUARE, 3.0)})
    assert baselines.of(7) == 3.0
    baselines.keep_only([8])
    assert (baselines.of(7), baselines.status.state) == (None, "none")


def test_a_change_of_picture_or_model_ends_the_attempt_under_way(baselines: Baselines) -> None:
    baselines.continue_with(0.0, {7: UsableFrame(SQUARE, 1.0)})
    baselines.forget()
    assert baselines.status.message.endswith("the picture or the model changed meanwhile; try again")
    baselines.continue_with(3.0, {7: UsableFrame(SQUARE, 1.0)})
    assert baselines.of(7) is None


def test_only_a_face_with_a_baseline_has_a_rule_of_its_own(baselines: Baselines) -> None:
    rule = DecisionRule(1, 0.5)
    assert baselines.rules(rule) == {}
    for logit, threshold in ((TYPICAL_NEUTRAL_LOGIT, 0.5), (TYPICAL_NEUTRAL_LOGIT + 2, 0.8808), (-20.0, 0.0)):
        baselines.take(7)
        for second in range(4):
            baselines.continue_with(float(second), {7: UsableFrame(SQUARE, logit)})
        (own,) = baselines.rules(rule).items()
        assert own == (7, DecisionRule(1, pytest.approx(threshold, abs=1e-4)))


def test_readings_have_it_and_the_verdict_is_as_without() -> None:
    runtime = NetworkRuntime(read_bundle(resource("model")))
    one, other = (Analyzer(FaceTracker(HaarDetector())) for _ in range(2))
    one.use(runtime)
    other.use(runtime)
    raw: list[float] = []
    source = Demo()
    source.open()
    analysed: list[tuple[Analysis, Analysis]] = []
    for index in range(130):
        frame = source.read()
        assert frame is not None
        if index % 3:
            continue
        is_taken = one.baseline.state == "taking"
        analysed.append((one.analyze(frame, AnalysisSettings()), other.analyze(frame, AnalysisSettings())))
        (reading,) = analysed[-1][0].readings
        if is_taken:
            assert reading.raw is not None
            raw.append(float(np.log(reading.raw[1] / reading.raw[0])))
        elif one.baseline.state == "none":
            one.take_baseline(reading.face_id)
    last, plain = analysed[-1]
    (reading,), (without,) = last.readings, plain.readings
    assert len(raw) == pytest.approx(30, abs=1)
    assert reading.baseline == pytest.approx(np.mean(raw), abs=1e-4)
    assert reading.smoothed is not None
    assert reading.logit == pytest.approx(np.log(reading.smoothed[1] / reading.smoothed[0]))
    assert reading.relative_logit == pytest.approx(reading.logit - reading.baseline)
    assert (without.baseline, without.relative_logit) == (None, None)
    assert replace(reading, baseline=None) == without
    for now, before in analysed:
        assert [one.label for one in now.readings] == [one.label for one in before.readings]
    again = one.analyze_again(last, AnalysisSettings(threshold=0.9))
    assert again.readings[0].baseline == reading.baseline
    _assert_judged_relatively(one, last)
    one.use(runtime)
    assert one.analyze_again(last, AnalysisSettings()).readings[0].baseline is None


def _assert_judged_relatively(analyzer: Analyzer, analysis: Analysis) -> None:
    """On the held frame: the threshold moves by the baseline's distance to a typical face, and so does the verdict."""
    (absolute,) = analysis.readings
    assert absolute.logit is not None
    assert absolute.baseline is not None
    (relative,) = analyzer.analyze_again(analysis, AnalysisSettings(relative_verdicts=True)).readings
    assert relative.own_threshold is not None
    moved = log_odds(relative.own_threshold) - log_odds(read_bundle(resource("model")).card.threshold)
    assert moved == pytest.approx(absolute.baseline - TYPICAL_NEUTRAL_LOGIT)
    assert (relative.label == "smile") is (absolute.logit >= log_odds(relative.own_threshold))
    assert (relative.raw, relative.smoothed, relative.relative_logit) == (
        absolute.raw,
        absolute.smoothed,
        absolute.relative_logit,
    )
    odds = absolute.relative_logit + TYPICAL_NEUTRAL_LOGIT
    for threshold, label in ((probability_at(odds - 0.1), "smile"), (probability_at(odds + 0.1), "no_smile")):
        settings = AnalysisSettings(threshold, relative_verdicts=True)
        (judged,) = analyzer.analyze_again(analysis, settings).readings
        assert (judged.label, judged.status) == (label, "uncertain")
    (again,) = analyzer.analyze_again(analysis, AnalysisSettings()).readings
    assert (again.label, again.own_threshold) == (absolute.label, None)
