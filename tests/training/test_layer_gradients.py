"""The derivative of every layer kind, and of a whole network, beside Keras' own."""

from typing import Any

import keras
import numpy as np
import pytest
import tensorflow as tf
from keras import layers

from smiledesk.attribution.base import Question
from smiledesk.attribution.gradients import gradients
from smiledesk.attribution.subjects import subject_of
from smiledesk.core.layer_kinds import LAYER_KINDS, LayerKind, kind_of_keras
from smiledesk.core.resources import resource
from smiledesk.network.bundle import read_bundle
from smiledesk.network.runtime import NetworkRuntime

TOLERANCE = 1e-4
PICTURE = (11, 9, 3)

PADDINGS = ("valid", "same")
WINDOWS = (((2, 2), 2), ((3, 3), 1), ((3, 2), (2, 1)), ((2, 3), 3), ((1, 1), 2))
"""Sizes and strides, among them windows that overlap, and strides longer than the window."""

LAYERS: dict[str, tuple[layers.Layer, tuple[int, ...]]] = {
    "rescaling": (layers.Rescaling(0.3, offset=-0.7), PICTURE),
    "relu of maps": (layers.ReLU(), PICTURE),
    "relu of units": (layers.ReLU(), (17,)),
    "identity": (layers.Identity(), PICTURE),
    "flatten": (layers.Flatten(), PICTURE),
    "dense": (layers.Dense(5), (17,)),
    "softmax": (layers.Softmax(), (7,)),
} | {
    f"{make.__name__} {size} {stride} {padding}": (make(*number, size, strides=stride, padding=padding), PICTURE)
    for make, number in ((layers.Conv2D, (4,)), (layers.MaxPooling2D, ()), (layers.AveragePooling2D, ()))
    for size, stride in WINDOWS
    for padding in PADDINGS
}


def test_every_kind_is_compared() -> None:
    assert {type(layer).__name__ for layer, _ in LAYERS.values()} == {kind.keras_class for kind in LAYER_KINDS.values()}


@pytest.mark.parametrize("name", LAYERS)
def test_a_kind_gives_the_gradient_of_keras(name: str) -> None:
    layer, shape = LAYERS[name]
    kind = kind_of_keras(type(layer).__name__)
    assert kind is not None
    draw = np.random.default_rng(0)
    # Of a few values, so that cells tie.
    inputs = draw.integers(-3, 4, shape).astype(np.float32)
    given = tf.constant(inputs[np.newaxis])
    layer(given)
    layer.set_weights([draw.normal(size=weight.shape) for weight in layer.get_weights()])
    with tf.GradientTape() as tape:
        tape.watch(given)
        outputs = layer(given)
    gradient = draw.normal(size=outputs.shape[1:])
    expected = tape.gradient(outputs, given, output_gradients=tf.constant(gradient[np.newaxis], tf.float32))
    found = kind.backward(gradient, inputs, settings_of(layer, kind), *layer.get_weights())
    np.testing.assert_allclose(found, expected.numpy()[0], atol=TOLERANCE)


def settings_of(layer: layers.Layer, kind: LayerKind) -> dict[str, Any]:
    config = layer.get_config()
    return {name: config[name] for name in kind.settings}


def test_the_bundled_network_gives_the_gradients_of_keras() -> None:
    bundle = read_bundle(resource("model"))
    runtime = NetworkRuntime(bundle)
    crop = np.random.default_rng(1).integers(0, 256, runtime.input_shape, dtype=np.uint8)
    found = gradients(subject_of(bundle.card, bundle.weights(), runtime.trace(crop), 0), Question(1, 0), 0)
    model = keras.saving.load_model(bundle.keras_path, compile=False)
    with tf.GradientTape() as tape:
        passed = [tf.constant(crop[np.newaxis], tf.float32)]
        tape.watch(passed[0])
        for layer in model.layers[1:-1]:
            passed.append(layer(passed[-1]))
        difference = passed[-1][0, 1] - passed[-1][0, 0]
    for ours, theirs in zip(found, tape.gradient(difference, passed), strict=True):
        np.testing.assert_allclose(ours, theirs.numpy()[0], atol=TOLERANCE)
