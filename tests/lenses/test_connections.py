"""The connections into a channel, for every layer kind."""

import numpy as np
import pytest

from smiledesk.lenses.connections import Connection, connections
from tests.support.lens_networks import Network


def feeding(network: Network, name: str, channel: int) -> tuple[Connection, ...]:
    index = [layer.name for layer in network.card.layers].index(name)
    return connections(network.subject(index, network.crop(0)).layers, index, channel)


def test_every_input_map_feeds_a_filter_the_strongest_first(bundled: Network) -> None:
    found = feeding(bundled, "conv_2", 5)
    kernel = bundled.weights["conv_2"].kernel[..., 5]
    assert sorted(connection.channel for connection in found) == list(range(kernel.shape[2]))
    strengths = [abs(connection.strength) for connection in found]
    assert strengths == sorted(strengths, reverse=True)
    for connection in found:
        one = kernel[..., connection.channel]
        assert abs(connection.strength) == pytest.approx(np.linalg.norm(one), rel=1e-5)
        assert np.sign(connection.strength) == np.sign(one.sum())


def test_a_dense_unit_is_fed_by_its_weights(bundled: Network) -> None:
    found = feeding(bundled, "logits", 1)
    weights = bundled.weights["logits"].kernel[:, 1]
    assert {connection.channel: connection.strength for connection in found} == dict(enumerate(weights.tolist()))
    assert found[0].channel == int(np.abs(weights).argmax())


def test_layers_without_weights_are_fed_by_what_they_pass_on(bundled: Network) -> None:
    assert feeding(bundled, "rescaling", 0) == (Connection(0, 1.0),)
    assert feeding(bundled, "relu_1", 3) == (Connection(3, 1.0),)
    assert feeding(bundled, "pool_2", 7) == (Connection(7, 1.0),)
    channels = bundled.card.layers[[layer.kind for layer in bundled.card.layers].index("flatten") - 1].output_shape[-1]
    assert feeding(bundled, "flatten", 2 * channels + 9) == (Connection(9, 1.0),)


def test_a_probability_grows_with_its_own_logit_and_falls_with_the_others(bundled: Network) -> None:
    assert set(feeding(bundled, "softmax", 1)) == {Connection(1, 1.0), Connection(0, -1.0)}
