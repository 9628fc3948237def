"""Every lens, on networks of every shape: its panels amount to what the network really gave."""

from typing import Any

import keras
import numpy as np
import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from smiledesk.lenses import LENSES, lens_for
from smiledesk.lenses.recent import RecentPeaks
from smiledesk.network.architecture import Architecture
from smiledesk.network.consistency import require_consistency
from smiledesk.training.architecture import build
from tests.support.lens_contract import assert_explains, assert_refuses_what_lies_outside
from tests.support.lens_networks import Network, export_network, probes
from tests.support.recomputing import RECOMPUTED

# Keras 3.15 does not know NumPy 2's ``copy`` keyword yet.
pytestmark = pytest.mark.filterwarnings("ignore:__array__ implementation doesn't accept:DeprecationWarning")

architectures = st.builds(
    Architecture,
    conv=st.lists(st.integers(1, 9), max_size=3).map(tuple),
    kernel=st.integers(1, 5),
    pool=st.integers(1, 3),
    pool_kind=st.sampled_from(["max", "average"]),
    dense=st.lists(st.integers(1, 20), max_size=2).map(tuple),
    size=st.integers(27, 40),
    colour=st.sampled_from(["gray", "bgr"]),
)


def assert_every_layer_is_explained(network: Network, templates: dict[str, Any], seed: int, count: int) -> None:
    crop = network.crop(seed)
    peaks = RecentPeaks()
    peaks.add(0.0, network.trace(crop).layers)
    for index, layer in enumerate(network.card.layers):
        subject = network.subject(index, crop, peaks)
        lens = LENSES[layer.kind]
        for probe in probes(subject, seed, count):
            assert_explains(lens, subject, probe, RECOMPUTED[layer.kind], templates)
        assert_refuses_what_lies_outside(lens, subject)


def test_a_lens_is_found_by_the_kind_it_explains() -> None:
    assert set(LENSES) == set(RECOMPUTED)
    for kind, lens in LENSES.items():
        assert lens_for(kind) is lens
    assert lens_for("batch normalisation") is None


# A network takes a second to export: a failing one is shown as it was found, not made smaller for minutes.
@settings(
    max_examples=8,
    phases=[Phase.explicit, Phase.generate],
    deadline=None,
    suppress_health_check=list(HealthCheck),
    derandomize=True,
    database=None,
)
@given(architecture=architectures, classes=st.integers(2, 4), seed=st.integers(0, 99))
def test_any_architecture_that_train_can_make_is_explained(
    tmp_path_factory: pytest.TempPathFactory,
    templates: dict[str, Any],
    architecture: Architecture,
    classes: int,
    seed: int,
) -> None:
    network = export_network(tmp_path_factory.mktemp("any"), build(architecture, classes, seed), seed)
    assert_every_layer_is_explained(network, templates, seed, count=6)
    keras.backend.clear_session()


def test_strides_and_paddings_that_train_never_makes_are_explained(
    unusual_network: Network, templates: dict[str, Any]
) -> None:
    require_consistency(unusual_network.bundle)
    for seed in range(4):
        assert_every_layer_is_explained(unusual_network, templates, seed, count=8)


def test_the_bundled_network_is_explained(bundled: Network, templates: dict[str, Any]) -> None:
    assert_every_layer_is_explained(bundled, templates, seed=7, count=12)


@pytest.mark.parametrize("brightness", [0, 128, 255])
def test_a_picture_of_one_brightness_is_explained(bundled: Network, templates: dict[str, Any], brightness: int) -> None:
    """Ties, empty maps and histograms of one value."""
    crop = np.full(bundled.runtime.input_shape, brightness, np.uint8)
    for index, layer in enumerate(bundled.card.layers):
        subject = bundled.subject(index, crop)
        for probe in probes(subject, seed=brightness, count=3):
            assert_explains(LENSES[layer.kind], subject, probe, RECOMPUTED[layer.kind], templates)
