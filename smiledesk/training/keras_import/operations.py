"""Somebody else's layers as steps of our family: one operation each, no step that cannot be explained.

All of it is arithmetic on weights in double precision; what comes out gives the same numbers as what went in.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from math import prod
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from smiledesk.network.keras_layers import IDENTITY, KerasFileError, KerasLayer, Shape

Kind = Literal["affine", "convolution", "relu", "pooling", "flatten", "mean", "dense", "softmax", "sigmoid"]
Numbers = NDArray[np.float64]

_PLAIN: dict[str, Kind] = {
    "Conv2D": "convolution",
    "Dense": "dense",
    "Flatten": "flatten",
    "GlobalAveragePooling2D": "mean",
    "MaxPooling2D": "pooling",
    "ReLU": "relu",
    "Softmax": "softmax",
}
"""Keras class -> the one step that it is."""

_LINEAR = ("convolution", "dense")
_EPSILON = 1e-7
"""What Keras' Normalization divides by at least."""

_MOST_WEIGHTS = 50_000_000


@dataclass(frozen=True, slots=True, eq=False)
class Step:
    """One operation. source: the layer it comes from, in words. before: shape of what goes in.

    kernel: (height, width, inputs, filters) of a convolution, (inputs, units) of a dense layer; of an affine step what
    each channel is multiplied by, shape () or (channels,). bias: what is added, of the same three. settings: of the
    layer under Keras' names.
    """

    kind: Kind
    source: str
    before: Shape
    kernel: Numbers = field(default_factory=lambda: np.zeros(0))
    bias: Numbers = field(default_factory=lambda: np.zeros(0))
    settings: Mapping[str, Any] = field(default_factory=dict)


def affine(scale: float, offset: float, before: Shape, source: str) -> Step:
    """The same scale and offset for every channel."""
    return Step("affine", source, before, np.asarray(scale, np.float64), np.asarray(offset, np.float64))


def steps_of(layer: KerasLayer, learned: Mapping[str, Numbers], before: Shape) -> list[Step]:
    """What one layer does, without its fused activation; nothing where it only matters in training.

    Args:
        layer: as the file describes it.
        learned: its weights under Keras' names, float64.
        before: shape of what goes in.

    Raises:
        KerasFileError: a weight is no finite number.
    """
    if any(not np.isfinite(array).all() for array in learned.values()):
        raise KerasFileError(f"layer '{layer.name}' has weights that are no finite numbers: it was spoilt in training")
    if layer.class_name == IDENTITY:
        return []
    steps = _working_steps(layer, learned, before)
    activation = str(layer.config.get("activation", "linear"))
    if activation != "linear":
        steps.append(Step(_activation(activation), f"{activation} of '{layer.name}'", layer.shape))
    return steps


def folded(steps: Sequence[Step]) -> list[Step]:
    """The same network, beginning with its only affine step, the same for all channels: the rescaling.

    Raises:
        KerasFileError: a step cannot be folded into its neighbours exactly.
    """
    first, rest = _rescaled(steps)
    return [first, *_means_spread(_affines_folded(_without_repeats(rest)))]


def ended(steps: Sequence[Step]) -> list[Step]:
    """The same network with two or more logits and their softmax at its end.

    Raises:
        KerasFileError: it ends in something else.
    """
    *others, last = steps
    if last.kind == "dense":
        last = Step("sigmoid" if last.kernel.shape[1] == 1 else "softmax", last.source, (last.kernel.shape[1],))
        others = list(steps)
    if last.kind not in ("softmax", "sigmoid") or not others or others[-1].kind != "dense":
        raise KerasFileError("it must end in a Dense layer and softmax, or in one unit and sigmoid")
    if any(step.kind in ("softmax", "sigmoid") for step in others):
        raise KerasFileError("softmax and sigmoid can be taken over at the end only")
    units = others[-1].kernel.shape[1]
    if last.kind == "softmax" and units > 1:
        return [*others, last]
    if units > 1:
        raise KerasFileError(
            f"its classes do not exclude each other: it has {units} sigmoids, each with a verdict of its own"
        )
    if last.kind == "softmax":
        raise KerasFileError("the softmax of a single number is always 1: it can tell nothing apart")
    return [*others[:-1], _two_logits(others[-1]), Step("softmax", last.source, (2,))]


