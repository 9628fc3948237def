"""Weights, gradients and losses agree with those computed by other means."""

import numpy as np
import pytest
from numpy.typing import NDArray

from smiledesk.network.architecture import Architecture
from smiledesk.training.architecture import build
from smiledesk.training.export import layer_weights
from smiledesk.training.fit.calibration import probabilities
from smiledesk.training.stepwise.backpropagation import Arrays, Backpropagation, Divergence
from tests.support.synthetic import synthetic_images

# Keras 3.15 does not know NumPy 2's ``copy`` keyword yet.
pytestmark = pytest.mark.filterwarnings("ignore:__array__ implementation doesn't accept:DeprecationWarning")

SMALL = Architecture(conv=(3, 4), dense=(6,), size=24, colour="gray")
FACES = synthetic_images(each=4)


@pytest.fixture
def network() -> Backpropagation:
    network = Backpropagation(SMALL, 2, FACES)
    network.draw(seed=5)
    return network


def test_the_drawn_weights_are_those_a_run_from_scratch_starts_with(network: Backpropagation) -> None:
    drawn, built = network.draw(seed=7), layer_weights(build(SMALL, 2, seed=7))
    assert list(drawn) == list(built)
    for name, weight in built.items():
        np.testing.assert_array_equal(drawn[name], weight)
    assert not np.array_equal(network.draw(seed=8)["conv_1/kernel"], drawn["conv_1/kernel"])


def test_glorot_draws_within_his_limits(network: Backpropagation) -> None:
    kernel = network.weights["conv_2/kernel"]
    limit = np.sqrt(6 / (3 * 3 * 3 + 3 * 3 * 4))
    assert 0.9 * limit < np.abs(kernel).max() <= limit
    assert not network.weights["conv_2/bias"].any()


def test_forward_and_error_agree_with_numpy(network: Backpropagation) -> None:
    logits = network.forward()
    np.testing.assert_allclose(logits, numpy_logits(network.weights), atol=1e-5)
    losses = network.error(logits)
    right = probabilities(logits)[np.arange(8), FACES.labels]
    np.testing.assert_allclose(losses, -np.log(right), rtol=1e-5)


def test_the_gradient_is_how_fast_the_loss_changes(network: Backpropagation) -> None:
    """Central differences of the loss in double precision, at some weights of every array."""
    gradients = network.backward()
    weights = {name: array.astype(np.float64) for name, array in network.weights.items()}
    assert gradients.keys() == weights.keys()
    random = np.random.default_rng(0)
    for name, array in weights.items():
        assert gradients[name].shape == array.shape
        for cell in random.choice(array.size, min(array.size, 5), replace=False):
            slope = numpy_slope(weights, name, cell)
            assert gradients[name].flat[cell] == pytest.approx(slope, rel=1e-3, abs=1e-6), (name, cell)


def test_an_update_is_the_formula(network: Backpropagation) -> None:
    before, gradients = network.weights, network.backward()
    change = network.update(gradients, learning_rate=0.3)
    for name, weight in before.items():
        np.testing.assert_array_equal(change.before[name], weight)
        np.testing.assert_array_equal(change.after[name], weight - np.float32(0.3) * gradients[name])
        np.testing.assert_array_equal(network.weights[name], change.after[name])
    np.testing.assert_array_equal(change.logits, network.forward())


def test_the_loss_falls(network: Backpropagation) -> None:
    first = network.error(network.forward()).mean()
    for _ in range(40):
        change = network.update(network.backward(), learning_rate=0.1)
    assert first > 0.5
    assert network.error(change.logits).mean() < 0.2


@pytest.mark.parametrize("rate", [1e6, 1e30, 1e300])
def test_weights_that_became_useless_are_put_back(network: Backpropagation, rate: float) -> None:
    before, logits = network.weights, network.forward()
    with pytest.raises(Divergence, match=r"lower the learning rate\. Received: 1e\+"):
        network.update(network.backward(), rate)
    for name, weight in before.items():
        np.testing.assert_array_equal(network.weights[name], weight)
    np.testing.assert_array_equal(network.forward(), logits)


def test_a_leap_that_silences_the_network_is_put_back_too() -> None:
    """Its loss stays small: no unit is active any more, or one rule fits the few images."""
    network = Backpropagation(Architecture(conv=(2,), dense=(), size=24, colour="gray"), 2, synthetic_images(each=2))
    before = network.draw(seed=3)
    with pytest.raises(Divergence, match=r"a weight grew to .*, so the weights are put back .*Received: 1e\+06"):
        network.update(network.backward(), 1e6)
    np.testing.assert_array_equal(network.weights["conv_1/kernel"], before["conv_1/kernel"])


def numpy_slope(weights: dict[str, NDArray[np.float64]], name: str, cell: int) -> float:
    step = 1e-6
    losses = []
    for sign in (1, -1):
        moved = {key: array.copy() for key, array in weights.items()}
        moved[name].flat[cell] += sign * step
        logits = numpy_logits(moved)
        exponentials = np.exp(logits - logits.max(axis=1, keepdims=True))
        right = (exponentials / exponentials.sum(axis=1, keepdims=True))[np.arange(8), FACES.labels]
        losses.append(-np.log(right).mean())
    return float((losses[0] - losses[1]) / (2 * step))


def numpy_logits(weights: Arrays | dict[str, NDArray[np.float64]]) -> NDArray[np.float64]:
    """The network of `SMALL`, written down by hand."""
    maps = FACES.images.astype(np.float64) / 127.5 - 1
    for block in ("conv_1", "conv_2"):
        padded = np.pad(maps, ((0, 0), (1, 1), (1, 1), (0, 0)))
        windows = np.lib.stride_tricks.sliding_window_view(padded, (3, 3), axis=(1, 2))
        maps = np.einsum("nyxcij,ijcf->nyxf", windows, weights[f"{block}/kernel"]) + weights[f"{block}/bias"]
        maps = np.maximum(maps, 0)
        count, height, width, filters = maps.shape
        maps = maps.reshape(count, height // 2, 2, width // 2, 2, filters).max(axis=(2, 4))
    hidden = np.maximum(maps.reshape(len(maps), -1) @ weights["dense_1/kernel"] + weights["dense_1/bias"], 0)
    return np.asarray(hidden @ weights["logits/kernel"] + weights["logits/bias"])
