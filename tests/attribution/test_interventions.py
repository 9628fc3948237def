"""Interventions in the bundled network change the chosen weights and layers, and nothing else."""

import json
import re
from pathlib import Path

import numpy as np
import pytest

from smiledesk.attribution.interventions import (
    AverageInsteadOfMax,
    ExchangeChannels,
    Intervention,
    InterventionError,
    ReplaceKernel,
    ScaleChannel,
    SoloChannel,
    SwitchOffReLU,
    ZeroBias,
    ZeroBiases,
    change,
    described,
    interventions_of,
    weighted_layer_of,
)
from smiledesk.core.records import NetworkTrace
from smiledesk.core.resources import resource
from smiledesk.network.bundle import Bundle, read_bundle
from smiledesk.network.numpy_network import NumpyNetwork
from smiledesk.network.runtime import NetworkRuntime

ONES = ((1.0, 1.0, 1.0),) * 3


@pytest.fixture(scope="module")
def bundle() -> Bundle:
    return read_bundle(resource("model"))


@pytest.fixture(scope="module")
def network(bundle: Bundle) -> NumpyNetwork:
    return NumpyNetwork.of(bundle)


@pytest.fixture(scope="module")
def trace(bundle: Bundle) -> NetworkTrace:
    runtime = NetworkRuntime(bundle)
    return runtime.trace(np.random.default_rng(0).integers(0, 256, runtime.input_shape, dtype=np.uint8))


def test_without_a_change_the_arrays_give_the_numbers_of_litert(network: NumpyNetwork, trace: NetworkTrace) -> None:
    for first in range(len(network.layers)):
        computed = network.trace_from(trace, first)
        for ours, theirs in zip(computed.layers, trace.layers, strict=True):
            np.testing.assert_allclose(ours.output, theirs.output, atol=1e-4)


def test_a_muted_filter_gives_an_empty_map_and_leaves_the_others(network: NumpyNetwork, trace: NetworkTrace) -> None:
    changed = change(network, [ScaleChannel("conv_2", 3, 0.0)]).trace(trace)
    at = network.index_of("conv_2")
    assert not changed.layers[at].output[..., 3].any()
    others = [channel for channel in range(32) if channel != 3]
    np.testing.assert_allclose(changed.layers[at].output[..., others], trace.layers[at].output[..., others], atol=1e-4)
    assert not np.allclose(changed.logits, trace.logits, atol=1e-3)


def test_layers_before_the_first_change_are_not_computed_again(network: NumpyNetwork, trace: NetworkTrace) -> None:
    changed = change(network, [ScaleChannel("conv_3", 0, 0.0), ScaleChannel("conv_2", 3, 2.0)]).trace(trace)
    first = network.index_of("conv_2")
    assert all(ours is theirs for ours, theirs in zip(changed.layers[:first], trace.layers, strict=False))


def test_a_solo_is_every_other_muted(network: NumpyNetwork, trace: NetworkTrace) -> None:
    solo = change(network, [SoloChannel("conv_1", 5)]).trace(trace)
    muted = change(network, [ScaleChannel("conv_1", at, 0.0) for at in range(16) if at != 5]).trace(trace)
    np.testing.assert_array_equal(solo.logits, muted.logits)


def test_exchanging_twice_changes_nothing(network: NumpyNetwork, trace: NetworkTrace) -> None:
    once = change(network, [ExchangeChannels("conv_1", 0, 7)]).trace(trace)
    at = network.index_of("conv_1")
    np.testing.assert_allclose(once.layers[at].output[..., 0], trace.layers[at].output[..., 7], atol=1e-4)
    twice = change(network, [ExchangeChannels("conv_1", 0, 7)] * 2).trace(trace)
    np.testing.assert_allclose(twice.logits, trace.logits, atol=1e-4)


def test_a_relu_that_is_off_passes_what_is_negative(network: NumpyNetwork, trace: NetworkTrace) -> None:
    changed = change(network, [SwitchOffReLU("relu_1")]).trace(trace)
    at = network.index_of("relu_1")
    np.testing.assert_array_equal(changed.layers[at].output, trace.layers[at - 1].output)
    assert changed.layers[at].output.min() < 0


