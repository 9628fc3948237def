"""The threads together: starting, failing, hanging and stopping."""

import threading
import time
from pathlib import Path

import pytest

from smiledesk.core.records import Analysis, FaceSquare, Pixels
from smiledesk.core.resources import resource
from smiledesk.faces.base import SearchEffort
from smiledesk.faces.factory import DetectorChoice
from smiledesk.faces.haar import HaarDetector
from smiledesk.recording.listener import ListenerThread
from smiledesk.session.session import Session
from smiledesk.sources.base import SourceError
from smiledesk.sources.demo import Demo
from smiledesk.sources.opening import source_named, watched_source
from smiledesk.sources.video import VideoFile
from tests.support.troubled_cameras import Camera, FailingCamera, HangingCamera
from tests.support.watching import has_verdict, wait_for_analysis, wait_until


class SlowDetector(HaarDetector):
    """The real detector on a slow machine."""

    def search(self, pixels: Pixels, effort: SearchEffort) -> tuple[FaceSquare, ...]:
        time.sleep(0.1)
        return super().search(pixels, effort)


class BreakingDetector(HaarDetector):
    """The real detector with a defect, until it is repaired."""

    def __init__(self) -> None:
        super().__init__()
        self.repaired = threading.Event()

    def search(self, pixels: Pixels, effort: SearchEffort) -> tuple[FaceSquare, ...]:
        if not self.repaired.is_set():
            raise ZeroDivisionError("a defect")
        return super().search(pixels, effort)


def test_before_anything_is_given_there_is_nothing(session: Session) -> None:
    status = session.status()
    assert (status.source.state, status.model.state, status.captured, status.frame_rate) == ("none", "none", 0, 0.0)
    assert session.analyses.take(0.1) is None


def test_a_source_runs_and_is_described(session: Session, film: Path) -> None:
    session.open_source(VideoFile(film))
    wait_until(lambda: session.status().source.state == "running")
    source = session.status().source
    assert (source.name, source.live, source.duration) == (film.name, False, pytest.approx(1.6))


def test_the_demo_is_recognised_by_its_kind_and_not_by_its_name(session: Session, film: Path, tmp_path: Path) -> None:
    session.open_source(watched_source("demo"))
    wait_until(lambda: session.status().source.state == "running")
    assert session.status().source.is_demo
    session.open_source(watched_source(str(film.rename(tmp_path / "demo"))))
    wait_until(lambda: session.status().source.state == "running")
    assert (session.status().source.name, session.status().source.is_demo) == ("demo", False)


def test_a_film_begins_again_and_again(session: Session, film: Path) -> None:
    session.open_source(watched_source(str(film)))
    wait_for_analysis(session, lambda a: a.frame.index > 10)
    wait_for_analysis(session, lambda a: a.frame.index < 5)
    wait_for_analysis(session, lambda a: a.frame.index > 10)
    assert session.status().source.state == "running"


def test_a_film_is_never_ahead_of_its_time(session: Session, film: Path) -> None:
    opened_at = time.monotonic()
    session.open_source(VideoFile(film))
    for index in (5, 10, 15):
        frame = wait_for_analysis(session, lambda a, index=index: a.frame.index >= index).frame
        assert frame.captured_at >= opened_at + frame.media_time


def test_a_picture_stays_and_can_be_shown_again(session: Session, data: Path) -> None:
    session.use_model(resource("model"))
    session.open_source(watched_source(str(data / "groups" / "2008_002506.jpg")))
    wait_for_analysis(session, has_verdict)
    wait_until(lambda: session.status().source.state == "ended")
    assert session.status().captured == 1
    session.seek(0)
    assert wait_for_analysis(session).frame.index == 0
    wait_until(lambda: session.status().captured == 2)


def test_a_folder_waits_while_frozen_and_can_be_sought(session: Session, data: Path) -> None:
    session.open_source(source_named(str(data / "groups")))
    assert wait_for_analysis(session).frame.index == 0
    session.freeze(True)
    session.seek(7.0)
    assert wait_for_analysis(session, lambda a: a.frame.index != 0).frame.index == 2
    assert session.analyses.take(0.5) is None


def test_another_source_takes_over_and_the_first_is_given_free(session: Session, film: Path) -> None:
    camera = Camera()
    session.open_source(camera)
    wait_for_analysis(session)
    session.open_source(VideoFile(film))
    analysis = wait_for_analysis(session)
    assert analysis.frame.pixels.shape == (48, 64, 3)
    assert session.status().source.name == film.name
    wait_until(lambda: camera.touched_by[-1][0] == "close")


def test_one_thread_alone_touches_a_source(session: Session) -> None:
    camera = Camera()
    session.open_source(camera)
    wait_for_analysis(session)
    session.stop()
    calls, threads = zip(*camera.touched_by, strict=True)
    assert calls[0] == "open"
    assert set(calls[1:-1]) == {"read"}
    assert calls[-1] == "close"
    assert len(set(threads)) == 1
    assert threads[0] is not threading.current_thread()


def test_sources_may_change_faster_than_they_open(session: Session, film: Path) -> None:
    cameras = [Camera() for _ in range(5)]
    for camera in cameras:
        session.open_source(camera)
    session.open_source(VideoFile(film))
    assert wait_for_analysis(session).frame.pixels.shape == (48, 64, 3)
    for camera in cameras:
        wait_until(lambda camera=camera: camera.touched_by[-1][0] == "close")
        assert [call for call, _ in camera.touched_by].count("open") <= 1


