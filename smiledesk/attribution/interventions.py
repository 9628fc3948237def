"""Changes that a user makes to the network, to see what depends on what.

Each makes another network of a network: other weights, or a layer of another kind in the place of one. Names and shapes
of the layers stay, so that every view of the network shows the changed one as it is.
"""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import msgspec
import numpy as np

from smiledesk.core.decoding import decoding
from smiledesk.core.errors import UserError
from smiledesk.core.layer_kinds import AVERAGE_POOLING, IDENTITY, LAYER_KINDS, MAX_POOLING, RELU, Feed, LayerKind
from smiledesk.core.records import Activations, LayerChange, NetworkTrace
from smiledesk.network.bundle import LayerWeights
from smiledesk.network.card import LayerCard
from smiledesk.network.numpy_network import NumpyNetwork

CHANGED = "changed"
"""The entry of a card's ``training`` with the changes of a saved network: a list, of which each has ``from`` and
``sha256``, title and hash of the model that was changed, and ``interventions``, as `described`."""


class InterventionError(UserError):
    """A network cannot be changed so, or cannot be computed with its changes; the line says why."""


class _Change(msgspec.Struct, frozen=True, tag_field="change"):
    """A change of one layer; as JSON in requests, cards and sidecars."""

    layer: str
    """Name of the layer."""

    def applied_to(self, network: NumpyNetwork) -> NumpyNetwork:
        """The changed network.

        Raises:
            InterventionError: there is no such layer or channel, or the layer's kind cannot be changed so.
        """
        raise NotImplementedError


class ScaleChannel(_Change, frozen=True, tag="scale_channel"):
    """Multiply a filter or unit of a convolution or dense layer, and its bias, by a factor."""

    channel: int
    factor: float
    """0 mutes it."""

    def applied_to(self, network: NumpyNetwork) -> NumpyNetwork:
        """The network with this channel scaled."""
        learned = _weights_of(network, self.layer, self.channel)
        factors = np.ones(learned.bias.size, np.float32)
        factors[self.channel] = self.factor
        return _scaled(network, self.layer, factors)


class SoloChannel(_Change, frozen=True, tag="solo_channel"):
    """Mute every other filter or unit of a layer."""

    channel: int

    def applied_to(self, network: NumpyNetwork) -> NumpyNetwork:
        """The network with only this channel in its layer."""
        learned = _weights_of(network, self.layer, self.channel)
        factors = np.zeros(learned.bias.size, np.float32)
        factors[self.channel] = 1.0
        return _scaled(network, self.layer, factors)


class ZeroBiases(_Change, frozen=True, tag="zero_biases"):
    """Set the biases of a layer to zero."""

    def applied_to(self, network: NumpyNetwork) -> NumpyNetwork:
        """The network without biases in this layer."""
        learned = _weights_of(network, self.layer)
        return _with_weights(network, self.layer, replace(learned, bias=np.zeros_like(learned.bias)))


class ZeroBias(_Change, frozen=True, tag="zero_bias"):
    """Set the bias of a filter or unit to zero."""

    channel: int

    def applied_to(self, network: NumpyNetwork) -> NumpyNetwork:
        """The network without this bias."""
        learned = _weights_of(network, self.layer, self.channel)
        bias = learned.bias.copy()
        bias[self.channel] = 0.0
        return _with_weights(network, self.layer, replace(learned, bias=bias))


class ExchangeChannels(_Change, frozen=True, tag="exchange_channels"):
    """Let two filters or units of a layer change places."""

    first: int
    second: int

    def applied_to(self, network: NumpyNetwork) -> NumpyNetwork:
        """The network with the two in each other's place."""
        learned = _weights_of(network, self.layer, self.first, self.second)
        order = np.arange(learned.bias.size)
        order[[self.first, self.second]] = self.second, self.first
        return _with_weights(network, self.layer, LayerWeights(learned.kernel[..., order], learned.bias[order]))


class ReplaceKernel(_Change, frozen=True, tag="replace_kernel"):
    """Give a filter another kernel for one of its inputs."""

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
            raise InterventionError(
                "a kernel of '{layer}' is {expected}. Received: {shape}",
                layer=self.layer,
                expected=learned.kernel.shape[:2],
                shape=kernel.shape,
            )
        if not 0 <= self.input_channel < learned.kernel.shape[2]:
            raise InterventionError(
                "'{layer}' has {inputs} inputs. Received: {input_channel}",
                layer=self.layer,
                inputs=learned.kernel.shape[2],
                input_channel=self.input_channel,
            )
        weights = learned.kernel.copy()
        weights[:, :, self.input_channel, self.channel] = kernel
        return _with_weights(network, self.layer, replace(learned, kernel=weights))


class SwitchOffReLU(_Change, frozen=True, tag="switch_off_relu"):
    """Let a ReLU layer pass what is negative."""

    def applied_to(self, network: NumpyNetwork) -> NumpyNetwork:
        """The network with a layer in its place that gives its input."""
        # No network begins with a ReLU.
        input_range = network.layers[_index_of(network, self.layer) - 1].activation_range
        return _of_kind(network, self.layer, RELU, IDENTITY, activation_range=input_range)


