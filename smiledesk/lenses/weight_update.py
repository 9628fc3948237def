"""What one update of the weights does: every weight moves against its gradient."""

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

_say = phrases_of("training")


@dataclass(frozen=True, slots=True, eq=False)
class WeightStep:
    """One layer's kernel on its way through one update.

    layer: its name. before, gradient, after: shape (height, width, inputs, filters) or (inputs, units), float32.
    learning_rate: how far a weight moves for a gradient of one.
    """

    layer: str
    before: Activations
    gradient: Activations
    after: Activations
    learning_rate: float


@dataclass(frozen=True, slots=True)
class WeightProbe:
    """Which weight is looked at: of which filter or unit, for which input, and where in the kernel (0 without one)."""

    filter: int = 0
    input: int = 0
    row: int = 0
    column: int = 0


def explain_update(step: WeightStep, probe: WeightProbe) -> Explanation:
    """Explain what became of one weight, among the others of its kernel.

    Raises:
        ValueError: the layer has no such weight.
    """
    place = _place(step, probe)
    before, gradient = float(step.before[place]), float(step.gradient[place])
    value = before - step.learning_rate * gradient
    text = f"{before:.4f} − {step.learning_rate:g} × {gradient:.4f}".replace("× -", "× −")
    terms = (Term(_say("old_weight"), before), Term(_say("move"), -step.learning_rate * gradient))
    return Explanation(
        panels=(*_kernels(step, probe), Formula(_say("formula"), "sum", terms, value, text)),
        value=value,
        remarks=tuple(_remarks(step, gradient)),
        checks=((_say("update_check"), value, float(step.after[place])),),
    )


def _place(step: WeightStep, probe: WeightProbe) -> tuple[int, ...]:
    """The weight's index in the kernel's array."""
    where = (
        (probe.input, probe.filter) if step.before.ndim == 2 else (probe.row, probe.column, probe.input, probe.filter)
    )
    if not all(0 <= i < length for i, length in zip(where, step.before.shape, strict=True)):
        raise ValueError(f"'{step.layer}' has weights of shape {step.before.shape}. Received: {probe}")
    return where


def _kernels(step: WeightStep, probe: WeightProbe) -> Iterator[Panel]:
    """The kernel before, its gradient, and the kernel after, in colours that compare."""
    weights = signed_limits(_kernel(step.before, probe), _kernel(step.after, probe))
    slopes = signed_limits(_kernel(step.gradient, probe))
    for name, array, limits in (
        ("before", step.before, weights),
        ("gradient", step.gradient, slopes),
        ("after", step.after, weights),
    ):
        caption = _say(name, layer=step.layer, input=probe.input + 1, filter=probe.filter + 1)
        values = _kernel(array, probe)
        if array.ndim == 4:
            yield NumberGrid(caption, values, limits, (Mark(probe.row, probe.column, 1, 1, "probe"),))
        else:
            row, column = divmod(probe.input, values.shape[1])
            yield HeatMap(caption, values, limits, (Mark(row, column, 1, 1, "probe"),))


def _kernel(array: NDArray[np.float32], probe: WeightProbe) -> Activations:
    """A convolution's kernel for one input, or all weights of a dense unit, laid out as square as they can be."""
    if array.ndim == 4:
        return array[..., probe.input, probe.filter]
    weights = array[:, probe.filter]
    rows = next(rows for rows in range(int(weights.size**0.5), 0, -1) if weights.size % rows == 0)
    return weights.reshape(rows, -1)


def _remarks(step: WeightStep, gradient: float) -> Iterator[Phrase]:
    if gradient:
        yield _say("weight_falls" if gradient > 0 else "weight_rises", gradient=gradient)
    else:
        yield _say("weight_stays")
    size = float(np.linalg.norm(step.before))
    if size:
        yield _say("layer_moves", layer=step.layer, share=float(np.linalg.norm(step.after - step.before)) / size)
