"""Time to rank the strongest faces of 2,000 photographs. With known squares the aim is 10 s on two cores."""

import os
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from smiledesk.batch.strongest_run import find_strongest
from smiledesk.core.resources import resource
from smiledesk.dataset.photographs import find_photographs
from smiledesk.evaluation.strongest_faces import RankingCache
from smiledesk.faces.factory import DetectorChoice
from smiledesk.network.bundle import read_bundle


@pytest.mark.timeout(1200)
def test_two_thousand_photographs(data: Path, tmp_path: Path, report: Callable[[str], None]) -> None:
    bundle, detector, detections = read_bundle(resource("model")), DetectorChoice(None), tmp_path / "faces.jsonl"
    cache = RankingCache(tmp_path / "rankings")
    for state in ("searched for", "known"):
        started, cores = time.perf_counter(), os.times()
        photographs = find_photographs(data / "genki4k_dev")
        found = find_strongest(photographs, bundle, detector, detections, lambda _done, _total: None)
        wall, spent = time.perf_counter() - started, os.times()
        seconds = sum(spent[:4]) - sum(cores[:4])
        report(
            f"{found.faces} faces, squares {state}: {wall:.1f} s, {seconds:.1f} s of processor time, "
            f"load {os.getloadavg()[0]:.1f}"
        )
    cache.keep(found)
    started = time.perf_counter()
    assert cache.read(found.key) is not None
    report(f"kept for the next time: read in {1000 * (time.perf_counter() - started):.0f} ms")
    assert found.faces > 1900
