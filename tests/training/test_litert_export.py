"""A fast export equals an export by Keras, for every architecture."""

from pathlib import Path

import numpy as np
import pytest
from ai_edge_litert.interpreter import Interpreter

from smiledesk.network.architecture import Architecture
from smiledesk.training.architecture import build
from smiledesk.training.export import all_outputs, export_litert, fast_exporter

# Keras 3.15 does not know NumPy 2's ``copy`` keyword yet.
pytestmark = pytest.mark.filterwarnings("ignore:__array__ implementation doesn't accept:DeprecationWarning")

ARCHITECTURES = {
    "the bundled one's": (Architecture(), 2),
    "colour, large kernels, two dense": (Architecture((4,), kernel=5, pool=3, dense=(8, 5), size=48, colour="bgr"), 3),
    "average pooling": (Architecture((3, 4), pool_kind="average", dense=(5,), size=16), 2),
    "no convolution": (Architecture(conv=(), dense=(7,), size=24, colour="gray"), 2),
    "nothing hidden": (Architecture(conv=(), dense=(), size=16, colour="gray"), 2),
    "single numbers": (Architecture(conv=(1, 2), dense=(1,), size=16, colour="gray"), 4),
}


@pytest.mark.parametrize("kind", ARCHITECTURES)
def test_a_fast_export_runs_as_keras_does(kind: str, tmp_path: Path) -> None:
    architecture, classes = ARCHITECTURES[kind]
    first, other = (build(architecture, classes, seed) for seed in (1, 2))
    export = fast_exporter(first)
    assert export is not export_litert
    images = np.random.default_rng(3).uniform(0, 255, (1, *architecture.input_shape)).astype(np.float32)
    for model in (first, other):
        path = tmp_path / "live.tflite"
        path.write_bytes(export(model))
        given = Interpreter(str(path)).get_signature_runner()(crop=images)
        expected = all_outputs(model)(images)
        assert given.keys() == expected.keys()
        for name, output in given.items():
            truth = np.asarray(expected[name])
            assert np.abs(output - truth).max() <= 1e-4 * max(1, np.abs(truth).max()), name


def test_the_same_weights_give_the_same_file() -> None:
    model = build(Architecture(conv=(2,), dense=(3,), size=16, colour="gray"), 2, seed=1)
    export = fast_exporter(model)
    first = export(model)
    assert export(build(Architecture(conv=(2,), dense=(3,), size=16, colour="gray"), 2, seed=2)) != first
    assert export(model) == first
