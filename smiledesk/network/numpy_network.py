"""A network as arrays, computed by the definitions of its layers, so that it can be changed from frame to frame."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np

from smiledesk.core.errors import UserError
from smiledesk.core.layer_kinds import LAYER_KINDS
from smiledesk.core.records import Activations, LayerTrace, NetworkTrace, Pixels
from smiledesk.network.bundle import Bundle, LayerWeights
from smiledesk.network.card import LayerCard


class UnknownLayerError(UserError):
    """A layer's kind has no definition here, so that only LiteRT can compute it."""


@dataclass(frozen=True, slots=True, eq=False)
class NumpyNetwork:
    """The layers of a network and their weights."""

    layers: tuple[LayerCard, ...]
    """In the card's order."""
    weights: Mapping[str, LayerWeights]
    """Kernel and bias of the layers that have them, by layer name."""

    @classmethod
    def of(cls, bundle: Bundle) -> "NumpyNetwork":
        """The network of a bundle.

        Raises:
            BundleError: the file of its weights is broken, or gone.
        """
        return cls(bundle.card.layers, bundle.weights())

    def index_of(self, name: str) -> int:
        """The index of the layer of a name.

        Raises:
            ValueError: there is no such layer.
        """
        return [layer.name for layer in self.layers].index(name)

    def outputs(self, inputs: Activations, first: int = 0) -> tuple[Activations, ...]:
        """The outputs of all layers from one on.

        Args:
            inputs: of that layer, (height, width, channels) or (units,), float32; of the first layer, the crop.
            first: its index.

        Raises:
            UnknownLayerError: one of these layers is of a kind that is not in `core.layer_kinds`.
        """
        computed = []
        passed = inputs
        for index in range(first, len(self.layers)):
            passed = self.output_of(index, passed)
            computed.append(passed)
        return tuple(computed)

    def logits(self, crops: Pixels) -> Activations:
        """The logits of many crops: the outputs of the layer before the softmax.

        Args:
            crops: shape (number, size, size, channels), uint8.

        Returns:
            Shape (number, classes), float32.

        Raises:
            UnknownLayerError: as `outputs`.
        """
        return np.stack([self.outputs(crop.astype(np.float32))[-2] for crop in crops])

    def trace_from(self, trace: NetworkTrace, first: int) -> NetworkTrace:
        """A trace with the outputs of all layers from one on computed anew; those before it are kept.

        Args:
            trace: of a network that has the same layers before that one.
            first: index of the layer.

        Raises:
            UnknownLayerError: as `outputs`.
        """
        inputs = trace.layers[first - 1].output if first else trace.crop.astype(np.float32)
        outputs = self.outputs(inputs, first)
        computed = (
            LayerTrace(layer.name, layer.kind, output)
            for layer, output in zip(self.layers[first:], outputs, strict=True)
        )
        layers = (*trace.layers[:first], *computed)
        return replace(trace, layers=layers, logits=layers[-2].output, probabilities=layers[-1].output)

    def output_of(self, index: int, inputs: Activations) -> Activations:
        """The output of one layer.

        Raises:
            UnknownLayerError: as `outputs`.
        """
        layer = self.layers[index]
        kind, learned = LAYER_KINDS.get(layer.kind), self.weights.get(layer.name)
        if kind is None:
            raise UnknownLayerError(
                "layer '{layer}' cannot be computed anew. Received: kind '{kind}'", layer=layer.name, kind=layer.kind
            )
        weights = () if learned is None else (learned.kernel, learned.bias)
        return kind.compute(inputs, layer.config, *weights)
