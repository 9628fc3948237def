"""A foreign model as its author saved it: loaded by Keras in its safe mode, and run."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import keras
import numpy as np
from numpy.typing import NDArray

from smiledesk.core.decoding import decoding
from smiledesk.network.keras_file import KerasNetwork, write_checked
from smiledesk.network.keras_layers import KerasFileError
from smiledesk.training.keras_import.settings import RANGES, ImportSettings
from smiledesk.training.keras_import.weights_file import require_plain_weights


def load_original(file: Path, network: KerasNetwork, folder: Path) -> Any:
    """Load the model of a checked file.

    Args:
        file: the file that was read.
        network: what was read from it.
        folder: an empty one, for the files that Keras reads.

    Raises:
        KerasFileError: the weights are refused, or do not fit the layers.
        ArchiveError: the file has changed since it was read.
    """
    checked = folder / "checked.keras"
    require_plain_weights(write_checked(file, network, checked))
    try:
        with decoding(
            lambda reason: KerasFileError("'{file}' cannot be loaded by Keras: {reason}", file=file.name, reason=reason)
        ):
            return keras.saving.load_model(checked, compile=False, safe_mode=True)
    except OSError as error:
        raise KerasFileError("'{file}' cannot be loaded by Keras: {error}", file=file.name, error=error) from error


def original_layers(model: Any) -> Iterator[Any]:
    """The layers after the input, those of nested models in their place."""
    for layer in model.layers:
        if isinstance(layer, keras.Model):
            yield from original_layers(layer)
        elif not isinstance(layer, keras.layers.InputLayer):
            yield layer


def original_probabilities(original: Any, images: NDArray[np.uint8], settings: ImportSettings) -> NDArray[np.float32]:
    """The original's probabilities, one a class, shape (n, classes).

    Args:
        original: the model as it was loaded.
        images: shape (n, size, size, channels), uint8, gray or BGR.
        settings: the channel order and the range that the original was trained with.
    """
    scale, offset = RANGES[settings.input_range]
    ordered = images[..., ::-1] if settings.colour == "rgb" else images
    outputs = np.asarray(original(ordered.astype(np.float32) * scale + offset, training=False), np.float64)
    is_single = outputs.shape[1] == 1
    if not _ends_in_probabilities(original):
        shares = 1 / (1 + np.exp(-outputs)) if is_single else np.exp(outputs - outputs.max(axis=1, keepdims=True))
        outputs = shares if is_single else shares / shares.sum(axis=1, keepdims=True)
    return (np.concatenate([1 - outputs, outputs], axis=1) if is_single else outputs).astype(np.float32)


def _ends_in_probabilities(original: Any) -> bool:
    *_, last = original_layers(original)
    return isinstance(last, keras.layers.Softmax) or getattr(last, "activation", None) in (
        keras.activations.softmax,
        keras.activations.sigmoid,
    )
