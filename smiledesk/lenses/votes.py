"""The exact share that every cell of the last maps has in a unit of a dense layer.

After its last maps, a network consists of flatten, dense and ReLU layers. On one frame each ReLU gate is either open or
shut; with the gates as they are, these layers are one linear function: value = votes of the cells + a constant.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from smiledesk.core.layer_kinds import DENSE, FLATTEN, RELU
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
        subject: looked into at a dense layer.
        weights: shape (units,), of the layer's inputs.
        bias: what is added to the weighted sum.

    Returns:
        None without maps before the layer, or with another layer than flatten, dense and ReLU in between.
    """
    direction, constant = weights.astype(np.float64), bias
    open_gates = gates = 0
    for layer in reversed(subject.layers[: subject.index]):
        if layer.output.ndim == 3:
            cells = direction.reshape(layer.output.shape) * layer.output
            return Votes(layer.name, cells, float(constant), open_gates, gates)
        if layer.kind == RELU.name:
            gate = layer.input > 0
            direction = direction * gate
            open_gates += int(np.count_nonzero(gate))
            gates += gate.size
        elif layer.kind == DENSE.name and layer.kernel is not None and layer.bias is not None:
            constant += float(layer.bias @ direction)
            direction = layer.kernel @ direction
        elif layer.kind != FLATTEN.name:
            return None
    return None
