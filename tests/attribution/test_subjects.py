"""A trace and the weights of its network become a subject."""

from dataclasses import replace

import numpy as np
import pytest

from smiledesk.attribution.subjects import subject_of
from smiledesk.core.resources import resource
from smiledesk.lenses.recent import RecentPeaks
from smiledesk.network.bundle import Bundle, read_bundle
from smiledesk.network.runtime import NetworkRuntime


@pytest.fixture(scope="module")
def bundle() -> Bundle:
    return read_bundle(resource("model"))


@pytest.fixture(scope="module")
def runtime(bundle: Bundle) -> NetworkRuntime:
    return NetworkRuntime(bundle)


def noise(runtime: NetworkRuntime) -> np.ndarray:
    return np.random.default_rng(0).integers(0, 256, runtime.input_shape, dtype=np.uint8)


def test_every_layer_gets_what_the_one_before_gave(bundle: Bundle, runtime: NetworkRuntime) -> None:
    trace = runtime.trace(noise(runtime))
    subject = subject_of(bundle.card, bundle.weights(), trace, 4)
    assert subject.layer is subject.layers[4]
    assert subject.classes == bundle.card.classes
    np.testing.assert_array_equal(subject.layers[0].input, trace.crop.astype(np.float32))
    for before, after in zip(subject.layers, subject.layers[1:], strict=False):
        assert after.input is before.output
    for layer, card in zip(subject.layers, bundle.card.layers, strict=True):
        assert (layer.name, layer.kind, layer.config) == (card.name, card.kind, card.config)
        assert (layer.kernel is None) == (layer.bias is None) == (card.kind not in {"convolution", "dense"})
        assert layer.peaks is None


def test_the_peaks_of_the_last_seconds_come_along(bundle: Bundle, runtime: NetworkRuntime) -> None:
    trace = runtime.trace(noise(runtime))
    peaks = RecentPeaks()
    peaks.add(0.0, trace.layers)
    for index in range(len(trace.layers)):
        subject = subject_of(bundle.card, bundle.weights(), trace, index, peaks)
        channels = subject.layer.output.reshape(-1, subject.layer.output.shape[-1])
        np.testing.assert_array_equal(subject.layer.peaks, channels.max(axis=0))
        assert all(layer.peaks is None for layer in subject.layers if layer is not subject.layer)


def test_a_trace_of_another_network_is_refused(bundle: Bundle, runtime: NetworkRuntime) -> None:
    trace = runtime.trace(noise(runtime))
    with pytest.raises(ValueError, match="another network than the card"):
        subject_of(bundle.card, bundle.weights(), replace(trace, layers=trace.layers[:-1]), 0)


@pytest.mark.parametrize("index", [-1, 18])
def test_a_layer_that_is_not_there_is_refused(bundle: Bundle, runtime: NetworkRuntime, index: int) -> None:
    with pytest.raises(ValueError, match=f"Received: {index}"):
        subject_of(bundle.card, bundle.weights(), runtime.trace(noise(runtime)), index)
