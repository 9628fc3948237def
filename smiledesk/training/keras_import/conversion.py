"""A foreign Keras model as one of our family: a layer an operation, the same numbers, and its bundle."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import keras
import msgspec
import numpy as np
from numpy.typing import NDArray

from smiledesk.core.layer_kinds import DENSE, FLATTEN, LAYER_KINDS, RELU, RESCALING, SOFTMAX
from smiledesk.dataset.demo_faces import demo_face_set
from smiledesk.network.architecture import ARCHITECTURE, Architecture, architecture_of_layers, described
from smiledesk.network.bundle import FILES, Bundle, bundle_in_progress, read_bundle
from smiledesk.network.card import Card, LayerCard
from smiledesk.network.consistency import require_consistency
from smiledesk.network.keras_file import KerasNetwork
from smiledesk.network.keras_layers import KerasFileError, Shape
from smiledesk.training.architecture import LOGITS, build, keras_layer, without_softmax
from smiledesk.training.control import Control
from smiledesk.training.export import layer_cards, write_network
from smiledesk.training.keras_import.operations import (
    AFFINE,
    Numbers,
    Operation,
    affine,
    channels_reversed,
    ended,
    folded,
    operations_of,
)
from smiledesk.training.keras_import.original import original_layers, original_probabilities
from smiledesk.training.keras_import.settings import RANGES, ImportSettings

_WEIGHTS = ("kernel", "bias", "gamma", "beta", "moving_mean", "moving_variance", "mean", "variance")

_TOLERANCE = 1e-5
"""The largest difference of two probabilities that rounding to float32 explains."""

_FACES = 24
"""Demo faces of each class that activation ranges are taken from."""


def converted(original: Any, network: KerasNetwork, settings: ImportSettings) -> Any:
    """The network with one operation a layer, for BGR or gray from 0 to 255.

    Raises:
        KerasFileError: it cannot be brought into that form exactly.
    """
    input_shape = (network.size, network.size, network.channels)
    scale, offset = RANGES[settings.input_range]
    operations = [affine(scale, offset, input_shape, "the input"), *_operations(original, network)]
    operations = ended(folded(operations))
    if settings.colour == "rgb":
        operations = channels_reversed(operations)
    model = _built(operations, input_shape)
    _require_equal(original, model, network, settings)
    return model


def write_converted(destination: Path, model: Any, card: Card, control: Control) -> Bundle:
    """Write the bundle, whole or not at all. If `build` makes the same layers, its card says how: it can be trained.

    Activation ranges are those of the demo's faces.

    Raises:
        BundleError: ``destination`` exists, or LiteRT computes other numbers than the card and the arrays lead to.
        Cancelled: the user cancelled.
    """
    architecture = _architecture_of(model, card)
    if architecture is not None:
        card = msgspec.structs.replace(card, training={ARCHITECTURE: described(architecture), **card.training})
    images = np.stack([face.crop for face in demo_face_set(_FACES, card.input_size, card.colour)])
    with bundle_in_progress(destination) as folder:
        write_network(folder, FILES, model, card, images)
        require_consistency(read_bundle(folder))
        control.raise_if_stopped()
    return read_bundle(destination)


def _architecture_of(model: Any, card: Card) -> Architecture | None:
    """The architecture that `build` makes the model's layers of; None if there is none."""
    layers = _layers_of(model)
    architecture = architecture_of_layers(layers, card.input_size, card.colour)
    if architecture is None or _layers_of(build(architecture, len(card.classes), seed=0)) != layers:
        return None
    return architecture


def _layers_of(model: Any) -> list[LayerCard]:
    """The cards of the layers, without what depends on the weights."""
    blank = np.zeros((1, *model.input.shape[1:]), np.uint8)
    return [msgspec.structs.replace(layer, activation_range=(0.0, 0.0)) for layer in layer_cards(model, blank)]


def _operations(original: Any, network: KerasNetwork) -> Iterator[Operation]:
    loaded = list(original_layers(original))
    if [layer.name for layer in loaded] != [layer.name for layer in network.layers]:
        raise KerasFileError("Keras reads other layers than its description has: do not use it")
    before: Shape = (network.size, network.size, network.channels)
    for layer, loaded_layer in zip(network.layers, loaded, strict=True):
        yield from operations_of(layer, _weights_of(loaded_layer), before)
        before = layer.shape


def _weights_of(layer: Any) -> Mapping[str, Numbers]:
    arrays = {name: getattr(layer, name, None) for name in _WEIGHTS}
    return {
        name: keras.ops.convert_to_numpy(array).astype(np.float64)
        for name, array in arrays.items()
        if array is not None
    }


def _built(operations: Sequence[Operation], input_shape: tuple[int, int, int]) -> Any:
    inputs = keras.Input(input_shape, name="crop")
    outputs = inputs
    for name, operation in zip(_names(operations), operations, strict=True):
        layer = _layer(name, operation)
        outputs = layer(outputs)
        if operation.has_weights:
            layer.set_weights([operation.kernel.astype(np.float32), operation.bias.astype(np.float32)])
    return keras.Model(inputs, outputs)


def _layer(name: str, operation: Operation) -> Any:
    if operation.kind == AFFINE:
        return keras.layers.Rescaling(float(operation.kernel), offset=float(operation.bias), name=name)
    kind = LAYER_KINDS[operation.kind]
    return keras_layer(kind, operation.settings, operation.kernel.shape[-1] if kind.has_weights else 0, name)


def _names(operations: Sequence[Operation]) -> Iterator[str]:
    """The names that `build` would give the layers."""
    counts: Counter[str] = Counter()
    last_dense = max(index for index, operation in enumerate(operations) if operation.kind == DENSE.name)
    for index, operation in enumerate(operations):
        name = (RESCALING if operation.kind == AFFINE else LAYER_KINDS[operation.kind]).layer_name
        if operation.kind == RELU.name and counts[FLATTEN.layer_name] and counts[DENSE.layer_name]:
            name = f"{DENSE.layer_name}_{RELU.layer_name}"
        counts[name] += 1
        if index == last_dense:
            yield LOGITS
        elif operation.kind in (AFFINE, SOFTMAX.name) or (operation.kind == FLATTEN.name and counts[name] == 1):
            yield name
        else:
            yield f"{name}_{counts[name]}"


def _require_equal(original: Any, model: Any, network: KerasNetwork, settings: ImportSettings) -> None:
    """Compare the probabilities of both models on the demo's faces and noise."""
    images = _faces_and_noise(network)
    ours = np.asarray(model(images.astype(np.float32), training=False))
    theirs = original_probabilities(original, images, settings)
    logits = np.asarray(without_softmax(model)(images.astype(np.float32), training=False))
    difference = float(np.abs(ours - theirs).max())
    if not difference <= _TOLERANCE * max(1.0, float(np.abs(logits).max())):
        raise KerasFileError(
            "the converted network disagrees with the original, which should not happen: please "
            "report it. Received: probabilities {difference:.2g} apart",
            difference=difference,
        )


def _faces_and_noise(network: KerasNetwork) -> NDArray[np.uint8]:
    """A few of the demo's faces and as much noise, shape (n, size, size, channels)."""
    faces = np.stack([face.crop for face in demo_face_set(4, network.size, "gray" if network.channels == 1 else "bgr")])
    noise = np.random.default_rng(0).integers(0, 256, faces.shape, dtype=np.uint8)
    return np.concatenate([faces, noise])
