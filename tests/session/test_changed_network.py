"""The user's changes of the network in a running session: made, refused, undone."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import msgspec
import numpy as np

from smiledesk.attribution.interventions import ScaleChannel, SwitchOffReLU, changed_id
from smiledesk.core.records import Analysis, Frame
from smiledesk.core.resources import resource
from smiledesk.faces.haar import HaarDetector
from smiledesk.faces.tracking import FaceTracker
from smiledesk.network.bundle import Bundle, read_bundle, seal
from smiledesk.network.runtime import NetworkRuntime
from smiledesk.network.snapshots import read_snapshot, snapshot_in_progress
from smiledesk.session.analyzer import AnalysisSettings, Analyzer
from smiledesk.session.session import Session
from smiledesk.sources.demo import Demo
from smiledesk.sources.pictures import load_picture
from tests.support.watching import has_verdict, settled_analysis, wait_for_analysis, wait_until

MUTED = ScaleChannel("conv_3", 5, 0.0)
RELU_OFF = SwitchOffReLU("relu_2")
OVERFLOW = tuple(ScaleChannel(layer, 0, 1e30) for layer in ("conv_1", "conv_2", "conv_3"))


def held(session: Session) -> Analysis:
    """A held frame of the demo, judged by the bundled network."""
    session.use_model(resource("model"))
    session.open_source(Demo())
    shown = wait_for_analysis(session, has_verdict)
    session.freeze(True)
    return settled_analysis(session, shown)


def changed(analysis: Analysis) -> bool:
    return has_verdict(analysis) and bool(analysis.interventions)


def test_a_held_frame_is_judged_by_the_changed_network_and_undone_by_the_same_numbers_again(session: Session) -> None:
    before = held(session)
    session.change_network([MUTED, RELU_OFF])
    analysis = wait_for_analysis(session, changed)
    status = session.status().model
    assert status.changed is not None
    assert analysis.interventions == status.changed.interventions == (MUTED, RELU_OFF)
    assert analysis.model_id == changed_id(before.model_id, (MUTED, RELU_OFF)) != before.model_id
    assert analysis.frame is before.frame
    assert analysis.trace is not None
    assert analysis.unchanged is not None
    assert before.trace is not None
    assert analysis.trace.model_id == analysis.model_id
    np.testing.assert_array_equal(analysis.unchanged.logits, before.trace.logits)
    assert analysis.readings[0].raw == tuple(map(float, analysis.trace.probabilities)) != before.readings[0].raw
    session.set_threshold(0.9)
    assert wait_for_analysis(session, changed).interventions == (MUTED, RELU_OFF), "a threshold leaves the changes"
    session.change_network([])
    again = wait_for_analysis(session, has_verdict)
    assert session.status().model.changed is None
    assert (again.model_id, again.interventions, again.unchanged) == (before.model_id, (), None)
    assert again.readings[0].raw == before.readings[0].raw
    assert again.trace is not None
    np.testing.assert_array_equal(again.trace.logits, before.trace.logits)


def test_an_impossible_change_is_refused_and_earlier_changes_stay(session: Session) -> None:
    session.change_network([MUTED])
    wait_until(lambda: session.status().model.refusal != "")
    assert "choose a model first" in session.status().model.refusal
    held(session)
    assert session.status().model.refusal == ""
    session.change_network([MUTED])
    wait_for_analysis(session, changed)
    session.change_network([MUTED, ScaleChannel("conv_9", 0, 0.0)])
    wait_until(lambda: session.status().model.refusal != "")
    status = session.status()
    assert status.model.refusal == "the network has no layer of this name. Received: 'conv_9'"
    assert status.model.changed is not None
    assert status.model.changed.interventions == (MUTED,)
    assert status.failed == 0
    session.change_network([])
    wait_for_analysis(session, has_verdict)
    assert session.status().model.refusal == ""


def test_changes_that_make_too_large_numbers_are_undone_and_the_live_picture_goes_on(session: Session) -> None:
    session.use_model(resource("model"))
    session.open_source(Demo())
    wait_for_analysis(session, has_verdict)
    session.change_network(OVERFLOW)
    wait_until(lambda: session.status().model.refusal != "")
    assert "become too large" in session.status().model.refusal
    assert session.status().model.changed is None
    assert wait_for_analysis(session, has_verdict).interventions == ()
    assert session.status().failed == 1


def test_changes_before_those_that_make_too_large_numbers_stay(session: Session) -> None:
    session.use_model(resource("model"))
    session.open_source(Demo())
    wait_for_analysis(session, has_verdict)
    session.change_network([MUTED])
    wait_for_analysis(session, changed)
    session.change_network([MUTED, *OVERFLOW])
    wait_until(lambda: session.status().model.refusal != "")
    assert wait_for_analysis(session, changed).interventions == (MUTED,)
    assert session.status().failed == 1


def test_another_model_starts_without_changes_and_forgets_those_requested_before(
    session: Session, tmp_path: Path
) -> None:
    held(session)
    session.change_network([MUTED])
    wait_for_analysis(session, changed)
    session.use_bundle(copied(tmp_path / "run", relu_3="relu"))
    session.change_network([RELU_OFF])
    again = wait_for_analysis(session, lambda a: has_verdict(a) and not a.interventions)
    assert session.status().model.changed is None
    session.change_network([RELU_OFF])
    assert wait_for_analysis(session, changed).frame is again.frame


def test_only_layers_after_one_of_an_unknown_kind_can_be_changed(session: Session, tmp_path: Path) -> None:
    held(session)
    session.use_bundle(copied(tmp_path / "run", relu_3="whitening"))
    wait_for_analysis(session, has_verdict)
    session.change_network([MUTED])
    wait_until(lambda: session.status().model.refusal != "")
    assert "kind 'whitening'" in session.status().model.refusal
    session.change_network([ScaleChannel("dense_1", 0, 0.0)])
    wait_for_analysis(session, changed)
    assert session.status().model.refusal == ""


def test_a_network_whose_files_are_gone_is_judged_on_unchanged(session: Session, tmp_path: Path) -> None:
    held(session)
    bundle = copied(tmp_path / "run", relu_3="relu")
    session.use_bundle(bundle)
    wait_for_analysis(session, has_verdict)
    (bundle.folder / bundle.files.weights).unlink()
    session.change_network([MUTED])
    wait_until(lambda: session.status().model.refusal != "")
    session.set_threshold(0.5)
    assert wait_for_analysis(session, has_verdict).interventions == ()
    assert session.status().failed == 0


def test_a_changed_network_has_no_baseline_of_the_network_before() -> None:
    analyzer = Analyzer(FaceTracker(HaarDetector()))
    analyzer.use(NetworkRuntime(read_bundle(resource("model"))))
    frames = frames_every(0.4)
    (face,) = [reading.face_id for reading in analyzer.analyze(next(frames), AnalysisSettings()).readings]
    analyzer.take_baseline(face)
    while analyzer.baseline.state == "taking":
        analyzer.analyze(next(frames), AnalysisSettings())
    assert analyzer.analyze(next(frames), AnalysisSettings()).readings[0].baseline is not None
    analyzer.change_network([MUTED])
    assert analyzer.baseline.state == "none"
    assert analyzer.analyze(next(frames), AnalysisSettings()).readings[0].baseline is None


def frames_every(seconds: float) -> Iterator[Frame]:
    """One picture again and again, so many seconds apart."""
    pixels = load_picture(resource("demo/smile.png"))
    return (Frame(index, index * seconds, index * seconds, index > 0, pixels) for index in range(30))


def copied(run: Path, relu_3: str) -> Bundle:
    """The bundled network as a run would keep it, with this kind of layer in the place of relu_3."""
    bundled = read_bundle(resource("model"))
    layers = tuple(
        msgspec.structs.replace(layer, kind=relu_3) if layer.name == "relu_3" else layer
        for layer in bundled.card.layers
    )
    with snapshot_in_progress(run, 1) as (folder, files):
        shutil.copy(bundled.live_path, folder / files.live)
        shutil.copy(bundled.folder / bundled.files.weights, folder / files.weights)
        seal(folder, msgspec.structs.replace(bundled.card, title=relu_3, layers=layers), files)
    return read_snapshot(run, 1)