def channels_turned(steps: Sequence[Step]) -> list[Step]:
    """The same network for a picture whose three channels come in the opposite order."""
    index = next(i for i, step in enumerate(steps) if step.kind in _LINEAR)
    first = steps[index]
    if first.kind == "convolution":
        kernel = first.kernel[:, :, ::-1]
    else:
        kernel = first.kernel.reshape(-1, 3, first.kernel.shape[1])[:, ::-1].reshape(first.kernel.shape)
    return [*steps[:index], replace(first, kernel=kernel), *steps[index + 1 :]]


def _working_steps(layer: KerasLayer, learned: Mapping[str, Numbers], before: Shape) -> list[Step]:
    config, source = layer.config, f"'{layer.name}'"
    match layer.class_name:
        case "Conv2D" | "Dense":
            bias = learned.get("bias", np.zeros(layer.shape[-1]))
            return [Step(_PLAIN[layer.class_name], source, before, learned["kernel"], bias, config)]
        case "Rescaling":
            return [affine(config["scale"], config["offset"], before, f"Rescaling {source}")]
        case "BatchNormalization":
            return [_normalized(learned, config["epsilon"], before, f"BatchNormalization {source}")]
        case "Normalization":
            scale = 1 / np.maximum(np.sqrt(learned["variance"].ravel()), _EPSILON)
            return [Step("affine", f"Normalization {source}", before, scale, -learned["mean"].ravel() * scale)]
        case "GlobalMaxPooling2D":
            whole = {"pool_size": before[:2], "strides": before[:2], "padding": "valid"}
            return [Step("pooling", source, before, settings=whole), Step("flatten", source, (1, 1, before[2]))]
        case name:
            return [Step(_PLAIN[name], source, before, settings=config)] if name in _PLAIN else []


def _normalized(learned: Mapping[str, Numbers], epsilon: float, before: Shape, source: str) -> Step:
    scale = learned.get("gamma", np.ones(before[-1])) / np.sqrt(learned["moving_variance"] + epsilon)
    return Step("affine", source, before, scale, learned.get("beta", 0.0) - learned["moving_mean"] * scale)


def _activation(name: str) -> Kind:
    kinds: dict[str, Kind] = {"relu": "relu", "softmax": "softmax", "sigmoid": "sigmoid"}
    return kinds[name]


def _rescaled(steps: Sequence[Step]) -> tuple[Step, Sequence[Step]]:
    """All that is done to the picture's brightness at first, as one step, and what follows."""
    first, *rest = steps
    while rest and rest[0].kind == "affine" and _is_uniform(rest[0]):
        first = replace(first, **_composed(first, _made_scalar(rest.pop(0))))
    return first, rest


def _is_uniform(step: Step) -> bool:
    return bool(np.ptp(step.kernel) == 0 and np.ptp(step.bias) == 0)


def _made_scalar(step: Step) -> Step:
    return replace(step, kernel=step.kernel.reshape(-1)[0], bias=step.bias.reshape(-1)[0])


def _composed(first: Step, second: Step) -> dict[str, Any]:
    return {"kernel": first.kernel * second.kernel, "bias": first.bias * second.kernel + second.bias}


def _without_repeats(steps: Iterable[Step]) -> list[Step]:
    """A ReLU of a ReLU changes nothing, nor does flattening what is flat."""
    kept: list[Step] = []
    for step in steps:
        again = step.kind == "relu" and bool(kept) and kept[-1].kind == "relu"
        if not again and not (step.kind == "flatten" and len(step.before) == 1):
            kept.append(step)
    return kept


