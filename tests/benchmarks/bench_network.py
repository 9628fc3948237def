"""Time of all layer outputs of the bundled network for one face, by LiteRT and by Keras in three ways."""

import os
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from smiledesk.core.resources import resource
from smiledesk.network.bundle import Bundle, read_bundle
from smiledesk.network.runtime import NetworkRuntime

pytestmark = pytest.mark.benchmark(group="one face, all layer outputs", min_rounds=20)


@pytest.fixture(scope="module")
def bundle() -> Bundle:
    return read_bundle(resource("model"))


@pytest.fixture(scope="module")
def crop(bundle: Bundle) -> np.ndarray:
    card = bundle.card
    return np.random.default_rng(0).integers(0, 256, (card.input_size, card.input_size, card.channels), np.uint8)


@pytest.fixture(scope="module")
def every_layer(bundle: Bundle) -> Any:
    """The Keras model with every layer as an output, on one thread, as the live program runs it."""
    os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"
    import keras
    import tensorflow as tf

    tf.config.threading.set_inter_op_parallelism_threads(1)
    tf.config.threading.set_intra_op_parallelism_threads(1)
    model = keras.saving.load_model(bundle.keras_path)
    return keras.Model(model.input, {layer.name: layer.output for layer in model.layers[1:]})


def test_litert(benchmark: BenchmarkFixture, bundle: Bundle, crop: np.ndarray) -> None:
    runtime = NetworkRuntime(bundle)
    trace = benchmark(runtime.trace, crop)
    assert len(trace.layers) == len(bundle.card.layers)


@pytest.mark.parametrize("way", ["tf.function", "eager call", "Model.predict"])
def test_keras(benchmark: BenchmarkFixture, every_layer: Any, crop: np.ndarray, bundle: Bundle, way: str) -> None:
    """Each way takes the crop that LiteRT takes, and ends with the same arrays."""
    import tensorflow as tf

    graph = tf.function(lambda face: every_layer(face, training=False))
    ways: dict[str, Callable[[np.ndarray], dict[str, Any]]] = {
        "tf.function": lambda batch: as_arrays(graph(tf.constant(batch))),
        "eager call": lambda batch: as_arrays(every_layer(tf.constant(batch), training=False)),
        "Model.predict": lambda batch: every_layer.predict(batch, verbose=0),
    }
    outputs = benchmark(lambda: ways[way](crop[np.newaxis].astype(np.float32)))
    assert set(outputs) == {layer.name for layer in bundle.card.layers}


def as_arrays(tensors: dict[str, Any]) -> dict[str, np.ndarray]:
    return {name: tensor.numpy() for name, tensor in tensors.items()}