class AverageInsteadOfMax(_Change, frozen=True, tag="average_instead_of_max"):
    """Let a max pooling layer take the mean of each window."""

    def applied_to(self, network: NumpyNetwork) -> NumpyNetwork:
        """The network with average pooling in its place."""
        return _of_kind(network, self.layer, MAX_POOLING, AVERAGE_POOLING)


Intervention = (
    ScaleChannel
    | SoloChannel
    | ZeroBiases
    | ZeroBias
    | ExchangeChannels
    | ReplaceKernel
    | SwitchOffReLU
    | AverageInsteadOfMax
)


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
            InterventionError: the numbers of a layer are too large to be computed with.
        """
        with np.errstate(over="ignore", invalid="ignore"):
            trace = self.network.trace_from(original, self.first)
        for layer in trace.layers[self.first :]:
            if not np.isfinite(layer.output).all():
                raise InterventionError(
                    "with these changes, the numbers of '{layer}' become too large", layer=layer.name
                )
        return replace(trace, model_id=changed_id(original.model_id, self.interventions))


def change(network: NumpyNetwork, interventions: Sequence[Intervention]) -> ChangedNetwork:
    """Change a network.

    Raises:
        InterventionError: there is no such layer or channel, the layer's kind cannot be changed so, a weight becomes
            infinite, or a layer after the first change can be computed by LiteRT only.
        ValueError: there are no interventions.
    """
    if not interventions:
        raise ValueError("a changed network has one change or more. Received: none")
    first = min(_index_of(network, intervention.layer) for intervention in interventions)
    for layer in network.layers[first:]:
        if layer.kind not in LAYER_KINDS:
            raise InterventionError(
                "layers before '{layer}' cannot be changed, because it cannot be computed anew. "
                "Received: a layer of kind '{kind}'",
                layer=layer.name,
                kind=layer.kind,
            )
    with np.errstate(over="ignore", invalid="ignore"):
        for intervention in interventions:
            network = intervention.applied_to(network)
    for name in {intervention.layer for intervention in interventions} & network.weights.keys():
        if not all(
            np.isfinite(numbers).all() for numbers in (network.weights[name].kernel, network.weights[name].bias)
        ):
            raise InterventionError("with these changes, a weight of '{name}' is not finite any more", name=name)
    return ChangedNetwork(network, tuple(interventions), first)


def changed_id(model_id: str, interventions: Sequence[LayerChange]) -> str:
    """Identity of a network with changes: a SHA-256 like that of a bundle's network, which it is without changes."""
    if not interventions:
        return model_id
    return hashlib.sha256(msgspec.json.encode((model_id, interventions))).hexdigest()


def described(interventions: Sequence[LayerChange]) -> tuple[dict[str, Any], ...]:
    """Changes as objects of JSON, such as ``{"change": "scale_channel", "layer": "conv_1", "channel": 3, ...}``."""
    return tuple(msgspec.to_builtins(intervention) for intervention in interventions)


def interventions_of(objects: Sequence[Mapping[str, Any]]) -> tuple[Intervention, ...]:
    """The changes that `described` describes.

    Raises:
        InterventionError: an object describes none.
    """
    with decoding(lambda reason: InterventionError("a change of the network is malformed: {reason}", reason=reason)):
        changes: tuple[Intervention, ...] = msgspec.convert(objects, tuple[Intervention, ...])
    return changes


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


def _index_of(network: NumpyNetwork, layer: str) -> int:
    try:
        return network.index_of(layer)
    except ValueError as error:
        raise InterventionError("the network has no layer of this name. Received: '{layer}'", layer=layer) from error


def _weights_of(network: NumpyNetwork, layer: str, *channels: int) -> LayerWeights:
    """Kernel and bias of a layer, which must have these filters or units."""
    learned = network.weights.get(layer)
    if learned is None:
        raise InterventionError("only a layer with weights can be changed so. Received: '{layer}'", layer=layer)
    for channel in channels:
        if not 0 <= channel < learned.bias.size:
            raise InterventionError(
                "'{layer}' has the channels 0 to {last}. Received: {channel}",
                layer=layer,
                last=learned.bias.size - 1,
                channel=channel,
            )
    return learned


def _with_weights(network: NumpyNetwork, layer: str, learned: LayerWeights) -> NumpyNetwork:
    return replace(network, weights={**network.weights, layer: learned})


def _scaled(network: NumpyNetwork, layer: str, factors: Activations) -> NumpyNetwork:
    """A network with each filter or unit of a layer multiplied by its factor."""
    learned = network.weights[layer]
    return _with_weights(network, layer, LayerWeights(learned.kernel * factors, learned.bias * factors))


def _of_kind(
    network: NumpyNetwork, layer: str, before: LayerKind, after: LayerKind, **changes: tuple[float, float]
) -> NumpyNetwork:
    """A network with a layer of another kind in the place of one. changes: of its other fields."""
    index = _index_of(network, layer)
    card = network.layers[index]
    if card.kind != before.name:
        raise InterventionError(
            "only a layer of kind '{before}' can be changed so. Received: '{layer}' ({kind})",
            before=before.name,
            layer=layer,
            kind=card.kind,
        )
    other = msgspec.structs.replace(card, kind=after.name, **changes)
    return replace(network, layers=(*network.layers[:index], other, *network.layers[index + 1 :]))
