"""Signals and logouts end the real window and its training children without a question and without a loss."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from smiledesk.dataset.demo_faces import demo_face_set, write_demo_faces
from smiledesk.network.runs import interrupted_runs

pytestmark = pytest.mark.child

PROGRAM = Path(__file__).parents[2] / "support" / "training_window.py"


class Window:
    """The program of `PROGRAM` in a process of its own."""

    def __init__(self, home: Path, faces: Path, scenario: str) -> None:
        self._process = subprocess.Popen(
            [sys.executable, str(PROGRAM), str(faces), scenario],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env={**os.environ, "SMILEDESK_HOME": str(home)},
            text=True,
        )

    def reply(self, word: str) -> str:
        """The rest of the next line that begins with a word."""
        assert self._process.stdout is not None
        for line in self._process.stdout:
            if line.startswith(word):
                return line.removeprefix(word).strip()
        raise AssertionError(f"the window ended: {self._process.communicate()[1]}")

    def send(self, line: str) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write(line + "\n")
        self._process.stdin.flush()

    def signal(self, number: signal.Signals) -> None:
        self._process.send_signal(number)

    def wait_for_exit(self) -> tuple[int, str]:
        """Exit code and standard error, without warnings of Qt's offscreen platform about dialogs."""
        lines = self._process.communicate(timeout=120)[1].splitlines()
        return self._process.returncode, "\n".join(line for line in lines if "propagateSizeHints" not in line)

    def kill(self) -> None:
        self._process.kill()
        self._process.communicate()


@pytest.fixture
def faces(tmp_path: Path) -> Path:
    """Enough faces for a validation split: a run on fewer keeps no checkpoints."""
    write_demo_faces(tmp_path / "faces", demo_face_set(120, 24, "gray"))
    return tmp_path / "faces"


@pytest.fixture
def windows() -> Iterator[list[Window]]:
    opened: list[Window] = []
    yield opened
    for window in opened:
        window.kill()


def has_ended(process: psutil.Process) -> bool:
    return not process.is_running() or process.status() == psutil.STATUS_ZOMBIE


def test_a_signal_ends_a_run_while_its_dialog_is_open_and_a_child_hangs(
    tmp_path: Path, faces: Path, windows: list[Window]
) -> None:
    """The lesson's child is suspended, and gets killed; the run is kept for another time."""
    window = Window(tmp_path / "home", faces, "lesson")
    windows.append(window)
    children = [psutil.Process(int(window.reply("child"))) for _ in range(2)]
    children[0].suspend()
    while int(window.reply("epoch")) < 2:
        pass
    window.send("close")
    assert window.reply("asked") == "True"
    window.signal(signal.SIGHUP)
    assert window.wait_for_exit() == (0, "")
    assert all(map(has_ended, children))
    (run,) = interrupted_runs(tmp_path / "home" / "models")
    assert run.epoch >= 2


@pytest.mark.parametrize("how", ["SIGINT", "SIGTERM", "log out"])
def test_a_run_that_begins_ends_without_a_question(
    how: str, tmp_path: Path, faces: Path, windows: list[Window]
) -> None:
    """The child is still loading TensorFlow, and a dialog of the window is open."""
    window = Window(tmp_path / "home", faces, "run")
    windows.append(window)
    child = psutil.Process(int(window.reply("child")))
    if how == "log out":
        window.send(how)
    else:
        window.send("help")
        assert window.reply("open") == "True"
        window.signal(signal.Signals[how])
    assert window.wait_for_exit() == (0, "")
    assert has_ended(child)


def test_settings_that_cannot_be_saved_at_closing_are_reported_on_stderr(
    tmp_path: Path, faces: Path, windows: list[Window]
) -> None:
    (tmp_path / "home").mkdir()
    (tmp_path / "home" / "settings.lock").mkdir()
    window = Window(tmp_path / "home", faces, "run")
    windows.append(window)
    window.reply("child")
    window.signal(signal.SIGTERM)
    code, errors = window.wait_for_exit()
    assert code == 0
    assert f"the settings cannot be saved in '{tmp_path / 'home'}'" in errors


def test_a_threshold_that_cannot_be_saved_is_reported_in_the_window(start, qtbot, tmp_path: Path) -> None:
    application = start("demo")
    window = application.window
    qtbot.waitUntil(window.picture.controls.threshold.isVisible, timeout=60_000)
    (tmp_path / "home").mkdir(exist_ok=True)
    lock = tmp_path / "home" / "settings.lock"
    lock.unlink(missing_ok=True)
    lock.mkdir()
    window.picture.controls.threshold.setValue(0.7)
    qtbot.waitUntil(lambda: "the settings cannot be saved" in window.banner.text, timeout=60_000)
    assert window.banner.isVisible()
