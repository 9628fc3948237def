"""Kills training children at random moments, and checks what they leave.

``python -m tests.support.kill_child --times 50 --seed 1`` starts real runs and kills them, most often while they save
or rename. No bundle may be broken and no sample changed; a killed run must resume to the weights of one that was never
killed, or be discarded completely.
"""

import argparse
import hashlib
import os
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from random import Random
from typing import Literal, get_args

import numpy as np

from smiledesk.dataset.demo_faces import demo_face_set, write_demo_faces
from smiledesk.network.bundle import Bundle, read_bundle
from smiledesk.network.runs import clear_up, discard_run, interrupted_run, interrupted_runs, run_of
from smiledesk.network.shipped_models import BUNDLED
from smiledesk.network.snapshots import is_run
from smiledesk.network.store import ModelStore

EPOCHS = 6

TINY = ("--conv", "4", "--dense", "8", "--size", "24", "--from-scratch", "--keep-epochs", "--validation", "0.2")
_SHORT = ("--batch", "8", "--epochs", str(EPOCHS), "--patience", str(EPOCHS), "--faces", "whole")

Phase = Literal["any time", "saving", "exporting", "renaming"]


@dataclass(frozen=True)
class Moment:
    """When a child is killed."""

    phase: Phase
    number: int
    """While saving: of the partial file that is waited for."""
    delay: float
    """Seconds after the phase has begun, or after the start of the child."""

    def __str__(self) -> str:
        return f"{self.phase} {self.number:2d} + {self.delay:.3f} s"


def moments(seed: int, usual_seconds: float) -> Iterator[Moment]:
    """Random moments without end. usual_seconds: duration of a whole run."""
    random = Random(seed)  # noqa: S311 - no secret
    longest: dict[Phase, float] = {"any time": usual_seconds, "saving": 0.004, "exporting": 0.8, "renaming": 0.03}
    while True:
        (phase,) = random.choices(get_args(Phase), weights=(2, 4, 1, 3))
        yield Moment(phase, random.randint(1, 2 * EPOCHS), random.uniform(0, longest[phase]))


