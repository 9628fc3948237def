"""Processor time by thread, and dropped frames, of the live program with its window at 30 frames a second of 640x480.

``pytest tests/benchmarks/bench_live.py [--seconds 20] [--against PYTHON]``. ``--against`` names the Python of another
checkout's environment. Each scene is then run by both, twice in turn, because the machine's load changes; the last line
is the ratio.
"""

import json
import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
import pytest

from smiledesk.core.resources import resource
from smiledesk.settings import change_settings

CHILD = Path(__file__).with_name("live_program.py")

LENSES = {
    "rescaling": "Ctrl+1 [",
    "convolution": "Ctrl+1",
    "relu": "Ctrl+2",
    "max pooling": "Ctrl+3",
    "flatten": "Ctrl+4 [ [ [",
    "dense": "Ctrl+4",
    "softmax": "Ctrl+4 ]",
    "sandbox": "Ctrl+6",
}
"""The keys that open each kind of lens, from the bundled network's layers."""

COLLECT = "Ctrl+7"
FILM = "Ctrl+Shift+R"

ATTRIBUTIONS = "H Ctrl+H"
"""Keys that show the map over the picture and open the pane with the maps of all methods."""

LARGE = "2560x1440"

Report = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Cost:
    """Frames and processor time of a run of the live program."""

    captured: int
    analysed: int
    shown: int
    dropped: int
    all: float
    """Seconds of processor time of the process; the next three are those of threads."""
    capture: float
    analysis: float
    gui: float
    block: float
    """Longest block of the GUI thread in seconds."""
    block_cpu: float
    """Longest processor time between two beats of the GUI thread, in seconds."""

    @property
    def by_thread(self) -> dict[str, float]:
        """Milliseconds of processor time a frame: each thread's time divided by the frames that it handled."""
        other = self.all - self.capture - self.analysis - self.gui
        seconds = {
            "capture": self.capture / self.captured,
            "analysis": self.analysis / self.analysed,
            "gui": self.gui / self.shown,
            "other": other / self.captured,
        }
        return {thread: 1000 * each for thread, each in seconds.items()}

    @property
    def each(self) -> float:
        """Milliseconds of processor time of a frame that is captured, analysed and shown."""
        return sum(self.by_thread.values())

    def __str__(self) -> str:
        threads = ", ".join(f"{thread} {each:.1f}" for thread, each in self.by_thread.items())
        return (
            f"{self.each:5.1f} ms ({threads}), {self.dropped / self.captured:.1%} of {self.captured} dropped, "
            f"{self.shown} shown, block {1000 * self.block:.0f} ms, {1000 * self.block_cpu:.0f} of them busy"
        )


Measure = Callable[..., None]


CostOf = Callable[[str, Path, Sequence[str]], Cost]


@pytest.fixture
def cost_of(request: pytest.FixtureRequest, tmp_path: Path) -> CostOf:
    """Runs the program on a film, by the Python of a checkout, and returns the cost."""
    seconds = str(request.config.getoption("--seconds"))

    def run(python: str, film: Path, arguments: Sequence[str]) -> Cost:
        environment = {
            **os.environ,
            "SMILEDESK_HOME": str(tmp_path / "home"),
            "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"),
            "OPENBLAS_NUM_THREADS": "1",  # as smiledesk.__main__
        }
        command = [python, str(CHILD), str(film), "--seconds", seconds, *arguments]
        ended = subprocess.run(command, env=environment, capture_output=True, text=True, check=False, timeout=240)
        assert ended.returncode == 0, ended.stderr
        return Cost(**json.loads(ended.stdout))

    return run


@pytest.fixture
def measure(request: pytest.FixtureRequest, cost_of: CostOf, report: Report) -> Measure:
    """Reports the cost of the program on a film, and that of the other checkout if one is named."""
    other = request.config.getoption("--against")

    def run(name: str, film: Path, *arguments: str) -> None:
        if other is None:
            report(f"{name}: {cost_of(sys.executable, film, arguments)}")
            return
        theirs, ours = [], []
        for _ in range(2):
            theirs.append(cost_of(other, film, arguments))
            ours.append(cost_of(sys.executable, film, arguments))
        for whose, costs in (("other", theirs), ("this", ours)):
            for one in costs:
                report(f"{name}, {whose}: {one}")
        report(f"{name}: {sum(one.each for one in ours) / sum(one.each for one in theirs):.2f} of the other's time")

    return run


def write_film(path: Path, frame_at: Callable[[int], np.ndarray], size: tuple[int, int] = (640, 480)) -> Path:
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"mp4v"), 30, size)
    assert writer.isOpened()
    for index in range(300):
        writer.write(np.ascontiguousarray(frame_at(index)))
    writer.release()
    return path


def moving_face() -> Callable[[int], np.ndarray]:
    face = cv2.imread(str(resource("demo/smile.png")))
    return lambda index: np.roll(face, index % 40, axis=1)


def moving_room(faces: int) -> Callable[[int], np.ndarray]:
    """A moving blurred background, with faces in front of it."""
    face = cv2.imread(str(resource("demo/smile.png")))
    room = cv2.GaussianBlur(np.random.default_rng(0).integers(0, 256, (480, 640, 3), np.uint8), (0, 0), 3)
    small = cv2.resize(face[40:440, 120:520], (200, 200), interpolation=cv2.INTER_AREA)

    def frame_at(index: int) -> np.ndarray:
        frame = np.roll(room, index % 40, axis=1)
        for place in range(faces):
            frame[100 + 40 * place : 300 + 40 * place, 10 + 210 * place : 210 + 210 * place] = small
        return frame

    return frame_at


