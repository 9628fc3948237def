"""Longest block of the window's thread when a page of Teach is opened for the first time, now and at an older commit.

The older commit's files are taken from git. The same script opens the page with both versions, in turn.
"""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from statistics import median

import pytest

BEFORE = "5bef61d"
"""The last commit that made all pages at once, when the first one was opened."""

ROOT = Path(__file__).resolve().parents[2]

ROUNDS = 5

OPEN_A_PAGE = """
import sys, time
from PySide6.QtWidgets import QApplication
from smiledesk.app import Application
from smiledesk.gui.teach.teach_view import Tab

qt = QApplication(sys.argv[:1])
application = Application(qt, "demo", None, None)
window = application.window
window.show()
application.start()
blocks = []

def timed(do):
    began = time.thread_time()
    do()
    blocks.append(time.thread_time() - began)

def turn(seconds):
    ends = time.monotonic() + seconds
    while time.monotonic() < ends:
        timed(qt.processEvents)
        time.sleep(0.002)

while window._analysis is None:
    turn(0.1)
turn(float(sys.argv[1]))
blocks.clear()
timed(lambda: application.teaching.open(Tab.COLLECT))
turn(3)
assert application.teaching.pages.view.isVisible()
print(1000 * max(blocks))
application.stop()
"""


@pytest.fixture(scope="module")
def before(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the program of the commit `BEFORE`."""
    folder = tmp_path_factory.mktemp("before")
    archive = folder / "before.tar"
    archived = subprocess.run(
        ["git", "archive", "--output", str(archive), BEFORE, "smiledesk", "resources"], cwd=ROOT, check=False
    )
    if archived.returncode != 0:
        pytest.skip(f"the commit {BEFORE} is not in this checkout's history")
    subprocess.run(["tar", "-xf", str(archive)], cwd=folder, check=True)
    return folder


def longest_block(program: Path, home: Path, seconds_after: float) -> float:
    """Milliseconds of processor time; seconds_after: from the first frame to the opening."""
    environment = {
        **os.environ,
        "PYTHONPATH": str(program),
        "SMILEDESK_HOME": str(home),
        "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"),
    }
    ended = subprocess.run(
        [sys.executable, "-c", OPEN_A_PAGE, str(seconds_after)],
        env=environment,
        cwd=program,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert ended.returncode == 0, ended.stderr
    return float(ended.stdout)


@pytest.mark.parametrize("seconds_after", [0.5, 6.0])
def test_first_opening_of_a_page(
    seconds_after: float, before: Path, tmp_path: Path, report: Callable[[str], None]
) -> None:
    rounds = [
        (longest_block(before, tmp_path / "a", seconds_after), longest_block(ROOT, tmp_path / "b", seconds_after))
        for _ in range(ROUNDS)
    ]
    old, new = (median(times) for times in zip(*rounds, strict=True))
    report(
        f"longest block of the window's thread, a page opened for the first time {seconds_after:g} s after the first "
        f"frame: {new:.0f} ms of processor time, {old:.0f} ms at {BEFORE}, ratio {new / old:.2f}"
    )
