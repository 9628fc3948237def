"""Time of explaining one probe of each layer of the bundled network, without painting."""

from functools import cache

import numpy as np
import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from smiledesk.attribution.subjects import subject_of
from smiledesk.core.resources import resource
from smiledesk.lenses import LENSES
from smiledesk.lenses.base import Probe, Subject
from smiledesk.lenses.connections import connections
from smiledesk.lenses.recent import RecentPeaks
from smiledesk.lenses.receptive_field import receptive_field
from smiledesk.network.bundle import Bundle, read_bundle
from smiledesk.network.runtime import NetworkRuntime


@cache
def bundle() -> Bundle:
    return read_bundle(resource("model"))


def layer_names() -> list[str]:
    return [layer.name for layer in bundle().card.layers]


@pytest.fixture(scope="module")
def subject() -> Subject:
    """The first layer on a picture of noise, which leaves no map empty."""
    card = bundle().card
    crop = np.random.default_rng(0).integers(0, 256, (card.input_size, card.input_size, card.channels), np.uint8)
    trace = NetworkRuntime(bundle()).trace(crop)
    peaks = RecentPeaks()
    peaks.add(0.0, trace.layers)
    return subject_of(card, bundle().weights(), trace, 0, peaks)


@pytest.mark.benchmark(group="explain one probe", min_rounds=50)
@pytest.mark.parametrize("layer_name", layer_names())
def test_explain(benchmark: BenchmarkFixture, subject: Subject, layer_name: str) -> None:
    at_layer = Subject(subject.layers, layer_names().index(layer_name), subject.crop, subject.classes)
    middle = [length // 2 for length in at_layer.layer.output.shape]
    probe = Probe(middle[-1], middle[0], middle[1]) if len(middle) == 3 else Probe(middle[-1])
    explanation = benchmark(LENSES[at_layer.layer.kind].explain, at_layer, probe)
    assert explanation.panels


@pytest.mark.benchmark(group="further work of each frame", min_rounds=50)
class TestWorkOfEachFrame:
    def test_remember_the_peaks(self, benchmark: BenchmarkFixture, subject: Subject) -> None:
        card = bundle().card
        trace = NetworkRuntime(bundle()).trace(subject.crop)
        peaks = RecentPeaks()
        times = iter(range(10**9))
        benchmark(lambda: peaks.add(next(times) / 30, trace.layers))
        assert peaks.of(card.layers[0].name) is not None

    def test_put_the_subject_together(self, benchmark: BenchmarkFixture, subject: Subject) -> None:
        card, weights = bundle().card, bundle().weights()
        trace = NetworkRuntime(bundle()).trace(subject.crop)
        peaks = RecentPeaks()
        for frame in range(90):
            peaks.add(frame / 30, trace.layers)
        made = benchmark(subject_of, card, weights, trace, 3, peaks)
        assert made.layer.name == card.layers[3].name

    def test_receptive_field_and_connections(self, benchmark: BenchmarkFixture, subject: Subject) -> None:
        deepest = layer_names().index("flatten") - 1
        found = benchmark(
            lambda: (receptive_field(subject.layers, deepest, Probe()), connections(subject.layers, deepest - 2, 0))
        )
        assert found[1]
