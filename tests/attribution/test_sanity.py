"""Randomised networks, and the rank correlation of two maps."""

import numpy as np
import pytest

from smiledesk.attribution.sanity import randomised, rank_correlation
from smiledesk.core.resources import resource
from smiledesk.network.bundle import read_bundle
from smiledesk.network.numpy_network import NumpyNetwork


@pytest.fixture(scope="module")
def network() -> NumpyNetwork:
    return NumpyNetwork.of(read_bundle(resource("model")))


def forgotten(before: NumpyNetwork, after: NumpyNetwork) -> list[str]:
    return [name for name, learned in before.weights.items() if learned is not after.weights[name]]


def test_layers_forget_from_the_last_one_back(network: NumpyNetwork) -> None:
    assert forgotten(network, randomised(network, 1)) == ["logits"]
    assert forgotten(network, randomised(network, 2)) == ["dense_1", "logits"]
    assert forgotten(network, randomised(network)) == list(network.weights)


def test_random_weights_have_the_mean_and_spread_of_the_learned(network: NumpyNetwork) -> None:
    after = randomised(network)
    for name, learned in network.weights.items():
        drawn = after.weights[name]
        assert drawn.kernel.shape == learned.kernel.shape
        error = 5 * learned.kernel.std() / np.sqrt(learned.kernel.size)
        assert drawn.kernel.mean() == pytest.approx(learned.kernel.mean(), abs=error)
        assert drawn.kernel.std() == pytest.approx(learned.kernel.std(), abs=error)
        assert abs(rank_correlation(drawn.kernel, learned.kernel)) < 5 / np.sqrt(learned.kernel.size)


def test_a_seed_gives_the_same_weights_again(network: NumpyNetwork) -> None:
    first, again, other = (randomised(network, seed=seed).weights["conv_2"].kernel for seed in (3, 3, 4))
    np.testing.assert_array_equal(first, again)
    assert not np.array_equal(first, other)


def test_rank_correlation() -> None:
    values = np.array([[0.1, 5.0], [2.0, 2.0]], np.float32)
    assert rank_correlation(values, np.exp(values)) == pytest.approx(1.0)
    assert rank_correlation(values, -values) == pytest.approx(-1.0)
    assert rank_correlation(values, np.ones_like(values)) == 0.0
    # Ranks 1, 4, 2.5, 2.5 and 1, 2, 3, 4: less their mean: products 1.5, squares 4.5 and 5.
    ordered = np.array([[1.0, 2.0], [3.0, 4.0]], np.float32)
    assert rank_correlation(values, ordered) == pytest.approx(1.5 / np.sqrt(4.5 * 5))
