"""The network: convolution blocks, then dense layers, each operation a separate layer, so that it can be shown."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from smiledesk.core.layer_kinds import (
    CONVOLUTION,
    DENSE,
    FLATTEN,
    LAYER_KINDS,
    RELU,
    RESCALING,
    SOFTMAX,
    LayerKind,
    Settings,
)
from smiledesk.network.architecture import Architecture
from smiledesk.network.bundle import LayerWeights
from smiledesk.network.card import LayerCard

LOGITS = "logits"
"""Name of the last dense layer, whose outputs become probabilities."""


def build(architecture: Architecture, classes: int, seed: int) -> Any:
    """A Keras model with random weights drawn from the seed.

    It takes float32 of shape (batch, size, size, channels), 0 to 255, gray or BGR, and gives one probability a class.
    """
    import keras

    keras.utils.set_random_seed(seed)
    inputs = keras.Input(architecture.input_shape, name="crop")
    outputs = inputs
    for layer in _layers(architecture, classes):
        outputs = layer(outputs)
    return keras.Model(inputs, outputs)


def rebuilt(layers: Sequence[LayerCard], input_shape: tuple[int, int, int], weights: Mapping[str, LayerWeights]) -> Any:
    """A Keras model of the layers of a card, in their order and with their names, and of their weights.

    input_shape: (height, width, channels).
    """
    import keras

    inputs = keras.Input(input_shape, name="crop")
    outputs = inputs
    for card in layers:
        kind = LAYER_KINDS[card.kind]
        layer = keras_layer(kind, card.config, card.output_shape[-1], card.name)
        outputs = layer(outputs)
        if kind.has_weights:
            layer.set_weights([weights[card.name].kernel, weights[card.name].bias])
    return keras.Model(inputs, outputs)


def keras_layer(kind: LayerKind, settings: Settings, outputs: int, name: str) -> Any:
    """A layer of a kind. outputs: its filters or units, if it has weights."""
    from keras import layers

    channels = (outputs,) if kind.has_weights else ()
    return getattr(layers, kind.keras_class)(
        *channels, **{setting: settings[setting] for setting in kind.settings}, name=name
    )


def without_softmax(model: Any) -> Any:
    """The layers up to the logits: losses are computed there, where no probability rounds to 0."""
    import keras

    return keras.Model(model.input, model.layers[-2].output)


def logits_with_dropout(model: Any, rate: float, heads: int = 1) -> Any:
    """The layers up to the logits, for training: inputs of hidden dense layers are dropped at random.

    The layers are shared with ``model``, which learns what they learn and itself drops nothing. Further heads are dense
    layers of their own beside the last one, with its weights at first.
    Source: Srivastava et al., "Dropout: A Simple Way to Prevent Neural Networks from Overfitting", 2014.

    Returns:
        A model that gives logits of shape (batch, heads, classes); the first head's are those of ``model``.
    """
    import keras

    last = model.layers[-2]
    features = model.input
    for layer in model.layers[1:-2]:
        if rate and isinstance(layer, keras.layers.Dense):
            features = keras.layers.Dropout(rate)(features)
        features = layer(features)
    logits = [last(features)]
    for number in range(2, heads + 1):
        head = keras.layers.Dense(last.units, name=f"{last.name}_{number}")
        logits.append(head(features))
        head.set_weights(last.get_weights())
    together = keras.layers.Concatenate()(logits) if heads > 1 else logits[0]
    return keras.Model(model.input, keras.layers.Reshape((heads, last.units))(together))


def _layers(architecture: Architecture, classes: int) -> Iterator[Any]:
    from keras import layers

    pooling = getattr(layers, architecture.pooling.keras_class)
    yield layers.Rescaling(1 / 127.5, offset=-1.0, name=RESCALING.layer_name)
    for block, filters in enumerate(architecture.conv, start=1):
        yield layers.Conv2D(filters, architecture.kernel, padding="same", name=f"{CONVOLUTION.layer_name}_{block}")
        yield layers.ReLU(name=f"{RELU.layer_name}_{block}")
        yield pooling(architecture.pool, name=f"{architecture.pooling.layer_name}_{block}")
    yield layers.Flatten(name=FLATTEN.layer_name)
    for number, units in enumerate(architecture.dense, start=1):
        yield layers.Dense(units, name=f"{DENSE.layer_name}_{number}")
        yield layers.ReLU(name=f"{DENSE.layer_name}_{RELU.layer_name}_{number}")
    yield layers.Dense(classes, name=LOGITS)
    yield layers.Softmax(name=SOFTMAX.layer_name)
