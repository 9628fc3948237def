"""The training child as the window holds it: a real process under Qt."""

import os
import signal
import sys
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest
from PySide6.QtCore import QProcess
from pytestqt.qtbot import QtBot

from smiledesk.dataset.demo_faces import demo_face_set, write_demo_faces
from smiledesk.gui.common.child_process import ChildProcess
from smiledesk.jobs.commands import Stop
from smiledesk.jobs.messages import Epoch, Finished, Started
from smiledesk.jobs.protocol import AnyMessage
from smiledesk.jobs.request_file import read_request
from smiledesk.jobs.requests import SurveyRequest
from smiledesk.jobs.survey_messages import Surveyed
from tests.support.children import TIMEOUT_MS, Until, child_processes

pytestmark = pytest.mark.child


ENDLESS = ("--conv", "4", "--dense", "4", "--size", "24", "--epochs", "500", "--from-scratch")


class Listener:
    """Records the messages and the end of a child."""

    def __init__(self, child: ChildProcess) -> None:
        self.messages: list[AnyMessage] = []
        self.failures: list[str] = []
        self.ends = 0
        child.message_received.connect(self.messages.append)
        child.failed.connect(self.failures.append)
        child.ended.connect(self._count)

    def has_received(self, kind: type) -> bool:
        return any(isinstance(message, kind) for message in self.messages)

    def _count(self) -> None:
        self.ends += 1


@pytest.fixture
def faces(tmp_path: Path) -> Path:
    write_demo_faces(tmp_path / "faces", demo_face_set(12, 24, "gray"))
    return tmp_path / "faces"


@pytest.fixture
def child(qapp: object) -> Iterator[ChildProcess]:
    child = ChildProcess()
    yield child
    child.stop()
    assert child_processes() == []


def train(child: ChildProcess, faces: Path, *options: str) -> Listener:
    listener = Listener(child)
    output = faces.parent / "model"
    child.start(["train", str(faces), "--output", str(output), *options, "--progress", "json", "--commands"])
    return listener


def test_the_file_of_a_request_is_gone_when_the_child_is(child: ChildProcess, faces: Path, until: Until) -> None:
    listener = Listener(child)
    child.run(SurveyRequest(folders=(faces,), faces="whole"))
    (process,) = child.findChildren(QProcess)
    file = Path(process.arguments()[-4])
    assert read_request(file, SurveyRequest).folders == (faces,)
    until(lambda: listener.ends == 1)
    assert listener.failures == []
    assert not file.parent.exists()


def test_no_module_of_the_working_folder_gets_into_the_child(
    child: ChildProcess, tmp_path: Path, until: Until, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "typer.py").write_text("import pathlib\npathlib.Path('ran').touch()")
    monkeypatch.chdir(tmp_path)
    listener = Listener(child)
    child.start(["--version"])
    until(lambda: listener.ends == 1)
    assert not (tmp_path / "ran").exists()


def test_messages_arrive_and_a_stop_ends_the_child_successfully(child: ChildProcess, faces: Path, until: Until) -> None:
    listener = train(child, faces, *ENDLESS)
    until(lambda: listener.has_received(Epoch))
    child.send(Stop())
    until(lambda: not child.running)
    assert isinstance(listener.messages[0], Started)
    assert isinstance(listener.messages[-1], Finished)
    assert (listener.failures, listener.ends) == ([], 1)


@pytest.mark.skipif(not hasattr(os, "getpriority"), reason="niceness is a thing of Unix")
def test_it_leaves_the_processor_to_the_live_picture(child: ChildProcess, faces: Path, until: Until) -> None:
    listener = train(child, faces, *ENDLESS)
    until(lambda: listener.has_received(Epoch))
    assert os.getpriority(os.PRIO_PROCESS, child.pid) >= 10


def test_a_killed_child_is_a_failure_in_one_line(child: ChildProcess, faces: Path, until: Until) -> None:
    listener = train(child, faces, *ENDLESS)
    until(lambda: listener.has_received(Epoch))
    os.kill(child.pid, signal.SIGKILL)
    until(lambda: listener.ends == 1)
    (reason,) = listener.failures
    assert "ended unexpectedly" in reason
    assert "\n" not in reason


def test_the_reason_of_a_failure_is_the_child_s(child: ChildProcess, tmp_path: Path, until: Until) -> None:
    (tmp_path / "empty").mkdir()
    listener = train(child, tmp_path / "empty")
    until(lambda: listener.ends == 1)
    (reason,) = listener.failures
    assert "holds no images" in reason


def test_the_reason_of_a_usage_error_is_read_from_standard_error(
    child: ChildProcess, faces: Path, until: Until
) -> None:
    listener = train(child, faces, "--nonsense")
    until(lambda: listener.ends == 1)
    (reason,) = listener.failures
    assert "code 2" in reason
    assert "--nonsense" in reason


def test_a_child_that_cannot_start_is_reported(
    child: ChildProcess, faces: Path, until: Until, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "executable", str(faces / "no-python"))
    listener = train(child, faces)
    until(lambda: listener.ends == 1)
    (reason,) = listener.failures
    assert "cannot start" in reason
    assert listener.ends == 1


def test_a_child_that_does_not_listen_is_killed(child: ChildProcess, faces: Path, until: Until, qtbot: QtBot) -> None:
    listener = train(child, faces, *ENDLESS)
    until(lambda: listener.has_received(Epoch))
    process = psutil.Process(child.pid)
    process.suspend()
    with qtbot.waitSignal(child.ended, timeout=TIMEOUT_MS):
        child.end()
    assert not process.is_running()
    assert listener.failures == []


def test_a_child_takes_one_request_at_a_time(child: ChildProcess, faces: Path) -> None:
    train(child, faces, *ENDLESS)
    with pytest.raises(RuntimeError, match="Received: \\['train'\\]"):
        child.start(["train"])


def test_a_request_waits_for_the_end_of_the_last(child: ChildProcess, faces: Path, until: Until) -> None:
    listener = train(child, faces, *ENDLESS)
    until(lambda: listener.has_received(Epoch))
    child.run_instead(SurveyRequest(folders=(faces,), faces="whole"))
    assert child.busy
    until(lambda: listener.ends == 2)
    assert listener.failures == []
    assert listener.has_received(Surveyed)
    assert not child.busy


def test_a_waiting_request_can_be_dropped(child: ChildProcess, faces: Path, until: Until) -> None:
    listener = train(child, faces, *ENDLESS)
    until(lambda: listener.has_received(Epoch))
    child.run_instead(SurveyRequest(folders=(faces,), faces="whole"))
    child.end()
    until(lambda: not child.running)
    assert listener.ends == 1
    assert not listener.has_received(Surveyed)
