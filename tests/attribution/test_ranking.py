"""Ranked filters: the effect of muting each one, compared with muting it in the network."""

import numpy as np
import pytest

from smiledesk.attribution.base import question_of
from smiledesk.attribution.interventions import ScaleChannel, SwitchOffReLU, change
from smiledesk.attribution.ranking import rank_channels
from smiledesk.core.records import NetworkTrace
from smiledesk.core.resources import resource
from smiledesk.network.bundle import read_bundle
from smiledesk.network.numpy_network import NumpyNetwork
from smiledesk.network.runtime import NetworkRuntime

BUNDLE = read_bundle(resource("model"))
NETWORK = NumpyNetwork.of(BUNDLE)


@pytest.fixture(scope="module")
def trace() -> NetworkTrace:
    runtime = NetworkRuntime(BUNDLE)
    return runtime.trace(np.random.default_rng(0).integers(0, 256, runtime.input_shape, dtype=np.uint8))


@pytest.mark.parametrize("layer", ["conv_1", "conv_4", "dense_1", "logits"])
def test_a_change_is_that_of_muting_the_filter_in_the_network(trace: NetworkTrace, layer: str) -> None:
    question = question_of(trace.logits, 1)
    ranking = rank_channels(NETWORK, trace, NETWORK.index_of(layer), question)
    assert ranking.difference == pytest.approx(float(trace.logits[1] - trace.logits[0]))
    assert sorted(ranking.order) == list(range(NETWORK.weights[layer].bias.size))
    for channel in ranking.order[:3]:
        muted = change(NETWORK, [ScaleChannel(layer, channel, 0.0)]).trace(trace)
        assert ranking.changes[channel] == pytest.approx(
            question.difference(muted.logits) - ranking.difference, abs=1e-4
        )
    sizes = np.abs(ranking.changes[list(ranking.order)])
    assert (np.diff(sizes) <= 0).all()


def test_filters_of_a_changed_network_are_ranked_in_it(trace: NetworkTrace) -> None:
    changed = change(NETWORK, [SwitchOffReLU("relu_4"), ScaleChannel("conv_4", 7, 0.0)])
    trace = changed.trace(trace)
    question = question_of(trace.logits, 1)
    pooled = rank_channels(changed.network, trace, NETWORK.index_of("pool_4"), question)
    assert pooled.layer == "conv_4"
    assert pooled.changes[7] == pytest.approx(0.0, abs=1e-5), "it is muted already"
    assert pooled.order[-1] == 7
    more = change(changed.network, [ScaleChannel("conv_4", pooled.order[0], 0.0)]).trace(trace)
    assert pooled.changes[pooled.order[0]] == pytest.approx(
        question.difference(more.logits) - pooled.difference, abs=1e-4
    )


def test_maps_that_no_single_filter_makes_are_not_ranked(trace: NetworkTrace) -> None:
    with pytest.raises(ValueError, match="no filter makes the maps of this layer. Received: 'flatten'"):
        rank_channels(NETWORK, trace, NETWORK.index_of("flatten"), question_of(trace.logits, 1))
