"""A Keras model becomes a bundle: the model, its LiteRT file with every layer an output, its weights, its card."""

import importlib.metadata
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import numpy as np
from numpy.typing import NDArray

from smiledesk import __version__
from smiledesk.core.layer_kinds import kind_of_keras
from smiledesk.network.bundle import FILES, HOLD_OUT, Bundle, BundleFiles, bundle_in_progress, read_bundle, seal
from smiledesk.network.card import Card, LayerCard
from smiledesk.training.live_file import LiveFile, all_outputs, exported, working_layers

_LIBRARIES = ("keras", "tensorflow", "numpy", "opencv-python-headless", "ai-edge-litert")
_USUAL = (0.002, 0.998)
"""Quantiles that an activation range goes from and to: a few outliers would leave the colours of all others dark."""

_BATCH = 128


def write_bundle(
    destination: Path,
    model: Any,
    card: Card,
    images: NDArray[np.uint8],
    hold_out: bytes | None = None,
    last_chance: Callable[[], None] = lambda: None,
) -> Bundle:
    """Write a bundle, whole or not at all.

    Args:
        destination: folder to make; must not exist.
        model: as `architecture.build` makes it.
        card: what the caller knows; layers, parameters and versions are filled in here.
        images: shape (n, size, size, channels), uint8; the activation ranges are taken from them.
        hold_out: content of a samples file that names what the model never saw.
        last_chance: called when all is written but the bundle is not there yet; nothing stays if it raises.

    Raises:
        BundleError: ``destination`` exists.
    """
    with bundle_in_progress(destination) as folder:
        write_network(folder, FILES, model, card, images)
        if hold_out is not None:
            (folder / HOLD_OUT).write_bytes(hold_out)
        last_chance()
    return read_bundle(destination)


def write_network(
    folder: Path,
    files: BundleFiles,
    model: Any,
    card: Card,
    images: NDArray[np.uint8],
    live_file: LiveFile = exported,
) -> None:
    """Write the files of a bundle into a folder, the card last; see `write_bundle` for card and images."""
    card = msgspec.structs.replace(
        card,
        layers=layer_cards(model, images),
        parameters=model.count_params(),
        versions={"smiledesk": __version__, **{name: importlib.metadata.version(name) for name in _LIBRARIES}},
    )
    if files.keras is not None:
        model.save(folder / files.keras)
    (folder / files.live).write_bytes(live_file(model))
    np.savez(folder / files.weights, allow_pickle=False, **layer_weights(model))
    seal(folder, card, files)


def layer_weights(model: Any) -> dict[str, NDArray[np.float32]]:
    """``<layer>/kernel`` and ``<layer>/bias`` of every layer that learned something."""
    return {
        f"{layer.name}/{name}": np.asarray(getattr(layer, name))
        for layer in working_layers(model)
        if layer.weights
        for name in ("kernel", "bias")
    }


def layer_cards(model: Any, images: NDArray[np.uint8]) -> tuple[LayerCard, ...]:
    """The card of every layer in network order, with the range of nearly all its outputs over the images."""
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


def _activation_ranges(model: Any, images: NDArray[np.uint8]) -> dict[str, tuple[float, float]]:
    traced = all_outputs(model)
    ranges: dict[str, tuple[float, float]] = {}
    for start in range(0, len(images), _BATCH):
        outputs = traced(images[start : start + _BATCH].astype(np.float32), training=False)
        for name, output in outputs.items():
            least, largest = ranges.get(name, (np.inf, -np.inf))
            low, high = np.quantile(output, _USUAL)
            ranges[name] = min(least, float(low)), max(largest, float(high))
    return ranges
