"""The effect of the user's changes on each layer, and the texts that mark it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from smiledesk.attribution.interventions import (
    AverageInsteadOfMax,
    ChangedNetwork,
    ExchangeChannels,
    Intervention,
    ReplaceKernel,
    ScaleChannel,
    SoloChannel,
    SwitchOffReLU,
    ZeroBias,
    ZeroBiases,
    weighted_layer_of,
)
from smiledesk.core.layer_kinds import CONVOLUTION
from smiledesk.gui.common.numbers import filled
from smiledesk.gui.common.reading_text import changed_text
from smiledesk.gui.common.translation import translate
from smiledesk.network.bundle import LayerWeights
from smiledesk.network.card import LayerCard


@dataclass(frozen=True, slots=True)
class LayerMark:
    """How the user's changes alter one layer."""

    is_own: bool
    """True if the layer itself is changed; False if only its input is."""
    muted: frozenset[int] = frozenset()
    """Channels whose filter or unit has no weights left."""
    touched: frozenset[int] = frozenset()
    """Channels whose filter or unit was changed in another way."""

    @property
    def text(self) -> str:
        """The mark of the layer."""
        return self.texts[0]

    @property
    def texts(self) -> tuple[str, ...]:
        """The mark of the layer, from the longest text to the shortest."""
        if self.is_own:
            #: A layer that the user changed
            return changed_text(), translate("layer_marks", "changed"), "✎"
        #: A layer behind one that the user changed
        short = translate("layer_marks", "affected")
        return translate("layer_marks", "after a change"), short, "▸"

    def channel_text(self, channel: int) -> str:
        """The mark of a channel; empty if its own filter is as it was learned."""
        if channel in self.muted:
            return translate("layer_marks", "muted by you")
        return changed_text() if channel in self.touched else ""


def layer_marks(changed: ChangedNetwork | None) -> Mapping[str, LayerMark]:
    """The changes of each layer from the first changed one on, by layer name; none without a changed network."""
    if changed is None:
        return {}
    layers = changed.network.layers
    own = {intervention.layer for intervention in changed.interventions}
    found = {}
    for index, layer in enumerate(layers[changed.first :], start=changed.first):
        source = weighted_layer_of(layers, index)
        name = None if source is None else layers[source].name
        muted = frozenset[int]() if name is None else _muted(changed.network.weights[name])
        found[layer.name] = LayerMark(layer.name in own, muted, _touched(changed.interventions, name) - muted)
    return found


def intervention_text(intervention: Intervention, layers: Sequence[LayerCard]) -> str:
    """A change in words, which begin with the name of its layer. layers: of the network."""
    layer = next(layer for layer in layers if layer.name == intervention.layer)
    match intervention:
        case ScaleChannel(_, channel, factor) if factor == 0:
            change = _of_channel(
                layer, translate("layer_marks", "filter {0} muted"), translate("layer_marks", "unit {0} muted")
            ).format(channel + 1)
        case ScaleChannel(_, channel, factor):
            text = _of_channel(
                layer,
                translate("layer_marks", "filter {0} at {1:.0%}"),
                translate("layer_marks", "unit {0} at {1:.0%}"),
            )
            change = filled(text, channel + 1, factor)
        case SoloChannel(_, channel):
            change = _of_channel(
                layer,
                translate("layer_marks", "all muted but filter {0}"),
                translate("layer_marks", "all muted but unit {0}"),
            ).format(channel + 1)
        case ZeroBiases():
            change = translate("layer_marks", "biases are zero")
        case ZeroBias(_, channel):
            change = _of_channel(
                layer,
                translate("layer_marks", "bias of filter {0} is zero"),
                translate("layer_marks", "bias of unit {0} is zero"),
            ).format(channel + 1)
        case ExchangeChannels(_, first, second):
            change = _of_channel(
                layer,
                translate("layer_marks", "filters {0} and {1} exchanged"),
                translate("layer_marks", "units {0} and {1} exchanged"),
            ).format(first + 1, second + 1)
        case ReplaceKernel(_, channel, input_channel):
            change = translate("layer_marks", "kernel of filter {0} for input {1} edited").format(
                channel + 1, input_channel + 1
            )
        case SwitchOffReLU():
            #: A layer is switched off
            change = translate("layer_marks", "off")
        case AverageInsteadOfMax():
            change = translate("layer_marks", "mean instead of maximum")
    return f"{intervention.layer}: {change}"


def channel_name(layer: LayerCard, channel: int) -> str:
    """Name of a filter of a convolution, or of a unit of a dense layer."""
    return _of_channel(layer, translate("layer_marks", "filter {0}"), translate("layer_marks", "unit {0}")).format(
        channel + 1
    )


def _of_channel(layer: LayerCard, of_filter: str, of_unit: str) -> str:
    """The text for a channel of a layer with weights: a convolution has filters, a dense layer units."""
    return of_filter if layer.kind == CONVOLUTION.name else of_unit


def _muted(learned: LayerWeights) -> frozenset[int]:
    """Channels without any weight or bias."""
    weighs = learned.kernel.reshape(-1, learned.bias.size).any(axis=0) | (learned.bias != 0)
    return frozenset(int(channel) for channel in np.flatnonzero(~weighs))


def _touched(interventions: tuple[Intervention, ...], layer: str | None) -> frozenset[int]:
    """Channels of a layer that an intervention names."""
    channels: set[int] = set()
    for intervention in interventions:
        if intervention.layer != layer:
            continue
        match intervention:
            case ScaleChannel(_, channel) | ZeroBias(_, channel) | ReplaceKernel(_, channel):
                channels.add(channel)
            case ExchangeChannels(_, first, second):
                channels |= {first, second}
    return frozenset(channels)
