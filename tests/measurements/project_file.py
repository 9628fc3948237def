"""Time, memory and file size of saving and opening a project with many samples.

``python -m tests.measurements.project_file --samples 5000`` collects samples of the demo's face at the size of a face
in a 720p picture, and adds a model. Each step runs in a process of its own.
"""

import argparse
import multiprocessing
import os
import resource
import shutil
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import numpy as np

from smiledesk.core.records import FaceSquare
from smiledesk.core.resources import resource as packaged_resource
from smiledesk.dataset.capture import capture
from smiledesk.dataset.new_sample import NewSample
from smiledesk.dataset.sample_folder import SampleFolder
from smiledesk.network.bundle import read_bundle
from smiledesk.network.store import ModelStore
from smiledesk.project.format import InitialSettings
from smiledesk.project.opening import Place, open_project
from smiledesk.project.progress import Progress
from smiledesk.project.saving import save_project
from smiledesk.sources.demo import mean_face

_SAMPLES_AT_ONCE = 50
"""Samples that are added by one call."""


def _import_only(home: Path) -> None:
    """Do nothing, to measure the memory of the imports."""


def _collect(samples: int, home: Path) -> None:
    """Add samples with the noise of a camera, which a PNG cannot compress."""
    random, face = np.random.default_rng(0), mean_face("smile").astype(np.int16)
    target = SampleFolder(home / "samples")
    for first in range(0, samples, _SAMPLES_AT_ONCE):
        take = []
        for number in range(first, min(first + _SAMPLES_AT_ONCE, samples)):
            noisy = np.clip(face + random.integers(-4, 5, face.shape, np.int16), 0, 255).astype(np.uint8)
            sample = capture(noisy, FaceSquare(317.3, 263.5, 187.0, 2.5))
            label = ("glasses", "no_glasses")[number // _SAMPLES_AT_ONCE % 2]
            take.append(NewSample(sample, label, "camera 0", f"burst {first}", datetime.now(UTC)))
        target.add(take)


def _save(home: Path) -> None:
    models = [read_bundle(home / "models" / "mine")]
    save_project(home / "p.smiledesk", home / "samples", models, InitialSettings(model="mine"), Progress())


def _open(home: Path) -> None:
    open_project(home / "p.smiledesk", home / "pupil", ModelStore(home / "pupil-models"), Place.BESIDE, Progress())


def _measure(
    work: Callable[[Path], None], home: Path, results: "multiprocessing.Queue[tuple[float, float, float]]"
) -> None:
    start = time.perf_counter()
    work(home)
    seconds = time.perf_counter() - start
    results.put((seconds, time.process_time(), resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024))


def main() -> None:
    """Print a line for each step."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--samples", type=int, default=5000)
    samples = parser.parse_args().samples
    home = Path(tempfile.mkdtemp(prefix="project-"))
    os.environ["SMILEDESK_HOME"] = str(home)
    shutil.copytree(packaged_resource("model"), home / "models" / "mine")
    # The steps run elsewhere so that this process stays small: a child's ru_maxrss is at least its parent's memory.
    fresh = multiprocessing.get_context("spawn")
    steps = {"nothing": _import_only, "collect": partial(_collect, samples), "save": _save, "open": _open}
    try:
        for name, work in steps.items():
            results: multiprocessing.Queue[tuple[float, float, float]] = fresh.Queue()
            process = fresh.Process(target=_measure, args=(work, home, results))
            process.start()
            seconds, busy, peak = results.get()
            process.join()
            load = os.getloadavg()[0]
            print(  # noqa: T201
                f"{name}: {samples} samples, {seconds:.1f} s, {busy:.1f} s of processor time, peak of memory "
                f"{peak:.0f} MB, load {load:.1f}"
            )
        print(f"file: {(home / 'p.smiledesk').stat().st_size / 2**20:.0f} MB")  # noqa: T201
    finally:
        shutil.rmtree(home)


if __name__ == "__main__":
    main()