def _affines_folded(steps: Iterable[Step]) -> list[Step]:
    """Put every affine step into the weights before it, or into those after it."""
    done: list[Step] = []
    waiting: Step | None = None
    for step in steps:
        if step.kind == "affine":
            if waiting is not None:
                waiting = replace(waiting, **_composed(waiting, step))
            elif not _folded_back(done, step):
                waiting = step
        elif waiting is None:
            done.append(step)
        elif step.kind in _LINEAR:
            done.append(_before(step, waiting))
            waiting = None
        else:
            waiting = _carried_over(waiting, step)
            done.append(step)
    if waiting is not None:
        raise KerasFileError(f"{waiting.source} follows no layer with weights and is followed by none")
    return done


def _folded_back(done: list[Step], step: Step) -> bool:
    """Put an affine step into the weights before it, also past a pooling: the largest stays the largest."""
    index = len(done) - 1
    while index >= 0 and done[index].kind == "pooling" and np.all(step.kernel > 0):
        index -= 1
    if index < 0 or done[index].kind not in _LINEAR:
        return False
    linear = done[index]
    done[index] = replace(linear, kernel=linear.kernel * step.kernel, bias=linear.bias * step.kernel + step.bias)
    return True


def _before(step: Step, waiting: Step) -> Step:
    """An affine step put into the weights that follow it."""
    scale, shift = (np.broadcast_to(numbers, (step.kernel.shape[-2],)) for numbers in (waiting.kernel, waiting.bias))
    padded = step.kind == "convolution" and step.settings["padding"] == "same" and step.kernel.shape[:2] != (1, 1)
    if padded and np.any(shift != 0):
        raise KerasFileError(
            f"{waiting.source} cannot be folded into {step.source} exactly: there is padding around the map, and it "
            f"would be shifted, too. Put BatchNormalization between a layer and its activation"
        )
    taken = (step.kernel * shift[:, np.newaxis]).reshape(-1, step.kernel.shape[-1]).sum(axis=0)
    return replace(step, kernel=step.kernel * scale[:, np.newaxis], bias=step.bias + taken)


def _carried_over(waiting: Step, step: Step) -> Step:
    """An affine step that waits for weights after the next step instead of before it."""
    channels = waiting.before[-1]
    match step.kind:
        case "mean":
            return replace(waiting, before=(channels,))
        case "flatten":
            cells = prod(step.before) // channels
            scale, shift = (np.tile(np.broadcast_to(n, (channels,)), cells) for n in (waiting.kernel, waiting.bias))
            return replace(waiting, before=(prod(step.before),), kernel=scale, bias=shift)
        case "pooling" if np.all(waiting.kernel > 0):
            return waiting
        case _:
            raise KerasFileError(
                f"{waiting.source} cannot be folded into weights before or after it: {step.source} is in between"
            )


def _means_spread(steps: Sequence[Step]) -> list[Step]:
    """The mean over a map, weighed once, is the sum over its cells, each weighed a little."""
    spread: list[Step] = []
    mean: Step | None = None
    for step in steps:
        if mean is None:
            spread += [] if step.kind == "mean" else [step]
        elif step.kind == "dense":
            spread += _cells_weighed(mean, step)
        else:
            raise KerasFileError(f"after {mean.source} there must be a Dense layer. Received: {step.source}")
        mean = step if step.kind == "mean" else None
    if mean is not None:
        raise KerasFileError(f"after {mean.source} there must be a Dense layer")
    return spread


def _cells_weighed(mean: Step, dense: Step) -> list[Step]:
    cells = mean.before[0] * mean.before[1]
    if cells * dense.kernel.size > _MOST_WEIGHTS:
        raise KerasFileError(f"{mean.source} averages too large a map to be shown cell by cell")
    kernel = np.tile(dense.kernel, (cells, 1)) / cells
    return [Step("flatten", mean.source, mean.before), replace(dense, kernel=kernel, before=(kernel.shape[0],))]


def _two_logits(dense: Step) -> Step:
    """One unit z as two, -z/2 and z/2, whose softmax is sigmoid(-z) and sigmoid(z)."""
    halves = np.array([-0.5, 0.5])
    return replace(dense, kernel=dense.kernel * halves, bias=dense.bias * halves)
