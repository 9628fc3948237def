"""Requests to a running session: freeze, follow, threshold, model."""

import shutil
from pathlib import Path

import msgspec
import numpy as np
import pytest

from smiledesk.core.resources import resource
from smiledesk.faces.factory import DetectorChoice
from smiledesk.faces.yunet_file import YUNET_FILE
from smiledesk.network.bundle import Bundle, read_bundle, seal
from smiledesk.network.runtime import NetworkRuntime
from smiledesk.network.snapshots import read_snapshot, snapshot_in_progress
from smiledesk.session.session import Session
from smiledesk.sources.demo import Demo
from smiledesk.sources.opening import source_named
from smiledesk.sources.video import VideoFile
from tests.support.troubled_cameras import Camera
from tests.support.watching import TIMEOUT, has_verdict, settled_analysis, wait_for_analysis, wait_until


def test_without_a_model_faces_are_shown_and_with_one_they_are_judged(session: Session) -> None:
    session.open_source(Demo())
    unjudged = wait_for_analysis(session, lambda a: bool(a.readings))
    assert unjudged.readings[0].label is None
    session.use_model(resource("model"))
    analysis = wait_for_analysis(session, has_verdict)
    assert session.status().model.state == "ready"
    assert session.status().model.bundle == read_bundle(resource("model"))
    assert analysis.generation > unjudged.generation
    assert analysis.trace is not None


def test_a_model_that_cannot_be_used_leaves_the_old_one(session: Session, tmp_path: Path) -> None:
    session.open_source(Demo())
    session.use_model(resource("model"))
    wait_for_analysis(session, has_verdict)
    shutil.copytree(resource("model"), tmp_path / "broken")
    (tmp_path / "broken" / "live.tflite").write_bytes(b"broken")
    session.use_model(tmp_path / "broken")
    wait_until(lambda: session.status().model.state == "failed")
    model = session.status().model
    assert "live.tflite" in model.message
    assert model.bundle == read_bundle(resource("model"))
    wait_for_analysis(session, has_verdict)


def test_any_bundle_can_judge_the_held_frame(session: Session, tmp_path: Path) -> None:
    snapshot = kept(tmp_path, title="epoch 3")
    session.use_model(resource("model"))
    session.open_source(Demo())
    shown = wait_for_analysis(session, has_verdict)
    session.freeze(True)
    held = settled_analysis(session, shown)
    session.use_bundle(snapshot)
    again = wait_for_analysis(session, lambda a: a.generation > held.generation)
    assert again.frame is held.frame
    assert session.status().model.state == "ready"
    assert session.status().model.bundle == snapshot
    assert again.readings[0].raw == held.readings[0].raw


def test_a_snapshot_that_cannot_be_run_leaves_the_old_model(session: Session, tmp_path: Path) -> None:
    snapshot = kept(tmp_path, title="epoch 3")
    snapshot.live_path.unlink()
    session.use_model(resource("model"))
    session.open_source(Demo())
    wait_for_analysis(session, has_verdict)
    session.use_bundle(snapshot)
    wait_until(lambda: session.status().model.state == "failed")
    model = session.status().model
    assert "lacks" in model.message
    assert model.bundle == read_bundle(resource("model"))
    wait_for_analysis(session, has_verdict)


@pytest.mark.parametrize(
    "error", [RuntimeError("a"), ValueError("b"), TypeError("c"), UnicodeDecodeError("utf-8", b"\xff", 0, 1, "d")]
)
def test_whatever_a_model_raises_leaves_the_old_one(session: Session, tmp_path: Path, error: Exception) -> None:
    class BreakingBundle(Bundle):
        def content(self, name: str) -> bytes:
            raise error

    snapshot = kept(tmp_path, title="epoch 3")
    session.use_model(resource("model"))
    session.open_source(Demo())
    wait_for_analysis(session, has_verdict)
    session.use_bundle(BreakingBundle(snapshot.folder, snapshot.card, snapshot.files))
    wait_until(lambda: session.status().model.state == "failed")
    assert (
        type(error).__name__ in session.status().model.message or "cannot be loaded" in session.status().model.message
    )
    assert session.status().model.bundle == read_bundle(resource("model"))
    wait_for_analysis(session, has_verdict)


