"""Networks for tests of lenses: built by Keras, exported, and run by LiteRT."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import keras
import numpy as np
from keras import layers

from smiledesk.attribution.subjects import subject_of
from smiledesk.core.records import FACE_SQUARE_VERSION, NetworkTrace, Pixels
from smiledesk.lenses.base import Probe, Subject
from smiledesk.lenses.recent import RecentPeaks
from smiledesk.network.bundle import Bundle, LayerWeights
from smiledesk.network.card import Card
from smiledesk.network.runtime import NetworkRuntime
from smiledesk.training.export import write_bundle


@dataclass(frozen=True)
class Network:
    """A loaded network with its weights."""

    bundle: Bundle
    runtime: NetworkRuntime
    weights: dict[str, LayerWeights]

    @property
    def card(self) -> Card:
        return self.bundle.card

    def crop(self, seed: int) -> Pixels:
        """A picture of noise."""
        return np.random.default_rng(seed).integers(0, 256, self.runtime.input_shape, dtype=np.uint8)

    def trace(self, crop: Pixels) -> NetworkTrace:
        return self.runtime.trace(crop)

    def subject(self, index: int, crop: Pixels, peaks: RecentPeaks | None = None) -> Subject:
        return subject_of(self.card, self.weights, self.trace(crop), index, peaks)


def load_network(bundle: Bundle) -> Network:
    return Network(bundle, NetworkRuntime(bundle), bundle.weights())


def export_network(folder: Path, model: Any, seed: int = 0) -> Network:
    """Export a Keras model of layers that have a lens, with random biases, and load it."""
    size, _, channels = model.input.shape[1:]
    classes = model.output.shape[-1]
    draw = np.random.default_rng(seed)
    model.set_weights([w if w.ndim > 1 else draw.normal(0, 0.3, w.shape) for w in model.get_weights()])
    card = Card(
        title="a test",
        created="2026-01-01T00:00:00+00:00",
        classes=tuple(f"class_{index}" for index in range(classes)),
        positive_class=None,
        threshold=0.5,
        input_size=size,
        colour="gray" if channels == 1 else "bgr",
        face_square_version=FACE_SQUARE_VERSION,
        layers=(),
        parameters=0,
    )
    images = draw.integers(0, 256, (4, size, size, channels), dtype=np.uint8)
    return load_network(write_bundle(folder / "bundle", model, card, images))


def unusual_model(middle: Callable[[], Sequence[Any]], seed: int = 0) -> Any:
    """A Keras model with layers that `architecture.build` never makes, for 17x17 pixels in colour and three classes."""
    keras.utils.set_random_seed(seed)
    outputs = inputs = keras.Input((17, 17, 3))
    for layer in (layers.Rescaling(1 / 127.5, offset=-1.0), *middle(), layers.Dense(3), layers.Softmax()):
        outputs = layer(outputs)
    return keras.Model(inputs, outputs)


UNUSUAL_LAYERS: dict[str, Callable[[], tuple[Any, ...]]] = {
    "strides and even kernels": lambda: (
        layers.Conv2D(3, (4, 2), strides=(2, 1), padding="same"),
        layers.ReLU(),
        layers.MaxPooling2D(3, strides=2, padding="same"),
        layers.Conv2D(4, (2, 3), strides=2, padding="valid"),
        layers.AveragePooling2D((1, 2), strides=(2, 1), padding="valid"),
        layers.Flatten(),
    ),
    "strides longer than windows": lambda: (
        layers.Conv2D(2, 2, strides=3, padding="same"),
        layers.MaxPooling2D(1, strides=2, padding="same"),
        layers.ReLU(),
        layers.Flatten(),
    ),
    "ReLU after flatten, dense after dense, identity": lambda: (
        layers.Conv2D(5, 5, padding="valid"),
        layers.Identity(),
        layers.Conv2D(1, 3, padding="same"),
        layers.AveragePooling2D(3, strides=2, padding="same"),
        layers.Flatten(),
        layers.ReLU(),
        layers.Dense(6),
        layers.Identity(),
        layers.Dense(5),
        layers.ReLU(),
    ),
}
"""Layers between rescaling and the last dense layer, of networks that `train` never makes."""


def probes(subject: Subject, seed: int, count: int) -> list[Probe]:
    """Random probes inside the subject's layer, its corners first."""
    draw = np.random.default_rng(seed)
    shape = subject.layer.output.shape
    rows, columns = shape[:2] if len(shape) == 3 else (1, 1)
    drawn = [
        Probe(
            channel=int(draw.integers(shape[-1])),
            row=int(draw.integers(rows)),
            column=int(draw.integers(columns)),
            beside=int(draw.integers(shape[-1])) if draw.random() < 0.5 else None,
            nudge=(int(draw.integers(-2, 3)), int(draw.integers(-2, 3))),
        )
        for _ in range(count)
    ]
    return [Probe(0, 0, 0), Probe(shape[-1] - 1, rows - 1, columns - 1), *drawn]


def output_at(subject: Subject, probe: Probe) -> float:
    """The layer's output at the probed cell."""
    output = subject.layer.output
    return float(output[probe.row, probe.column, probe.channel] if output.ndim == 3 else output[probe.channel])