def test_a_missing_source_is_reported_and_another_can_follow(session: Session, tmp_path: Path) -> None:
    session.open_source(VideoFile(tmp_path / "gone.mp4"))
    wait_until(lambda: session.status().source.state == "failed")
    assert "gone.mp4" in session.status().source.message
    session.open_source(Demo())
    wait_for_analysis(session)
    assert (session.status().source.state, session.status().source.message) == ("running", "")


@pytest.mark.parametrize(
    ("error", "message"),
    [
        (SourceError("Desk camera gives no more pictures"), "Desk camera gives no more pictures"),
        (ZeroDivisionError("a defect"), "demo cannot be read any more: ZeroDivisionError: a defect"),
    ],
)
def test_a_camera_that_breaks_is_reported_and_closed(session: Session, error: Exception, message: str) -> None:
    camera = FailingCamera(error)
    session.open_source(camera)
    wait_until(lambda: session.status().source.state == "lost")
    assert session.status().source.message == message
    wait_until(lambda: "close" in {call for call, _ in camera.touched_by})


def test_a_camera_that_hangs_is_abandoned(session: Session, caplog: pytest.LogCaptureFixture) -> None:
    camera = HangingCamera()
    session.open_source(camera)
    wait_until(camera.hanging.is_set)
    session.stop(timeout=0.1)
    assert "'demo' hangs and is abandoned" in caplog.text
    camera.released.set()
    wait_until(lambda: camera.touched_by[-1][0] == "close")


def test_every_captured_frame_is_analysed_dropped_or_waiting(no_thread_left: None) -> None:
    session = Session(SlowDetector)
    session.start()
    session.open_source(Camera())
    wait_until(lambda: session.status().captured > 40)
    session.stop()
    status = session.status()
    assert status.dropped > 0
    assert status.captured - status.analysed - status.dropped in {0, 1}


def test_rate_and_latency_are_those_of_the_last_seconds(session: Session) -> None:
    session.open_source(Camera())
    wait_until(lambda: session.status().analysed > 20)
    status = session.status()
    assert 0 < status.frame_rate <= 70
    assert status.latency is not None
    assert status.latency > 0
    session.freeze(True)
    wait_until(lambda: session.status().latency is None)
    assert session.status().frame_rate == 0


def test_only_what_is_live_has_a_latency(session: Session) -> None:
    session.open_source(Demo())
    wait_until(lambda: session.status().analysed > 2)
    assert session.status().latency is None


def test_haar_stands_in_for_a_detector_that_cannot_be_made(no_thread_left: None, tmp_path: Path) -> None:
    session = Session(DetectorChoice(tmp_path / "gone.onnx").make)
    session.start()
    session.open_source(Demo())
    wait_until(lambda: session.status().analysed > 2)
    assert "gone.onnx" in session.status().detector_fault
    assert session.status().detector == "Haar"
    session.stop()


def test_frames_that_cannot_be_analysed_are_counted_and_do_not_end_the_analysis(no_thread_left: None) -> None:
    detector = BreakingDetector()
    session = Session(lambda: detector)
    session.start()
    session.open_source(Demo())
    wait_until(lambda: session.status().failed > 2)
    assert session.status().failure == "ZeroDivisionError: a defect"
    shown = wait_for_analysis(session)
    assert (shown.failure, shown.readings, shown.trace) == ("ZeroDivisionError: a defect", (), None)
    detector.repaired.set()
    assert wait_for_analysis(session, lambda a: bool(a.readings)).failure == ""
    session.open_source(Demo())
    status = session.status()
    assert (status.failed, status.failure) == (0, "")
    wait_for_analysis(session, lambda a: bool(a.readings))
    session.stop()


def test_a_held_frame_that_could_not_be_analysed_is_tried_again(no_thread_left: None, data: Path) -> None:
    detector = BreakingDetector()
    session = Session(lambda: detector)
    session.start()
    session.open_source(source_named(str(data / "groups" / "2008_002506.jpg")))
    assert wait_for_analysis(session).failure
    detector.repaired.set()
    session.set_threshold(0.4)
    assert wait_for_analysis(session).readings
    session.stop()


def test_stopping_is_possible_at_any_time(no_thread_left: None) -> None:
    session = Session(HaarDetector)
    session.stop()
    session = Session(HaarDetector)
    session.start()
    session.open_source(Demo())
    session.stop()
    session.stop()
    camera = Camera()
    session.open_source(camera)
    assert camera.touched_by == []


class FrameIndices:
    """Keeps the indices of the frames and the models that judged them."""

    def __init__(self) -> None:
        self.indices: list[int] = []
        self.models: set[str] = set()

    def receive(self, analysis: Analysis) -> None:
        self.indices.append(analysis.frame.index)
        self.models.add(analysis.model_id)

    def finish(self) -> None:
        self.indices.sort()


def test_a_listener_gets_every_new_frame_once_until_it_is_removed(session: Session, film: Path) -> None:
    receiver = FrameIndices()
    listener = ListenerThread(receiver, "indices")
    session.add_listener(listener)
    session.use_model(resource("model"))
    wait_until(lambda: session.status().model.state == "ready")
    session.open_source(VideoFile(film))
    wait_until(lambda: session.status().analysed > 5)
    session.freeze(True)
    session.set_threshold(0.9)
    wait_until(lambda: session.status().captured == session.status().analysed)
    session.remove_listener(listener)
    analysed = session.status().analysed
    session.freeze(False)
    wait_until(lambda: session.status().analysed > analysed)
    listener.close()
    assert listener.join(5)
    assert len(receiver.indices) == len(set(receiver.indices)) == analysed
    assert receiver.models == {session.status().model.bundle.model_id}
