"""Changes that a user makes to the network, to see what depends on what.

Each makes another network of a network: other weights, or a layer of another kind in the place of one. Names and shapes
of the layers stay, so that every view of the network shows the changed one as it is.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

import msgspec
import numpy as np

from smiledesk.core.layer_kinds import AVERAGE_POOLING, LAYER_KINDS, MAX_POOLING, RELU, RESCALING, Feed, LayerKind
from smiledesk.core.records import Activations, NetworkTrace
from smiledesk.network.bundle import LayerWeights
from smiledesk.network.card import LayerCard
from smiledesk.network.numpy_network import NumpyNetwork


class Intervention(Protocol):
    """A change of one layer."""

    @property
    def layer(self) -> str:
        """Name of the layer."""

    def applied_to(self, network: NumpyNetwork) -> NumpyNetwork:
        """The changed network.

        Raises:
            ValueError: there is no such layer or channel, or the layer's kind cannot be changed so.
        """


@dataclass(frozen=True, slots=True)
class ScaleChannel:
    """Multiply a filter or unit, and its bias, by a factor."""

    layer: str
    """Name of a convolution or dense layer."""
    channel: int
    factor: float
    """0 mutes it."""

    def applied_to(self, network: NumpyNetwork) -> NumpyNetwork:
        """The network with this channel scaled."""
        learned = _weights_of(network, self.layer, self.channel)
        factors = np.ones(learned.bias.size, np.float32)
        factors[self.channel] = self.factor
        return _scaled(network, self.layer, factors)


@dataclass(frozen=True, slots=True)
class SoloChannel:
    """Mute every other filter or unit of a layer."""

    layer: str
    channel: int

    def applied_to(self, network: NumpyNetwork) -> NumpyNetwork:
        """The network with only this channel in its layer."""
        learned = _weights_of(network, self.layer, self.channel)
        factors = np.zeros(learned.bias.size, np.float32)
        factors[self.channel] = 1.0
        return _scaled(network, self.layer, factors)


@dataclass(frozen=True, slots=True)
class ZeroBiases:
    """Set the biases of a layer to zero."""

    layer: str

    def applied_to(self, network: NumpyNetwork) -> NumpyNetwork:
        """The network without biases in this layer."""
        learned = _weights_of(network, self.layer)
        return _with_weights(network, self.layer, replace(learned, bias=np.zeros_like(learned.bias)))


@dataclass(frozen=True, slots=True)
class ExchangeChannels:
    """Let two filters or units of a layer change places."""

    layer: str
    first: int
    second: int

    def applied_to(self, network: NumpyNetwork) -> NumpyNetwork:
        """The network with the two in each other's place."""
        learned = _weights_of(network, self.layer, self.first, self.second)
        order = np.arange(learned.bias.size)
        order[[self.first, self.second]] = self.second, self.first
        return _with_weights(network, self.layer, LayerWeights(learned.kernel[..., order], learned.bias[order]))


@dataclass(frozen=True, slots=True)
class ReplaceKernel:
    """Give a filter another kernel for one of its inputs."""

    layer: str
    """Name of a convolution."""
    channel: int
    """The filter."""
    input_channel: int
    kernel: tuple[tuple[float, ...], ...]
    """Rows of weights, as many as the filter has."""

    def applied_to(self, network: NumpyNetwork) -> NumpyNetwork:
        """The network with this kernel."""
        learned = _weights_of(network, self.layer, self.channel)
        kernel = np.array(self.kernel, np.float32)
        if learned.kernel.ndim != 4 or learned.kernel.shape[:2] != kernel.shape:
            raise ValueError(f"a kernel of '{self.layer}' is {learned.kernel.shape[:2]}. Received: {kernel.shape}")
        if not 0 <= self.input_channel < learned.kernel.shape[2]:
            raise ValueError(f"'{self.layer}' has {learned.kernel.shape[2]} inputs. Received: {self.input_channel}")
        weights = learned.kernel.copy()
        weights[:, :, self.input_channel, self.channel] = kernel
        return _with_weights(network, self.layer, replace(learned, kernel=weights))


