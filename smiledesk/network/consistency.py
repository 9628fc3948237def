"""Whether the files of a bundle speak of the same network: its card, its arrays, and what really runs."""

import zipfile
from collections.abc import Mapping
from datetime import datetime
from math import isfinite, prod
from typing import Any

import numpy as np
from ai_edge_litert.interpreter import Interpreter

from smiledesk.core.records import Activations, LayerTrace
from smiledesk.network.bundle import Bundle, BundleError, LayerWeights
from smiledesk.network.card import Card, LayerCard
from smiledesk.network.runtime import NetworkRuntime

_LONGEST_WORDS = 2_000
_MOST_CLASSES = 1_000
_MOST_LAYERS = 200
_LARGEST_SIDE = 512
_MOST_CELLS = 200_000_000
"""Numbers that all tensors of a network hold together, which is memory."""

_HEADER = 1_024
"""Bytes at the beginning of an array's file that tell its shape."""

_TOLERANCE = 1e-4


def require_consistency(bundle: Bundle) -> None:
    """Do nothing, unless the bundle's files contradict each other or promise more than a machine can hold.

    Args:
        bundle: read, its hashes checked.

    Raises:
        BundleError: they do; the line says where.
    """
    _require_sensible(bundle)
    weights = _weights_of(bundle)
    _require_memory(bundle)
    runtime = NetworkRuntime(bundle)
    crop = np.random.default_rng(0).integers(0, 256, runtime.input_shape, dtype=np.uint8)
    passed: Activations = crop.astype(np.float32)
    for layer, traced in zip(bundle.card.layers, runtime.trace(crop).layers, strict=True):
        _require_shape(bundle, layer, traced)
        if layer.name in weights:
            _require_weights_in_use(bundle, layer, weights[layer.name], passed, traced.output)
        passed = traced.output
    if abs(float(passed.sum()) - 1) > _TOLERANCE or float(passed.min()) < 0:
        raise BundleError(f"the network of '{bundle.folder}' gives no probabilities. Received: {passed[:9].tolist()}")


def _require_sensible(bundle: Bundle) -> None:
    card = bundle.card
    words = (card.title, card.limits, *card.classes, *(layer.name for layer in card.layers))
    numbers = [number for layer in card.layers for number in layer.activation_range]
    numbers += [number for measurement in card.measurements for number in measurement.metrics.values()]
    complaints = {
        "a name is too long": any(len(word) > _LONGEST_WORDS for word in words),
        "a name is empty or unprintable": not all(word.strip() and word.isprintable() for word in card.classes),
        "it has too many classes or layers": len(card.classes) > _MOST_CLASSES or len(card.layers) > _MOST_LAYERS,
        "two layers have the same name": len({layer.name for layer in card.layers}) != len(card.layers),
        "its input is too large": not 1 <= card.input_size <= _LARGEST_SIDE,
        "its threshold is no probability": not 0 < card.threshold < 1,
        "a number is not finite": not all(map(isfinite, numbers)),
        "its date is none": not _is_date(card.created),
        "it does not begin with rescaling": card.layers[0].kind != "rescaling",
        "a layer lacks its settings": not all(map(_has_settings, card.layers)),
        "a layer is too large": any(prod(layer.output_shape) > _MOST_CELLS for layer in card.layers),
    }
    for complaint, applies in complaints.items():
        if applies:
            raise BundleError(f"the card of '{bundle.folder}' makes no sense: {complaint}")


def _is_date(text: str) -> bool:
    try:
        return bool(datetime.fromisoformat(text))
    except ValueError:
        return False


def _has_settings(layer: LayerCard) -> bool:
    """Whether a lens finds what it needs."""
    config = layer.config
    if layer.kind == "rescaling":
        return all(isinstance(config.get(name), (int, float)) for name in ("scale", "offset"))
    window = {"convolution": "kernel_size", "pooling": "pool_size"}.get(layer.kind)
    if window is None:
        return True
    sizes = all(_is_pair(config.get(name)) for name in (window, "strides"))
    return sizes and config.get("padding") in ("valid", "same") and len(layer.output_shape) == 3


def _is_pair(value: Any) -> bool:
    return isinstance(value, (list, tuple)) and len(value) == 2 and all(isinstance(n, int) and n >= 1 for n in value)