SCENES = {"one face": moving_face, "three faces": lambda: moving_room(3), "nobody": lambda: moving_room(0)}


@pytest.mark.parametrize("scene", SCENES)
def test_scene(scene: str, measure: Measure, tmp_path: Path) -> None:
    measure(scene, write_film(tmp_path / "scene.mp4", SCENES[scene]()))


@pytest.mark.parametrize("size", ["1366x768", LARGE])
@pytest.mark.parametrize("lens", LENSES)
def test_lens(lens: str, size: str, measure: Measure, tmp_path: Path) -> None:
    film = write_film(tmp_path / "scene.mp4", moving_face())
    measure(f"one face, {lens} open, {size}", film, "--keys", LENSES[lens], "--size", size)


def test_collect(measure: Measure, tmp_path: Path) -> None:
    measure("one face, Collect open", write_film(tmp_path / "scene.mp4", moving_face()), "--keys", COLLECT)


@pytest.mark.parametrize("size", ["1366x768", LARGE])
def test_attributions(size: str, cost_of: CostOf, report: Report, tmp_path: Path) -> None:
    """With all methods, dropped frames may rise by one point, and the longest block by half."""
    film = write_film(tmp_path / "scene.mp4", moving_face())
    without, explained = [], []
    for _ in range(2):
        without.append(cost_of(sys.executable, film, ("--size", size)))
        explained.append(cost_of(sys.executable, film, ("--size", size, "--keys", ATTRIBUTIONS)))
    for which, costs in (("no attribution", without), ("all attributions", explained)):
        for one in costs:
            report(f"{size}, {which}: {one}")
    points = 100 * (dropped_share(explained) - dropped_share(without))
    blocks = max(one.block for one in explained) / max(one.block for one in without)
    report(f"{size}: {points:+.2f} points of the frames dropped with all attributions, {blocks:.1f} times the block")


@pytest.mark.parametrize("scene", ["one face", "three faces"])
def test_all_is_kept(scene: str, cost_of: CostOf, report: Report, tmp_path: Path) -> None:
    """With a recording, the smile shutter and OSC, dropped frames may rise by one point."""
    film = write_film(tmp_path / "scene.mp4", SCENES[scene]())
    without, kept = [], []
    for turn in range(2):
        without.append(cost_of(sys.executable, film, ()))
        kept.append(cost_of(sys.executable, film, ("--keep", str(tmp_path / f"kept{turn}"))))
    for which, costs in (("nothing kept", without), ("all kept", kept)):
        for one in costs:
            report(f"{scene}, {which}: {one}")
    points = 100 * (dropped_share(kept) - dropped_share(without))
    report(f"{scene}: {points:+.2f} points of the frames dropped with all kept")


@pytest.mark.parametrize("scene", ["one face", "three faces"])
def test_the_network_is_changed(scene: str, cost_of: CostOf, report: Report, tmp_path: Path) -> None:
    """With a network changed from its first convolution on, dropped frames may rise by one point."""
    film = write_film(tmp_path / "scene.mp4", SCENES[scene]())
    without, changed = [], []
    for _ in range(2):
        without.append(cost_of(sys.executable, film, ()))
        changed.append(cost_of(sys.executable, film, ("--mute", "conv_1")))
    for which, costs in (("as loaded", without), ("changed", changed)):
        for one in costs:
            report(f"{scene}, {which}: {one}")
    points = 100 * (dropped_share(changed) - dropped_share(without))
    report(f"{scene}: {points:+.2f} points of the frames dropped with a changed network")


@pytest.mark.parametrize("size", [(640, 480), (1280, 720)], ids=["640x480", "1280x720"])
@pytest.mark.parametrize("picture", ["clean", "with faces"])
def test_a_film_is_made(
    size: tuple[int, int],
    picture: str,
    cost_of: CostOf,
    report: Report,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """While a film is recorded, dropped frames may rise by one point."""
    monkeypatch.setenv("SMILEDESK_HOME", str(tmp_path / "home"))
    change_settings(recordings_folder=str(tmp_path), faces_in_pictures=picture == "with faces")
    face = moving_face()
    scene = write_film(tmp_path / "scene.mp4", lambda index: cv2.resize(face(index), size), size)
    without, filmed = [], []
    for _ in range(2):
        without.append(cost_of(sys.executable, scene, ()))
        filmed.append(cost_of(sys.executable, scene, ("--keys", FILM)))
    for which, costs in (("no film", without), ("film", filmed)):
        for one in costs:
            report(f"{size[0]}x{size[1]}, {picture}, {which}: {one}")
    for film in tmp_path.glob("smiledesk_*.mp4"):
        frames = len(film.with_suffix(".frames.csv").read_text().splitlines()) - 1
        report(f"{film.name}: {film.stat().st_size / 1e6:.1f} MB, {frames} frames")
    points = 100 * (dropped_share(filmed) - dropped_share(without))
    report(f"{size[0]}x{size[1]}, {picture}: {points:+.2f} points of the frames dropped with a film")


def dropped_share(costs: Sequence[Cost]) -> float:
    return sum(one.dropped for one in costs) / sum(one.captured for one in costs)
