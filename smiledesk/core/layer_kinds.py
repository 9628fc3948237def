"""The kinds of layers that SmileDesk explains, one row each. Whatever depends on a layer's kind reads its row."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum, auto
from typing import Any

import numpy as np
from numpy.typing import NDArray

from smiledesk.core.records import Activations
from smiledesk.core.windows import Windows

Settings = Mapping[str, Any]
"""A layer's settings under Keras' names, as its card holds them."""

Compute = Callable[..., Activations]
"""``compute(inputs, settings, *weights)``: a layer's output by its definition, in numpy.

inputs: (height, width, channels) or (units,), float32. weights: kernel and bias of the kinds that have them.
"""

Gradient = NDArray[np.float64]
"""The derivative of one number with respect to a layer's inputs or outputs, in their shape."""

Backward = Callable[..., Gradient]
"""``backward(gradient, inputs, settings, *weights)``: the gradient of a layer's inputs from that of its outputs.

The inputs, settings and weights are those of ``compute``. At ties and at a ReLU's zero, the gradient is TensorFlow's.
"""


class Reach(Enum):
    """The cells of a layer's input that one number of its output depends on."""

    CELL = auto()
    """The cell in the same place."""
    WINDOW = auto()
    """The window at that place."""
    ROW_PLACE = auto()
    """One cell, given by the number's place in the flattened row."""
    EVERYTHING = auto()


class Feed(Enum):
    """The channels of a layer's input that one channel of its output depends on."""

    SAME_CHANNEL = auto()
    KERNEL = auto()
    """Every channel, as strongly as the kernel weighs it."""
    ROW_PLACE = auto()
    """One channel, given by the number's place in the flattened row."""
    RIVALS = auto()
    """Every channel: its own raises it, each other one lowers it."""


class AffineRule(Enum):
    """The scales with ``f(scale * x + shift) == scale * f(x) + shift`` for a layer f, which an import may then swap."""

    NEVER = auto()
    POSITIVE_SCALE = auto()
    ALWAYS = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class LayerKind:
    """One kind of layer."""

    name: str
    """The kind in cards and traces; also the name of its lens in `lenses.kinds` and of its sentences."""
    keras_class: str
    title: str
    """The field's term, in English."""
    summary: str
    """A short description for beginners, in English."""
    layer_name: str
    """The layer's name in our networks without its number, such as ``conv`` in ``conv_1``."""
    reach: Reach
    feed: Feed
    compute: Compute
    backward: Backward
    is_linear: bool = True
    """True if, near any input, the output is the derivative times the input, plus the output for an input of zeros."""
    settings: tuple[str, ...] = ()
    """The settings that a card holds of such a layer, all of them required."""
    window: str | None = None
    """The setting that holds the window's size; None for kinds without windows."""
    affine_rule: AffineRule = AffineRule.NEVER
    silences: bool = False
    """True if it may turn a channel to zeros for good; its lens reads the largest outputs of the last seconds."""
    lesson_step: int | None = None
    """The lesson step that explains it, from 1; None if no step does."""

    @property
    def has_weights(self) -> bool:
        """True if such a layer has a kernel and a bias."""
        return self.feed is Feed.KERNEL

    @property
    def is_pooling(self) -> bool:
        """True if each window of a channel becomes one number, without weights."""
        return self.reach is Reach.WINDOW and not self.has_weights

    def output_for_zeros(self, inputs: Activations, settings: Settings, *weights: Activations) -> Activations:
        """The output for inputs of zeros, in its shape or, where all places are equal, that of one place.

        inputs: in the shape of the layer's.
        """
        return weights[-1] if weights else self.compute(np.zeros_like(inputs), settings)

    def kernel_shape(self, settings: Settings, inputs: int, outputs: int) -> tuple[int, ...]:
        """Shape of the kernel of a layer. inputs, outputs: its numbers of channels."""
        sizes = settings[self.window] if self.window else ()
        return (*sizes, inputs, outputs)

    def windows(self, settings: Settings, shape: tuple[int, ...]) -> Windows:
        """The windows that slide over an input of a shape (height, width, channels); for kinds that have them.

        Raises:
            ValueError: the padding is neither ``valid`` nor ``same``, or this kind has no windows.
        """
        if self.window is None:
            raise ValueError(f"only layers with windows have a window's size. Received: {self.name}")
        return Windows.of(settings, self.window, shape)


