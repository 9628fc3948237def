"""Start time and peak memory of the live program, compared with ``import tensorflow`` alone."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

FIRST_FRAME = """
import sys
from PySide6.QtCore import QTimer
import smiledesk.app as app
def look():
    window = next(w for w in app.QApplication.topLevelWidgets() if hasattr(w, "picture"))
    if window.picture.live_view.isVisible() and window._analysis is not None and window._analysis.trace is not None:
        window.picture.live_view.repaint()
        app.QApplication.instance().quit()
class Application(app.Application):
    def start(self):
        super().start()
        self.timer = QTimer(); self.timer.timeout.connect(look); self.timer.start(1)
app.Application = Application
app.run("demo", None, None)
"""

# VmHWM is the peak of this process alone; that of getrusage includes the parent's, from between fork and exec.
PRINT_PEAK = """
print(next(line for line in open("/proc/self/status") if line.startswith("VmHWM")).split()[1])
"""

PEAK = """
import os, signal, sys, threading
import smiledesk.app as app
threading.Timer(8, lambda: os.kill(os.getpid(), signal.SIGTERM)).start()
app.run(sys.argv[1], None, None)
"""


@pytest.fixture
def run(tmp_path: Path) -> Callable[..., str]:
    environment = {
        **os.environ,
        "SMILEDESK_HOME": str(tmp_path),
        "TF_CPP_MIN_LOG_LEVEL": "3",
        "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"),
    }

    def child(program: str, *arguments: str) -> str:
        ended = subprocess.run(
            [sys.executable, "-c", program, *arguments],
            env=environment,
            capture_output=True,
            text=True,
            check=False,
            timeout=120,
        )
        assert ended.returncode == 0, ended.stderr
        return ended.stdout

    return child


@pytest.mark.benchmark(group="from process start")
def test_first_painted_frame_of_the_demo(benchmark: BenchmarkFixture, run: Callable[..., str]) -> None:
    benchmark.pedantic(run, args=(FIRST_FRAME,), rounds=5, warmup_rounds=1)


@pytest.mark.benchmark(group="from process start")
def test_import_tensorflow(benchmark: BenchmarkFixture, run: Callable[..., str]) -> None:
    benchmark.pedantic(run, args=("import tensorflow",), rounds=5, warmup_rounds=1)


def test_peak_memory(run: Callable[..., str], report: Callable[[str], None], data: Path) -> None:
    live = float(run(PEAK + PRINT_PEAK, str(data / "video" / "intel_asl_yes.mkv"))) / 1024
    tensorflow = float(run("import tensorflow" + PRINT_PEAK)) / 1024
    report(f"peak memory: live on a 640x480 video {live:.0f} MB, import tensorflow {tensorflow:.0f} MB")
    report(f"peak memory ratio: {live / tensorflow:.2f}")