@dataclass(frozen=True, slots=True)
class SwitchOffReLU:
    """Let a ReLU layer pass what is negative."""

    layer: str

    def applied_to(self, network: NumpyNetwork) -> NumpyNetwork:
        """The network with a layer in its place that gives its input."""
        return _of_kind(network, self.layer, RELU, RESCALING, {"scale": 1.0, "offset": 0.0})


@dataclass(frozen=True, slots=True)
class AverageInsteadOfMax:
    """Let a max pooling layer take the mean of each window."""

    layer: str

    def applied_to(self, network: NumpyNetwork) -> NumpyNetwork:
        """The network with average pooling in its place."""
        return _of_kind(network, self.layer, MAX_POOLING, AVERAGE_POOLING, {})


@dataclass(frozen=True, slots=True, eq=False)
class ChangedNetwork:
    """A network with the user's changes."""

    network: NumpyNetwork
    interventions: tuple[Intervention, ...]
    """In the order in which they were made; never empty."""
    first: int
    """Index of the first layer that is changed."""

    def trace(self, original: NetworkTrace) -> NetworkTrace:
        """The trace of the changed network. original: of the network without changes, for the same face.

        Raises:
            UnknownLayerError: a layer after the first change can be computed by LiteRT only.
        """
        return self.network.trace_from(original, self.first)


def change(network: NumpyNetwork, interventions: Sequence[Intervention]) -> ChangedNetwork:
    """Change a network.

    Raises:
        ValueError: there is no such layer or channel, or the layer's kind cannot be changed so; or no intervention.
    """
    if not interventions:
        raise ValueError("a changed network has one change or more. Received: none")
    first = min(network.index_of(intervention.layer) for intervention in interventions)
    for intervention in interventions:
        network = intervention.applied_to(network)
    return ChangedNetwork(network, tuple(interventions), first)


def weighted_layer_of(layers: Sequence[LayerCard], index: int) -> int | None:
    """Index of the layer whose filters or units make the channels of a layer, one each.

    None for layers before the first one with weights, and where a layer in between mixes the channels.
    """
    for at in range(index, -1, -1):
        kind = LAYER_KINDS.get(layers[at].kind)
        if kind is not None and kind.has_weights:
            return at
        if kind is None or kind.feed is not Feed.SAME_CHANNEL:
            return None
    return None


def _weights_of(network: NumpyNetwork, layer: str, *channels: int) -> LayerWeights:
    """Kernel and bias of a layer, which must have these filters or units."""
    learned = network.weights.get(layer)
    if learned is None:
        raise ValueError(f"only a layer with weights can be changed so. Received: '{layer}'")
    for channel in channels:
        if not 0 <= channel < learned.bias.size:
            raise ValueError(f"'{layer}' has the channels 0 to {learned.bias.size - 1}. Received: {channel}")
    return learned


def _with_weights(network: NumpyNetwork, layer: str, learned: LayerWeights) -> NumpyNetwork:
    return replace(network, weights={**network.weights, layer: learned})


def _scaled(network: NumpyNetwork, layer: str, factors: Activations) -> NumpyNetwork:
    """A network with each filter or unit of a layer multiplied by its factor."""
    learned = network.weights[layer]
    return _with_weights(network, layer, LayerWeights(learned.kernel * factors, learned.bias * factors))


def _of_kind(
    network: NumpyNetwork, layer: str, before: LayerKind, after: LayerKind, settings: Mapping[str, float]
) -> NumpyNetwork:
    """A network with a layer of another kind in the place of one."""
    index = network.index_of(layer)
    card = network.layers[index]
    if card.kind != before.name:
        raise ValueError(f"only a layer of kind '{before.name}' can be changed so. Received: '{layer}' ({card.kind})")
    other = msgspec.structs.replace(card, kind=after.name, config={**card.config, **settings})
    return replace(network, layers=(*network.layers[:index], other, *network.layers[index + 1 :]))