class Home:
    """A user data folder with samples, models, and the bundle of a run that was never killed."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.samples = folder / "samples"
        self.models = folder / "models"
        self.store = ModelStore(self.models)
        write_demo_faces(self.samples, demo_face_set(each=12, size=48, colour="gray"))
        self._samples = self._digest()
        self.models.mkdir()
        began = time.monotonic()
        self.reference = self.finished(self.start(folder / "reference"), folder / "reference")
        self.usual_seconds = time.monotonic() - began

    def start(self, output: Path) -> subprocess.Popen[bytes]:
        return self._child("train", str(self.samples), "--output", str(output), *TINY, *_SHORT)

    def resume(self, run: Path) -> subprocess.Popen[bytes]:
        return self._child("train", "--resume", str(run))

    def finished(self, child: subprocess.Popen[bytes], output: Path) -> Bundle:
        """Let a child end by itself, and return its bundle."""
        assert child.stderr is not None
        errors = child.stderr.read()
        code = child.wait(timeout=120)
        child.communicate()
        assert code == 0, errors.decode()
        return read_bundle(output)

    def check(self) -> None:
        """Check that no sample was changed, no bundle is broken, and no run is listed as a model."""
        assert self._digest() == self._samples, "a sample was changed"
        for model in self.store.all():
            assert model.bundle is not None, f"a broken bundle: {model.fault}"
            assert model.name == BUNDLED or not is_run(model.folder), f"a run is listed as a model: {model.name}"

    def assert_same_as_reference(self, bundle: Bundle) -> None:
        for name, weights in self.reference.weights().items():
            found = bundle.weights()[name]
            np.testing.assert_array_equal(found.kernel, weights.kernel, f"resumed to other weights: {name}")
            np.testing.assert_array_equal(found.bias, weights.bias, f"resumed to other weights: {name}")

    def visible(self) -> list[str]:
        return sorted(path.name for path in self.models.iterdir() if not path.name.startswith("."))

    def clear_up_later(self) -> list[str]:
        """Clear up partial files as a run does that starts two hours later, and return those that are left."""
        for path in list(self.models.glob(".*")):
            os.utime(path, (time.time() - 7200,) * 2)
        clear_up(self.models)
        return sorted(path.name for path in self.models.glob(".*"))

    def _child(self, *arguments: str) -> subprocess.Popen[bytes]:
        return subprocess.Popen(
            [sys.executable, "-m", "smiledesk", *arguments, "--progress", "json", "--commands"],
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            env={**os.environ, "SMILEDESK_HOME": str(self.folder)},
        )

    def _digest(self) -> str:
        files = sorted(path for path in self.samples.rglob("*") if path.is_file())
        return hashlib.sha256(b"".join(str(path).encode() + path.read_bytes() for path in files)).hexdigest()


def kill(child: subprocess.Popen[bytes], output: Path, moment: Moment) -> None:
    """Wait for the moment, and kill the child, unless it has ended before."""
    run, seen = run_of(output), set[str]()
    while moment.phase != "any time" and child.poll() is None:
        if moment.phase == "saving":
            seen |= {*_in_the_making(run), *_in_the_making(run / "epochs")}
            if len(seen) >= moment.number:
                break
        elif any(
            moment.phase == "exporting" or (output.parent / name / "card.json").exists()
            for name in _in_the_making(output.parent)
            if name.startswith(f".{output.name}.")
        ):
            break
    time.sleep(moment.delay)
    child.kill()
    child.communicate(timeout=60)


def kill_and_check(home: Home, name: str, moments: Sequence[Moment], then: Literal["resume", "discard"]) -> str:
    """Kill a run at each moment, resuming it in between; check what it leaves, and describe that."""
    output = home.models / name
    run = run_of(output)
    child, epochs = home.start(output), []
    for moment in moments:
        kill(child, output, moment)
        home.check()
        interrupted = interrupted_run(run)
        if interrupted is None:
            break
        epochs.append(interrupted.epoch)
        child = home.resume(run)
    if interrupted is None:
        outcome = "done" if output.exists() else "nothing yet"
    elif then == "resume":
        outcome = "resumed"
        home.finished(child, output)
    else:
        outcome = "discarded"
        child.kill()
        child.communicate(timeout=60)
        discard_run(run)
    home.check()
    if output.exists():
        home.assert_same_as_reference(read_bundle(output))
    else:
        assert outcome in {"discarded", "nothing yet"}
        assert not [entry for entry in home.visible() if entry.startswith(name)]
    assert interrupted_runs(home.models) == ()
    assert home.clear_up_later() == []
    return f"{outcome} after {' and '.join(map(str, epochs)) or 'no'} epochs"


def _in_the_making(folder: Path) -> list[str]:
    try:
        return [name for name in os.listdir(folder) if name.endswith(".partial")]
    except FileNotFoundError:
        return []


def report(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def main() -> None:
    """Kill runs and check what they leave; the first failed check raises an AssertionError."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--times", type=int, default=50)
    parser.add_argument("--seed", type=int, default=int(time.time()))
    options = parser.parse_args()
    report(f"seed {options.seed}")
    with tempfile.TemporaryDirectory() as folder:
        home = Home(Path(folder))
        report(f"a run that nobody kills takes {home.usual_seconds:.1f} s")
        found = Counter[str]()
        drawn = moments(options.seed, home.usual_seconds)
        for number in range(options.times):
            kills = tuple(islice(drawn, 1 + (number % 5 == 0)))
            outcome = kill_and_check(home, f"model-{number}", kills, "resume" if number % 2 else "discard")
            report(f"{number + 1:3d}  {' | '.join(map(str, kills))}: {outcome}")
            found[outcome.partition(" ")[0]] += 1
        report(f"{options.times} runs killed, no broken promise: {dict(found.most_common())}")


if __name__ == "__main__":
    main()
