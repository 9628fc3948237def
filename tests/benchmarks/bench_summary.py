"""Summary of an hour of six faces at 30 frames a second: time of its parts, and peak memory."""

import math
import resource
from collections.abc import Callable
from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from smiledesk.recording.summary.episodes import Summary, summary_of
from smiledesk.recording.summary.plot import plot_png, plot_svg
from smiledesk.recording.summary.reading_file import read_recordings

FRAMES, FACES = 108_000, 6


@pytest.fixture(scope="module")
def table(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A table in which every face smiles about half of the time, for some seconds each."""
    path = tmp_path_factory.mktemp("hour") / "hour.csv"
    with path.open("w") as file:
        file.write("file,frame,time,face,x,y,size,p_no_smile,p_smile,smoothed_no_smile,smoothed_smile,label,status\n")
        for frame in range(FRAMES):
            for face in range(1, FACES + 1):
                p = 1 / (1 + math.exp(-4 * math.sin(frame / (90 + 7 * face)) - math.sin(frame * face)))
                label = "smile" if math.sin(frame / (90 + 7 * face)) > 0.2 else "no_smile"
                file.write(
                    f"cam,{frame},{frame / 30:.4f},{face},320.1,240.2,120.3,{1 - p:.6f},{p:.6f},{1 - p:.6f},{p:.6f},"
                    f"{label},ok\n"
                )
    return path


@pytest.fixture(scope="module")
def summary(table: Path) -> Summary:
    return summary_of(read_recordings(table)[0])


@pytest.mark.benchmark(group="an hour of six faces")
def test_read(benchmark: BenchmarkFixture, table: Path) -> None:
    benchmark.pedantic(read_recordings, args=(table,), rounds=2)


@pytest.mark.benchmark(group="an hour of six faces")
def test_find_episodes(benchmark: BenchmarkFixture, summary: Summary) -> None:
    benchmark.pedantic(summary_of, args=(summary.recording,), rounds=5)


@pytest.mark.benchmark(group="an hour of six faces")
@pytest.mark.parametrize("draw", [plot_png, plot_svg])
def test_draw(benchmark: BenchmarkFixture, summary: Summary, draw: Callable[[Summary], bytes]) -> None:
    benchmark.pedantic(draw, args=(summary,), rounds=3, warmup_rounds=1)


def test_peak_memory(summary: Summary, report: Callable[[str], None]) -> None:
    del summary
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    report(f"peak memory with {FRAMES * FACES:,} rows and their plots: {peak:.0f} MB")
