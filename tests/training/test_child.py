"""The training child as its parent sees it: a real process, its messages, its commands, its signals."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from smiledesk.jobs.messages import Epoch, Failed, Finished, Progress, Started
from smiledesk.network.bundle import read_bundle
from smiledesk.network.runs import interrupted_run, run_of
from tests.support.child_process import Child

SLOW_AND_SMALL = ("--conv", "4", "--dense", "4", "--size", "24", "--batch", "4", "--epochs", "500", "--from-scratch")


class TrainingChild(Child):
    """``smiledesk train`` on a folder."""

    def __init__(self, folder: Path, output: Path, *options: str) -> None:
        super().__init__(Path(os.environ["SMILEDESK_HOME"]), "train", str(folder), "--output", str(output), *options)
        self.output = output


@pytest.fixture(scope="module")
def faces(data: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("faces")
    for label in ("smile", "no_smile"):
        (folder / label).mkdir()
        for path in sorted((data / "smiles64" / label).iterdir())[:30]:
            (folder / label / path.name).symlink_to(path)
    return folder


@pytest.fixture
def child(faces: Path, tmp_path: Path) -> Iterator[TrainingChild]:
    child = TrainingChild(faces, tmp_path / "model", *SLOW_AND_SMALL, "--progress", "json", "--commands")
    child.wait_for(lambda message: isinstance(message, Epoch))
    yield child
    child.close()


def remaining_files(child: TrainingChild) -> list[str]:
    return sorted(path.name for path in child.output.parent.iterdir())


@pytest.mark.parametrize("how", ["stop command", "stop word", "stop and end of commands", "interrupt"])
def test_one_request_to_stop_keeps_the_best_so_far(child: TrainingChild, how: str) -> None:
    {
        "stop command": lambda: child.send_bytes(b'{"type":"stop"}\n'),
        "stop word": lambda: child.send_bytes(b"stop\n"),
        "stop and end of commands": lambda: (child.send_bytes(b"stop\n"), child.close_input()),
        "interrupt": lambda: child.signal(signal.SIGINT),
    }[how]()
    code, errors = child.wait_for_exit()
    assert (code, errors) == (0, "")
    finished = child.messages[-1]
    assert isinstance(finished, Finished)
    assert finished.stopped == "asked"
    assert finished.bundle == str(child.output)
    assert read_bundle(child.output).card.training["best_epoch"] == finished.best_epoch
    assert remaining_files(child) == ["model", "model-run"]
    assert isinstance(child.messages[0], Started)


@pytest.mark.parametrize("how", ["cancel command", "two interrupts"])
def test_cancelling_leaves_nothing_behind(child: TrainingChild, how: str) -> None:
    {
        "cancel command": lambda: child.send_bytes(b'{"type":"cancel"}\n'),
        "two interrupts": lambda: interrupt_twice(child),
    }[how]()
    code, errors = child.wait_for_exit()
    assert code == 1
    assert errors == "smiledesk: the training was cancelled: nothing was written\n"
    assert child.messages[-1] == Failed(message="the training was cancelled: nothing was written", cancelled=True)
    assert remaining_files(child) == []


def test_a_machine_that_shuts_down_leaves_a_run_that_can_be_resumed(child: TrainingChild) -> None:
    child.signal(signal.SIGTERM)
    code, _ = child.wait_for_exit()
    assert code == 1
    failed = child.messages[-1]
    assert isinstance(failed, Failed)
    assert not failed.cancelled
    assert remaining_files(child) == ["model-run"]
    interrupted = interrupted_run(run_of(child.output))
    assert interrupted is not None
    assert interrupted.epoch >= 1


def interrupt_twice(child: TrainingChild) -> None:
    """Signals of one kind that come too close together are one; the child's next word shows that it heard the first."""
    child.signal(signal.SIGINT)
    child.wait_for(lambda message: isinstance(message, Progress) and message.phase == "calibrating")
    child.signal(signal.SIGINT)


def test_an_impossible_run_is_reported_by_message_and_on_stderr(tmp_path: Path) -> None:
    child = TrainingChild(tmp_path, tmp_path / "model", "--progress", "json")
    code, errors = child.wait_for_exit()
    assert code == 1
    failed = child.messages[-1]
    assert isinstance(failed, Failed)
    assert "holds no images" in failed.message
    assert not failed.cancelled
    assert errors == f"smiledesk: {failed.message}\n"


def test_invalid_options_are_usage_errors(tmp_path: Path) -> None:
    code, errors = TrainingChild(tmp_path, tmp_path / "model", "--conv", "many").wait_for_exit()
    assert code == 2
    assert "Received: many" in errors


def test_a_person_sees_epochs_on_stderr_and_the_model_on_stdout(faces: Path, tmp_path: Path) -> None:
    output = tmp_path / "model"
    command = [sys.executable, "train.py", str(faces), "--output", str(output), *SLOW_AND_SMALL, "--epochs", "2"]
    done = subprocess.run(command, capture_output=True, text=True, check=True, cwd=Path(__file__).parents[2])
    assert done.stdout == f"{output}\n"
    assert "epoch   2/2" in done.stderr
    assert "tensorflow" not in done.stderr.lower()
    assert read_bundle(output).card.training["epochs"] == 2
