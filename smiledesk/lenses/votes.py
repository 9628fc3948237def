"""The exact share that every cell of the last maps has in a number behind them.

After its last maps, a network consists of flatten, dense and ReLU layers. On one frame each ReLU gate is either open or
shut; with the gates as they are, these layers are one linear function: value = votes of the cells + a constant.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from smiledesk.core.layer_kinds import LAYER_KINDS, RELU
from smiledesk.core.records import Activations
from smiledesk.lenses.base import Subject


@dataclass(frozen=True, slots=True, eq=False)
class Votes:
    """The share of every cell of the last maps in a number, and that of the biases."""

    layer: str
    """Name of the layer whose maps vote."""
    cells: NDArray[np.float64]
    """Shape (rows, columns, channels)."""
    constant: float
    """The biases' share, through the open gates."""
    open_gates: int
    """Gates of the ReLU layers in between that let their input through."""
    gates: int
    """All of them."""

    @property
    def map(self) -> Activations:
        """The votes of each place, summed over the channels, shape (rows, columns)."""
        summed: Activations = self.cells.sum(axis=-1).astype(np.float32)
        return summed

    @property
    def total(self) -> float:
        """Votes and constant together: the number itself."""
        return float(self.cells.sum()) + self.constant


def votes_for(subject: Subject, weights: NDArray[np.float64], bias: float) -> Votes | None:
    """The votes for a weighted sum of the inputs of the subject's layer.

    Only outputs of the layers before it are read.

    Args:
        subject: looked into at a layer of plain values.
        weights: shape (units,), of the layer's inputs.
        bias: what is added to the weighted sum.

    Returns:
        None without maps before the layer, or with a layer in between that is not linear.
    """
    direction, constant = weights.astype(np.float64), bias
    open_gates = gates = 0
    for layer in reversed(subject.layers[: subject.index]):
        if layer.output.ndim == 3:
            return Votes(layer.name, direction * layer.output, float(constant), open_gates, gates)
        kind = LAYER_KINDS.get(layer.kind)
        if kind is None or not kind.is_linear:
            return None
        if kind is RELU:
            open_gates += int(np.count_nonzero(layer.input > 0))
            gates += layer.input.size
        constant += float((direction * kind.output_for_zeros(layer.input, layer.config, *layer.weights)).sum())
        direction = kind.backward(direction, layer.input, layer.config, *layer.weights)
    return None
