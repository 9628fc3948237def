"""Every method of attribution, on networks of every shape: finite shares over the whole face that add up."""

from dataclasses import dataclass
from pathlib import Path

import msgspec
import numpy as np
import pytest

from smiledesk.attribution.base import Attribution, AttributionError, LogitsOf, Question, question_of
from smiledesk.attribution.interventions import AverageInsteadOfMax, ScaleChannel, SwitchOffReLU, change
from smiledesk.attribution.method_names import MethodName
from smiledesk.attribution.methods import METHODS
from smiledesk.attribution.subjects import subject_of
from smiledesk.core.resources import resource
from smiledesk.lenses.base import Subject
from smiledesk.network.bundle import read_bundle
from smiledesk.network.numpy_network import NumpyNetwork
from smiledesk.network.runtime import NetworkRuntime
from tests.support.lens_networks import UNUSUAL_LAYERS, export_network, unusual_model
from tests.support.small_networks import BLOCK, BUILDS, Shapes, SmallNetwork

# Keras 3.15 does not know NumPy 2's ``copy`` keyword yet.
pytestmark = pytest.mark.filterwarnings("ignore:__array__ implementation doesn't accept:DeprecationWarning")

WITHOUT = {
    "no convolution": {"gradcam": "needs a convolution"},
    "a kind nobody knows": {"gradcam": "needs a convolution", "gradient": "'layer1' is not known"},
}
"""The methods that cannot explain a network, and why."""


@dataclass(frozen=True)
class Explained:
    """A network on a face of noise."""

    subject: Subject
    logits_of: LogitsOf

    def by(self, method: str, question: Question | None = None) -> Attribution:
        question = question or question_of(self.subject.layers[-2].output, None)
        return METHODS[method](self.subject, question, self.logits_of)


def small(build: str, folder: Path) -> Explained:
    network = SmallNetwork(folder, build)
    bundle = network.bundle
    return Explained(subject_of(bundle.card, bundle.weights(), network.trace(), 0), network.logits)


def bundled() -> Explained:
    bundle = read_bundle(resource("model"))
    runtime = NetworkRuntime(bundle)
    crop = np.random.default_rng(1).integers(0, 256, runtime.input_shape, dtype=np.uint8)
    return Explained(subject_of(bundle.card, bundle.weights(), runtime.trace(crop), 0), runtime.logits)


def changed() -> Explained:
    """The bundled network with ReLUs off, a muted filter, and a mean in the place of a maximum."""
    bundle = read_bundle(resource("model"))
    runtime = NetworkRuntime(bundle)
    crop = np.random.default_rng(1).integers(0, 256, runtime.input_shape, dtype=np.uint8)
    changes = [
        SwitchOffReLU("relu_4"),
        SwitchOffReLU("dense_relu_1"),
        ScaleChannel("conv_2", 3, 0.0),
        AverageInsteadOfMax("pool_1"),
    ]
    network = change(NumpyNetwork.of(bundle), changes)
    trace = network.trace(runtime.trace(crop))
    card = msgspec.structs.replace(bundle.card, layers=network.network.layers)
    return Explained(subject_of(card, network.network.weights, trace, 0), network.network.logits)


def assert_is_an_attribution(explained: Explained, method: str, attribution: Attribution) -> None:
    assert attribution.method == method
    assert attribution.map.dtype == np.float32
    assert attribution.map.ndim == 2
    assert np.isfinite(attribution.map).all()
    height, width = explained.subject.crop.shape[:2]
    assert 1 <= attribution.map.shape[0] <= height
    assert 1 <= attribution.map.shape[1] <= width
    if attribution.total is not None:
        tolerance = 1e-4 * max(1.0, float(np.abs(attribution.map).sum()))
        assert attribution.total == pytest.approx(attribution.expected, abs=tolerance)
        assert attribution.expected == attribution.question.difference(explained.subject.layers[-2].output)


def test_the_table_has_every_name_in_the_order_in_which_they_are_offered() -> None:
    assert list(METHODS) == list(MethodName)


@pytest.mark.parametrize("build", BUILDS)
@pytest.mark.parametrize("method", METHODS)
def test_networks_of_any_build(method: str, build: str, tmp_path: Path) -> None:
    explained = small(build, tmp_path)
    reason = WITHOUT.get(build, {}).get(method)
    if reason is not None:
        with pytest.raises(AttributionError, match=reason):
            explained.by(method)
        return
    for question in (None, Question(0, 1), Question(1, 0)):
        attribution = explained.by(method, question)
        assert_is_an_attribution(explained, method, attribution)
        assert (attribution.total is None) == (method in {"occlusion", "gradcam"})
        assert attribution.map.any()


@pytest.mark.parametrize("method", METHODS)
def test_a_softmax_inside_leaves_no_sum(method: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    inside: Shapes = [("flatten", (1008,)), ("dense", (9,)), ("softmax", (9,)), ("dense", (2,)), ("softmax", (2,))]
    monkeypatch.setitem(BUILDS, "softmax inside", ([("rescaling", (24, 24, 1)), *BLOCK, *inside], "gray"))
    explained = small("softmax inside", tmp_path)
    if method == "votes":
        with pytest.raises(
            AttributionError, match="votes need maps with only flatten, dense and ReLU layers behind them"
        ):
            explained.by(method)
        return
    attribution = explained.by(method)
    assert_is_an_attribution(explained, method, attribution)
    assert attribution.total is None
    assert attribution.map.any()


@pytest.fixture(scope="module")
def exported_network(tmp_path_factory: pytest.TempPathFactory) -> Explained:
    """With average pooling, uneven strides, colour and three classes, as another program may have built it."""
    network = export_network(
        tmp_path_factory.mktemp("unusual"), unusual_model(UNUSUAL_LAYERS["strides and even kernels"]), seed=1
    )
    return Explained(network.subject(0, network.crop(0)), network.runtime.logits)


@pytest.mark.parametrize("method", METHODS)
def test_an_exported_network(method: str, exported_network: Explained) -> None:
    for question in (Question(0, 1), Question(1, 2), Question(2, 0)):
        assert_is_an_attribution(exported_network, method, exported_network.by(method, question))


@pytest.mark.parametrize("method", METHODS)
def test_the_bundled_network(method: str) -> None:
    explained = bundled()
    forward, backward = explained.by(method, Question(1, 0)), explained.by(method, Question(0, 1))
    for attribution in (forward, backward):
        assert_is_an_attribution(explained, method, attribution)
    if method != "gradcam":
        np.testing.assert_allclose(forward.map, -backward.map, atol=1e-5)


@pytest.mark.parametrize("method", ["votes", "gradient", "gradcam"])
def test_a_changed_network(method: str) -> None:
    explained = changed()
    assert_is_an_attribution(explained, method, explained.by(method))
