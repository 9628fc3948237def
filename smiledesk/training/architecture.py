"""The network: convolution blocks, then dense layers, every step a layer of its own so that each can be seen."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from smiledesk.core.errors import UserError
from smiledesk.core.records import Colour


class ArchitectureError(UserError):
    """A network cannot be built as asked; the line names the layer that fails."""


@dataclass(frozen=True, slots=True)
class Architecture:
    """What a network is made of, from its input to the last hidden layer.

    conv: filters of each block (convolution, ReLU, max pooling), any number, also none. kernel, pool: side of the
    convolutions' kernels and of the pooling windows, in pixels. dense: units of each hidden dense layer, any number.
    size: side of the square input, in pixels. colour: one channel (gray) or three (BGR).
    """

    conv: tuple[int, ...] = (16, 32, 64, 64)
    kernel: int = 3
    pool: int = 2
    dense: tuple[int, ...] = (64,)
    size: int = 64
    colour: Colour = "gray"

    def __post_init__(self) -> None:
        """Refuse what cannot be built.

        Raises:
            ArchitectureError: a number is not positive, or a block is pooled to nothing.
        """
        for name, numbers in {
            "conv": self.conv,
            "kernel": (self.kernel,),
            "pool": (self.pool,),
            "dense": self.dense,
            "size": (self.size,),
        }.items():
            if any(number < 1 for number in numbers):
                raise ArchitectureError(f"{name} needs numbers of at least 1. Received: {_commas(numbers)}")
        self._refuse_pooled_to_nothing()

    @property
    def input_shape(self) -> tuple[int, int, int]:
        """Height, width and channels of what the network sees."""
        return self.size, self.size, 1 if self.colour == "gray" else 3

    def _refuse_pooled_to_nothing(self) -> None:
        side = self.size
        for block in range(1, len(self.conv) + 1):
            if side < self.pool:
                raise ArchitectureError(
                    f"layer pool_{block} would leave nothing: it pools {self.pool}x{self.pool} and gets "
                    f"{side}x{side}. Use fewer blocks, a smaller pool or a larger size. "
                    f"Received: conv {_commas(self.conv)}, pool {self.pool}, size {self.size}"
                )
            side //= self.pool


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


def without_softmax(model: Any) -> Any:
    """The same layers up to the logits: losses are computed there, where no probability rounds to 0."""
    import keras

    return keras.Model(model.input, model.layers[-2].output)


def logits_with_dropout(model: Any, rate: float) -> Any:
    """The same layers up to the logits, for learning: inputs of hidden dense layers are left out at random.

    The layers are shared, so what is learned here is learned by ``model``, which itself never drops anything.
    Source: Srivastava et al., "Dropout: A Simple Way to Prevent Neural Networks from Overfitting", 2014.
    """
    import keras

    outputs = model.input
    for layer in model.layers[1:-1]:
        if rate and isinstance(layer, keras.layers.Dense) and layer is not model.layers[-2]:
            outputs = keras.layers.Dropout(rate)(outputs)
        outputs = layer(outputs)
    return keras.Model(model.input, outputs)


def _layers(architecture: Architecture, classes: int) -> Iterator[Any]:
    from keras import layers

    yield layers.Rescaling(1 / 127.5, offset=-1.0, name="rescaling")
    for block, filters in enumerate(architecture.conv, start=1):
        yield layers.Conv2D(filters, architecture.kernel, padding="same", name=f"conv_{block}")
        yield layers.ReLU(name=f"relu_{block}")
        yield layers.MaxPooling2D(architecture.pool, name=f"pool_{block}")
    yield layers.Flatten(name="flatten")
    for number, units in enumerate(architecture.dense, start=1):
        yield layers.Dense(units, name=f"dense_{number}")
        yield layers.ReLU(name=f"dense_relu_{number}")
    yield layers.Dense(classes, name="logits")
    yield layers.Softmax(name="softmax")


def _commas(numbers: tuple[int, ...]) -> str:
    return ",".join(str(number) for number in numbers) or "none"
