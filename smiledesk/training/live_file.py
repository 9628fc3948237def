"""A Keras model as a LiteRT file with every layer an output; of networks that are built alike, many of them quickly."""

from collections.abc import Callable
from typing import Any

import keras
import numpy as np
from numpy.typing import NDArray

from smiledesk.core.temporary import TemporaryFolder

LiveFile = Callable[[Any], bytes]
"""Makes the content of a model's LiteRT file."""


def exported(model: Any) -> bytes:
    """The file as Keras exports it, which takes half a second."""
    with TemporaryFolder("export") as folder:
        path = folder.path / "live.tflite"
        all_outputs(model).export(str(path), format="litert", verbose=False)
        return path.read_bytes()


def alike(model: Any) -> LiveFile:
    """What makes the files of all models that are built like this one, whatever their weights.

    One of them is exported with random weights, no two of which are the same; where they lie in its file, those of the
    others lie in theirs, so that a copy takes a millisecond. Should a converter keep weights in another way, every
    file is exported.
    """
    drawn = keras.models.clone_model(model)
    random = np.random.default_rng(0)
    drawn.set_weights([random.standard_normal(weight.shape).astype(np.float32) for weight in drawn.get_weights()])
    template = exported(drawn)
    weights = [_laid_out(weight) for weight in drawn.get_weights()]
    if any(template.count(weight) != 1 for weight in weights):
        return exported
    places = [template.index(weight) for weight in weights]

    def filled(other: Any) -> bytes:
        content = bytearray(template)
        for place, weight in zip(places, map(_laid_out, other.get_weights()), strict=True):
            content[place : place + len(weight)] = weight
        return bytes(content)

    return filled


def all_outputs(model: Any) -> Any:
    """The same network with every layer's output, by layer name."""
    return keras.Model(model.input, {layer.name: layer.output for layer in working_layers(model)})


def working_layers(model: Any) -> list[Any]:
    """All layers that compute something, in network order."""
    return [layer for layer in model.layers if not isinstance(layer, keras.layers.InputLayer)]


def _laid_out(weight: NDArray[np.float32]) -> bytes:
    """A kernel or bias as LiteRT keeps it: what belongs to one filter or unit lies together."""
    return np.ascontiguousarray(np.moveaxis(weight, -1, 0)).tobytes()
