"""Live sources that fall silent, die, hang and come back."""

import os
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest

from smiledesk.core.records import Pixels
from smiledesk.core.resources import resource
from smiledesk.faces.haar import HaarDetector
from smiledesk.recording.listener import ListenerThread
from smiledesk.recording.shutter import CountingDown, ShutterRule
from smiledesk.recording.shutter_receiver import ShutterReceiver
from smiledesk.session.capturing import CaptureThread
from smiledesk.session.session import Session
from smiledesk.sources.demo import Demo, mean_face
from smiledesk.sources.stream import NetworkCamera
from tests.support.camera_server import CameraServer
from tests.support.troubled_cameras import Camera, HangingCamera, LostAndFoundCamera
from tests.support.watching import wait_for_analysis, wait_until

FAST = (0.001,)
"""Pauses between tries that no test has to wait for."""

NEVER = (3600.0,)
"""Pauses that no test waits for: only `retry_now` ends them."""


@pytest.fixture
def started(no_thread_left: None) -> Iterator:
    """Starts sessions by their pauses, and stops them."""
    sessions: list[Session] = []

    def start(retry_pauses: tuple[float, ...]) -> Session:
        sessions.append(Session(HaarDetector, retry_pauses))
        sessions[-1].start()
        return sessions[-1]

    yield start
    for session in sessions:
        session.stop()


def states_of(session: Session, last: str) -> list[str]:
    """The states of the source, each once, until one comes."""
    states = [session.status().source.state]
    while states[-1] != last:
        wait_until(lambda: session.status().source.state != states[-1])
        states.append(session.status().source.state)
    return states


def test_a_camera_that_hangs_is_silent_until_it_recovers(session: Session) -> None:
    camera = HangingCamera()
    session.open_source(camera)
    wait_until(camera.hanging.is_set)
    wait_until(lambda: session.status().source.state == "silent")
    assert session.status().source.interrupted
    wait_until(lambda: session.status().frame_rate == 0)
    camera.released.set()
    wait_until(lambda: session.status().source.state == "running")
    wait_for_analysis(session)
    assert session.status().source.losses == 0


def test_a_lost_camera_is_opened_again_until_it_is_there(started) -> None:
    session = started((0.1,))
    camera = LostAndFoundCamera()
    session.open_source(camera)
    wait_for_analysis(session)
    camera.unplug()
    assert states_of(session, "lost")[-1] == "lost"
    status = session.status().source
    assert status.message == "Desk camera was unplugged"
    assert status.interrupted
    wait_until(lambda: camera.opened > 4)
    camera.plug_in()
    wait_until(lambda: session.status().source.state == "running")
    assert session.status().source.message == ""
    wait_for_analysis(session)


def test_a_restart_counts_even_if_its_first_frame_is_dropped(no_thread_left: None) -> None:
    """Tracks and smoothing begin anew with whichever frame of a new start is analysed first."""
    capture = CaptureThread(Camera())
    capture.start()
    wait_until(lambda: capture.frames.overwritten_count > 3)
    first = capture.frames.take()
    wait_until(lambda: capture.frames.pending)
    second = capture.frames.take()
    capture.ask_to_stop()
    assert capture.join(60)
    assert first is not None
    assert second is not None
    assert (first.continuous, second.continuous) == (False, True)


def test_a_camera_that_was_never_there_is_shown_once_it_comes(started) -> None:
    session = started(FAST)
    camera = LostAndFoundCamera()
    camera.unplug()
    session.open_source(camera)
    wait_until(lambda: camera.opened > 3)
    camera.plug_in()
    wait_for_analysis(session)


def test_a_camera_that_comes_is_tried_at_once(started) -> None:
    session = started(NEVER)
    camera = LostAndFoundCamera()
    session.open_source(camera)
    wait_for_analysis(session)
    camera.unplug()
    wait_until(lambda: session.status().source.retry_at is not None)
    camera.plug_in()
    session.retry_now()
    wait_until(lambda: session.status().source.state == "running")
    assert session.status().source.retry_at is None


def test_another_source_ends_the_tries(started) -> None:
    session = started(NEVER)
    camera = LostAndFoundCamera()
    camera.unplug()
    session.open_source(camera)
    wait_until(lambda: session.status().source.retry_at is not None)
    session.open_source(Demo())
    wait_for_analysis(session)
    session.retry_now()
    wait_until(lambda: camera.touched_by[-1][0] == "close")
    assert camera.opened == 1


