"""A foreign network as a list of operations, rewritten until each of them is a layer that SmileDesk can explain.

All of it is arithmetic on weights in double precision; the rewritten network computes what the original computes.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from math import prod
from typing import Any

import numpy as np
from numpy.typing import NDArray

from smiledesk.core.layer_kinds import (
    CONVOLUTION,
    DENSE,
    FLATTEN,
    LAYER_KINDS,
    MAX_POOLING,
    RELU,
    SOFTMAX,
    AffineRule,
    kind_of_keras,
)
from smiledesk.core.limits import MOST_PARAMETERS
from smiledesk.network.keras_layers import IDENTITY, KerasFileError, KerasLayer, Shape

Numbers = NDArray[np.float64]

AFFINE = "affine"
"""Scale and shift of each channel; the one that remains at the end is the rescaling of the picture."""
_MEAN = "mean"
_SIGMOID = "sigmoid"

_ACTIVATIONS = {"relu": RELU.name, "softmax": SOFTMAX.name, "sigmoid": _SIGMOID}
"""Keras' name of an activation -> the operation that it is."""

_SMALLEST_DEVIATION = 1e-7
"""The smallest number that Keras' Normalization divides by."""


@dataclass(frozen=True, slots=True, eq=False)
class Operation:
    """One operation on the output of the one before."""

    kind: str
    """Name of a layer kind, or `AFFINE`, a mean over the map, or a sigmoid."""
    source: str
    """The foreign layer that it comes from, for errors."""
    before: Shape
    """Shape of its input."""
    kernel: Numbers = field(default_factory=lambda: np.zeros(0))
    """(height, width, inputs, filters) of a convolution, (inputs, units) of a dense layer; the scale of an affine
    operation, () or (channels,)."""
    bias: Numbers = field(default_factory=lambda: np.zeros(0))
    """(filters,) or (units,); the shift of an affine operation, () or (channels,)."""
    settings: Mapping[str, Any] = field(default_factory=dict)
    """The layer's settings under Keras' names."""

    @property
    def has_weights(self) -> bool:
        """True for convolutions and dense layers."""
        return self.kind in LAYER_KINDS and LAYER_KINDS[self.kind].has_weights


def affine(scale: float, offset: float, before: Shape, source: str) -> Operation:
    """Operation with one scale and offset for all channels."""
    return Operation(AFFINE, source, before, np.asarray(scale, np.float64), np.asarray(offset, np.float64))


def operations_of(layer: KerasLayer, weights: Mapping[str, Numbers], before: Shape) -> list[Operation]:
    """The operations of one layer, a fused activation as one of its own; none for layers that only train.

    Args:
        layer: as the file describes it.
        weights: under Keras' names, float64.
        before: shape of the input.

    Raises:
        KerasFileError: a weight is not finite.
    """
    if any(not np.isfinite(array).all() for array in weights.values()):
        raise KerasFileError(
            "layer '{layer}' has weights that are not finite: its training went wrong", layer=layer.name
        )
    if layer.class_name == IDENTITY:
        return []
    operations = _operations_before_activation(layer, weights, before)
    activation = str(layer.config.get("activation", "linear"))
    if activation != "linear":
        operations.append(Operation(_ACTIVATIONS[activation], f"{activation} of '{layer.name}'", layer.shape))
    return operations


def folded(operations: Sequence[Operation]) -> list[Operation]:
    """Leave a single affine operation, the first and the same for all channels: the rescaling.

    Raises:
        KerasFileError: an operation cannot be folded into its neighbours exactly.
    """
    rescaling, others = _rescaled(operations)
    return [rescaling, *_means_spread(_affines_folded(_without_repeats(others)))]


def ended(operations: Sequence[Operation]) -> list[Operation]:
    """Make the network end with two or more logits and their softmax.

    Raises:
        KerasFileError: it ends in something else.
    """
    *others, last = operations
    if last.kind == DENSE.name:
        units = last.kernel.shape[1]
        last = Operation(_SIGMOID if units == 1 else SOFTMAX.name, last.source, (units,))
        others = list(operations)
    if last.kind not in (SOFTMAX.name, _SIGMOID) or not others or others[-1].kind != DENSE.name:
        raise KerasFileError("it must end in a Dense layer and softmax, or in one unit and sigmoid")
    if any(operation.kind in (SOFTMAX.name, _SIGMOID) for operation in others):
        raise KerasFileError("softmax and sigmoid can be imported at the end only")
    units = others[-1].kernel.shape[1]
    if last.kind == SOFTMAX.name and units > 1:
        return [*others, last]
    if units > 1:
        raise KerasFileError(
            "its classes do not exclude each other: it has {units} sigmoids, each with a verdict of its own",
            units=units,
        )
    if last.kind == SOFTMAX.name:
        raise KerasFileError("the softmax of a single number is always 1: it distinguishes nothing")
    return [*others[:-1], _as_two_logits(others[-1]), Operation(SOFTMAX.name, last.source, (2,))]


