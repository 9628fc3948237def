"""The subject of a lens, made of a trace and the weights of its network."""

from collections.abc import Mapping

import numpy as np

from smiledesk.core.records import NetworkTrace
from smiledesk.lenses.base import Subject, SubjectLayer
from smiledesk.lenses.recent import RecentPeaks
from smiledesk.network.bundle import LayerWeights
from smiledesk.network.card import Card


def subject_of(
    card: Card,
    weights: Mapping[str, LayerWeights],
    trace: NetworkTrace,
    index: int,
    peaks: RecentPeaks | None = None,
) -> Subject:
    """The subject that a lens explains.

    Args:
        card: card of the network that made the trace.
        weights: weights of that network, by layer name.
        trace: outputs of its layers for one face; the arrays are shared, not copied.
        index: index of the explained layer, in the card's order.
        peaks: recent outputs of the layers; None if they were not kept.

    Raises:
        ValueError: the trace has other layers than the card, or there is no such layer.
    """
    names = [layer.name for layer in card.layers]
    if [layer.name for layer in trace.layers] != names:
        raise ValueError(
            f"the trace belongs to another network than the card. "
            f"Received: {[layer.name for layer in trace.layers]}, expected {names}"
        )
    if not 0 <= index < len(names):
        raise ValueError(f"the network has layers 0 to {len(names) - 1}. Received: {index}")
    layers = []
    passed = trace.crop.astype(np.float32)
    for place, (layer, traced) in enumerate(zip(card.layers, trace.layers, strict=True)):
        learned = weights.get(layer.name)
        layers.append(
            SubjectLayer(
                name=layer.name,
                kind=layer.kind,
                input=passed,
                output=traced.output,
                activation_range=layer.activation_range,
                config=layer.config,
                kernel=None if learned is None else learned.kernel,
                bias=None if learned is None else learned.bias,
                peaks=peaks.of(layer.name) if peaks is not None and place == index else None,
            )
        )
        passed = traced.output
    return Subject(tuple(layers), index, trace.crop, card.classes)