def place_in_map(shape: tuple[int, ...], number: int) -> tuple[int, int, int]:
    """Row, column and channel of a number of the flattened row.

    Args:
        shape: of what was flattened, (height, width, channels) or (units,).
        number: its place in the row, from 0.
    """
    row, column, channel = np.unravel_index(number, (1, 1, *shape)[-3:])
    return int(row), int(column), int(channel)


def softmax(logits: NDArray[Any]) -> NDArray[Any]:
    """Probabilities of the classes, which are along the last axis; shape and type as the logits."""
    exponentials = np.exp(logits - logits.max(axis=-1, keepdims=True))
    return np.asarray(exponentials / exponentials.sum(axis=-1, keepdims=True))


def _rescale(inputs: Activations, settings: Settings) -> Activations:
    return inputs * np.float32(settings["scale"]) + np.float32(settings["offset"])


def _rescale_backward(gradient: Gradient, _inputs: Activations, settings: Settings) -> Gradient:
    return gradient * float(settings["scale"])


def _convolve(inputs: Activations, settings: Settings, kernel: Activations, bias: Activations) -> Activations:
    windows = CONVOLUTION.windows(settings, inputs.shape).all_of(inputs, outside=0.0)
    # One product of two matrices: a row for each window, a column for each filter.
    rows, columns, filters = *windows.shape[:2], bias.size
    weighed = windows.transpose(0, 1, 3, 4, 2).reshape(rows * columns, -1) @ kernel.reshape(-1, filters)
    return weighed.reshape(rows, columns, filters) + bias


def _convolve_backward(
    gradient: Gradient, inputs: Activations, settings: Settings, kernel: Activations, _bias: Activations
) -> Gradient:
    # As one product of two matrices, too.
    rows, columns, filters = gradient.shape
    shares = gradient.reshape(rows * columns, filters) @ kernel.reshape(-1, filters).T
    windows = shares.reshape(rows, columns, *kernel.shape[:3]).transpose(0, 1, 4, 2, 3)
    return CONVOLUTION.windows(settings, inputs.shape).fold(windows)


def _rectify(inputs: Activations, _settings: Settings) -> Activations:
    return np.maximum(inputs, 0)


def _rectify_backward(gradient: Gradient, inputs: Activations, _settings: Settings) -> Gradient:
    return gradient * (inputs > 0)


def _pass_on(inputs: Activations, _settings: Settings) -> Activations:
    return inputs


def _pass_back(gradient: Gradient, _inputs: Activations, _settings: Settings) -> Gradient:
    return gradient


def _pool_max(inputs: Activations, settings: Settings) -> Activations:
    windows = MAX_POOLING.windows(settings, inputs.shape).all_of(inputs, outside=-np.inf)
    return np.asarray(windows.max(axis=(-2, -1)))


def _pool_max_backward(gradient: Gradient, inputs: Activations, settings: Settings) -> Gradient:
    windows = MAX_POOLING.windows(settings, inputs.shape)
    cells = windows.all_of(inputs, outside=-np.inf)
    winners = cells.reshape(*cells.shape[:-2], -1).argmax(axis=-1)
    shares = np.zeros((*winners.shape, cells.shape[-2] * cells.shape[-1]))
    np.put_along_axis(shares, winners[..., np.newaxis], gradient[..., np.newaxis], axis=-1)
    return windows.fold(shares.reshape(cells.shape))


def _pool_mean(inputs: Activations, settings: Settings) -> Activations:
    windows = AVERAGE_POOLING.windows(settings, inputs.shape).all_of(inputs, outside=np.nan)
    return np.asarray(np.nanmean(windows, axis=(-2, -1)))


def _pool_mean_backward(gradient: Gradient, inputs: Activations, settings: Settings) -> Gradient:
    windows = AVERAGE_POOLING.windows(settings, inputs.shape)
    inside = windows.all_of(np.ones_like(inputs), outside=0.0)
    return windows.fold(gradient[..., np.newaxis, np.newaxis] * inside / inside.sum(axis=(-2, -1), keepdims=True))


def _flatten(inputs: Activations, _settings: Settings) -> Activations:
    return inputs.ravel()


def _flatten_backward(gradient: Gradient, inputs: Activations, _settings: Settings) -> Gradient:
    return gradient.reshape(inputs.shape)


def _weigh(inputs: Activations, _settings: Settings, kernel: Activations, bias: Activations) -> Activations:
    return inputs @ kernel + bias


def _weigh_backward(
    gradient: Gradient, _inputs: Activations, _settings: Settings, kernel: Activations, _bias: Activations
) -> Gradient:
    return np.asarray(gradient @ kernel.T)


