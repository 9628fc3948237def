"""Kills runs of ``smiledesk classify`` at random moments; each must resume and end with the same bytes.

A run is a fork of this process, which has all modules loaded, so that runs start at once.
"""

import argparse
import os
import random
import signal
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

import cv2
import numpy as np

from smiledesk.cli.main import main as run_command_line
from smiledesk.core.resources import resource


class KilledRuns:
    """Runs over a small album into one output, and the files that an uninterrupted run writes."""

    def __init__(self, folder: Path) -> None:
        self.output = folder / "rows.csv"
        self.record = folder / "rows.csv.json"
        self.parts = folder / "rows.csv.parts"
        make_album(folder / "album")
        sys.argv = ["smiledesk", "classify", str(folder / "album"), "--output", str(self.output), "--resume"]
        assert exit_code_of_run() == 1, "one picture is broken"
        self.expected = self.output.read_bytes(), self.record.read_bytes()
        self.delete_output()
        began = time.monotonic()
        self.finish()
        self.usual_seconds = time.monotonic() - began

    def start(self) -> int:
        """Start or resume a run in a process group of its own, and return its process number."""
        child = os.fork()
        if not child:
            os.setpgid(0, 0)
            os._exit(exit_code_of_run())
        # The child may be killed before its own call of setpgid.
        os.setpgid(child, child)
        return child

    def kill(self, child: int) -> None:
        os.killpg(child, signal.SIGKILL)
        os.waitpid(child, 0)

    def finished(self, child: int) -> int:
        return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])

    def check_files(self) -> str:
        """Check that the output is whole or absent, and return the state of the run."""
        unfinished = (self.parts / "manifest.json").exists()
        if not self.output.exists():
            return "unfinished" if unfinished else "nothing yet"
        assert self.output.read_bytes() == self.expected[0], "the output is not whole"
        return "unfinished" if unfinished else "finished"

    def finish(self) -> None:
        """Run to the end, and compare the files with those of an uninterrupted run."""
        code = self.finished(self.start())
        assert code == 1
        assert (self.output.read_bytes(), self.record.read_bytes()) == self.expected
        assert not self.parts.exists()
        self.delete_output()

    def delete_output(self) -> None:
        self.output.unlink()
        self.record.unlink()
        if self.parts.exists():
            self.parts.rmdir()


def exit_code_of_run() -> int:
    """Run the command line of this process."""
    try:
        run_command_line()
    except SystemExit as end:
        return int(end.code or 0)
    return 0


def make_album(folder: Path) -> None:
    """Write small pictures with and without a face, and a broken one."""
    folder.mkdir()
    face = cv2.resize(cv2.imread(str(resource("demo/smile.png"))), (160, 120), interpolation=cv2.INTER_AREA)
    for number in range(12):
        pixels = np.full((40, 60, 3), number, np.uint8) if number % 3 else face
        cv2.imwrite(str(folder / f"{number}.png"), pixels)
    (folder / "7.png").write_bytes(b"broken")


def main() -> None:
    """Kill runs and check what they leave; the first failed check raises an AssertionError."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--times", type=int, default=30)
    parser.add_argument("--seed", type=int, default=int(time.time()))
    options = parser.parse_args()
    # A fork has no threads of OpenCV's pool, and would wait for them.
    cv2.setNumThreads(1)
    chance = random.Random(options.seed)  # noqa: S311 - no secret
    with tempfile.TemporaryDirectory() as folder:
        runs = KilledRuns(Path(folder))
        found = Counter[str]()
        for _ in range(options.times):
            child = runs.start()
            # Parts, table, output and record are written near the end.
            time.sleep(runs.usual_seconds * chance.choice([chance.uniform(0, 1), chance.uniform(0.7, 1.1)]))
            runs.kill(child)
            state = runs.check_files()
            found[state] += 1
            if state == "finished":
                runs.delete_output()
        if runs.check_files() != "finished":
            runs.finish()
    sys.stdout.write(
        f"seed {options.seed}, a run takes {runs.usual_seconds:.2f} s, killed {options.times} times: {dict(found)}\n"
    )


if __name__ == "__main__":
    main()
