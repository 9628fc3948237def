"""The experiments of the lesson: recognised edge filters, changed layers, and outcomes."""

import numpy as np
import pytest

from smiledesk.attribution.base import Question
from smiledesk.attribution.experiments import Outcome, edge_filters, experiment_of, outcome_of
from smiledesk.attribution.interventions import AverageInsteadOfMax, ScaleChannel, SwitchOffReLU, change
from smiledesk.core.records import NetworkTrace
from smiledesk.core.resources import resource
from smiledesk.faces.base import SearchEffort
from smiledesk.faces.haar import HaarDetector
from smiledesk.faces.square import crop
from smiledesk.lenses.sandbox import PRESETS, preset
from smiledesk.network.bundle import read_bundle
from smiledesk.network.decision_rule import DecisionRule
from smiledesk.network.numpy_network import NumpyNetwork
from smiledesk.network.runtime import NetworkRuntime
from smiledesk.sources.pictures import read_picture

QUESTION = Question(1, 0)


@pytest.fixture(scope="module")
def network() -> NumpyNetwork:
    return NumpyNetwork.of(read_bundle(resource("model")))


@pytest.fixture(scope="module")
def trace() -> NetworkTrace:
    pixels = read_picture(resource("demo/smile.png"))
    (square,) = HaarDetector().search(pixels, SearchEffort.STILL)
    bundle = read_bundle(resource("model"))
    return NetworkRuntime(bundle).trace(crop(pixels, square, bundle.card.input_size, bundle.card.colour))


def test_edges_are_distinguished_from_other_known_filters() -> None:
    kernels = np.stack([preset(name) for name in PRESETS], axis=-1)[:, :, np.newaxis]
    found = {list(PRESETS)[index] for index in edge_filters(kernels)}
    assert found == {"upright_edges", "level_edges", "emboss"}


def test_edges_of_any_direction_and_size_are_recognised_and_lines_are_not() -> None:
    down, across = np.mgrid[-2:3, -1:2].astype(np.float32)
    slanted, line, single = down + 2 * across, np.abs(across) - 2 / 3, np.zeros((5, 3), np.float32)
    kernels = np.stack([slanted, line, single], axis=-1)[:, :, np.newaxis]
    assert edge_filters(kernels) == (0,)
    assert edge_filters(np.ones((1, 1, 3, 2), np.float32)) == ()


def test_each_step_changes_what_it_is_about(network: NumpyNetwork, trace: NetworkTrace) -> None:
    experiments = {step: experiment_of(step, network, trace, QUESTION) for step in range(1, 5)}
    kinds = {step: {type(one) for one in found.interventions} for step, found in experiments.items() if found}
    assert kinds == {1: {ScaleChannel}, 2: {SwitchOffReLU}, 3: {AverageInsteadOfMax}, 4: {ScaleChannel}}
    edges = experiments[1]
    assert edges is not None
    assert edges.layer == "conv_1"
    assert 1 < len(edges.interventions) < edges.channels
    for found in experiments.values():
        assert found is not None
        assert (change(network, found.interventions).trace(trace).logits != trace.logits).any()
    strongest = experiments[4]
    assert strongest is not None
    loss = abs(QUESTION.difference(change(network, strongest.interventions).trace(trace).logits - trace.logits))
    others = [change(network, [ScaleChannel("dense_1", unit, 0.0)]).trace(trace).logits for unit in range(64)]
    assert loss == pytest.approx(max(abs(QUESTION.difference(logits - trace.logits)) for logits in others), abs=1e-4)


def test_a_network_without_such_a_layer_has_no_experiment(network: NumpyNetwork, trace: NetworkTrace) -> None:
    last = NumpyNetwork(network.layers[-2:], network.weights)
    assert experiment_of(1, last, trace, QUESTION) is None
    assert experiment_of(3, last, trace, QUESTION) is None
    assert experiment_of(5, network, trace, QUESTION) is None


@pytest.mark.parametrize(
    ("before", "after", "outcome"),
    [
        (0.9, 0.88, Outcome.SAME),
        (0.7, 0.99, Outcome.SAME),
        (0.9, 0.7, Outcome.LESS_SURE),
        (0.9, 0.6, Outcome.OVERTURNED),
        (0.1, 0.5, Outcome.LESS_SURE),
        (0.1, 0.66, Outcome.OVERTURNED),
    ],
)
def test_the_outcome_obeys_the_threshold(before: float, after: float, outcome: Outcome) -> None:
    vectors = (np.array([1 - share, share], np.float32) for share in (before, after))
    assert outcome_of(*vectors, DecisionRule(1, 0.65)) is outcome


def test_the_largest_of_several_classes_decides() -> None:
    before, after = np.array([0.5, 0.3, 0.2], np.float32), np.array([0.4, 0.5, 0.1], np.float32)
    assert outcome_of(before, after, DecisionRule(None, 0.5)) is Outcome.OVERTURNED