def test_average_pooling_gives_the_mean_of_each_window(network: NumpyNetwork, trace: NetworkTrace) -> None:
    changed = change(network, [AverageInsteadOfMax("pool_1")]).trace(trace)
    at = network.index_of("pool_1")
    before = trace.layers[at - 1].output
    rows, columns, channels = before.shape
    means = before.reshape(rows // 2, 2, columns // 2, 2, channels).mean(axis=(1, 3))
    np.testing.assert_allclose(changed.layers[at].output, means, atol=1e-5)


def test_one_bias_is_zero_and_the_others_stay(network: NumpyNetwork) -> None:
    changed = change(network, [ZeroBias("conv_2", 4)]).network.weights["conv_2"].bias
    learned = network.weights["conv_2"].bias
    assert learned[4]
    assert np.flatnonzero(changed != learned).tolist() == [4]
    assert changed[4] == 0


def test_biases_and_a_kernel_are_replaced(network: NumpyNetwork) -> None:
    changed = change(network, [ZeroBiases("conv_2"), ReplaceKernel("conv_2", 4, 1, ONES)]).network
    assert not changed.weights["conv_2"].bias.any()
    assert (changed.weights["conv_2"].kernel[:, :, 1, 4] == 1).all()
    assert not (network.weights["conv_2"].kernel[:, :, 1, 4] == 1).all(), "the network itself stays"


@pytest.mark.parametrize(
    "intervention",
    [
        ScaleChannel("relu_1", 0, 0.0),
        ScaleChannel("conv_1", 16, 0.0),
        ScaleChannel("conv_1", -1, 0.0),
        SwitchOffReLU("conv_1"),
        AverageInsteadOfMax("relu_1"),
        ReplaceKernel("logits", 0, 0, ONES),
        ReplaceKernel("conv_1", 0, 1, ONES),
        ZeroBiases("elsewhere"),
        ZeroBias("logits", 2),
    ],
)
def test_impossible_interventions_are_refused(network: NumpyNetwork, intervention: Intervention) -> None:
    with pytest.raises(InterventionError, match="Received"):
        change(network, [intervention])


def test_every_change_survives_json_and_is_documented() -> None:
    changes = (
        ScaleChannel("conv_1", 3, 0.5),
        SoloChannel("conv_1", 3),
        ZeroBiases("conv_1"),
        ZeroBias("logits", 1),
        ExchangeChannels("conv_1", 0, 1),
        ReplaceKernel("conv_1", 3, 0, ONES),
        SwitchOffReLU("relu_1"),
        AverageInsteadOfMax("pool_1"),
    )
    assert {type(one) for one in changes} == set(Intervention.__args__)
    objects = json.loads(json.dumps(described(changes)))
    assert interventions_of(objects) == changes
    formats = (Path(__file__).parents[2] / "docs" / "formats.md").read_text(encoding="utf-8")
    table = formats.partition("## Changes of a network")[2].partition("\n## ")[0]
    _, *rows = (re.findall(r"`(\w+)`", row) for row in re.findall(r"^\| (`\w+` \|[^|]*)\|", table, re.MULTILINE))
    assert rows == [[one["change"], *(name for name in one if name not in ("change", "layer"))] for one in objects]
    with pytest.raises(InterventionError, match="malformed"):
        interventions_of([{"change": "explode", "layer": "conv_1"}])


def test_the_channel_of_a_map_is_made_by_the_filter_before_it(network: NumpyNetwork) -> None:
    makers = {layer.name: weighted_layer_of(network.layers, index) for index, layer in enumerate(network.layers)}
    assert makers["rescaling"] is None
    assert makers["flatten"] is None
    assert makers["softmax"] is None
    assert makers["conv_2"] == makers["relu_2"] == makers["pool_2"] == network.index_of("conv_2")
    assert makers["dense_relu_1"] == network.index_of("dense_1")
