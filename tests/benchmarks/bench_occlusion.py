"""Time of an occlusion map of 8x8 places, by each way to run the network, and maps a second beside the live pipeline.

The aim is 10 maps a second beside the live pipeline, on two cores.
"""

import os
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from ai_edge_litert.interpreter import Interpreter
from pytest_benchmark.fixture import BenchmarkFixture

from smiledesk.attribution.base import Question
from smiledesk.attribution.methods.occlusion import Occlusion
from smiledesk.attribution.subjects import subject_of
from smiledesk.core.records import Activations, NetworkTrace, Pixels
from smiledesk.core.resources import resource
from smiledesk.faces.haar import HaarDetector
from smiledesk.network.bundle import Bundle, read_bundle
from smiledesk.network.numpy_network import NumpyNetwork
from smiledesk.network.runtime import NetworkRuntime
from smiledesk.session.session import Session
from smiledesk.sources.video import VideoFile
from tests.benchmarks.bench_live import moving_face, write_film

QUESTION = Question(1, 0)
SECONDS = 5.0


@pytest.fixture(scope="module")
def bundle() -> Bundle:
    return read_bundle(resource("model"))


class Batches:
    """The network by LiteRT in batches."""

    def __init__(self, bundle: Bundle, size: int) -> None:
        self._run = Interpreter(model_path=str(bundle.live_path), num_threads=1).get_signature_runner()
        (self._input,) = self._run.get_input_details()
        self._size = size

    def logits(self, crops: Pixels) -> Activations:
        """The logits of many crops, a multiple of the batch's size."""
        batches = crops.astype(np.float32).reshape(-1, self._size, *crops.shape[1:])
        return np.concatenate([self._run(**{self._input: batch})["logits"] for batch in batches])


WAYS: dict[str, Callable[[Bundle], Callable[[Pixels], Activations]]] = {
    "LiteRT, one by one": lambda bundle: NetworkRuntime(bundle).logits,
    "LiteRT, batches of 8": lambda bundle: Batches(bundle, 8).logits,
    "LiteRT, one batch of 64": lambda bundle: Batches(bundle, 64).logits,
    "numpy, as of a changed network": lambda bundle: NumpyNetwork.of(bundle).logits,
}


@pytest.mark.benchmark(group="one map of 8x8 places", min_rounds=10, timer=time.process_time)
@pytest.mark.parametrize("way", WAYS)
def test_map(benchmark: BenchmarkFixture, bundle: Bundle, way: str) -> None:
    runtime = NetworkRuntime(bundle)
    trace = runtime.trace(np.random.default_rng(0).integers(0, 256, runtime.input_shape, dtype=np.uint8))
    subject = subject_of(bundle.card, bundle.weights(), trace, 0)
    logits_of = WAYS[way](bundle)
    expected = Occlusion()(subject, QUESTION, runtime.logits)
    found = benchmark(Occlusion(), subject, QUESTION, logits_of)
    np.testing.assert_allclose(found.map, expected.map, atol=1e-3)


def test_maps_while_live(bundle: Bundle, report: Callable[[str], None], tmp_path: Path) -> None:
    """The live pipeline analyses 640x480 at 30 frames a second while another thread explains the newest face."""
    film = write_film(tmp_path / "scene.mp4", moving_face())
    for name in ("without maps", "with maps") * 2:
        session = Session(HaarDetector)
        session.start()
        session.use_bundle(bundle)
        session.open_source(VideoFile(film))
        begun = time.thread_time()
        maps = explain_newest(session, bundle) if name == "with maps" else watch(session)
        spent = time.thread_time() - begun
        status = session.status()
        session.stop()
        cost = f", {1000 * spent / maps:.0f} ms of processor time each" if maps else ""
        report(
            f"{name}: {maps / SECONDS:.1f} maps a second{cost}; {status.analysed / SECONDS:.1f} frames analysed a "
            f"second, {status.dropped} of {status.captured} dropped; load {os.getloadavg()[0]:.1f}"
        )


def watch(session: Session) -> int:
    """Take the analyses as the window does, and make no maps."""
    end = time.monotonic() + SECONDS
    while time.monotonic() < end:
        session.analyses.take(0.1)
    return 0


def explain_newest(session: Session, bundle: Bundle) -> int:
    """Make maps of the newest face, and return their number."""
    runtime, weights = NetworkRuntime(bundle), bundle.weights()
    end, maps = time.monotonic() + SECONDS, 0
    trace: NetworkTrace | None = None
    while time.monotonic() < end:
        analysis = session.analyses.take(0.1 if trace is None else 0.0)
        trace = trace if analysis is None else analysis.trace
        if trace is not None:
            Occlusion()(subject_of(bundle.card, weights, trace, 0), QUESTION, runtime.logits)
            maps += 1
    return maps
