"""The live program on 30 frames a second of 640x480, its window painting: what is dropped, and what it costs."""

import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
import pytest

from smiledesk.core.resources import resource

SECONDS = 20

LIVE = f"""
import sys, time; sys.setswitchinterval(0.005)
from PySide6.QtCore import QTimer
import smiledesk.app as app
beats = []
class Application(app.Application):
    def start(self):
        super().start()
        self.beat = QTimer(); self.beat.timeout.connect(lambda: beats.append(time.perf_counter())); self.beat.start(0)
        if sys.argv[2] != "0":
            QTimer.singleShot(2000, lambda: self.window.look_into_step(int(sys.argv[2])))
        QTimer.singleShot(3000, self.begin)
        QTimer.singleShot({SECONDS * 1000 + 3000}, self.end)
    def begin(self):
        beats.clear()
        self.beat.setInterval(5)
        self.status, self.cpu = self.session.status(), time.process_time()
    def end(self):
        now = self.session.status()
        cpu = (time.process_time() - self.cpu) / {SECONDS}
        block = max(b - a for a, b in zip(beats, beats[1:]))
        print(now.captured - self.status.captured, now.dropped - self.status.dropped, cpu, block)
        app.QApplication.instance().quit()
app.Application = Application
app.run(sys.argv[1], None, None)
"""


def film(path: Path, frame_at: Callable[[int], np.ndarray]) -> None:
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"mp4v"), 30, (640, 480))
    assert writer.isOpened()
    for index in range(300):
        writer.write(np.ascontiguousarray(frame_at(index)))
    writer.release()


@dataclass(frozen=True, slots=True)
class Cost:
    """Of a while of the live program: frames, share of them dropped, share of a core, longest block in seconds."""

    frames: int
    dropped: float
    cpu: float
    block: float

    def __str__(self) -> str:
        return (
            f"{self.frames} frames, {self.dropped:.2%} dropped, {self.cpu:.0%} of a core, "
            f"GUI thread blocked at most {self.block * 1000:.0f} ms"
        )


def measured(path: Path, home: Path, lens: int = 0) -> Cost:
    """Run the live program on a film. lens: a step to look into, 0 for none."""
    environment = {
        **os.environ,
        "SMILEDESK_HOME": str(home),
        "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"),
    }
    ended = subprocess.run(
        [sys.executable, "-c", LIVE, str(path), str(lens)],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert ended.returncode == 0, ended.stderr
    captured, dropped, cpu, block = (float(word) for word in ended.stdout.split())
    return Cost(int(captured), dropped / captured, cpu, block)


def moving_face() -> Callable[[int], np.ndarray]:
    face = cv2.imread(str(resource("demo/smile.png")))
    return lambda index: np.roll(face, index % 40, axis=1)


@pytest.mark.parametrize("scene", ["one face", "three faces", "nobody"])
def test_live(scene: str, tmp_path: Path, report: Callable[[str], None]) -> None:
    face = cv2.imread(str(resource("demo/smile.png")))
    room = cv2.GaussianBlur(np.random.default_rng(0).integers(0, 256, (480, 640, 3), np.uint8), (0, 0), 3)
    small = cv2.resize(face[40:440, 120:520], (200, 200), interpolation=cv2.INTER_AREA)
    one_face = moving_face()

    def frame_at(index: int) -> np.ndarray:
        if scene == "one face":
            return one_face(index)
        frame = np.roll(room, index % 40, axis=1)
        if scene == "three faces":
            for place in range(3):
                frame[100 + 40 * place : 300 + 40 * place, 10 + 210 * place : 210 + 210 * place] = small
        return frame

    path = tmp_path / "scene.mp4"
    film(path, frame_at)
    report(f"live, {scene}: {measured(path, tmp_path)}")


@pytest.mark.parametrize("step", range(1, 5))
def test_a_lens_costs_no_frames(step: int, tmp_path: Path, report: Callable[[str], None]) -> None:
    """Each run is compared with one without a lens right before it: the machine is never the same for long."""
    path = tmp_path / "scene.mp4"
    film(path, moving_face())
    without, with_lens = measured(path, tmp_path), measured(path, tmp_path, step)
    report(f"live, one face, no lens: {without}")
    report(f"live, one face, lens of step {step}: {with_lens}")
    assert with_lens.dropped <= without.dropped + 0.01
