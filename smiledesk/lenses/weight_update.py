"""One update of the weights, explained: every weight moves against its gradient."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from smiledesk.core.records import Activations
from smiledesk.lenses.base import (
    Explanation,
    Formula,
    HeatMap,
    Mark,
    NumberGrid,
    Panel,
    Phrase,
    Term,
    signed_limits,
)
from smiledesk.lenses.phrasing import phrases_of

_phrase = phrases_of("training")


@dataclass(frozen=True, slots=True, eq=False)
class WeightUpdate:
    """One layer's kernel before and after one update."""

    layer: str
    """Its name."""
    before: Activations
    """(height, width, inputs, filters) or (inputs, units), like the gradient and `after`."""
    gradient: Activations
    after: Activations
    learning_rate: float
    """The distance that a weight moves for a gradient of one."""


@dataclass(frozen=True, slots=True)
class WeightProbe:
    """The weight that is explained: its filter or unit, its input, and its place in the kernel of a convolution."""

    filter: int = 0
    input: int = 0
    row: int = 0
    column: int = 0


def explain_update(step: WeightUpdate, probe: WeightProbe) -> Explanation:
    """Explain the update of one weight, among the others of its kernel.

    Raises:
        ValueError: the layer has no such weight.
    """
    place = _place(step, probe)
    before, gradient = float(step.before[place]), float(step.gradient[place])
    value = before - step.learning_rate * gradient
    text = f"{before:.4f} − {step.learning_rate:g} × {gradient:.4f}".replace("× -", "× −")
    terms = (Term(_phrase("old_weight"), before), Term(_phrase("move"), -step.learning_rate * gradient))
    return Explanation(
        panels=(*_kernels(step, probe), Formula(_phrase("formula"), "sum", terms, value, text)),
        value=value,
        observations=tuple(_observations(step, gradient)),
        checks=((_phrase("update_check"), value, float(step.after[place])),),
    )


def _place(step: WeightUpdate, probe: WeightProbe) -> tuple[int, ...]:
    """The weight's index in the kernel's array."""
    where = (
        (probe.input, probe.filter) if step.before.ndim == 2 else (probe.row, probe.column, probe.input, probe.filter)
    )
    if not all(0 <= i < length for i, length in zip(where, step.before.shape, strict=True)):
        raise ValueError(f"'{step.layer}' has weights of shape {step.before.shape}. Received: {probe}")
    return where


def _kernels(step: WeightUpdate, probe: WeightProbe) -> Iterator[Panel]:
    """The kernel before, its gradient, and the kernel after, in colours that compare."""
    weights = signed_limits(_kernel(step.before, probe), _kernel(step.after, probe))
    slopes = signed_limits(_kernel(step.gradient, probe))
    for name, array, limits in (
        ("before", step.before, weights),
        ("gradient", step.gradient, slopes),
        ("after", step.after, weights),
    ):
        caption = _phrase(name, layer=step.layer, input=probe.input + 1, filter=probe.filter + 1)
        values = _kernel(array, probe)
        if array.ndim == 4:
            yield NumberGrid(caption, values, limits, (Mark(probe.row, probe.column, 1, 1, "probe"),))
        else:
            row, column = divmod(probe.input, values.shape[1])
            yield HeatMap(caption, values, limits, (Mark(row, column, 1, 1, "probe"),))


def _kernel(array: NDArray[np.float32], probe: WeightProbe) -> Activations:
    """A convolution's kernel for one input, or all weights of a dense unit in the most square shape."""
    if array.ndim == 4:
        return array[..., probe.input, probe.filter]
    weights = array[:, probe.filter]
    rows = next(rows for rows in range(int(weights.size**0.5), 0, -1) if weights.size % rows == 0)
    return weights.reshape(rows, -1)


def _observations(step: WeightUpdate, gradient: float) -> Iterator[Phrase]:
    if gradient:
        yield _phrase("weight_falls" if gradient > 0 else "weight_rises", gradient=gradient)
    else:
        yield _phrase("weight_stays")
    size = float(np.linalg.norm(step.before))
    if size:
        yield _phrase("layer_moves", layer=step.layer, share=float(np.linalg.norm(step.after - step.before)) / size)