def test_only_the_same_device_waits_for_a_camera_that_hangs(session: Session) -> None:
    hanging = HangingCamera(device_key="camera A")
    session.open_source(hanging)
    wait_until(hanging.hanging.is_set)
    session.open_source(Camera(device_key="camera B"))
    wait_for_analysis(session)
    session.open_source(Demo())
    wait_for_analysis(session)
    same = [Camera(device_key="camera A") for _ in range(3)]
    for camera in same:
        session.open_source(camera)
    wait_until(lambda: session.status().source.state == "silent")
    wait_until(lambda: capture_threads() == 2)
    assert not any(camera.touched_by for camera in same)
    hanging.released.set()
    wait_for_analysis(session)
    assert capture_threads() == 1
    assert hanging.touched_by[-1][0] == "close"
    assert not any(camera.touched_by for camera in same[:2])


def test_one_frame_that_cannot_be_read_is_skipped_and_counted(session: Session) -> None:
    camera = Camera()
    reading, reads = camera.read, 0

    def read():
        nonlocal reads
        reads += 1
        if reads % 3 == 0:
            raise TypeError("a defect")
        return reading()

    camera.read = read
    session.open_source(camera)
    wait_until(lambda: session.status().source.failed_reads > 2)
    wait_for_analysis(session)
    status = session.status().source
    assert (status.state, status.losses) == ("running", 0)


def test_closing_does_not_wait_for_cameras_that_hang(no_thread_left: None) -> None:
    session = Session(HaarDetector)
    session.start()
    cameras = [HangingCamera(device_key=f"camera {number}") for number in range(3)]
    for camera in cameras:
        session.open_source(camera)
        wait_until(camera.hanging.is_set)
    session.stop(timeout=0.3)
    assert capture_threads() == 3
    for camera in cameras:
        camera.released.set()
    wait_until(lambda: capture_threads() == 0)
    assert all(camera.touched_by[-1][0] == "close" for camera in cameras)


def test_a_hundred_losses_leak_nothing(started, camera_server) -> None:
    """A real stream dies after each few pictures. Set SMILEDESK_LOSSES for a longer run."""
    losses = int(os.environ.get("SMILEDESK_LOSSES", "100"))
    session = started(FAST)
    session.open_source(NetworkCamera(camera_server(20, "close").address))
    wait_until(lambda: session.status().source.losses >= 20)
    process = psutil.Process()
    threads, handles, memory = process.num_threads(), process.num_fds(), process.memory_info().rss
    wait_until(lambda: session.status().source.losses >= 20 + losses, timeout=10.0 * losses)
    assert session.status().captured > losses
    wait_until(lambda: process.num_threads() <= threads)
    assert process.num_fds() <= handles + 4
    assert process.memory_info().rss <= memory + 24 * 2**20


def capture_threads() -> int:
    return sum(thread.name == "capture" for thread in threading.enumerate())


def test_a_camera_lost_during_the_countdown_restarts_it_when_it_is_back(
    started, camera_server: Callable[..., CameraServer], tmp_path: Path
) -> None:
    smile = mean_face("smile")
    starts: list[int] = []

    def picture(index: int) -> Pixels:
        """Twenty-five pictures a second of a smile; the first connection breaks while the shutter counts down."""
        if index == 0:
            starts.append(index)
        counts = isinstance(shutter.state, CountingDown) and shutter.state.seconds_left < 1.2
        if taken or (counts and len(starts) == 1):
            raise ConnectionError
        time.sleep(0.04)
        return smile

    taken: list[Path] = []
    rule = ShutterRule(hold_seconds=0.1, countdown_seconds=1.5, burst_seconds=0.1)
    shutter = ShutterReceiver(rule, "smile", tmp_path / "pictures", taken.append)
    listener = ListenerThread(shutter, "smile shutter")
    session = started((1.0,))
    session.add_listener(listener)
    session.use_model(resource("model"))
    session.open_source(NetworkCamera(camera_server(1000, "close", picture).address))
    wait_until(lambda: session.status().source.state == "lost")
    assert isinstance(shutter.state, CountingDown)
    assert taken == []
    wait_until(lambda: len(starts) > 1)
    back_at = time.monotonic()
    wait_until(lambda: bool(taken))
    assert time.monotonic() - back_at > rule.hold_seconds + rule.countdown_seconds
    listener.close()
    assert listener.join(10)
