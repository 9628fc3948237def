"""Bundles that earlier versions made: read, checked and run by this one."""

from pathlib import Path

import numpy as np
import pytest

from smiledesk.attribution.subjects import subject_of
from smiledesk.lenses import LENSES
from smiledesk.lenses.base import Probe
from smiledesk.network.architecture import Architecture, architecture_of, warm_start_fault
from smiledesk.network.bundle import read_bundle
from smiledesk.network.consistency import require_consistency
from smiledesk.network.runtime import NetworkRuntime

BEFORE_LAYER_KINDS = Path(__file__).parent / "bundles" / "before_layer_kinds"
"""Sealed by version 0.1: the kind of its pooling layer is 'pooling', its card says nothing of the pooling's kind."""


def test_a_bundle_from_before_the_layer_kinds_runs_as_it_did() -> None:
    bundle = read_bundle(BEFORE_LAYER_KINDS)
    assert '"kind": "pooling"' in (bundle.folder / "card.json").read_text()
    assert [layer.kind for layer in bundle.card.layers] == [
        *("rescaling", "convolution", "relu", "max_pooling", "flatten", "dense", "relu", "dense", "softmax")
    ]
    require_consistency(bundle)
    crop = np.arange(64, dtype=np.uint8).reshape(8, 8, 1) * 4
    trace = NetworkRuntime(bundle).trace(crop)
    assert trace.probabilities == pytest.approx([0.4227532, 0.5772467], abs=1e-5)
    for index, layer in enumerate(bundle.card.layers):
        subject = subject_of(bundle.card, bundle.weights(), trace, index)
        found = LENSES[layer.kind].explain(subject, Probe()).value
        assert found == pytest.approx(float(trace.layers[index].output.ravel()[0]), abs=1e-4)


def test_its_network_can_be_trained_on() -> None:
    card = read_bundle(BEFORE_LAYER_KINDS).card
    assert architecture_of(card) == Architecture(conv=(2,), dense=(3,), size=8)
    assert warm_start_fault(card, Architecture(conv=(2,), dense=(3,), size=8, pool_kind="max"), card.classes) is None
    assert "--pool-kind max" in warm_start_fault(
        card, Architecture(conv=(2,), dense=(3,), size=8, pool_kind="average"), card.classes
    )
