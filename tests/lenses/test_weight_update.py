"""One real update of a real network, explained weight by weight."""

from typing import Any

import keras
import numpy as np
import pytest
import tensorflow as tf

from smiledesk.lenses.weight_update import WeightProbe, WeightUpdate, explain_update
from smiledesk.network.architecture import Architecture
from smiledesk.training.architecture import build, without_softmax
from tests.support.lens_contract import assert_adds_up, phrases_in, sentence
from tests.support.recomputing import marked, panel

# Keras 3.15 does not know NumPy 2's ``copy`` keyword yet.
pytestmark = pytest.mark.filterwarnings("ignore:__array__ implementation doesn't accept:DeprecationWarning")

RATE = 0.25


@pytest.fixture(scope="module")
def steps() -> dict[str, WeightUpdate]:
    """The kernels of all layers, before and after an update by Keras' own gradient descent."""
    network = without_softmax(build(Architecture(conv=(3, 4), dense=(5,), size=12, colour="bgr"), classes=2, seed=0))
    images = np.random.default_rng(0).integers(0, 256, (6, 12, 12, 3)).astype(np.float32)
    with tf.GradientTape() as tape:
        loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)(np.array([0, 1] * 3), network(images))
    kernels = {layer.name: layer.kernel for layer in network.layers if layer.weights}
    gradients = dict(zip(kernels, tape.gradient(loss, [kernel.value for kernel in kernels.values()]), strict=True))
    before = {name: np.array(kernel) for name, kernel in kernels.items()}
    keras.optimizers.SGD(RATE).apply(list(gradients.values()), list(kernels.values()))
    return {
        name: WeightUpdate(name, before[name], np.array(gradients[name]), np.array(kernel), RATE)
        for name, kernel in kernels.items()
    }


@pytest.mark.parametrize("layer", ["conv_1", "conv_2", "dense_1", "logits"])
def test_every_weight_moves_against_its_gradient(
    steps: dict[str, WeightUpdate], layer: str, templates: dict[str, Any]
) -> None:
    step = steps[layer]
    draw = np.random.default_rng(1)
    for _ in range(12):
        place = tuple(int(draw.integers(length)) for length in step.before.shape)
        row, column = place[:2] if len(place) == 4 else (0, 0)
        probe = WeightProbe(filter=place[-1], input=place[-2], row=row, column=column)
        explanation = explain_update(step, probe)
        assert explanation.value == pytest.approx(step.after[place], abs=1e-6)
        old, slope, new = (marked(panel(explanation, name), "probe").item() for name in ("before", "gradient", "after"))
        assert old - RATE * slope == pytest.approx(new, abs=1e-6)
        assert (old, slope, new) == (step.before[place], step.gradient[place], step.after[place])
        assert_adds_up(panel(explanation, "formula"))
        ((_, by_hand, real),) = explanation.checks
        assert by_hand == pytest.approx(real, abs=1e-6)
        for phrase in phrases_in(explanation):
            assert sentence(templates, phrase)


def test_the_explained_update_is_the_real_one(steps: dict[str, WeightUpdate]) -> None:
    step = steps["logits"]
    for filter_ in (0, 1):
        observations = {
            phrase.key.split(".")[-1]: phrase for phrase in explain_update(step, WeightProbe(filter_, 2)).observations
        }
        moved = step.after[2, filter_] - step.before[2, filter_]
        assert ("weight_rises" in observations) == (moved > 0)
        assert ("weight_falls" in observations) == (moved < 0)
        share = np.linalg.norm(step.after - step.before) / np.linalg.norm(step.before)
        assert observations["layer_moves"].values["share"] == pytest.approx(share)


def test_a_weight_that_is_not_there_is_refused(steps: dict[str, WeightUpdate]) -> None:
    with pytest.raises(ValueError, match=r"Received: WeightProbe\(filter=3"):
        explain_update(steps["conv_1"], WeightProbe(filter=3))
    with pytest.raises(ValueError, match="has weights of shape"):
        explain_update(steps["logits"], WeightProbe(input=-1))
