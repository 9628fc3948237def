"""Keras models in the many ways in which other people build them, with random weights."""

from pathlib import Path
from typing import Any

import keras
import numpy as np
from keras import layers

from smiledesk.jobs.requests import InputColour, InputRange
from smiledesk.training.keras_import.settings import RANGES


def random_model(seed: int) -> keras.Model:
    """A Sequential or Functional model of a kind that can be imported."""
    draw = np.random.default_rng(seed)
    size, channels = int(draw.integers(24, 40)), int(draw.choice([1, 3]))
    stack = [*_first(draw), *_blocks(draw), *_last(draw)]
    if draw.random() < 0.5:
        return with_random_weights(keras.Sequential([keras.Input((size, size, channels)), *stack]), seed)
    inputs = keras.Input((size, size, channels))
    outputs: Any = inputs
    for layer in stack:
        outputs = layer(outputs)
    return with_random_weights(keras.Model(inputs, outputs), seed)


def with_random_weights(model: keras.Model, seed: int = 0) -> keras.Model:
    """Give batch normalizations random statistics and other layers random biases; Keras starts with ones and zeros."""
    draw = np.random.default_rng(seed)
    for layer in all_layers(model):
        if isinstance(layer, layers.BatchNormalization):
            layer.set_weights(
                [draw.uniform(0.3, 1.5, weight.shape).astype("float32") for weight in layer.get_weights()]
            )
        elif isinstance(layer, (layers.Conv2D, layers.Dense)) and layer.use_bias:
            layer.bias.assign(draw.normal(0, 0.1, layer.bias.shape))
    return model


def all_layers(model: keras.Model) -> list[Any]:
    """The layers of a model and of the models nested in it."""
    return [
        inner for layer in model.layers for inner in (all_layers(layer) if isinstance(layer, keras.Model) else [layer])
    ]


def probabilities(model: keras.Model, images: np.ndarray, colour: InputColour, given: InputRange) -> np.ndarray:
    """The original's probabilities, shape (n, classes). images: uint8, gray or BGR."""
    scale, offset = RANGES[given]
    ordered = images[..., ::-1] if colour == "rgb" else images
    outputs = np.asarray(model.predict(ordered.astype(np.float32) * scale + offset, verbose=0), np.float64)
    last = all_layers(model)[-1]
    activation = getattr(last, "activation", None)
    if isinstance(last, layers.Softmax) or activation is keras.activations.softmax:
        return outputs
    if activation is not keras.activations.sigmoid:
        if outputs.shape[1] > 1:
            exponentials = np.exp(outputs - outputs.max(axis=1, keepdims=True))
            return exponentials / exponentials.sum(axis=1, keepdims=True)
        outputs = 1 / (1 + np.exp(-outputs))
    return np.concatenate([1 - outputs, outputs], axis=1)


def save_model(model: keras.Model, path: Path) -> Path:
    """Save a model by Keras, and return the path."""
    model.save(path)
    return path


def _first(draw: np.random.Generator) -> list[Any]:
    choices: list[list[Any]] = [
        [],
        [layers.Rescaling(1 / 255)],
        [layers.Rescaling(1 / 127.5, offset=-1), layers.RandomBrightness(0.2)],
        [keras.Sequential([layers.RandomFlip("horizontal"), layers.RandomRotation(0.1)]), layers.Rescaling(1 / 255)],
        [layers.Normalization(mean=120.0, variance=2500.0, axis=None)],
    ]
    return choices[int(draw.integers(len(choices)))]


def _blocks(draw: np.random.Generator) -> list[Any]:
    stack: list[Any] = []
    for _ in range(int(draw.integers(0, 3))):
        stack += _linear(draw, layers.Conv2D, int(draw.integers(2, 7)), kernel_size=int(draw.integers(1, 6)))
        pooling = (layers.MaxPooling2D, layers.AveragePooling2D)[int(draw.integers(2))]
        stack += [pooling(int(draw.integers(2, 4)), padding=str(draw.choice(["valid", "same"])))]
        stack += [layers.SpatialDropout2D(0.2)] if draw.random() < 0.3 else []
    ends: list[Any] = [layers.Flatten(), layers.GlobalAveragePooling2D(), layers.GlobalMaxPooling2D()]
    return [*stack, ends[int(draw.integers(3))]]


def _linear(draw: np.random.Generator, kind: type, units: int, **settings: Any) -> list[Any]:
    """A layer with weights and its ReLU, in one of several equivalent forms."""
    if kind is layers.Conv2D:
        settings |= {"padding": str(draw.choice(["valid", "same"])), "strides": int(draw.integers(1, 3))}
    ways: list[list[Any]] = [
        [kind(units, activation="relu", kernel_regularizer="l2", **settings)],
        [kind(units, **settings), layers.ReLU()],
        [kind(units, use_bias=False, **settings), layers.BatchNormalization(), layers.Activation("relu")],
        [kind(units, **settings), layers.BatchNormalization(center=False), layers.ReLU(), layers.Dropout(0.2)],
    ]
    return ways[int(draw.integers(len(ways)))]


def _last(draw: np.random.Generator) -> list[Any]:
    hidden = _linear(draw, layers.Dense, int(draw.integers(3, 12))) if draw.random() < 0.7 else []
    ends: list[list[Any]] = [
        [layers.Dense(1, activation="sigmoid")],
        [layers.Dense(1), layers.Activation("sigmoid")],
        [layers.Dense(1)],
        [layers.Dense(2, activation="softmax")],
        [layers.Dense(4), layers.Softmax()],
        [layers.Dense(3)],
    ]
    return [*hidden, *ends[int(draw.integers(len(ends)))]]
