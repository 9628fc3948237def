"""A Keras model of somebody else's becomes a Keras model of our family that gives the same numbers."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import keras
import numpy as np
from numpy.typing import NDArray

from smiledesk.core.decoding import decoding
from smiledesk.dataset.demo_faces import demo_face_set
from smiledesk.network.keras_file import KerasNetwork, write_checked
from smiledesk.network.keras_layers import KerasFileError, Shape
from smiledesk.training.keras_import.importing import RANGES, Told
from smiledesk.training.keras_import.operations import Numbers, Step, affine, channels_turned, ended, folded, steps_of
from smiledesk.training.keras_import.weights_file import refuse_strange_weights

_LEARNED = ("kernel", "bias", "gamma", "beta", "moving_mean", "moving_variance", "mean", "variance")

_TOLERANCE = 1e-5
"""How far two probabilities may lie apart: what rounding does to float32, and no more."""


def original_of(file: Path, network: KerasNetwork, folder: Path) -> Any:
    """The model in a checked file, loaded by Keras in its safe mode.

    Args:
        file: that was read.
        network: what was read.
        folder: a new one, for what Keras is to read.

    Raises:
        KerasFileError: the weights are strange, or do not fit the layers.
        ArchiveError: the file was changed since it was read.
    """
    checked = folder / "checked.keras"
    refuse_strange_weights(write_checked(file, network, checked))
    try:
        with decoding(lambda reason: KerasFileError(f"'{file.name}' cannot be loaded by Keras: {reason}")):
            return keras.saving.load_model(checked, compile=False, safe_mode=True)
    except OSError as error:
        raise KerasFileError(f"'{file.name}' cannot be loaded by Keras: {error}") from error


def converted(original: Any, network: KerasNetwork, told: Told) -> Any:
    """The same network with one operation a layer, for BGR or gray from 0 to 255.

    Raises:
        KerasFileError: it cannot be brought into that form exactly.
    """
    input_shape = (network.size, network.size, network.channels)
    scale, offset = RANGES[told.input_range]
    steps = [affine(scale, offset, input_shape, "the input"), *_steps(original, network)]
    steps = ended(folded(steps))
    if told.colour == "rgb":
        steps = channels_turned(steps)
    model = _built(steps, input_shape)
    _require_consistency(original, model, network, told)
    return model


def _steps(original: Any, network: KerasNetwork) -> Iterator[Step]:
    working = list(_opened_out(original))
    if [layer.name for layer in working] != [layer.name for layer in network.layers]:
        raise KerasFileError("Keras reads other layers than its description has: do not use it")
    before: Shape = (network.size, network.size, network.channels)
    for layer, learned_by in zip(network.layers, working, strict=True):
        yield from steps_of(layer, _learned(learned_by), before)
        before = layer.shape


def _opened_out(model: Any) -> Iterator[Any]:
    for layer in model.layers:
        if isinstance(layer, keras.Model):
            yield from _opened_out(layer)
        elif not isinstance(layer, keras.layers.InputLayer):
            yield layer


def _learned(layer: Any) -> Mapping[str, Numbers]:
    arrays = {name: getattr(layer, name, None) for name in _LEARNED}
    return {
        name: keras.ops.convert_to_numpy(array).astype(np.float64)
        for name, array in arrays.items()
        if array is not None
    }


def _built(steps: Sequence[Step], input_shape: tuple[int, int, int]) -> Any:
    inputs = keras.Input(input_shape, name="crop")
    outputs = inputs
    for name, step in zip(_names(steps), steps, strict=True):
        layer = _layer(name, step)
        outputs = layer(outputs)
        if step.kind in ("convolution", "dense"):
            layer.set_weights([step.kernel.astype(np.float32), step.bias.astype(np.float32)])
    return keras.Model(inputs, outputs)


def _layer(name: str, step: Step) -> Any:
    layers = keras.layers
    plain = {"relu": layers.ReLU, "flatten": layers.Flatten, "softmax": layers.Softmax}
    if step.kind in plain:
        return plain[step.kind](name=name)
    if step.kind == "affine":
        return layers.Rescaling(float(step.kernel), offset=float(step.bias), name=name)
    if step.kind == "dense":
        return layers.Dense(step.kernel.shape[1], name=name)
    windows = {setting: step.settings[setting] for setting in ("strides", "padding")}
    if step.kind == "convolution":
        return layers.Conv2D(step.kernel.shape[-1], step.kernel.shape[:2], name=name, **windows)
    return layers.MaxPooling2D(step.settings["pool_size"], name=name, **windows)


def _names(steps: Sequence[Step]) -> Iterator[str]:
    """The names that `architecture.build` would give."""
    words = {"convolution": "conv", "pooling": "pool", "affine": "rescaling"}
    single = ("affine", "softmax")
    counts: dict[str, int] = {}
    flat = False
    last_dense = max(index for index, step in enumerate(steps) if step.kind == "dense")
    for index, step in enumerate(steps):
        word = words.get(step.kind, step.kind)
        if step.kind == "relu" and flat and counts.get("dense"):
            word = "dense_relu"
        flat = flat or step.kind == "flatten"
        counts[word] = counts.get(word, 0) + 1
        if index == last_dense:
            yield "logits"
        elif step.kind in single or (step.kind == "flatten" and counts[word] == 1):
            yield word
        else:
            yield f"{word}_{counts[word]}"


def _require_consistency(original: Any, model: Any, network: KerasNetwork, told: Told) -> None:
    """Both judge the demo's faces and noise."""
    images = _images(network)
    ours = np.asarray(model(images.astype(np.float32), training=False))
    theirs = original_probabilities(original, images, told)
    logits = np.asarray(keras.Model(model.input, model.layers[-2].output)(images.astype(np.float32), training=False))
    difference = float(np.abs(ours - theirs).max())
    if not difference <= _TOLERANCE * max(1.0, float(np.abs(logits).max())):
        raise KerasFileError(
            f"it does not say the same after the conversion, which should not happen: please report it. "
            f"Received: probabilities {difference:.2g} apart"
        )


