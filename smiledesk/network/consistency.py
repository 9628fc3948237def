"""The check that the files of a bundle describe one network: card, arrays, statistics, and LiteRT's actual output."""

from collections.abc import Mapping
from math import prod

import numpy as np
from ai_edge_litert.interpreter import Interpreter

from smiledesk.core.decoding import decoding
from smiledesk.core.layer_kinds import LAYER_KINDS
from smiledesk.core.limits import MOST_CELLS
from smiledesk.core.records import Activations
from smiledesk.network.bundle import Bundle, BundleError, LayerWeights
from smiledesk.network.card import Card
from smiledesk.network.numpy_network import NumpyNetwork, UnknownLayerError
from smiledesk.network.runtime import NetworkRuntime

_TOLERANCE = 1e-4
_FLOAT32 = np.dtype(np.float32)


def require_consistency(bundle: Bundle) -> None:
    """Compute every layer from the card and the arrays, and compare it with the network's output.

    LiteRT runs in this process: a file made to crash it does. `network.trial` calls this in a process of its own.

    Args:
        bundle: read, its hashes and its card checked.

    Raises:
        BundleError: the files contradict each other, or need more than a machine can hold; the line says where.
    """
    with decoding(
        lambda reason: BundleError(
            "the files of '{folder}' contradict each other: {reason}", folder=bundle.folder, reason=reason
        )
    ):
        weights = _weights_of(bundle)
        bundle.statistics()
        _require_memory(bundle)
        runtime = NetworkRuntime(bundle)
        crop = np.random.default_rng(0).integers(0, 256, runtime.input_shape, dtype=np.uint8)
        network = NumpyNetwork(bundle.card.layers, weights)
        passed: Activations = crop.astype(np.float32)
        for index, traced in enumerate(runtime.trace(crop).layers):
            _require_equal(bundle, network, index, passed, traced.output)
            passed = traced.output


def _weights_of(bundle: Bundle) -> Mapping[str, LayerWeights]:
    """The kernels and biases, if their shapes are those of the card's layers."""
    expected = _expected_shapes(bundle.card)
    weights = bundle.weights()
    found = {name: (learned.kernel.shape, learned.bias.shape) for name, learned in weights.items()}
    wrong = {name for name in found.keys() | expected.keys() if found.get(name) != expected.get(name)}
    wrong |= {name for name, learned in weights.items() if {learned.kernel.dtype, learned.bias.dtype} != {_FLOAT32}}
    if wrong:
        names = ", ".join(sorted(wrong))[:300]
        raise BundleError(
            "the arrays of '{folder}' are not those of its card's layers. Received: {names}",
            folder=bundle.folder,
            names=names,
        )
    return weights


def _expected_shapes(card: Card) -> dict[str, tuple[tuple[int, ...], tuple[int, ...]]]:
    """Shapes of kernel and bias of every layer that has them."""
    shapes: dict[str, tuple[tuple[int, ...], tuple[int, ...]]] = {}
    channels = card.channels
    for layer in card.layers:
        kind, outputs = LAYER_KINDS.get(layer.kind), layer.output_shape[-1]
        if kind is not None and kind.has_weights:
            shapes[layer.name] = (kind.kernel_shape(layer.config, channels, outputs), (outputs,))
        channels = outputs
    return shapes


def _require_memory(bundle: Bundle) -> None:
    """Add up the sizes of the tensors before they are allocated."""
    with decoding(
        lambda reason: BundleError(
            "the network of '{folder}' cannot be loaded: {reason}", folder=bundle.folder, reason=reason
        )
    ):
        tensors = Interpreter(model_content=bundle.content(bundle.files.live), num_threads=1).get_tensor_details()
        cells = sum(prod(map(int, tensor["shape"])) for tensor in tensors)
    if cells > MOST_CELLS:
        raise BundleError(
            "the network of '{folder}' needs too much memory. Received: {cells:,} numbers",
            folder=bundle.folder,
            cells=cells,
        )


def _require_equal(bundle: Bundle, network: NumpyNetwork, index: int, inputs: Activations, output: Activations) -> None:
    """Compare a layer's output with the one that the card and the arrays, and so the lenses, lead to."""
    layer = network.layers[index]
    if not np.isfinite(output).all():
        raise BundleError(
            "layer '{layer}' of '{folder}' gives numbers that are not finite", layer=layer.name, folder=bundle.folder
        )
    try:
        expected = network.output_of(index, inputs)
    except UnknownLayerError:
        return
    if expected.shape != output.shape:
        raise BundleError(
            "layer '{layer}' of '{folder}' is not what its card says. Received: shape {received}, expected {expected}",
            layer=layer.name,
            folder=bundle.folder,
            received=output.shape,
            expected=expected.shape,
        )
    difference = float(np.abs(expected - output).max())
    if not difference <= _TOLERANCE * max(1.0, float(np.abs(output).max())):
        raise BundleError(
            "the card and arrays of '{folder}' are not what its network runs with. Received: layer "
            "'{layer}', {difference:.2g} apart",
            folder=bundle.folder,
            layer=layer.name,
            difference=difference,
        )
