"""Processor time of each way to run a network with the user's changes, in milliseconds a face, on one core.

``python tests/measurements/changed_networks.py`` measures the bundled network and a larger one with random weights, of
128x128 pixels in colour: LiteRT without changes; numpy from each convolution on, on LiteRT's trace; a LiteRT file with
further inputs, a factor for each filter; and loading a patched LiteRT file with the first face. The results of LiteRT
with and without factors are compared.
"""

import os

os.environ["OPENBLAS_NUM_THREADS"] = "1"  # as smiledesk.__main__

import statistics
import time
from collections.abc import Callable
from typing import Any

import keras
import numpy as np
from ai_edge_litert.interpreter import Interpreter

from smiledesk.attribution.base import question_of
from smiledesk.attribution.ranking import rank_channels
from smiledesk.core.layer_kinds import LAYER_KINDS
from smiledesk.core.records import Activations, LayerTrace, NetworkTrace
from smiledesk.core.resources import resource
from smiledesk.core.temporary import TemporaryFolder
from smiledesk.network.architecture import Architecture
from smiledesk.network.bundle import LayerWeights, read_bundle
from smiledesk.network.numpy_network import NumpyNetwork
from smiledesk.training.architecture import build, rebuilt
from smiledesk.training.export import all_outputs, layer_cards, working_layers

ROUNDS = 60
LARGE = Architecture(conv=(32, 64, 128, 128), dense=(128,), size=128, colour="bgr")


def main() -> None:
    """Measure both networks, and print a line for each way."""
    bundle = read_bundle(resource("model"))
    card = bundle.card
    small = rebuilt(card.layers, (card.input_size, card.input_size, card.channels), bundle.weights())
    for name, model in (("bundled, 64x64 gray", small), ("128x128 colour", build(LARGE, 2, seed=0))):
        print(f"{name}: {model.count_params():,} weights")  # noqa: T201
        measure(model)


def measure(model: Any) -> None:
    """Print the milliseconds of each way for one network."""
    crop = np.random.default_rng(0).integers(0, 256, model.input_shape[1:], np.uint8)
    content = exported(all_outputs(model))
    runner = runner_of(content)
    inputs = {"crop": crop[np.newaxis].astype(np.float32)}
    report("LiteRT, not changed", lambda: runner(**inputs))
    network, trace = network_and_trace(model, crop, runner(**inputs))
    for index, layer in enumerate(network.layers):
        if LAYER_KINDS[layer.kind].has_weights:
            report(f"numpy from {layer.name} on", lambda first=index: network.trace_from(trace, first))
    gates = gated(model)
    gate_runner = runner_of(exported(gates))
    factors = {tensor.name: np.ones((1, *tensor.shape[1:]), np.float32) for tensor in gates.inputs[1:]}
    report("LiteRT with factors", lambda: gate_runner(**inputs, **factors))
    np.testing.assert_allclose(gate_runner(**inputs, **factors)["softmax"][0], trace.probabilities, atol=1e-4)
    report("LiteRT, a patched file loaded", lambda: runner_of(bytes(bytearray(content)))(**inputs))
    question = question_of(trace.logits, 1)
    for index, layer in enumerate(network.layers):
        if LAYER_KINDS[layer.kind].has_weights:
            filters = network.weights[layer.name].bias.size
            ranked = f"ranking of the {filters} filters of {layer.name}"
            report(ranked, lambda index=index: rank_channels(network, trace, index, question), rounds=5)


def network_and_trace(
    model: Any, crop: np.ndarray, outputs: dict[str, Activations]
) -> tuple[NumpyNetwork, NetworkTrace]:
    """The network as arrays, and LiteRT's trace of a crop."""
    cards = layer_cards(model, crop[np.newaxis])
    weights = {
        layer.name: LayerWeights(np.asarray(layer.kernel), np.asarray(layer.bias))
        for layer in working_layers(model)
        if layer.weights
    }
    layers = tuple(LayerTrace(card.name, card.kind, outputs[card.name][0]) for card in cards)
    return NumpyNetwork(cards, weights), NetworkTrace(0, "", 1, crop, layers, layers[-2].output, layers[-1].output)


def gated(model: Any) -> Any:
    """The network with further inputs, a factor for each filter and unit, and the outputs of all layers."""
    factors, outputs = [], {}
    passed = model.input
    for layer in working_layers(model):
        passed = layer(passed)
        if layer.weights:
            factor = keras.Input((passed.shape[-1],), name=f"factor_{layer.name}")
            factors.append(factor)
            shape = (1,) * (len(passed.shape) - 2) + (passed.shape[-1],)
            passed = passed * keras.layers.Reshape(shape)(factor)
        outputs[layer.name] = passed
    return keras.Model([model.input, *factors], outputs)


def exported(model: Any) -> bytes:
    """The model as the content of a LiteRT file."""
    with TemporaryFolder("measurement") as folder:
        path = folder.path / "live.tflite"
        model.export(str(path), format="litert", verbose=False)
        return path.read_bytes()


def runner_of(content: bytes) -> Any:
    """Load the content of a LiteRT file."""
    return Interpreter(model_content=content, num_threads=1).get_signature_runner()


def report(name: str, run: Callable[[], object], rounds: int = ROUNDS) -> None:
    """Print median and minimum of some rounds, in milliseconds of this thread's processor time."""
    run()
    times = []
    for _ in range(rounds):
        started = time.thread_time()
        run()
        times.append(1000 * (time.thread_time() - started))
    print(f"  {name}: {statistics.median(times):.2f} ms, at best {min(times):.2f}")  # noqa: T201


if __name__ == "__main__":
    main()
