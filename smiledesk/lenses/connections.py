"""The channels of the layer before that feed a channel, and how strongly."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from smiledesk.core.layer_kinds import LAYER_KINDS, Feed, place_in_map
from smiledesk.lenses.base import SubjectLayer


@dataclass(frozen=True, slots=True)
class Connection:
    """One channel of the layer before that feeds a channel."""

    channel: int
    strength: float
    """Above zero where more of it means more here; comparable within one layer only."""


def connections(layers: Sequence[SubjectLayer], index: int, channel: int) -> tuple[Connection, ...]:
    """The channels of the layer before that feed a channel, strongest first; the first layer is fed by the picture.

    - convolution: the length (L2 norm) of the kernel for each input map, with the sign of the kernel's sum: what it
      does to an evenly bright map.
    - dense: the weight of each input.
    - softmax: 1 from the class' own logit, -1 from every other.
    - flatten: 1 from the map that the cell lies in.
    - all others: 1 from the same channel.

    Args:
        layers: of the network, in order.
        index: of the layer that the channel belongs to.
        channel: map or unit of that layer.

    Returns:
        Nothing for a layer of an unknown kind, or without the weights that its kind has.
    """
    layer = layers[index]
    kind = LAYER_KINDS.get(layer.kind)
    match kind.feed if kind is not None else None:
        case Feed.SAME_CHANNEL:
            return (Connection(channel, 1.0),)
        case Feed.ROW_PLACE:
            return (Connection(place_in_map(layer.input.shape, channel)[2], 1.0),)
        case Feed.RIVALS:
            return _sorted(np.where(np.arange(layer.input.size) == channel, np.float32(1), np.float32(-1)))
        case Feed.KERNEL if layer.kernel is not None:
            return _sorted(_strengths(layer.kernel[..., channel]))
        case _:
            return ()


def _strengths(kernel: NDArray[np.float32]) -> NDArray[np.float32]:
    """Strength of each input in a kernel, shape (inputs,) or (height, width, inputs)."""
    if kernel.ndim == 1:
        return kernel
    lengths = np.sqrt((kernel**2).sum(axis=(0, 1)))
    return np.asarray(lengths * np.sign(kernel.sum(axis=(0, 1))))


def _sorted(strengths: NDArray[np.float32]) -> tuple[Connection, ...]:
    order = np.argsort(-np.abs(strengths), kind="stable")
    return tuple(map(Connection, order.tolist(), strengths[order].tolist()))
