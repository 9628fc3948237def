"""A bundle and its LiteRT file give the Keras model's outputs, layer by layer, for every architecture."""

import json
from pathlib import Path

import keras
import numpy as np
import pytest
from ai_edge_litert.interpreter import Interpreter
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from smiledesk.core.records import FACE_SQUARE_VERSION
from smiledesk.network.architecture import Architecture
from smiledesk.network.bundle import HOLD_OUT, Bundle, BundleError, read_bundle
from smiledesk.network.card import Card
from smiledesk.network.runtime import NetworkRuntime
from smiledesk.training.architecture import build
from smiledesk.training.export import all_outputs, export_litert, fast_exporter, layer_weights, write_bundle

# Keras 3.15 does not know NumPy 2's ``copy`` keyword yet.
pytestmark = pytest.mark.filterwarnings("ignore:__array__ implementation doesn't accept:DeprecationWarning")

architectures = st.builds(
    Architecture,
    conv=st.lists(st.integers(1, 9), max_size=3).map(tuple),
    kernel=st.integers(1, 5),
    pool=st.integers(1, 3),
    dense=st.lists(st.integers(1, 20), max_size=2).map(tuple),
    size=st.integers(27, 40),
    colour=st.sampled_from(["gray", "bgr"]),
)


def exported(folder: Path, architecture: Architecture, classes: int, seed: int = 0) -> tuple[Bundle, keras.Model]:
    model = build(architecture, classes, seed)
    shape = (6, *architecture.input_shape)
    images = np.random.default_rng(seed).integers(0, 256, shape, dtype=np.uint8)
    card = Card(
        title="a test",
        created="2026-01-01T00:00:00+00:00",
        classes=tuple(f"class {index}" for index in range(classes)),
        positive_class=None,
        threshold=0.5,
        input_size=architecture.size,
        colour=architecture.colour,
        face_square_version=FACE_SQUARE_VERSION,
        layers=(),
        parameters=0,
    )
    return write_bundle(
        folder / "bundle", model, card, images, {HOLD_OUT: b"file,split\nsmile/a.png,hold_out\n"}
    ), model


@settings(max_examples=6, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True, database=None)
@given(architecture=architectures, classes=st.integers(2, 4), seed=st.integers(0, 99))
def test_the_live_file_agrees_with_keras_on_every_layer(
    tmp_path_factory: pytest.TempPathFactory, architecture: Architecture, classes: int, seed: int
) -> None:
    bundle, model = exported(tmp_path_factory.mktemp("agree"), architecture, classes, seed)
    runtime = NetworkRuntime(bundle)
    images = np.random.default_rng(seed + 1).integers(0, 256, (3, *architecture.input_shape), dtype=np.uint8)
    expected = {name: np.asarray(output) for name, output in all_outputs(model)(images.astype(np.float32)).items()}
    for index, image in enumerate(images):
        layers = runtime.trace(image).layers
        assert [layer.name for layer in layers] == [layer.name for layer in model.layers[1:]]
        for layer in layers:
            truth = expected[layer.name][index]
            assert np.abs(layer.output - truth).max() <= 1e-4 * max(1, np.abs(truth).max()), layer.name


@pytest.fixture(scope="module")
def bundle_and_model(tmp_path_factory: pytest.TempPathFactory) -> tuple[Bundle, keras.Model]:
    small = Architecture(conv=(3, 4), dense=(5,), size=16, colour="gray")
    return exported(tmp_path_factory.mktemp("bundle"), small, classes=3)


