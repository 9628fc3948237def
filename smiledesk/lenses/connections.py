"""Which channels of the layer before feed a channel, and how strongly."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from smiledesk.lenses.base import SubjectLayer
from smiledesk.lenses.flat_order import cell_of


@dataclass(frozen=True, slots=True)
class Connection:
    """One line from the layer before. channel: there. strength: above zero where more of it means more here.

    Strengths compare within one layer only.
    """

    channel: int
    strength: float


def connections(layers: Sequence[SubjectLayer], index: int, channel: int) -> tuple[Connection, ...]:
    """What feeds a channel, the strongest first; before the first layer comes the picture with its colours.

    - convolution: the length (L2 norm) of the kernel for each input map, with the sign of the kernel's sum: a kernel of
      that length on an evenly bright map adds or takes accordingly.
    - dense: the weight of each input.
    - softmax: 1 from the class' own logit, -1 from every other: more of those means less of this one.
    - flatten: 1 from the map that the cell lies in.
    - relu, pooling, rescaling: 1 from the same channel.

    Args:
        layers: of the network, in order.
        index: of the layer that the channel belongs to.
        channel: map or unit of that layer.

    Returns:
        Nothing for a layer of another kind.
    """
    layer = layers[index]
    match layer.kind:
        case "convolution" if layer.kernel is not None:
            kernel = layer.kernel[..., channel]
            return _sorted(np.sqrt((kernel**2).sum(axis=(0, 1))) * np.sign(kernel.sum(axis=(0, 1))))
        case "dense" if layer.kernel is not None:
            return _sorted(layer.kernel[:, channel])
        case "softmax":
            return _sorted(np.where(np.arange(layer.input.size) == channel, np.float32(1), np.float32(-1)))
        case "flatten":
            return (Connection(cell_of(layer.input.shape, channel)[2], 1.0),)
        case "relu" | "pooling" | "rescaling":
            return (Connection(channel, 1.0),)
        case _:
            return ()


def _sorted(strengths: NDArray[np.float32]) -> tuple[Connection, ...]:
    order = np.argsort(-np.abs(strengths), kind="stable")
    return tuple(map(Connection, order.tolist(), strengths[order].tolist()))
