"""``smiledesk classify`` of many files: two workers and one, another checkout, and the memory of 20,000 pictures.

``uv run pytest tests/benchmarks/bench_batch.py`` on an idle machine; ``--against PYTHON`` names the Python of another
checkout's environment.
"""

import os
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import cv2
import numpy as np
import psutil
import pytest

Report = Callable[[str], None]

PAIRS = 5


def seconds_of(python: str, *arguments: str | Path) -> tuple[float, float]:
    """Wall time and processor time of a ``smiledesk classify``."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    began = time.monotonic()
    command = [python, "-m", "smiledesk", "classify", *map(str, arguments)]
    ended = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, check=False)
    wall = time.monotonic() - began
    assert ended.returncode == 0, ended.stderr
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return wall, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def load() -> str:
    return f"load {os.getloadavg()[0]:.1f}"


def photographs(data: Path, number: int) -> list[Path]:
    return sorted((data / "genki4k_dev" / "smile").iterdir())[:number]


def test_two_workers_against_one(data: Path, report: Report) -> None:
    files = photographs(data, 400)
    pairs = [[seconds_of(sys.executable, *files, "--workers", str(n)) for n in (1, 2)] for _ in range(PAIRS)]
    ratio = statistics.median(one[0] / two[0] for one, two in pairs)
    processor = [statistics.median(pair[n][1] for pair in pairs) / len(files) * 1000 for n in (0, 1)]
    report(
        f"400 photographs: two workers {ratio:.2f} times as fast as one ({PAIRS} pairs); processor time a photograph "
        f"{processor[0]:.1f} ms with one, {processor[1]:.1f} ms with two; {load()}"
    )


@pytest.mark.parametrize("number", [1, 3, 200])
def test_against_another_checkout(data: Path, report: Report, request: pytest.FixtureRequest, number: int) -> None:
    other = request.config.getoption("--against")
    if other is None:
        pytest.skip("--against names no other checkout's Python")
    compare(photographs(data, number), f"{number} photographs", other, report)


def test_a_film_against_another_checkout(data: Path, report: Report, request: pytest.FixtureRequest) -> None:
    other = request.config.getoption("--against")
    if other is None:
        pytest.skip("--against names no other checkout's Python")
    compare([data / "video" / "d0.mp4"], "a film of 78 frames", other, report)


def compare(files: Sequence[Path], title: str, other: str, report: Report) -> None:
    pairs = [[seconds_of(python, *files) for python in (other, sys.executable)] for _ in range(PAIRS)]
    before, now = (statistics.median(pair[n][0] for pair in pairs) for n in (0, 1))
    ratio = statistics.median(old[0] / new[0] for old, new in pairs)
    report(f"{title}: {before:.2f} s there, {now:.2f} s here, {ratio:.2f} times as fast; {load()}")


def test_memory_does_not_grow_with_the_files(tmp_path: Path, report: Report) -> None:
    picture = tmp_path / "picture.png"
    cv2.imwrite(str(picture), np.full((24, 24, 3), 120, np.uint8))
    peaks = {}
    for number in (1_000, 20_000):
        folder = tmp_path / str(number)
        folder.mkdir()
        for n in range(number):
            (folder / f"{n}.png").hardlink_to(picture)
        peaks[number] = peak_of(folder, "--workers", "2", "--output", tmp_path / f"{number}.csv")
    text = ", ".join(f"{number:,} pictures {peak:.1f} MB" for number, peak in peaks.items())
    report(f"peak memory of all processes: {text}, {peaks[20_000] - peaks[1_000]:+.1f} MB; {load()}")


def peak_of(*arguments: str | Path) -> float:
    """Peak of the private memory (USS) of a ``smiledesk classify`` and its workers together, in MB."""
    command = [sys.executable, "-m", "smiledesk", "classify", *map(str, arguments)]
    child = subprocess.Popen(command, stderr=subprocess.PIPE)
    peak = 0
    while child.poll() is None:
        private = 0
        for process in (psutil.Process(child.pid), *psutil.Process(child.pid).children(recursive=True)):
            try:
                private += process.memory_full_info().uss
            except psutil.Error:
                continue
        peak = max(peak, private)
        time.sleep(0.02)
    _, errors = child.communicate()
    assert child.returncode == 0, errors
    return peak / 1e6
