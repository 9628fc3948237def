"""Write a Keras model as a bundle: the model, a LiteRT file with every layer as an output, the weights, the card."""

import importlib.metadata
from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any

import keras
import msgspec
import numpy as np
from numpy.typing import NDArray

from smiledesk import __version__
from smiledesk.core.layer_kinds import kind_of_keras
from smiledesk.core.temporary import TemporaryFolder
from smiledesk.network.bundle import FILES, Bundle, BundleFiles, bundle_in_progress, read_bundle, seal
from smiledesk.network.card import Card, LayerCard

_LIBRARIES = ("keras", "tensorflow", "numpy", "opencv-python-headless", "ai-edge-litert")
_RANGE_QUANTILES = (0.002, 0.998)
"""Ends of an activation range: including a few outliers would leave the colours of all other values dark."""

_BATCH = 128

LiteRTExporter = Callable[[Any], bytes]
"""Makes the content of a model's LiteRT file."""


def export_litert(model: Any) -> bytes:
    """Content of a LiteRT file with every layer as an output, exported by Keras in about half a second."""
    with TemporaryFolder("export") as folder:
        path = folder.path / "live.tflite"
        all_outputs(model).export(str(path), format="litert", verbose=False)
        return path.read_bytes()


def fast_exporter(model: Any) -> LiteRTExporter:
    """An exporter for all models of this architecture that takes a millisecond a file.

    One model is exported with random weights, each of which occurs once in the file. Those bytes are then replaced by
    the weights of other models. If the converter does not store the weights unchanged, `export_litert` is returned.
    """
    drawn = keras.models.clone_model(model)
    random = np.random.default_rng(0)
    drawn.set_weights([random.standard_normal(weight.shape).astype(np.float32) for weight in drawn.get_weights()])
    template = export_litert(drawn)
    weights = [_litert_bytes(weight) for weight in drawn.get_weights()]
    if any(template.count(weight) != 1 for weight in weights):
        return export_litert
    places = [template.index(weight) for weight in weights]

    def export(other: Any) -> bytes:
        content = bytearray(template)
        for place, weight in zip(places, map(_litert_bytes, other.get_weights()), strict=True):
            content[place : place + len(weight)] = weight
        return bytes(content)

    return export


def write_bundle(
    destination: Path,
    model: Any,
    card: Card,
    images: NDArray[np.uint8],
    others: Mapping[str, bytes] = MappingProxyType({}),
    before_commit: Callable[[], None] = lambda: None,
) -> Bundle:
    """Write a bundle, whole or not at all.

    Args:
        destination: folder to make; must not exist.
        model: as `architecture.build` makes it.
        card: everything but layers, parameters and versions, which are filled in here.
        images: shape (n, size, size, channels), uint8; the activation ranges are measured on them.
        others: contents of files that a bundle may lack, by name: hold-out images and statistics.
        before_commit: called when every file is written but the bundle does not exist yet; if it raises, nothing stays.

    Raises:
        BundleError: ``destination`` exists.
    """
    with bundle_in_progress(destination) as folder:
        for name, content in others.items():
            (folder / name).write_bytes(content)
        write_network(folder, FILES, model, card, images)
        before_commit()
    return read_bundle(destination)


def write_network(
    folder: Path,
    files: BundleFiles,
    model: Any,
    card: Card,
    images: NDArray[np.uint8],
    exporter: LiteRTExporter = export_litert,
) -> None:
    """Write the files of a bundle into a folder, the card last. card, images: see `write_bundle`."""
    card = msgspec.structs.replace(
        card,
        layers=layer_cards(model, images),
        parameters=model.count_params(),
        versions={"smiledesk": __version__, **{name: importlib.metadata.version(name) for name in _LIBRARIES}},
    )
    if files.keras is not None:
        model.save(folder / files.keras)
    (folder / files.live).write_bytes(exporter(model))
    np.savez(folder / files.weights, allow_pickle=False, **layer_weights(model))
    seal(folder, card, files)


def layer_weights(model: Any) -> dict[str, NDArray[np.float32]]:
    """``<layer>/kernel`` and ``<layer>/bias`` of every layer with weights."""
    return {
        f"{layer.name}/{name}": np.asarray(getattr(layer, name))
        for layer in working_layers(model)
        if layer.weights
        for name in ("kernel", "bias")
    }


def layer_cards(model: Any, images: NDArray[np.uint8]) -> tuple[LayerCard, ...]:
    """The card of every layer, in network order, with its activation range over the images."""
    ranges = _activation_ranges(model, images)
    return tuple(_layer_card(layer, ranges[layer.name]) for layer in working_layers(model))


def _layer_card(layer: Any, activation_range: tuple[float, float]) -> LayerCard:
    class_name, settings = type(layer).__name__, layer.get_config()
    kind = kind_of_keras(class_name)
    if kind is None:
        raise ValueError(f"only layers of the kinds in core.layer_kinds have a card. Received: {class_name}")
    return LayerCard(
        name=layer.name,
        kind=kind.name,
        output_shape=tuple(layer.output.shape[1:]),
        activation_range=activation_range,
        config={name: settings[name] for name in kind.settings},
    )


def all_outputs(model: Any) -> Any:
    """The network with every layer's output, by layer name."""
    return keras.Model(model.input, {layer.name: layer.output for layer in working_layers(model)})


def working_layers(model: Any) -> list[Any]:
    """All layers that compute something, in network order."""
    return [layer for layer in model.layers if not isinstance(layer, keras.layers.InputLayer)]


def outputs_of(model: Any, layer: int, images: NDArray[np.uint8]) -> NDArray[np.float32]:
    """Outputs of one layer, shape (n, cells), of images of shape (n, size, size, channels).

    layer: index of the layer, in network order.
    """
    until = keras.Model(model.input, working_layers(model)[layer].output)
    starts = range(0, len(images), _BATCH)
    outputs = [np.asarray(until(images[at : at + _BATCH].astype(np.float32), training=False)) for at in starts]
    return np.concatenate(outputs).reshape(len(images), -1)


def _activation_ranges(model: Any, images: NDArray[np.uint8]) -> dict[str, tuple[float, float]]:
    traced = all_outputs(model)
    ranges: dict[str, tuple[float, float]] = {}
    for start in range(0, len(images), _BATCH):
        outputs = traced(images[start : start + _BATCH].astype(np.float32), training=False)
        for name, output in outputs.items():
            least, largest = ranges.get(name, (np.inf, -np.inf))
            low, high = np.quantile(output, _RANGE_QUANTILES)
            ranges[name] = min(least, float(low)), max(largest, float(high))
    return ranges


def _litert_bytes(weight: NDArray[np.float32]) -> bytes:
    """A kernel or bias as LiteRT stores it: one filter or unit after the other."""
    return np.ascontiguousarray(np.moveaxis(weight, -1, 0)).tobytes()