def channels_reversed(operations: Sequence[Operation]) -> list[Operation]:
    """Fit the first weights to a picture whose three channels come in the opposite order."""
    index = next(i for i, operation in enumerate(operations) if operation.has_weights)
    first = operations[index]
    if first.kind == CONVOLUTION.name:
        kernel = first.kernel[:, :, ::-1]
    else:
        kernel = first.kernel.reshape(-1, 3, first.kernel.shape[1])[:, ::-1].reshape(first.kernel.shape)
    return [*operations[:index], replace(first, kernel=kernel), *operations[index + 1 :]]


def _operations_before_activation(layer: KerasLayer, weights: Mapping[str, Numbers], before: Shape) -> list[Operation]:
    config, source = layer.config, f"{layer.class_name} '{layer.name}'"
    match layer.class_name:
        case "Rescaling":
            return [affine(config["scale"], config["offset"], before, source)]
        case "BatchNormalization":
            scale = weights.get("gamma", np.ones(before[-1])) / np.sqrt(weights["moving_variance"] + config["epsilon"])
            shift = weights.get("beta", 0.0) - weights["moving_mean"] * scale
            return [Operation(AFFINE, source, before, scale, shift)]
        case "Normalization":
            scale = 1 / np.maximum(np.sqrt(weights["variance"].ravel()), _SMALLEST_DEVIATION)
            return [Operation(AFFINE, source, before, scale, -weights["mean"].ravel() * scale)]
        case "GlobalAveragePooling2D":
            return [Operation(_MEAN, source, before)]
        case "GlobalMaxPooling2D":
            whole = {"pool_size": before[:2], "strides": before[:2], "padding": "valid"}
            pooling = Operation(MAX_POOLING.name, source, before, settings=whole)
            return [pooling, Operation(FLATTEN.name, source, (1, 1, before[2]))]
        case _:
            return _operation_of_kind(layer, weights, before, source)


def _operation_of_kind(
    layer: KerasLayer, weights: Mapping[str, Numbers], before: Shape, source: str
) -> list[Operation]:
    """The operation of a layer that is of a kind itself; none for one that is nothing but its activation."""
    kind = kind_of_keras(layer.class_name)
    if kind is None:
        return []
    operation = Operation(kind.name, source, before, settings=layer.config)
    if kind.has_weights:
        bias = weights.get("bias", np.zeros(layer.shape[-1]))
        operation = replace(operation, kernel=weights["kernel"], bias=bias)
    return [operation]


def _rescaled(operations: Sequence[Operation]) -> tuple[Operation, Sequence[Operation]]:
    """All uniform scales and shifts of the picture as one operation, and the operations that follow."""
    first, *others = operations
    while others and others[0].kind == AFFINE and np.ptp(others[0].kernel) == 0 and np.ptp(others[0].bias) == 0:
        uniform = others.pop(0)
        scalar = replace(uniform, kernel=uniform.kernel.reshape(-1)[0], bias=uniform.bias.reshape(-1)[0])
        first = _composed(first, scalar)
    return first, others


def _composed(first: Operation, second: Operation) -> Operation:
    """Two affine operations as one."""
    return replace(first, kernel=first.kernel * second.kernel, bias=first.bias * second.kernel + second.bias)


def _without_repeats(operations: Iterable[Operation]) -> list[Operation]:
    """Leave out a ReLU after a ReLU and flattening of a flat input, which change nothing."""
    kept: list[Operation] = []
    for operation in operations:
        is_repeated = operation.kind == RELU.name and bool(kept) and kept[-1].kind == RELU.name
        is_flat = operation.kind == FLATTEN.name and len(operation.before) == 1
        if not is_repeated and not is_flat:
            kept.append(operation)
    return kept


def _affines_folded(operations: Iterable[Operation]) -> list[Operation]:
    """Fold every affine operation into the weights before it, or into those after it."""
    done: list[Operation] = []
    waiting: Operation | None = None
    for operation in operations:
        if operation.kind == AFFINE:
            if waiting is not None:
                waiting = _composed(waiting, operation)
            elif not _folded_back(done, operation):
                waiting = operation
        elif waiting is None:
            done.append(operation)
        elif operation.has_weights:
            done.append(_folded_forward(waiting, operation))
            waiting = None
        else:
            waiting = _carried_over(waiting, operation)
            done.append(operation)
    if waiting is not None:
        raise KerasFileError("{source} follows no layer with weights and is followed by none", source=waiting.source)
    return done


