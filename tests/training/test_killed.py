"""A child that is killed at any moment breaks nothing, and its run goes on; the script `kill_child` kills more."""

import os
import subprocess
import sys
import time
from itertools import islice

import psutil
import pytest

from smiledesk.network.runs import CHECKPOINT, interrupted_run, run_of
from tests.support.kill_child import TINY, Home, kill_and_check, moments

SEED = 2
"""Of the moments: three while it renames, three while it saves, one while it exports."""

TIMES = 8

PARENT = """
import subprocess, sys
child = subprocess.Popen(
    [sys.executable, "-m", "smiledesk", *sys.argv[1:]], stdin=subprocess.PIPE, stdout=subprocess.PIPE
)
print(child.pid, flush=True)
child.stdout.read()
"""


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Home:
    return Home(tmp_path_factory.mktemp("killed"))


@pytest.mark.parametrize("number", range(TIMES))
def test_a_killed_child_breaks_nothing(home: Home, number: int) -> None:
    moment = next(islice(moments(SEED, home.usual_seconds), number, None))
    kill_and_check(home, f"model-{number}", (moment,), "resume" if number % 4 == 0 else "discard")


def test_a_killed_parent_leaves_a_run_that_can_be_resumed(home: Home) -> None:
    output = home.models / "orphan"
    parent = subprocess.Popen(
        [
            *(sys.executable, "-c", PARENT, "train", str(home.samples), "--output", str(output)),
            *(*TINY, "--epochs", "2000", "--patience", "2000", "--progress", "json", "--commands"),
        ],
        stdout=subprocess.PIPE,
        env={**os.environ, "SMILEDESK_HOME": str(home.folder)},
    )
    assert parent.stdout is not None
    child = psutil.Process(int(parent.stdout.readline()))
    while not (run_of(output) / CHECKPOINT).exists():
        assert parent.poll() is None
        time.sleep(0.02)
    assert interrupted_run(run_of(output)) is None
    parent.kill()
    parent.communicate(timeout=60)
    deadline = time.monotonic() + 20
    while child.is_running() and child.status() != psutil.STATUS_ZOMBIE:
        assert time.monotonic() < deadline
        time.sleep(0.05)
    interrupted = interrupted_run(run_of(output))
    assert interrupted is not None
    assert interrupted.epoch >= 1
    assert not output.exists()
    home.check()