def _weights_of(bundle: Bundle) -> Mapping[str, LayerWeights]:
    """Kernels and biases, whose sizes are compared with the card's before an array is made."""
    expected = {
        f"{name}/{part}.npy": shape
        for name, shapes in _expected_shapes(bundle.card).items()
        for part, shape in shapes.items()
    }
    path = bundle.folder / bundle.files.weights
    try:
        with zipfile.ZipFile(path) as arrays:
            sizes = {entry.orig_filename: entry.file_size for entry in arrays.infolist()}
        wrong = set(sizes) ^ set(expected)
        wrong |= {name for name in sizes if name in expected and sizes[name] > 4 * prod(expected[name]) + _HEADER}
        weights = {} if wrong else bundle.weights()
    except (zipfile.BadZipFile, ValueError, EOFError, OSError, KeyError, MemoryError) as error:
        raise BundleError(f"{bundle.files.weights} of '{bundle.folder}' is broken: {error}") from error
    for name, learned in weights.items():
        for part, array in (("kernel", learned.kernel), ("bias", learned.bias)):
            if array.dtype != np.float32 or array.shape != expected[f"{name}/{part}.npy"]:
                wrong.add(f"{name}/{part}")
    if wrong:
        names = ", ".join(sorted(wrong))[:300]
        raise BundleError(f"the arrays of '{bundle.folder}' are not those of its card's layers. Received: {names}")
    return weights


def _expected_shapes(card: Card) -> dict[str, dict[str, tuple[int, ...]]]:
    """Shapes of kernel and bias of every layer that has them."""
    shapes: dict[str, dict[str, tuple[int, ...]]] = {}
    before: tuple[int, ...] = (card.input_size, card.input_size, card.channels)
    for layer in card.layers:
        if layer.kind == "convolution":
            kernel = (*layer.config["kernel_size"], before[-1], layer.output_shape[-1])
            shapes[layer.name] = {"kernel": kernel, "bias": layer.output_shape[-1:]}
        elif layer.kind == "dense":
            shapes[layer.name] = {"kernel": (before[-1], layer.output_shape[-1]), "bias": layer.output_shape[-1:]}
        before = layer.output_shape
    return shapes


def _require_memory(bundle: Bundle) -> None:
    """Ask how large the tensors would be before they are made."""
    try:
        tensors = Interpreter(model_content=bundle.live_path.read_bytes(), num_threads=1).get_tensor_details()
    except (ValueError, RuntimeError) as error:
        raise BundleError(f"the network of '{bundle.folder}' cannot be loaded: {error}") from error
    cells = sum(prod(map(int, tensor["shape"])) for tensor in tensors)
    if cells > _MOST_CELLS:
        raise BundleError(f"the network of '{bundle.folder}' needs too much memory. Received: {cells:,} numbers")


def _require_shape(bundle: Bundle, layer: LayerCard, traced: LayerTrace) -> None:
    if traced.output.shape != layer.output_shape or not np.isfinite(traced.output).all():
        raise BundleError(
            f"layer '{layer.name}' of '{bundle.folder}' is not what its card says. "
            f"Received: shape {traced.output.shape}, expected {layer.output_shape}"
        )


def _require_weights_in_use(
    bundle: Bundle, layer: LayerCard, learned: LayerWeights, passed: Activations, output: Activations
) -> None:
    """The lenses would explain other weights than those that judge."""
    by_hand = passed @ learned.kernel if layer.kind == "dense" else _convolved(layer, learned.kernel, passed)
    found = output if layer.kind == "dense" else output[: by_hand.shape[0], : by_hand.shape[1]]
    difference = float(np.abs(by_hand + learned.bias - found).max())
    if not difference <= _TOLERANCE * max(1.0, float(np.abs(found).max())):
        raise BundleError(
            f"the arrays of '{bundle.folder}' are not what its network runs with. "
            f"Received: layer '{layer.name}', {difference:.2g} apart"
        )


def _convolved(layer: LayerCard, kernel: Activations, passed: Activations) -> Activations:
    """The convolution of a map, without its bias. Source of the padding: TensorFlow, ``tf.nn``, notes on padding."""
    strides = layer.config["strides"]
    if layer.config["padding"] == "same":
        lacks = [
            max((out - 1) * stride + size - length, 0)
            for out, stride, size, length in zip(
                layer.output_shape[:2], strides, kernel.shape[:2], passed.shape[:2], strict=True
            )
        ]
        passed = np.pad(passed, [*((lack // 2, lack - lack // 2) for lack in lacks), (0, 0)])
    windows = np.lib.stride_tricks.sliding_window_view(passed, kernel.shape[:2], axis=(0, 1))
    strided = windows[:: strides[0], :: strides[1]]
    result: Activations = np.einsum("rcikl,klio->rco", strided, kernel, optimize=True)
    return result
