"""Processor time and memory of decoding a film to BGR frames, by SmileDesk's `VideoFile` and by OpenCV."""

import subprocess
import sys
import time
from collections.abc import Callable
from itertools import repeat, takewhile
from pathlib import Path

import av
import cv2
import numpy as np
import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from smiledesk.core.resources import resource
from smiledesk.sources.video import VideoFile

FRAMES = 150
FILMS = {"mpeg4 640x480": ("mpeg4", (640, 480)), "h264 1280x720": ("libx264", (1280, 720))}

MEMORY = """
import sys, psutil
{code}
print(psutil.Process().memory_info().rss // 2**20)
"""
BY_OPENCV = """
import cv2
capture = cv2.VideoCapture(sys.argv[1], cv2.CAP_FFMPEG)
while capture.read()[0]: pass
"""
BY_SMILEDESK = """
from pathlib import Path
from smiledesk.sources.video import VideoFile
film = VideoFile(Path(sys.argv[1]))
film.open()
while film.read() is not None: pass
"""


@pytest.fixture(scope="module", params=FILMS)
def film(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    codec, size = FILMS[request.param]
    face = cv2.resize(cv2.imread(str(resource("demo/smile.png"))), size)
    path: Path = tmp_path_factory.mktemp("films") / f"{request.param}.mp4"
    with av.open(str(path), "w") as container:
        stream = container.add_stream(codec, rate=30)
        stream.width, stream.height, stream.pix_fmt, stream.bit_rate = *size, "yuv420p", 3_000_000
        for index in range(FRAMES):
            moved = np.ascontiguousarray(np.roll(face, index % 40, axis=1))
            container.mux(stream.encode(av.VideoFrame.from_ndarray(moved, "bgr24")))
        container.mux(stream.encode())
    return path


def by_opencv(path: Path) -> int:
    capture = cv2.VideoCapture(str(path), cv2.CAP_FFMPEG)
    count = sum(1 for _ in takewhile(bool, (capture.read()[0] for _ in repeat(None))))
    capture.release()
    return count


def by_smiledesk(path: Path) -> int:
    source = VideoFile(path)
    source.open()
    count = sum(1 for _ in iter(source.read, None))
    source.close()
    return count


@pytest.mark.parametrize("decode", [by_opencv, by_smiledesk])
def test_decoding(benchmark: BenchmarkFixture, film: Path, decode: Callable[[Path], int]) -> None:
    benchmark.group = f"{FRAMES} frames of {film.stem}"
    benchmark._timer = time.process_time
    assert benchmark.pedantic(decode, (film,), rounds=8, warmup_rounds=1) == FRAMES


def test_memory(film: Path, report: Callable[[str], None]) -> None:
    for name, code in (("OpenCV", BY_OPENCV), ("SmileDesk", BY_SMILEDESK)):
        run = [sys.executable, "-c", MEMORY.format(code=code), str(film)]
        ended = subprocess.run(run, capture_output=True, text=True, check=True)
        report(f"{film.stem}: {name}'s process takes {ended.stdout.strip()} MB")
