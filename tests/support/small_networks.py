"""Small networks of various architectures with random weights, computed by numpy."""

import hashlib
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from smiledesk.core.array_files import array_file
from smiledesk.core.records import (
    FACE_SQUARE_VERSION,
    Analysis,
    FaceReading,
    FaceSquare,
    Frame,
    LayerTrace,
    NetworkTrace,
    Timings,
)
from smiledesk.network.bundle import Bundle
from smiledesk.network.card import Card, LayerCard

SIZE = 24

CONFIGS = {
    "rescaling": {"scale": 1 / 127.5, "offset": -1.0},
    "convolution": {"kernel_size": [3, 3], "strides": [1, 1], "padding": "same"},
    "max_pooling": {"pool_size": [2, 2], "strides": [2, 2], "padding": "valid"},
}

Shapes = Sequence[tuple[str, tuple[int, ...]]]

BLOCK: Shapes = [("convolution", (24, 24, 7)), ("relu", (24, 24, 7)), ("max_pooling", (12, 12, 7))]
SECOND: Shapes = [("convolution", (12, 12, 5)), ("relu", (12, 12, 5)), ("max_pooling", (6, 6, 5))]
END: Shapes = [("dense", (9,)), ("relu", (9,)), ("dense", (2,)), ("softmax", (2,))]

BUILDS: dict[str, tuple[Shapes, str]] = {
    "one block": ([("rescaling", (24, 24, 1)), *BLOCK, ("flatten", (1008,)), *END], "gray"),
    "two blocks in colour": ([("rescaling", (24, 24, 3)), *BLOCK, *SECOND, ("flatten", (180,)), *END], "bgr"),
    "no convolution": ([("rescaling", (24, 24, 3)), ("flatten", (1728,)), *END], "bgr"),
    "ten classes": (
        [("rescaling", (24, 24, 1)), *BLOCK, ("flatten", (1008,)), ("dense", (10,)), ("softmax", (10,))],
        "gray",
    ),
    "a kind nobody knows": (
        [("rescaling", (24, 24, 1)), ("whitening", (24, 24, 1)), ("flatten", (576,)), *END],
        "gray",
    ),
}


class SmallNetwork:
    """A bundle's card and weights on disk, and a runtime in numpy."""

    def __init__(self, folder: Path, build: str, seed: int = 0) -> None:
        shapes, colour = BUILDS[build]
        draw = np.random.default_rng(seed)
        self.weights: dict[str, tuple[np.ndarray, np.ndarray]] = {}
        before: tuple[int, ...] = (SIZE, SIZE, 1 if colour == "gray" else 3)
        layers = []
        for index, (kind, shape) in enumerate(shapes):
            name = f"layer{index}"
            config = CONFIGS.get(kind, {})
            layers.append(LayerCard(name=name, kind=kind, output_shape=shape, activation_range=(-1, 1), config=config))
            if kind in ("convolution", "dense"):
                size = (3, 3, before[-1], shape[-1]) if kind == "convolution" else (before[0], shape[0])
                fan = np.sqrt(np.prod(size[:-1]))
                kernel, bias = draw.normal(size=size) / fan, draw.normal(size=shape[-1]) * 0.1
                self.weights[name] = kernel.astype(np.float32), bias.astype(np.float32)
            before = shape
        classes = tuple(f"class {index}" for index in range(shapes[-1][1][0]))
        arrays = {}
        for name, (kernel, bias) in self.weights.items():
            arrays |= {f"{name}/kernel": kernel, f"{name}/bias": bias}
        content = array_file(arrays)
        card = Card(
            title=build,
            created="2026-01-01",
            classes=classes,
            positive_class=classes[1] if len(classes) == 2 else None,
            threshold=0.5,
            input_size=SIZE,
            colour=colour,  # type: ignore[arg-type]
            face_square_version=FACE_SQUARE_VERSION,
            layers=tuple(layers),
            parameters=0,
            sha256={"live.tflite": f"{build} {seed}", "layers.npz": hashlib.sha256(content).hexdigest()},
        )
        self.bundle = Bundle(folder, card)
        (folder / "layers.npz").write_bytes(content)

    def trace(self, frame_index: int = 0, seed: int = 0) -> NetworkTrace:
        shape = SIZE, SIZE, self.bundle.card.channels
        return self.trace_of(np.random.default_rng(seed).integers(0, 256, shape, np.uint8), frame_index)

    def logits(self, crops: np.ndarray) -> np.ndarray:
        return np.stack([self.trace_of(crop).logits for crop in crops])

    def trace_of(self, crop: np.ndarray, frame_index: int = 0) -> NetworkTrace:
        card = self.bundle.card
        values = crop.astype(np.float32)
        layers = []
        for layer in card.layers:
            values = self._run(layer, values).astype(np.float32)
            assert values.shape == layer.output_shape
            layers.append(LayerTrace(layer.name, layer.kind, values))
        return NetworkTrace(frame_index, self.bundle.model_id, 1, crop, tuple(layers), layers[-2].output, values)

    def analysis(self, frame_index: int = 0, seed: int = 0) -> Analysis:
        trace = self.trace(frame_index, seed)
        shares = tuple(float(share) for share in trace.probabilities)
        reading = FaceReading(1, FaceSquare(80, 60, 48), shares, shares, self.bundle.card.classes[0], "ok")
        frame = Frame(frame_index, frame_index / 30, frame_index / 30, True, np.zeros((120, 160, 3), np.uint8))
        return Analysis(frame, (reading,), trace, 1, Timings(0, 0, 0), 0)

    def _run(self, layer: LayerCard, values: np.ndarray) -> np.ndarray:
        if layer.kind in ("convolution", "dense"):
            kernel, bias = self.weights[layer.name]
            return (convolved(values, kernel) if layer.kind == "convolution" else values @ kernel) + bias
        height, width, channels = layer.output_shape if len(layer.output_shape) == 3 else (1, 1, 1)
        run = {
            "rescaling": lambda: values / 127.5 - 1,
            "relu": lambda: np.maximum(values, 0),
            "max_pooling": lambda: values.reshape(height, 2, width, 2, channels).max(axis=(1, 3)),
            "flatten": lambda: values.reshape(-1),
            "softmax": lambda: np.exp(values - values.max()) / np.exp(values - values.max()).sum(),
            "whitening": lambda: values - values.mean(),
        }
        return run[layer.kind]()


def convolved(values: np.ndarray, kernel: np.ndarray) -> np.ndarray:
    """Convolution by a 3x3 kernel with zero padding, shape (height, width, filters)."""
    padded = np.pad(values, ((1, 1), (1, 1), (0, 0)))
    windows = np.lib.stride_tricks.sliding_window_view(padded, (3, 3), axis=(0, 1))
    return np.einsum("rcikl,klio->rco", windows, kernel)