def original_probabilities(original: Any, images: NDArray[np.uint8], told: Told) -> NDArray[np.float32]:
    """What the original says of some images, one probability a class.

    Args:
        original: the model as it was.
        images: shape (n, size, size, channels), uint8, gray or BGR.
        told: how the original wants them.
    """
    scale, offset = RANGES[told.input_range]
    ordered = images[..., ::-1] if told.colour == "rgb" else images
    outputs = np.asarray(original(ordered.astype(np.float32) * scale + offset, training=False), np.float64)
    if not _ends_in_probabilities(original):
        shares = (
            1 / (1 + np.exp(-outputs)) if outputs.shape[1] == 1 else np.exp(outputs - outputs.max(1, keepdims=True))
        )
        outputs = shares / (1 if outputs.shape[1] == 1 else shares.sum(axis=1, keepdims=True))
    both = np.concatenate([1 - outputs, outputs], axis=1) if outputs.shape[1] == 1 else outputs
    return both.astype(np.float32)


def _ends_in_probabilities(original: Any) -> bool:
    last = list(_opened_out(original))[-1]
    return isinstance(last, keras.layers.Softmax) or getattr(last, "activation", None) in (
        keras.activations.softmax,
        keras.activations.sigmoid,
    )


def _images(network: KerasNetwork) -> NDArray[np.uint8]:
    """A few of the demo's faces and as much noise, shape (n, size, size, channels)."""
    faces = np.stack([face.crop for face in demo_face_set(4, network.size, "gray" if network.channels == 1 else "bgr")])
    noise = np.random.default_rng(0).integers(0, 256, faces.shape, dtype=np.uint8)
    return np.concatenate([faces, noise])