def test_a_model_that_fails_on_every_frame_can_be_replaced(
    session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    snapshot = kept(tmp_path, title="broken")
    session.open_source(Demo())
    with monkeypatch.context() as broken:
        broken.setattr(NetworkRuntime, "trace", lambda *_: (_ for _ in ()).throw(RuntimeError("no tensor")))
        session.use_bundle(snapshot)
        failed = wait_for_analysis(session, lambda a: bool(a.failure))
        assert failed.failure == "RuntimeError: no tensor"
    session.use_model(resource("model"))
    wait_for_analysis(session, has_verdict)


def kept(run: Path, title: str) -> Bundle:
    """The bundled network as a run would keep it."""
    bundled = read_bundle(resource("model"))
    with snapshot_in_progress(run, 3) as (folder, files):
        shutil.copy(bundled.live_path, folder / files.live)
        shutil.copy(bundled.folder / bundled.files.weights, folder / files.weights)
        seal(folder, msgspec.structs.replace(bundled.card, title=title), files)
    return read_snapshot(run, 3)


def test_frozen_is_the_same_frame_under_all_settings(session: Session) -> None:
    session.use_model(resource("model"))
    session.open_source(Demo())
    shown = wait_for_analysis(session, has_verdict)
    session.freeze(True)
    held = settled_analysis(session, shown)
    session.set_threshold(0.0)
    eager = wait_for_analysis(session)
    session.set_threshold(1.0)
    strict = wait_for_analysis(session)
    assert session.status().frozen
    assert session.status().threshold == 1.0
    assert held.frame is eager.frame is strict.frame
    assert held.generation < eager.generation < strict.generation
    assert eager.readings[0].label != strict.readings[0].label
    session.freeze(False)
    assert wait_for_analysis(session, lambda a: a.frame is not held.frame).frame.continuous


def test_a_model_given_while_frozen_judges_the_held_frame(session: Session) -> None:
    session.open_source(Demo())
    shown = wait_for_analysis(session, lambda a: bool(a.readings))
    session.freeze(True)
    held = settled_analysis(session, shown)
    session.use_model(resource("model"))
    assert wait_for_analysis(session, has_verdict).frame is held.frame


def test_a_frozen_camera_is_read_on_and_its_frames_thrown_away(session: Session) -> None:
    camera = Camera()
    session.open_source(camera)
    shown = wait_for_analysis(session)
    session.freeze(True)
    held = settled_analysis(session, shown)
    captured, reads = session.status().captured, camera.reads
    wait_until(lambda: camera.reads > reads + 10)
    assert session.status().captured == captured
    session.freeze(False)
    assert wait_for_analysis(session).frame.index > held.frame.index + 10


def test_a_frozen_film_stands_still_and_can_be_sought(session: Session, film: Path) -> None:
    session.open_source(VideoFile(film))
    shown = wait_for_analysis(session)
    session.freeze(True)
    held = settled_analysis(session, shown)
    session.seek(0.8)
    assert settled_analysis(session, held).frame.index == 10
    session.freeze(False)
    assert wait_for_analysis(session).frame.index > 10


def test_a_new_source_is_not_frozen(session: Session, film: Path) -> None:
    session.open_source(Demo())
    session.freeze(True)
    session.open_source(VideoFile(film))
    wait_for_analysis(session, lambda a: a.frame.index > 3)
    assert not session.status().frozen


def test_the_user_chooses_whom_to_follow(session: Session, data: Path) -> None:
    session.use_model(resource("model"))
    session.open_source(source_named(str(data / "groups" / "2007_007763.jpg")))
    everybody = wait_for_analysis(session, has_verdict)
    second = everybody.readings[1].face_id
    session.follow(second)
    chosen = wait_for_analysis(session)
    assert session.status().chosen_face == second
    assert chosen.followed == second
    assert chosen.trace is not None
    assert chosen.trace.face_id == second
    session.follow(None)
    assert wait_for_analysis(session).followed == everybody.readings[0].face_id


def test_every_change_makes_what_came_before_out_of_date(session: Session) -> None:
    generations = [session.status().generation]
    for change in (
        lambda: session.open_source(Demo()),
        lambda: session.follow(1),
        lambda: session.set_threshold(0.3),
    ):
        change()
        generations.append(session.status().generation)
    assert generations == sorted(set(generations))


def test_nothing_out_of_date_is_shown(session: Session) -> None:
    session.open_source(Camera())
    wait_for_analysis(session)
    for threshold in np.linspace(0.1, 0.9, 30):
        session.set_threshold(float(threshold))
        requested = session.status().generation
        session.analyses.take()
        shown = session.analyses.take(TIMEOUT)
        assert shown is not None
        assert shown.generation == requested


def test_another_detector_is_used_from_the_next_frame_on(session: Session, data: Path) -> None:
    session.open_source(Demo())
    session.use_model(resource("model"))
    shown = wait_for_analysis(session, has_verdict)
    session.freeze(True)
    held = settled_analysis(session, shown)
    session.use_detector(DetectorChoice(data / "gone.onnx").make)
    wait_until(lambda: "there is no YuNet file" in session.status().detector_fault)
    assert session.status().detector == "Haar"
    session.use_detector(DetectorChoice(data / "yunet" / YUNET_FILE).make)
    wait_until(lambda: session.status().detector == "YuNet")
    assert session.status().detector_fault == ""
    again = wait_for_analysis(session, lambda a: a.generation == session.status().generation)
    assert again.frame is held.frame
    assert again.readings[0].square == held.readings[0].square, "a new face needs two frames to be believed"
    session.freeze(False)
    wait_for_analysis(session, lambda a: a.frame is not held.frame and has_verdict(a))
