"""A new kind of layer needs one lens file and one registration; everything else goes on as before."""

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from keras import layers

from smiledesk.lenses import LENSES
from smiledesk.lenses.base import Explanation, Lens, Probe
from smiledesk.lenses.connections import connections
from smiledesk.lenses.receptive_field import Region, receptive_field
from smiledesk.training import export
from tests.support.averaging import WORDS, AveragingLens
from tests.support.lens_contract import assert_explains, assert_refuses_what_lies_outside
from tests.support.lens_networks import Network, exported, probes, unusual
from tests.support.recomputing import RECOMPUTED, panel

# Keras 3.15 does not know NumPy 2's ``copy`` keyword yet.
pytestmark = pytest.mark.filterwarnings("ignore:__array__ implementation doesn't accept:DeprecationWarning")


def averaged(explanation: Explanation) -> float:
    return float(np.nanmean(panel(explanation, "window").values))


@pytest.fixture
def network(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Network:
    """With average pooling in it, which the exporter is told the kind of."""
    monkeypatch.setitem(export._KINDS, "AveragePooling2D", AveragingLens.kind)

    def middle() -> tuple[Any, ...]:
        return (
            layers.Conv2D(4, 3, padding="same"),
            layers.AveragePooling2D(3, strides=2, padding="same"),
            layers.Flatten(),
        )

    return exported(tmp_path, unusual(middle))


def test_one_file_and_one_registration_are_enough(
    network: Network, words: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(LENSES, AveragingLens.kind, AveragingLens())
    recomputed = RECOMPUTED | {AveragingLens.kind: averaged}
    crop = network.crop(3)
    for index, layer in enumerate(network.card.layers):
        subject = network.subject(index, crop)
        lens: Lens = LENSES[layer.kind]
        for probe in probes(subject, seed=index, count=6):
            assert_explains(lens, subject, probe, recomputed[layer.kind], words | {AveragingLens.kind: WORDS})
        assert_refuses_what_lies_outside(lens, subject)


def test_until_then_the_network_can_be_looked_into_all_the_same(network: Network) -> None:
    subject = network.subject(2, network.crop(3))
    assert subject.layer.kind == "averaging"
    assert subject.layer.kind not in LENSES
    assert connections(subject.layers, 2, 0) == ()
    assert receptive_field(subject.layers, 2, Probe(0, 4, 4)) == Region(0, 0, 17, 17)
