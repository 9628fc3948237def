"""Experiments of the lesson: a change of the network for each lesson step, and its effect on the verdict."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, auto

import numpy as np

from smiledesk.attribution.base import Question
from smiledesk.attribution.interventions import AverageInsteadOfMax, Intervention, ScaleChannel, SwitchOffReLU
from smiledesk.attribution.ranking import rank_channels
from smiledesk.core.layer_kinds import CONVOLUTION, DENSE, MAX_POOLING, RELU
from smiledesk.core.records import Activations, NetworkTrace
from smiledesk.network.decision_rule import DecisionRule, log_probabilities, margin
from smiledesk.network.numpy_network import NumpyNetwork

_EDGE = 0.7
"""Smallest share of an edge kernel's norm that is along a linear slope: 0.7 of the norm is half of the energy."""

_UNBALANCED = 0.2
"""Largest sum of the weights of an edge's kernel, as a share of the sum of their magnitudes."""

_LESS_SURE = 0.05
"""Loss of probability from which a verdict is called less sure."""


class Outcome(Enum):
    """The effect of a change on a verdict; the user predicts one of these."""

    SAME = auto()
    LESS_SURE = auto()
    OVERTURNED = auto()


@dataclass(frozen=True, slots=True)
class Experiment:
    """A change of the network for one face."""

    step: int
    """Lesson step, 1 to 4."""
    interventions: tuple[Intervention, ...]
    """Never empty."""
    layer: str
    """Name of the changed layer; of the first one where several are changed."""
    channels: int
    """Number of its filters or units."""


def experiment_of(step: int, network: NumpyNetwork, trace: NetworkTrace, question: Question) -> Experiment | None:
    """The experiment of a lesson step.

    1: the filters of the first convolution that see edges are muted. 2: every ReLU is off. 3: max pooling takes the
    mean. 4: the unit of the first dense layer that matters most for this face is muted.

    Args:
        step: the lesson step.
        network: the network without changes.
        trace: the network's trace for the face.
        question: the logit difference by which the units are ranked.

    Returns:
        The experiment; None if the network has nothing that it could change.
    """
    make = _EXPERIMENTS.get(step)
    kind = _KINDS.get(step)
    found = [index for index, layer in enumerate(network.layers) if kind is not None and layer.kind == kind.name]
    if make is None or not found:
        return None
    interventions = make(network, trace, question, found)
    if not interventions:
        return None
    first = network.layers[network.index_of(interventions[0].layer)]
    return Experiment(step, tuple(interventions), first.name, first.output_shape[-1])


def edge_filters(kernel: Activations) -> tuple[int, ...]:
    """The filters of a convolution that see edges: their weights rise in one direction, and cancel each other out.

    kernel: shape (height, width, inputs, filters); the inputs of a filter are added up.
    """
    sheets = kernel.sum(axis=2, dtype=np.float64)
    lengths = np.maximum(np.sqrt((sheets**2).sum(axis=(0, 1))), 1e-12)
    slopes = np.sqrt(sum((np.tensordot(ramp, sheets) ** 2 for ramp in _ramps(*kernel.shape[:2])), np.zeros(1)))
    sums = np.abs(sheets.sum(axis=(0, 1))) / np.maximum(np.abs(sheets).sum(axis=(0, 1)), 1e-12)
    return tuple(map(int, np.flatnonzero((slopes / lengths >= _EDGE) & (sums <= _UNBALANCED))))


def outcome_of(before: Activations, after: Activations, rule: DecisionRule) -> Outcome:
    """The effect of a change on a verdict. before, after: probabilities, shape (classes,)."""
    first, second = decided(before, rule), decided(after, rule)
    if first != second:
        return Outcome.OVERTURNED
    return Outcome.LESS_SURE if before[first] - after[first] >= _LESS_SURE else Outcome.SAME


def decided(probabilities: Activations, rule: DecisionRule) -> int:
    """Index of the class that probabilities, shape (classes,), decide for."""
    return margin(log_probabilities(tuple(map(float, probabilities))), rule)[0]


def _ramps(rows: int, columns: int) -> tuple[Activations, ...]:
    """Slopes of length 1 down and across a kernel of a size; none along a side of one cell."""
    down, across = np.mgrid[:rows, :columns].astype(np.float64)
    slopes = (slope - slope.mean() for slope in (down, across))
    return tuple(slope / np.linalg.norm(slope) for slope in slopes if slope.any())


def _mute_edges(
    network: NumpyNetwork, _trace: NetworkTrace, _question: Question, found: Sequence[int]
) -> list[Intervention]:
    layer = network.layers[found[0]].name
    return [ScaleChannel(layer, channel, 0.0) for channel in edge_filters(network.weights[layer].kernel)]


def _switch_off(
    network: NumpyNetwork, _trace: NetworkTrace, _question: Question, found: Sequence[int]
) -> list[Intervention]:
    return [SwitchOffReLU(network.layers[index].name) for index in found]


def _take_means(
    network: NumpyNetwork, _trace: NetworkTrace, _question: Question, found: Sequence[int]
) -> list[Intervention]:
    return [AverageInsteadOfMax(network.layers[index].name) for index in found]


def _mute_strongest(
    network: NumpyNetwork, trace: NetworkTrace, question: Question, found: Sequence[int]
) -> list[Intervention]:
    ranking = rank_channels(network, trace, found[0], question)
    return [ScaleChannel(ranking.layer, ranking.order[0], 0.0)]


_KINDS = {1: CONVOLUTION, 2: RELU, 3: MAX_POOLING, 4: DENSE}

_Make = Callable[[NumpyNetwork, NetworkTrace, Question, Sequence[int]], list[Intervention]]

_EXPERIMENTS: Mapping[int, _Make] = {1: _mute_edges, 2: _switch_off, 3: _take_means, 4: _mute_strongest}
