"""The exact share that every cell of the last maps has in a unit of a dense layer.

From the last maps on a network is made of flatten, dense and ReLU layers. On one frame each ReLU gate is either open or
shut, and with the gates as they are all of it is one linear function: value = votes of the cells + a constant.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from smiledesk.core.layer_kinds import DENSE, FLATTEN, RELU
from smiledesk.core.records import Activations
from smiledesk.lenses.base import Subject


@dataclass(frozen=True, slots=True, eq=False)
class Votes:
    """What the cells of the last maps add to a number, and what the biases do.

    layer: name of the layer whose maps vote. cells: shape (rows, columns, channels). constant: the biases' way through
    the gates. open_gates, gates: how many gates of the ReLU layers in between let something through, and of how many.
    """

    layer: str
    cells: NDArray[np.float64]
    constant: float
    open_gates: int
    gates: int

    @property
    def map(self) -> Activations:
        """The votes of each place, summed over the channels, shape (rows, columns)."""
        summed: Activations = self.cells.sum(axis=-1).astype(np.float32)
        return summed

    @property
    def total(self) -> float:
        """Votes and constant together: the number that was voted for."""
        return float(self.cells.sum()) + self.constant


def votes_for(subject: Subject, weights: NDArray[np.float64], bias: float) -> Votes | None:
    """The votes for a weighted sum of what goes into the subject's layer.

    Reads the outputs of the layers before the subject's only.

    Args:
        subject: looked into at a dense layer.
        weights: shape (units,), of the layer's inputs.
        bias: what is added to the weighted sum.

    Returns:
        None where no layer with maps comes before, or another kind of layer than flatten, dense and ReLU lies between.
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
