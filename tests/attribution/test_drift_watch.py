"""The drift that is shown of a live face: smoothed, and not flickering at the edge."""

from dataclasses import replace

import numpy as np
import pytest

from smiledesk.attribution.drift import TrainingFaces
from smiledesk.attribution.drift_watch import DriftReport, DriftWatch
from smiledesk.core.records import Analysis, FaceReading, FaceSquare, Frame, Pixels, Timings
from smiledesk.core.resources import resource
from smiledesk.network.bundle import read_bundle
from smiledesk.network.runtime import NetworkRuntime

PIXELS = np.zeros((8, 8, 3), np.uint8)


@pytest.fixture(scope="module")
def runtime() -> NetworkRuntime:
    return NetworkRuntime(read_bundle(resource("model")))


@pytest.fixture
def watch(runtime: NetworkRuntime) -> DriftWatch:
    statistics = runtime.bundle.statistics()
    assert statistics is not None
    return DriftWatch(TrainingFaces(statistics))


def face(level: float) -> Pixels:
    """Noise of the usual contrast, with a mean gray level."""
    noise = np.random.default_rng(0).normal(level, 38, (64, 64, 1))
    return np.clip(noise, 0, 255).astype(np.uint8)


def analysis(runtime: NetworkRuntime, time: float, crop: Pixels, turn: float, face_id: int = 1) -> Analysis:
    frame = Frame(round(30 * time), time, time, True, PIXELS)
    reading = FaceReading(face_id, FaceSquare(4, 4, 120, turn), (0.5, 0.5), (0.5, 0.5), "smile", "ok")
    return Analysis(frame, (reading,), runtime.trace(crop, 0, face_id), face_id, Timings(0, 0, 0), 0)


def difference(report: DriftReport, measure: str) -> float:
    assert report.drift is not None
    return report.drift.measures[measure]


def test_a_turn_at_the_edge_does_not_flicker(runtime: NetworkRuntime, watch: DriftWatch) -> None:
    crop, shown = face(128), []
    statistics = runtime.bundle.statistics()
    assert statistics is not None
    edge = float(statistics.distributions["turn"].quantiles[990])
    for step in range(60):
        turn = 44 if step < 10 else edge + (-1) ** step * 0.8
        report = watch.report(analysis(runtime, step / 4, crop, turn))
        shown.append(None if report.unlike is None else report.unlike.difference)
    assert len({*shown[1:]}) == 1
    assert "turned" in {one.difference for one in report.drift.comparisons if one.share > 0.97}  # type: ignore[union-attr]


def test_measures_are_smoothed_for_one_face_and_begin_anew_with_another(
    runtime: NetworkRuntime, watch: DriftWatch
) -> None:
    watch.report(analysis(runtime, 0.0, face(128), 0.0))
    passing = difference(watch.report(analysis(runtime, 0.1, face(128), 30.0)), "turn")
    assert 1 < passing < 10
    assert difference(watch.report(analysis(runtime, 0.2, face(128), 30.0, face_id=2)), "turn") == 30
    watch.report(analysis(runtime, 0.3, face(128), 0.0, face_id=2))
    sought = replace(analysis(runtime, 0.4, face(128), 30.0, face_id=2))
    sought = replace(sought, frame=replace(sought.frame, continuous=False))
    assert difference(watch.report(sought), "turn") == 30
    assert difference(watch.report(analysis(runtime, 9.0, face(128), 5.0, face_id=2)), "turn") == 5


def test_without_a_face_there_is_nothing_to_compare(runtime: NetworkRuntime, watch: DriftWatch) -> None:
    seen = analysis(runtime, 0.0, face(128), 0.0)
    lost = replace(seen, readings=(replace(seen.readings[0], status="lost"),))
    assert watch.report(lost) == DriftReport()
    assert watch.report(replace(seen, readings=(), followed=None)) == DriftReport()


def test_the_network_without_the_users_changes_counts(runtime: NetworkRuntime, watch: DriftWatch) -> None:
    seen = analysis(runtime, 0.0, face(128), 0.0)
    assert seen.trace is not None
    layers = tuple(replace(layer, output=layer.output * 9) for layer in seen.trace.layers)
    changed = replace(seen, trace=replace(seen.trace, layers=layers), unchanged=seen.trace)
    assert watch.report(changed) == watch.report(seen)