def test_the_card_describes_every_layer(bundle_and_model: tuple[Bundle, keras.Model]) -> None:
    card = bundle_and_model[0].card
    assert [(layer.name, layer.kind, layer.output_shape) for layer in card.layers] == [
        ("rescaling", "rescaling", (16, 16, 1)),
        ("conv_1", "convolution", (16, 16, 3)),
        ("relu_1", "relu", (16, 16, 3)),
        ("pool_1", "max_pooling", (8, 8, 3)),
        ("conv_2", "convolution", (8, 8, 4)),
        ("relu_2", "relu", (8, 8, 4)),
        ("pool_2", "max_pooling", (4, 4, 4)),
        ("flatten", "flatten", (64,)),
        ("dense_1", "dense", (5,)),
        ("dense_relu_1", "relu", (5,)),
        ("logits", "dense", (3,)),
        ("softmax", "softmax", (3,)),
    ]
    assert card.layers[1].config["kernel_size"] == [3, 3]
    assert card.layers[1].config["padding"] == "same"
    assert card.layers[3].config["pool_size"] == [2, 2]
    assert card.parameters == bundle_and_model[1].count_params()
    assert {"smiledesk", "keras", "tensorflow"} <= set(card.versions)


def test_the_ranges_hold_for_the_images_they_were_taken_from(bundle_and_model: tuple[Bundle, keras.Model]) -> None:
    bundle, model = bundle_and_model
    images = np.random.default_rng(0).integers(0, 256, (6, 16, 16, 1), dtype=np.uint8).astype(np.float32)
    for layer in bundle.card.layers:
        output = np.asarray(all_outputs(model)(images)[layer.name])
        low, high = layer.activation_range
        assert output.min() <= low <= high <= output.max()
        outside = np.sum((output < low - 1e-5) | (output > high + 1e-5))
        assert outside <= 2 + 0.01 * output.size
        if layer.kind == "relu":
            assert layer.activation_range[0] >= 0


def test_the_weights_are_those_of_keras(bundle_and_model: tuple[Bundle, keras.Model]) -> None:
    bundle, model = bundle_and_model
    weights = bundle.weights()
    assert set(weights) == {"conv_1", "conv_2", "dense_1", "logits"}
    for name, array in layer_weights(model).items():
        layer, kind = name.split("/")
        np.testing.assert_array_equal(getattr(weights[layer], kind), array)


def test_the_keras_file_gives_the_same_model_back(bundle_and_model: tuple[Bundle, keras.Model]) -> None:
    bundle, model = bundle_and_model
    loaded = keras.saving.load_model(bundle.keras_path, safe_mode=True)
    for ours, theirs in zip(model.get_weights(), loaded.get_weights(), strict=True):
        np.testing.assert_array_equal(ours, theirs)


def test_the_hold_out_lies_beside_the_model(bundle_and_model: tuple[Bundle, keras.Model]) -> None:
    assert (bundle_and_model[0].folder / HOLD_OUT).read_text() == "file,split\nsmile/a.png,hold_out\n"


def test_an_existing_bundle_is_never_replaced(bundle_and_model: tuple[Bundle, keras.Model]) -> None:
    bundle, model = bundle_and_model
    before = {path.name: path.read_bytes() for path in bundle.folder.iterdir()}
    with pytest.raises(BundleError, match="exists already"):
        write_bundle(bundle.folder, model, bundle.card, np.zeros((1, 16, 16, 1), np.uint8))
    assert {path.name: path.read_bytes() for path in bundle.folder.iterdir()} == before
    assert read_bundle(bundle.folder).card == bundle.card
    assert [path.name for path in bundle.folder.parent.iterdir()] == [bundle.folder.name]


def test_nothing_stays_when_the_before_commit_is_taken(
    bundle_and_model: tuple[Bundle, keras.Model], tmp_path: Path
) -> None:
    bundle, model = bundle_and_model

    def cancel() -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        write_bundle(tmp_path / "new", model, bundle.card, np.zeros((1, 16, 16, 1), np.uint8), before_commit=cancel)
    assert list(tmp_path.iterdir()) == []


def test_the_card_is_json_that_other_programs_can_read(bundle_and_model: tuple[Bundle, keras.Model]) -> None:
    card = json.loads((bundle_and_model[0].folder / "card.json").read_text())
    assert card["layers"][1]["kind"] == "convolution"


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
