"""A new kind of layer needs its row and its lens; everything else reads them."""

import sys
from pathlib import Path
from typing import Any

import msgspec
import pytest
from keras import layers

from smiledesk.core.layer_kinds import LAYER_KINDS
from smiledesk.lenses import LENSES
from smiledesk.lenses.base import Explanation, Probe
from smiledesk.lenses.connections import Connection, connections
from smiledesk.lenses.receptive_field import Region, receptive_field
from smiledesk.network.bundle import BundleError
from smiledesk.network.consistency import require_consistency
from tests.support import leaky_relu
from tests.support.leaky_relu import LEAKY_RELU, TEMPLATES
from tests.support.lens_contract import assert_explains, assert_refuses_what_lies_outside
from tests.support.lens_networks import Network, export_network, probes, unusual_model
from tests.support.recomputing import RECOMPUTED, panel

# Keras 3.15 does not know NumPy 2's ``copy`` keyword yet.
pytestmark = pytest.mark.filterwarnings("ignore:__array__ implementation doesn't accept:DeprecationWarning")


def multiplied(explanation: Explanation) -> float:
    before, factor = (term.value for term in panel(explanation, "formula").terms)
    return float(before * factor)


@pytest.fixture
def network(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Network:
    """With a leaky ReLU in it, whose row exists while the network is exported."""

    def middle() -> tuple[Any, ...]:
        return layers.Conv2D(4, 3, padding="same"), layers.LeakyReLU(negative_slope=0.25), layers.Flatten()

    with monkeypatch.context() as patched:
        patched.setitem(LAYER_KINDS, LEAKY_RELU.name, LEAKY_RELU)  # type: ignore[arg-type]
        return export_network(tmp_path, unusual_model(middle))


@pytest.fixture
def known(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(LAYER_KINDS, LEAKY_RELU.name, LEAKY_RELU)  # type: ignore[arg-type]
    monkeypatch.setitem(LENSES, LEAKY_RELU.name, sys.modules[leaky_relu.__name__])  # type: ignore[arg-type]


@pytest.mark.usefixtures("known")
def test_a_row_and_a_lens_are_enough_to_explain_it(network: Network, templates: dict[str, Any]) -> None:
    recomputed = RECOMPUTED | {LEAKY_RELU.name: multiplied}
    crop = network.crop(3)
    for index, layer in enumerate(network.card.layers):
        subject = network.subject(index, crop)
        for probe in probes(subject, seed=index, count=6):
            assert_explains(
                LENSES[layer.kind], subject, probe, recomputed[layer.kind], templates | {LEAKY_RELU.name: TEMPLATES}
            )
        assert_refuses_what_lies_outside(LENSES[layer.kind], subject)


@pytest.mark.usefixtures("known")
def test_its_row_is_read_by_whoever_asks_what_a_layer_does(network: Network) -> None:
    subject = network.subject(2, network.crop(3))
    assert connections(subject.layers, 2, 3) == (Connection(3, 1.0),)
    assert receptive_field(subject.layers, 2, Probe(0, 4, 4)) == Region(3, 3, 3, 3)
    require_consistency(network.bundle)
    layer = network.card.layers[2]
    steeper = msgspec.structs.replace(layer, config={"negative_slope": 0.5})
    card = msgspec.structs.replace(network.card, layers=(*network.card.layers[:2], steeper, *network.card.layers[3:]))
    with pytest.raises(BundleError, match=layer.name):
        require_consistency(type(network.bundle)(network.bundle.folder, card))


def test_an_unknown_kind_has_no_connections_and_a_full_receptive_field(network: Network) -> None:
    subject = network.subject(2, network.crop(3))
    assert subject.layer.kind == "leaky_relu"
    assert subject.layer.kind not in LENSES
    assert connections(subject.layers, 2, 0) == ()
    assert receptive_field(subject.layers, 2, Probe(0, 4, 4)) == Region(0, 0, 17, 17)
    require_consistency(network.bundle)