def _softmax(inputs: Activations, _settings: Settings) -> Activations:
    return np.asarray(softmax(inputs))


def _softmax_backward(gradient: Gradient, inputs: Activations, settings: Settings) -> Gradient:
    probabilities = _softmax(inputs, settings)
    return probabilities * (gradient - gradient @ probabilities)


RESCALING = LayerKind(
    name="rescaling",
    keras_class="Rescaling",
    title="Rescaling",
    summary="brings brightness to one scale",
    layer_name="rescaling",
    reach=Reach.CELL,
    feed=Feed.SAME_CHANNEL,
    compute=_rescale,
    backward=_rescale_backward,
    settings=("scale", "offset"),
)

CONVOLUTION = LayerKind(
    name="convolution",
    keras_class="Conv2D",
    title="Convolution",
    summary="slides filters over the picture",
    layer_name="conv",
    reach=Reach.WINDOW,
    feed=Feed.KERNEL,
    compute=_convolve,
    backward=_convolve_backward,
    settings=("kernel_size", "strides", "padding"),
    window="kernel_size",
    lesson_step=1,
)

RELU = LayerKind(
    name="relu",
    keras_class="ReLU",
    title="ReLU",
    summary="sets what is negative to zero",
    layer_name="relu",
    reach=Reach.CELL,
    feed=Feed.SAME_CHANNEL,
    compute=_rectify,
    backward=_rectify_backward,
    silences=True,
    lesson_step=2,
)

IDENTITY = LayerKind(
    name="identity",
    keras_class="Identity",
    title="Identity",
    summary="passes every number on",
    layer_name="identity",
    reach=Reach.CELL,
    feed=Feed.SAME_CHANNEL,
    compute=_pass_on,
    backward=_pass_back,
    affine_rule=AffineRule.ALWAYS,
)

MAX_POOLING = LayerKind(
    name="max_pooling",
    keras_class="MaxPooling2D",
    title="Max pooling",
    summary="keeps the largest of each window",
    layer_name="pool",
    reach=Reach.WINDOW,
    feed=Feed.SAME_CHANNEL,
    compute=_pool_max,
    backward=_pool_max_backward,
    settings=("pool_size", "strides", "padding"),
    window="pool_size",
    affine_rule=AffineRule.POSITIVE_SCALE,
    lesson_step=3,
)

AVERAGE_POOLING = LayerKind(
    name="average_pooling",
    keras_class="AveragePooling2D",
    title="Average pooling",
    summary="keeps the mean of each window",
    layer_name="pool",
    reach=Reach.WINDOW,
    feed=Feed.SAME_CHANNEL,
    compute=_pool_mean,
    backward=_pool_mean_backward,
    settings=("pool_size", "strides", "padding"),
    window="pool_size",
    affine_rule=AffineRule.ALWAYS,
    lesson_step=3,
)

FLATTEN = LayerKind(
    name="flatten",
    keras_class="Flatten",
    title="Flatten",
    summary="lays all cells in one row",
    layer_name="flatten",
    reach=Reach.ROW_PLACE,
    feed=Feed.ROW_PLACE,
    compute=_flatten,
    backward=_flatten_backward,
)

DENSE = LayerKind(
    name="dense",
    keras_class="Dense",
    title="Dense",
    summary="weighs everything together",
    layer_name="dense",
    reach=Reach.EVERYTHING,
    feed=Feed.KERNEL,
    compute=_weigh,
    backward=_weigh_backward,
    lesson_step=4,
)

SOFTMAX = LayerKind(
    name="softmax",
    keras_class="Softmax",
    title="Softmax",
    summary="turns scores into probabilities",
    layer_name="softmax",
    reach=Reach.EVERYTHING,
    feed=Feed.RIVALS,
    compute=_softmax,
    backward=_softmax_backward,
    is_linear=False,
)

LAYER_KINDS: Mapping[str, LayerKind] = {
    kind.name: kind
    for kind in (RESCALING, CONVOLUTION, RELU, IDENTITY, MAX_POOLING, AVERAGE_POOLING, FLATTEN, DENSE, SOFTMAX)
}
"""Every kind by its name. A card may name others: their layers are run and drawn, but not explained."""

FORMER_NAMES: Mapping[str, str] = {"pooling": MAX_POOLING.name}
"""Names of kinds in older cards, and what the kinds are called now."""


def kind_of_keras(class_name: str) -> LayerKind | None:
    """The kind of layers of a Keras class; None for a class without a kind."""
    return next((kind for kind in LAYER_KINDS.values() if kind.keras_class == class_name), None)
