"""Filters or units of a layer, ranked by their effect on a verdict: each is muted in turn."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from smiledesk.attribution.base import Question
from smiledesk.attribution.interventions import weighted_layer_of
from smiledesk.core.layer_kinds import LAYER_KINDS, Feed
from smiledesk.core.records import Activations, NetworkTrace
from smiledesk.network.numpy_network import NumpyNetwork


@dataclass(frozen=True, slots=True, eq=False)
class ChannelRanking:
    """The filters or units of a layer by what muting each alone changes in a logit difference."""

    layer: str
    """Name of the convolution or dense layer that they belong to."""
    question: Question
    difference: float
    """The logit difference with none muted."""
    changes: NDArray[np.float32]
    """Shape (channels,): by how much the logit difference rises if this one is muted; negative for one that supports
    the class, positive for one that supports the rival."""

    @property
    def order(self) -> tuple[int, ...]:
        """The channels, the one that changes most first."""
        return tuple(map(int, np.argsort(-np.abs(self.changes), kind="stable")))


def rank_channels(network: NumpyNetwork, trace: NetworkTrace, index: int, question: Question) -> ChannelRanking:
    """Mute each filter or unit behind a layer in turn, and compute the network anew from it on.

    Args:
        network: that made the trace, with the user's changes where there are some.
        trace: of a face.
        index: of the layer; of a ReLU or pooling layer, the filters that make its maps are ranked.
        question: the logit difference.

    Raises:
        ValueError: no single filter or unit makes a map of the layer.
        UnknownLayerError: a layer after it can be computed by LiteRT only.
    """
    at, difference = _muted_at(network, index), question.difference(trace.logits)
    changes = question.differences(logits_without_each(network, trace, index)) - difference
    return ChannelRanking(network.layers[at].name, question, difference, changes.astype(np.float32))


def logits_without_each(network: NumpyNetwork, trace: NetworkTrace, index: int) -> NDArray[np.float32]:
    """The logits with each filter or unit behind a layer muted in turn, shape (channels, classes).

    Arguments and errors are those of `rank_channels`.
    """
    at = _muted_at(network, index)
    mixing = _next_mixing(network, at)
    silent = _computed(network, np.zeros_like(trace.layers[at].output[..., :1]), at + 1, mixing)
    inputs = trace.layers[mixing - 1].output
    logits = []
    for channel in range(inputs.shape[-1]):
        muted = inputs.copy()
        muted[..., channel] = silent[..., 0]
        logits.append(_computed(network, muted, mixing, len(network.layers) - 1))
    return np.array(logits, np.float32)


def _muted_at(network: NumpyNetwork, index: int) -> int:
    at = weighted_layer_of(network.layers, index)
    if at is None:
        raise ValueError(f"no filter makes the maps of this layer. Received: '{network.layers[index].name}'")
    return at


def _next_mixing(network: NumpyNetwork, at: int) -> int:
    """Index of the first layer after one that mixes channels; the softmax at the end is one."""
    kinds = [LAYER_KINDS.get(layer.kind) for layer in network.layers]
    return next(
        index
        for index in range(at + 1, len(kinds))
        if (kind := kinds[index]) is None or kind.feed is not Feed.SAME_CHANNEL
    )


def _computed(network: NumpyNetwork, inputs: Activations, first: int, end: int) -> Activations:
    """The output of the layer before ``end``, given the input of the first; the input where there is none between."""
    for index in range(first, end):
        inputs = network.output_of(index, inputs)
    return inputs