def _folded_back(done: list[Operation], scaling: Operation) -> bool:
    """Fold an affine operation into the weights before it, if only operations that commute with it are in between."""
    index = len(done) - 1
    while index >= 0 and _commute(scaling, done[index]):
        index -= 1
    if index < 0 or not done[index].has_weights:
        return False
    weighted = done[index]
    kernel, bias = weighted.kernel * scaling.kernel, weighted.bias * scaling.kernel + scaling.bias
    done[index] = replace(weighted, kernel=kernel, bias=bias)
    return True


def _folded_forward(scaling: Operation, weighted: Operation) -> Operation:
    """The weights that do what an affine operation and the weights after it do."""
    inputs = weighted.kernel.shape[-2]
    scale, shift = (np.broadcast_to(numbers, (inputs,)) for numbers in (scaling.kernel, scaling.bias))
    is_padded = weighted.settings.get("padding") == "same" and weighted.kernel.shape[:2] != (1, 1)
    if is_padded and np.any(shift != 0):
        raise KerasFileError(
            "{scaling} cannot be folded into {layer} exactly: there is padding around the map, and "
            "it would be shifted, too. Put BatchNormalization between a layer and its activation",
            scaling=scaling.source,
            layer=weighted.source,
        )
    shifted = (weighted.kernel * shift[:, np.newaxis]).reshape(-1, weighted.kernel.shape[-1]).sum(axis=0)
    return replace(weighted, kernel=weighted.kernel * scale[:, np.newaxis], bias=weighted.bias + shifted)


def _carried_over(scaling: Operation, operation: Operation) -> Operation:
    """The affine operation to apply after an operation instead of before it."""
    channels = scaling.before[-1]
    if operation.kind == _MEAN:
        return replace(scaling, before=(channels,))
    if operation.kind == FLATTEN.name:
        cells = prod(operation.before) // channels
        scale, shift = (np.tile(np.broadcast_to(n, (channels,)), cells) for n in (scaling.kernel, scaling.bias))
        return replace(scaling, before=(prod(operation.before),), kernel=scale, bias=shift)
    if not _commute(scaling, operation):
        raise KerasFileError(
            "{scaling} cannot be folded into weights before or after it: {layer} is in between",
            scaling=scaling.source,
            layer=operation.source,
        )
    return scaling


def _commute(scaling: Operation, other: Operation) -> bool:
    """True if the order of an affine operation and another one does not matter."""
    rule = LAYER_KINDS[other.kind].affine_rule if other.kind in LAYER_KINDS else AffineRule.NEVER
    return rule is AffineRule.ALWAYS or (rule is AffineRule.POSITIVE_SCALE and bool(np.all(scaling.kernel > 0)))


def _means_spread(operations: Sequence[Operation]) -> list[Operation]:
    """Replace the mean over a map and its weights by weights of each cell, so that every cell can be explained."""
    spread: list[Operation] = []
    mean: Operation | None = None
    for operation in operations:
        if mean is None:
            spread += [] if operation.kind == _MEAN else [operation]
        elif operation.kind == DENSE.name:
            spread += _cells_weighed(mean, operation)
        else:
            raise KerasFileError(
                "after {mean} there must be a Dense layer. Received: {layer}", mean=mean.source, layer=operation.source
            )
        mean = operation if operation.kind == _MEAN else None
    if mean is not None:
        raise KerasFileError("after {mean} there must be a Dense layer", mean=mean.source)
    return spread


def _cells_weighed(mean: Operation, dense: Operation) -> list[Operation]:
    cells = mean.before[0] * mean.before[1]
    if cells * dense.kernel.size > MOST_PARAMETERS:
        raise KerasFileError("{mean} averages too large a map to be shown cell by cell", mean=mean.source)
    kernel = np.tile(dense.kernel, (cells, 1)) / cells
    return [
        Operation(FLATTEN.name, mean.source, mean.before),
        replace(dense, kernel=kernel, before=(kernel.shape[0],)),
    ]


def _as_two_logits(dense: Operation) -> Operation:
    """One unit z as two, -z/2 and z/2, whose softmax is sigmoid(-z) and sigmoid(z)."""
    halves = np.array([-0.5, 0.5])
    return replace(dense, kernel=dense.kernel * halves, bias=dense.bias * halves)
